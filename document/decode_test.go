package document_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// The records of a document come in the order of its kinds, whatever the order of its lists, each with its place.
func TestParse_order(t *testing.T) {
	t.Parallel()
	patches, err := document.Parse([]byte(`{"merged": [{"from": "old", "into": "a"}, {"from": "a/old", "into": "a/new"}], "statements": [{"id": "i"}], "meetings": [{"id": "h"}],
		"forums": [{"id": "g"}], "forumSeries": [{"id": "f"}], "leaders": [{"id": "e"}], "countries": [{"id": "d"}], "organizations": [{"id": "c"}],
		"topics": [{"id": "b1"}, {"id": "b2"}], "sources": [{"id": "a"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range patches {
		got = append(got, strings.TrimSpace(strings.Join([]string{p.Path, p.Kind, p.IDField(), p.ID, p.Into}, " ")))
	}
	want := []string{
		"sources[0] Source id a", "topics[0] Topic id b1", "topics[1] Topic id b2", "organizations[0] Organization id c", "countries[0] Country id d",
		"leaders[0] Leader id e", "forumSeries[0] ForumSeries id f", "forums[0] Forum id g", "meetings[0] Meeting id h", "statements[0] Statement id i",
		"merged[0] Merged from old a", "merged[1] Merged from a/old a/new",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// What is wrong with a document is said all at once, each problem with its place.
func TestParse_problems(t *testing.T) {
	t.Parallel()
	const noID = " is not an id: lower-case ASCII letters and digits in words joined by -, at most 120, such as xi-jinping"
	const noPair = `: is not a pair of from and into, such as {"from": "xi-jin-ping", "into": "xi-jinping"}`
	long := strings.Repeat("a", 120)
	for reason, c := range map[string]struct {
		text string
		want []string
	}{
		"an object without lists": {"{}", nil},
		"null":                    {"null", []string{"document: is not a JSON object with lists such as meetings and statements"}},
		"the longest id":          {`{"topics": [{"id": "` + long + `"}]}`, nil},
		"an id one letter longer": {`{"topics": [{"id": "` + long + `a"}]}`, []string{"topics[0].id: this" + noID}},
		"ids that are none": {
			`{"topics": [{"id": "A"}, {"id": "a--b"}, {"id": "-a"}, {"id": "a-"}, {"id": "a b"}, {"id": "é"}, {"id": ""}, {"id": "a/b"}]}`,
			[]string{
				`topics[0].id: "A"` + noID, `topics[1].id: "a--b"` + noID, `topics[2].id: "-a"` + noID, `topics[3].id: "a-"` + noID,
				`topics[4].id: "a b"` + noID, `topics[5].id: "é"` + noID, `topics[6].id: ""` + noID, `topics[7].id: "a/b"` + noID,
			},
		},
		"an id of 78 letters is said": {
			`{"topics": [{"id": "` + strings.Repeat("A", 78) + `"}]}`, []string{`topics[0].id: "` + strings.Repeat("A", 78) + `"` + noID},
		},
		"an id of 79 letters is not": {`{"topics": [{"id": "` + strings.Repeat("A", 79) + `"}]}`, []string{"topics[0].id: this" + noID}},
		"records that are none": {
			`{"topics": [null, "a", [], {"id": "a"}]}`,
			[]string{"topics[0]: is not an object", "topics[1]: is not an object", "topics[2]: is not an object"},
		},
		"lists that are none": {
			`{"sources": null, "topics": "a", "countries": {"id": "a"}, "merged": null}`,
			[]string{
				"sources: is not a list of records", "topics: is not a list of records", "countries: is not a list of records",
				"merged: is not a list of pairs of from and into",
			},
		},
		"unknown lists, sorted": {
			`{"z": 1, "Topics": [], "a": 1}`,
			[]string{"Topics: is not a list of a graph document", "a: is not a list of a graph document", "z: is not a list of a graph document"},
		},
		"another flag that is none": {`{"distantDates": "yes"}`, []string{"distantDates: is not true or false"}},
		"a flag that is none":       {`{"uncited": 1, "topics": [{}]}`, []string{"uncited: is not true or false", "topics[0].id: null" + noID}},
		"pairs that are none": {
			`{"merged": [{"from": "a"}, {"into": "a"}, {"from": "a", "into": "b", "why": "c"}, 1, {"from": "", "into": "b"}]}`,
			[]string{"merged[0]" + noPair, "merged[1]" + noPair, "merged[2]" + noPair, "merged[3]" + noPair, "merged[4]" + noPair},
		},
		"pairs of ids that cannot be": {
			`{"merged": [{"from": "A", "into": "b"}, {"from": "a/b", "into": "c"}, {"from": "a", "into": "b/c"}, {"from": "a", "into": "a"}, {"from": "a/b", "into": "a/b"}, {"from": "a/b/c", "into": "a/b"}]}`,
			[]string{
				`merged[0].from: "A"` + noID, "merged[1]: names a tenure and an entity: only two of a kind can be the same", "merged[2]: names a tenure and an entity: only two of a kind can be the same",
				"merged[3]: has the same id twice", "merged[4]: has the same id twice", `merged[5].from: "a/b/c"` + noID,
			},
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			_, err := document.Parse([]byte(c.text))
			var wrong *document.Error
			if errors.As(err, &wrong) != (c.want != nil) {
				t.Fatal(err)
			}
			if wrong != nil {
				if diff := cmp.Diff(c.want, lines(wrong.Problems)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

const cityDisputed = `"disputes": [{"field": "city", "values": [{"value": "A", "citations": [{"source": "s", "stance": "CONFIRMS"}]}]}]`

// An omitted field stays as it is, null clears it, and a list replaces the whole list.
func TestPatch_Merge(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct{ list, before, fields, want string }{
		"nothing changes nothing": {"sources", `"author": "Ann", "kind": "NEWS"`, "", `"author": "Ann", "kind": "NEWS"`},
		"another text": {
			"sources", `"author": "Ann", "publisher": "P"`, `"author": "Bob"`, `"author": "Bob", "publisher": "P", "kind": "OTHER"`,
		},
		"null clears": {
			"sources", `"author": "Ann", "publisher": "P"`, `"author": null`, `"publisher": "P", "kind": "OTHER"`,
		},
		"null clears what is not there": {"sources", `"publisher": "P"`, `"author": null`, `"publisher": "P", "kind": "OTHER"`},
		"null brings the default back":  {"topics", `"kind": "POLICY"`, `"kind": null`, `"kind": "ISSUE"`},
		"a list replaces the list":      {"topics", `"broader": ["a", "b"]`, `"broader": ["c"]`, `"broader": ["c"], "kind": "ISSUE"`},
		"an empty list clears":          {"topics", `"broader": ["a", "b"]`, `"broader": []`, `"kind": "ISSUE"`},
		"an element has only its own": {
			"forums", `"participants": [{"actor": "a", "role": "HOST"}]`, `"participants": [{"actor": "a"}]`,
			`"participants": [{"actor": "a", "role": "PARTICIPANT"}], ` + standing,
		},
		"a retraction has only its own": {
			"forums", `"standing": "RETRACTED", "retraction": {"reason": "r", "source": "s"}`, `"retraction": {"reason": "q"}`,
			`"standing": "RETRACTED", "retraction": {"reason": "q"}`,
		},
		"a retraction is cleared": {
			"forums", `"standing": "RETRACTED", "retraction": {"reason": "r"}`, `"standing": "ASSERTED", "retraction": null`, standing,
		},
		"a whole number": {"forums", "", `"edition": 3`, `"edition": 3, ` + standing},
		"a retraction that is cleared ends": {
			"forums", `"standing": "RETRACTED", "retraction": {"reason": "r"}`, `"retraction": null`, standing,
		},
		"what was disputed is disputed again": {
			"forums", `"standing": "RETRACTED", "retraction": {"reason": "r"}, ` + cityDisputed, `"retraction": null`,
			cityDisputed + `, "standing": "DISPUTED"`,
		},
		"what gets its disputes back is disputed": {
			"forums", standing, `"retraction": null, ` + cityDisputed, cityDisputed + `, "standing": "DISPUTED"`,
		},
		"what is disputed stays so": {"forums", `"standing": "DISPUTED"`, `"retraction": null`, `"standing": "DISPUTED"`},
		"the last dispute is over":  {"forums", cityDisputed, `"disputes": []`, standing},
		"but a source denies it": {
			"forums", `"citations": [{"source": "s", "stance": "DENIES"}], ` + cityDisputed, `"disputes": null`,
			`"citations": [{"source": "s", "stance": "DENIES"}], "standing": "DISPUTED"`,
		},
		"a number is cleared": {"forums", `"edition": 3`, `"edition": null`, standing},
		"a figure": {
			"statements", "", `"figures": [{"value": 1e3, "label": "l"}, {"value": -0.5, "unit": "%", "label": "m"}]`,
			`"figures": [{"value": 1000, "label": "l"}, {"value": -0.5, "unit": "%", "label": "m"}], "kind": "REMARK", ` + standing,
		},
		"a flag": {
			"statements", "", `"renditions": [{"text": "X", "form": "VERBATIM", "lang": "en", "source": "s", "translated": true}]`,
			`"renditions": [{"text": "X", "form": "VERBATIM", "lang": "en", "source": "s", "translated": true}], "kind": "REMARK", ` + standing,
		},
		"a mention": {
			"statements", `"mentions": ["a"]`, `"renditions": [{"text": "Xyz", "form": "VERBATIM", "lang": "en", "source": "s",
				"mentions": [{"entity": "a", "start": 1, "end": 3, "basis": "NAME"}]}]`,
			`"mentions": ["a"], "renditions": [{"text": "Xyz", "form": "VERBATIM", "lang": "en", "source": "s",
				"mentions": [{"entity": "a", "start": 1, "end": 3, "basis": "NAME"}]}], "kind": "REMARK", ` + standing,
		},
		"what described a link goes with it": {
			"meetings", `"partOf": "visit", "partOfBasis": "INFERRED", "forum": "f", "forumRelation": "SESSION_OF", "forumBasis": "EXPLICIT"`,
			`"partOf": null, "forum": null`, `"setting": "TALKS", "mode": "IN_PERSON", "status": "HELD", ` + standing,
		},
		"what other words meant is forgotten": {
			"statements", `"mentions": ["a", "b"], "renditions": [{"text": "Xyz", "form": "VERBATIM", "lang": "en", "source": "s",
				"mentions": [{"entity": "a", "start": 1, "end": 3, "basis": "NAME"}]}]`,
			`"renditions": [{"text": "Abc", "form": "VERBATIM", "lang": "en", "source": "s"}]`,
			`"mentions": ["b"], "renditions": [{"text": "Abc", "form": "VERBATIM", "lang": "en", "source": "s"}], "kind": "REMARK", ` + standing,
		},
		"mentions in the order of the text, each once": {
			"meetings", "", `"accounts": [{"text": "Xyz", "lang": "en", "source": "s", "mentions": [
				{"entity": "b", "start": 2, "end": 3, "basis": "NAME"}, {"entity": "a", "start": 0, "end": 1, "basis": "NAME"},
				{"entity": "b", "start": 2, "end": 3, "basis": "OFFICE"}, {"entity": "a", "start": 2, "end": 3, "basis": "NAME"}]}]`,
			`"accounts": [{"text": "Xyz", "lang": "en", "source": "s", "mentions": [{"entity": "a", "start": 0, "end": 1, "basis": "NAME"},
				{"entity": "a", "start": 2, "end": 3, "basis": "NAME"}, {"entity": "b", "start": 2, "end": 3, "basis": "NAME"}]}],
				"setting": "TALKS", "mode": "IN_PERSON", "status": "HELD", ` + standing,
		},
		"a fraction that is a whole number": {
			"statements", `"figures": [{"value": 12345678.5, "label": "l"}]`, `"kind": "REMARK"`,
			`"figures": [{"value": 12345678.5, "label": "l"}], "kind": "REMARK", ` + standing,
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			r, problems := patch(t, c.list, c.fields).Merge(record(t, c.list, c.before))
			if len(problems) > 0 {
				t.Fatal(lines(problems))
			}
			wantFields(t, r, c.want)
		})
	}
}

// What a record leaves open has the same value as if it was written, with and without a record before.
func TestPatch_Merge_defaults(t *testing.T) {
	t.Parallel()
	const meeting = `"setting": "TALKS", "mode": "IN_PERSON", "status": "HELD", `
	const statement = `"kind": "REMARK", `
	rendition := func(text, more string) string {
		return fmt.Sprintf(`{"text": %q, "form": "VERBATIM", "lang": "en", "source": "s"%s}`, text, more)
	}
	renditions := func(all ...string) string { return `"renditions": [` + strings.Join(all, ", ") + "]" }
	for reason, c := range map[string]struct{ list, fields, want string }{
		"a meeting": {"meetings", "", meeting + standing},
		"a meeting with its own": {
			"meetings", `"setting": "VISIT", "mode": "PHONE", "status": "CANCELLED", "standing": "DISPUTED"`,
			`"setting": "VISIT", "mode": "PHONE", "status": "CANCELLED", "standing": "DISPUTED"`,
		},
		"a forum":           {"forums", "", standing},
		"a statement":       {"statements", "", statement + standing},
		"a topic":           {"topics", "", `"kind": "ISSUE"`},
		"a source":          {"sources", "", `"kind": "OTHER"`},
		"a series has none": {"forumSeries", "", ""},
		"a tenure": {
			"leaders", `"tenures": [{"office": "HEAD_OF_STATE", "of": "utopia"}]`,
			`"tenures": [{"id": "x/head-of-state-utopia", "office": "HEAD_OF_STATE", "of": "utopia", ` + standing + `}]`,
		},
		"roles": {
			"meetings", `"participants": [{"actor": "a"}, {"actor": "b", "role": "HOST"}]`,
			`"participants": [{"actor": "a", "role": "PARTICIPANT"}, {"actor": "b", "role": "HOST"}], ` + meeting + standing,
		},
		"roles in a forum": {
			"forums", `"participants": [{"actor": "a"}]`, `"participants": [{"actor": "a", "role": "PARTICIPANT"}], ` + standing,
		},
		"stances": {
			"meetings", `"citations": [{"source": "s"}, {"source": "t", "stance": "DENIES"}]`,
			`"citations": [{"source": "s", "stance": "CONFIRMS"}, {"source": "t", "stance": "DENIES"}], ` + meeting + standing,
		},
		"stances of a statement": {
			"statements", `"citations": [{"source": "s"}]`, `"citations": [{"source": "s", "stance": "CONFIRMS"}], ` + statement + standing,
		},
		"an instant in UTC": {
			"sources", `"publishedAt": "2023-10-18T18:00:00+00:00"`, `"publishedAt": "2023-10-18T18:00:00Z", "kind": "OTHER"`,
		},
		"an instant with zeros": {
			"meetings", `"startsAt": "2023-10-18T18:00:00.500+09:00"`,
			`"startsAt": "2023-10-18T18:00:00.5+09:00", "start": "2023-10-18", ` + meeting + standing,
		},
		"an instant in UTC gives no day": {"meetings", `"startsAt": "2023-10-18T18:00:00Z"`, `"startsAt": "2023-10-18T18:00:00Z", ` + meeting + standing},
		"an instant in a time zone gives its day": {
			"meetings", `"startsAt": "2023-10-18T18:00:00Z", "timeZone": "Asia/Shanghai"`,
			`"startsAt": "2023-10-18T18:00:00Z", "timeZone": "Asia/Shanghai", "start": "2023-10-19", ` + meeting + standing,
		},
		"a start stays": {
			"meetings", `"startsAt": "2023-10-18T18:00:00+09:00", "start": "2023-10"`,
			`"startsAt": "2023-10-18T18:00:00+09:00", "start": "2023-10", ` + meeting + standing,
		},
		"an instant that is none stays": {"sources", `"publishedAt": "soon"`, `"publishedAt": "soon", "kind": "OTHER"`},
		"the preferred rendition comes first": {
			"statements", renditions(rendition("a", ""), rendition("b", ""), rendition("c", `, "preferred": true`), rendition("d", "")),
			renditions(rendition("c", ""), rendition("a", ""), rendition("b", ""), rendition("d", "")) + ", " + statement + standing,
		},
		"the first is preferred anyway": {
			"statements", renditions(rendition("a", `, "preferred": true`), rendition("b", "")),
			renditions(rendition("a", ""), rendition("b", "")) + ", " + statement + standing,
		},
		"no rendition is preferred": {
			"statements", renditions(rendition("b", ""), rendition("a", "")),
			renditions(rendition("b", ""), rendition("a", "")) + ", " + statement + standing,
		},
		"two preferred ones stay where they are": {
			"statements", renditions(rendition("a", ""), rendition("b", `, "preferred": true`), rendition("c", `, "preferred": true`)),
			renditions(rendition("a", ""), rendition("b", `, "preferred": true`), rendition("c", `, "preferred": true`)) + ", " + statement + standing,
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			p := patch(t, c.list, c.fields)
			r, problems := p.Merge(nil)
			if len(problems) > 0 {
				t.Fatal(lines(problems))
			}
			wantFields(t, r, c.want)
			again, problems := p.Merge(record(t, c.list, ""))
			if len(problems) > 0 {
				t.Fatal(lines(problems))
			}
			wantFields(t, again, c.want)
		})
	}
}

// A new fact with disputes is disputed, unless it says otherwise. One that is there keeps its standing.
func TestPatch_Merge_disputes(t *testing.T) {
	t.Parallel()
	const dispute, merged = `"disputes": [{"field": "start", "values": [{"value": "1516", "citations": [{"source": "s"}]}]}]`,
		`"disputes": [{"field": "start", "values": [{"value": "1516", "citations": [{"source": "s", "stance": "CONFIRMS"}]}]}]`
	tenure := func(more string) string {
		return `"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia", ` + more + "}]"
	}
	for reason, c := range map[string]struct{ list, before, fields, want string }{
		"a new one":                     {"forums", "-", dispute, merged + `, "standing": "DISPUTED"`},
		"one that says otherwise":       {"forums", "-", dispute + `, "standing": "ASSERTED"`, merged + `, "standing": "ASSERTED"`},
		"one that is there":             {"forums", "", dispute, merged + `, "standing": "ASSERTED"`},
		"one whose standing is cleared": {"forums", "", dispute + `, "standing": null`, merged + `, "standing": "DISPUTED"`},
		"a statement":                   {"statements", "-", dispute, merged + `, "standing": "DISPUTED", "kind": "REMARK"`},
		"a meeting": {
			"meetings", "-", dispute, merged + `, "standing": "DISPUTED", "setting": "TALKS", "mode": "IN_PERSON", "status": "HELD"`,
		},
		"a tenure": {
			"leaders", "-", tenure(dispute + `, "citations": [{"source": "s"}]`),
			tenure(merged + `, "standing": "DISPUTED", "citations": [{"source": "s", "stance": "CONFIRMS"}]`),
		},
		"a tenure that is there, anew": {"leaders", tenure(standing), tenure(dispute), tenure(merged + `, "standing": "DISPUTED"`)},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			var before model.Record
			if c.before != "-" {
				before = record(t, c.list, c.before)
			}
			r, problems := patch(t, c.list, c.fields).Merge(before)
			if len(problems) > 0 {
				t.Fatal(lines(problems))
			}
			wantFields(t, r, c.want)
		})
	}
}

// What does not fit a field is said with its path, the same with and without a record before.
func TestPatch_Merge_refuses(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		list, fields string
		want         []string
	}{
		"a number for a text": {"sources", `"author": 7`, []string{"topics[0].author: 7 is a number, not a string"}},
		"a text for a number": {
			"forums", `"edition": "3"`, []string{"topics[0].edition: expected type 'int', got unconvertible type 'string'"},
		},
		"a list for a text": {
			"meetings", `"venue": []`, []string{"topics[0].venue: expected type 'string', got unconvertible type '[]interface {}'"},
		},
		"a flag for a date": {
			"meetings", `"start": true`, []string{"topics[0].start: expected type 'string', got unconvertible type 'bool'"},
		},
		"a number for an object": {"forums", `"retraction": 7`, []string{"topics[0].retraction: 7 is a number, not a struct"}},
		"a fraction":             {"forums", `"edition": 3.5`, []string{"topics[0].edition: 3.5 is not a whole number"}},
		"a number that is too large": {
			"forums", `"edition": 9223372036854775808`, []string{"topics[0].edition: 9223372036854775808 is not a whole number"},
		},
		"a number for a flag": {
			"statements", `"renditions": [{"translated": 1}]`, []string{"topics[0].renditions[0].translated: 1 is a number, not a bool"},
		},
		"an unknown field":         {"topics", `"colour": "red"`, []string{"topics[0]: has unknown fields: colour"}},
		"a field in other letters": {"topics", `"Kind": "ISSUE"`, []string{"topics[0]: has unknown fields: Kind"}},
		"an unknown field below": {
			"forums", `"participants": [{"actor": "a"}, {"actor": "b", "colour": "red"}]`,
			[]string{"topics[0].participants[1]: has unknown fields: colour"},
		},
		"several problems": {
			"sources", `"author": 7, "publisher": 8`,
			[]string{"topics[0].author: 7 is a number, not a string", "topics[0].publisher: 8 is a number, not a string"},
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			p := patch(t, c.list, c.fields)
			p.Path = "topics[0]"
			for _, before := range []model.Record{nil, record(t, c.list, "")} {
				r, problems := p.Merge(before)
				if r != nil {
					t.Errorf("%v is taken", r)
				}
				if diff := cmp.Diff(c.want, slices.Sorted(slices.Values(lines(problems)))); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

// A merge leaves the record that was there as it is.
func TestPatch_Merge_copies(t *testing.T) {
	t.Parallel()
	before := record(t, "topics", `"broader": ["a", "b"], "kind": "POLICY"`)
	was := fieldsOf(t, before)
	if _, problems := patch(t, "topics", `"broader": ["c"], "kind": null`).Merge(before); len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	if diff := cmp.Diff(was, fieldsOf(t, before)); diff != "" {
		t.Error(diff)
	}
}

// A patch of nothing but an id leaves the record as it is.
func TestPatch_Merge_nothing(t *testing.T) {
	t.Parallel()
	r, problems := document.Patch{Path: "topics[0]", Kind: "Topic", ID: "x"}.Merge(record(t, "topics", `"broader": ["a"]`))
	if len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	wantFields(t, r, `"broader": ["a"], "kind": "ISSUE"`)
}

// Each list has records of its own kind, which have their id.
func TestKinds(t *testing.T) {
	t.Parallel()
	for _, kind := range model.Kinds {
		if r := record(t, kind.List, ""); model.KindOf(r) != kind || r.Base().ID != "x" {
			t.Errorf("%s: %s, %s", kind.List, model.KindOf(r), r.Base().ID)
		}
	}
	if kind := model.KindOf(nil); kind != nil || kind.String() != "" {
		t.Errorf("nothing is a %s", kind)
	}
}
