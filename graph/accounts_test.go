package graph_test

import (
	"encoding/json"
	"testing"
)

// What a source tells of a meeting is answered with the words that citations quote, filtered and searched by its words, and cites its
// source.
func TestAccounts(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{
			"sources": [
				{"id": "account-page", "names": [{"lang": "en", "text": "Page"}], "kind": "OFFICIAL_READOUT"},
				{"id": "account-other", "names": [{"lang": "en", "text": "Other page"}], "kind": "OFFICIAL_READOUT"}],
			"countries": [
				{"id": "account-land", "code": "XA", "names": [{"lang": "en", "text": "Land of accounts"}]},
				{"id": "account-guest", "code": "XB", "names": [{"lang": "en", "text": "Land of guests"}]}],
			"meetings": [
				{"id": "account-quoted", "names": [{"lang": "en", "text": "Quoted"}], "format": "BILATERAL", "start": "1990-01-02",
					"participants": [{"actor": "account-land"}],
					"accounts": [
						{"text": "Das Gespräch in Zürich. 😀 Über Tiranä.", "lang": "de", "translated": true, "source": "account-other"},
						{"text": "They spoke of Qumranistan.\nAfter that, of 耶路撒冷问题.", "lang": "en", "source": "account-page", "locator": "p. 2"}],
					"citations": [
						{"source": "account-page", "excerpt": "of 耶路撒冷"}, {"source": "account-page", "excerpt": "They spoke"},
						{"source": "account-page", "excerpt": "a headline"}, {"source": "account-other", "excerpt": "Über"}]},
				{"id": "account-dinner", "names": [{"lang": "en", "text": "Dinner"}], "format": "BILATERAL", "start": "1990-01-02", "partOf": "account-quoted",
					"participants": [{"actor": "account-guest"}],
					"accounts": [{"text": "They dined.", "lang": "en", "source": "account-other"}],
					"citations": [{"source": "account-other", "excerpt": "dined"}]},
				{"id": "account-uncited", "names": [{"lang": "en", "text": "Uncited"}], "format": "BILATERAL", "start": "1990-01-03",
					"participants": [{"actor": "account-land"}],
					"accounts": [{"text": "Nothing of Qumranistanis.", "lang": "en", "source": "account-page"}]}]
		}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	t.Cleanup(func() {
		remove(t, "account-dinner", "account-quoted", "account-uncited", "account-land", "account-guest", "account-page", "account-other")
	})
	for _, c := range []struct{ query, want string }{
		{
			`{ whole: meeting(id: "account-quoted") { accounts { meeting { id } source { id } excerpts { text } } } part: meeting(id: "account-dinner") { accounts { text } } }`,
			`{"whole":{"accounts":[{"meeting":{"id":"account-quoted"},"source":{"id":"account-other"},"excerpts":[{"text":"Über"}]},` +
				`{"meeting":{"id":"account-quoted"},"source":{"id":"account-page"},"excerpts":[{"text":"They spoke"},{"text":"of 耶路撒冷"}]},` +
				`{"meeting":{"id":"account-dinner"},"source":{"id":"account-other"},"excerpts":[{"text":"dined"}]}]},"part":{"accounts":[{"text":"They dined."}]}}`,
		},
		{
			`{ meeting(id: "account-quoted") { accounts { text lang translated locator source { id } excerpts { text range { start end } } } } }`,
			`{"meeting":{"accounts":[` +
				`{"text":"Das Gespräch in Zürich. 😀 Über Tiranä.","lang":"de","translated":true,"locator":null,"source":{"id":"account-other"},` +
				`"excerpts":[{"text":"Über","range":{"start":26,"end":30}}]},` +
				`{"text":"They spoke of Qumranistan.\nAfter that, of 耶路撒冷问题.","lang":"en","translated":null,"locator":"p. 2","source":{"id":"account-page"},` +
				`"excerpts":[{"text":"They spoke","range":{"start":0,"end":10}},{"text":"of 耶路撒冷","range":{"start":39,"end":46}}]},` +
				`{"text":"They dined.","lang":"en","translated":null,"locator":null,"source":{"id":"account-other"},` +
				`"excerpts":[{"text":"dined","range":{"start":5,"end":10}}]}]}}`,
		},
		{
			`{
				within: meetings(where: { account: { contains: "QUMRANISTAN" } }, orderBy: [START_ASC]) { nodes { id } }
				whole: meetings(where: { account: { words: "qumranistan" } }) { nodes { id } }
				both: meetings(where: { account: { words: "After, Qumranistan" } }) { nodes { id } }
				apart: meetings(where: { account: { words: "Qumranistan Zürich" } }) { nodes { id } }
				unaccented: meetings(where: { account: { words: "tirana uber" } }) { nodes { id } }
				unspaced: meetings(where: { account: { words: "撒冷" } }) { nodes { id } }
				none: meetings(where: { account: { words: "Qumran" } }) { nodes { id } }
				not: meetings(where: { participants: { all: ["account-land"] }, not: { account: { words: "Qumranistan" } } }) { nodes { id } }
			}`,
			`{"within":{"nodes":[{"id":"account-quoted"},{"id":"account-uncited"}]},"whole":{"nodes":[{"id":"account-quoted"}]},` +
				`"both":{"nodes":[{"id":"account-quoted"}]},"apart":{"nodes":[]},"unaccented":{"nodes":[{"id":"account-quoted"}]},` +
				`"unspaced":{"nodes":[{"id":"account-quoted"}]},"none":{"nodes":[]},"not":{"nodes":[{"id":"account-uncited"}]}}`,
		},
		{
			`{
				citing: meetings(where: { citedBy: ["account-page"] }, orderBy: [START_ASC]) { nodes { id } }
				uncited: meetings(where: { cited: false, participants: { all: ["account-land"] } }) { totalCount }
				source(id: "account-page") { facts { edges { node { ... on Meeting { id } } citation { excerpt stance } } } }
			}`,
			`{"citing":{"nodes":[{"id":"account-quoted"},{"id":"account-uncited"}]},"uncited":{"totalCount":0},"source":{"facts":{"edges":[` +
				`{"node":{"id":"account-quoted"},"citation":{"excerpt":"of 耶路撒冷","stance":"CONFIRMS"}},` +
				`{"node":{"id":"account-quoted"},"citation":{"excerpt":"They spoke","stance":"CONFIRMS"}},` +
				`{"node":{"id":"account-quoted"},"citation":{"excerpt":"a headline","stance":"CONFIRMS"}},` +
				`{"node":{"id":"account-uncited"},"citation":{"excerpt":null,"stance":"CONFIRMS"}}]}}}`,
		},
		{
			`{ search(text: "spoke qumranistan", kinds: [MEETING]) { edges { node { id } highlights { field text ranges { start end } } } } }`,
			`{"search":{"edges":[{"node":{"id":"account-quoted"},"highlights":[{"field":"accounts[1].text",` +
				`"text":"They spoke of Qumranistan.\nAfter that, of 耶路撒冷问题.","ranges":[{"start":5,"end":10},{"start":14,"end":25}]}]}]}}`,
		},
	} {
		if got := mustAsk(t, c.query, nil, nil); string(got.Data) != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.query, got.Data, c.want)
		}
	}
	for words, want := range map[string]string{`" - "`: "BAD_USER_INPUT", `null`: "BAD_USER_INPUT"} {
		refused := ask(t, `{ meetings(where: { account: { words: `+words+` } }) { totalCount } }`, nil)
		if len(refused.Errors) != 1 || refused.Errors[0].Extensions["code"] != want {
			t.Errorf("%s: %+v", words, refused.Errors)
		}
	}
}
