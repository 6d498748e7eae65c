// The queries of apply.go. All of one document run in one transaction.

// name: NamesChanged
// Whether the journal has a change of a kind whose names the linker knows, after one of its changes.
RETURN EXISTS { MATCH (c:Change) WHERE c.sequence > $sequence AND c.kind IN $kinds } AS value

// name: KindsOfOld
// The kinds of the ids that the journal knows, by their last changes.
UNWIND $keys AS key
WITH DISTINCT key
MATCH (c:Change {entityId: key})
WITH key, c ORDER BY c.sequence DESC
RETURN key, head(collect(c.kind)) AS value

// name: LockWrites
// One writer at a time: what a record was is read before it is written, and the journal is numbered without a gap.
MERGE (lock:WriteLock {id: 1})
SET lock.takenAt = $now
WITH lock
// Where somebody removed the lock, the journal goes on from its last change.
CALL (lock) {
  WITH lock
  WHERE lock.sequence IS NULL
  MATCH (c:Change)
  RETURN max(c.revision) AS lastRevision, max(c.sequence) AS lastSequence
}
RETURN coalesce(lock.revision, lastRevision, 0) AS revision, coalesce(lock.sequence, lastSequence, 0) AS sequence,
  EXISTS { (:Migration {name: 'restore-unfinished'}) } AS isRestoring

// name: ParticipantsByEvent
UNWIND $keys AS key
MATCH (:Entity {id: key})<-[p:PARTICIPATED_IN]-(a:Entity)
RETURN key, collect(p{.*, actor: a.id}) AS value

// name: ClearEntities
// Everything that the records own, apart from the entities themselves: details with their links, and links, see owned.go.
// A code goes too, so that two countries can swap theirs.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
REMOVE n.code
WITH n
CALL (n) {
  MATCH (n)-[:{{.Details}}]->(detail:Detail)
  OPTIONAL MATCH (detail)-[:{{.OfDetails}}]->(value:Detail)
  DETACH DELETE value, detail
}
CALL (n) {
  MATCH (n)<-[:{{.BackwardDetails}}]-(detail:Detail)
  DETACH DELETE detail
}
CALL (n) {
  MATCH (n)-[link:{{.Links}}]->()
  DELETE link
}
CALL (n) {
  MATCH (n)<-[link:{{.BackwardLinks}}]-()
  DELETE link
}

// name: CreateEntities
// Entities that are new, all of one kind.
UNWIND $rows AS row
CREATE (n:Entity:{{.Kind}})
SET n = row.props, n.createdAt = $now, n.updatedAt = $now

// name: PutEntities
// Where only the form of what is stored changes, the entity does not: $keepUpdatedAt.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row, coalesce(n.createdAt, $now) AS createdAt, CASE WHEN $keepUpdatedAt THEN coalesce(n.updatedAt, $now) ELSE $now END AS updatedAt
REMOVE n:$(row.otherKind)
SET n = row.props, n:$(row.kind), n.createdAt = createdAt, n.updatedAt = updatedAt

// name: RemoveEntities
// What they own went with ClearEntities; ids merged into them go too.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
WITH id
MATCH (r:Redirect {into: id})
DELETE r

// name: PutRedirects
// Ids that were merged earlier into one of these lead on. The id of a tenure that is gone leads nowhere, which is an empty
// text: it is not given again.
UNWIND $rows AS row
CALL (row) {
  MATCH (earlier:Redirect {into: row.from})
  SET earlier.into = row.into
}
MERGE (r:Redirect {id: row.from})
SET r.into = row.into

// name: RestoreRedirects
// Where the ids led before; null: nowhere, and no rule says so.
UNWIND $rows AS row
CALL (row) {
  WITH row
  WHERE row.into IS NULL
  MATCH (r:Redirect {id: row.from})
  DELETE r
}
CALL (row) {
  WITH row
  WHERE row.into IS NOT NULL
  MERGE (r:Redirect {id: row.from})
  SET r.into = row.into
}

// name: PutCreatedAt
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.createdAt = row.createdAt

// name: Dependents
// Whose records name an entity, see owned.go.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  {{.Branches}}
}
WITH key, d
WHERE d.id <> key
WITH key, d.id AS id
ORDER BY id
RETURN key, collect(id) AS value

// name: PutDetails
// A detail that has the key already belongs to nobody: those of the records themselves were cleared, and no two records
// share a key.
UNWIND $rows AS row
CALL (row) {
  MATCH (orphan:Detail {key: row.props.key})
  DETACH DELETE orphan
}
CREATE (n:Detail:$(row.kind))
SET n = row.props

// name: PutLinks
// Links of one type that have an end in common, row.end, which is looked up once; each of row.links is the other end and
// the properties. The patterns are those of write.go.
// include: PutPlainLinks
SET link = part[1]

// name: PutPlainLinks
UNWIND $rows AS row
MATCH {{.One}}
UNWIND row.links AS part
MATCH {{.Other}}
CREATE {{.Arrow}}

// name: PutFingerprints
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.fingerprint = row.fingerprint, n.updatedAt = coalesce(row.updatedAt, n.updatedAt), n.createdAt = coalesce(n.createdAt, row.updatedAt)

// name: PutBundled
UNWIND $rows AS row
MERGE (b:Bundled {id: row.id})
SET b.fields = row.fields

// name: RemoveBundled
UNWIND $ids AS id
MATCH (b:Bundled {id: id})
DELETE b

// name: PutChanges
UNWIND $rows AS row
CREATE (c:Change)
SET c = row

// name: MoveJournal
// What the next transaction goes on from.
MATCH (lock:WriteLock {id: 1})
SET lock.revision = $revision, lock.sequence = $sequence

// name: TakeSearch
// Makes a server the one that searches for foreign changes, unless another is.
MERGE (lock:WriteLock {id: 1})
SET lock.searchCommits = coalesce(lock.searchCommits, 0) + 1
WITH lock, coalesce(lock.searchUntil <= datetime() OR lock.searchHolder = $holder, true) AS isFree
FOREACH (ignored IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET lock.searchHolder = $holder, lock.searchUntil = datetime() + duration({seconds: $seconds})
)
RETURN isFree, lock.searchTarget AS target, lock.searchPlace AS place

// name: KeepSearch
// Notes how far the search of a server is.
MATCH (lock:WriteLock {id: 1})
SET lock.searchCommits = coalesce(lock.searchCommits, 0) + 1
WITH lock
WHERE lock.searchHolder = $holder
SET lock.searchUntil = datetime() + duration({seconds: $seconds}), lock.searchTarget = $target, lock.searchPlace = $place,
  lock.searched = coalesce($searched, lock.searched)
RETURN true AS value

// name: ForgetMigration
// What has to be done again.
MATCH (m:Migration {name: $name})
DELETE m

// name: RecordMigration
MERGE (m:Migration {name: $name})
ON CREATE SET m.appliedAt = $now, m.program = $program
