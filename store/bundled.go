package store

import (
	"reflect"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// unknownValue is the digest of an unknown value. No real digest is equal to it.
const unknownValue = "?"

// brought is what the bundled data set in an entity: digests of the values of its fields, by name in a graph document.
type brought map[string]string

// broughtBy returns what a record of the bundled data sets.
func broughtBy(record model.Record) brought {
	b := brought{}
	for _, f := range fieldTexts(record) {
		if d := f.digest(); d != "" {
			b[f.name] = d
		}
	}
	return b
}

// isUntouched reports whether a field still has the value from the bundled data.
func (b brought) isUntouched(f fieldText) bool { return f.digest() == b[f.name] }

// strings returns the form in which it is stored.
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

// bundledBefore reads what the bundled data of an earlier start set, by id. If the version that loaded it did not store that, it
// follows from the journal.
func bundledBefore(run runner) (map[string]brought, error) {
	before, err := byKey(run, "Bundled", block("Bundled"), nil, broughtOf)
	if err != nil || len(before) > 0 {
		return before, err
	}
	return broughtByJournal(run)
}

// broughtByJournal finds what the bundled data set from the journal. A field that only the bundled data changed still has the
// value from it; of other fields that value is unknown.
func broughtByJournal(run runner) (map[string]brought, error) {
	params := map[string]any{"bundled": model.ActorBundled}
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

func withoutEdits(record model.Record, edits []any) brought {
	b := broughtBy(record)
	for _, edit := range edits {
		names := asStrings(edit)
		if len(names) == 0 {
			for _, f := range fieldTexts(record) {
				names = append(names, f.name)
			}
		}
		for _, name := range names {
			b[name] = unknownValue
		}
	}
	return b
}

// overlay returns a record with those values of target that may be changed, and the names of fields that stay although target
// has another value. It returns the record itself if nothing changes.
func overlay(before, target model.Record, b brought) (after model.Record, kept []string, err error) {
	var changed []int
	will := fieldTexts(target)
	for i, f := range fieldTexts(before) {
		switch {
		case f.json == will[i].json:
		case b.isUntouched(f):
			changed = append(changed, i)
		default:
			kept = append(kept, f.name)
		}
	}
	if len(changed) == 0 {
		return before, kept, nil
	}
	if after, err = copied(before); err != nil {
		return nil, nil, err
	}
	into := fieldTexts(after)
	for _, i := range changed {
		reflect.ValueOf(into[i].field.Value.Address()).Elem().Set(reflect.ValueOf(will[i].field.Value.Address()).Elem())
	}
	return after, kept, nil
}
