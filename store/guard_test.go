package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// Every field and every link of every kind goes into the database and comes out again: as a record of an export and over
// GraphQL; after a document that changes nothing, after retractions and merges; and nothing is left when all is deleted.
// What the structs of documents have is found by reflection. A field that is new there and forgotten in the description of
// its kind or in the schema fails here.
func TestGuard_everyField(t *testing.T) {
	wipe(t)
	before := population(t)
	f := &filler{t: t, schema: generated.NewExecutableSchema(generated.Config{}).Schema()}
	d := f.document()
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, string(text)); err != nil {
		t.Fatal(err)
	}
	if t.Run("applied", func(t *testing.T) { comesBack(t, f.schema, d) }); t.Failed() {
		return
	}
	t.Run("unchanged", changesNothing)
	t.Run("retracted", func(t *testing.T) { retractsAlone(t, f.schema) })
	t.Run("merged", func(t *testing.T) { mergesWhole(t, f.schema) })
	t.Run("deleted", func(t *testing.T) { leavesNothing(t, before) })
}

// population is how many nodes of each label and relationships of each type there are, but for the journal, what
// migrations keep, and the ids of tenures that are gone, which are not given again.
func population(t *testing.T) map[string]int64 {
	t.Helper()
	rows, err := db.Run(t.Context(), `
		MATCH (n) WHERE NOT n:Change AND NOT n:WriteLock AND NOT n:Migration AND NOT (n:Redirect AND n.into = '')
		UNWIND CASE labels(n) WHEN [] THEN [''] ELSE labels(n) END AS label
		RETURN 'node ' + label AS what, count(*) AS n
		UNION ALL
		MATCH ()-[r]->() RETURN 'relationship ' + type(r) AS what, count(*) AS n`, nil)
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int64{}
	for _, row := range rows {
		counts[row["what"].(string)] = row["n"].(int64)
	}
	return counts
}

// snapshot is what an export has: records by id, ids that were merged by "merged " and the id.
func snapshot(t *testing.T) map[string]any {
	t.Helper()
	records := map[string]any{}
	for record, err := range db.Records(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if merged, ok := record.(*model.Merged); ok {
			records["merged "+merged.From] = merged
		} else {
			records[record.(model.Record).Base().ID] = record
		}
	}
	return records
}

// comesBack compares a document with what the graph made of it: as an export has it and as GraphQL tells it.
func comesBack(t *testing.T, schema *ast.Schema, d map[string]any) {
	got := snapshot(t)
	for list, records := range d {
		if list == "merged" {
			continue
		}
		for _, record := range records.([]any) {
			id := record.(model.Record).Base().ID
			if got[id] == nil {
				t.Errorf("%s is not there", id)
				continue
			}
			if difference := cmp.Diff(plainRecord(t, record), onlyFieldsOf(record, plainRecord(t, got[id]), t)); difference != "" {
				t.Errorf("%s of an export differs from the document (-document +export):\n%s", id, difference)
			}
		}
	}
	if merged, ok := got["merged topic-of-old"].(*model.Merged); !ok || merged.Into != idOf("Topic", first) {
		t.Errorf("merged: %+v", got["merged topic-of-old"])
	}
	tellsAll(t, schema, got)
}

// kept are fields that the graph keeps in another way than the document has them, with the reason.
var kept = map[string]string{
	"Rendition.preferred": "the preferred rendition is the first of the list",
}

// unordered are the lists that the graph sorts by time.
var unordered = []string{"tenures", "memberships"}

// partID is the id of a part of a record.
var partID = regexp.MustCompile(`^[a-z0-9-]+/[a-z0-9-]+$`)

// plainRecord is a record as JSON values, in a form in which equal ones are equal.
func plainRecord(t *testing.T, record any) map[string]any {
	t.Helper()
	text, err := json.Marshal(record)
	if err != nil {
		t.Fatal(err)
	}
	var plain map[string]any
	if err := json.Unmarshal(text, &plain); err != nil {
		t.Fatal(err)
	}
	normalize(t, reflect.TypeOf(record).Elem(), plain, true)
	return plain
}

