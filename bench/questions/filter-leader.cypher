MATCH (:Entity {id: $id})-[took:PARTICIPATED_IN]->(part:Meeting)-[:HELD_IN]->(:Entity {id: $country})
WHERE took.role <> 'ABSENT' AND part.lastDay >= $from AND part.firstDay <= $to
MATCH (part)-[:PART_OF*0..]->(m)
WHERE NOT EXISTS { (m)-[:PART_OF]->() }
WITH DISTINCT m
ORDER BY m.firstDay DESC, coalesce(m.startsAt.epochMillis, 0) DESC, m.id LIMIT 20
RETURN {meetings: collect({id: m.id, start: m.start, name: m.nameTexts[0]})} AS leader
