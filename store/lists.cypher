// Where each list starts: from the id in parent to the entities n. The name is Type.field of the schema; a list of
// Query has no parent. list.go adds filter, order, page and card. A block that says more of a place in the list than
// the entity itself ends with its own WITH n, edge, tie (tie tells two places of one entity apart). A block that counts
// has the filter's place in it, {{.Where}}, and {{.Occasion}} for what a meeting n counts as; one between two has both ids in
// parent. The list of all entities of a kind, such
// as Query.meetings, needs no block.

// name: Query.tenures
MATCH (n:Tenure)
WITH n, null AS edge, coalesce(n.key, elementId(n)) AS tie

// name: Query.forumSeriesList
// forumSeries, the name of the kind's list, is that of the look-up.
MATCH (n:ForumSeries)

// name: Query.changes
MATCH (n:Change)
WITH n, null AS edge, '' AS tie

// name: Leader.meetings
MATCH (:Entity {id: parent})-[p:PARTICIPATED_IN]->(n:Meeting)
WHERE p.role <> 'ABSENT'

// name: Leader.counterparts
MATCH (l:Entity {id: parent})-[p:PARTICIPATED_IN]->(n:Meeting {status: 'HELD'})
WHERE p.role <> 'ABSENT'
WITH DISTINCT l, n
WITH l, n, {{.Occasion}} AS occasion,
     COUNT { MATCH (n)<-[q:PARTICIPATED_IN]-(who) WHERE q.role <> 'ABSENT' RETURN DISTINCT who } AS sides
MATCH (n)<-[q:PARTICIPATED_IN]-(other:Entity)
WHERE q.role <> 'ABSENT' AND other <> l
// include: by counterpart

// name: Leader.common
MATCH (:Entity {id: split(parent, ' ')[0]})-[p:PARTICIPATED_IN]->(n:Meeting {status: 'HELD'})
MATCH (n)<-[q:PARTICIPATED_IN]-(other:Entity {id: split(parent, ' ')[1]})
WHERE p.role <> 'ABSENT' AND q.role <> 'ABSENT'
WITH DISTINCT n, other
WITH n, other, COUNT { MATCH (n)<-[r:PARTICIPATED_IN]-(who) WHERE r.role <> 'ABSENT' RETURN DISTINCT who } AS sides
// include: of the two alone

// name: Tie.common
// Of a leader and a country or organization: those of the leader at which somebody else represented the side.
MATCH (one:Entity {id: split(parent, ' ')[0]}), (two:Entity {id: split(parent, ' ')[1]})
WITH CASE WHEN one:Leader THEN one ELSE two END AS l, CASE WHEN one:Leader THEN two ELSE one END AS other
MATCH (l)-[took:PARTICIPATED_IN]->(n:Meeting {status: 'HELD'})
WHERE took.role <> 'ABSENT'
WITH DISTINCT l, other, n
WHERE EXISTS {
  MATCH (actor:Entity)-[p:PARTICIPATED_IN]->(n)
  WHERE actor <> l AND p.side = other.id AND p.role <> 'ABSENT'
}
// include: sides of a meeting
WITH n, other, size(present) + unknown AS sides
// include: of the two alone

// name: Leader.statements
MATCH (:Entity {id: parent})-[:SAID]->(n:Statement)

// name: Leader.statementsAbout
MATCH (:Entity {id: parent})<-[:ADDRESSED_TO|MENTIONS]-(n:Statement)
WITH DISTINCT n

// name: Country.leaders
MATCH (side:Entity {id: parent})<-[:OF]-(t:Tenure)<-[:HELD]-(n:Leader)
WITH n, t, side, {first: $on, last: $onLast, certainty: $certainty, title: null} AS day
WHERE $on IS NULL OR (
// include: holds as asked
)
WITH DISTINCT n

// name: Country.meetingsHosted
MATCH (:Entity {id: parent})<-[:HELD_IN]-(n:Meeting)

// name: Country.forumsHosted
MATCH (:Entity {id: parent})<-[:HELD_IN]-(n:Forum)

// name: Country.meetings
MATCH (c:Entity {id: parent})
// include: meetings of a side

// name: Country.counterparts
MATCH (c:Entity {id: parent})
// include: counterparts of a side

// name: Country.common
MATCH (c:Entity {id: split(parent, ' ')[0]}), (other:Entity {id: split(parent, ' ')[1]})
// include: common meetings of two sides

// name: Country.statements
MATCH (:Entity {id: parent})-[:SAID]->(n:Statement)

// name: Country.statementsAbout
MATCH (:Entity {id: parent})<-[:ADDRESSED_TO|MENTIONS]-(n:Statement)
WITH DISTINCT n

