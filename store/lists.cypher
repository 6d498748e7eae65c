// Where each list starts: from the id in parent to the entities n. The name is Type.field of the schema; a list of
// Query has no parent. list.go adds filter, order, page and card. A block that says more of a place in the list than
// the entity itself ends with its own WITH n, edge, tie (tie tells two places of one entity apart).

// name: Query.leaders
MATCH (n:Leader)

// name: Query.countries
MATCH (n:Country)

// name: Query.organizations
MATCH (n:Organization)

// name: Query.forums
MATCH (n:Forum)

// name: Query.meetings
MATCH (n:Meeting)

// name: Query.statements
MATCH (n:Statement)

// name: Query.topics
MATCH (n:Topic)

// name: Query.sources
MATCH (n:Source)

// name: Leader.meetings
MATCH (:Entity {id: parent})-[p:PARTICIPATED_IN]->(n:Meeting)
WHERE p.role <> 'ABSENT'

// name: Leader.statements
MATCH (:Entity {id: parent})-[:SAID]->(n:Statement)

// name: Leader.statementsAbout
MATCH (:Entity {id: parent})<-[:ADDRESSED_TO|MENTIONS]-(n:Statement)
WITH DISTINCT n

// name: Country.leaders
MATCH (:Entity {id: parent})<-[:OF]-(t:Tenure)<-[:HELD]-(n:Leader)
WHERE $on IS NULL OR (coalesce(t.firstDay, '') <= $onLast AND coalesce(t.lastDay, '~') >= $on)
WITH DISTINCT n

// name: Country.meetingsHosted
MATCH (:Entity {id: parent})<-[:HELD_IN]-(n:Meeting)

// name: Country.forumsHosted
MATCH (:Entity {id: parent})<-[:HELD_IN]-(n:Forum)

// name: Country.meetings
MATCH (c:Entity {id: parent})
CALL (c) {
  MATCH (c)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  MATCH ()-[p:PARTICIPATED_IN {representing: c.id}]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  // Nobody says whom the leader represented: the office held on the day decides, as in ParticipantEdge.representing.
  MATCH (c)<-[:OF]-(:Tenure)<-[:HELD]-(l:Leader)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT' AND p.representing IS NULL AND n.firstDay IS NOT NULL
  CALL (l, n) {
    MATCH (l)-[:HELD]->(t:Tenure)-[:OF]->(side)
    WHERE coalesce(t.firstDay, '') <= n.startLastDay
      AND coalesce(t.lastDay, '~') >= n.firstDay
    RETURN side
    ORDER BY t.officeRank, coalesce(t.firstDay, '') DESC, t.key
    LIMIT 1
  }
  WITH c, n, side
  WHERE side = c
  RETURN n
}

// name: Country.statements
MATCH (:Entity {id: parent})-[:SAID]->(n:Statement)

// name: Country.statementsAbout
MATCH (:Entity {id: parent})<-[:ADDRESSED_TO|MENTIONS]-(n:Statement)
WITH DISTINCT n

// name: Organization.statements
MATCH (:Entity {id: parent})-[:SAID]->(n:Statement)

// name: Organization.meetings
MATCH (o:Entity {id: parent})
CALL (o) {
  MATCH (o)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  MATCH ()-[p:PARTICIPATED_IN {representing: o.id}]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  // Nobody says whom the leader represented: as for Country.meetings.
  MATCH (o)<-[:OF]-(:Tenure)<-[:HELD]-(l:Leader)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT' AND p.representing IS NULL AND n.firstDay IS NOT NULL
  CALL (l, n) {
    MATCH (l)-[:HELD]->(t:Tenure)-[:OF]->(side)
    WHERE coalesce(t.firstDay, '') <= n.startLastDay
      AND coalesce(t.lastDay, '~') >= n.firstDay
    RETURN side
    ORDER BY t.officeRank, coalesce(t.firstDay, '') DESC, t.key
    LIMIT 1
  }
  WITH o, n, side
  WHERE side = o
  RETURN n
}

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
WITH n, n.id AS tie, p{.role, .representing, .position, on: event.start, firstDay: event.firstDay,
                      lastDay: coalesce(event.startLastDay, event.firstDay)} AS edge

// name: Meeting.participants
MATCH (event:Entity {id: parent})<-[p:PARTICIPATED_IN]-(n:Entity)
WITH n, n.id AS tie, p{.role, .representing, .position, on: event.start, firstDay: event.firstDay,
                      lastDay: coalesce(event.startLastDay, event.firstDay)} AS edge

// name: Meeting.statements
MATCH (:Entity {id: parent})<-[:SAID_AT]-(n:Statement)

// name: Topic.statements
MATCH (:Entity {id: parent})<-[:ABOUT]-(n:Statement)

// name: Topic.meetings
MATCH (:Entity {id: parent})<-[:ABOUT]-(n:Meeting)

// name: Source.facts
MATCH (s:Entity {id: parent})
CALL (s) {
  MATCH (s)<-[c:CITES]-(n)
  WHERE NOT n:DisputedValue
  RETURN n, c{.*, source: s.id} AS edge, 'c' + toString(c.position) AS place
  UNION ALL
  MATCH (s)<-[c:CITES]-(d:DisputedValue)<-[:DISPUTES]-(n)
  RETURN n, c{.*, source: s.id, excerpt: coalesce(c.excerpt, d.value)} AS edge,
         'd' + toString(d.position) + '.' + toString(c.position) AS place
  UNION ALL
  // Wording a statement is citing it too, unless the statement cites the source by itself.
  MATCH (s)<-[:APPEARS_IN]-(r:Rendition)-[:RENDERS]->(n)
  WHERE NOT EXISTS { (n)-[:CITES]->(s) }
  RETURN n, {source: s.id, excerpt: r.text, locator: r.locator, stance: 'CONFIRMS'} AS edge,
         'r' + toString(r.position) AS place
}
WITH n, edge, coalesce(n.id, n.key) + ' ' + place AS tie
