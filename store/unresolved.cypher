// The names of people whom nobody can tell for sure: they are kept beside the side for which these people came.

// name: Query.unresolvedNames
MATCH (n:Country|Organization)
CALL (n) {
  MATCH (n)-[p:PARTICIPATED_IN]->(e:Meeting)
  WHERE p.namedAs IS :: STRING NOT NULL
  RETURN p.namedAs AS name, {{occasion e}} AS record
  UNION ALL
  MATCH (n)-[p:PARTICIPATED_IN]->(record:Forum)
  WHERE p.namedAs IS :: STRING NOT NULL
  RETURN p.namedAs AS name, record
  UNION ALL
  MATCH (n)-[:SAID]->(record:Statement)
  WHERE record.speakerNamedAs IS :: STRING NOT NULL
  RETURN record.speakerNamedAs AS name, record
}
WITH n, name, count(DISTINCT record) AS records
WITH n, {namedAs: name, records: records} AS edge, name + ' ' + n.id AS tie

// name: UnresolvedNameEdge.meetings
MATCH (side:Entity {id: split(parent, ' ')[0]})
MATCH (side)-[p:PARTICIPATED_IN]->(n:Meeting)
WHERE p.namedAs = substring(parent, size(side.id) + 1)
WITH DISTINCT n

// name: UnresolvedNameEdge.forums
MATCH (side:Entity {id: split(parent, ' ')[0]})
MATCH (side)-[p:PARTICIPATED_IN]->(n:Forum)
WHERE p.namedAs = substring(parent, size(side.id) + 1)
WITH DISTINCT n

// name: UnresolvedNameEdge.statements
MATCH (side:Entity {id: split(parent, ' ')[0]})
MATCH (side)-[:SAID]->(n:Statement)
WHERE n.speakerNamedAs = substring(parent, size(side.id) + 1)

// name: UnresolvedNameFilter.side
n.id IN {{.Value}}

// name: UnresolvedNameFilter.namedAs
edge.namedAs IN {{.Value}}

// name: UnresolvedNameFilter.nameContains
toLower(edge.namedAs) CONTAINS toLower({{.Value}})

// name: RECORDS_DESC
edge.records

// name: NAMED_AS_ASC
edge.namedAs