func normalize(t *testing.T, of reflect.Type, plain map[string]any, isRecord bool) {
	t.Helper()
	for field := range fieldsOf(of) {
		if kept[of.Name()+"."+field.name] != "" {
			delete(plain, field.name)
		}
		if field.name == "id" && !isRecord {
			if id, _ := plain["id"].(string); !partID.MatchString(id) {
				t.Errorf("%q is no id of a %s", id, of.Name())
			}
			delete(plain, "id") // of a record that was merged, it may be another
		}
		element := field.of
		for element.Kind() == reflect.Slice || element.Kind() == reflect.Pointer {
			element = element.Elem()
		}
		if element.Kind() != reflect.Struct {
			continue
		}
		switch value := plain[field.name].(type) {
		case map[string]any:
			normalize(t, element, value, false)
		case []any:
			for _, each := range value {
				normalize(t, element, each.(map[string]any), false)
			}
			if slices.Contains(unordered, field.name) {
				slices.SortFunc(value, func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
			}
		}
	}
}

// onlyFieldsOf leaves out of what came back the defaults of fields that a bare record does not give.
func onlyFieldsOf(record any, plain map[string]any, t *testing.T) map[string]any {
	t.Helper()
	if given := plainRecord(t, record); strings.HasSuffix(record.(model.Record).Base().ID, "-"+bare) {
		maps.DeleteFunc(plain, func(field string, _ any) bool { return given[field] == nil })
	}
	return plain
}

// changesNothing: a document that names only the id of each record.
func changesNothing(t *testing.T) {
	before := snapshot(t)
	d := map[string]any{}
	n := 0
	for list, record := range recordLists() {
		var records []any
		for _, variant := range []string{bare, first, second} {
			records = append(records, map[string]any{"id": idOf(record.Name(), variant)})
			n++
		}
		d[list] = records
	}
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	head := journalHead(t)
	applied, err := apply(t, string(text))
	if err != nil || applied.Unchanged != n || applied.Updated+applied.Created+len(applied.Changes) > 0 || journalHead(t) != head {
		t.Errorf("%+v of %d records, %v, changes %v", applied.Counts, n, err, applied.Changes)
	}
	same(t, before, snapshot(t))
}

// journalHead is how many changes the journal has.
func journalHead(t *testing.T) int64 {
	t.Helper()
	rows, err := db.Run(t.Context(), "MATCH (c:Change) RETURN count(c) AS n", nil)
	if err != nil {
		t.Fatal(err)
	}
	return rows[0]["n"].(int64)
}

// same compares what an export has with what it should have.
func same(t *testing.T, want, got map[string]any) {
	t.Helper()
	for _, id := range slices.Sorted(maps.Keys(want)) {
		if got[id] == nil {
			t.Errorf("%s is gone", id)
			continue
		}
		if difference := cmp.Diff(plainRecord(t, want[id]), plainRecord(t, got[id])); difference != "" {
			t.Errorf("%s differs (-want +got):\n%s", id, difference)
		}
	}
	for id := range got {
		if want[id] == nil {
			t.Errorf("%s has come in addition", id)
		}
	}
}

// retractsAlone: a retraction changes the standing of one fact, and nothing else. Taken back, all is as it was.
func retractsAlone(t *testing.T, schema *ast.Schema) {
	before := snapshot(t)
	want := maps.Clone(before)
	back := map[string]any{}
	for list, record := range recordLists() {
		if !isFact(record) {
			continue
		}
		id := idOf(record.Name(), first)
		why := model.Retraction{Reason: "Taken back.", Source: idOf("Source", bare)}
		if _, err := db.Retract(t.Context(), "tester", id, why); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		retracted := copyOf(t, before[id])
		value := reflect.ValueOf(retracted).Elem()
		for field := range fieldsOf(record) {
			switch field.name {
			case "standing":
				value.FieldByIndex(field.index).SetString(string(model.StandingRetracted))
			case "retraction":
				value.FieldByIndex(field.index).Set(reflect.ValueOf(&why))
			}
		}
		want[id] = retracted
		back[list] = []any{map[string]any{"id": id, "standing": "ASSERTED", "retraction": nil}}
		same(t, want, snapshot(t))
	}
	tellsAll(t, schema, want)
	text, err := json.Marshal(back)
	if err != nil {
		t.Fatal(err)
	}
	if applied, err := apply(t, string(text)); err != nil || applied.Updated != len(back) || len(back) == 0 {
		t.Fatalf("%+v, %v", applied, err)
	}
	same(t, before, snapshot(t))
}

func copyOf(t *testing.T, record any) any {
	t.Helper()
	text, err := json.Marshal(record)
	if err != nil {
		t.Fatal(err)
	}
	again := reflect.New(reflect.TypeOf(record).Elem()).Interface()
	if err := json.Unmarshal(text, again); err != nil {
		t.Fatal(err)
	}
	return again
}

// mergesWhole: whatever named a duplicate names the survivor, who has all that either had.
func mergesWhole(t *testing.T, schema *ast.Schema) {
	for _, kind := range kindsOfRecords() {
		from, into := idOf(kind, first), idOf(kind, bare)
		before := snapshot(t)
		if _, err := db.MergeFor(t.Context(), "tester", from, into, store.Grounds{IsForced: true, Reason: "Judged otherwise."}); err != nil {
			t.Fatalf("%s: %v", from, err)
		}
		want := map[string]any{"merged " + from: &model.Merged{From: from, Into: into}}
		for id, record := range before {
			switch id {
			case from:
			case into:
				want[id] = renamed(t, combined(t, record, before[from]), from, into)
			default:
				want[id] = renamed(t, record, from, into)
			}
		}
		same(t, want, snapshot(t))
		if t.Failed() {
			t.Fatalf("after %s was merged into %s", from, into)
		}
	}
	tellsAll(t, schema, snapshot(t))
}

// leavesNothing: every record can be deleted, after those that name it, and nothing of it stays.
func leavesNothing(t *testing.T, before map[string]int64) {
	left := snapshot(t)
	maps.DeleteFunc(left, func(_ string, record any) bool { _, isMerged := record.(*model.Merged); return isMerged })
	unjudged := map[string]any{} // two that judge each other name each other
	for id, record := range left {
		if judged, can := record.(model.Judged); can {
			list := model.KindOf(judged).List
			records, _ := unjudged[list].([]any)
			unjudged[list] = append(records, map[string]any{"id": id, "differentFrom": nil})
		}
	}
	if err := storetest.Apply(t.Context(), db, unjudged); err != nil {
		t.Fatal(err)
	}
	for len(left) > 0 {
		deleted := 0
		for _, id := range slices.Sorted(maps.Keys(left)) {
			_, err := db.Delete(t.Context(), "tester", id)
			var refused *model.Error
			switch {
			case errors.As(err, &refused) && refused.Code == model.CodeConflict:
				continue
			case err != nil:
				t.Fatalf("%s: %v", id, err)
			}
			delete(left, id)
			deleted++
		}
		if deleted == 0 {
			t.Fatalf("nothing can be deleted of %v", slices.Sorted(maps.Keys(left)))
		}
	}
	if difference := cmp.Diff(before, population(t)); difference != "" {
		t.Errorf("nodes and relationships before the document and after all was deleted:\n%s", difference)
	}
}
