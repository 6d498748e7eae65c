// What counts as one occasion: a meeting with its parts, as far as neither is retracted. occasion.go puts the parts of the
// blocks that are expressions into other blocks.

// name: occasion
// The occasion of n: the end of its chain of partOf, or itself. A retracted meeting is a part of nothing, and has no parts. The
// same over nodes of other kinds is the node.
coalesce(head([path = (n)-[:PART_OF*]->(whole:Meeting)
               WHERE all(x IN nodes(path) WHERE x:Meeting) AND NOT EXISTS { (whole)-[:PART_OF]->(:Meeting) } | whole]), n)

// name: is an occasion
NOT EXISTS { (n:Meeting)-[:PART_OF]->(:Meeting) }

// name: is a part
EXISTS { (n:Meeting)-[:PART_OF]->(:Meeting) }

// name: or a part
// Whether a condition holds for an occasion n or for one of its parts; {{.Part}} is the condition over part.
({{.Where}}
OR EXISTS {
  MATCH path = (n)<-[:PART_OF*]-(part:Meeting)
  WHERE all(x IN nodes(path) WHERE x:Meeting) AND {{.Part}}
})

// name: with parts
// Binds part to event and to its parts.
MATCH path = (event)<-[:PART_OF*0..]-(part)
WHERE length(path) = 0 OR all(x IN nodes(path) WHERE x:Meeting)
WITH event, part

// name: latest occasion by its parts
// When the last occasion begins that has a part for which a condition holds, {{.Part}} over part: with it, the index of days serves
// the end of a period. It begins at the relationships, of which there are few, and not at all meetings of a time.
CALL () {
  MATCH (part)-[:PART_OF]->(:Meeting)
  WITH DISTINCT part
  WHERE part:Meeting AND {{.Part}}
  WITH DISTINCT {{occasion part}} AS whole
  RETURN coalesce(max(whole.firstDay), '') AS latest
}
