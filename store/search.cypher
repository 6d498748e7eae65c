// The search over every kind. search.go makes $query of what a user typed; its text is Lucene's language.

// name: its own name
// Whether a text is the display name of n, in a language.
CASE WHEN $folded IN n.nameFolded AND any(i IN range(0, size(n.nameFolded) - 1)
                                          WHERE n.nameFolded[i] = $folded AND NOT n.nameLangs[i] IN n.nameLangs[..i])
  THEN 1000 ELSE 0 END

// name: Query.search
// A name weighs more than a title, a title more than a wording; somebody more than an event; the whole name most of
// all. Among equals the one with more links comes first: BM25 knows nothing of who matters. For one word, which many may
// share, that weighs twice. What is called so, by default or in a language, comes before all that is only like it, of any
// kind: an alias, a government by its capital, a title with the word in it. The parts with the fewest rows come first, because
// each row passes all UNIONs below its own.
CALL () {
  // What the text names for sure, though not by its words: with a title and a country, by initials, in another spelling.
  UNWIND range(0, size($named) - 1) AS i
  MATCH (n:Entity {id: $named[i]})
  RETURN n, 90 - 5 * i AS points,
// include: its own name
    AS own
  UNION ALL
  // A meeting by those who took part, a date and perhaps the city; the fewer took part, the better.
  UNWIND range(0, size($who) - 1) AS i
  CALL (i) {
    CALL db.index.fulltext.queryNodes('entity_names', $who[i]) YIELD node AS actor, score
    WHERE actor:Leader OR actor:Country OR actor:Organization
    RETURN actor
    ORDER BY score DESC, actor.id
    LIMIT 50
  }
  MATCH (actor)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT' AND n.firstDay <= $occasion.last AND n.lastDay >= $occasion.first
  WITH n, collect(DISTINCT i) AS found
  WHERE all(i IN range(0, size($who) - 1) WHERE i IN found OR n.cityFolded = $beside[i])
  RETURN n, CASE WHEN EXISTS { (n)-[:PART_OF]->(:Meeting) } THEN 25 ELSE 30 END
            + 40.0 / (1 + COUNT { (n)<-[:PARTICIPATED_IN]-() }) AS points, 0 AS own
  UNION ALL
  // The name without a title.
  UNWIND $untitled AS untitled
  CALL db.index.fulltext.queryNodes('entity_names', untitled) YIELD node AS n, score
  WHERE n:Leader
  RETURN n, score * 3 AS points, 0 AS own
  UNION ALL
  CALL db.index.fulltext.queryNodes('office_titles', $query) YIELD node, score
  MATCH (node)<-[:HELD]-(n:Leader)
  RETURN n, score AS points, 0 AS own
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS n, score
  RETURN n, score * CASE WHEN n:Meeting OR n:Source OR n:Place THEN 1 WHEN n:Forum THEN 2 ELSE 3 END
            + CASE WHEN $folded IN n.nameFolded OR $folded IN n.metonymFolded OR $folded IN n.spellingFolded OR
                     $folded IN [code IN [n.abbreviation, n.code, n.alpha3] | toLower(toStringOrNull(code))]
                   THEN CASE WHEN n:Meeting OR n:Source OR n:Place THEN 20 ELSE 50 END ELSE 0 END AS points,
// include: its own name
    AS own
  UNION ALL
  // A long text has many words, so that it says less about what a meeting was than a name does.
  CALL db.index.fulltext.queryNodes('account_texts', $query) YIELD node, score
  MATCH (node)-[:TELLS_OF]->(n:Meeting)
  RETURN n, score / 4 AS points, 0 AS own
  UNION ALL
  CALL db.index.fulltext.queryNodes('statement_wordings', $query) YIELD node, score
  MATCH (node)-[:RENDERS]->(n:Statement)
  RETURN n, score / 2 AS points, 0 AS own
}
WITH n, max(points) AS points, max(own) AS own
WHERE {{.Where}}
WITH n, n.id AS tie, {score: round(points * (1 + log10(1 + COUNT { (n)--() }) / $weight), 4) + own} AS edge

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
