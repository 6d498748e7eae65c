// What each condition of a filter means, as a predicate over n. The name is Filter.field of the schema, or the field
// alone where all filters agree. {{.Value}} stands for the condition's parameter. A predicate that is null counts as false,
// see filter.go, so that a missing value satisfies no condition and satisfies its not.
//
// A condition named after a field of the kind needs no block: it holds if the property, or the id of an entity that the
// field names, is in {{.Value}}.

// name: ids
n.id IN {{.Value}}

// name: ChangeFilter.ids
n.entityId IN {{.Value}}

// name: ChangeFilter.touching
any(id IN {{.Value}} WHERE n.entityId = id OR id IN n.touched)

// name: ChangeFilter.kinds
n.kind IN {{.Value}}

// name: action
n.action IN {{.Value}}

// name: actor
n.actor IN {{.Value}}

// name: name.eq
{{.Value}} IN n.nameTexts

// name: name.in
any(text IN n.nameTexts WHERE text IN {{.Value}})

// name: name.contains
any(text IN n.nameFolded WHERE text CONTAINS {{.Value}})

// name: name.startsWith
any(text IN n.nameFolded WHERE text STARTS WITH {{.Value}})

// name: PlaceFilter.name.eq
{{.Value}} IN n.nameTexts OR {{.Value}} IN n.spellingTexts

// name: PlaceFilter.name.in
any(text IN n.nameTexts + n.spellingTexts WHERE text IN {{.Value}})

// name: PlaceFilter.name.contains
any(text IN n.nameFolded + n.spellingFolded WHERE text CONTAINS {{.Value}})

// name: PlaceFilter.name.startsWith
any(text IN n.nameFolded + n.spellingFolded WHERE text STARTS WITH {{.Value}})

// name: PlaceFilter.country
EXISTS { (n)-[:LIES_IN]->(c:Country) WHERE c.id IN {{.Value}} }

// name: city.eq
n.city = {{.Value}}

// name: city.in
n.city IN {{.Value}}

// name: city.contains
n.cityFolded CONTAINS {{.Value}}

// name: city.startsWith
n.cityFolded STARTS WITH {{.Value}}

// name: publisher.eq
n.publisher = {{.Value}}

// name: publisher.in
n.publisher IN {{.Value}}

// name: publisher.contains
n.publisherFolded CONTAINS {{.Value}}

// name: publisher.startsWith
n.publisherFolded STARTS WITH {{.Value}}

// name: MeetingFilter.publisher.eq
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisher = {{.Value}} }
OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(s:Source) WHERE s.publisher = {{.Value}} }

// name: MeetingFilter.publisher.in
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisher IN {{.Value}} }
OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(s:Source) WHERE s.publisher IN {{.Value}} }

// name: MeetingFilter.publisher.contains
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisherFolded CONTAINS {{.Value}} }
OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(s:Source) WHERE s.publisherFolded CONTAINS {{.Value}} }

// name: MeetingFilter.publisher.startsWith
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisherFolded STARTS WITH {{.Value}} }
OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(s:Source) WHERE s.publisherFolded STARTS WITH {{.Value}} }

// name: MeetingFilter.collection
EXISTS { (n)-[:CITES]->(:Source)-[:IN_COLLECTION]->(k:Collection) WHERE k.id IN {{.Value}} }
OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(:Source)-[:IN_COLLECTION]->(k:Collection) WHERE k.id IN {{.Value}} }

// name: StatementFilter.publisher.eq
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisher = {{.Value}} }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(s:Source) WHERE s.publisher = {{.Value}} }

// name: StatementFilter.publisher.in
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisher IN {{.Value}} }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(s:Source) WHERE s.publisher IN {{.Value}} }

// name: StatementFilter.publisher.contains
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisherFolded CONTAINS {{.Value}} }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(s:Source) WHERE s.publisherFolded CONTAINS {{.Value}} }

// name: StatementFilter.publisher.startsWith
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.publisherFolded STARTS WITH {{.Value}} }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(s:Source) WHERE s.publisherFolded STARTS WITH {{.Value}} }

// name: StatementFilter.collection
EXISTS { (n)-[:CITES]->(:Source)-[:IN_COLLECTION]->(k:Collection) WHERE k.id IN {{.Value}} }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(:Source)-[:IN_COLLECTION]->(k:Collection) WHERE k.id IN {{.Value}} }

// name: text.eq
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.text = {{.Value}} }

// name: text.in
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.text IN {{.Value}} }

// name: text.contains
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.folded CONTAINS {{.Value}} }

