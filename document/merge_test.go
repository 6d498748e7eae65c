package document_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// standing are the fields that facts have when they are merged.
const standing = `"standing": "ASSERTED"`

// A record names the new id wherever it named the old one, and nobody twice, and never itself.
func TestRename(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct{ list, fields, want string }{
		"nobody of that id": {"topics", `"broader": ["y", "z", "y"]`, ""},
		"a name is no id":   {"topics", `"names": [{"lang": "en", "text": "old"}]`, ""},
		"a tenure": {
			"leaders", `"tenures": [{"id": "x/a", "office": "OTHER", "of": "old"}]`,
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "new", ` + standing + `}]`,
		},
		"two tenures that become one": {
			"leaders",
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "new", "from": "1516"}, {"id": "x/b", "office": "OTHER", "of": "old", "from": "1516", "to": "1520", ` + cited + `}]`,
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "new", "from": "1516", ` + standing + `, "citations": [{"source": "gazette", "stance": "CONFIRMS"}]}]`,
		},
		"two tenures from different days": {
			"leaders",
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "new", "from": "1516"}, {"id": "x/b", "office": "OTHER", "of": "old", "from": "1517", ` + cited + `}]`,
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "new", "from": "1516", ` + standing + `}, {"id": "x/b", "office": "OTHER", "of": "new", "from": "1517", ` + standing + `, "citations": [{"source": "gazette", "stance": "CONFIRMS"}]}]`,
		},
		"memberships that become one": {
			"countries", `"memberships": [{"organization": "old"}, {"organization": "new"}]`, `"memberships": [{"organization": "new"}]`,
		},
		"memberships of different days": {
			"countries", `"memberships": [{"organization": "old"}, {"organization": "new", "from": "1516"}]`,
			`"memberships": [{"organization": "new"}, {"organization": "new", "from": "1516"}]`,
		},
		"topics of a series": {"forumSeries", `"about": ["old", "y", "new"]`, `"about": ["new", "y"]`},
		"a forum": {
			"forums",
			`"series": "old", "participants": [{"actor": "new", "role": "HOST"}, {"actor": "old", "representing": "old"}], "about": ["new", "old"]`,
			`"series": "new", "participants": [{"actor": "new", "role": "HOST"}], "about": ["new"], ` + standing,
		},
		"whom a participant represents": {
			"forums", `"participants": [{"actor": "y", "representing": "old"}]`,
			`"participants": [{"actor": "y", "representing": "new", "role": "PARTICIPANT"}], ` + standing,
		},
		"a meeting": {
			"meetings",
			`"country": "old", "partOf": "old", "participants": [{"actor": "old"}, {"actor": "new", "role": "HOST"}], "about": ["old", "old"]`,
			`"country": "new", "partOf": "new", "participants": [{"actor": "new", "role": "PARTICIPANT"}], "about": ["new"], "setting": "TALKS", "mode": "IN_PERSON", "status": "HELD", ` + standing,
		},
		"a statement": {
			"statements",
			`"speaker": "old", "addressees": ["old", "new"], "mentions": ["old", "y", "new"], "about": ["new", "old"], "citations": [{"source": "old"}]`,
			`"speaker": "new", "addressees": ["new"], "mentions": ["new", "y"], "about": ["new"], "citations": [{"source": "new", "stance": "CONFIRMS"}], "kind": "REMARK", ` + standing,
		},
		"a retraction": {
			"forums", `"standing": "RETRACTED", "retraction": {"reason": "r", "source": "old"}`,
			`"standing": "RETRACTED", "retraction": {"reason": "r", "source": "new"}`,
		},
		"a dispute": {
			"forums", `"disputes": [{"field": "start", "values": [{"value": "old", "citations": [{"source": "old"}]}]}]`,
			`"disputes": [{"field": "start", "values": [{"value": "old", "citations": [{"source": "new", "stance": "CONFIRMS"}]}]}], "standing": "DISPUTED"`,
		},
		"a topic": {"topics", `"broader": ["old", "y"]`, `"broader": ["new", "y"], "kind": "ISSUE"`},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			r := record(t, c.list, c.fields)
			if renamed := document.Rename(r, "old", "new"); renamed != (c.want != "") {
				t.Errorf("renamed is %v", renamed)
			}
			if c.want == "" {
				if diff := cmp.Diff(fieldsOf(t, record(t, c.list, c.fields)), fieldsOf(t, r)); diff != "" {
					t.Error(diff)
				}
				return
			}
			wantFields(t, r, c.want)
		})
	}
}

// What would name the record itself is left out.
func TestRename_itself(t *testing.T) {
	t.Parallel()
	const kept = `"setting": "TALKS", "mode": "IN_PERSON", "status": "HELD", ` + standing
	for reason, c := range map[string]struct{ list, fields, want string }{
		"a part of itself":   {"meetings", `"partOf": "old"`, kept},
		"a meeting about it": {"meetings", `"about": ["old", "y"], "partOf": "z"`, `"about": ["y"], "partOf": "z", ` + kept},
		"a forum about it":   {"forums", `"about": ["old", "y"]`, `"about": ["y"], ` + standing},
		"a series about it":  {"forumSeries", `"about": ["old", "y"]`, `"about": ["y"]`},
		"a topic above it":   {"topics", `"broader": ["y", "old"]`, `"broader": ["y"], "kind": "ISSUE"`},
		"a statement to itself": {
			"statements", `"addressees": ["old"], "mentions": ["old"], "about": ["y", "old"]`, `"about": ["y"], "kind": "REMARK", ` + standing,
		},
	} {
		r := record(t, c.list, c.fields)
		document.Rename(r, "old", "x")
		t.Run(reason, func(t *testing.T) { t.Parallel(); wantFields(t, r, c.want) })
	}
}

// A record keeps what it has, and takes what only its duplicate has.
func TestCombine(t *testing.T) {
	t.Parallel()
	const meeting = `"setting": "TALKS", "mode": "IN_PERSON", "status": "HELD", ` + standing
	dispute := `"disputes": [{"field": "city", "values": [{"value": "Amaurot", "citations": [{"source": "letters", "stance": "CONFIRMS"}]}]}]`
	for reason, c := range map[string]struct{ list, fields, duplicate, want string }{
		"a field that it lacks": {
			"sources", `"author": "Ann"`, `"author": "Bob", "publisher": "P"`, `"author": "Ann", "publisher": "P", "kind": "OTHER"`,
		},
		"a field of the duplicate":  {"sources", "", `"url": "https://example.org"`, `"url": "https://example.org", "kind": "OTHER"`},
		"its kind, also by default": {"topics", "", `"kind": "POLICY"`, `"kind": "ISSUE"`},
		"nothing that a collection covers": {
			"collections", `"tells": [{"kind": "MEETING", "mode": "IN_PERSON"}], "covers": [{"from": "1516", "to": "1517"}]`,
			`"url": "https://example.org", "tells": [{"kind": "MEETING", "mode": "PHONE"}], "covers": [{"from": "1520", "to": "1521"}]`,
			`"url": "https://example.org", "tells": [{"kind": "MEETING", "mode": "IN_PERSON"}], "covers": [{"from": "1516", "to": "1517"}]`,
		},
		"elements of lists, its own first": {
			"topics", `"names": [{"lang": "en", "text": "A"}], "broader": ["a", "b"]`, `"names": [{"lang": "ko", "text": "A"}, {"lang": "en", "text": "A"}], "broader": ["b", "c", "x"]`,
			`"names": [{"lang": "en", "text": "A"}, {"lang": "ko", "text": "A"}], "broader": ["a", "b", "c"], "kind": "ISSUE"`,
		},
		"memberships of different days are different": {
			"countries", `"memberships": [{"organization": "o", "from": "1516"}]`, `"memberships": [{"organization": "o"}, {"organization": "o", "from": "1516"}]`,
			`"memberships": [{"organization": "o", "from": "1516"}, {"organization": "o"}]`,
		},
		"a participant keeps its role": {
			"forums", `"participants": [{"actor": "a", "role": "HOST"}]`, `"participants": [{"actor": "a", "representing": "utopia"}, {"actor": "b"}]`,
			`"participants": [{"actor": "a", "role": "HOST"}, {"actor": "b", "role": "PARTICIPANT"}], ` + standing,
		},
		"a forum with its relation and basis": {
			"meetings", "", `"forum": "f", "forumRelation": "SESSION_OF", "forumBasis": "INFERRED"`,
			`"forum": "f", "forumRelation": "SESSION_OF", "forumBasis": "INFERRED", ` + meeting,
		},
		"no relation and no basis to a forum of its own": {
			"meetings", `"forum": "f", "forumRelation": "ON_SIDELINES"`, `"forum": "g", "forumRelation": "SESSION_OF", "forumBasis": "INFERRED"`,
			`"forum": "f", "forumRelation": "ON_SIDELINES", ` + meeting,
		},
		"both days":                             {"meetings", "", `"start": "1516", "end": "1517"`, `"start": "1516", "end": "1517", ` + meeting},
		"no last day to a first day of its own": {"meetings", `"start": "1516"`, `"start": "1515", "end": "1515"`, `"start": "1516", ` + meeting},
		"a place to a day of its own": {
			"meetings", `"start": "1516"`, `"city": "Amaurot"`, `"start": "1516", "city": "Amaurot", ` + meeting,
		},
		"a place to a forum of its own": {
			"meetings", `"forum": "f", "forumRelation": "SESSION_OF"`, `"city": "Amaurot"`, `"forum": "f", "forumRelation": "SESSION_OF", "city": "Amaurot", ` + meeting,
		},
		"no first day to a last day of its own": {"meetings", `"end": "1516"`, `"start": "1515", "end": "1517"`, `"end": "1516", ` + meeting},
		"a forum's days":                        {"forums", `"end": "1516"`, `"start": "1515"`, `"end": "1516", ` + standing},
		"a forum's days where it has none":      {"forums", "", `"start": "1515"`, `"start": "1515", ` + standing},
		"not a forum's last day alone":          {"forums", `"start": "1515"`, `"end": "1515"`, `"start": "1515", ` + standing},
		"no disputes":                           {"meetings", "", dispute, meeting},
		"its own disputes": {
			"forums", dispute, `"disputes": [{"field": "start", "values": [{"value": "1516", ` + cited + `}]}]`, dispute + `, "standing": "DISPUTED"`,
		},
		"no retraction": {"forums", "", `"standing": "RETRACTED", "retraction": {"reason": "r"}`, standing},
		"its own retraction": {
			"forums", `"standing": "RETRACTED", "retraction": {"reason": "r"}`, `"retraction": {"reason": "s"}`, `"standing": "RETRACTED", "retraction": {"reason": "r"}`,
		},
		"an account once, with the mentions of whichever has them": {
			"meetings", `"accounts": [{"text": "Xyz", "lang": "en", "source": "s"}]`,
			`"accounts": [{"text": "Xyz", "lang": "en", "source": "s", "locator": "p. 1", "mentions": [{"entity": "a", "start": 1, "end": 3, "basis": "NAME"}]},
				{"text": "Xyz", "lang": "en", "source": "t"}]`,
			`"accounts": [{"text": "Xyz", "lang": "en", "source": "s", "mentions": [{"entity": "a", "start": 1, "end": 3, "basis": "NAME"}]},
				{"text": "Xyz", "lang": "en", "source": "t"}], ` + meeting,
		},
		"a rendition once": {
			"statements", `"renditions": [{"text": "Xyz", "form": "VERBATIM", "lang": "en", "source": "s"}]`,
			`"renditions": [{"text": "Xyz", "form": "VERBATIM", "lang": "en", "source": "s", "locator": "p. 1"}, {"text": "Xyz", "form": "SUMMARY", "lang": "en", "source": "s"}]`,
			`"renditions": [{"text": "Xyz", "form": "VERBATIM", "lang": "en", "source": "s"}, {"text": "Xyz", "form": "SUMMARY", "lang": "en", "source": "s"}], "kind": "REMARK", ` +
				standing,
		},
		"a part of itself": {"meetings", "", `"partOf": "x"`, meeting},
		"tenures": {
			"leaders", `"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia", "from": "1516"}]`,
			`"tenures": [{"id": "y/a", "office": "OTHER", "of": "utopia", "from": "1516", "to": "1520", "title": [{"lang": "en", "text": "Warden"}], "standing": "RETRACTED",
				"retraction": {"reason": "r"}, ` + dispute + `}, {"id": "y/b", "office": "OTHER", "of": "achora"}]`,
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia", "from": "1516", "title": [{"lang": "en", "text": "Warden"}], ` + standing + `},
				{"id": "y/b", "office": "OTHER", "of": "achora", ` + standing + `}]`,
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			r, duplicate := record(t, c.list, c.fields), record(t, c.list, c.duplicate)
			document.Combine(r, duplicate)
			wantFields(t, r, c.want)
		})
	}
}

