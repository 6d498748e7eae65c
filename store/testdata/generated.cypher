// Made from the descriptions of the kinds (model/, cards.go, owned.go): UPDATE=1 go test ./store -run TestGenerated

// The card of a Change.
n{.sequence, .revision, .at, .actor, .action, .kind, .entityId, .fields, .touched, .operation, .undoes, .reason}

// The card of a Collection.
n{.*,
  kind: 'Collection',
  subjects: [(n)-[l:FOLLOWS]->(x:Leader|Country|Organization) | l{.*, actor: x.id}]}

// The card of a Country.
n{.*,
  kind: 'Country',
  memberships: [(n)-[l:MEMBER_OF]->(x:Organization) | l{.*, organization: x.id}],
  capitals: [(n)<-[:CAPITAL_OF]-(x:Place) | {id: x.id, position: x.id}]}

// The card of a Forum.
n{.*,
  kind: 'Forum',
  series: head([(n)-[:EDITION_OF]->(x:ForumSeries) | x.id]),
  place: head([(n)-[:HELD_AT]->(x:Place) | x.id]),
  country: head([(n)-[:HELD_IN]->(x:Country) | x.id]),
  about: [(n)-[l:ABOUT]->(x:Topic) | {id: x.id, position: l.position}],
  retractedBy: head([(n)-[:RETRACTED_BY]->(x:Source) | x.id])}

// The card of a ForumSeries.
n{.*,
  kind: 'ForumSeries',
  about: [(n)-[l:ABOUT]->(x:Topic) | {id: x.id, position: l.position}]}

// The card of a Leader.
n{.*,
  kind: 'Leader',
  tenures: [(n)-[:HELD]->(d:Tenure|RetractedTenure)-[:OF]->(of:Country|Organization) | d{.*, of: of.id, retractedBy: head([(d)-[:RETRACTED_BY]->(y:Source) | y.id])}]}

// The card of a Meeting.
n{.*,
  kind: 'Meeting',
  place: head([(n)-[:HELD_AT]->(x:Place) | x.id]),
  country: head([(n)-[:HELD_IN]->(x:Country) | x.id]),
  forum: head([(n)-[l:SESSION_OF|ON_SIDELINES_OF]->(x:Forum|RetractedForum) | {id: x.id, type: type(l), basis: l.basis}]),
  partOf: head([(n)-[l:PART_OF]->(x:Meeting|RetractedMeeting) | {id: x.id, basis: l.basis}]),
  about: [(n)-[l:ABOUT]->(x:Topic) | {id: x.id, position: l.position}],
  parts: [(n)<-[:PART_OF]-(x:Meeting) | {id: x.id, position: coalesce(x.firstDay, '~') + ' ' + CASE WHEN x.startsAt IS :: ZONED DATETIME NOT NULL THEN toString(2000000000000000 + x.startsAt.epochMillis) ELSE '~' END + ' ' + x.id}],
  retractedBy: head([(n)-[:RETRACTED_BY]->(x:Source) | x.id])}

// The card of a Organization.
n{.*,
  kind: 'Organization',
  members: [(n)<-[l:MEMBER_OF]-(x:Country) | l{.*, country: x.id}]}

// The card of a Place.
n{.*,
  kind: 'Place',
  country: head([(n)-[:LIES_IN]->(x:Country) | x.id]),
  capitalOf: [(n)-[l:CAPITAL_OF]->(x:Country) | {id: x.id, position: l.position}],
  source: head([(n)-[:LOCATED_BY]->(x:Source) | x.id])}

// The card of a Source.
n{.*,
  kind: 'Source',
  collection: head([(n)-[:IN_COLLECTION]->(x:Collection) | x.id]),
  retractedBy: head([(n)-[:RETRACTED_BY]->(x:Source) | x.id])}

// The card of a Statement.
n{.*,
  kind: 'Statement',
  renditions: [(n)<-[:RENDERS]-(d:Rendition)-[:APPEARS_IN]->(of:Source) | d{.*, source: of.id}],
  speaker: head([(n)<-[:SAID]-(x:Leader|Country|Organization) | x.id]),
  addressees: [(n)-[l:ADDRESSED_TO]->(x:Leader|Country|Organization) | {id: x.id, position: l.position}],
  mentions: [(n)-[l:MENTIONS]->(x:Entity) | {id: x.id, position: l.position}],
  meeting: head([(n)-[:SAID_AT]->(x:Meeting|RetractedMeeting) | x.id]),
  questionSource: head([(n)-[:ASKED_IN]->(x:Source) | x.id]),
  forum: head([(n)-[:SAID_AT]->(x:Forum|RetractedForum) | x.id]),
  about: [(n)-[l:ABOUT]->(x:Topic) | {id: x.id, position: l.position}],
  retractedBy: head([(n)-[:RETRACTED_BY]->(x:Source) | x.id])}

