package model

import (
	"reflect"
	"slices"
	"testing"
)

// sample is a record whose description a test gives.
type sample struct {
	City         Optional      `json:"city,omitempty"`
	Country      string        `json:"country,omitempty"`
	How          string        `json:"how,omitempty"`
	Participants []Participant `json:"participants,omitempty"`
	Retraction   *Retraction   `json:"retraction,omitempty"`
	Parts        []string      `json:"-"`
	Other        string        `json:"-"`
}

func (s *sample) fields() []Field {
	return []Field{
		text("city", &s.City),
		one("country", to(heldIn), &s.Country, "Country"),
		text("how", &s.How).KeptOn("country", "how"),
		participants(&s.Participants),
		group("retraction", &s.Retraction),
		inverse("parts", by(partOf), "x.id", &s.Parts, "Meeting"),
		derivedSpan(new(Date), new(Date)),
	}
}

// with is the description of a sample with another field in place of the one of that name.
func (s *sample) with(name string, f ...Field) []Field {
	var fields []Field
	for _, g := range s.fields() {
		if g.Name == name {
			fields = append(fields, f...)
		} else {
			fields = append(fields, g)
		}
	}
	return fields
}

// What a description forgets or confuses is found when the program starts.
func TestCheckFields(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		fields func(s *sample) []Field
		want   string
	}{
		"complete": {(*sample).fields, ""},
		"a field is left out": {
			func(s *sample) []Field { return s.with("city") },
			"Sample.city is a field of documents that Sample.Fields leaves out",
		},
		"a field comes twice": {
			func(s *sample) []Field { return append(s.fields(), text("city", &s.City)) },
			"Sample describes city twice",
		},
		"a field is at the place of another": {
			func(s *sample) []Field { return s.with("city", text("city", &s.How)) },
			"Sample.Fields has another field under the name of city",
		},
		"a field is at no place of the record": {
			func(s *sample) []Field { return s.with("city", text("city", &s.Other)) },
			"Sample.Fields has another field under the name of city",
		},
		"a field that documents do not have": {
			func(s *sample) []Field { return append(s.fields(), text("venue", &s.Other)) },
			"Sample.Fields has venue, which is no field of documents",
		},
		"a name in other letters": {
			func(s *sample) []Field { return s.with("city", text("City", &s.City)) },
			"Sample.city is a field of documents that Sample.Fields leaves out",
		},
		"what others own need not be in documents": {
			func(s *sample) []Field { return s.with("parts") },
			"",
		},
		"a kind that is none": {
			func(s *sample) []Field {
				return s.with("country", one("country", to(heldIn), &s.Country, "Country", "Contry"))
			},
			"Sample.country names a Contry, which is no kind",
		},
		"kept on a field that is none": {
			func(s *sample) []Field { return s.with("how", text("how", &s.How).KeptOn("forum", "how")) },
			"Sample.how is kept on forum, which is no relationship",
		},
		"kept on a field that is a property": {
			func(s *sample) []Field { return s.with("how", text("how", &s.How).KeptOn("city", "how")) },
			"Sample.how is kept on city, which is no relationship",
		},
		"the type of a field that has it": {
			func(s *sample) []Field {
				return s.with("how", text("how", &s.How).TypeOf("country", map[string]*Relation{"IN": heldIn}))
			},
			"",
		},
		"the type of a field that has it not": {
			func(s *sample) []Field {
				return s.with("how", text("how", &s.How).TypeOf("country", map[string]*Relation{"IN": heldIn, "OF": partOf}))
			},
			"Sample.how makes country a relationship of another type where it is OF",
		},
		"distinct by all fields": {
			func(s *sample) []Field { return s.with("participants", participants(&s.Participants).DistinctBy("*")) },
			"",
		},
		"distinct by a field that elements lack": {
			func(s *sample) []Field {
				return s.with("participants", participants(&s.Participants).DistinctBy("who"))
			},
			"Sample.participants is distinct by who, which is no text of its elements",
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			s := &sample{}
			wantError(t, checkFields("Sample", reflect.ValueOf(s).Elem(), c.fields(s)), c.want)
		})
	}
}

// No field is kept under the property of another, or of the node itself.
func TestCheckProperties(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		field func(s *sample) Field
		want  string
	}{
		"properties of their own": {func(s *sample) Field { return text("other", &s.Other) }, ""},
		"a property of the node": {
			func(s *sample) Field { return text("kind", &s.Other) },
			"Sample.kind is kept as kind, which every node has: name another property with Kept",
		},
		"another than that of the node": {func(s *sample) Field { return text("kind", &s.Other).Kept("otherKind") }, ""},
		"that of another field": {
			func(s *sample) Field { return text("other", &s.Other).Kept("city") },
			"Sample.other is kept as city, as city is: name another property with Kept",
		},
		"that of a field of a group": {
			func(s *sample) Field { return text("other", &s.Other).Kept("retractionReason") },
			"Sample.other is kept as retractionReason, as reason is: name another property with Kept",
		},
		"that of another field, folded": {
			func(s *sample) Field { return text("other", &s.Other).FoldedAs("city") },
			"Sample.other is kept as city, as city is: name another property with Kept",
		},
		"that of another field, from the other end": {
			func(s *sample) Field { return inverse("country", by(heldIn), "x.id", &s.Parts, "Meeting") },
			"Sample.country is kept as country, as country is: name another property with Kept",
		},
		"on a relationship": {func(s *sample) Field { return text("other", &s.Other).KeptOn("country", "city") }, ""},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			s := &sample{}
			wantError(t, checkProperties("Sample", append(s.fields(), c.field(s)), map[string]string{}), c.want)
		})
	}
}

