package graph_test

import (
	"encoding/json"
	"strings"
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
				"text": "🤝 The President of Mentionia is Ms. Mentor.", "form": "VERBATIM", "lang": "en", "source": "mentions-source"}]}],
			"meetings": [{"id": "mentions-call", "names": [{"lang": "en", "text": "Call"}], "format": "BILATERAL", "mode": "PHONE",
				"start": "2018-05-05", "participants": [{"actor": "european-union"}], "accounts": [{
				"text": "🤝 On Mentionia and its President.", "lang": "en", "source": "mentions-source"}]}]}`),
	})
	if want := `{"apply":{"created":5,"mentionsFound":4}}`; string(reply.Data) != want {
		t.Fatalf("%s, want %s", reply.Body, want)
	}
	const want = `{"statement":{"mentions":[{"id":"mia-mentor"},{"id":"mentionia"}],"renditions":[{"mentions":[` +
		`{"entity":{"id":"mia-mentor"},"start":6,"end":28,"text":"President of Mentionia","basis":"OFFICE"},` +
		`{"entity":{"id":"mentionia"},"start":19,"end":28,"text":"Mentionia","basis":"NAME"},` +
		`{"entity":{"id":"mia-mentor"},"start":36,"end":42,"text":"Mentor","basis":"NAME"}]}]},` +
		`"statements":{"nodes":[{"id":"mentions-said"}]},` +
		`"meeting":{"accounts":[{"mentions":[{"entity":{"id":"mentionia"},"start":5,"end":14,"text":"Mentionia","basis":"NAME"}]}]},` +
		`"spoken":{"totalCount":1,"nodes":[{"id":"mentions-call"}]},"unspoken":{"totalCount":0},"not":{"totalCount":0}}`
	got := mustAsk(t, `{
		statement(id: "mentions-said") { mentions { id } renditions { mentions { entity { id } start end text basis } } }
		statements(where: { mentions: ["mia-mentor"] }) { nodes { id } }
		meeting(id: "mentions-call") { accounts { mentions { entity { id } start end text basis } } }
		spoken: meetings(where: { account: { mentions: ["mia-mentor", "mentionia"] } }) { totalCount nodes { id } }
		unspoken: meetings(where: { account: { mentions: ["mia-mentor"] } }) { totalCount }
		not: meetings(where: { ids: ["mentions-call"], not: { account: { mentions: ["mentionia"] } } }) { totalCount }
	}`, nil, nil)
	if string(got.Data) != want {
		t.Errorf("got  %s\nwant %s", got.Data, want)
	}
	for _, id := range []string{"mentiona", "mentions-call"} { // unknown, and a meeting, which no account mentions
		refused := ask(t, `query($id: ID!) { meetings(where: { account: { mentions: [$id] } }) { totalCount } }`, map[string]any{"id": id})
		if len(refused.Errors) != 1 || !strings.Contains(refused.Errors[0].Message, "where.account.mentions[0]") {
			t.Errorf("%s: %s", id, refused.Body)
		}
	}
}
