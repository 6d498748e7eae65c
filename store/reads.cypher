// Reads that are not lists. Every one takes many keys and answers with one record a key that was found.

// name: EntitiesByID
// Made whole in read.go: the cards of all kinds take the place of the fourth line.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
{{.Card}}
RETURN key, card AS value

// name: kind of n
// The kind of n by its labels, among which there may be others that somebody gave it; null where none is a kind.
head([kind IN $kinds WHERE kind IN labels(n) OR ('Retracted' + kind) IN labels(n)])

// name: KindsByID
UNWIND $keys AS key
MATCH (n:Entity {id: key})
RETURN key,
// include: kind of n
  AS value

// name: Redirects
// Ids that were merged, with those that answer in their place.
UNWIND $keys AS key
MATCH (r:Redirect {id: key})
WHERE r.into <> ''
RETURN key, r.into AS value

// name: IDsByKind
MATCH (n:Entity)
WITH n.id AS id,
// include: kind of n
  AS key
WHERE key IS NOT NULL
ORDER BY id
RETURN key, collect(id) AS value

// name: RetractedSources
UNWIND $keys AS key
MATCH (n:Entity {id: key})
WHERE n:Source AND n.retractionReason IS NOT NULL
RETURN key, n.retractionReason AS value

// name: Fingerprints
UNWIND $keys AS key
MATCH (n:Entity {id: key})
RETURN key, n.fingerprint AS value

// name: LastActions
// The last change of each entity.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Change {entityId: key})
  RETURN c
  ORDER BY c.sequence DESC
  LIMIT 1
}
RETURN key, c.action AS value

// name: EntityIDsAfter
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS key
ORDER BY key
LIMIT $limit

// name: ChangedIDsAfter
// Entities that the journal has.
MATCH (c:Change)
WHERE c.entityId > $after
RETURN DISTINCT c.entityId AS key
ORDER BY key
LIMIT $limit

// name: Vanished
// Entities that the journal says are there, and that are not.
UNWIND $keys AS key
WITH key
WHERE NOT EXISTS { (:Entity {id: key}) }
CALL (key) {
  MATCH (c:Change {entityId: key})
  RETURN c
  ORDER BY c.sequence DESC
  LIMIT 1
}
WITH key, c
WHERE NOT c.action IN ['DELETED', 'MERGED']
RETURN key, c.kind AS value

// name: JournalHead
OPTIONAL MATCH (lock:WriteLock {id: 1})
RETURN coalesce(lock.revision, 0) AS value, coalesce(lock.sequence, 0) AS sequence,
  coalesce(lock.searchCommits, 0) AS searchCommits, lock.searched AS searched,
  lock.searchHolder AS holder, duration.inSeconds(datetime(), lock.searchUntil).seconds AS held

// name: TouchedBetween
// What changes did, and whom their records name. To the change of a meeting belong, in around, the meetings that are its parts, those of
// which it is a part, and their parts, and whom all of these name: they count as one occasion, so that each says where the others stand in
// lists. To what was said at a meeting belong those meetings alone.
MATCH (c:Change)
WHERE c.sequence > $after AND c.sequence <= $until
CALL (c) {
  WITH c WHERE c.kind IN ['MEETING', 'STATEMENT']
  UNWIND [c.entityId] + c.touched AS id
  MATCH (:Entity {id: id})-[:PART_OF*]-(m)
  WITH DISTINCT c, m
  OPTIONAL MATCH (m)-[:PARTICIPATED_IN|HELD_IN|HELD_AT|SESSION_OF|ON_SIDELINES_OF|ABOUT]-(x:Entity)
  WHERE c.kind = 'MEETING'
  RETURN collect(DISTINCT m.id) + collect(DISTINCT x.id) AS around
}
RETURN c.entityId AS id, c.kind AS kind, c.action AS action, c.fields AS fields, c.touched AS touched, around

// name: AllRedirects
MATCH (r:Redirect)
WHERE r.into <> ''
RETURN r.id AS key, r.into AS value
ORDER BY key

// name: country by code
// No code of one kind is like one of another.
CALL (key) {
  MATCH (n:Country {code: key}) RETURN n
  UNION MATCH (n:Country {alpha3: key}) RETURN n
  UNION MATCH (n:Country {numeric: key}) RETURN n
}

