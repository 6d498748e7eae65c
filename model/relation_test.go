package model

import (
	"fmt"
	"testing"
)

// drawn is a record with the fields that a test gives.
type drawn struct {
	Topic
	drawing []Field
}

func (d *drawn) Fields() []Field { return d.drawing }

// kindWith is a kind of records with these fields.
func kindWith(name string, fields ...Field) *Kind {
	return &Kind{Name: name, New: func() Record { return &drawn{drawing: fields} }}
}

// A relationship has one record that writes it, whichever kinds are at its ends.
func TestCheckOwners(t *testing.T) {
	t.Parallel()
	wantError(t, checkOwners(Kinds), "")
	var id string
	var ids []string
	var part *leaning
	var list []leaning
	likes, hates := &Relation{Type: "LIKES"}, &Relation{Type: "HATES"}
	from, into := one("from", to(likes), &id, "Topic"), one("into", by(likes), &id, "Topic")
	back := inverse("back", by(likes), "x.id", &ids, "Topic")
	anyOf := func(name string, pattern Pattern) Field { return many(name, pattern, &ids, "Topic") }
	listed := details("list", to(about), "Leaning", &list)
	a := func(f ...Field) *Kind { return kindWith("A", f...) }
	b := func(f ...Field) *Kind { return kindWith("B", f...) }
	const twice, unwritten = " is written by both of its ends, ", "A.back reads LIKES, which nobody writes at its other end"
	for reason, c := range map[string]struct {
		a, b *Kind
		want string
	}{
		"one end":                       {a(from), b(from), ""},
		"one end, read at the other":    {a(from), b(back), ""},
		"one end, by two types":         {a(anyOf("any", to(likes, hates))), b(from), ""},
		"both ends":                     {a(from), b(into), "LIKES" + twice + "A.from and B.into"},
		"both ends, the other first":    {a(into), b(from), "LIKES" + twice + "A.into and B.from"},
		"both ends of one kind":         {a(from, into), b(), "LIKES" + twice + "A.from and A.into"},
		"both ends, one of two types":   {a(anyOf("any", to(likes, hates))), b(anyOf("into", by(hates))), "HATES" + twice + "A.any and B.into"},
		"both ends, one in a list":      {a(listed), b(anyOf("into", by(partOf))), "PART_OF" + twice + "A.list.whole and B.into"},
		"both ends, one in a group":     {a(group("part", &part)), b(anyOf("into", by(partOf))), "PART_OF" + twice + "A.part.whole and B.into"},
		"read, and written by nobody":   {a(back), b(), unwritten},
		"read, and written at that end": {a(back), b(into), unwritten},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			wantError(t, checkOwners([]*Kind{c.a, c.b}), c.want)
		})
	}
}

// leaning is a part with a relationship of its own.
type leaning struct {
	Whole string `json:"whole"`
}

func (l *leaning) Fields() []Field { return []Field{one("whole", to(partOf), &l.Whole, "Topic")} }

// What somebody said belongs to the statement, and who took part in a meeting to the meeting; where a meeting was held, too.
func TestIsOwnedByEnd(t *testing.T) {
	t.Parallel()
	for kind, want := range map[LinkKind]bool{
		LinkKindSaid: true, LinkKindParticipatedIn: true, LinkKindSaidAt: false, LinkKindHeldIn: false, LinkKindPartOf: false,
		LinkKindBroader: false, LinkKindMet: false,
	} {
		if got := IsOwnedByEnd(kind); got != want {
			t.Errorf("%s: %v, want %v", kind, got, want)
		}
	}
}

// Each LinkKind of the schema is said in a sentence, and no other relationship is.
func TestRelationsOf(t *testing.T) {
	t.Parallel()
	var id string
	link := func(r *Relation) *Kind { return kindWith("A", one("from", to(r), &id, "Topic")) }
	const said = "%[1]s likes %[2]s"
	const undescribed = "no kind describes the LinkKind %s, or says it in a sentence"
	const partly = "the sentence of LIKES leaves out its start %[1]s or its end %[2]s"
	const unknown = " has a sentence, and the schema has no such LinkKind"
	for reason, c := range map[string]struct {
		sentence string
		links    []LinkKind
		want     string
	}{
		"a sentence for each":              {said, []LinkKind{"MET", "HELD_OFFICE", "LIKES"}, ""},
		"the schema lacks one":             {said, []LinkKind{"MET", "HELD_OFFICE"}, "LIKES" + unknown},
		"the schema lacks one of two hops": {said, []LinkKind{"HELD_OFFICE", "LIKES"}, "MET" + unknown},
		"no kind has it":                   {said, []LinkKind{"MET", "HELD_OFFICE", "LIKES", "HATES"}, fmt.Sprintf(undescribed, "HATES")},
		"no sentence for it":               {"", []LinkKind{"MET", "HELD_OFFICE", "LIKES"}, fmt.Sprintf(undescribed, "LIKES")},
		"no sentence, and no LinkKind":     {"", []LinkKind{"MET", "HELD_OFFICE"}, ""},
		"a sentence without its start":     {"somebody likes %[2]s", []LinkKind{"MET", "HELD_OFFICE", "LIKES"}, partly},
		"a sentence without its end":       {"%[1]s likes %s", []LinkKind{"MET", "HELD_OFFICE", "LIKES"}, partly},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			found, err := relationsOf([]*Kind{link(&Relation{"LIKES", c.sentence})}, c.links)
			wantError(t, err, c.want)
			if err == nil && len(found) != len(c.links) {
				t.Errorf("%v", found)
			}
		})
	}
	for _, kind := range AllLinkKind {
		if relations[kind].Type != string(kind) || SentenceOf(kind) != relations[kind].Sentence {
			t.Errorf("%s is %+v", kind, relations[kind])
		}
	}
	if got := fmt.Sprintf(SentenceOf(LinkKindHeldIn), "Yalta", "the Soviet Union"); got != "Yalta was held in the Soviet Union" {
		t.Error(got)
	}
	if got := to(sessionOf, onSidelinesOf).Types(); len(got) != 2 || got[0] != "SESSION_OF" || got[1] != "ON_SIDELINES_OF" {
		t.Error(got)
	}
}

// befriended is a record that names others of its kind in a list.
type befriended struct {
	Topic
	friends []friend
}

type friend struct {
	Who string `json:"who"`
}

func (f *friend) Fields() []Field { return []Field{id("who", &f.Who, "befriended")} }

func (b *befriended) Fields() []Field {
	return []Field{links("friends", to(&Relation{Type: "ABOUT"}), &b.friends)}
}

// Where a list names records of the same kind, the link leads from the record whose list has the other.
func TestRunsForward_listsOfOneKind(t *testing.T) {
	t.Parallel()
	a, b := &befriended{friends: []friend{{"c"}, {"b"}}}, &befriended{friends: []friend{{"c"}}}
	a.ID, b.ID = "a", "b"
	if !RunsForward(LinkKindAbout, a, b) || RunsForward(LinkKindAbout, b, a) {
		t.Error("the link leads the other way")
	}
}