func wantError(t *testing.T, err error, want string) {
	t.Helper()
	got := ""
	if err != nil {
		got = err.Error()
	}
	if got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// half is described by half.
type half struct {
	Value string `json:"value"`
	Label string `json:"label"`
}

func (h *half) Fields() []Field { return []Field{text("value", &h.Value)} }

// listed is told apart by what is no text.
type listed struct {
	Halves []string `json:"halves"`
}

func (l *listed) Fields() []Field { return []Field{many("halves", to(about), &l.Halves, "Topic")} }

// The elements of lists and what is there as a whole are checked like the record.
func TestCheckFields_elements(t *testing.T) {
	t.Parallel()
	const want = " is a field of documents that Sample."
	checked := func(record any, fields ...Field) error {
		return checkFields("Sample", reflect.ValueOf(record).Elem(), fields)
	}
	list := &struct {
		Halves []half `json:"halves"`
	}{}
	wantError(t, checked(list, links("halves", to(about), &list.Halves)), "Sample.halves.label"+want+"halves.Fields leaves out")
	wantError(t, checked(list, details("halves", to(about), "Half", &list.Halves)), "Sample.halves.label"+want+"halves.Fields leaves out")
	one := &struct {
		Half *half `json:"half"`
	}{}
	wantError(t, checked(one, group("half", &one.Half)), "Sample.half.label"+want+"half.Fields leaves out")
	deep := &struct {
		Deep []listed `json:"deep"`
	}{}
	wantError(t, checked(deep, links("deep", to(about), &deep.Deep)), "")
	wantError(t, checked(deep, links("deep", to(about), &deep.Deep).DistinctBy("halves")),
		"Sample.deep is distinct by halves, which is no text of its elements")
	untagged := &struct{ City string }{}
	wantError(t, checked(untagged), "Sample.City has no name in documents")
}

// unfinished is a record that lacks a field in its description.
type unfinished struct {
	NamedBase
	City string `json:"city"`
}

func (u *unfinished) Fields() []Field { return u.fields() }

func TestCheckKind(t *testing.T) {
	t.Parallel()
	for _, k := range Kinds {
		wantError(t, checkKind(k), "")
	}
	topic := func() Record { return &Topic{} }
	for reason, c := range map[string]struct {
		name string
		enum EntityKind
		make func() Record
		want string
	}{
		"all that it has to be":    {"Topic", EntityKindTopic, topic, ""},
		"a name of its own":        {"Issue", EntityKindTopic, topic, "the kind Issue makes a Topic"},
		"unknown to the schema":    {"Topic", "ISSUE", topic, "Topic has no EntityKind of the schema"},
		"nothing the schema knows": {"Topic", "", topic, "Topic has no EntityKind of the schema"},
		"a field that is left out": {
			"unfinished", EntityKindTopic, func() Record { return &unfinished{} },
			"unfinished.city is a field of documents that unfinished.Fields leaves out",
		},
		"a field kept as that of every node": {
			"crowded", EntityKindTopic, func() Record { return &crowded{} },
			"crowded.kind is kept as kind, which every node has: name another property with Kept",
		},
		"a field of an embedded one": {
			"nameless", EntityKindTopic, func() Record { return &nameless{} }, "nameless.id is a field of documents that nameless.Fields leaves out",
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			wantError(t, checkKind(&Kind{Name: c.name, Enum: c.enum, SchemaOrg: "Thing", New: c.make}), c.want)
		})
	}
}

func TestCheckKind_withoutClass(t *testing.T) {
	t.Parallel()
	wantError(t, checkKind(&Kind{Name: "Topic", Enum: EntityKindTopic, New: topicKind.New}), "Topic has no class of schema.org")
}

// crowded is a record that keeps a field under the name that nodes have for their kind.
type crowded struct {
	NamedBase
	Kind TopicKind `json:"kind"`
}

func (c *crowded) Fields() []Field { return c.fields(text("kind", &c.Kind)) }

// nameless is a record that forgets what it has from NamedBase.
type nameless struct{ NamedBase }

func (n *nameless) Fields() []Field { return n.fields()[1:] }

func TestCheckEnums(t *testing.T) {
	t.Parallel()
	wantError(t, checkEnums(Kinds, AllEntityKind), "")
	wantError(t, checkEnums(Kinds, []EntityKind{EntityKindTopic, "ISSUE"}), "the schema has the EntityKind ISSUE, and Kinds has no kind of it")
}

// Every value of the schema has its kind, and the other way.
func TestKinds(t *testing.T) {
	t.Parallel()
	for _, enum := range AllEntityKind {
		k := KindOfEnum(enum)
		if k == nil || k.Enum != enum || KindNamed(k.Name) != k || KindOf(k.New()) != k || k.String() != k.Name {
			t.Errorf("%s is %v", enum, k)
		}
	}
	if len(Kinds) != len(AllEntityKind) {
		t.Errorf("%d kinds, %d in the schema", len(Kinds), len(AllEntityKind))
	}
	for _, k := range Kinds {
		if _, isFact := k.New().(Asserted); isFact != k.IsFact || isFact != slices.Contains(FactKinds(), k) {
			t.Errorf("%s is a fact: %v", k, isFact)
		}
	}
	if facts := KindNames(FactKinds()); !slices.Contains(facts, "Meeting") || slices.Contains(facts, "Leader") {
		t.Error(facts)
	}
	if KindOfEnum("ISSUE") != nil || KindNamed("Issue") != nil || KindNamed("topic") != nil || KindOf(nil).String() != "" {
		t.Error("there are kinds that are none")
	}
}