// name: CountryIDsByCode
UNWIND $keys AS key
// include: country by code
RETURN key, n.id AS value

// name: WikidataOwners
// The entities that have an item. A key is a kind and an item: the item of a person and that of a country may be the same by
// mistake, and that is no double.
UNWIND $keys AS key
MATCH (n:Entity {wikidataId: split(key, ' ')[1]})
WHERE split(key, ' ')[0] IN labels(n)
RETURN key, min(n.id) AS value

// name: Wholes
// The meetings of which others are parts, from each key on upwards.
UNWIND $keys AS id
MATCH (:Entity {id: id})-[:PART_OF*0..]->(part)-[:PART_OF]->(whole:Entity)
RETURN DISTINCT part.id AS key, whole.id AS value

// name: WikidataItems
// The entities of each item, with their kinds.
MATCH (n:Entity)
WHERE n.wikidataId IS NOT NULL
WITH n
ORDER BY n.id
RETURN n.wikidataId AS key, collect([n.id, head([kind IN $kinds WHERE kind IN labels(n)])]) AS value

// name: TenureOwners
// The leaders who held tenures.
UNWIND $keys AS key
MATCH (:Detail {key: key})<-[:HELD]-(l:Entity)
RETURN key, l.id AS value

// name: TenureIDsOf
// Ids of tenures that begin with that of a leader, also of those that went into another one or are gone.
UNWIND $keys AS key
CALL (key) {
  MATCH (d:Detail)
  WHERE d.key STARTS WITH key + '/'
  RETURN d.key AS id
  UNION
  MATCH (r:Redirect)
  WHERE r.id STARTS WITH key + '/'
  RETURN r.id AS id
}
RETURN key, collect(id) AS value

// name: TenuresByID
UNWIND $keys AS key
MATCH (n:Detail {key: key})
WHERE n:Tenure|RetractedTenure
RETURN key, {{.Card}} AS value

// name: OfficesOn
// The tenures of leaders on a day, the one to act in first.
UNWIND $keys AS key
MATCH (actor:Entity {id: key})
RETURN key, COLLECT {
  WITH actor, $day AS day
// include: offices of actor
  RETURN t.key
} AS value

// name: EvidenceByFact
UNWIND $keys AS key
CALL (key) {
  MATCH (f:Entity {id: key}) RETURN f
  UNION
  MATCH (f:Detail {key: key}) RETURN f
}
RETURN key, {
  citations: [(f)-[c:CITES]->(s:Source) | c{.*, source: s.id}],
  disputes: [(f)-[:DISPUTES]->(d:DisputedValue) | d{.*, citations: [(d)-[c:CITES]->(s:Source) | c{.*, source: s.id}]}]
} AS value

// name: DifferencesByEntity
// The judgements that records have, and those that others have of them.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
RETURN key, {
  own: [(n)-[l:DIFFERENT_FROM]->(x:Entity) | l{.*, from: x.id}],
  others: [(n)<-[l:DIFFERENT_FROM]-(x:Leader|Meeting|Source) | l{.*, from: x.id}]
} AS value

// name: AccountsByMeeting
// Made in accounts.go: apart from cards, because the texts are long.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
WITH key, {{.Accounts}} AS value
WHERE size(value) > 0
RETURN key, value

// name: Bundled
// What the bundled data brought.
MATCH (b:Bundled)
RETURN b.id AS key, b.fields AS value

// name: BroughtByJournal
// Entities that the bundled data made, as the journal has it.
MATCH (c:Change {action: 'CREATED', actor: $bundled})
RETURN DISTINCT c.entityId AS key, c.kind AS value

// name: EditsByJournal
// The fields of entities that others than the bundled data changed. An empty list among them is a change whose fields are
// not known: somebody wrote to the database without Sidelines.
MATCH (c:Change)
WHERE c.actor <> $bundled AND c.action IN ['CREATED', 'UPDATED', 'RETRACTED']
RETURN c.entityId AS key, collect(coalesce(c.fields, [])) AS value

