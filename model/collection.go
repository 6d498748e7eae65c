package model

import (
	"fmt"
	"net/url"
)

// Collection is what one publisher tells of certain actors, and the time that the graph has of it.
type Collection struct {
	NamedBase
	Publisher Optional            `json:"publisher,omitempty"`
	URL       Optional            `json:"url,omitempty"`
	Licence   Optional            `json:"licence,omitempty"` // as its origin says
	Note      Optional            `json:"note,omitempty"`
	Tells     []CollectionContent `json:"tells,omitempty"`
	Subjects  []CollectionSubject `json:"subjects,omitempty"`
	Covers    []CoveredTime       `json:"covers,omitempty"`

	// Lost is what retracted sources took away from Covers; it is read where coverage is worked out.
	Lost Lost `json:"-"`
}

// Lost is what a collection lost when sources of it were retracted.
type Lost struct {
	All     bool          // none of its sources stands
	Undated bool          // nobody knows when one of the sources was published
	Times   []CoveredTime // the days on which the sources were published, and those of what was retracted with them
}

var collectionKind = &Kind{
	Name: "Collection", List: "collections", Enum: EntityKindCollection, SchemaOrg: "Collection",
	New: func() Record { return &Collection{} },
}

// CollectionConnection is a page of a list.
type CollectionConnection = Connection[*Collection]

// CollectionEdge is an element of a page, with its cursor.
type CollectionEdge = Edge[*Collection]

// follows leads from collections to their subjects. It is no link of paths and networks: who is in one collection has nothing to do
// with each other.
var follows = &Relation{"FOLLOWS", ""}

// Fields describes the fields of graph documents.
func (c *Collection) Fields() []Field {
	return c.fields(
		text("publisher", &c.Publisher).FoldedAs("publisherFolded"),
		text("url", &c.URL),
		text("licence", &c.Licence),
		text("note", &c.Note),
		Field{Name: "tells", Property: "tell", Value: tellsValue{listValue[CollectionContent, *CollectionContent]{&c.Tells}}}.Required(),
		links("subjects", to(follows), &c.Subjects).DistinctBy("*"),
		Field{Name: "covers", Property: "cover", Value: coversValue{listValue[CoveredTime, *CoveredTime]{&c.Covers}}},
	)
}

// Check checks the address, the spans, and that only meetings have a mode.
func (c *Collection) Check(report Report) {
	c.NamedBase.Check(report)
	if u, err := url.Parse(string(c.URL)); c.URL != "" && (err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "") {
		report(".url", "%q is not an absolute http or https address", c.URL)
	}
	for i, t := range c.Tells {
		if t.Mode != "" && t.Kind != EventKindMeeting {
			report(fmt.Sprintf(".tells[%d].mode", i), "goes with the kind MEETING only")
		}
	}
	for i, s := range c.Subjects {
		checkSpan(report, fmt.Sprintf(".subjects[%d]", i), "from", s.From, "to", s.To)
	}
	for i, t := range c.Covers {
		checkSpan(report, fmt.Sprintf(".covers[%d]", i), "from", t.From, "to", t.To)
	}
}

// CollectionContent is a kind of events that a collection tells.
type CollectionContent struct {
	Kind   EventKind   `json:"kind"`
	Mode   MeetingMode `json:"mode,omitempty"` // of meetings; empty for all modes
	InPart bool        `json:"inPart,omitempty"`
}

// Fields describes the fields of graph documents.
func (t *CollectionContent) Fields() []Field {
	return []Field{text("kind", &t.Kind).Required(), text("mode", &t.Mode), flag("inPart", &t.InPart)}
}

// ModeIfAny returns the mode, or nil if it stands for all.
func (t *CollectionContent) ModeIfAny() *MeetingMode { return nilIfEmpty(t.Mode) }

// CollectionSubject is an actor whose events a collection tells.
type CollectionSubject struct {
	Actor  string `json:"actor"`
	From   Date   `json:"from,omitempty"`
	To     Date   `json:"to,omitempty"`
	InPart bool   `json:"inPart,omitempty"`
}

// Fields describes the fields of graph documents.
func (s *CollectionSubject) Fields() []Field {
	return []Field{
		id("actor", &s.Actor, actors...).Required(), text("from", &s.From), text("to", &s.To), flag("inPart", &s.InPart),
	}
}

// CoveredTime is a time of which the graph has everything that a collection tells. Both ends are in it.
type CoveredTime struct {
	From Date `json:"from"`
	To   Date `json:"to"`
}

// Fields describes the fields of graph documents.
func (t *CoveredTime) Fields() []Field {
	return []Field{text("from", &t.From).Required(), text("to", &t.To).Required()}
}

// tellsValue is kept as lists of equal length.
type tellsValue struct {
	listValue[CollectionContent, *CollectionContent]
}

// Put adds the lists.
func (v tellsValue) Put(properties map[string]any, name string) {
	kinds, modes, inPart := []string{}, []string{}, []bool{}
	for _, t := range *v.at {
		kinds, modes, inPart = append(kinds, string(t.Kind)), append(modes, string(t.Mode)), append(inPart, t.InPart)
	}
	properties[name+"Kinds"], properties[name+"Modes"], properties[name+"InPart"] = kinds, modes, inPart
}

// Read reads the lists, up to the length of the shortest. It leaves out kinds and modes that this version does not know.
func (v tellsValue) Read(properties map[string]any, name string) error {
	kinds, _ := properties[name+"Kinds"].([]any)
	modes, _ := properties[name+"Modes"].([]any)
	inPart, _ := properties[name+"InPart"].([]any)
	*v.at = nil
	for i := range min(len(kinds), len(modes), len(inPart)) {
		kind, _ := kinds[i].(string)
		mode, isText := modes[i].(string)
		part, _ := inPart[i].(bool)
		if EventKind(kind).IsValid() && isText && (mode == "" || MeetingMode(mode).IsValid()) {
			*v.at = append(*v.at, CollectionContent{Kind: EventKind(kind), Mode: MeetingMode(mode), InPart: part})
		}
	}
	return nil
}

// coversValue is kept as lists of equal length.
type coversValue struct {
	listValue[CoveredTime, *CoveredTime]
}

// Put adds the lists.
func (v coversValue) Put(properties map[string]any, name string) {
	from, to := []string{}, []string{}
	for _, t := range *v.at {
		from, to = append(from, string(t.From)), append(to, string(t.To))
	}
	properties[name+"From"], properties[name+"To"] = from, to
}

// Read reads the lists, up to the length of the shorter. It leaves out what is no date.
func (v coversValue) Read(properties map[string]any, name string) error {
	from, _ := properties[name+"From"].([]any)
	to, _ := properties[name+"To"].([]any)
	*v.at = nil
	var wrong error
	for i := range min(len(from), len(to)) {
		first, _ := from[i].(string)
		last, _ := to[i].(string)
		t := CoveredTime{}
		var err error
		if t.From, err = ParseDate(first); err == nil {
			t.To, err = ParseDate(last)
		}
		if err != nil {
			wrong = err
			continue
		}
		*v.at = append(*v.at, t)
	}
	return wrong
}
