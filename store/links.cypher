// The links between entities that paths and networks are made of, one block a LinkKind. Each starts at n, which is
// bound, and leads to other, which may be; forward tells whether n is the link's from. A link that several facts make,
// such as common meetings, is one row a fact. first and last are the days by which a period is compared, since and
// until the dates as sources tell them. links.go adds the scope and what is asked of the rows.

// name: link.MET
MATCH (n)-[p:PARTICIPATED_IN]->(m:Meeting)
WHERE m.status = 'HELD' AND p.role <> 'ABSENT' AND COUNT { (m)--() } <= $maxHubDegree
WITH {{.From}}
MATCH (m)<-[q:PARTICIPATED_IN]-(other:Entity)
WHERE q.role <> 'ABSENT' AND other <> n
WITH DISTINCT other, {{.Fact}} AS fact, n.id < other.id AS forward
// include: days of the fact

// name: link.PARTICIPATED_IN
MATCH (n)-[r:PARTICIPATED_IN]-(other:Entity)
WHERE r.role <> 'ABSENT'
WITH DISTINCT other, endNode(r) AS fact, startNode(r) = n AS forward
// include: days of the fact

// name: link.HELD_OFFICE
CALL (n) {
  MATCH (n)-[:HELD]->(fact:Tenure)-[:OF]->(side)
  RETURN side AS target, fact, true AS forward
  UNION ALL
  MATCH (n)<-[:OF]-(fact:Tenure)<-[:HELD]-(holder)
  RETURN holder AS target, fact, false AS forward
}
MATCH (other:Entity {id: target.id})
WITH other, fact, forward, coalesce(fact.firstDay, '') AS first, coalesce(fact.lastDay, '~') AS last,
     fact.from AS since, fact.to AS until

// name: link.MEMBER_OF
MATCH (n)-[r:MEMBER_OF]-(other:Entity)
WITH other, null AS fact, startNode(r) = n AS forward, coalesce(r.from, '') AS first, coalesce(r.to + '~', '~') AS last,
     r.from AS since, r.to AS until

// name: link.CITES
CALL (n) {
  MATCH (n)-[:CITES|APPEARS_IN]->(source:Source)
  RETURN DISTINCT source AS target, true AS forward
  UNION
  MATCH (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(source:Source)
  RETURN DISTINCT source AS target, true AS forward
  UNION
  MATCH (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(source:Source)
  RETURN DISTINCT source AS target, true AS forward
  UNION
  MATCH (n)<-[:CITES]-(citing:Entity)
  RETURN DISTINCT citing AS target, false AS forward
  UNION
  MATCH (n)<-[:APPEARS_IN]-(:Rendition)-[:RENDERS]->(citing)
  RETURN DISTINCT citing AS target, false AS forward
  UNION
  MATCH (n)<-[:APPEARS_IN]-(:Account)-[:TELLS_OF]->(citing)
  RETURN DISTINCT citing AS target, false AS forward
}
MATCH (other:Entity {id: target.id})
WITH other, CASE WHEN forward THEN n ELSE other END AS fact, forward
// include: days of the fact

// name: link
// Any other kind: one type of relationship. The fact is the end whose record has it, by the descriptions.
MATCH (n)-[r:{{.Kind}}]-(other:Entity)
WITH other, {{.Owner}}(r) AS fact, startNode(r) = n AS forward
// include: days of the fact

// name: days of the fact
// What was retracted has no links, whichever end they are read from.
WITH other, fact, forward
WHERE NOT n:{{retractedFacts}} AND NOT fact:{{retractedFacts}} AND NOT other:{{retractedFacts}}
WITH other, fact, forward, fact.firstDay AS first, fact.lastDay AS last,
     coalesce(fact.start, fact.end, fact.date) AS since, coalesce(fact.end, fact.start, fact.date) AS until

// name: within the period
last >= $from AND first <= $to

// name: Neighbours
// Where one hop leads. links.go makes this and the next queries whole, with a branch for each kind.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
{{.Branches}}
}
RETURN key, collect([other.id, kind, weight, COUNT { (other)--() }, other:Meeting, other:Country|Organization,
                     n:Country|Organization]) AS value

// name: MeetingHubs
// Meetings so large that nobody is taken to have met through them.
UNWIND $keys AS id
MATCH (:Entity {id: id})-[p:PARTICIPATED_IN]->(m:Meeting)
WHERE COUNT { (m)--() } > $maxHubDegree AND m.status = 'HELD' AND p.role <> 'ABSENT'
  AND EXISTS { (m)<-[q:PARTICIPATED_IN]-(other:Entity) WHERE q.role <> 'ABSENT' AND other.id <> id }
WITH DISTINCT m
WHERE {{.Where}}
RETURN m.id AS key, COUNT { (m)--() } AS value

// name: OneSide
// Of pairs of people, those who met only as members of one side. Whose side is not known may have sat for any.
UNWIND $pairs AS pair
MATCH (:Entity {id: pair[0]})-[a:PARTICIPATED_IN]->(m:Meeting)<-[b:PARTICIPATED_IN]-(:Entity {id: pair[1]})
WHERE m.status = 'HELD' AND a.role <> 'ABSENT' AND b.role <> 'ABSENT' AND COUNT { (m)--() } <= $maxHubDegree AND {{.Where}}
WITH DISTINCT pair, m
MATCH (m)<-[p:PARTICIPATED_IN]-(actor:Entity)
WHERE actor.id IN pair AND p.role <> 'ABSENT'
WITH pair, m, count(DISTINCT p.side) = 1 AND count(p.side) = count(*) AS isOne
WITH pair, count(CASE WHEN NOT isOne THEN 1 END) AS others
WHERE others = 0
RETURN pair[0] AS key, pair[1] AS value

// name: Neighbours of a kind
RETURN '{{.Kind}}' AS kind, other, count(*) AS weight

// name: Neighbourhood
// The strongest links of each kind.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
{{.Branches}}
}
WITH key, kind, ids
WHERE size(ids) > 0
RETURN key, collect([kind, ids]) AS value

