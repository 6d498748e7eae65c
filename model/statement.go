package model

import "fmt"

// Statement is what somebody said on one occasion, with the wordings of all sources. By default the kind is REMARK.
type Statement struct {
	EntityBase
	Kind       StatementKind `json:"kind,omitempty"`
	Renditions []Rendition   `json:"renditions,omitempty"` // the preferred one first, once it is in the graph
	Date       Date          `json:"date,omitempty"`
	Speaker    string        `json:"speaker,omitempty"`
	// How the source names the speaker, and why that is taken to mean Speaker; see Naming.
	SpeakerNamedAs      Optional `json:"speakerNamedAs,omitempty"`
	SpeakerTitle        Optional `json:"speakerTitle,omitempty"`
	SpeakerIdentifiedBy Optional `json:"speakerIdentifiedBy,omitempty"`

	Addressees []string  `json:"addressees,omitempty"`
	Mentions   []string  `json:"mentions,omitempty"`
	Meeting    string    `json:"meeting,omitempty"`
	Question   *Question `json:"question,omitempty"`
	// Position is the place in the order of the meeting, from 1; nil if it is unknown.
	Position *int     `json:"position,omitempty"`
	Forum    string   `json:"forum,omitempty"`
	About    []string `json:"about,omitempty"`
	Figures  []Figure `json:"figures,omitempty"`
	FactBase
}

var statementKind = &Kind{
	Name: "Statement", List: "statements", Enum: EntityKindStatement, SchemaOrg: "Quotation", IsFact: true,
	New: func() Record { return &Statement{} },
}

// StatementConnection is a page of a list.
type StatementConnection = Connection[*Statement]

// StatementEdge is an element of a page, with its cursor.
type StatementEdge = Edge[*Statement]

var (
	said        = &Relation{"SAID", "%[1]s said %[2]s"}
	saidAt      = &Relation{"SAID_AT", "%[1]s was said at %[2]s"}
	addressedTo = &Relation{"ADDRESSED_TO", "%[1]s was said to %[2]s"}
	mentions    = &Relation{"MENTIONS", "%[1]s speaks of %[2]s"}
	renders     = &Relation{"RENDERS", ""}
	askedIn     = &Relation{"ASKED_IN", ""}
	appearsIn   = &Relation{"APPEARS_IN", ""}
)

// Fields describes the fields of graph documents.
func (s *Statement) Fields() []Field {
	return append([]Field{
		text("id", &s.ID),
		text("kind", &s.Kind).Kept("statementKind").Or(string(StatementKindRemark)),
		details("renditions", by(renders), "Rendition", &s.Renditions).Required(),
		text("date", &s.Date),
		one("speaker", by(said), &s.Speaker, actors...).Required(),
		text("speakerNamedAs", &s.SpeakerNamedAs),
		text("speakerTitle", &s.SpeakerTitle),
		text("speakerIdentifiedBy", &s.SpeakerIdentifiedBy),
		many("addressees", to(addressedTo), &s.Addressees, actors...),
		many("mentions", to(mentions), &s.Mentions, anyKind...),
		one("meeting", to(saidAt), &s.Meeting, "Meeting"),
		number("position", &s.Position),
		group("question", &s.Question),
		one("forum", to(saidAt), &s.Forum, "Forum"),
		many("about", to(about), &s.About, "Topic"),
		figures(&s.Figures),
		derivedSpan(&s.Date, &s.Date),
	}, s.fields()...)
}

// Check checks the places in the order of the meeting, that at most one rendition is preferred, and that mentions are in the words and
// named by the statement.
func (s *Statement) Check(report Report) {
	if s.Position != nil && *s.Position < 1 {
		report(".position", "is %d: what was said first at a meeting has 1", *s.Position)
	}
	if s.Question != nil {
		s.Question.check(report, s.Meeting, s.Position)
	}
	if s.Position != nil && s.Meeting == "" {
		report(".position", "goes with meeting")
	}
	preferred := false
	for i, r := range s.Renditions {
		if r.Preferred && preferred {
			report(fmt.Sprintf(".renditions[%d].preferred", i), "another rendition is preferred already")
		}
		preferred = preferred || r.Preferred
		r.checkMentions(fmt.Sprintf(".renditions[%d]", i), s.Mentions, report)
	}
}

