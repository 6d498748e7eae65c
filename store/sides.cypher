// Parts of lists.cypher about sides: the countries and organizations that meet, by their own name or by whoever spoke
// for them. A line "// include: name" in a list is replaced by the block.

// name: surely holds
// Whether t is CERTAIN on day, a map of the first and the last day that a date names: model.Tenure.Certainty.
coalesce(t.surelyFrom <= day.first AND t.surelyUntil > day.last, false)

// name: holds on day
// Whether t, an office of side, is an answer on day. A possible holder is none where another surely holds the office, unless
// several hold it or day.title, which a source gives, is its title.
// CASE and not OR: of an OR within a CASE, Neo4j looks for a rival even if the rest is true, which took 25 times as long.
CASE
  WHEN NOT coalesce(t.maybeFrom <= day.last AND coalesce(t.lastDay, '~') >= day.first, false) THEN false
  WHEN
// include: surely holds
    THEN true
  WHEN t.office = 'OTHER' OR coalesce(toLower(day.title) IN [title IN t.titleTexts | toLower(title)], false) THEN true
  ELSE NOT EXISTS {
    MATCH (side)<-[:OF]-(rival:Tenure)
    WHERE rival.office = t.office AND rival.surelyFrom <= day.first AND rival.surelyUntil > day.last
  }
END

// name: holds as asked
// The same, or only what is as certain as day.certainty lists.
CASE
  WHEN day.certainty IS NULL THEN
// include: holds on day
  ELSE t.maybeFrom <= day.last AND coalesce(t.lastDay, '~') >= day.first AND CASE WHEN
// include: surely holds
    THEN 'CERTAIN' ELSE 'POSSIBLE' END IN day.certainty
END

// name: has the title
// Whether t has the title that a source gives, which may leave the country out: "Prime Minister".
coalesce(any(title IN t.titleTexts WHERE toLower(title) = toLower(day.title) OR toLower(title) STARTS WITH toLower(day.title) + ' of '), false)

// name: offices of actor
// The tenures of actor on day, with their sides; the one to act in comes first.
MATCH (actor)-[:HELD]->(t:Tenure)-[:OF]->(side)
WHERE
// include: holds as asked
WITH t, side
ORDER BY
// include: has the title
  DESC,
// include: surely holds
  DESC, t.officeRank, coalesce(t.principal, false) DESC, coalesce(t.firstDay, '') DESC, t.key

// name: SettleSides
// For whom everybody acts who takes part in one of the facts, or speaks, and in which office: p.side and p.office, which every
// question reads. The side is whom a source names (p.representing), else the actor itself, else that of the office of the title
// that the source gives (p.title, or speakerTitle of a statement), else of the office held on the first day. Both are null where
// nothing says so.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (actor:Entity)-[p:PARTICIPATED_IN|SAID]->(e)
  RETURN actor, p, e AS at
  UNION
  WITH e WHERE e:Leader
  MATCH (e)-[p:PARTICIPATED_IN|SAID]->(at:Entity)
  RETURN e AS actor, p, at
}
WITH DISTINCT actor, p, at
WITH p, actor, CASE WHEN actor:Leader THEN head(COLLECT {
  WITH actor, p, {first: at.firstDay, last: at.startLastDay, title: coalesce(p.title, at.speakerTitle)} AS day
// include: offices of actor
  WHERE p.representing IS NULL OR side.id = p.representing
  RETURN [t.key, side.id]
}) END AS office
WITH p, office[0] AS office, coalesce(p.representing, CASE WHEN actor:Leader THEN office[1] ELSE actor.id END) AS side
WHERE coalesce(p.side, '') <> coalesce(side, '') OR coalesce(p.office, '') <> coalesce(office, '')
SET p.side = side, p.office = office

// name: OfficesHeld
// What the offices of leaders are, as far as SettleSides asks.
UNWIND $keys AS key
MATCH (l:Leader {id: key})-[:HELD]->(t:Tenure)-[:OF]->(side)
WITH key, t, side ORDER BY t.key
RETURN key, collect([t.key, side.id, t.office, t.officeRank, t.principal, t.firstDay, t.lastDay, t.maybeFrom, t.surelyFrom,
  t.surelyUntil, t.titleTexts]) AS value

// name: HoldersOf
// The leaders who held one of some offices, which are pairs of a side and an office.
UNWIND $offices AS pair
MATCH (:Entity {id: pair[0]})<-[:OF]-(t:Tenure {office: pair[1]})<-[:HELD]-(l:Leader)
RETURN DISTINCT l.id AS key

// name: meetings of a side
CALL (c) {
  MATCH (c)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  MATCH ()-[p:PARTICIPATED_IN {side: c.id}]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
}

// name: sides of a meeting
// Those whose side nobody knows make no side, but the others are not alone.
CALL (n) {
  MATCH (n)<-[p:PARTICIPATED_IN]-()
  WHERE p.role <> 'ABSENT'
  RETURN collect(DISTINCT p.side) AS present, count(CASE WHEN p.side IS NULL THEN 1 END) AS unknown
}

// name: counterparts of a side
// include: meetings of a side
WITH c, n, {{.Occasion}} AS occasion
WHERE n.status = 'HELD'
// include: sides of a meeting
WITH c, n, occasion, present, size(present) + unknown AS sides
UNWIND present AS id
WITH c, n, occasion, sides, id
WHERE id <> c.id
MATCH (other:Entity {id: id})
// include: by counterpart

// name: common meetings of two sides
// Those of the side with fewer links are read, because the other may have thousands. As everywhere, a meeting of c is one in which
// it took part itself too, whomever it spoke for.
WITH c AS one, other, CASE WHEN COUNT { (c)--() } < COUNT { (other)--() } THEN c ELSE other END AS c
// include: meetings of a side
WITH one, other, n
WHERE n.status = 'HELD'
// include: sides of a meeting
WITH n, one, other, present, size(present) + unknown AS sides
WHERE other.id IN present AND (one.id IN present OR EXISTS { (one)-[p:PARTICIPATED_IN]->(n) WHERE p.role <> 'ABSENT' })
// include: of the two alone

// name: by counterpart
// Undated meetings count, and are neither first nor last. Of an occasion, the smallest meeting counts that has both.
WITH DISTINCT n, occasion, other, sides
WHERE {{.Where}}
WITH occasion, other, min(sides) AS sides, count(CASE WHEN
// include: the two alone
  THEN 1 END) > 0 AS alone
WITH other, sides, alone, CASE WHEN occasion.firstDay IS NOT NULL THEN [occasion.firstDay, coalesce(occasion.start, occasion.end)] END AS day
WITH other AS n, other.id AS tie, {
  meetings: count(*), bilateral: count(CASE WHEN alone THEN 1 END), first: min(day)[1], last: max(day)[1],
  firstDay: min(day)[0], lastDay: max(day)[0], strength: round(sum(1.0 / (sides - 1)), 6)
} AS edge

// name: the two alone
// Whether nobody else was at n: not where its record says that more took part than it names, or leaves it open.
sides = 2 AND NOT coalesce(n.format IN ['TRILATERAL', 'MULTILATERAL', 'UNKNOWN'], false) AND coalesce(n.participantsComplete, true)

// name: of the two alone
WITH n, other, sides
WHERE (NOT $bilateral OR
// include: the two alone
) AND {{.Where}}
WITH DISTINCT {{.Occasion}} AS n
