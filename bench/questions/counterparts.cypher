MATCH (l:Entity {id: $id})-[took:PARTICIPATED_IN]->(n:Meeting {status: 'HELD'})
WHERE l:Leader AND took.role <> 'ABSENT'
MATCH (n)<-[with:PARTICIPATED_IN]-(other:Entity)
WHERE with.role <> 'ABSENT' AND other <> l
MATCH (n)-[:PART_OF*0..]->(m)
WHERE NOT EXISTS { (m)-[:PART_OF]->() }
WITH DISTINCT l, other, m
WITH other, count(*) AS meetings, min(m.start) AS first, max(m.start) AS last
ORDER BY meetings DESC, other.id LIMIT 100
RETURN {counterparts: collect({id: other.id, name: other.nameTexts[0], meetings: meetings, first: first, last: last})} AS leader
