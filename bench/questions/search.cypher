CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS n, score
  RETURN n, score * CASE WHEN n:Meeting OR n:Source OR n:Place THEN 1 WHEN n:Forum THEN 2 ELSE 3 END AS points
  UNION ALL
  CALL db.index.fulltext.queryNodes('office_titles', $query) YIELD node, score
  MATCH (node)<-[:HELD]-(n:Leader)
  RETURN n, score AS points
  UNION ALL
  CALL db.index.fulltext.queryNodes('statement_wordings', $query) YIELD node, score
  MATCH (node)-[:RENDERS]->(n:Statement)
  RETURN n, score / 2 AS points
  UNION ALL
  CALL db.index.fulltext.queryNodes('account_texts', $query) YIELD node, score
  MATCH (node)-[:TELLS_OF]->(n:Meeting)
  RETURN n, score / 4 AS points
}
WITH n, max(points) AS points
WITH n, round(points * (1 + log10(1 + COUNT { (n)--() }) / 4), 4) AS score
ORDER BY score DESC, n.id LIMIT 20
RETURN collect({id: n.id, score: score}) AS search
