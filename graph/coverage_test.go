package graph_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/dustin/go-humanize"
)

// What a collection covers is said beside every count that it bears on, and nothing is covered of whom no collection follows.
func TestCoverage(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{
			"uncited": true,
			"leaders": [
				{"id": "cover-host", "names": [{"lang": "en", "text": "Cover Host"}]}, {"id": "cover-guest", "names": [{"lang": "en", "text": "Cover Guest"}]},
				{"id": "cover-other", "names": [{"lang": "en", "text": "Cover Other"}]}],
			"meetings": [
				{"id": "cover-first", "names": [{"lang": "en", "text": "First"}], "format": "BILATERAL", "start": "1991-01-20",
					"participants": [{"actor": "cover-host"}, {"actor": "cover-guest"}]},
				{"id": "cover-last", "names": [{"lang": "en", "text": "Last"}], "format": "BILATERAL", "start": "1991-05-02",
					"participants": [{"actor": "cover-host"}, {"actor": "cover-guest"}]}],
			"collections": [
				{"id": "cover-news", "names": [{"lang": "en", "text": "Zeta news"}], "publisher": "Press office", "url": "https://example.org/news", "licence": "CC0", "note": "A test.",
					"tells": [{"kind": "MEETING"}, {"kind": "STATEMENT", "inPart": true}],
					"subjects": [{"actor": "cover-host", "from": "1990", "to": "1994-06-30"}],
					"covers": [{"from": "1991-01", "to": "1991-02-15"}, {"from": "1991-04", "to": "1992"}]},
				{"id": "cover-calls", "names": [{"lang": "en", "text": "Alpha calls"}], "tells": [{"kind": "MEETING", "mode": "PHONE"}],
					"subjects": [{"actor": "cover-guest", "inPart": true}], "covers": [{"from": "1990", "to": "1991"}]}]
		}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	t.Cleanup(func() {
		remove(t, "cover-first", "cover-last", "cover-news", "cover-calls", "cover-host", "cover-guest", "cover-other")
	})
	for _, c := range []struct{ query, want string }{
		{
			`{ tie(a: "cover-host", b: "cover-guest", grain: MONTH, during: { from: "1991", to: "1991-05" }) {
				covered longestSilence { days covered coveredDays partlyCoveredDays } buckets { start meetings covered statementsCovered } collections { id } } }`,
			`{"tie":{"covered":"PARTLY","longestSilence":{"days":102,"covered":"PARTLY","coveredDays":57,"partlyCoveredDays":44},"buckets":[` +
				`{"start":"1991-01","meetings":1,"covered":"COVERED","statementsCovered":"PARTLY"},` +
				`{"start":"1991-02","meetings":0,"covered":"PARTLY","statementsCovered":"PARTLY"},` +
				`{"start":"1991-03","meetings":0,"covered":"PARTLY","statementsCovered":"NOT_COVERED"},` +
				`{"start":"1991-04","meetings":0,"covered":"COVERED","statementsCovered":"PARTLY"},` +
				`{"start":"1991-05","meetings":1,"covered":"COVERED","statementsCovered":"PARTLY"}],"collections":[{"id":"cover-calls"},{"id":"cover-news"}]}}`,
		},
		{
			`{ tie(a: "cover-host", b: "cover-other", grain: MONTH, during: { from: "1991-02", to: "1991-03" }, meetings: { mode: [IN_PERSON] }) {
				meetings covered buckets { covered } collections { id } } }`,
			`{"tie":{"meetings":0,"covered":"PARTLY","buckets":[{"covered":"PARTLY"},{"covered":"NOT_COVERED"}],"collections":[{"id":"cover-news"}]}}`,
		},
		{
			`{ activity(of: MEETINGS, by: [MONTH], subjects: ["cover-host"]) { keys { value } count covered }
				unfollowed: activity(of: MEETINGS, by: [YEAR], subjects: ["cover-host", "cover-guest"]) { count covered }
				said: activity(of: STATEMENTS, by: [YEAR], subjects: ["cover-host"]) { covered } }`,
			`{"activity":[{"keys":[{"value":"1991-01"}],"count":1,"covered":"COVERED"},{"keys":[{"value":"1991-05"}],"count":1,"covered":"COVERED"}],` +
				`"unfollowed":[{"count":2,"covered":"PARTLY"}],"said":[]}`,
		},
		{
			`{ tie(a: "cover-host", b: "cover-guest", grain: YEAR, during: { from: "1991", to: "1991" }) {
				buckets { start covered days coveredDays partlyCoveredDays statementsCovered statementsCoveredDays statementsPartlyCoveredDays } }
				years: activity(of: MEETINGS, by: [YEAR], subjects: ["cover-host"]) { covered days coveredDays partlyCoveredDays }
				until: activity(of: MEETINGS, by: [YEAR], subjects: ["cover-host"], during: { to: "1991-03-31" }) { days coveredDays }
				settings: activity(of: MEETINGS, by: [KIND], subjects: ["cover-host"]) { covered days coveredDays partlyCoveredDays } }`,
			`{"tie":{"buckets":[{"start":"1991","covered":"PARTLY","days":365,"coveredDays":321,"partlyCoveredDays":44,` +
				`"statementsCovered":"PARTLY","statementsCoveredDays":0,"statementsPartlyCoveredDays":321}]},` +
				`"years":[{"covered":"PARTLY","days":365,"coveredDays":321,"partlyCoveredDays":0}],"until":[{"days":90,"coveredDays":46}],` +
				`"settings":[{"covered":"PARTLY","days":null,"coveredDays":null,"partlyCoveredDays":null}]}`,
		},
		{
			`{ coverage(for: ["cover-host"]) { extent collections { id publisher url licence note tells { kind mode inPart } subjects { actor { ... on Leader { id } } from to inPart }
				covers { from to } } buckets { start extent days coveredDays partlyCoveredDays } } }`,
			`{"coverage":{"extent":"PARTLY","collections":[{"id":"cover-news","publisher":"Press office","url":"https://example.org/news","licence":"CC0","note":"A test.",` +
				`"tells":[{"kind":"MEETING","mode":null,"inPart":false},{"kind":"STATEMENT","mode":null,"inPart":true}],` +
				`"subjects":[{"actor":{"id":"cover-host"},"from":"1990","to":"1994-06-30","inPart":false}],` +
				`"covers":[{"from":"1991-01","to":"1991-02-15"},{"from":"1991-04","to":"1992"}]}],` +
				`"buckets":[{"start":"1991","extent":"PARTLY","days":365,"coveredDays":321,"partlyCoveredDays":0},{"start":"1992","extent":"COVERED","days":366,"coveredDays":366,"partlyCoveredDays":0}]}}`,
		},
		{
			`{ calls: coverage(for: ["cover-guest"], mode: [PHONE], during: { from: "1991", to: "1992" }) { extent buckets { start extent } }
				nobody: coverage(for: ["cover-other"]) { extent buckets { start } collections { id } }
				later: coverage(for: ["cover-host"], during: { from: "1993", to: "1993" }) { extent }
				after: coverage(for: ["cover-host"], during: { from: "1995", to: "1996" }) { extent }
				forums: coverage(for: ["cover-host"], of: FORUM) { extent }
				timeline(subjects: ["cover-host"], during: { from: "1991-03", to: "1991-04" }) { totalCount coverage(grain: MONTH) { buckets { start extent } } }
				leader(id: "cover-host") { timeline { coverage(of: STATEMENT) { extent } } } }`,
			`{"calls":{"extent":"PARTLY","buckets":[{"start":"1991","extent":"PARTLY"},{"start":"1992","extent":"NOT_COVERED"}]},` +
				`"nobody":{"extent":"UNKNOWN","buckets":[],"collections":[]},"later":{"extent":"NOT_COVERED"},"after":{"extent":"UNKNOWN"},` +
				`"forums":{"extent":"UNKNOWN"},"timeline":{"totalCount":0,"coverage":{"buckets":[{"start":"1991-03","extent":"NOT_COVERED"},{"start":"1991-04","extent":"COVERED"}]}},` +
				`"leader":{"timeline":{"coverage":{"extent":"PARTLY"}}}}`,
		},
		{
			`{ collections(where: { subject: ["cover-host"] }) { totalCount nodes { name } } collection(id: "cover-calls") { name }
				search(text: "zeta news", kinds: [COLLECTION]) { nodes { id } } }`,
			`{"collections":{"totalCount":1,"nodes":[{"name":"Zeta news"}]},"collection":{"name":"Alpha calls"},"search":{"nodes":[{"id":"cover-news"}]}}`,
		},
	} {
		if got := mustAsk(t, c.query, nil, nil); string(got.Data) != c.want {
			t.Errorf("%s\n%s\nwant\n%s", c.query, got.Data, c.want)
		}
	}
	for query, want := range map[string]string{
		`{ coverage(for: []) { extent } }`:                                                                 "for has 0 ids: it takes 1 to 20",
		`{ coverage(for: ["cover-news"]) { extent } }`:                                                     "is no actor",
		`{ coverage(for: ["cover-nobody"]) { extent } }`:                                                   "nothing has the id",
		`{ coverage(for: ["cover-host"], of: FORUM, mode: [PHONE]) { extent } }`:                           "mode is that of meetings",
		`{ coverage(for: ["cover-host"], mode: []) { extent } }`:                                           "mode is an empty list",
		`{ coverage(for: ["cover-host"], grain: MONTH, during: { from: "1000", to: "2000" }) { extent } }`: "more than 1200 buckets",
	} {
		if answer := ask(t, query, nil); !strings.Contains(string(answer.Body), want) {
			t.Errorf("%s: %s, want %q", query, answer.Body, want)
		}
	}
}

