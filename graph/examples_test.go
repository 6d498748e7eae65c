package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/store/storetest"
)

var update = flag.Bool("update", false, "write the answers of examples/*.graphql to examples/*.json")

func TestExamples(t *testing.T) {
	all := examples.All()
	if len(all) < 12 {
		t.Fatalf("%d examples, want at least 12", len(all))
	}
	for _, example := range all {
		t.Run(example.Name, func(t *testing.T) {
			var got, want any
			answer := exampleAnswer(t, example)
			if err := json.Unmarshal(answer.Data, &got); err != nil {
				t.Fatal(err)
			}
			file := "../examples/" + example.Name + ".json"
			if *update {
				var text bytes.Buffer
				if err := json.Indent(&text, answer.Data, "", "  "); err != nil {
					t.Fatal(err)
				}
				text.WriteByte('\n')
				if err := os.WriteFile(file, text.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(text, &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: the answer differs (-want +got); -update writes it anew:\n%s", example.Title, diff)
			}
		})
	}
}

// judged is the revision of the example that judges, in a graph that has only the bundled data.
const judged = "revision: 8"

// exampleAnswer asks what only an editor may ask as an editor, and takes back what a mutation wrote.
func exampleAnswer(t *testing.T, example examples.Example) reply {
	t.Helper()
	query := example.Query
	if example.Is("subscription") {
		return exampleEvent(t, query)
	}
	if !example.Is("mutation") && !strings.Contains(query, " suspects(") {
		return mustAsk(t, query, nil, nil)
	}
	before, _, err := db.JournalHead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(query, judged) { // takes back what the example before it wrote
		all := examples.All()
		askAsEditor(t, all[slices.IndexFunc(all, func(e examples.Example) bool { return e.Name == example.Name })-1].Query, nil)
		query = strings.Replace(query, judged, fmt.Sprintf("revision: %d", before+1), 1)
	}
	answer := askAsEditor(t, query, nil)
	if len(answer.Errors) > 0 {
		t.Fatalf("errors: %s", answer.Body)
	}
	after, _, err := db.JournalHead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for ; after > before; after-- {
		if _, err := db.Undo(t.Context(), "tester", after, "The example was shown.", true); err != nil {
			t.Fatal(err)
		}
	}
	return answer
}

// cursorOf finds the cursor of an event, which counts what other tests wrote before.
var cursorOf = regexp.MustCompile(`"cursor": ?"[^"]+"`)

// exampleEvent follows a subscription while the example that judges writes, and returns the first event without its cursor.
func exampleEvent(t *testing.T, query string) reply {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), storetest.Patience)
	defer cancel()
	var last struct {
		Changes struct{ Nodes []struct{ Cursor string } }
	}
	mustAsk(t, `{ changes(last: 1) { nodes { cursor } } }`, nil, &last)
	all := examples.All()
	exampleAnswer(t, all[slices.IndexFunc(all, func(e examples.Example) bool { return strings.Contains(e.Query, "judge(") })])

	resumed := strings.Replace(query, "changes(", fmt.Sprintf("changes(after: %q, ", last.Changes.Nodes[0].Cursor), 1)
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/graphql?query="+url.QueryEscape(resumed), nil)
	r.Header.Set("Accept", "text/event-stream")
	events := &firstEvent{ResponseRecorder: httptest.NewRecorder(), cancel: cancel}
	handlerOver(db).ServeHTTP(events, r)
	_, rest, _ := strings.Cut(events.Body.String(), "event: next\n")
	_, data, _ := strings.Cut(rest, "data: ")
	data, _, _ = strings.Cut(data, "\n")
	var answer reply
	if err := json.Unmarshal(cursorOf.ReplaceAll([]byte(data), []byte(`"cursor": "of the change"`)), &answer); err != nil {
		t.Fatalf("%v: %s", err, events.Body)
	}
	return answer
}

// firstEvent ends a stream of events after the first.
type firstEvent struct {
	*httptest.ResponseRecorder
	cancel context.CancelFunc
}

func (e *firstEvent) Write(text []byte) (int, error) {
	n, err := e.ResponseRecorder.Write(text)
	if _, event, ok := strings.Cut(e.Body.String(), "event: next\n"); ok && strings.Contains(event, "\n\n") {
		e.cancel()
	}
	return n, err
}