// Name returns the first words and the day, without the speaker: see NameBy.
func (s *Statement) Name(lang *string) string { return s.NameBy("", lang).Text }

// Names returns nil.
func (*Statement) Names() []LocalizedText { return nil }

// WikidataID returns the empty text.
func (*Statement) WikidataID() Optional { return "" }

// undetermined is the tag of an unknown language, see BCP 47, 2.2.1 and 4.1.
const undetermined = "und"

// Lang returns the language of the preferred rendition, or und if the database has no rendition any more.
func (s *Statement) Lang() Language {
	if len(s.Renditions) == 0 {
		return undetermined
	}
	return s.Renditions[0].Lang
}

// Text returns the text of the preferred rendition or, with lang, of the first rendition in that language if there is one. It
// is empty if the database has no rendition any more.
func (s *Statement) Text(lang *string) string {
	if rendition := s.renditionIn(lang); rendition != nil {
		return rendition.Text
	}
	return ""
}

// renditionIn returns the preferred rendition or, with lang, the first one in that language if there is one; nil if the database has
// none any more.
func (s *Statement) renditionIn(lang *string) *LocalizedText {
	texts := make([]LocalizedText, len(s.Renditions))
	for i, rendition := range s.Renditions {
		texts[i] = LocalizedText{Lang: rendition.Lang, Text: rendition.Text}
	}
	return inLanguage(texts, lang)
}

// Rendition is one source's wording of a statement. If none is marked as preferred, the first is.
type Rendition struct {
	Text       string        `json:"text"`
	Form       RenditionForm `json:"form"`
	Lang       Language      `json:"lang"`
	Translated *bool         `json:"translated,omitempty"` // nil if the source does not say
	Cue        Optional      `json:"cue,omitempty"`
	Source     string        `json:"source"`
	Locator    Optional      `json:"locator,omitempty"`
	Mentions   []Mention     `json:"mentions,omitempty"`
	Preferred  bool          `json:"preferred,omitempty"` // in the graph, the first is
}

// Fields describes the fields of graph documents.
func (r *Rendition) Fields() []Field {
	return []Field{
		text("text", &r.Text).FoldedAs("folded").Required(),
		text("form", &r.Form).Required(),
		text("lang", &r.Lang).Required(),
		boolean("translated", &r.Translated),
		text("cue", &r.Cue),
		one("source", to(appearsIn), &r.Source, "Source").Required(),
		text("locator", &r.Locator),
		mentionsOf(&r.Mentions),
		documentOnly("preferred", &r.Preferred),
	}
}

// Figure is a number that a statement gives.
type Figure struct {
	Value float64  `json:"value"`
	Unit  Optional `json:"unit,omitempty"`
	Label string   `json:"label"`
}

// Fields describes the fields of graph documents.
func (f *Figure) Fields() []Field {
	return []Field{documentOnly("value", &f.Value), text("unit", &f.Unit), text("label", &f.Label).Required()}
}

func figures(at *[]Figure) Field {
	return Field{Name: "figures", Property: "figure", Value: figuresValue{listValue[Figure, *Figure]{at}}}
}

// figuresValue is a list of figures, kept as lists of equal length.
type figuresValue struct{ listValue[Figure, *Figure] }

// Put adds the lists.
func (v figuresValue) Put(properties map[string]any, name string) {
	labels, values, units := []string{}, []float64{}, []string{}
	for _, f := range *v.at {
		labels, values, units = append(labels, f.Label), append(values, f.Value), append(units, string(f.Unit))
	}
	properties[name+"Labels"], properties[name+"Values"], properties[name+"Units"] = labels, values, units
}

// Read reads the lists, up to the length of the shortest.
func (v figuresValue) Read(properties map[string]any, name string) error {
	labels, _ := properties[name+"Labels"].([]any)
	values, _ := properties[name+"Values"].([]any)
	units, _ := properties[name+"Units"].([]any)
	*v.at = nil
	for i := range min(len(labels), len(values), len(units)) {
		label, _ := labels[i].(string)
		value, _ := values[i].(float64)
		unit, _ := units[i].(string)
		*v.at = append(*v.at, Figure{Value: value, Unit: Optional(unit), Label: label})
	}
	return nil
}
