package store_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// journal reads the whole journal in pages, oldest first.
func journal(t *testing.T, where *model.ChangeFilter) []*model.Change {
	t.Helper()
	seven := 7
	args := store.PageArgs{First: &seven}
	var all []*model.Change
	for {
		list, err := store.NewList("Query.changes", "Change", args, where, []string{"SEQUENCE_ASC"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		pages, err := db.Pages(t.Context(), list, []string{""})
		if err != nil {
			t.Fatal(err)
		}
		for _, item := range pages[""].Items {
			all = append(all, item.Node.(*model.Change))
		}
		if !pages[""].HasNext {
			return all
		}
		args.After = &pages[""].Items[len(pages[""].Items)-1].Cursor
	}
}

// freshJournal begins a journal anew.
func freshJournal(t *testing.T) {
	t.Helper()
	wipe(t)
	if _, err := db.Run(t.Context(), "MATCH (c:Change) CALL (c) { DELETE c }", nil); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Run(t.Context(), "MATCH (lock:WriteLock) DELETE lock", nil); err != nil {
		t.Fatal(err)
	}
}

// Each transaction that changes something has the next revision, with who did what to which fields; one that changes
// nothing, or fails, leaves no trace.
func TestJournal(t *testing.T) {
	freshJournal(t)
	steps := []struct {
		document string
		revision int
		want     []string
	}{
		{`{"topics": [{"id": "grain", "kind": "ISSUE", "names": [{"lang": "en", "text": "Grain"}]}], "sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}]}]}`,
			1, []string{"1 CREATED SOURCE gazette [kind names]", "1 CREATED TOPIC grain [kind names]"}},
		{`{"topics": [{"id": "grain", "kind": "ISSUE"}]}`, 1, nil},
		{`{"topics": [{"id": "grain", "kind": "POLICY", "wikidataId": "Q1"}], "sources": [{"id": "gazette"}]}`, 2, []string{"2 UPDATED TOPIC grain [kind wikidataId]"}},
		{`{"topics": [{"id": "grain", "broader": ["nowhere"]}]}`, -1, nil},
		{`{"topics": [{"id": "grain", "wikidataId": null}]}`, 3, []string{"3 UPDATED TOPIC grain [wikidataId]"}},
	}
	var want []string
	for _, step := range steps {
		applied, err := apply(t, step.document)
		if (err != nil) != (step.revision < 0) || (err == nil && applied.Revision != step.revision) {
			t.Errorf("%s: revision %d, %v", step.document, applied.Revision, err)
		}
		want = append(want, step.want...)
		if got := describeAll(applied.Changes); !slices.Equal(got, step.want) {
			t.Errorf("%s: %v, want %v", step.document, got, step.want)
		}
	}
	all := journal(t, nil)
	if got := describeAll(all); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	for i, c := range all {
		if c.Sequence != i+1 || c.Actor != "tester" || c.At.IsZero() {
			t.Errorf("%+v", c)
		}
	}
	if got := describeAll(journal(t, &model.ChangeFilter{Ids: some([]string{"grain"}), Action: some([]model.ChangeAction{"UPDATED"})})); len(got) != 2 {
		t.Errorf("updates of grain: %v", got)
	}
	freshJournal(t)
}

func describeAll(changes []*model.Change) []string {
	var lines []string
	for _, c := range changes {
		lines = append(lines, fmt.Sprintf("%d %s %s %s %v", c.Revision, orUnknown(c.Action), orUnknown(c.Kind), c.EntityID, c.Fields))
	}
	return lines
}

// orUnknown is the value, or unknown where there is none.
func orUnknown[T ~string](value *T) T {
	if value == nil {
		return "unknown"
	}
	return *value
}

// Sixteen writers at once leave a journal without a gap and without a duplicate, in which every change is once.
func TestJournal_concurrentWriters(t *testing.T) {
	freshJournal(t)
	const writers, rounds = 16, 5
	var wait sync.WaitGroup
	for w := range writers {
		wait.Go(func() {
			for round := range rounds {
				patches, err := document.Parse([]byte(fmt.Sprintf(`{"topics": [{"id": "shared", "kind": "ISSUE", "names": [{"lang": "en", "text": "by %d, %d"}]},
					{"id": "own-%d", "kind": "ISSUE", "names": [{"lang": "en", "text": "round %d"}]}]}`, w, round, w, round)))
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := db.Apply(t.Context(), fmt.Sprint("writer-", w), patches, func(int, int) {}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	all := journal(t, nil)
	if len(all) != 2*writers*rounds {
		t.Errorf("%d changes, want %d", len(all), 2*writers*rounds)
	}
	for i, c := range all {
		if c.Sequence != i+1 || c.Revision != i/2+1 {
			t.Fatalf("change %d has the number %d of revision %d", i+1, c.Sequence, c.Revision)
		}
		if c.Actor != all[i/2*2].Actor {
			t.Errorf("revision %d has two actors", c.Revision)
		}
	}
	freshJournal(t)
}

// A page of a long journal is found by an index, from either end.
func TestJournal_usesTheIndex(t *testing.T) {
	cursor := ""
	freshJournal(t)
	if _, err := apply(t, `{"topics": [{"id": "a", "kind": "ISSUE", "names": [{"lang": "en", "text": "a"}]}, {"id": "b", "kind": "ISSUE", "names": [{"lang": "en", "text": "b"}]}]}`); err != nil {
		t.Fatal(err)
	}
	for _, order := range []string{"SEQUENCE_ASC", "SEQUENCE_DESC"} {
		one := 1
		list, err := store.NewList("Query.changes", "Change", store.PageArgs{First: &one}, nil, []string{order}, nil)
		if err != nil {
			t.Fatal(err)
		}
		pages, err := db.Pages(t.Context(), list, []string{""})
		if err != nil {
			t.Fatal(err)
		}
		cursor = pages[""].Items[0].Cursor
		if list, err = store.NewList("Query.changes", "Change", store.PageArgs{After: &cursor}, nil, []string{order}, nil); err != nil {
			t.Fatal(err)
		}
		page, _, params := list.ListQueries()
		operators, err := db.Operators(t.Context(), page, params)
		if err != nil || !strings.Contains(strings.Join(operators, " "), "IndexSeek") {
			t.Errorf("%s: %v, %v", order, operators, err)
		}
	}
	freshJournal(t)
}
