// From a name as people write it to entities. resolve.go makes $query of the name, and judges what is found.

// name: Namesakes
// Whose names have words like those asked for. Meetings and sources, whose names tell of others, only by the whole
// name, unless they are asked for.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS n, score
WHERE any(kind IN $kinds WHERE kind IN labels(n)) AND ($isKindGiven OR NOT (n:Meeting OR n:Source) OR any(text IN $folded WHERE text IN n.nameFolded))
WITH n
ORDER BY score * CASE WHEN n:Leader OR n:Country OR n:Organization THEN 3 ELSE 1 END DESC, n.id
LIMIT 200
RETURN n.id AS key, {
  names: n.nameTexts, abbreviation: n.abbreviation, code: n.code, isLeader: n:Leader, links: COUNT { (n)--() },
  tenures: COLLECT { MATCH (n)-[:HELD]->(t:Tenure) RETURN {office: t.office, first: coalesce(t.firstDay, ''), last: coalesce(t.lastDay, '~')} }
} AS value

// name: OfficeHolders
// Who held one of the offices of a country or organization on a day.
MATCH (side:Country|Organization)
WHERE any(text IN $sides WHERE text IN side.nameFolded OR text IN side.demonymFolded OR text = toLower(side.code) OR text = toLower(side.abbreviation))
MATCH (side)<-[:OF]-(t:Tenure)<-[:HELD]-(n:Leader)
WHERE t.office IN $offices AND coalesce(t.firstDay, '') <= $last AND coalesce(t.lastDay, '~') >= $first
WITH n, min(t.officeRank) AS rank, max(coalesce(t.firstDay, '')) AS since
RETURN n.id AS key, COUNT { (n)--() } AS value
ORDER BY rank, since DESC, key
