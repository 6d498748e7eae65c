// How a list of everything of a kind starts at the ids that a condition of filters.cypher names, in the place of MATCH (n:
// its label). The name is start. and that of the condition; start.go says which goes first. n may come several times.

// name: start.ids
MATCH (n:Entity)
WHERE n.id IN {{.Value}}

// name: start.TenureFilter.ids
MATCH (n:Detail)
WHERE n.key IN {{.Value}}

// name: start.StatementFilter.meeting
MATCH (event:Entity)
WHERE event.id IN {{.Value}} AND event:Meeting
// include: with parts
MATCH (part)<-[:SAID_AT]-(n)

// name: start.StatementFilter.forum
MATCH (f:Entity)
WHERE f.id IN {{.Value}} AND f:Forum
CALL (f) {
  MATCH (f)<-[:SAID_AT]-(n)
  RETURN n
  UNION
  MATCH (f)<-[:SESSION_OF]-(:Meeting)<-[:SAID_AT]-(n)
  RETURN n
}

// name: start.MeetingFilter.forum
MATCH (f:Entity)<-[:SESSION_OF|ON_SIDELINES_OF]-(n)
WHERE f.id IN {{.Value}} AND f:Forum

// name: start.leader
MATCH (l:Entity)-[:HELD]->(n)
WHERE l.id IN {{.Value}} AND l:Leader

// name: start.speaker
MATCH (a:Entity)-[:SAID]->(n)
WHERE a.id IN {{.Value}}

// name: start.participants.all
MATCH (:Entity {id: {{.Value}}[0]})-[p:PARTICIPATED_IN]->(n)
WHERE p.role <> 'ABSENT'

// name: start.participants.any
MATCH (a:Entity)-[p:PARTICIPATED_IN]->(n)
WHERE a.id IN {{.Value}} AND p.role <> 'ABSENT'

// name: start.participants.representing
// Without the hint, Neo4j reads every participant in a count.
MATCH ()-[p:PARTICIPATED_IN]->(n)
USING INDEX SEEK p:PARTICIPATED_IN(side)
WHERE p.side IN {{.Value}} AND p.role <> 'ABSENT'
WITH DISTINCT n

// name: start.StatementFilter.representing
MATCH ()-[p:SAID]->(n)
USING INDEX SEEK p:SAID(side)
WHERE p.side IN {{.Value}}
WITH DISTINCT n

// name: start.addressee
MATCH (a:Entity)<-[:ADDRESSED_TO]-(n)
WHERE a.id IN {{.Value}}

// name: start.mentions
MATCH (a:Entity)<-[:MENTIONS]-(n)
WHERE a.id IN {{.Value}}

// name: start.account.mentions
MATCH (e:Entity)<-[:SPEAKS_OF]-(:Account)-[:TELLS_OF]->(n)
WHERE e.id IN {{.Value}}

// name: start.met
MATCH (other:Entity {id: {{.Value}}[0]})-[p:PARTICIPATED_IN]->(m:Meeting)
WHERE p.role <> 'ABSENT' AND m.status = 'HELD'
MATCH (m)<-[q:PARTICIPATED_IN]-(n)
WHERE q.role <> 'ABSENT' AND n <> other

// name: start.about
MATCH (t:Entity)<-[:ABOUT]-(n)
WHERE t.id IN {{.Value}} AND t:Topic

// name: start.StatementFilter.citedBy
MATCH (s:Entity)
WHERE s.id IN {{.Value}} AND s:Source
CALL (s) {
  MATCH (s)<-[:CITES]-(n)
  RETURN n
  UNION
  MATCH (s)<-[:APPEARS_IN]-(:Rendition)-[:RENDERS]->(n)
  RETURN n
}

// name: start.MeetingFilter.citedBy
MATCH (s:Entity)
WHERE s.id IN {{.Value}} AND s:Source
CALL (s) {
  MATCH (s)<-[:CITES]-(n)
  RETURN n
  UNION
  MATCH (s)<-[:APPEARS_IN]-(:Account)-[:TELLS_OF]->(n)
  RETURN n
}

// name: start.citedBy
MATCH (s:Entity)<-[:CITES]-(n)
WHERE s.id IN {{.Value}} AND s:Source

// name: start.broader
MATCH (t:Entity)<-[:BROADER]-(n)
WHERE t.id IN {{.Value}} AND t:Topic

// name: start.of
MATCH (side:Entity)<-[:OF]-(n)
WHERE side.id IN {{.Value}}

// name: start.memberOf
MATCH (o:Entity)<-[:MEMBER_OF]-(n)
WHERE o.id IN {{.Value}}.memberOf AND o:Organization

// name: start.series
MATCH (s:Entity)<-[:EDITION_OF]-(n)
WHERE s.id IN {{.Value}} AND s:ForumSeries

// name: start.forumSeries
MATCH (s:Entity)<-[:EDITION_OF]-(:Forum)<-[:SESSION_OF|ON_SIDELINES_OF]-(n)
WHERE s.id IN {{.Value}} AND s:ForumSeries

// name: start.place
MATCH (p:Entity)<-[:HELD_AT]-(n)
WHERE p.id IN {{.Value}} AND p:Place

// name: start.country
MATCH (c:Entity)<-[:HELD_IN]-(n)
WHERE c.id IN {{.Value}} AND c:Country