// name: Doubles
// Nodes of a label that share a value of a property, at most 100 values.
MATCH (n:$($label))
WHERE n[$property] IS NOT NULL
WITH n[$property] AS value, collect(coalesce(n.id, n.key, elementId(n))) AS ids
WHERE size(ids) > 1
RETURN toString(value) AS value, ids
ORDER BY value
LIMIT 100

// name: HasAnything
// Whether the graph has anything that a load of the bundled data would have to mind.
RETURN EXISTS { (:Entity) } OR EXISTS { (:Detail) } OR EXISTS { (:Redirect) } OR EXISTS { (:Bundled) } OR EXISTS { (:Change) } AS value

// name: AnyEntity
MATCH (n:Entity)
RETURN n.id AS id
LIMIT 1

// name: Ping
RETURN 1 AS value

// name: Migrations
MATCH (m:Migration)
RETURN m.name AS name, m.program AS program

// name: HasLoaded
MATCH (m:Migration {name: $name})
RETURN m.name AS name

// name: LostOfCollections
// Of each collection that retracted sources belong to, how many of its sources stand, and when these told of something: the day of
// publication, and the days of what was retracted with them. A source without any has an empty one.
MATCH (s:Source)
WHERE s.retractionReason IS NOT NULL
MATCH (s)-[:IN_COLLECTION]->(c:Collection)
WHERE c.id IN $keys
CALL (s) {
  WITH s
  WHERE s.publishedAt IS :: ZONED DATETIME NOT NULL
  RETURN toString(date(s.publishedAt)) AS first, toString(date(s.publishedAt)) AS last
  UNION
  MATCH (s)<-[:CITES]-(n:{{retractedFacts}})
  WHERE n.firstDay IS NOT NULL
  RETURN n.firstDay AS first, n.lastDay AS last
  UNION
  MATCH (s)<-[:APPEARS_IN]-()-[:RENDERS|TELLS_OF]->(n:{{retractedFacts}})
  WHERE n.firstDay IS NOT NULL
  RETURN n.firstDay AS first, n.lastDay AS last
  UNION
  WITH s
  WHERE NOT s.publishedAt IS :: ZONED DATETIME NOT NULL
  RETURN '' AS first, '' AS last
}
WITH c, count(DISTINCT s) AS lost, collect(DISTINCT first) AS firsts, collect(DISTINCT [first, last]) AS spans
RETURN c.id AS key, {
  isAll: lost = COUNT { (c)<-[:IN_COLLECTION]-(:Source) }, isUndated: '' IN firsts, from: [span IN spans | span[0]], to: [span IN spans | span[1]]
} AS value

// name: CollectionsFollowing
// The collections that have each key among their subjects.
UNWIND $keys AS key
MATCH (:Entity {id: key})<-[:FOLLOWS]-(c:Collection)
WITH DISTINCT key, c
ORDER BY coalesce(c.sortName, c.id), c.id
RETURN key, collect(c.id) AS value

// name: RedirectsAround
// Where ids lead, and which ids lead to them.
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Redirect {id: key}) RETURN r
  UNION
  MATCH (r:Redirect {into: key}) RETURN r
}
RETURN DISTINCT r.id AS key, r.into AS value

// name: ValuesOfChanges
UNWIND $sequences AS sequence
MATCH (c:Change {sequence: sequence})
WHERE c.values IS NOT NULL
RETURN sequence AS key, c.values AS value

// name: ChangesOfOperation
// The changes of a transaction, or of all that belong to it.
CALL () {
  MATCH (c:Change {revision: $revision}) RETURN c
  UNION
  MATCH (c:Change {operation: $revision}) RETURN c
}
RETURN c{.*} AS value
ORDER BY c.sequence

// name: ChangesOfEntities
UNWIND $keys AS key
MATCH (c:Change {entityId: key})
RETURN c{.*} AS value
ORDER BY c.sequence

// name: ChangesAfterSequence
MATCH (c:Change)
WHERE c.sequence > $sequence
RETURN c{.*} AS value
ORDER BY c.sequence
LIMIT $limit

// name: UndoneAfter
// Which revisions each later transaction took back.
MATCH (c:Change)
WHERE c.revision >= $revision AND c.undoes IS NOT NULL
RETURN DISTINCT c.revision AS key, c.undoes AS value
