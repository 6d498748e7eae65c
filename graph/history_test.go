package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// A change says what its fields were and are, a record can be read as it was after a revision and compared with what it is, and an undo
// restores it; before that it says what it would do, or what is in the way.
func TestHistory(t *testing.T) {
	const apply = `mutation($kind: TopicKind!, $name: String!) { apply(document: { topics: [{ id: "barley", kind: $kind,
		names: [{ lang: "en", text: $name }] }] }) { revision changes { operation values { field before after isBeforeKnown } } } }`
	var revisions []int
	for _, name := range []string{"Barley", "Barley exports"} {
		var answer struct {
			Apply struct {
				Revision int
				Changes  []struct {
					Operation int
					Values    []struct {
						Field         string
						Before, After json.RawMessage
						IsBeforeKnown bool
					}
				}
			}
		}
		reply := askAsEditor(t, apply, map[string]any{"kind": "ISSUE", "name": name})
		if err := json.Unmarshal(reply.Data, &answer); err != nil || len(answer.Apply.Changes) != 1 {
			t.Fatalf("%s, %v", reply.Body, err)
		}
		c := answer.Apply.Changes[0]
		revisions = append(revisions, answer.Apply.Revision)
		last := c.Values[len(c.Values)-1]
		if c.Operation != answer.Apply.Revision || last.Field != "names" || string(last.After) != `[{"lang":"en","text":"`+name+`"}]` || !last.IsBeforeKnown {
			t.Errorf("%s", reply.Body)
		}
	}
	defer remove(t, "barley")
	var read struct {
		First, Before, Now struct {
			Exists bool
			Fields json.RawMessage
		}
		Nowhere *struct{ Exists bool }
		Diff    []struct{ Field string }
		Changes struct {
			Nodes []struct {
				Values []struct{ Field string }
			}
		}
	}
	mustAsk(t, fmt.Sprintf(`{ first: record(id: "barley", asOf: %d) { exists fields } before: record(id: "barley", asOf: %d) { exists fields }
		now: record(id: "barley") { exists fields } nowhere: record(id: "no-such-thing") { exists } diff(id: "barley", from: %d) { field before after }
		changes(where: { ids: ["barley"] }) { nodes { values { field } } } }`, revisions[0], revisions[0]-1, revisions[0]), nil, &read)
	if !read.First.Exists || string(read.First.Fields) != `{"id":"barley","kind":"ISSUE","names":[{"lang":"en","text":"Barley"}]}` || read.Before.Exists ||
		read.Nowhere != nil || len(read.Diff) != 1 || read.Diff[0].Field != "names" || len(read.Changes.Nodes) != 2 || len(read.Changes.Nodes[1].Values) != 1 {
		t.Errorf("%+v", read)
	}
	if answer := ask(t, `{ record(id: "barley", asOf: 999999) { exists } }`, nil); len(answer.Errors) != 1 {
		t.Errorf("a revision that is not there: %s", answer.Body)
	}
	const undo = `mutation($revision: Int!, $dryRun: Boolean!) { undo(revision: $revision, reason: "A test.", dryRun: $dryRun) {
		revision undone changes { action reason undoes } } }`
	refused := askAsEditor(t, undo, map[string]any{"revision": revisions[0], "dryRun": false})
	if len(refused.Errors) != 1 || fmt.Sprint(refused.Errors[0].Extensions["code"], refused.Errors[0].Extensions["revisions"]) != fmt.Sprintf("CONFLICT[%d]", revisions[1]) {
		t.Errorf("%s", refused.Body)
	}
	var last int // the undo
	for _, dryRun := range []bool{true, false} {
		reply := askAsEditor(t, undo, map[string]any{"revision": revisions[1], "dryRun": dryRun})
		var answer struct {
			Undo struct {
				Revision int
				Undone   []int
				Changes  []struct{ Action, Reason string }
			}
		}
		if err := json.Unmarshal(reply.Data, &answer); err != nil {
			t.Fatalf("%s, %v", reply.Body, err)
		}
		u := answer.Undo
		last = u.Revision
		if (u.Revision == revisions[1]) != dryRun || fmt.Sprint(u.Undone) != fmt.Sprint([]int{revisions[1]}) || len(u.Changes) != 1 || u.Changes[0].Reason != "A test." {
			t.Errorf("%s", reply.Body)
		}
	}
	var topic struct{ Topic struct{ Name string } }
	if mustAsk(t, `{ topic(id: "barley") { name } }`, nil, &topic); topic.Topic.Name != "Barley" {
		t.Errorf("after the undo: %+v", topic)
	}
	var undone struct {
		Changes struct {
			Nodes []struct {
				Revision int
				UndoneBy *int
			}
		}
	}
	undoneBy := func() string {
		mustAsk(t, `{ changes(where: { ids: ["barley"] }, first: 2) { nodes { revision undoneBy } } }`, nil, &undone)
		first, second := undone.Changes.Nodes[0], undone.Changes.Nodes[1]
		if first.UndoneBy != nil || second.Revision != revisions[1] {
			t.Errorf("%+v", undone)
		}
		if second.UndoneBy == nil {
			return "counts"
		}
		return fmt.Sprint("undone by ", *second.UndoneBy)
	}
	if by := undoneBy(); by != fmt.Sprint("undone by ", last) { // which is on another page
		t.Errorf("the change that was taken back: %s, want %d", by, last)
	}
	if reply := askAsEditor(t, undo, map[string]any{"revision": last, "dryRun": false}); len(reply.Errors) > 0 {
		t.Errorf("%s", reply.Body)
	}
	if by := undoneBy(); by != "counts" {
		t.Errorf("after its undo was taken back: %s", by)
	}
	if answer := ask(t, `mutation { undo(revision: 1, reason: "Nobody.") { revision } }`, nil); len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != "UNAUTHENTICATED" {
		t.Errorf("without a token: %s", answer.Body)
	}
}

