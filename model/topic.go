package model

// Topic is a subject of meetings, forums and statements. By default the kind is ISSUE.
type Topic struct {
	NamedBase
	Kind     TopicKind `json:"kind,omitempty"`
	Broader  []string  `json:"broader,omitempty"`
	Narrower []string  `json:"-"` // ids; kept with their own records
}

var topicKind = &Kind{
	Name: "Topic", List: "topics", Enum: EntityKindTopic, SchemaOrg: "DefinedTerm",
	New: func() Record { return &Topic{} },
}

// TopicConnection is a page of a list.
type TopicConnection = Connection[*Topic]

// TopicEdge is an element of a page, with its cursor.
type TopicEdge = Edge[*Topic]

var (
	about   = &Relation{"ABOUT", "%[1]s is about %[2]s"}
	broader = &Relation{"BROADER", "%[1]s is part of %[2]s"}
)

// Fields describes the fields of graph documents, and the narrower topics.
func (t *Topic) Fields() []Field {
	return t.fields(
		text("kind", &t.Kind).Kept("topicKind").Or(string(TopicKindIssue)),
		many("broader", to(broader), &t.Broader, "Topic"),
		inverse("narrower", by(broader), "x.sortName + ' ' + x.id", &t.Narrower, "Topic"),
	)
}
