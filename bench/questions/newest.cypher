MATCH (m:Meeting)
WHERE m.firstDay <= $day AND NOT EXISTS { (m)-[:PART_OF]->() }
WITH m, m.firstDay AS day
ORDER BY day DESC, coalesce(m.startsAt.epochMillis, 0) DESC, m.id LIMIT 50
WITH m, day, COLLECT {
  MATCH (a:Entity)-[p:PARTICIPATED_IN]->()-[:PART_OF*0..]->(m)
  RETURN {name: a.nameTexts[0]} ORDER BY p.position, a.id
} AS participants
RETURN collect({
  id: m.id, start: m.start, country: head([(m)-[:HELD_IN]->(c) | {name: c.nameTexts[0]}]), participants: participants
}) AS meetings
