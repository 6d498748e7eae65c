// What suspects.go compares of people, meetings and sources: of all, or of those that may be like new ones.

// name: SuspectPeople
MATCH (n:Leader)
// include: person

// name: SuspectMeetings
MATCH (n:Meeting)
// include: meeting

// name: SuspectSources
MATCH (n:Source)
// include: source

// name: ComparedChanged
// Whether the journal has a change of what is compared, after one of its changes. Judgements are not compared.
RETURN EXISTS {
  MATCH (c:Change)
  WHERE c.sequence > $sequence AND c.kind IN $kinds AND NOT (c.action = 'UPDATED' AND coalesce(c.fields, []) = ['differentFrom'])
} AS value

// name: Judged
// Of which records somebody judged that they are not the same.
MATCH (a:Entity)-[:DIFFERENT_FROM]->(b:Entity)
RETURN a.id AS key, collect(b.id) AS value

// name: LikePeople
// Those whose names have words that sound like ones of new people.
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('name_keys', query, {limit: 40}) YIELD node
  RETURN node AS n
}
WITH DISTINCT n
WHERE n:Leader
// include: person

// name: LikeMeetings
// Those of the same people that begin on one of the days.
UNWIND $rows AS row
MATCH (n:Meeting)
USING INDEX n:Meeting(firstDay)
WHERE n.firstDay IN row.days AND EXISTS { (n)<-[:PARTICIPATED_IN]-(actor:Entity) WHERE actor.id IN row.actors }
WITH DISTINCT n
// include: meeting

// name: LikeSources
// Those whose addresses have a part of a new one.
UNWIND $parts AS part
MATCH (n:Source)
WHERE n.url CONTAINS part
WITH DISTINCT n
LIMIT 2000
// include: source

// name: SourcesToCompare
UNWIND $keys AS key
MATCH (n:Entity {id: key})
WHERE n:Source
// include: source

// name: person
RETURN n.id AS key, {
  names: n.nameTexts, item: n.wikidataId,
  tenures: COLLECT {
    MATCH (n)-[:HELD]->(t:Tenure)-[:OF]->(side)
    RETURN {office: t.office, of: side.id, from: t.from, to: t.to, asOf: t.asOf, isAttested: t.isAttested}
  },
  sides: COLLECT {
    MATCH (n)-[p:PARTICIPATED_IN]->()
    WHERE p.representing IS NOT NULL
    RETURN DISTINCT p.representing
  }
} AS value

// name: meeting
RETURN n.id AS key, {
  name: head(n.nameTexts), start: n.start, startsAt: n.startsAt, mode: n.mode, setting: n.setting, city: n.city,
  place: head([(n)-[:HELD_AT]->(x) | x.id]), country: head([(n)-[:HELD_IN]->(x) | x.id]), partOf: head([(n)-[:PART_OF]->(x) | x.id]),
  forum: head([(n)-[:SESSION_OF|ON_SIDELINES_OF]->(x) | x.id]), participants: [(n)<-[:PARTICIPATED_IN]-(x:Entity) | x.id],
  cited: [(n)-[c:CITES]->(x:Source) | {source: x.id, locator: c.locator, url: x.url, publisher: x.publisher}] +
         [(n)<-[:TELLS_OF]-(:Account)-[:APPEARS_IN]->(x:Source) | {source: x.id, url: x.url, publisher: x.publisher}]
} AS value

// name: source
RETURN n.id AS key, {
  name: head(n.nameTexts), publisher: n.publisher, url: n.url, lang: n.lang, published: left(n.publishedUTC, 10)
} AS value
