package store_test

import (
	"context"
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// since returns what was touched since a moment, and whether that is known.
func since(t *testing.T, earlier store.Moment) (now store.Moment, touched []store.Dependency, isExplained bool) {
	t.Helper()
	now, touched, isExplained, err := db.Since(t.Context(), earlier)
	if err != nil {
		t.Fatal(err)
	}
	return now, touched, isExplained
}

// The journal explains what was written through it, and nothing else does.
func TestSince(t *testing.T) {
	direct := func(cypher string) {
		t.Helper()
		if _, err := db.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	document := func(name string) map[string]any {
		return map[string]any{"topics": []any{
			map[string]any{"id": "since-topic", "kind": "ISSUE", "names": []any{map[string]any{"lang": "en", "text": name}}, "broader": []any{"since-wide"}},
			map[string]any{"id": "since-wide", "kind": "ISSUE", "names": []any{map[string]any{"lang": "en", "text": "Wide"}}},
		}}
	}
	write := func(name string) {
		t.Helper()
		if err := storetest.Apply(t.Context(), db, document(name)); err != nil {
			t.Fatal(err)
		}
	}
	write("Before") // Neo4j commits each new name of a property on its own
	write("Before that")
	direct("MATCH (t:Topic {id: 'since-topic'}) SET t.seen = true")
	t.Cleanup(func() {
		for _, id := range []string{"since-topic", "since-wide"} {
			if _, err := db.Delete(context.Background(), "tester", id); err != nil {
				t.Error(err)
			}
		}
	})
	if _, err := db.Delete(t.Context(), "tester", "since-topic"); err != nil {
		t.Fatal(err)
	}
	start, _, isExplained := since(t, store.Moment{})
	if isExplained || !start.IsJournalKnown {
		t.Errorf("at first: explained %t, %+v", isExplained, start)
	}
	if again, touched, isExplained := since(t, start); again != start || len(touched) > 0 || !isExplained {
		t.Errorf("nothing was written: %+v, %d, %t", again, len(touched), isExplained)
	}
	write("Since")
	created, touched, isExplained := since(t, start)
	for name, want := range map[string]store.Dependency{
		"the record": store.RecordOf("since-topic"), "whom it names": store.NamedBy("Topic", "since-wide"), "the records of its kind": store.FieldOf("Topic", ""),
	} {
		if !isExplained || created.Journal != start.Journal+1 || !slices.Contains(touched, want) {
			t.Errorf("created: %s is not touched: %t, %+v", name, isExplained, created)
		}
	}
	write("Since then")
	changed, touched, isExplained := since(t, created)
	if !isExplained || !slices.Contains(touched, store.FieldOf("Topic", "names")) || slices.Contains(touched, store.FieldOf("Topic", "")) ||
		slices.Contains(touched, store.FieldOf("Topic", "broader")) {
		t.Errorf("changed: %t, %d", isExplained, len(touched))
	}
	if _, touched, isExplained := since(t, start); !isExplained || !slices.Contains(touched, store.FieldOf("Topic", "")) ||
		!slices.Contains(touched, store.FieldOf("Topic", "names")) {
		t.Error("two changes are not both there")
	}
	direct("MATCH (t:Topic {id: 'since-topic'}) SET t.seen = true")
	foreign, _, isExplained := since(t, changed)
	if isExplained || !foreign.IsJournalKnown {
		t.Errorf("a foreign change: explained %t, %+v", isExplained, foreign)
	}
	direct("MATCH (t:Topic {id: 'since-topic'}) REMOVE t.seen")
	write("Since when")
	if _, _, isExplained := since(t, foreign); isExplained {
		t.Error("a foreign change hides behind one of the journal")
	}
}

// The change of a part touches whom its whole and the other parts name.
func TestSince_parts(t *testing.T) {
	meeting := func(id, of, actor string) map[string]any {
		m := map[string]any{
			"id": id, "names": []any{map[string]any{"lang": "en", "text": id}}, "format": "BILATERAL", "start": "1902-03-04",
			"participants": []any{map[string]any{"actor": actor}},
		}
		if of != "" {
			m["partOf"] = of
		}
		return m
	}
	actors := []string{"since-a", "since-b", "since-c", "since-d"}
	var leaders []any
	for _, id := range actors {
		leaders = append(leaders, map[string]any{"id": id, "names": []any{map[string]any{"lang": "en", "text": id}}})
	}
	err := storetest.Apply(t.Context(), db, map[string]any{"uncited": true, "leaders": leaders, "meetings": []any{
		meeting("since-whole", "", "since-a"), meeting("since-part", "since-whole", "since-b"), meeting("since-inner", "since-part", "since-c"),
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, id := range append([]string{"since-inner", "since-part", "since-whole"}, actors...) {
			if _, err := db.Delete(context.Background(), "tester", id); err != nil {
				t.Error(err)
			}
		}
	})
	move := func(id, city string) {
		t.Helper()
		if err := storetest.Apply(t.Context(), db, map[string]any{"meetings": []any{map[string]any{"id": id, "city": city}}}); err != nil {
			t.Fatal(err)
		}
	}
	move("since-whole", "Town") // Neo4j commits each new name of a property on its own
	for _, id := range []string{"since-whole", "since-part", "since-inner"} {
		before, _, _ := since(t, store.Moment{})
		move(id, "Town of "+id)
		_, touched, isExplained := since(t, before)
		for _, actor := range []string{"since-a", "since-b", "since-c", "since-whole"} {
			if !isExplained || !slices.Contains(touched, store.NamedBy("Meeting", actor)) && actor != id {
				t.Errorf("%s: %s is not touched, explained %t", id, actor, isExplained)
			}
		}
		if slices.Contains(touched, store.NamedBy("Meeting", "since-d")) {
			t.Errorf("%s: others are touched", id)
		}
	}
}

// A list depends on what its order reads, and on everything if nobody says what that is.
func TestDependencies_rules(t *testing.T) {
	list, err := store.NewList("Query.meetings", "Meeting", store.PageArgs{}, nil, []string{string(model.MeetingOrderStartDesc)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	d := list.Dependencies()
	for _, field := range []string{"", "standing", "start", "partOf", "startsAt"} {
		if !d.IsKnown || !slices.Contains(d.Any, store.FieldOf("Meeting", field)) {
			t.Errorf("the newest meetings do not depend on %q", field)
		}
	}
	for _, order := range []string{"PARTICIPANT_COUNT_DESC", "STATEMENT_COUNT_DESC"} {
		list, err := store.NewList("Query.meetings", "Meeting", store.PageArgs{}, nil, []string{order}, nil)
		if err != nil || list.Dependencies().IsKnown {
			t.Errorf("%s: %v", order, err)
		}
	}
}