// name: text.startsWith
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.folded STARTS WITH {{.Value}} }

// name: account.contains
EXISTS { (n)<-[:TELLS_OF]-(a:Account) WHERE a.folded CONTAINS {{.Value}} }

// name: account.words
// Whether a word is there at all is found much faster than where it begins and ends.
EXISTS { (n)<-[:TELLS_OF]-(a:Account) WHERE all(word IN {{.Value}} WHERE a.folded CONTAINS word[0] AND a.folded =~ word[1]) }

// name: account.mentions
EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:SPEAKS_OF]->(e:Entity) WHERE e.id IN {{.Value}} }

// name: during.from
n.lastDay >= {{.Value}}

// name: during.to
n.firstDay <= {{.Value}}

// name: within.from
n.firstDay >= {{.Value}}

// name: within.to
n.lastDay <= {{.Value}}

// name: retracted
(n.retractionReason IS NOT NULL) = {{.Value}}

// name: standing
n.standing IN {{.Value}}

// name: citedBy
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.id IN {{.Value}} }

// name: cited
EXISTS { (n)-[:CITES]->(:Source) } = {{.Value}}

// name: MeetingFilter.cited
(EXISTS { (n)-[:CITES]->(:Source) } OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(:Source) }) = {{.Value}}

// name: StatementFilter.cited
(EXISTS { (n)-[:CITES]->(:Source) } OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(:Source) }) = {{.Value}}

// name: participantsComplete
n.participantsComplete = {{.Value}}

// name: hasCity
(n.city IS NOT NULL) = {{.Value}}

// name: about
EXISTS { (n)-[:ABOUT]->(t:Topic) WHERE t.id IN {{.Value}} }

// name: country
EXISTS { (n)-[:HELD_IN]->(c:Country) WHERE c.id IN {{.Value}} }

// name: place
EXISTS { (n)-[:HELD_AT]->(p:Place) WHERE p.id IN {{.Value}} }

// name: CounterpartFilter.ids
other.id IN {{.Value}}

// name: format
n.format IN {{.Value}}

// name: setting
n.setting IN {{.Value}}

// name: mode
n.mode IN {{.Value}}

// name: status
n.status IN {{.Value}}

// name: forumSeries
EXISTS { (n)-[:SESSION_OF|ON_SIDELINES_OF]->(:Forum)-[:EDITION_OF]->(s:ForumSeries) WHERE s.id IN {{.Value}} }

// name: MeetingFilter.forum
EXISTS { (n)-[:SESSION_OF|ON_SIDELINES_OF]->(f:Forum) WHERE f.id IN {{.Value}} }

// name: relation
EXISTS { (n)-[l:SESSION_OF|ON_SIDELINES_OF]->(:Forum)
         WHERE CASE type(l) WHEN 'SESSION_OF' THEN 'SESSION_OF' ELSE 'ON_SIDELINES' END IN {{.Value}} }

// name: participants.all
all(id IN {{.Value}} WHERE EXISTS { (:Entity {id: id})-[p:PARTICIPATED_IN]->(n) WHERE p.role <> 'ABSENT' })

// name: participants.any
EXISTS { (a:Entity)-[p:PARTICIPATED_IN]->(n) WHERE a.id IN {{.Value}} AND p.role <> 'ABSENT' }

// name: participants.only
NOT EXISTS { (a:Entity)-[p:PARTICIPATED_IN]->(n) WHERE NOT a.id IN {{.Value}} AND p.role <> 'ABSENT' }

// name: participants.representing
EXISTS { ()-[p:PARTICIPATED_IN]->(n) WHERE p.side IN {{.Value}} AND p.role <> 'ABSENT' }

// name: ParticipantFilter.role
edge.role IN {{.Value}}

// name: ParticipantFilter.identifiedBy
edge.identifiedBy IN {{.Value}}

// name: TenureFilter.identifiedBy
n.identifiedBy IN {{.Value}}

// name: representing
edge.side IN {{.Value}}

// name: StatementFilter.representing
EXISTS { ()-[p:SAID]->(n) WHERE p.side IN {{.Value}} }

// name: series
EXISTS { (n)-[:EDITION_OF]->(s:ForumSeries) WHERE s.id IN {{.Value}} }

// name: StatementFilter.forum
EXISTS { (n)-[:SAID_AT]->(f:Forum) WHERE f.id IN {{.Value}} }
OR EXISTS { (n)-[:SAID_AT]->(:Meeting)-[:SESSION_OF]->(f:Forum) WHERE f.id IN {{.Value}} }