// Without subjects, a cell is covered as the side, the leader or the country of a speaker that its keys name, and as nothing else.
func TestCoverage_ofCells(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{
			"uncited": true,
			"countries": [{"id": "cell-land", "code": "QZ", "names": [{"lang": "en", "text": "Cell Land"}]}, {"id": "cell-isle", "code": "QY", "names": [{"lang": "en", "text": "Cell Isle"}]}],
			"sources": [{"id": "cell-page", "names": [{"lang": "en", "text": "Cell page"}], "kind": "NEWS", "publisher": "Cells"}],
			"meetings": [{"id": "cell-talks", "names": [{"lang": "en", "text": "Cell talks"}], "format": "BILATERAL", "mode": "IN_PERSON", "start": "1871-01-20",
				"city": "Cell Town", "country": "cell-isle", "participants": [{"actor": "cell-land"}, {"actor": "cell-isle"}]}],
			"statements": [{"id": "cell-said", "speaker": "cell-land", "date": "1871-01-21", "renditions": [
				{"text": "Let us talk.", "form": "VERBATIM", "lang": "en", "source": "cell-page"}]}],
			"collections": [{"id": "cell-news", "names": [{"lang": "en", "text": "Cell news"}],
				"tells": [{"kind": "MEETING", "mode": "IN_PERSON"}, {"kind": "STATEMENT", "inPart": true}],
				"subjects": [{"actor": "cell-land"}], "covers": [{"from": "1871", "to": "1871-02"}]}]
		}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	t.Cleanup(func() { remove(t, "cell-talks", "cell-said", "cell-news", "cell-land", "cell-isle", "cell-page") })
	for query, want := range map[string]string{
		`{ activity(of: MEETINGS, by: [SIDE, MODE], during: { from: "1871-01", to: "1871-02" }) { keys { value } covered coveredDays } }`: `[{"keys":[{"value":"cell-isle"},{"value":"IN_PERSON"}],"covered":"UNKNOWN","coveredDays":0},` +
			`{"keys":[{"value":"cell-land"},{"value":"IN_PERSON"}],"covered":"COVERED","coveredDays":59}]`,
		`{ activity(of: MEETINGS, by: [YEAR, SIDE], during: { from: "1871", to: "1871" }, orderBy: [COUNT_DESC], limit: 1) { keys { value } covered } }`: `[{"keys":[{"value":"1871"},{"value":"cell-isle"}],"covered":"UNKNOWN"},{"keys":[],"covered":"UNKNOWN"}]`,
		`{ activity(of: MEETINGS, by: [SIDE], during: { from: "1871", to: "1871" }) { covered } }`:                                                       `[{"covered":"UNKNOWN"},{"covered":"PARTLY"}]`,
		`{ activity(of: MEETINGS, by: [COUNTRY], during: { from: "1871", to: "1871" }) { covered } }`:                                                    `[{"covered":"UNKNOWN"}]`,
		`{ activity(of: MEETINGS, by: [CITY, YEAR], during: { from: "1871", to: "1871" }) { covered } }`:                                                 `[{"covered":"UNKNOWN"}]`,
		`{ activity(of: STATEMENTS, by: [COUNTRY], during: { from: "1871", to: "1871" }) { covered } }`:                                                  `[{"covered":"PARTLY"}]`,
		`{ activity(of: STATEMENTS, by: [KIND, SIDE], during: { from: "1871", to: "1871" }) { covered } }`:                                               `[{"covered":"PARTLY"}]`,
		`{ activity(of: MEETINGS, by: [SIDE], subjects: ["cell-isle"]) { covered } }`:                                                                    `[{"covered":"UNKNOWN"},{"covered":"UNKNOWN"}]`,
	} {
		if got := mustAsk(t, query, nil, nil); string(got.Data) != `{"activity":`+want+`}` {
			t.Errorf("%s\n%s\nwant\n%s", query, got.Data, want)
		}
	}
}

