// Counts by keys. activity.go makes a query of a start, one block a key, and the end.

// name: activity of everything MEETINGS
MATCH (n:Meeting {status: 'HELD'})

// name: activity of everything STATEMENTS
MATCH (n:Statement)

// name: activity of subjects MEETINGS
UNWIND $subjects AS subject
MATCH (c:Entity {id: subject})
// include: meetings of a subject
WITH DISTINCT n
WHERE n.status = 'HELD'

// name: activity of subjects STATEMENTS
UNWIND $subjects AS subject
MATCH (c:Entity {id: subject})
// include: statements of a subject

// name: activity in the period
n.lastDay >= $from AND n.firstDay <= $to

// name: activity date
// At the precision known.
coalesce(n.start, n.end, n.date, '')

// name: activity.YEAR
WITH
// include: activity date
  AS date
RETURN left(date, 4) AS value

// name: activity.QUARTER
WITH
// include: activity date
  AS date
RETURN CASE WHEN size(date) >= 7 THEN left(date, 4) + '-Q' + toString((toInteger(substring(date, 5, 2)) + 2) / 3) ELSE '' END AS value

// name: activity.MONTH
WITH
// include: activity date
  AS date
RETURN CASE WHEN size(date) >= 7 THEN left(date, 7) ELSE '' END AS value

// name: activity.WEEKDAY
WITH
// include: activity date
  AS date
RETURN CASE WHEN size(date) = 10
  THEN ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'][date(date).dayOfWeek - 1] ELSE '' END AS value

// name: activity country
// Where a meeting was held; whom the speaker spoke for on the day.
CALL (n) {
  WITH n WHERE n:Meeting
  OPTIONAL MATCH (n)-[:HELD_IN]->(country:Country)
  RETURN country
  UNION ALL
  WITH n WHERE n:Statement
  OPTIONAL MATCH (n)<-[p:SAID]-()
  OPTIONAL MATCH (country:Country {id: p.side})
  RETURN country
}

// name: activity.COUNTRY
// include: activity country
RETURN coalesce(country.id, '') AS value

// name: activity.REGION
// include: activity country
RETURN coalesce(country.region, '') AS value

// name: activity.FORUM_SERIES
OPTIONAL MATCH (n)-[:SAID_AT*0..1]->()-[:SESSION_OF|ON_SIDELINES_OF|SAID_AT]->(:Forum)-[:EDITION_OF]->(series:ForumSeries)
RETURN DISTINCT coalesce(series.id, '') AS value

// name: activity.KIND
RETURN coalesce(n.setting, n.statementKind) AS value

// name: activity.SIDE
// Of a meeting whom its participants came for; of a statement for whom the speaker spoke on the day.
CALL (n) {
  WITH n WHERE n:Meeting
// include: sides of a meeting
  RETURN present AS sides
  UNION ALL
  WITH n WHERE n:Statement
  OPTIONAL MATCH (n)<-[p:SAID]-()
  RETURN CASE WHEN p.side IS NULL THEN [] ELSE [p.side] END AS sides
}
UNWIND CASE WHEN sides = [] THEN [''] ELSE sides END AS value
RETURN value

// name: activity.OFFICE
// The first office held on the day of the side for which somebody came or spoke.
OPTIONAL MATCH (n)<-[p:PARTICIPATED_IN|SAID]-(:Leader)
WHERE coalesce(p.role, '') <> 'ABSENT'
OPTIONAL MATCH (t:Detail {key: p.office})
WITH collect(DISTINCT t.office) AS offices
UNWIND CASE WHEN offices = [] THEN [''] ELSE offices END AS value
RETURN value

// name: activity place of a weekday
coalesce(head([i IN range(0, 6) WHERE
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'][i] = {{.Day}} | i]), -1)

// name: activity and others
// The first cells, and a row without a key for how many others there are, and how much they sum up to.
WITH collect({key: key, value: value}) AS cells
WITH cells[..$limit] AS first, cells[$limit..] AS others
UNWIND first + [{key: null, value: [size(others), reduce(sum = 0, cell IN others | sum + cell.value)]}] AS cell
RETURN cell.key AS key, cell.value AS value

// name: activity.TOPIC
OPTIONAL MATCH (n)-[:ABOUT]->(topic:Topic)
RETURN coalesce(topic.id, '') AS value

// name: activity.LEADER
OPTIONAL MATCH (n)<-[p:PARTICIPATED_IN|SAID]-(leader:Leader)
WHERE coalesce(p.role, '') <> 'ABSENT'
RETURN DISTINCT coalesce(leader.id, '') AS value

// name: activity.LANGUAGE
OPTIONAL MATCH (n)<-[:RENDERS]-(r:Rendition {position: 0})
RETURN coalesce(r.lang, '') AS value

// name: activity.MODE
RETURN coalesce(n.mode, '') AS value

// name: activity.CITY
RETURN coalesce(n.city, '') AS value
