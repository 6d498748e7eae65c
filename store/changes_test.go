package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
)

// In memory, a filter holds for exactly the changes for which it holds in the database.
func TestChanges_filtersAgree(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	random := rand.New(rand.NewPCG(2023, 10))
	ids := []string{"a", "b", "c", "d", "e", "A", "", "a b"}
	actors := []string{"alice", "bob", "", "database"}
	some := func(all []string, most int) []string {
		chosen := make([]string, random.IntN(most+1))
		for i := range chosen {
			chosen[i] = all[random.IntN(len(all))]
		}
		return chosen
	}
	kinds := []string{"TOPIC", "MEETING", "LEADER", "TREATY"} // a newer version has treaties
	actions := []string{"CREATED", "UPDATED", "DELETED", "SIGNED"}
	var rows []map[string]any
	for i := range 300 {
		row := map[string]any{"sequence": i + 1, "revision": i + 1, "entityId": ids[random.IntN(len(ids))], "actor": actors[random.IntN(len(actors))], "fields": []string{}}
		for key, value := range map[string]any{
			"touched": some(ids, 3), "kind": kinds[random.IntN(len(kinds))], "action": actions[random.IntN(len(actions))],
		} {
			if random.IntN(10) > 0 { // else the property is missing
				row[key] = value
			}
		}
		rows = append(rows, row)
	}
	if _, err := db.Run(t.Context(), "UNWIND $rows AS row CREATE (c:Change) SET c = row, c.at = datetime()", map[string]any{"rows": rows}); err != nil {
		t.Fatal(err)
	}
	read := func(where *model.ChangeFilter) (all []*model.Change) {
		for after, hasNext := 0, true; hasNext; {
			page, err := db.ChangesAfter(t.Context(), after, where)
			if err != nil {
				t.Fatal(err)
			}
			for _, item := range page.Items {
				all = append(all, item.Node.(*model.Change))
				after = all[len(all)-1].Sequence
			}
			hasNext = page.HasNext
		}
		return all
	}
	sequences := func(changes []*model.Change) (numbers []int) {
		for _, c := range changes {
			numbers = append(numbers, c.Sequence)
		}
		return numbers
	}
	all, matched := read(nil), 0
	if len(all) != len(rows) || len(sequences(all)) != 300 {
		t.Fatalf("%d changes", len(all))
	}
	for range 60 {
		where := &model.ChangeFilter{}
		switch random.IntN(3) {
		case 0:
			where.Kinds = given[model.EntityKind](some(kinds[:3], 2))
		case 1:
			where.Action = given[model.ChangeAction](some(actions[:3], 2))
		}
		if random.IntN(2) == 0 {
			where.Touching = given[string](some(ids, 3))
		}
		switch random.IntN(6) {
		case 0:
			where.Ids = given[string](some(ids, 3))
		case 1:
			where.Actor = given[string](some(actors, 2))
		}
		if fmt.Sprint(where) == fmt.Sprint(&model.ChangeFilter{}) {
			continue // refused
		}
		inMemory := slices.DeleteFunc(slices.Clone(all), func(c *model.Change) bool { return !c.Passes(where) })
		if inDatabase := read(where); !slices.Equal(sequences(inDatabase), sequences(inMemory)) {
			t.Errorf("%+v: %v in the database, %v in memory", where, sequences(inDatabase), sequences(inMemory))
		}
		matched += len(inMemory)
	}
	if last, err := db.LastChange(t.Context()); err != nil || last != 300 || matched < 300 {
		t.Errorf("%d, %v, %d matches", last, err, matched)
	}
}

// given makes a condition of values, or leaves it out if there are none.
func given[T ~string](values []string) (condition graphql.Omittable[[]T]) {
	if len(values) == 0 {
		return condition
	}
	typed := make([]T, len(values))
	for i, value := range values {
		typed[i] = T(value)
	}
	return graphql.OmittableOf(typed)
}
