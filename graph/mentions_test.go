package graph_test

import (
	"encoding/json"
	"testing"
)

// A rendition says whom its words speak of, and where: in code points, of which an emoji is one.
func TestMentions(t *testing.T) {
	reply := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created mentionsFound } }`, map[string]any{
		"document": json.RawMessage(`{"linkMentions": true,
			"sources": [{"id": "mentions-source", "names": [{"lang": "en", "text": "Mentions"}]}],
			"countries": [{"id": "mentionia", "code": "XM", "names": [{"lang": "en", "text": "Mentionia"}]}],
			"leaders": [{"id": "mia-mentor", "names": [{"lang": "en", "text": "Mia Mentor"}], "tenures": [{
				"office": "HEAD_OF_STATE", "title": [{"lang": "en", "text": "President of Mentionia"}], "of": "mentionia",
				"from": "2010-01-01", "to": "2020-01-01", "citations": [{"source": "mentions-source"}]}]}],
			"statements": [{"id": "mentions-said", "speaker": "mentionia", "date": "2017-05-05", "renditions": [{
				"text": "🤝 The President of Mentionia is Ms. Mentor.", "form": "VERBATIM", "lang": "en", "source": "mentions-source"}]}]}`),
	})
	if want := `{"apply":{"created":4,"mentionsFound":3}}`; string(reply.Data) != want {
		t.Fatalf("%s, want %s", reply.Body, want)
	}
	const want = `{"statement":{"mentions":[{"id":"mia-mentor"},{"id":"mentionia"}],"renditions":[{"mentions":[` +
		`{"entity":{"id":"mia-mentor"},"start":6,"end":28,"text":"President of Mentionia","basis":"OFFICE"},` +
		`{"entity":{"id":"mentionia"},"start":19,"end":28,"text":"Mentionia","basis":"NAME"},` +
		`{"entity":{"id":"mia-mentor"},"start":36,"end":42,"text":"Mentor","basis":"NAME"}]}]},` +
		`"statements":{"nodes":[{"id":"mentions-said"}]}}`
	got := mustAsk(t, `{
		statement(id: "mentions-said") { mentions { id } renditions { mentions { entity { id } start end text basis } } }
		statements(where: { mentions: ["mia-mentor"] }) { nodes { id } }
	}`, nil, nil)
	if string(got.Data) != want {
		t.Errorf("got  %s\nwant %s", got.Data, want)
	}
}