// name: MeetingFilter.citedBy
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.id IN {{.Value}} }
OR EXISTS { (n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(s:Source) WHERE s.id IN {{.Value}} }

// name: StatementFilter.citedBy
EXISTS { (n)-[:CITES]->(s:Source) WHERE s.id IN {{.Value}} }
OR EXISTS { (n)<-[:RENDERS]-(:Rendition)-[:APPEARS_IN]->(s:Source) WHERE s.id IN {{.Value}} }

// name: StatementFilter.kind
n.statementKind IN {{.Value}}

// name: form
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.form IN {{.Value}} }

// name: StatementFilter.lang
EXISTS { (n)<-[:RENDERS]-(r:Rendition) WHERE r.lang IN {{.Value}} }

// name: speaker
EXISTS { (n)<-[:SAID]-(a:Entity) WHERE a.id IN {{.Value}} }

// name: addressee
EXISTS { (n)-[:ADDRESSED_TO]->(a:Entity) WHERE a.id IN {{.Value}} }

// name: mentions
EXISTS { (n)-[:MENTIONS]->(a:Entity) WHERE a.id IN {{.Value}} }

// name: StatementFilter.meeting
EXISTS {
  MATCH (n)-[:SAID_AT]->(m:Meeting), path = (m)-[:PART_OF*0..]->(whole)
  WHERE whole.id IN {{.Value}} AND all(x IN nodes(path) WHERE x:Meeting)
}

// name: met
// From the meetings of each leader on, and their participants as a list: Neo4j would look for a pattern from the id on, once for
// each meeting, which takes fifty times as long if everybody has met the one with the id.
all(id IN {{.Value}} WHERE n.id <> id AND EXISTS {
  MATCH (n)-[q:PARTICIPATED_IN]->(m:Meeting)
  WHERE q.role <> 'ABSENT' AND m.status = 'HELD'
    AND id IN [(m)<-[p:PARTICIPATED_IN]-(other:Entity) WHERE p.role <> 'ABSENT' | other.id]
})

// name: tenure
// Country, office, day and certainty of one LeaderFilter speak of one tenure; an absent one is null.
EXISTS {
  MATCH (n)-[:HELD]->(t:Tenure)-[:OF]->(side)
  WITH t, side, {first: {{.Value}}.on, last: {{.Value}}.onLast, certainty: {{.Value}}.certainty, title: null} AS day
  WHERE ({{.Value}}.country IS NULL OR side.id IN {{.Value}}.country)
    AND ({{.Value}}.office IS NULL OR t.office IN {{.Value}}.office)
    AND ({{.Value}}.on IS NULL OR (
// include: holds as asked
    ))
}

// name: TenureFilter.ids
n.key IN {{.Value}}

// name: leader
EXISTS { (n)<-[:HELD]-(l:Leader) WHERE l.id IN {{.Value}} }

// name: of
EXISTS { (n)-[:OF]->(side) WHERE side.id IN {{.Value}} }

// name: TenureFilter.office
n.office IN {{.Value}}

// name: TenureFilter.isAttested
coalesce(n.isAttested, false) = {{.Value}}

// name: TenureFilter.on
// Day and certainty of one TenureFilter.
EXISTS {
  MATCH (n)-[:OF]->(side)
  WITH n AS t, side, {first: {{.Value}}.on, last: {{.Value}}.onLast, certainty: {{.Value}}.certainty, title: null} AS day
  WHERE
// include: holds as asked
}

// name: code
n.code IN {{.Value}}

// name: region
n.region IN {{.Value}}

// name: subregion
n.subregion IN {{.Value}}

// name: memberOf
// Organization and day of one CountryFilter speak of one membership. Its days are as precise as they are known: 2020-05 is in 2020.
EXISTS {
  (n)-[m:MEMBER_OF]->(o:Organization)
  WHERE o.id IN {{.Value}}.memberOf
    AND ({{.Value}}.on IS NULL OR coalesce(m.from <= {{.Value}}.onLast, true)
      AND coalesce(m.to >= {{.Value}}.on OR {{.Value}}.on STARTS WITH m.to, true))
}

// name: broader
EXISTS { (n)-[:BROADER]->(t:Topic) WHERE t.id IN {{.Value}} }

// name: TopicFilter.kind
n.topicKind IN {{.Value}}

// name: SourceFilter.kind
n.sourceKind IN {{.Value}}

// name: SourceFilter.lang
n.lang IN {{.Value}}

// name: CollectionFilter.subject
EXISTS { (n)-[:FOLLOWS]->(s:Entity) WHERE s.id IN {{.Value}} }
