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
RETURN key, head([label IN labels(n) WHERE label <> 'Entity']) AS value

// name: CountryIDsByCode
UNWIND $keys AS key
MATCH (n:Country {code: key})
RETURN key, n.id AS value

// name: EvidenceByFact
UNWIND $keys AS key
CALL (key) {
  MATCH (f:Entity {id: key}) RETURN f
  UNION
  MATCH (f:Tenure {key: key}) RETURN f
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
