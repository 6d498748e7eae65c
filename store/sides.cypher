// Parts of lists.cypher about sides: the countries and organizations that meet, by their own name or by whoever spoke
// for them. A line "// include: name" in a list is replaced by the block.

// name: sides of offices
// The sides whose offices actor held on the first day of at, a fact or what stands for one; the side to act for comes
// first. model.Leader.OfficeOn is the same rule in Go, and a test holds both together.
COLLECT {
  MATCH (actor)-[:HELD]->(t:Tenure)-[:OF]->(side)
  WHERE coalesce(t.firstDay, '') <= at.startLastDay AND coalesce(t.lastDay, '~') >= at.firstDay
  RETURN side
  ORDER BY t.officeRank, coalesce(t.principal, false) DESC, coalesce(t.firstDay, '') DESC, t.key
}

// name: side
// The side of actor at a fact, which is at: whom a source names (p.representing), else itself, else by the office held on
// the day.
CASE
  WHEN p.representing IS NOT NULL THEN p.representing
  WHEN NOT actor:Leader THEN actor.id
  ELSE head(
// include: sides of offices
  ).id
END

// name: meetings of a side
CALL (c) {
  MATCH (c)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  MATCH ()-[p:PARTICIPATED_IN {representing: c.id}]->(n:Meeting)
  WHERE p.role <> 'ABSENT'
  RETURN n
  UNION
  // Nobody says whom the leader represented: the office held on the day decides.
  MATCH (c)<-[:OF]-(:Tenure)<-[:HELD]-(actor:Leader)-[p:PARTICIPATED_IN]->(n:Meeting)
  WHERE p.role <> 'ABSENT' AND p.representing IS NULL AND n.firstDay IS NOT NULL
  WITH DISTINCT c, actor, p, n, n AS at
  WITH c, n,
// include: side
    AS side
  WHERE side = c.id
  RETURN n
}

// name: sides of a meeting
// Those whose side nobody knows make no side, but the others are not alone.
CALL (n) {
  MATCH (n)<-[p:PARTICIPATED_IN]-(actor:Entity)
  WHERE p.role <> 'ABSENT'
  WITH n, actor, p, n AS at
  WITH
// include: side
    AS side
  RETURN collect(DISTINCT side) AS present, count(CASE WHEN side IS NULL THEN 1 END) AS unknown
}

// name: counterparts of a side
// include: meetings of a side
WITH c, n
WHERE n.status = 'HELD'
// include: sides of a meeting
WITH c, n, present, size(present) + unknown AS sides
UNWIND present AS id
WITH c, n, sides, id
WHERE id <> c.id
MATCH (other:Entity {id: id})
// include: by counterpart

// name: common meetings of two sides
// include: meetings of a side
WITH c, other, n
WHERE n.status = 'HELD'
// include: sides of a meeting
WITH n, other, present, size(present) + unknown AS sides
WHERE other.id IN present
// include: of the two alone

// name: by counterpart
// Undated meetings count, and are neither first nor last.
WITH DISTINCT n, other, sides
WHERE {{.Where}}
WITH n, other, sides, CASE WHEN n.firstDay IS NOT NULL THEN [n.firstDay, coalesce(n.start, n.end)] END AS day
WITH other AS n, other.id AS tie, {
  meetings: count(*), bilateral: count(CASE WHEN sides = 2 THEN 1 END), first: min(day)[1], last: max(day)[1],
  firstDay: min(day)[0], lastDay: max(day)[0], strength: round(sum(1.0 / (sides - 1)), 6)
} AS edge

// name: of the two alone
WITH n, other
WHERE (NOT $bilateral OR sides = 2) AND {{.Where}}
