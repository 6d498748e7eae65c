package model

import (
	"maps"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// node is what a node keeps of fields.
func node(fields ...Field) map[string]any {
	properties := map[string]any{}
	for _, f := range fields {
		f.Value.(Property).Put(properties, f.Property)
	}
	return properties
}

// read fills a field from properties.
func read(t *testing.T, f Field, properties map[string]any) error {
	t.Helper()
	return f.Value.(Property).Read(properties, f.Property)
}

// What a node keeps is what is read from it. The driver gives lists of any values and whole numbers of 64 bits.
func TestProperty(t *testing.T) {
	t.Parallel()
	seven, no, moment := 7, false, time.Date(2023, 10, 18, 18, 0, 0, 5e8, time.FixedZone("Offset", 9*60*60))
	type values struct {
		Text    Optional
		Date    Date
		At      DateTime
		Number  *int
		Flag    bool
		Known   *bool
		Texts   []LocalizedText
		Numbers []Figure
	}
	fields := func(v *values) []Field {
		return []Field{
			text("text", &v.Text).Kept("kept"), text("date", &v.Date), instant("at", &v.At), number("number", &v.Number), flag("flag", &v.Flag),
			boolean("known", &v.Known), texts("texts", "word", &v.Texts), figures(&v.Numbers),
		}
	}
	full := &values{
		"Rome", "2023-10", "2023-10-18T18:00:00.5+09:00", &seven, true, &no, []LocalizedText{{"en", "a"}, {"ko", "b"}},
		[]Figure{{Value: 1.5, Unit: "%", Label: "x"}, {Value: 2, Label: "y"}},
	}
	written := node(fields(full)...)
	if at, ok := written["at"].(time.Time); !ok || !at.Equal(moment) || at.Location().String() != "Offset" {
		t.Errorf("an instant is kept as %v", written["at"])
	}
	delete(written, "at")
	want := map[string]any{
		"kept": "Rome", "date": "2023-10", "number": 7, "flag": true, "known": false, "wordLangs": []string{"en", "ko"}, "wordTexts": []string{"a", "b"},
		"figureLabels": []string{"x", "y"}, "figureValues": []float64{1.5, 2}, "figureUnits": []string{"%", ""},
	}
	if diff := cmp.Diff(want, written); diff != "" {
		t.Error(diff)
	}
	stored := map[string]any{
		"kept": "Rome", "date": "2023-10", "at": moment, "number": int64(7), "flag": true, "known": false,
		"wordLangs": []any{"en", "ko"}, "wordTexts": []any{"a", "b"},
		"figureLabels": []any{"x", "y"}, "figureValues": []any{1.5, 2.0}, "figureUnits": []any{"%", ""},
	}
	got := &values{}
	for _, f := range fields(got) {
		if err := read(t, f, stored); err != nil {
			t.Error(err)
		}
	}
	if diff := cmp.Diff(full, got); diff != "" {
		t.Error(diff)
	}
	// What is missing is empty, also where there was something.
	for _, f := range fields(got) {
		if f.Value.IsEmpty() {
			t.Errorf("%s is empty", f.Name)
		}
		if err := read(t, f, nil); err != nil || !f.Value.IsEmpty() {
			t.Errorf("%s is not empty, %v", f.Name, err)
		}
	}
	empty := map[string]any{
		"kept": nil, "date": nil, "number": nil, "flag": false, "known": nil, "wordLangs": []string{}, "wordTexts": []string{},
		"figureLabels": []string{}, "figureValues": []float64{}, "figureUnits": []string{},
	}
	if diff := cmp.Diff(empty, node(fields(got)...)); diff != "" {
		t.Error(diff)
	}
}

// Somebody may have changed the database by hand: what does not fit is read as far as it goes, and never as something else.
func TestProperty_damaged(t *testing.T) {
	t.Parallel()
	date, words, numbers := Date("2020"), []LocalizedText{{"en", "old"}}, []Figure{{Label: "old"}}
	if err := read(t, text("date", &date), map[string]any{"date": "2020-13"}); err == nil || date != "" {
		t.Errorf("a date that is none is %q, %v", date, err)
	}
	if err := read(t, text("date", &date), map[string]any{"date": int64(2020)}); err != nil || date != "" {
		t.Errorf("a number is the date %q, %v", date, err)
	}
	for reason, c := range map[string]struct {
		langs, texts []any
		want         []LocalizedText
	}{
		"more languages":   {[]any{"en", "ko"}, []any{"a"}, []LocalizedText{{"en", "a"}}},
		"more texts":       {[]any{"en"}, []any{"a", "b"}, []LocalizedText{{"en", "a"}}},
		"no languages":     {nil, []any{"a"}, nil},
		"no text but more": {[]any{"en", "ko"}, []any{int64(1), "b"}, []LocalizedText{{"en", ""}, {"ko", "b"}}},
	} {
		err := read(t, texts("names", "name", &words), map[string]any{"nameLangs": c.langs, "nameTexts": c.texts})
		if err != nil || !reflect.DeepEqual(words, c.want) {
			t.Errorf("%s: %v, want %v, %v", reason, words, c.want, err)
		}
	}
	whole := map[string]any{"figureLabels": []any{"a", "b"}, "figureValues": []any{1.0, 2.0}, "figureUnits": []any{"", "%"}}
	for shorter := range whole {
		cut := maps.Clone(whole)
		cut[shorter] = whole[shorter].([]any)[:1]
		if err := read(t, figures(&numbers), cut); err != nil || len(numbers) != 1 || numbers[0] != (Figure{Value: 1, Label: "a"}) {
			t.Errorf("with one of %s: %v, %v", shorter, numbers, err)
		}
	}
	at := DateTime("soon")
	if got := node(instant("at", &at)); len(got) != 0 {
		t.Errorf("no instant is kept as %v", got)
	}
}

// The days by which events are compared: the only one that is known stands for the other, and the start is at its latest in
// startLastDay.
func TestDerivedSpan(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		start, end                Date
		first, startLast, lastDay any
	}{
		"both":      {"2023-10", "2024", "2023-10-01", "2023-10-31", "2024-12-31"},
		"the start": {"2023-10", "", "2023-10-01", "2023-10-31", "2023-10-31"},
		"the end":   {"", "2024-02", "2024-02-01", "2024-02-29", "2024-02-29"},
		"neither":   {"", "", nil, nil, nil},
	} {
		got := node(derivedSpan(&c.start, &c.end))
		if got["firstDay"] != c.first || got["startLastDay"] != c.startLast || got["lastDay"] != c.lastDay {
			t.Errorf("%s: %v", reason, got)
		}
	}
}