// name: Organization.statements
MATCH (:Entity {id: parent})-[:SAID]->(n:Statement)

// name: Organization.meetings
MATCH (c:Entity {id: parent})
// include: meetings of a side

// name: Organization.counterparts
MATCH (c:Entity {id: parent})
// include: counterparts of a side

// name: ForumSeries.editions
MATCH (:Entity {id: parent})<-[:EDITION_OF]-(n:Forum)

// name: Forum.meetings
MATCH (:Entity {id: parent})<-[:SESSION_OF|ON_SIDELINES_OF]-(n:Meeting)

// name: Forum.statements
MATCH (f:Entity {id: parent})
CALL (f) {
  MATCH (f)<-[:SAID_AT]-(n:Statement)
  RETURN n
  UNION
  MATCH (f)<-[:SESSION_OF]-(:Meeting)<-[:SAID_AT]-(n:Statement)
  RETURN n
}

// name: Forum.participants
MATCH (event:Entity {id: parent})<-[p:PARTICIPATED_IN]-(n:Entity)
WITH n, n.id AS tie, p{.role, .side, .office, .namedAs, .title, .identifiedBy, .position, on: coalesce(event.start, event.end)} AS edge

// name: Meeting.participants
// Once each: as at the meeting itself, else as at the first of its parts; who was absent there may have come to a part.
MATCH (event:Entity {id: parent})
// include: with parts
MATCH (part)<-[p:PARTICIPATED_IN]-(n:Entity)
WITH n, event, collect([p, part]) AS places
// Most have one place, and to sort for all would take a third of the time of a page.
WITH n, event, CASE size(places) WHEN 1 THEN places[0] ELSE head(COLLECT {
  UNWIND places AS place
  WITH place, place[0] AS p, place[1] AS part
  ORDER BY p.role = 'ABSENT', part <> event, coalesce(part.firstDay, '~'), part.id
  RETURN place
}) END AS first
WITH n, event, first[0] AS p, first[1] AS part
WITH n, n.id AS tie, p{.role, .side, .office, .namedAs, .title, .identifiedBy, on: coalesce(part.start, part.end), meeting: part.id,
                      position: coalesce(p.position, 0) + CASE WHEN part = event THEN 0 ELSE 1000000 END} AS edge

// name: Meeting.statements
MATCH (event:Entity {id: parent})
// include: with parts
MATCH (part)<-[:SAID_AT]-(n:Statement)

// name: Place.meetings
MATCH (:Entity {id: parent})<-[:HELD_AT]-(n:Meeting)

// name: Place.forums
MATCH (:Entity {id: parent})<-[:HELD_AT]-(n:Forum)

// name: Topic.statements
MATCH (:Entity {id: parent})<-[:ABOUT]-(n:Statement)

// name: Topic.meetings
MATCH (:Entity {id: parent})<-[:ABOUT]-(n:Meeting)

// name: Source.facts
MATCH (s:Entity {id: parent})
CALL (s) {
  MATCH (s)<-[c:CITES]-(n)
  WHERE NOT n:DisputedValue
  RETURN n, c{.*, source: s.id} AS edge, 'c' + toString(coalesce(c.position, 0)) AS place
  UNION ALL
  MATCH (s)<-[c:CITES]-(d:DisputedValue)<-[:DISPUTES]-(n)
  RETURN n, c{.*, source: s.id, excerpt: coalesce(c.excerpt, d.value)} AS edge,
         'd' + toString(coalesce(d.position, 0)) + '.' + toString(coalesce(c.position, 0)) AS place
  UNION ALL
  // Wording a statement is citing it too, unless the statement cites the source by itself.
  MATCH (s)<-[:APPEARS_IN]-(r:Rendition)-[:RENDERS]->(n)
  WHERE NOT EXISTS { (n)-[:CITES]->(s) }
  RETURN n, {source: s.id, excerpt: r.text, locator: r.locator, stance: 'CONFIRMS'} AS edge,
         'r' + toString(coalesce(r.position, 0)) AS place
  UNION ALL
  // So is telling of a meeting.
  MATCH (s)<-[:APPEARS_IN]-(a:Account)-[:TELLS_OF]->(n)
  WHERE NOT EXISTS { (n)-[:CITES]->(s) }
  RETURN n, {source: s.id, excerpt: null, locator: a.locator, stance: 'CONFIRMS'} AS edge,
         'a' + toString(coalesce(a.position, 0)) AS place
}
WITH n, edge, place
WHERE NOT n:{{retractedFacts}}|RetractedTenure
WITH n, edge, coalesce(n.id, n.key, elementId(n)) + ' ' + place AS tie