func TestRetract(t *testing.T) {
	t.Parallel()
	const tenures = `"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia"}, {"id": "x/b", "office": "OTHER", "of": "achora"}]`
	const retracted = `"standing": "RETRACTED", "retraction": {"reason": "forged", "source": "gazette"}`
	for reason, c := range map[string]struct {
		list, fields, fact  string
		isFact, isRetracted bool
		want                string
	}{
		"a forum":              {"forums", "", "x", true, false, retracted},
		"a meeting":            {"meetings", "", "x", true, false, retracted + `, "setting": "TALKS", "mode": "IN_PERSON", "status": "HELD"`},
		"a statement":          {"statements", "", "x", true, false, retracted + `, "kind": "REMARK"`},
		"a disputed forum":     {"forums", `"standing": "DISPUTED"`, "x", true, false, retracted},
		"a forum that is":      {"forums", `"standing": "RETRACTED", "retraction": {"reason": "old"}`, "x", true, true, retracted},
		"a country is no fact": {"countries", "", "x", false, false, ""},
		"a leader is no fact":  {"leaders", "", "x", false, false, ""},
		"a tenure of somebody": {"leaders", tenures, "y/a", false, false, ""},
		"a tenure": {
			"leaders", tenures, "x/b", true, false,
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia", ` + standing + `}, {"id": "x/b", "office": "OTHER", "of": "achora", ` + retracted + `}]`,
		},
		"a tenure that is": {"leaders", `"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia", "standing": "RETRACTED"}]`, "x/a", true, true,
			`"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia", ` + retracted + `}]`},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			r := record(t, c.list, c.fields)
			if c.want == "" {
				before := fieldsOf(t, r)
				defer func() {
					if diff := cmp.Diff(before, fieldsOf(t, r)); diff != "" {
						t.Error(diff)
					}
				}()
			}
			isFact, isRetracted := document.Retract(r, c.fact, model.Retraction{Reason: "forged", Source: "gazette"})
			if isFact != c.isFact || isRetracted != c.isRetracted {
				t.Errorf("isFact %v, isRetracted %v", isFact, isRetracted)
			}
			if c.want != "" {
				wantFields(t, r, c.want)
			}
		})
	}
}

func TestIsRetracted(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		list, fields string
		want         bool
	}{
		{"forums", `"standing": "RETRACTED"`, true}, {"meetings", `"standing": "RETRACTED"`, true}, {
			"statements", `"standing": "RETRACTED"`, true,
		},
		{"forums", "", false}, {"forums", `"standing": "DISPUTED"`, false}, {"countries", "", false},
		{"leaders", `"tenures": [{"office": "OTHER", "of": "utopia", "standing": "RETRACTED"}]`, false},
	} {
		if got := document.IsRetracted(record(t, c.list, c.fields)); got != c.want {
			t.Errorf("%s with %s: %v", c.list, c.fields, got)
		}
	}
}