// The card of a Tenure.
head([(holder:Leader)-[:HELD]->(n)-[:OF]->(of:Country|Organization) | n{.*,
  kind: 'Tenure',
  leader: holder.id,
  of: of.id,
  retractedBy: head([(n)-[:RETRACTED_BY]->(x:Source) | x.id])}])

// The card of a Topic.
n{.*,
  kind: 'Topic',
  broader: [(n)-[l:BROADER]->(x:Topic) | {id: x.id, position: l.position}],
  narrower: [(n)<-[:BROADER]-(x:Topic) | {id: x.id, position: x.sortName + ' ' + x.id}]}

// AccountsByMeeting
UNWIND $keys AS key
MATCH (n:Entity {id: key})
WITH key, [(n)<-[:TELLS_OF]-(d:Account)-[:APPEARS_IN]->(of:Source) | d{.*, source: of.id, mentions: [(d)-[l:SPEAKS_OF]->(y:Leader|Country|Organization|ForumSeries|Forum|RetractedForum) | l{.*, entity: y.id}]}] AS value
WHERE size(value) > 0
RETURN key, value

// ClearEntities
UNWIND $ids AS id
MATCH (n:Entity {id: id})
REMOVE n.code
WITH n
CALL (n) {
  MATCH (n)-[:HELD|DISPUTES]->(detail:Detail)
  OPTIONAL MATCH (detail)-[:DISPUTES]->(value:Detail)
  DETACH DELETE value, detail
}
CALL (n) {
  MATCH (n)<-[:TELLS_OF|RENDERS]-(detail:Detail)
  DETACH DELETE detail
}
CALL (n) {
  MATCH (n)-[link:IN_COLLECTION|RETRACTED_BY|DIFFERENT_FROM|BROADER|MEMBER_OF|LIES_IN|CAPITAL_OF|LOCATED_BY|ABOUT|EDITION_OF|HELD_AT|HELD_IN|CITES|SESSION_OF|ON_SIDELINES_OF|PART_OF|ADDRESSED_TO|MENTIONS|SAID_AT|ASKED_IN|FOLLOWS]->()
  DELETE link
}
CALL (n) {
  MATCH (n)<-[link:PARTICIPATED_IN|SAID]-()
  DELETE link
}

// Dependents
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (d:Entity)-[:IN_COLLECTION|RETRACTED_BY|DIFFERENT_FROM|BROADER|MEMBER_OF|LIES_IN|CAPITAL_OF|LOCATED_BY|ABOUT|EDITION_OF|HELD_AT|HELD_IN|CITES|SESSION_OF|ON_SIDELINES_OF|PART_OF|ADDRESSED_TO|MENTIONS|SAID_AT|ASKED_IN|FOLLOWS]->(n)
  RETURN d
  UNION
  MATCH (d:Entity)-[:HELD]->(:Detail)-[:OF|CITES|RETRACTED_BY]->(n)
  RETURN d
  UNION
  MATCH (d:Entity)-[:HELD]->(:Detail)-[:DISPUTES]->(:Detail)-[:CITES]->(n)
  RETURN d
  UNION
  MATCH (d:Entity)<-[:PARTICIPATED_IN|SAID]-(n)
  RETURN d
  UNION
  MATCH (d:Entity)-[:DISPUTES]->(:Detail)-[:CITES]->(n)
  RETURN d
  UNION
  MATCH (d:Entity)<-[:TELLS_OF]-(:Detail)-[:APPEARS_IN|SPEAKS_OF]->(n)
  RETURN d
  UNION
  MATCH (d:Entity)<-[:RENDERS]-(:Detail)-[:APPEARS_IN]->(n)
  RETURN d
  UNION
  MATCH (d:Entity)-[:MEMBER_OF {source: n.id}]->()
  RETURN d
  UNION
  MATCH (d:Entity)<-[:PARTICIPATED_IN {representing: n.id}]-()
  RETURN d
}
WITH key, d
WHERE d.id <> key
WITH key, d.id AS id
ORDER BY id
RETURN key, collect(id) AS value
