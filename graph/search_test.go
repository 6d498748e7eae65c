package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

type searched struct {
	Search struct {
		TotalCount int
		DidYouMean string
		PageInfo   struct {
			HasNextPage bool
			EndCursor   string
		}
		Edges []struct {
			Score float64
			Node  struct {
				ID       string
				Typename string `json:"__typename"`
			}
			Highlights []struct {
				Field, Text string
				Ranges      []struct{ Start, End int }
			}
		}
		Facets []struct {
			Kind  string
			Count int
		}
	}
}

const searchQuery = `query($text: String!, $kinds: [EntityKind!], $during: DateRange, $first: Int, $after: String) {
	search(text: $text, kinds: $kinds, during: $during, first: $first, after: $after) { totalCount didYouMean pageInfo { hasNextPage endCursor }
	edges { score node { id __typename } highlights { field text ranges { start end } } } facets { kind count } } }`

func searchFor(t *testing.T, variables map[string]any) searched {
	t.Helper()
	var answer searched
	mustAsk(t, searchQuery, variables, &answer)
	return answer
}

// What somebody types in any language finds whom he means first, and the words are marked.
func TestSearch_firstHit(t *testing.T) {
	for text, want := range map[string]string{
		"Xi Jinping": "xi-jinping [Xi] [Jinping]", "xi jin": "xi-jinping [Xi] [Jin]", "jinping xi": "xi-jinping [Xi] [Jinping]",
		"习近平": "xi-jinping [习近平]", "시진핑": "xi-jinping [시진핑]", "Си Цзиньп": "xi-jinping [Си] [Цзиньп]",
		"ПУТИН": "vladimir-putin [Путин]", "푸틴": "vladimir-putin [푸틴]", "普京": "vladimir-putin [普京]",
		"erdogan": "recep-tayyip-erdogan [Erdoğan]", "ERDOĞ": "recep-tayyip-erdogan [Erdoğ]", "ｏｒｂáｎ": "viktor-orban [Orbán]",
		"مصر": "egypt [مصر]", "日本": "japan [日本]", "Китай": "china [Китай]", "중국": "china [중국]", "cote d'ivoire": "cote-divoire [Côte] [d'Ivoire]",
		"nato": "nato [NATO]", "KR": "south-korea [KR]", "일대일로": "belt-and-road-initiative [일대일로]",
	} {
		answer := searchFor(t, map[string]any{"text": text})
		if len(answer.Search.Edges) == 0 || len(answer.Search.Edges[0].Highlights) == 0 {
			t.Errorf("%s: nothing found or nothing marked", text)
			continue
		}
		first := answer.Search.Edges[0]
		got, h := first.Node.ID, first.Highlights[0]
		for _, r := range h.Ranges {
			got += " [" + string([]rune(h.Text)[r.Start:r.End]) + "]"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// A search finds whom its text surely names by resolve, also where no name has the words, and before all but what is called so.
func TestSearch_named(t *testing.T) {
	for _, text := range []string{
		"Wladimir Putin", "V. Putin", "Путин В.В.", "Chinese President Xi Jinping", "Chinese Xi Jinping", "RT Erdogan", "Vladimir Vladimirovich Putin",
		"Donald J. Trump", "Ангела Меркель", "U.S. President Donald Trump", "South Korea", "United Nations", "G-20",
	} {
		var answer struct {
			Resolve []struct {
				Certainty string
				Entity    struct{ ID string }
			}
			Search struct{ Nodes []struct{ ID string } }
		}
		mustAsk(t, `query($text: String!) { resolve(text: $text, first: 1) { certainty entity { id } } search(text: $text, first: 3) { nodes { id } } }`,
			map[string]any{"text": text}, &answer)
		if len(answer.Resolve) == 0 || answer.Resolve[0].Certainty != "CERTAIN" {
			t.Errorf("%s is not certain", text)
			continue
		}
		if id := answer.Resolve[0].Entity.ID; !slices.Contains(answer.Search.Nodes, struct{ ID string }{id}) {
			t.Errorf("%s names %s, and the search finds %v first", text, id, answer.Search.Nodes)
		}
	}
}

// What is called as the text is, by default or in a language, comes before what only has the words, of any kind: Theophilos is a
// patriarch of Jerusalem, and the press means a government by its capital.
func TestSearch_exactNameFirst(t *testing.T) {
	for text, want := range map[string]string{
		"Jerusalem": "jerusalem", "jerusalem": "jerusalem", "예루살렘": "jerusalem", "Washington": "washington-us", "Paris": "paris-fr", "Vienna": "vienna-at",
		"Energy": "energy", "China": "china", "G20": "g20", "Xi and Putin, Beijing, 18 October 2023": "xi-putin-2023-10-18", "Putin": "vladimir-putin",
	} {
		answer := searchFor(t, map[string]any{"text": text, "first": 2})
		if len(answer.Search.Edges) == 0 || answer.Search.Edges[0].Node.ID != want {
			t.Errorf("%s: %+v, want %s first", text, answer.Search.Edges, want)
		}
	}
}

// Statements are found by their words, and the words are marked in the wording.
func TestSearch_wordings(t *testing.T) {
	answer := searchFor(t, map[string]any{"text": "red sea", "kinds": []string{"STATEMENT"}})
	if len(answer.Search.Edges) == 0 {
		t.Fatal("nothing found")
	}
	for _, e := range answer.Search.Edges {
		if e.Node.Typename != "Statement" || len(e.Highlights) == 0 || e.Highlights[0].Field != "renditions.text" {
			t.Errorf("%+v", e)
		}
	}
}

// Nothing that somebody types is syntax.
func TestSearch_nothingIsSyntax(t *testing.T) {
	for _, text := range []string{
		"xi -jinping", `xi "jinping`, "xi AND jinping/", "(xi jinping", "xi jinping)", "[xi TO jinping", "xi/ jinping", `xi\ jinping`, "+xi jinping!", "xi && jinping", "xi~ jinping~9",
	} {
		answer := searchFor(t, map[string]any{"text": text, "kinds": []string{"LEADER"}})
		switch {
		case strings.Contains(text, "AND"), strings.Contains(text, "TO"), strings.Contains(text, "9"):
			// The word is a word, which no name has: what matters is that it is no error.
		case len(answer.Search.Edges) == 0 || answer.Search.Edges[0].Node.ID != "xi-jinping":
			t.Errorf("%s: %+v", text, answer.Search.Edges)
		}
	}
	for _, text := range []string{"*", "?", "--", "the", "🙂", "a*b?c", "name:*"} {
		searchFor(t, map[string]any{"text": text})
	}
}

// A facet counts what the search has with that kind alone, and pages put together are the whole, each hit once.
func TestSearch_facetsAgreeWithLists(t *testing.T) {
	for _, c := range []map[string]any{
		{"text": "trade"}, {"text": "forum", "during": map[string]any{"from": "2015", "to": "2018"}}, {"text": "中国"}, {"text": "russia"},
	} {
		all := searchFor(t, c)
		sum := 0
		for _, facet := range all.Search.Facets {
			sum += facet.Count
			of := map[string]any{"kinds": []string{facet.Kind}, "first": 100}
			for name, v := range c {
				of[name] = v
			}
			seen := map[string]bool{}
			last := 0.0
			for {
				page := searchFor(t, of)
				if page.Search.TotalCount != facet.Count {
					t.Fatalf("%v: facet %+v, total %d", c, facet, page.Search.TotalCount)
				}
				if !slices.Equal(page.Search.Facets, all.Search.Facets) {
					t.Errorf("%v: facets depend on kinds: %v, %v", c, page.Search.Facets, all.Search.Facets)
				}
				for i, e := range page.Search.Edges {
					if seen[e.Node.ID] || (i > 0 && e.Score > last) {
						t.Errorf("%v: %s twice, or not in order", c, e.Node.ID)
					}
					seen[e.Node.ID], last = true, e.Score
				}
				if !page.Search.PageInfo.HasNextPage || len(seen) >= 200 {
					break
				}
				of["after"] = page.Search.PageInfo.EndCursor
			}
			if len(seen) != min(facet.Count, 200) {
				t.Errorf("%v: %d of kind %s, facet says %d", c, len(seen), facet.Kind, facet.Count)
			}
		}
		if sum == 0 || sum != all.Search.TotalCount {
			t.Errorf("%v: facets sum up to %d, total %d", c, sum, all.Search.TotalCount)
		}
	}
}

func TestSearch_didYouMean(t *testing.T) {
	for text, want := range map[string]string{
		"Vladmir Putn": "Vladimir Putin", "Donald Trmp": "Donald Trump", "Shinzo Abbe": "Shinzo Abe", "Jinpng": "Jinping",
		"Vladimir": "", "qqqqqqqqqq": "", "习进平": "",
		strings.TrimSpace(strings.Repeat("the ", 32)): "", "of the": "",
	} {
		if answer := searchFor(t, map[string]any{"text": text}); answer.Search.DidYouMean != want {
			t.Errorf("%s: did you mean %q, want %q", text, answer.Search.DidYouMean, want)
		}
	}
}

func TestSearch_badInput(t *testing.T) {
	for arguments, want := range map[string]string{
		`text: ""`:                        "text is empty",
		`text: " \t"`:                     "text is empty",
		`text: "x", kinds: []`:            "kinds is an empty list",
		`text: "x", during: {}`:           "during is empty",
		`text: "x", during: {from: null}`: "during.from is null",
		`text: "x", during: {from: "2020", to: "2019"}`:      "during ends before it starts",
		fmt.Sprintf("text: %q", strings.Repeat("word ", 33)): "text has 33 words",
		`text: "x", after: "bm8"`:                            "after is not a cursor",
	} {
		answer := ask(t, "{ search("+arguments+") { edges { node { id } } } }", nil)
		if len(answer.Errors) != 1 || !strings.HasPrefix(answer.Errors[0].Message, want) || answer.Errors[0].Extensions["code"] != "BAD_USER_INPUT" {
			t.Errorf("%s: %+v, want %s", arguments, answer.Errors, want)
		}
	}
}
