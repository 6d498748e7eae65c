package model_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
)

// problemsOf are what no single field of a record can say is wrong; the record has the id x.
func problemsOf(t *testing.T, kind, fields string) []string {
	t.Helper()
	record := model.KindNamed(kind).New()
	if err := json.Unmarshal([]byte(`{"id": "x", `+fields+"}"), record); err != nil {
		t.Fatal(err)
	}
	var problems []string
	record.Check(func(path, format string, args ...any) {
		problems = append(problems, path+": "+fmt.Sprintf(format, args...))
	})
	return problems
}

// What is wrong with a record that has every field in its form.
func TestRecord_Check(t *testing.T) {
	t.Parallel()
	const together, same = ".forumRelation: forum and forumRelation go together: give both or neither",
		".tenures[1]: is the same office of the same side from the same day as another tenure of this leader"
	tenures := func(first, second string) string {
		return `"tenures": [{"of": "utopia", "office": "OTHER", ` + first + `}, {"of": "utopia", "office": "OTHER", ` + second + "}]"
	}
	for reason, c := range map[string]struct{ kind, fields, want string }{
		"a forum and how":         {"Meeting", `"forum": "f", "forumRelation": "SESSION_OF", "forumBasis": "EXPLICIT"`, ""},
		"a forum alone":           {"Meeting", `"forum": "f"`, together},
		"how, without a forum":    {"Meeting", `"forumRelation": "SESSION_OF"`, together},
		"a basis without a forum": {"Meeting", `"forumBasis": "EXPLICIT"`, ".forumBasis: goes with forum"},
		"a time zone":             {"Meeting", `"timeZone": "Asia/Shanghai"`, ""},
		"a time zone that is none": {
			"Meeting", `"timeZone": "Utopia"`, `.timeZone: "Utopia" is not an IANA time zone such as Asia/Shanghai`,
		},
		"the server's time zone":    {"Meeting", `"timeZone": "Local"`, `.timeZone: "Local" is not an IANA time zone such as Asia/Shanghai`},
		"a code":                    {"Country", `"code": "KR"`, ""},
		"no code":                   {"Country", `"code": ""`, ""},
		"a code that is none":       {"Country", `"code": "kr"`, `.code: "kr" is not an ISO 3166-1 alpha-2 code such as KR`},
		"an item":                   {"Forum", `"wikidataId": "Q10"`, ""},
		"an item that is none":      {"Forum", `"wikidataId": "Q01"`, `.wikidataId: "Q01" is not a Wikidata item such as Q15031`},
		"tenures of different days": {"Leader", tenures(`"id": "x/a", "from": "1516"`, `"id": "x/b", "from": "1517"`), ""},
		"tenures of the same day":   {"Leader", tenures(`"id": "x/a", "from": "1516"`, `"id": "x/b", "from": "1516"`), same},
		"tenures of the same id": {
			"Leader", tenures(`"id": "x/a"`, `"id": "x/a", "from": "1516"`), `.tenures[1].id: "x/a" is also the id of another tenure of this leader`,
		},
		"a tenure without an id": {
			"Leader", tenures(`"id": "x/a", "from": "1516"`, `"from": "1517"`),
			`.tenures[1].id: "" is not the id of a tenure: a leader's id, a slash and a name, such as xi-jinping/head-of-state-china`,
		},
		"an address":                {"Source", `"url": "https://example.org"`, ""},
		"an address of a file":      {"Source", `"url": "file:///x"`, `.url: "file:///x" is not an absolute http or https address`},
		"an address without a host": {"Source", `"url": "https:///x"`, `.url: "https:///x" is not an absolute http or https address`},
		"one preferred rendition":   {"Statement", `"renditions": [{}, {"preferred": true}]`, ""},
		"two preferred renditions": {
			"Statement", `"renditions": [{"preferred": true}, {}, {"preferred": true}]`,
			".renditions[2].preferred: another rendition is preferred already",
		},
		"a span that goes back":  {"Forum", `"start": "1516-06", "end": "1516-05-31"`, ".end: 1516-05-31 is before start, 1516-06"},
		"an end in the month":    {"Forum", `"start": "1516-05-31", "end": "1516-05"`, ""},
		"an end in the year":     {"Meeting", `"start": "1516-05", "end": "1516"`, ""},
		"an end that is no date": {"Meeting", `"start": "1516-05", "end": "15"`, ""}, // reported for the field
		"days without a month": {
			"Meeting", `"notBefore": "1516-06-01", "notAfter": "1516-06-03"`,
			".start: is missing: notBefore and notAfter say between which days of it the meeting took place, so give the month or the year",
		},
		"days of another month":    {"Meeting", `"start": "1516-07", "notAfter": "1516-06-03"`, ".notAfter: 1516-06-03 is before start, 1516-07"},
		"days that go back":        {"Meeting", `"start": "1516-06", "notBefore": "1516-06-03", "notAfter": "1516-06-01"`, ".notAfter: 1516-06-01 is before notBefore, 1516-06-03"},
		"a day before them":        {"Meeting", `"start": "1516-06-01", "notBefore": "1516-06-03"`, ".start: 1516-06-01 is before notBefore, 1516-06-03"},
		"a meeting that goes back": {"Meeting", `"start": "1516", "end": "1515"`, ".end: 1515 is before start, 1516"},
		"a membership that goes back": {
			"Country", `"memberships": [{}, {"from": "1516", "to": "1515-12"}]`, ".memberships[1].to: 1515-12 is before from, 1516",
		},
		"an attested tenure without a last day": {
			"Leader", tenures(`"id": "x/a", "from": "1516", "isAttested": true`, `"id": "x/b"`),
			".tenures[0].isAttested: is true without from and to, the first and the last day on which the sources show the leader in the office",
		},
		"an attested tenure of a day": {
			"Leader", tenures(`"id": "x/a", "from": "1516-02-03", "to": "1516-02-03", "isAttested": true`, `"id": "x/b"`), "",
		},
		"a tenure that goes back": {
			"Leader", tenures(`"id": "x/a", "from": "1516", "to": "1515"`, `"id": "x/b"`), ".tenures[0].to: 1515 is before from, 1516",
		},
		"a tenure of a part of its year": {"Leader", tenures(`"id": "x/a", "from": "1516", "to": "1516-01"`, `"id": "x/b"`), ""},
	} {
		if diff := cmp.Diff(c.want, strings.Join(problemsOf(t, c.kind, c.fields), "\n")); diff != "" {
			t.Errorf("%s: %s", reason, diff)
		}
	}
}