// What took place between two days was neither before nor after them, as far as its dates leave open.
func TestDerivedWithin(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		start, end, notBefore, notAfter Date
		first, startLast, lastDay       any
	}{
		"a month and days":  {"2022-06", "", "2022-06-28", "2022-06-30", "2022-06-28", "2022-06-30", "2022-06-30"},
		"a year and days":   {"2011", "", "2011-06-30", "2011-07-01", "2011-06-30", "2011-07-01", "2011-07-01"},
		"a day within them": {"2022-06-29", "", "2022-06-28", "2022-06-30", "2022-06-29", "2022-06-29", "2022-06-29"},
		"the first of them": {"2022-06", "", "2022-06-28", "", "2022-06-28", "2022-06-30", "2022-06-30"},
		"the last of them":  {"2022-06", "", "", "2022-06-02", "2022-06-01", "2022-06-02", "2022-06-02"},
		"no start":          {"", "", "2022-06-28", "2022-06-30", nil, nil, nil},
	} {
		got := node(derivedWithin(&c.start, &c.end, &c.notBefore, &c.notAfter))
		if got["firstDay"] != c.first || got["startLastDay"] != c.startLast || got["lastDay"] != c.lastDay {
			t.Errorf("%s: %v", reason, got)
		}
	}
}

// A tenure and a source have days and an instant to compare by, too.
func TestDerived(t *testing.T) {
	t.Parallel()
	properties := func(fields []Field) map[string]any {
		derived := map[string]any{}
		for _, f := range fields {
			if f.IsDerived() {
				f.Value.(Property).Put(derived, "")
			}
		}
		return derived
	}
	for reason, c := range map[string]struct{ got, want map[string]any }{
		"a tenure": {
			properties((&Tenure{Office: OfficeHeadOfState, From: "2013-03", To: "2018"}).Fields()),
			map[string]any{
				"officeRank": OfficeRank(OfficeHeadOfState), "firstDay": "2013-03-01", "lastDay": "2018-12-31",
				"maybeFrom": "2013-03-01", "surelyFrom": "2013-03-31", "surelyUntil": "2018-01-01",
			},
		},
		"an open tenure": {
			properties((&Tenure{Office: OfficeOther}).Fields()), map[string]any{"officeRank": OfficeRank(OfficeOther)},
		},
		"a source": {
			properties((&Source{PublishedAt: "2023-10-18T18:00:00+09:00"}).Fields()), map[string]any{"publishedUTC": "2023-10-18T09:00:00Z"},
		},
		"a source of an unknown day": {properties((&Source{}).Fields()), map[string]any{}},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s: %s", reason, diff)
		}
	}
}

// The fields of a group are those of the one that is there, else of a new one, which is kept on demand.
func TestGroup(t *testing.T) {
	t.Parallel()
	var why *Retraction
	g := group("retraction", &why).Value.(GroupValue)
	reason, _ := FieldNamed(g.Fields(), "reason")
	reason.Value.(Text).Set("forged")
	if !g.IsEmpty() || why != nil {
		t.Error("there is one before it is kept")
	}
	g.Keep()
	if g.IsEmpty() || why == nil || why.Reason != "forged" {
		t.Errorf("%+v is kept", why)
	}
	why = &Retraction{Reason: "wrong"}
	if reason, _ := FieldNamed(g.Fields(), "reason"); reason.Value.(Text).Get() != "wrong" {
		t.Errorf("the fields are of another: %s", reason.Value.(Text).Get())
	}
}

// Every place of an id is visited, and can be renamed there.
func TestReferenced(t *testing.T) {
	t.Parallel()
	meeting := &Meeting{Country: "a", About: []string{"a", "b"}, Parts: []string{"a"}}
	meeting.Participants = []Participant{{Actor: "a", Representing: "c"}}
	meeting.Retraction = &Retraction{Source: "a"}
	meeting.Disputes = []Dispute{{Values: []DisputedValue{{Citations: []Citation{{Source: "a"}}}}}}
	got := map[string]string{}
	Referenced("r", meeting.Fields(), func(path string, f Field, id string, rename func(string)) {
		got[path] = id
		if !f.HasID() {
			t.Errorf("%s has no ids", path)
		}
		if id == "a" {
			rename("z")
		}
	})
	want := map[string]string{
		"r.country": "a", "r.about[0]": "a", "r.about[1]": "b", "r.participants[0].actor": "a", "r.participants[0].representing": "c",
		"r.retraction.source": "a", "r.disputes[0].values[0].citations[0].source": "a",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	renamed := meeting.Country + meeting.About[0] + meeting.Participants[0].Actor + meeting.Retraction.Source +
		meeting.Disputes[0].Values[0].Citations[0].Source
	if renamed != "zzzzz" || meeting.About[1] != "b" || meeting.Parts[0] != "a" {
		t.Errorf("%s, %+v", renamed, meeting)
	}
}
