// A card is everything about an entity that is bounded: its properties and the ids it links to. One card answers most
// fields without another read. Each block is an expression over n; lists of links come unsorted, with their position.

// name: card.Leader
n{.*, kind: 'Leader',
  tenures: [(n)-[:HELD]->(t:Tenure|RetractedTenure)-[:OF]->(of:Country|Organization) |
    t{.*, leader: n.id, of: of.id, retractedBy: head([(t)-[:RETRACTED_BY]->(s) | s.id])}]}

// name: card.Country
n{.*, kind: 'Country',
  memberships: [(n)-[m:MEMBER_OF]->(o:Organization) | m{.*, country: n.id, organization: o.id}]}

// name: card.Organization
n{.*, kind: 'Organization',
  members: [(c:Country)-[m:MEMBER_OF]->(n) | m{.*, country: c.id, organization: n.id}]}

// name: card.ForumSeries
n{.*, kind: 'ForumSeries',
  about: [(n)-[l:ABOUT]->(x) | {id: x.id, position: l.position}]}

// name: card.Forum
n{.*, kind: 'Forum',
  retractedBy: head([(n)-[:RETRACTED_BY]->(s) | s.id]),
  series: head([(n)-[:EDITION_OF]->(x) | x.id]),
  country: head([(n)-[:HELD_IN]->(x) | x.id]),
  about: [(n)-[l:ABOUT]->(x) | {id: x.id, position: l.position}]}

// name: card.Meeting
n{.*, kind: 'Meeting',
  retractedBy: head([(n)-[:RETRACTED_BY]->(s) | s.id]),
  country: head([(n)-[:HELD_IN]->(x) | x.id]),
  forum: head([(n)-[l:SESSION_OF|ON_SIDELINES_OF]->(x) | {id: x.id, relation: type(l), basis: l.basis}]),
  partOf: head([(n)-[:PART_OF]->(x) | x.id]),
  parts: [(n)<-[:PART_OF]-(x:Meeting) | {id: x.id, position: coalesce(x.firstDay, '~') + ' ' + x.id}],
  about: [(n)-[l:ABOUT]->(x) | {id: x.id, position: l.position}]}

// name: card.Statement
n{.*, kind: 'Statement',
  retractedBy: head([(n)-[:RETRACTED_BY]->(s) | s.id]),
  speaker: head([(n)<-[:SAID]-(x:Leader|Country|Organization) | x.id]),
  meeting: head([(n)-[:SAID_AT]->(x:Meeting|RetractedMeeting) | x.id]),
  forum: head([(n)-[:SAID_AT]->(x:Forum|RetractedForum) | x.id]),
  addressees: [(n)-[l:ADDRESSED_TO]->(x) | {id: x.id, position: l.position}],
  mentions: [(n)-[l:MENTIONS]->(x) | {id: x.id, position: l.position}],
  about: [(n)-[l:ABOUT]->(x) | {id: x.id, position: l.position}],
  renditions: [(n)<-[:RENDERS]-(r:Rendition)-[:APPEARS_IN]->(x:Source) | r{.*, source: x.id}]}

// name: card.Topic
n{.*, kind: 'Topic',
  broader: [(n)-[l:BROADER]->(x) | {id: x.id, position: l.position}],
  narrower: [(n)<-[:BROADER]-(x) | {id: x.id, position: x.sortName + ' ' + x.id}]}

// name: card.Source
n{.*, kind: 'Source'}

// name: card.Change
n{.*}

// name: card.Tenure
head([(l:Leader)-[:HELD]->(n)-[:OF]->(of:Country|Organization) | n{.*, kind: 'Tenure', leader: l.id, of: of.id, retractedBy: head([(n)-[:RETRACTED_BY]->(s) | s.id])}])
