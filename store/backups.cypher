// The queries of backup.go and restore.go. Label and Key are those of one of the classes of nodes.

// name: BackupNodes
// The next nodes of a class after a key, with their links to nodes of Sidelines.
MATCH (n:{{.Label}})
WHERE n.{{.Key}} > $after
WITH n
ORDER BY n.{{.Key}}
LIMIT $limit
OPTIONAL MATCH (n)-[r]->(m:{{.Linked}})
RETURN n.{{.Key}} AS key, labels(n) AS labels, properties(n) AS properties,
  collect(CASE WHEN r IS NOT NULL THEN [type(r), CASE WHEN m:Entity THEN 'Entity' ELSE 'Detail' END,
    CASE WHEN m:Entity THEN m.id ELSE m.key END, properties(r)] END) AS links
ORDER BY key

// name: CountNodes
MATCH (n:{{.Label}})
RETURN count(n) AS count

// name: CountLinks
MATCH (:{{.Linked}})-[r]->(:{{.Linked}})
RETURN type(r) AS type, count(*) AS count
ORDER BY type

// name: ForeignLabels
MATCH (n:{{.Label}})
WHERE any(label IN labels(n) WHERE NOT label IN $known)
UNWIND labels(n) AS label
WITH DISTINCT label
WHERE NOT label IN $known
RETURN label

// name: RestoreNodes
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties

// name: RestoreLinks
UNWIND $rows AS row
MATCH (a:{{.From}} {{"{"}}{{.FromKey}}: row.from})
MATCH (b:{{.To}} {{"{"}}{{.ToKey}}: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS count

// name: TakeRestore
// Makes a restore the owner of the mark, unless that of another one has not run out.
MERGE (m:Migration {name: $name})
SET m.steps = coalesce(m.steps, 0) + 1
WITH m, coalesce(m.until <= datetime() OR m.holder = $holder, true) AS isFree
FOREACH (ignored IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET m.holder = $holder, m.appliedAt = datetime(), m.until = datetime() + duration({seconds: $seconds})
)
RETURN isFree, m.appliedAt AS since, m.until AS until

// name: KeepRestore
// Renews the mark of a restore for as long as it owns it. Writing to it first lets nobody else take it before the commit.
MATCH (m:Migration {name: $name})
SET m.steps = coalesce(m.steps, 0) + 1
WITH m
WHERE m.holder = $holder
SET m.until = datetime() + duration({seconds: $seconds})
RETURN true AS value

// name: RemoveSome
// Some nodes of a class; how many there were.
MATCH (n:{{.Label}})
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS count

// name: RemoveMigrations
MATCH (m:Migration)
WHERE m.name <> $except
DELETE m

// name: SetLock
// The next writer goes on from the journal of the backup.
MATCH (lock:WriteLock {id: 1})
SET lock = $properties
