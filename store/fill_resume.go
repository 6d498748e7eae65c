package store

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// written opens the journal, which locks out other writers, and returns how many parts of the filling the graph has. It returns
// ErrNotFresh if the graph has anything else, or all parts.
//
// Each part is written in one transaction with its changes, so that the journal says how many there are: if somebody else had written,
// it would have more changes. What the bundled data set in each record says that it was this data.
func (f *Filling) written(run runner) (*journal, int, error) {
	j, err := openJournal(run, model.ActorBundled)
	if err != nil {
		return &journal{}, 0, err
	}
	rows, err := run("HasAnything", block("HasAnything"), nil)
	if err != nil {
		return j, 0, err
	}
	if j.revision == 0 && j.sequence == 0 && rows[0]["value"] != true {
		return j, 0, nil
	}
	var at journal
	bundled := map[string][]string{}
	parts := 0
	for parts < len(f.parts) && at.sequence < j.sequence {
		part := &f.parts[parts]
		if len(part.changes) == 0 {
			return j, 0, ErrNotFresh // nothing says whether it is written
		}
		at.revision, at.sequence = at.revision+1, at.sequence+len(part.changes)
		for _, row := range part.bundled {
			bundled[row["id"].(string)] = row["fields"].([]string)
		}
		parts++
	}
	if parts == 0 || parts == len(f.parts) || at.revision != j.revision || at.sequence != j.sequence {
		return j, 0, ErrNotFresh
	}
	for i := range f.parts {
		for _, name := range f.parts[i].loaded {
			had, err := run("HasLoaded", block("HasLoaded"), map[string]any{"name": name})
			if err != nil {
				return j, 0, err
			}
			if len(had) > 0 != (i < parts) {
				return j, 0, ErrNotFresh
			}
		}
	}
	found, err := byKey(run, "Bundled", block("Bundled"), nil, asStrings)
	if err != nil {
		return j, 0, err
	}
	if len(found) != len(bundled) {
		return j, 0, ErrNotFresh
	}
	for id, fields := range bundled {
		if !slices.Equal(found[id], fields) {
			return j, 0, ErrNotFresh
		}
	}
	return j, parts, nil
}
