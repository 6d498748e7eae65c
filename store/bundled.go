package store

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
)

// bundledActor is in whose name the journal notes what the bundled data brought.
const bundledActor = "bundled"

// unknownValue stands for the digest of a value that is not known; no digest looks like it.
const unknownValue = "?"

// brought is what the bundled data brought of an entity: a digest of the value of every field that it had, by the field's
// name in a graph document.
type brought map[string]string

// broughtBy is what a record of the bundled data brings.
func broughtBy(record any) brought {
	b := brought{}
	for _, f := range fieldsOf(record) {
		if d := digest(f.value); d != "" {
			b[f.name] = d
		}
	}
	return b
}

// isUntouched reports whether a field still has the value that was brought.
func (b brought) isUntouched(f field) bool { return digest(f.value) == b[f.name] }

// strings is the form in which it is stored.
func (b brought) strings() []string {
	pairs := make([]string, 0, len(b))
	for name, digest := range b {
		pairs = append(pairs, name+":"+digest)
	}
	slices.Sort(pairs)
	return pairs
}

func broughtOf(pairs any) brought {
	b := brought{}
	for _, pair := range asStrings(pairs) {
		name, digest, _ := strings.Cut(pair, ":")
		b[name] = digest
	}
	return b
}

// field is a field of a record.
type field struct {
	name  string // in a graph document
	index int    // in the struct
	value reflect.Value
}

// fieldsOf are the fields of a record but its id, lists whose order carries no meaning in one order.
func fieldsOf(record any) []field {
	v := reflect.ValueOf(inOneOrder(record)).Elem()
	var fields []field
	for i := range v.NumField() {
		if name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); name != "id" {
			fields = append(fields, field{name, i, v.Field(i)})
		}
	}
	return fields
}

// digest tells values apart; that of an empty one is empty.
func digest(v reflect.Value) string {
	if isEmpty(v) {
		return ""
	}
	text, err := json.Marshal(v.Interface())
	if err != nil {
		panic(err) // fields of records always marshal
	}
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:6])
}

// bundledBefore reads what the bundled data of an earlier start brought, by id. A graph that a version loaded which did
// not remember it has it in its journal.
func bundledBefore(run runner) (map[string]brought, error) {
	before, err := byKey(run, "Bundled", block("Bundled"), nil, broughtOf)
	if err != nil || len(before) > 0 {
		return before, err
	}
	return broughtByJournal(run)
}

// broughtByJournal: a field that nobody else changed still has the value that was brought; of any other the value is not
// known.
func broughtByJournal(run runner) (map[string]brought, error) {
	params := map[string]any{"bundled": bundledActor}
	made, err := run("BroughtByJournal", block("BroughtByJournal"), params)
	if err != nil || len(made) == 0 {
		return nil, err
	}
	rows, err := run("EditsByJournal", block("EditsByJournal"), params)
	if err != nil {
		return nil, err
	}
	edits := map[string][]any{}
	for _, row := range rows {
		edits[asString(row["key"])], _ = row["value"].([]any)
	}
	ids := make([]string, len(made))
	for i, row := range made {
		ids[i] = asString(row["key"])
	}
	before := make(map[string]brought, len(ids))
	for batch := range slices.Chunk(ids, recordBatch) {
		records, err := recordsByID(run, batch)
		if err != nil {
			return nil, err
		}
		for _, id := range batch {
			before[id] = brought{}
			if record := records[id]; record != nil {
				before[id] = withoutEdits(record, edits[id])
			}
		}
	}
	return before, nil
}

func withoutEdits(record any, edits []any) brought {
	b := broughtBy(record)
	for _, edit := range edits {
		names := asStrings(edit)
		if len(names) == 0 {
			for _, f := range fieldsOf(record) {
				names = append(names, f.name)
			}
		}
		for _, name := range names {
			b[name] = unknownValue
		}
	}
	return b
}

// overlay is a record with those fields of target that may be changed, and the names of those that stay although target
// has another value. It is the record itself where nothing changes.
func overlay(before, target any, b brought) (after any, kept []string, err error) {
	var changed []int
	will := fieldsOf(target)
	for i, f := range fieldsOf(before) {
		switch {
		case digest(f.value) == digest(will[i].value):
		case b.isUntouched(f):
			changed = append(changed, f.index)
		default:
			kept = append(kept, f.name)
		}
	}
	if len(changed) == 0 {
		return before, kept, nil
	}
	if after, err = copied(before, document.KindOf(before), document.IDOf(before)); err != nil {
		return nil, nil, err
	}
	into, from := reflect.ValueOf(after).Elem(), reflect.ValueOf(target).Elem()
	for _, i := range changed {
		into.Field(i).Set(from.Field(i))
	}
	return after, kept, nil
}
