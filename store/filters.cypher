// What each condition of a filter means, as a predicate over n. The name is Filter.field of the schema, or the field
// alone where all filters agree. $value stands for the condition's parameter. A predicate that is null counts as false,
// see filter.go, so that a missing value satisfies no condition and satisfies its not.

// name: ids
n.id IN $value

// name: ChangeFilter.ids
n.entityId IN $value

// name: ChangeFilter.touching
any(id IN $value WHERE n.entityId = id OR id IN n.touched)

// name: ChangeFilter.kinds
n.kind IN $value

// name: action
n.action IN $value

// name: actor
n.actor IN $value

// name: name.eq
$value IN n.nameTexts

// name: name.in
any(text IN n.nameTexts WHERE text IN $value)

// name: name.contains
any(text IN n.nameFolded WHERE text CONTAINS $value)

// name: name.startsWith
any(text IN n.nameFolded WHERE text STARTS WITH $value)

// name: city.eq
n.city = $value

// name: city.in
n.city IN $value

// name: city.contains
n.cityFolded CONTAINS $value

// name: city.startsWith
n.cityFolded STARTS WITH $value

// name: publisher.eq
n.publisher = $value

// name: publisher.in
n.publisher IN $value

// name: publisher.contains
n.publisherFolded CONTAINS $value

// name: publisher.startsWith
n.publisherFolded STARTS WITH $value

// name: text.eq
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.text = $value }

// name: text.in
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.text IN $value }

// name: text.contains
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.folded CONTAINS $value }

// name: text.startsWith
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.folded STARTS WITH $value }

// name: during.from
n.lastDay >= $value

// name: during.to
n.firstDay <= $value

// name: standing
n.standing IN $value

// name: citedBy
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.id IN $value }

// name: cited
EXISTS { (n)-[:CITES]->(:Source) } = $value

// name: StatementFilter.cited
(EXISTS { (n)-[:CITES]->(:Source) } OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(:Source) }) = $value

// name: about
EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN $value }

// name: country
EXISTS { (n)-[:HELD_IN]->(c:Country) WHERE c.id IN $value }

// name: CounterpartFilter.forum
// include: MeetingFilter.forum

// name: CounterpartFilter.ids
other.id IN $value

// name: format
n.format IN $value

// name: setting
n.setting IN $value

// name: mode
n.mode IN $value

// name: status
n.status IN $value

// name: forumSeries
EXISTS { (n)-[:SESSION_OF|ON_SIDELINES_OF]->(:Forum)-[:EDITION_OF]->(s:ForumSeries) WHERE s.id IN $value }

// name: MeetingFilter.forum
EXISTS { (n)-[:SESSION_OF|ON_SIDELINES_OF]->(f:Forum) WHERE f.id IN $value }

// name: relation
EXISTS { (n)-[l:SESSION_OF|ON_SIDELINES_OF]->(:Forum)
         WHERE CASE type(l) WHEN 'SESSION_OF' THEN 'SESSION_OF' ELSE 'ON_SIDELINES' END IN $value }

// name: participants.all
all(id IN $value WHERE EXISTS { (:Entity {id: id})-[p:PARTICIPATED_IN]->(n) WHERE p.role <> 'ABSENT' })

// name: participants.any
EXISTS { (a:Entity)-[p:PARTICIPATED_IN]->(n) WHERE a.id IN $value AND p.role <> 'ABSENT' }

// name: participants.only
NOT EXISTS { (a:Entity)-[p:PARTICIPATED_IN]->(n) WHERE NOT a.id IN $value AND p.role <> 'ABSENT' }

// name: ParticipantFilter.role
edge.role IN $value

// name: representing
head(COLLECT {
  WITH n AS actor, edge AS p, edge AS at
  RETURN
// include: side
}) IN $value

// name: series
EXISTS { (n)-[:EDITION_OF]->(s:ForumSeries) WHERE s.id IN $value }

// name: StatementFilter.forum
EXISTS { (n)-[:SAID_AT]->(f:Forum) WHERE f.id IN $value }
OR EXISTS { (n)-[:SAID_AT]->(:Meeting)-[:SESSION_OF]->(f:Forum) WHERE f.id IN $value }

// name: StatementFilter.citedBy
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.id IN $value }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(s:Source) WHERE s.id IN $value }

// name: StatementFilter.kind
n.statementKind IN $value

// name: form
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.form IN $value }

// name: StatementFilter.lang
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.lang IN $value }

// name: speaker
EXISTS { (n)<-[:SAID]-(a:Entity) WHERE a.id IN $value }

// name: addressee
EXISTS { (n)-[:ADDRESSED_TO]->(a:Entity) WHERE a.id IN $value }

// name: mentions
EXISTS { (n)-[:MENTIONS]->(a:Entity) WHERE a.id IN $value }

// name: meeting
EXISTS { (n)-[:SAID_AT]->(m:Meeting) WHERE m.id IN $value }

// name: met
// From the meetings of each leader on: from those of somebody whom everybody has met it takes a hundred times as long.
all(id IN $value WHERE n.id <> id AND EXISTS {
  MATCH (n)-[q:PARTICIPATED_IN]->(m:Meeting)
  WHERE q.role <> 'ABSENT' AND m.status = 'HELD'
    AND EXISTS { (m)<-[p:PARTICIPATED_IN]-(other:Entity) WHERE other.id = id AND p.role <> 'ABSENT' }
})

// name: tenure
// Country, office, day and certainty of one LeaderFilter speak of one tenure; an absent one is null.
EXISTS {
  MATCH (n)-[:HELD]->(t:Tenure)-[:OF]->(side)
  WITH t, side, {first: $value.on, last: $value.onLast, certainty: $value.certainty, title: null} AS day
  WHERE ($value.country IS NULL OR side.id IN $value.country)
    AND ($value.office IS NULL OR t.office IN $value.office)
    AND ($value.on IS NULL OR (
// include: holds as asked
    ))
}

// name: TenureFilter.ids
n.key IN $value

// name: leader
EXISTS { (n)<-[:HELD]-(l:Leader) WHERE l.id IN $value }

// name: of
EXISTS { (n)-[:OF]->(side) WHERE side.id IN $value }

// name: TenureFilter.office
n.office IN $value

// name: TenureFilter.on
// Day and certainty of one TenureFilter.
EXISTS {
  MATCH (n)-[:OF]->(side)
  WITH n AS t, side, {first: $value.on, last: $value.onLast, certainty: $value.certainty, title: null} AS day
  WHERE
// include: holds as asked
}

// name: code
n.code IN $value

// name: region
n.region IN $value

// name: subregion
n.subregion IN $value

// name: memberOf
EXISTS { (n)-[:MEMBER_OF]->(o:Organization) WHERE o.id IN $value }

// name: broader
EXISTS { (n)-[:BROADER]->(t:Topic) WHERE t.id IN $value }

// name: TopicFilter.kind
n.topicKind IN $value

// name: SourceFilter.kind
n.sourceKind IN $value

// name: SourceFilter.lang
n.lang IN $value
