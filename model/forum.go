package model

// ForumSeries is a recurring forum.
type ForumSeries struct {
	NamedBase
	Abbreviation Optional `json:"abbreviation,omitempty"`
	About        []string `json:"about,omitempty"`
}

var forumSeriesKind = &Kind{
	Name: "ForumSeries", List: "forumSeries", Enum: EntityKindForumSeries, SchemaOrg: "EventSeries",
	New: func() Record { return &ForumSeries{} },
}

// ForumSeriesConnection is a page of a list.
type ForumSeriesConnection = Connection[*ForumSeries]

// ForumSeriesEdge is an element of a page, with its cursor.
type ForumSeriesEdge = Edge[*ForumSeries]

// Fields describes the fields of graph documents.
func (s *ForumSeries) Fields() []Field {
	return s.fields(
		text("abbreviation", &s.Abbreviation),
		many("about", to(about), &s.About, "Topic"),
	)
}

// Forum is one edition of a forum, or a one-off summit.
type Forum struct {
	NamedBase
	Series       string        `json:"series,omitempty"`
	Edition      *int          `json:"edition,omitempty"`
	Start        Date          `json:"start,omitempty"`
	End          Date          `json:"end,omitempty"`
	City         Optional      `json:"city,omitempty"`
	Place        string        `json:"place,omitempty"`
	Country      string        `json:"country,omitempty"`
	Participants []Participant `json:"participants,omitempty"`

	ParticipantsComplete *bool `json:"participantsComplete,omitempty"` // nil if it is not known

	About []string `json:"about,omitempty"`
	FactBase
}

var forumKind = &Kind{
	Name: "Forum", List: "forums", Enum: EntityKindForum, SchemaOrg: "Event", IsFact: true,
	New: func() Record { return &Forum{} },
}

// ForumConnection is a page of a list.
type ForumConnection = Connection[*Forum]

// ForumEdge is an element of a page, with its cursor.
type ForumEdge = Edge[*Forum]

var (
	editionOf = &Relation{"EDITION_OF", "%[1]s was an edition of %[2]s"}
	heldIn    = &Relation{"HELD_IN", "%[1]s was held in %[2]s"}
)

// Fields describes the fields of graph documents.
func (f *Forum) Fields() []Field {
	return append(f.NamedBase.fields(
		one("series", to(editionOf), &f.Series, "ForumSeries"),
		number("edition", &f.Edition),
		text("start", &f.Start),
		text("end", &f.End),
		text("city", &f.City).FoldedAs("cityFolded"),
		one("place", to(heldAt), &f.Place, "Place"),
		one("country", to(heldIn), &f.Country, "Country"),
		participants(&f.Participants),
		boolean("participantsComplete", &f.ParticipantsComplete),
		many("about", to(about), &f.About, "Topic"),
		derivedSpan(&f.Start, &f.End),
	), f.FactBase.fields()...)
}

// Check checks the dates.
func (f *Forum) Check(report Report) {
	f.NamedBase.Check(report)
	checkSpan(report, "", "start", f.Start, "end", f.End)
}