// What is wrong with collections is a problem of the document.
func TestCoverage_problems(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{"collections": [{"id": "cover-bad", "names": [{"lang": "en", "text": "Bad"}], "url": "example.org",
			"tells": [{"kind": "FORUM", "mode": "PHONE"}], "subjects": [{"actor": "xi-jinping", "from": "2020", "to": "2019"}],
			"covers": [{"from": "2020-02", "to": "2020-01"}]}]}`),
	})
	for _, want := range []string{
		"example.org", "goes with the kind MEETING only", "2019 is before from, 2020", "2020-01 is before from, 2020-02",
	} {
		if !strings.Contains(string(answer.Body), want) {
			t.Errorf("%s lacks %q", answer.Body, want)
		}
	}
}

// The README gives the numbers of its query.
func TestCountsBySource(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	before, query, found := strings.Cut(string(text), "```graphql\nquery CountsBySource")
	query, _, closed := strings.Cut(query, "```")
	if !found || !closed {
		t.Fatal("README.md has no query CountsBySource")
	}
	var counts map[string]struct{ TotalCount int64 }
	mustAsk(t, "query CountsBySource"+query, nil, &counts)
	if len(counts) != 9 {
		t.Errorf("the query counts %v", counts)
	}
	for of, n := range counts {
		if number := humanize.Comma(n.TotalCount); !strings.Contains(before, " "+number+" ") && !strings.Contains(before, "\n"+number+" ") {
			t.Errorf("%s: README.md does not say %s", of, number)
		}
	}
}
