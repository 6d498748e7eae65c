package store

import "strings"

// inOneMap returns a query as it is sent: each parameter $name is $p.name, and p is the map of all.
//
// Neo4j keeps the plan of a query by its text and by the types of its parameters, in which it counts null, and the rough length of
// each list and text (1, 10, 100 ...). So it would plan one text again for two ids and for twenty, for a missing day and for a longer
// word, which takes longer than the answer. It does not look into a map.
func inOneMap(text string, params map[string]any) (string, map[string]any) {
	if len(params) == 0 {
		return text, params
	}
	return InOneMap(text), map[string]any{"p": params}
}

// InOneMap returns the text of a query as it is sent, see inOneMap.
func InOneMap(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 64)
	for {
		before, after, found := strings.Cut(text, "$")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		b.WriteByte('$')
		if after != "" && isLetter(after[0]) { // and not a label given by an expression, $(row.kind)
			b.WriteString("p.")
		}
		text = after
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
