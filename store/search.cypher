// The search over every kind. search.go makes $query of what a user typed; its text is Lucene's language.

// name: Query.search
// A name weighs more than a title, a title more than a wording; somebody more than an event; the whole name most of
// all. Among equals the one with more links comes first: BM25 knows nothing of who matters.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS n, score
  RETURN n, score * CASE WHEN n:Meeting OR n:Source THEN 1 WHEN n:Forum THEN 2 ELSE 3 END
            + CASE WHEN $folded IN n.nameFolded OR $folded IN [toLower(toStringOrNull(n.abbreviation)), toLower(toStringOrNull(n.code))] THEN 50 ELSE 0 END AS points
  UNION ALL
  CALL db.index.fulltext.queryNodes('office_titles', $query) YIELD node, score
  MATCH (node)<-[:HELD]-(n:Leader)
  RETURN n, score AS points
  UNION ALL
  CALL db.index.fulltext.queryNodes('statement_wordings', $query) YIELD node, score
  MATCH (node)-[:RENDERS]->(n:Statement)
  RETURN n, score / 2 AS points
}
WITH n, max(points) AS points
WHERE {{.Where}}
WITH n, n.id AS tie, {score: round(points * (1 + log10(1 + COUNT { (n)--() }) / 4), 4)} AS edge

// name: SearchOrder.SCORE_DESC
edge.score

// name: searchFilter.kinds
any(kind IN {{.Value}} WHERE kind IN labels(n))

// name: SearchFacets
// The end of a query that starts as Query.search does.
RETURN
// include: kind of n
  AS key, count(*) AS value

// name: SimilarNames
// Texts with a word like one that nothing has, the likeliest first.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 50}) YIELD node, score
RETURN node.nameTexts AS value
