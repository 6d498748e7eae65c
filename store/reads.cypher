// Reads that are not lists. Every one takes many keys and answers with one record a key that was found.

// name: EntitiesByID
// Made whole in read.go: the cards of all kinds take the place of the fourth line.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
$card
RETURN key, card AS value

// name: KindsByID
UNWIND $keys AS key
MATCH (n:Entity {id: key})
RETURN key, replace(head([label IN labels(n) WHERE label <> 'Entity']), 'Retracted', '') AS value

// name: Redirects
// Ids that were merged, with those that answer in their place.
UNWIND $keys AS key
MATCH (r:Redirect {id: key})
RETURN key, r.into AS value

// name: IDsByKind
MATCH (n:Entity)
WITH replace(head([label IN labels(n) WHERE label <> 'Entity']), 'Retracted', '') AS key, n.id AS id
WHERE key IS NOT NULL
ORDER BY id
RETURN key, collect(id) AS value

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

// name: Vanished
// Entities that the journal says are there, and that are not.
MATCH (c:Change)
WHERE NOT EXISTS { (:Entity {id: c.entityId}) }
WITH c.entityId AS id, max(c.sequence) AS latest
MATCH (c:Change {sequence: latest})
WHERE NOT c.action IN ['DELETED', 'MERGED']
RETURN id AS key, c.kind AS value

// name: JournalHead
OPTIONAL MATCH (lock:WriteLock {id: 1})
RETURN coalesce(lock.revision, 0) AS value

// name: AllRedirects
MATCH (r:Redirect)
RETURN r.id AS key, r.into AS value
ORDER BY key

// name: CountryIDsByCode
UNWIND $keys AS key
MATCH (n:Country {code: key})
RETURN key, n.id AS value

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

// name: Ping
RETURN 1 AS value

// name: Migrations
MATCH (m:Migration)
RETURN m.name AS name

// name: HasLoaded
MATCH (m:Migration {name: $name})
RETURN m.name AS name
