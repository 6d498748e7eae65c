// From a name as people write it to entities. resolve.go makes $query of the name, and package names judges what is found.

// name: Namesakes
// Whose names have words like those asked for, or words that sound like them. Meetings and sources, whose names tell of others, only
// by the whole name, unless they are asked for.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 400}) YIELD node AS n, score
  RETURN n, score
  UNION ALL
  UNWIND $sounds AS sounds
  CALL db.index.fulltext.queryNodes('name_keys', sounds, {limit: 100}) YIELD node AS n, score
  RETURN n, score
}
WITH n, max(score) AS score
WHERE any(kind IN $kinds WHERE kind IN labels(n))
  AND ($isKindGiven OR NOT (n:Meeting OR n:Source) OR any(text IN $folded WHERE text IN n.nameFolded))
WITH n, COUNT { (n)--() } AS links, score
ORDER BY score * CASE WHEN n:Leader OR n:Country OR n:Organization THEN 3 ELSE 1 END * (1 + log10(1 + links) / 4) DESC, n.id
LIMIT 200
RETURN n.id AS key, {
  names: n.nameTexts, spellings: n.spellingTexts, abbreviation: n.abbreviation, codes: [code IN [n.code, n.alpha3] WHERE code IS NOT NULL],
  seats: coalesce(n.metonymTexts, []) + [capital IN [n.capital] WHERE capital IS NOT NULL], isLeader: n:Leader, isCountry: n:Country, links: links
} AS value

// name: NamesakeDetails
// What is known of leaders, of whom several may have a similar name.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
WHERE n:Leader
RETURN key, {
  tenures: COLLECT {
    MATCH (n)-[:HELD]->(t:Tenure)-[:OF]->(side)
    RETURN {office: t.office, of: side.id, from: t.from, to: t.to, asOf: t.asOf, isAttested: t.isAttested, titles: t.titleTexts}
  },
  represented: COLLECT {
    MATCH (n)-[p:PARTICIPATED_IN]->()
    WHERE p.representing IS NOT NULL
    RETURN DISTINCT p.representing
  },
  first: head(COLLECT {
    MATCH (n)-[:PARTICIPATED_IN|SAID]->(fact)
    WHERE fact.firstDay IS NOT NULL
    RETURN fact.firstDay ORDER BY fact.firstDay LIMIT 1
  }),
  last: head(COLLECT {
    MATCH (n)-[:PARTICIPATED_IN|SAID]->(fact)
    WHERE fact.lastDay IS NOT NULL
    RETURN fact.lastDay ORDER BY fact.lastDay DESC LIMIT 1
  })
} AS value

// name: SideTexts
// By which texts countries and organizations are named, with what their people are called.
UNWIND $keys AS key
MATCH (side:Entity {id: key})
RETURN key, coalesce(side.nameFolded, []) + coalesce(side.demonymFolded, []) + coalesce(side.spellingFolded, []) +
            coalesce(side.metonymFolded, []) +
            [text IN [side.abbreviation, side.code, side.alpha3] WHERE text IS NOT NULL | toLower(text)] AS value

// name: SidesNamed
// Which countries and organizations each of some folded texts names: by a name, by what their people are called, or by a place.
MATCH (side:Country|Organization)
WITH side, [text IN $texts WHERE text IN side.nameFolded OR text IN side.demonymFolded OR text IN side.spellingFolded
                              OR text IN side.metonymFolded
                              OR text IN [code IN [side.code, side.alpha3, side.abbreviation] | toLower(code)]] AS texts
WHERE size(texts) > 0
RETURN side.id AS key, {texts: texts, isOrganization: side:Organization} AS value
ORDER BY key

// name: OfficeHolders
// Who holds one of the offices of countries or organizations on a day; the highest office comes first, and of equal ones that taken up
// last. Who leaves office on the day is there too. Beside them the titles of all who ever held them.
UNWIND $keys AS key
MATCH (side:Entity {id: key})
RETURN key, {
  titles: COLLECT {
    MATCH (side)<-[:OF]-(t:Tenure)
    WHERE t.office IN $offices
    UNWIND t.titleTexts AS title
    RETURN DISTINCT {office: t.office, title: title}
  },
  holders: COLLECT {
    MATCH (side)<-[:OF]-(t:Tenure)<-[:HELD]-(n:Leader)
    WHERE t.office IN $offices
    WITH side, t, n, $day AS day
    WHERE t.lastDay = day.first OR (
// include: holds on day
    )
    WITH t, n,
// include: surely holds
      AS isSure
    ORDER BY isSure DESC, t.officeRank, coalesce(t.firstDay, '') DESC, n.id
    RETURN {id: n.id, office: t.office, titles: t.titleTexts, isSure: isSure, links: COUNT { (n)--() }}
  },
  // The European Union has several presidents. Of countries, the sources tell the heads of state apart, and the rest are disputes.
  isShared: side:Organization AND EXISTS {
    MATCH (side)<-[:OF]-(a:Tenure)<-[:HELD]-(x), (side)<-[:OF]-(b:Tenure)<-[:HELD]-(y)
    WHERE a.office = 'HEAD_OF_ORGANIZATION' AND b.office = a.office AND x.id < y.id
      AND a.surelyFrom < b.surelyUntil AND b.surelyFrom < a.surelyUntil
  }
} AS value

// name: OfficeBounds
// The days on which it changes who holds one of the offices of countries or organizations, surely or possibly.
UNWIND $keys AS key
MATCH (side:Entity {id: key})<-[:OF]-(t:Tenure)
WHERE t.office IN $offices
UNWIND [t.firstDay, t.lastDay, t.maybeFrom, t.surelyFrom, t.surelyUntil] AS day
WITH DISTINCT day
WHERE day IS NOT NULL
RETURN day AS key, true AS value

// name: Editions
// The editions n of a series in a year. $edition.series are texts without spaces: the abbreviation, a name or the beginning of one.
MATCH (series:ForumSeries)<-[:EDITION_OF]-(n:Forum)
WHERE n.firstDay <= $edition.last AND n.lastDay >= $edition.first
  AND any(text IN [name IN series.nameFolded + [toLower(coalesce(series.abbreviation, ''))] |
                   reduce(squeezed = name, mark IN [' ', '-', '’', "'"] | replace(squeezed, mark, ''))]
          WHERE any(given IN $edition.series WHERE text = given OR size(given) > 3 AND text STARTS WITH given))
RETURN n.id AS key, COUNT { (n)--() } AS value
ORDER BY key
