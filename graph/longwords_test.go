package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

// hugeTexts are texts of one part many times over, by how often and of what.
func hugeTexts(parts []string, times ...int) map[string]string {
	texts := map[string]string{}
	for _, part := range parts {
		for _, n := range times {
			if text := strings.Repeat(part, n); len(text) < 99_000 { // a request takes 100,000 bytes
				texts[fmt.Sprintf("%d times %q", n, part)] = text
			}
		}
	}
	return texts
}

// However long a word is, search and resolve answer, or say how long it may be and what to do.
func TestLongWords(t *testing.T) {
	parts := []string{"a", "क", "क\u093f", "\u0301", "e\u0301", "𐐨", "普", "習近平", "か\u3099", "김", "ก", "ß", "-", "ab-", "a.", "👨‍👩‍👧"}
	for name, text := range hugeTexts(parts, 201, 1_001, 30_000) {
		if !storetest.IsAsked(name, 8) {
			continue
		}
		for field, question := range map[string]string{
			"search":     `search(text: $text, first: 1) { totalCount edges { highlights { text } } }`,
			"didYouMean": `search(text: $text) { didYouMean }`,
			"facets":     `search(text: $text) { facets { count } }`,
			"resolve":    `resolve(text: $text) { score }`,
		} {
			answer := ask(t, "query($text: String!) { "+question+" }", map[string]any{"text": text})
			for _, e := range answer.Errors {
				if e.Extensions["code"] != "BAD_USER_INPUT" || !strings.Contains(e.Message, "takes up to") {
					t.Errorf("%s, %s: %v %s", name, field, e.Extensions["code"], e.Message)
				}
			}
		}
	}
}

// A word of the length that is allowed is searched for, whatever its letters.
func TestLongWords_allowed(t *testing.T) {
	for _, part := range []string{"a", "क", "𐐨", "普", "김", "ก"} {
		text := strings.Repeat(part, 200)
		mustAsk(t, `query($text: String!) { resolve(text: $text) { score } search(text: $text) { totalCount didYouMean facets { count } } }`,
			map[string]any{"text": text}, nil)
	}
	answer := ask(t, `query($text: String!) { search(text: $text) { totalCount } }`, map[string]any{"text": "Xi " + strings.Repeat("a", 201)})
	const want = "text has a word of 201 letters: a word takes up to 200. Give its beginning alone, or set spaces between the words in it."
	if len(answer.Errors) != 1 || answer.Errors[0].Message != want || answer.Errors[0].Extensions["code"] != "BAD_USER_INPUT" {
		t.Errorf("%s", answer.Body)
	}
}

// A condition on a text takes a text of any length that a request can have.
func TestLongWords_filters(t *testing.T) {
	for name, text := range hugeTexts([]string{"a", "क", "𐐨", "普", "\u0301"}, 30_000) {
		if !storetest.IsAsked(name, 6) {
			continue
		}
		for condition, isFolded := range map[string]bool{"contains": true, "startsWith": true, "eq": false, "in": false} {
			value := any(text)
			if condition == "in" {
				value = []string{text}
			}
			for field, of := range map[string]string{"meetings": "name", "sources": "publisher", "statements": "text", "forums": "city"} {
				filter := strings.ToUpper(field[:1]) + field[1:len(field)-1] + "Filter"
				answer := ask(t, fmt.Sprintf(`query($where: %s) { %s(where: $where, first: 1) { totalCount nodes { id } } }`, filter, field),
					map[string]any{"where": map[string]any{of: map[string]any{condition: value}}})
				for _, e := range answer.Errors {
					if e.Extensions["code"] != "BAD_USER_INPUT" || !isFolded || !strings.Contains(e.Message, "is empty") {
						t.Errorf("%s, %s.%s.%s: %v %s", name, field, of, condition, e.Extensions["code"], e.Message)
					}
				}
			}
		}
	}
}