// An undo may remove what delete would only for admins, unless whoever undoes it created it.
func TestUndo_whoMay(t *testing.T) {
	revisionOf := func(subject, name string) int {
		t.Helper()
		reply := askAs(t, subject, model.RoleEditor, `mutation($name: String!) { apply(document: { topics: [{ id: "spelt", kind: ISSUE,
			names: [{ lang: "en", text: $name }] }] }) { revision } }`, map[string]any{"name": name})
		var answer struct{ Apply struct{ Revision int } }
		if err := json.Unmarshal(reply.Data, &answer); err != nil || answer.Apply.Revision == 0 {
			t.Fatalf("%s, %v", reply.Body, err)
		}
		return answer.Apply.Revision
	}
	undo := func(subject string, role model.Role, revision int, dryRun bool) (code any) {
		t.Helper()
		reply := askAs(t, subject, role, `mutation($revision: Int!, $dryRun: Boolean!) {
			undo(revision: $revision, reason: "A test.", dryRun: $dryRun) { undone } }`, map[string]any{"revision": revision, "dryRun": dryRun})
		if len(reply.Errors) == 0 {
			return nil
		}
		return reply.Errors[0].Extensions["code"]
	}
	isThere := func() bool {
		t.Helper()
		var read struct{ Topic *struct{ ID string } }
		mustAsk(t, `{ topic(id: "spelt") { id } }`, nil, &read)
		return read.Topic != nil
	}
	created, changed := revisionOf("alice", "Spelt"), revisionOf("alice", "Spelt exports")
	if got := undo("bob", model.RoleEditor, changed, false); got != nil {
		t.Errorf("a change of another editor: %v", got)
	}
	for _, dryRun := range []bool{true, false} {
		if got := undo("bob", model.RoleEditor, created, dryRun); got != "FORBIDDEN" || !isThere() {
			t.Errorf("the creation of another editor, dry run %t: %v", dryRun, got)
		}
	}
	if got := undo("alice", model.RoleEditor, created, false); got != nil || isThere() {
		t.Errorf("one's own creation: %v", got)
	}
	if got := undo("carol", model.RoleAdmin, revisionOf("alice", "Spelt"), false); got != nil || isThere() {
		t.Errorf("an admin's: %v", got)
	}
}
