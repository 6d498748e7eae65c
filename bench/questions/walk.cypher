MATCH (l:Entity {id: $id})-[took:PARTICIPATED_IN]->(:Meeting)-[:PART_OF*0..]->(m:Meeting)
WHERE l:Leader AND took.role <> 'ABSENT' AND NOT EXISTS { (m)-[:PART_OF]->() }
WITH DISTINCT l, m, coalesce(m.firstDay, '') AS day, coalesce(m.startsAt.epochMillis, 0) AS hour
ORDER BY day DESC, hour DESC, m.id LIMIT $first
WITH l, m, day, hour, COLLECT {
  MATCH (a:Entity)-[p:PARTICIPATED_IN]->()-[:PART_OF*0..]->(m)
  RETURN {name: a.nameTexts[0]} ORDER BY p.position, a.id
} AS participants, COLLECT {
  MATCH (m)<-[:PART_OF*0..]-()<-[:SAID_AT]-(s:Statement)<-[:SAID]-(a)
  RETURN {speaker: {name: a.nameTexts[0]}, renditions: [(s)<-[:RENDERS]-(r) | {text: r.text, lang: r.lang}]}
  ORDER BY s.firstDay, s.position, s.id
} AS statements
WITH l, collect({
  id: m.id, start: m.start, forum: head([(m)-[:SESSION_OF|ON_SIDELINES_OF]->(f) | {name: f.nameTexts[0]}]),
  participants: participants, statements: statements
}) AS meetings
RETURN {name: l.nameTexts[0], meetings: meetings} AS leader
