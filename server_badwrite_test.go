package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

// Whatever is wrong with a mutation, it gets an error with a code, and the graph and its journal are what they were.
func TestBadWrites(t *testing.T) {
	const admin = "admin-0123456789-abcdef"
	tokens := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(tokens, []byte("admin root "+admin+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	options := sharedNeo4j(t, data.Report)
	s := serveForTest(t, append(options, "--tokens", tokens)...)
	state := func() string {
		size := cypherOn(t, options, "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships")
		return fmt.Sprint(size, s.ask(t, `{ changes(last: 1) { totalCount nodes { revision } } }`))
	}
	graph := func() string { return strings.Join(s.export(t), "\n") }
	before, graphBefore := state(), graph()
	if !strings.Contains(graphBefore, "xi-putin-2023-10-18") {
		t.Fatalf("no graph: %.200s", graphBefore)
	}
	unchanged := func(what string) {
		t.Helper()
		if now := state(); now != before {
			t.Fatalf("%s changed the graph: %s, before %s", what, now, before)
		}
	}
	graphUnchanged := func(after string) {
		t.Helper()
		if graph() != graphBefore {
			t.Fatalf("after %s the graph is another", after)
		}
	}
	apply := func(document string) string {
		return fmt.Sprintf(`{"query": "mutation($d: GraphDocument!) { apply(document: $d) { revision } }", "variables": {"d": %s}}`, document)
	}
	direct := func(mutation string) string {
		text, _ := json.Marshal(map[string]string{"query": "mutation { " + mutation + " { revision } }"}) // strings marshal
		return string(text)
	}
	for reason, c := range map[string]struct{ body, want string }{
		"unknown ids":                {apply(`{"meetings": [{"id": "xi-putin-2023-10-18", "participants": [{"actor": "xi-jinping"}, {"actor": "nobody"}]}]}`), "document.meetings[0].participants[1].actor"},
		"a tenure the wrong way":     {apply(`{"leaders": [{"id": "xi-jinping", "tenures": [{"office": "HEAD_OF_STATE", "of": "china", "from": "2013", "to": "2012"}]}]}`), "document.leaders[0].tenures[0].to"},
		"a meeting the wrong way":    {apply(`{"meetings": [{"id": "xi-putin-2023-10-18", "start": "2023-10-18", "end": "2023-10"}, {"id": "xi-putin-2023-10-18", "end": "2022"}]}`), "BAD_USER_INPUT"},
		"a name twice":               {apply(`{"topics": [{"id": "trade", "wikidataId": "Q1", "wikidataId": "Q2"}]}`), "a name twice"},
		"a variable twice":           {strings.Replace(apply(`{"topics": []}`), `"variables"`, `"variables": {}, "variables"`, 1), "a name twice"},
		"NUL":                        {apply(`{"topics": [{"id": "trade", "names": [{"lang": "en", "text": "Tra\u0000de"}]}]}`), "NUL"},
		"half a surrogate":           {apply(`{"topics": [{"id": "trade", "names": [{"lang": "en", "text": "\ud800"}]}]}`), "half of a surrogate pair"},
		"a wrong type":               {apply(`{"meetings": [{"id": 7}]}`), "errors"},
		"a number for a text":        {apply(`{"meetings": [{"id": "m", "venue": 7}]}`), "BAD_USER_INPUT"},
		"a list for a record":        {apply(`{"meetings": {"id": "m", "format": []}}`), "errors"},
		"null for a list":            {apply(`{"meetings": [null]}`), "errors"},
		"an id of another kind":      {apply(`{"leaders": [{"id": "china"}]}`), "is the id of a Country"},
		"a code of another country":  {apply(`{"countries": [{"id": "atlantis", "code": "CN", "names": [{"lang": "en", "text": "Atlantis"}]}]}`), "is the code of china"},
		"one bad among good":         {apply(`{"topics": [{"id": "good", "names": [{"lang": "en", "text": "Good"}]}, {"id": "bad"}]}`), "document.topics[1].names"},
		"merged into nothing":        {apply(`{"merged": [{"from": "old", "into": "nowhere"}]}`), "document.merged[0].into"},
		"merged although in use":     {apply(`{"merged": [{"from": "china", "into": "russia"}]}`), "document.merged[0].from"},
		"retracted without a reason": {direct(`retract(id: "xi-putin-2023-10-18", reason: "")`), "reason"},
		"retracted by nobody":        {direct(`retract(id: "xi-putin-2023-10-18", reason: "No.", source: "nowhere")`), "NOT_FOUND"},
		"retracted, not a fact":      {direct(`retract(id: "china", reason: "No.")`), "is a Country"},
		"nothing retracted":          {direct(`retract(id: "nothing", reason: "No.")`), "NOT_FOUND"},
		"nothing merged":             {direct(`merge(from: "nothing", into: "china")`), "NOT_FOUND"},
		"merged with itself":         {direct(`merge(from: "china", into: "china")`), "BAD_USER_INPUT"},
		"two kinds merged":           {direct(`merge(from: "xi-jinping", into: "china")`), "only two of a kind"},
		"deleted though named":       {direct(`delete(id: "china")`), "CONFLICT"},
		"nothing deleted":            {direct(`delete(id: "nothing")`), "NOT_FOUND"},
		"text after the end":         {apply(`{"topics": []}`) + "x", "errors"},
		"cut off":                    {apply(`{"topics": []}`)[:60], "errors"},
		"too large":                  {apply(`{"topics": [{"id": "large", "names": [{"lang": "en", "text": "` + strings.Repeat("x", 10_500_000) + `"}]}]}`), "PAYLOAD_TOO_LARGE"},
		"invalid UTF-8":              {apply(`{"topics": [{"id": "trade", "names": [{"lang": "en", "text": "` + "\xff\xfe" + `"}]}]}`), "UTF-8"},
		"a deep document":            {apply(strings.Repeat(`{"topics":[`, 3000) + strings.Repeat("]}", 3000)), "errors"},
	} {
		if status, answer := s.postRaw(t, admin, []byte(c.body)); !strings.Contains(answer, `"errors"`) || !strings.Contains(answer, c.want) || !strings.Contains(answer, `"code"`) {
			t.Errorf("%s: %d %.500s, want %s", reason, status, answer, c.want)
		}
		unchanged(reason)
	}
	graphUnchanged("the bad mutations")

	// The report with one place of it replaced by something odd, again and again: where that is refused, nothing changes.
	documents, err := data.Documents(data.Report)
	if err != nil {
		t.Fatal(err)
	}
	report, err := documents[len(documents)-1].Text()
	if err != nil {
		t.Fatal(err)
	}
	const seed = 20231018
	documentsTried := 16
	if storetest.IsLong {
		documentsTried = 70
	}
	t.Logf("%d documents of the seed %d", documentsTried, seed)
	random := rand.New(rand.NewPCG(seed, seed))
	oddities := []any{nil, "", "\x00", "nobody-at-all", 7, -1.5, 1e300, true, []any{}, map[string]any{}, "2023-02-30", "KING", "xi-jinping", strings.Repeat("y", 200), []any{"a", "a"}, map[string]any{"id": "x"}}
	refused := 0
	for range documentsTried {
		var document any
		if err := json.Unmarshal(report, &document); err != nil {
			t.Fatal(err)
		}
		oddity := oddities[random.IntN(len(oddities))]
		path := replaceSomewhere(random, document, oddity)
		text, err := json.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}
		what := fmt.Sprintf("%v at %s", oddity, path)
		_, answer := s.postRaw(t, admin, []byte(apply(string(text))))
		switch {
		case strings.Contains(answer, `"errors"`) && strings.Contains(answer, `"code"`) && !strings.Contains(answer, `"INTERNAL"`):
			refused++
			unchanged(what)
		case strings.Contains(answer, `"revision"`):
			before, graphBefore = state(), graph() // it was a document like any other
		default:
			t.Errorf("%s: %.300s", what, answer)
		}
	}
	graphUnchanged("odd documents")
	if refused < documentsTried/3 {
		t.Errorf("only %d of the odd documents were refused", refused)
	}
}

// replaceSomewhere puts something else at a random place of a JSON value, and returns the way there.
func replaceSomewhere(random *rand.Rand, value, something any) string {
	path := ""
	for {
		var set func(any)
		var next any
		switch v := value.(type) {
		case map[string]any:
			keys := make([]string, 0, len(v))
			for key := range v {
				keys = append(keys, key)
			}
			slices.Sort(keys)
			key := keys[random.IntN(len(keys))]
			path += "." + key
			set, next = func(x any) { v[key] = x }, v[key]
		case []any:
			i := random.IntN(len(v))
			path += fmt.Sprintf("[%d]", i)
			set, next = func(x any) { v[i] = x }, v[i]
		}
		isLeaf := true
		switch n := next.(type) {
		case map[string]any:
			isLeaf = len(n) == 0
		case []any:
			isLeaf = len(n) == 0
		}
		if isLeaf || (path != "" && random.IntN(6) == 0) {
			set(something)
			return path
		}
		value = next
	}
}
