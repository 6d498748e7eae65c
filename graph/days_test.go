package graph_test

import (
	"encoding/json"
	"testing"
)

// daysWorld has a meeting on one of three days of a month, one on a day before them, one of the month alone, and an office of which two days
// are attested beside one of which start and end are known.
const daysWorld = `{
	"sources": [{"id": "days-source", "names": [{"lang": "en", "text": "Days"}], "kind": "TRANSCRIPT"}],
	"organizations": [{"id": "days-land", "names": [{"lang": "en", "text": "Days Union"}]}],
	"leaders": [
		{"id": "days-a", "names": [{"lang": "en", "text": "Ann Days"}], "tenures": [
			{"id": "days-a/attested", "office": "OTHER", "of": "days-land", "title": [{"lang": "en", "text": "Envoy"}], "from": "1903-06-05", "to": "1903-06-09",
				"isAttested": true, "citations": [{"source": "days-source"}]},
			{"id": "days-a/known", "office": "HEAD_OF_ORGANIZATION", "of": "days-land", "title": [{"lang": "en", "text": "President"}], "from": "1903-06-28",
				"to": "1904-02-03", "citations": [{"source": "days-source"}]}]},
		{"id": "days-b", "names": [{"lang": "en", "text": "Bo Days"}]}],
	"meetings": [
		{"id": "days-some", "names": [{"lang": "en", "text": "Some day"}], "format": "BILATERAL", "start": "1903-06", "notBefore": "1903-06-28",
			"notAfter": "1903-06-30", "participants": [{"actor": "days-a"}, {"actor": "days-b"}], "citations": [{"source": "days-source"}]},
		{"id": "days-day", "names": [{"lang": "en", "text": "Day"}], "format": "BILATERAL", "start": "1903-06-27",
			"participants": [{"actor": "days-a"}, {"actor": "days-b"}], "citations": [{"source": "days-source"}]},
		{"id": "days-month", "names": [{"lang": "en", "text": "Month"}], "format": "BILATERAL", "start": "1903-06",
			"participants": [{"actor": "days-a"}, {"actor": "days-b"}], "citations": [{"source": "days-source"}]}]}`

// A meeting on one of some days is found, sorted and given offices by these days, and keeps the month as its start. What sources show of an
// office on some day is no start and no end of it.
func TestDays(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(daysWorld),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	for query, want := range map[string]string{
		`{ meeting(id: "days-some") { start end notBefore notAfter } }`:                                                                                                        `{"meeting":{"start":"1903-06","end":null,"notBefore":"1903-06-28","notAfter":"1903-06-30"}}`,
		`{ meetings(where: { participants: { any: ["days-a"] }, during: { from: "1903-06-10", to: "1903-06-20" } }) { nodes { id } } }`:                                        `{"meetings":{"nodes":[{"id":"days-month"}]}}`,
		`{ meetings(where: { participants: { any: ["days-a"] }, within: { from: "1903-06-28", to: "1903-06-30" } }) { nodes { id } } }`:                                        `{"meetings":{"nodes":[{"id":"days-some"}]}}`,
		`{ meetings(where: { participants: { any: ["days-a"] } }, orderBy: [START_ASC]) { nodes { id } } }`:                                                                    `{"meetings":{"nodes":[{"id":"days-month"},{"id":"days-day"},{"id":"days-some"}]}}`,
		`{ meeting(id: "days-some") { participants(first: 1) { edges { office { id certainty(on: "1903-06-29") } } } } }`:                                                      `{"meeting":{"participants":{"edges":[{"office":{"id":"days-a/known","certainty":"CERTAIN"}}]}}}`,
		`{ tie(a: "days-a", b: "days-b", grain: MONTH) { meetings undated { meetings } buckets { start meetings } } }`:                                                         `{"tie":{"meetings":3,"undated":{"meetings":0},"buckets":[{"start":"1903-06","meetings":3}]}}`,
		`{ timeline(subjects: ["days-a"], kinds: [TENURE_START, TENURE_END]) { edges { date kind } } }`:                                                                        `{"timeline":{"edges":[{"date":"1903-06-28","kind":"TENURE_START"},{"date":"1904-02-03","kind":"TENURE_END"}]}}`,
		`{ organization(id: "days-land") { timeline(kinds: [TENURE_START, TENURE_END]) { totalCount } } }`:                                                                     `{"organization":{"timeline":{"totalCount":2}}}`,
		`{ a: tenures(where: { of: ["days-land"], isAttested: true }) { nodes { id } } b: tenures(where: { of: ["days-land"], not: { isAttested: true } }) { nodes { id } } }`: `{"a":{"nodes":[{"id":"days-a/attested"}]},"b":{"nodes":[{"id":"days-a/known"}]}}`,
	} {
		if got := ask(t, query, nil); len(got.Errors) > 0 || string(got.Data) != want {
			t.Errorf("%s\n got %s %v\nwant %s", query, got.Data, got.Errors, want)
		}
	}
	remove(t, "days-some", "days-day", "days-month", "days-a", "days-b", "days-land", "days-source")
}