// name: Neighbourhood of a kind
WITH other, count(*) AS weight, max(last) AS latest
ORDER BY weight DESC, coalesce(latest, '') DESC, other.id
LIMIT $perNode
RETURN '{{.Kind}}' AS kind, collect(other.id) AS ids

// name: LinksAmong
// The links from each key to another, and how many links each has in all, both ways.
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
{{.Branches}}
}
WITH key, kind, total, links
WHERE total > 0
RETURN key, collect([kind, total, links]) AS value

// name: LinksAmong of a kind
WITH other, forward AND other.id IN $keys AS isShown, first, last, since, until
WITH other, isShown, count(*) AS weight, min(CASE WHEN isShown AND first IS NOT NULL THEN [first, since] END)[1] AS start,
     max(CASE WHEN isShown AND last IS NOT NULL THEN [last, until] END)[1] AS end
RETURN '{{.Kind}}' AS kind, count(*) AS total, collect(CASE WHEN isShown THEN [other.id, weight, start, end] END) AS links

// name: LinkDetails
// What is behind links, each of a kind, from and to: KIND from to.
UNWIND $keys AS key
WITH key, split(key, ' ') AS part
MATCH (from:Entity {id: part[1]})
MATCH (to:Entity {id: part[2]})
WITH key, part, CASE WHEN COUNT { (from)--() } <= COUNT { (to)--() } THEN [from, to] ELSE [to, from] END AS ends
WITH key, part, ends[0] AS n, ends[1] AS other // from the smaller end the facts behind the link are few
CALL (n, other, part) {
{{.Branches}}
}
WITH key, value, n, other, part
WHERE value.weight > 0
RETURN key, value {.*, basis: CASE WHEN part[0] IN ['SESSION_OF', 'ON_SIDELINES_OF', 'PART_OF']
  THEN head([(n)-[r:SESSION_OF|ON_SIDELINES_OF|PART_OF]-(other) WHERE type(r) = part[0] | r.basis]) END} AS value

// name: is disputed
// Whether sources differ on what makes a link of a kind, or one denies its fact: a dispute on anything else leaves the link as it is.
fact.standing = 'DISPUTED'
  AND (EXISTS { (fact)-[:DISPUTES]->(d) WHERE d.field IN {{.Fields}} }
       OR EXISTS { (fact)-[c:CITES]->(:Source) WHERE c.stance = 'DENIES' }
       OR NOT EXISTS { (fact)-[:DISPUTES]->() })

// name: LinkDetails of a kind
// A tenure is the latest that ends last. Anything else that is known only by its year is no later than what has a day in that year.
// Of two who met, the latest is that in person, if there is one.
WITH fact, first, last, since, until, coalesce(fact.mode IN ['PHONE', 'VIDEO'], false) AS isCall
ORDER BY CASE WHEN fact:Tenure THEN coalesce(last, '') ELSE coalesce(first, '') END DESC, coalesce(last, '') DESC,
  coalesce(first, '') DESC, coalesce(fact.id, fact.key, '')
RETURN {weight: count(*), start: min(CASE WHEN first IS NOT NULL THEN [first, since] END)[1],
        end: max(CASE WHEN last IS NOT NULL THEN [last, until] END)[1],
        disputed: count(CASE WHEN
// include: is disputed
        THEN 1 END),
        notHeld: count(CASE WHEN fact:Meeting AND fact.status <> 'HELD' THEN 1 END),
        facts: collect(fact.id)[..10], modes: collect(DISTINCT fact.mode), years: collect(left(first, 4)),
        sources: reduce(all = [], of IN collect([(fact)-[:CITES]->(s:Source) | s.id]
                                                + [(fact)<-[:RENDERS|TELLS_OF]-(:Detail)-[:APPEARS_IN]->(s:Source) | s.id])[..10] | all + of),
        calls: count(CASE WHEN isCall THEN 1 END), sessions: count(CASE WHEN fact.setting = 'SESSION' AND NOT isCall THEN 1 END),
        latest: coalesce(head(collect(CASE WHEN NOT isCall THEN {start: since, end: until, city: fact.city, titles: fact.titleTexts} END)),
                         head(collect({start: since, end: until, city: fact.city})))} AS value
