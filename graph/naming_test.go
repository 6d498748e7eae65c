package graph_test

import (
	"encoding/json"
	"testing"
)

// What a source calls somebody stands beside whom it is taken to mean, and beside the side alone if nobody can tell.
func TestNaming_isAnswered(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{
			"sources": [{"id": "naming-source", "names": [{"lang": "en", "text": "Naming"}], "kind": "DATASET"}],
			"leaders": [{"id": "naming-leader", "names": [{"lang": "en", "text": "Naming Leader"}], "tenures": [{
				"office": "FOREIGN_MINISTER", "of": "utopia-naming", "from": "1992", "asOf": "1992-10-01",
				"namedAs": "Mr. LEADER", "identifiedBy": "family-name-and-office",
				"citations": [{"source": "naming-source"}]}]}],
			"countries": [{"id": "utopia-naming", "code": "XN", "names": [{"lang": "en", "text": "Utopia of names"}]}],
			"meetings": [{"id": "naming-meeting", "names": [{"lang": "en", "text": "Naming"}], "format": "BILATERAL", "start": "1992-09-30",
				"participants": [
					{"actor": "naming-leader", "namedAs": "Mr. LEADER", "title": "Minister", "identifiedBy": "family-name-and-office"},
					{"actor": "utopia-naming", "namedAs": "Mr. KIM"}],
				"citations": [{"source": "naming-source"}]}],
			"statements": [{"id": "naming-statement", "speaker": "utopia-naming", "meeting": "naming-meeting",
				"speakerNamedAs": "Mr. KIM", "speakerTitle": "Envoy", "speakerIdentifiedBy": "side",
				"renditions": [{"text": "I am.", "form": "VERBATIM", "lang": "en", "source": "naming-source"}]}]
		}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	const want = `{"meeting":{"participants":{"edges":[` +
		`{"namedAs":"Mr. LEADER","title":"Minister","identifiedBy":"family-name-and-office","node":{"id":"naming-leader"}},` +
		`{"namedAs":"Mr. KIM","title":null,"identifiedBy":null,"node":{"id":"utopia-naming"}}]}},` +
		`"statement":{"speakerNamedAs":"Mr. KIM","speakerTitle":"Envoy","speakerIdentifiedBy":"side"},` +
		`"leader":{"tenures":[{"asOf":"1992-10-01","namedAs":"Mr. LEADER","identifiedBy":"family-name-and-office"}]}}`
	got := mustAsk(t, `{
		meeting(id: "naming-meeting") { participants { edges { namedAs title identifiedBy node { ... on Entity { id } } } } }
		statement(id: "naming-statement") { speakerNamedAs speakerTitle speakerIdentifiedBy }
		leader(id: "naming-leader") { tenures { asOf namedAs identifiedBy } }
	}`, nil, nil)
	if string(got.Data) != want {
		t.Errorf("got  %s\nwant %s", got.Data, want)
	}

	// A filter finds what a rule identified, and its not the rest.
	const filtered = `{"meeting":{"ruled":{"nodes":[{"id":"naming-leader"}]},"others":{"nodes":[{"id":"utopia-naming"}]},"reviewed":{"nodes":[]}},` +
		`"statements":{"nodes":[{"id":"naming-statement"}]},"tenures":{"totalCount":1},"otherTenures":{"totalCount":0}}`
	got = mustAsk(t, `{
		meeting(id: "naming-meeting") {
			ruled: participants(where: { identifiedBy: ["family-name-and-office", "full-name"] }) { nodes { ... on Entity { id } } }
			others: participants(where: { not: { identifiedBy: ["family-name-and-office"] } }) { nodes { ... on Entity { id } } }
			reviewed: participants(where: { identifiedBy: ["review: maintainers, 2026-11"] }) { nodes { ... on Entity { id } } }
		}
		statements(where: { speakerIdentifiedBy: ["side"] }) { nodes { id } }
		tenures(where: { leader: ["naming-leader"], identifiedBy: ["family-name-and-office"] }) { totalCount }
		otherTenures: tenures(where: { leader: ["naming-leader"], not: { identifiedBy: ["family-name-and-office"] } }) { totalCount }
	}`, nil, nil)
	if string(got.Data) != filtered {
		t.Errorf("got  %s\nwant %s", got.Data, filtered)
	}
}
