// Timelines, and what is counted in them.

// name: events of a subject
// Everything that belongs to c, with the kind of event; dated or not.
CALL (c) {
// include: meetings of a subject
  RETURN n, 'MEETING' AS kind
  UNION
  WITH c WHERE c:Leader OR c:Country OR c:Organization
  MATCH (c)-[p:PARTICIPATED_IN]->(n:Forum)
  WHERE p.role <> 'ABSENT'
  RETURN n, 'FORUM' AS kind
  UNION
  WITH c WHERE c:Country OR c:Organization
  MATCH ()-[p:PARTICIPATED_IN {representing: c.id}]->(n:Forum)
  WHERE p.role <> 'ABSENT'
  RETURN n, 'FORUM' AS kind
  UNION
  WITH c WHERE c:Country OR c:Topic OR c:ForumSeries
  MATCH (c)<-[:HELD_IN|ABOUT|EDITION_OF]-(n:Forum)
  RETURN n, 'FORUM' AS kind
  UNION
// include: statements of a subject
  RETURN n, 'STATEMENT' AS kind
  UNION
  MATCH (c)-[:HELD]->(n:Tenure)
  WHERE NOT coalesce(n.isAttested, false) // nothing is known of its start and end
  UNWIND ['TENURE_START', 'TENURE_END'] AS kind
  RETURN n, kind
  UNION
  WITH c WHERE c:Country OR c:Organization
  MATCH (c)<-[:OF]-(n:Tenure)
  WHERE NOT coalesce(n.isAttested, false)
  UNWIND ['TENURE_START', 'TENURE_END'] AS kind
  RETURN n, kind
}

// name: meetings of a subject
CALL (c) {
  WITH c WHERE c:Leader
  MATCH (c)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  WITH c WHERE c:Country OR c:Organization
// include: meetings of a side
  RETURN n
  UNION
  WITH c WHERE c:Topic OR c:Forum
  MATCH (c)<-[:ABOUT|SESSION_OF|ON_SIDELINES_OF]-(n:Meeting)
  RETURN n
}

// name: statements of a subject
CALL (c) {
  MATCH (c)-[:SAID]->(n:Statement)
  RETURN n
  UNION
  WITH c WHERE c:Topic OR c:Forum
  MATCH (c)<-[:ABOUT|SAID_AT]-(n:Statement)
  RETURN n
}

// name: dated events
WITH n, kind // of a WITH alone, conditions would see the variables before it: c is the country of one, and the subject here
WITH n, kind
WHERE {{.Meetings}}
WITH CASE kind WHEN 'MEETING' THEN {{.Occasion}} ELSE n END AS n, kind
WITH DISTINCT n, kind,
     CASE kind WHEN 'TENURE_START' THEN n.firstDay WHEN 'TENURE_END' THEN n.lastDay ELSE n.firstDay END AS day,
     CASE kind WHEN 'TENURE_START' THEN n.from WHEN 'TENURE_END' THEN n.to ELSE coalesce(n.start, n.end, n.date) END AS date
WHERE day IS NOT NULL
WITH n, {kind: kind, day: day, date: date} AS edge, coalesce(n.id, n.key, elementId(n)) + ' ' + kind AS tie

// name: Query.timeline
UNWIND $subjects AS subject
MATCH (c:Entity {id: subject})
// include: events of a subject
// include: dated events

// name: Leader.timeline
MATCH (c:Entity {id: parent})
// include: events of a subject
// include: dated events

// name: Country.timeline
MATCH (c:Entity {id: parent})
// include: events of a subject
// include: dated events

// name: Organization.timeline
MATCH (c:Entity {id: parent})
// include: events of a subject
// include: dated events

// name: TimelineFilter.kinds
edge.kind IN {{.Value}}

// name: TimelineFilter.during.from
CASE WHEN edge.kind STARTS WITH 'TENURE' THEN edge.day ELSE n.lastDay END >= {{.Value}}

// name: TimelineFilter.during.to
edge.day <= {{.Value}}

// name: EventOrder.DATE_ASC
edge.day

// name: EventOrder.DATE_DESC
edge.day

// name: days of meetings
collect({id: n.id, first: n.firstDay, last: n.lastDay, date: coalesce(n.start, n.end),
         hour: CASE WHEN n.startsAt IS :: ZONED DATETIME NOT NULL THEN n.startsAt.epochMillis END})

// name: counterparts
collect({id: n.id, meetings: edge.meetings, strength: edge.strength})

// name: StatementsBetween
// What a says to or about b, and b to or about a.
UNWIND [[$a, $b], [$b, $a]] AS pair
MATCH (:Entity {id: pair[0]})-[:SAID]->(n:Statement)-[:ADDRESSED_TO|MENTIONS]->(:Entity {id: pair[1]})
WHERE NOT $isGiven OR (n.lastDay >= $from AND n.firstDay <= $to)
RETURN DISTINCT n.id AS key, n.date AS value

// name: Surroundings
// The forums and topics of actors, each with how many events lead to it.
UNWIND $keys AS key
MATCH (c:Entity {id: key})
CALL (c) {
// include: events of a subject
  WITH n
  WHERE NOT n:Tenure AND (NOT $isGiven OR (n.lastDay >= $from AND n.firstDay <= $to))
  WITH DISTINCT n
  RETURN collect(n) AS around
}
CALL (around) {
  UNWIND around AS n
  WITH n
  WHERE {{.Where}}
  RETURN collect(n) AS events
}
CALL (events) {
  UNWIND events AS n
  OPTIONAL MATCH (n)-[:SESSION_OF|ON_SIDELINES_OF]->(f:Forum)
  WITH n, CASE WHEN n:Forum THEN n ELSE f END AS forum
  WHERE forum IS NOT NULL
  WITH forum, count(DISTINCT {{.Occasion}}) AS times
  RETURN collect([forum.id, times]) AS forums
}
CALL (events) {
  UNWIND events AS n
  MATCH (n)-[:ABOUT]->(t:Topic)
  WITH t, count(DISTINCT {{.Occasion}}) AS times
  RETURN collect([t.id, times]) AS topics
}
RETURN key, {forums: forums, topics: topics} AS value

// name: Participations
// How much Projection would read; the database has the number ready.
MATCH (:Meeting)<-[p:PARTICIPATED_IN]-()
RETURN count(p) AS value

// name: Projection
// Who was at which meeting that was held, with somebody else, and of which occasion it was.
MATCH (m:Meeting {status: 'HELD'})
WITH {{.From}}
MATCH (m)<-[p:PARTICIPATED_IN]-(a:Entity)
WHERE p.role <> 'ABSENT'
WITH m, collect(DISTINCT a.id) AS actors
WHERE size(actors) > 1
WITH m, actors, {{.Occasion}} AS occasion
RETURN m.firstDay AS first, m.lastDay AS last, actors, occasion.id AS occasion
ORDER BY occasion.id, m.id
