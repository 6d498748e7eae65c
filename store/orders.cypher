// What each order sorts by, as an expression over n that is never null: a cursor compares it. The name is Order.VALUE
// of the schema, or the value alone where all orders agree; its end says the direction. What has no date comes last
// either way.

// name: SEQUENCE_ASC
n.sequence

// name: SEQUENCE_DESC
n.sequence

// name: NAME_ASC
coalesce(n.sortName, n.id)

// name: START_ASC
coalesce(n.firstDay, '~')

// name: START_DESC
coalesce(n.firstDay, '')

// name: DATE_ASC
coalesce(n.firstDay, '~')

// name: DATE_DESC
coalesce(n.firstDay, '')

// The keys of one day, see ofOneDay in list.go. What has no hour comes last in its day either way, and so does what has no
// position in its meeting. The numbers are beyond every instant in JavaScript's safe integers, and the largest Int.

// name: MeetingOrder.HOUR_ASC
CASE WHEN n.startsAt IS :: ZONED DATETIME NOT NULL THEN n.startsAt.epochMillis ELSE 9007199254740991 END

// name: MeetingOrder.HOUR_DESC
CASE WHEN n.startsAt IS :: ZONED DATETIME NOT NULL THEN n.startsAt.epochMillis ELSE -9007199254740991 END

// name: StatementOrder.HOUR_ASC
coalesce(head([(n)-[:SAID_AT]->(m:Meeting|RetractedMeeting)
               WHERE m.startsAt IS :: ZONED DATETIME NOT NULL | m.startsAt.epochMillis]), 9007199254740991)

// name: StatementOrder.HOUR_DESC
coalesce(head([(n)-[:SAID_AT]->(m:Meeting|RetractedMeeting)
               WHERE m.startsAt IS :: ZONED DATETIME NOT NULL | m.startsAt.epochMillis]), -9007199254740991)

// name: StatementOrder.MEETING_ASC
coalesce(head([(n)-[:SAID_AT]->(m:Meeting|RetractedMeeting) | m.id]), '~')

// name: StatementOrder.PLACE_ASC
coalesce(n.position, 2147483647)

// name: HOUR_ASC
coalesce(head([(n)-[:SAID_AT*0..1]->(m:Meeting|RetractedMeeting)
               WHERE m.startsAt IS :: ZONED DATETIME NOT NULL | m.startsAt.epochMillis]), 9007199254740991)

// name: HOUR_DESC
coalesce(head([(n)-[:SAID_AT*0..1]->(m:Meeting|RetractedMeeting)
               WHERE m.startsAt IS :: ZONED DATETIME NOT NULL | m.startsAt.epochMillis]), -9007199254740991)

// name: MEETING_ASC
coalesce(head([(n)-[:SAID_AT*0..1]->(m:Meeting|RetractedMeeting) | m.id]), '~')

// name: PLACE_ASC
CASE WHEN n:Statement THEN coalesce(n.position, 2147483647) ELSE -1 END

// name: PUBLISHED_DESC
coalesce(n.publishedUTC, '')

// name: CODE_ASC
n.code

// name: POSITION_ASC
coalesce(edge.position, 0)

// name: LeaderOrder.MEETING_COUNT_DESC
COUNT { MATCH (n)-[p:PARTICIPATED_IN]->(m:Meeting) WHERE p.role <> 'ABSENT' RETURN DISTINCT {{occasion m}} }

// name: LeaderOrder.STATEMENT_COUNT_DESC
COUNT { (n)-[:SAID]->(:Statement) }

// name: LAST_MET_DESC
coalesce(reduce(last = '', day IN [(n)-[p:PARTICIPATED_IN]->(m:Meeting {status: 'HELD'})
                                   WHERE p.role <> 'ABSENT' AND m.firstDay IS NOT NULL | m.firstDay] |
                CASE WHEN day > last THEN day ELSE last END), '')

// name: MEETINGS_HOSTED_DESC
COUNT { MATCH (n)<-[:HELD_IN]-(m:Meeting) RETURN DISTINCT {{occasion m}} }

// name: ForumOrder.MEETING_COUNT_DESC
COUNT { MATCH (n)<-[:SESSION_OF|ON_SIDELINES_OF]-(m:Meeting) RETURN DISTINCT {{occasion m}} }

// name: PlaceOrder.MEETING_COUNT_DESC
COUNT { MATCH (n)<-[:HELD_AT]-(m:Meeting) RETURN DISTINCT {{occasion m}} }

// name: PARTICIPANT_COUNT_DESC
COUNT { (n)<-[p:PARTICIPATED_IN]-(:Entity) WHERE p.role <> 'ABSENT' }

// name: MeetingOrder.PARTICIPANT_COUNT_DESC
COUNT {
  MATCH (n) WITH n AS event
// include: with parts
  MATCH (part)<-[p:PARTICIPATED_IN]-(who:Entity)
  WHERE p.role <> 'ABSENT'
  RETURN DISTINCT who
}

// name: MeetingOrder.STATEMENT_COUNT_DESC
COUNT {
  MATCH (n) WITH n AS event
// include: with parts
  MATCH (part)<-[:SAID_AT]-(:Statement)
}

// name: ForumSeriesOrder.EDITION_COUNT_DESC
COUNT { (n)<-[:EDITION_OF]-(:Forum) }

// name: TopicOrder.STATEMENT_COUNT_DESC
COUNT { (n)<-[:ABOUT]-(:Statement) }

// name: MEETINGS_DESC
edge.meetings

// name: STRENGTH_DESC
edge.strength

// name: LAST_DESC
coalesce(edge.lastDay, '')

// name: FIRST_ASC
coalesce(edge.firstDay, '~')
