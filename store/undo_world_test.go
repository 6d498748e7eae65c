package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// state is everything that an undo can restore: the fields of records in JSON, when each was created, and where ids lead.
type state map[string]map[string]string

func stateNow(t *testing.T) state {
	t.Helper()
	now := state{}
	for _, line := range everything(t) {
		var fields map[string]json.RawMessage
		if err := json.Unmarshal([]byte(line), &fields); err != nil {
			t.Fatal(err)
		}
		texts := map[string]string{}
		for name, value := range fields {
			texts[name] = string(value)
		}
		if id, isRecord := fields["id"]; isRecord {
			now[strings.Trim(string(id), `"`)] = texts
		}
	}
	rows, err := db.Run(t.Context(), `MATCH (n:Entity) RETURN n.id AS id, n.createdAt AS at, "" AS into
		UNION ALL MATCH (r:Redirect) RETURN "-> " + r.id AS id, null AS at, r.into AS into`, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		id := row["id"].(string)
		if at, isRecord := row["at"].(time.Time); isRecord {
			now[id]["createdAt"] = at.UTC().Format(time.RFC3339Nano)
		} else {
			now[id] = map[string]string{"into": row["into"].(string)}
		}
	}
	return now
}

// world makes random transactions in a graph whose records have every field.
type world struct {
	t      *testing.T
	random *rand.Rand
	first  map[string][]map[string]any // records by list, as they were at the beginning
	made   int
}

func newWorld(t *testing.T, seed uint64) *world {
	t.Helper()
	freshJournal(t)
	f := &filler{t: t, schema: generated.NewExecutableSchema(generated.Config{}).Schema()}
	text, err := json.Marshal(f.document())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, string(text)); err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, random: rand.New(rand.NewPCG(seed, 18)), first: map[string][]map[string]any{}}
	for record, err := range db.Records(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if of, isRecord := record.(model.Record); isRecord {
			var fields map[string]any
			text, _ := json.Marshal(record)
			if err := json.Unmarshal(text, &fields); err != nil {
				t.Fatal(err)
			}
			list := model.KindOf(of).List
			w.first[list] = append(w.first[list], fields)
		}
	}
	return w
}

func chosen[T any](w *world, all []T) T { return all[w.random.IntN(len(all))] }

// list picks a kind of records.
func (w *world) list() string { return chosen(w, slices.Sorted(maps.Keys(w.first))) }

// document changes some records, or makes new ones of their values.
func (w *world) document() string {
	d := map[string]any{}
	if w.random.IntN(12) == 0 {
		into := chosen(w, w.first[w.list()])["id"]
		if w.random.IntN(3) == 0 {
			into = "leader-first/head-of-state-country-first"
		}
		w.made++
		d["merged"] = []any{map[string]any{"from": fmt.Sprint(strings.ReplaceAll(fmt.Sprint(into), "leader-first/", "leader-first/old-"), "-", w.made), "into": into}}
	}
	for range 1 + w.random.IntN(3) {
		list := w.list()
		record := maps.Clone(chosen(w, w.first[list]))
		if w.random.IntN(4) == 0 {
			w.made++
			record["id"] = fmt.Sprint("new-", w.random.IntN(12))
			for _, unique := range []string{"code", "alpha3", "numeric", "wikidataId"} {
				delete(record, unique)
			}
			for _, tenure := range toList(record["tenures"]) {
				delete(tenure.(map[string]any), "id")
			}
		} else {
			other := chosen(w, w.first[list])
			for _, name := range slices.Sorted(maps.Keys(record)) {
				switch {
				case name == "id":
				case w.random.IntN(4) > 0:
					delete(record, name)
				case w.random.IntN(3) == 0:
					record[name] = nil
				case w.random.IntN(2) == 0 && name != "tenures":
					record[name] = other[name]
				case name == "names":
					w.made++
					record[name] = []any{map[string]any{"lang": "en", "text": fmt.Sprint("Name ", w.made)}}
				}
			}
		}
		d[list] = append(toList(d[list]), record)
	}
	text, err := json.Marshal(d)
	if err != nil {
		w.t.Fatal(err)
	}
	return string(text)
}

func toList(value any) []any { list, _ := value.([]any); return list }

// id is the id of a record of the list that is there, or was.
func (w *world) id(list string) string {
	if w.random.IntN(3) == 0 {
		return fmt.Sprint("new-", w.random.IntN(12))
	}
	return fmt.Sprint(chosen(w, w.first[list])["id"])
}

// step makes a random transaction, or an import of several. It returns what it was, and the error if it was refused.
func (w *world) step(db *store.Store) (what string, err error) {
	apply := func(s *store.Store) error {
		text := w.document()
		patches, err := document.Parse([]byte(text))
		if err != nil {
			w.t.Fatal(err)
		}
		for i := range patches {
			patches[i].Uncited, patches[i].DistantDates = true, true
		}
		what += " " + text
		_, err = s.Apply(w.t.Context(), "tester", patches, func(int, int) {})
		return err
	}
	list := w.list()
	switch w.random.IntN(10) {
	case 0, 1:
		what = "retract " + w.id(chosen(w, []string{"meetings", "forums", "statements", "sources", "sources"}))
		_, err = db.Retract(w.t.Context(), "tester", what[8:], model.Retraction{Reason: "It was wrong."})
	case 2, 3:
		from, into := w.id(list), w.id(list)
		what = "merge " + from + " " + into
		_, err = db.Merge(w.t.Context(), "tester", from, into)
	case 4:
		what = "delete " + w.id(list)
		_, err = db.Delete(w.t.Context(), "tester", what[7:])
	case 5:
		what = "import"
		one := db.AsOne()
		for range 3 {
			if failed := apply(one); failed != nil {
				err = failed // others may be in
			}
		}
	default:
		what = "apply"
		err = apply(db)
	}
	return what, err
}

// done is a transaction, with the states before and after it.
type done struct {
	what          string
	revision      int
	undoes        int // the revision that it took back, of an undo
	before, after state
}

// steps makes random transactions until there are some that changed anything.
func (w *world) steps(number int) []done {
	var all []done
	before := stateNow(w.t)
	head, _, _ := db.JournalHead(w.t.Context())
	for tries := 0; len(all) < number; tries++ {
		if tries > 40*number {
			w.t.Fatal("nearly all is refused")
		}
		what, err := w.step(db)
		var public *model.Error
		var wrong *document.Error
		if err != nil && !errors.As(err, &public) && !errors.As(err, &wrong) {
			w.t.Fatalf("%s: %v", what, err)
		}
		now, _, err := db.JournalHead(w.t.Context())
		if err != nil {
			w.t.Fatal(err)
		}
		if now == head {
			continue
		}
		after := stateNow(w.t)
		all = append(all, done{what: what, revision: head + 1, before: before, after: after})
		before, head = after, now
	}
	checkSides(w.t, "random transactions")
	return all
}
