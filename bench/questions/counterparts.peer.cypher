MATCH (this)-[took:PARTICIPATED_IN]->(m:Meeting {status: 'HELD'})
WHERE took.role <> 'ABSENT'
MATCH (m)<-[with:PARTICIPATED_IN]-(other:Entity)
WHERE with.role <> 'ABSENT' AND other <> this
WITH DISTINCT this, other, m
WITH other, count(*) AS meetings, min(m.start) AS first, max(m.start) AS last
ORDER BY meetings DESC, other.id LIMIT 100
RETURN {id: other.id, name: other.nameTexts[0], meetings: meetings, first: first, last: last} AS counterpart
