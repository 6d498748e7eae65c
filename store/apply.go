package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// Applied is the result of Apply.
type Applied struct {
	Counts
	// Revision of the journal afterwards; the same as before if nothing changed.
	Revision int
	// Changes in the order of the document.
	Changes []*model.Change
	// Warnings are of new records that look like others, the strongest first.
	Warnings []*model.Warning
}

// Counts are numbers of records of a document.
type Counts struct {
	Created   int
	Updated   int
	Unchanged int
	Mentions  int // that were found because the document asks for it
}

// Total is the number of records of the document.
func (c Counts) Total() int { return c.Created + c.Updated + c.Unchanged }

// Apply creates and updates the records of a document in one transaction, with an entry by actor in the journal for each record
// that it changes. Applying a document again changes nothing. If the document has problems, Apply changes nothing and returns
// a *document.Error that lists all of them. Progress is called with the number of rows written so far, which starts from zero
// again if the transaction is retried.
func (s *Store) Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (Applied, error) {
	return s.apply(ctx, actor, patches, true, progress)
}

// Rehearse returns what Apply would do, but changes nothing.
func (s *Store) Rehearse(ctx context.Context, actor string, patches []document.Patch) (Applied, error) {
	return s.apply(ctx, actor, patches, false, func(int, int) {})
}

func (s *Store) apply(
	ctx context.Context, actor string, patches []document.Patch, write bool, progress func(done, total int),
) (Applied, error) {
	var applied Applied
	_, err := s.write(ctx, "Apply", func(run runner) (any, error) {
		j, err := openJournal(run, actor)
		if err != nil {
			return nil, err
		}
		j.operation = s.operation.revision()
		planned, err := s.plan(run, patches, j)
		if err != nil {
			return nil, err
		}
		applied = planned.applied
		if applied.Warnings, err = warn(run, planned.entries); err != nil {
			return nil, err
		}
		redirects := planned.redirects()
		if !write || len(planned.changed)+len(redirects) == 0 {
			return nil, errRehearsed // even an empty commit would empty the caches of all servers
		}
		applied.Revision, err = j.commit(run, planned.changed, redirects, progress)
		return nil, err
	})
	if err != nil && !errors.Is(err, errRehearsed) {
		return Applied{}, err
	}
	if err == nil {
		s.operation.begin(applied.Revision)
	}
	return applied, nil
}

// planned are the changes that a document makes.
type planned struct {
	applied Applied
	changed []changedRecord
	merged  map[string]string // ids that will lead to others
	lost    []string          // ids of removed tenures
	entries []*entry
}

// changedRecord is a record to write.
type changedRecord struct {
	record  model.Record
	existed bool
	// fingerprint to keep although the record differs from it; if empty, the record gets a new one.
	fingerprint string
}

// entry is a record of a document, with the same record in the graph.
type entry struct {
	patch         document.Patch
	before, after model.Record
	references    []document.Reference
	isJoined      bool // of records that are merged: what their sources say stays, even where two of one source contradict each other
}

// check checks the record alone, and finds its references.
func (e *entry) check() (problems []document.Problem) {
	problems, e.references = document.Validate(e.patch.Path, e.after)
	if !e.patch.Uncited {
		problems = append(problems, document.CheckCited(e.patch.Path, e.before, e.after)...)
	}
	if !e.patch.DistantDates {
		problems = append(problems, document.CheckYears(e.patch.Path, e.before, e.after)...)
	}
	if !e.isJoined {
		problems = append(problems, document.CheckConsistent(e.patch.Path, e.before, e.after)...)
	}
	return append(problems, document.CheckRemote(e.patch.Path, e.before, e.after)...)
}

// named returns the ids that the record names, or has named until now.
func (e *entry) named() []string {
	ids := make([]string, len(e.references))
	for i, r := range e.references {
		ids[i] = r.ID
	}
	if e.before != nil {
		ids = append(ids, document.References(e.before)...)
	}
	return ids
}

// plan merges the patches with the records in the graph, checks everything, and finds the records that differ, which it notes
// in the journal.
func (s *Store) plan(run runner, patches []document.Patch, j *journal) (planned, error) {
	ids := make([]string, len(patches))
	for i, p := range patches {
		ids[i] = p.ID
	}
	existing, strangers, err := existingRecords(run, ids)
	if err != nil {
		return planned{}, err
	}
	owners, err := tenureOwners(run, slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !model.IsTenureID(id) }))
	if err != nil {
		return planned{}, err
	}
	for id := range owners {
		strangers[id] = true
	}
	gone, err := mergedInto(run, ids)
	if err != nil {
		return planned{}, err
	}
	if err := readTenureIDs(run, patches); err != nil {
		return planned{}, err
	}
	entries, merges, kindOf, problems := entriesOf(patches, existing, strangers, gone)
	entries, wrong, err := mergeAll(entries)
	if err != nil {
		return planned{}, err
	}
	found, faulty, err := s.link(run, j, entries)
	if err != nil {
		return planned{}, err
	}
	early, err := completeAtPlaces(run, entries)
	if err != nil {
		return planned{}, err
	}
	moved, err := checkZones(run, entries)
	if err != nil {
		return planned{}, err
	}
	dangling, err := checkReferences(run, entries, kindOf)
	if err != nil {
		return planned{}, err
	}
	p := planned{merged: map[string]string{}}
	for _, e := range entries {
		p.add(e, j)
	}
	loose, err := p.merge(run, merges, gone, kindOf, j)
	if err != nil {
		return planned{}, err
	}
	shared, err := checkUnique(run, entries, nil)
	if err != nil {
		return planned{}, err
	}
	circles, err := checkCircles(run, entries, "", "")
	if err != nil {
		return planned{}, err
	}
	if problems = slices.Concat(problems, wrong, faulty, early, moved, dangling, loose, shared, circles); len(problems) > 0 {
		return planned{}, &document.Error{Problems: problems}
	}
	p.applied.Changes, p.applied.Mentions = j.changes, found
	p.applied.Revision = j.revision
	p.entries = entries
	return p, nil
}

// existingRecords is recordsByID for ids of which most are new: it first finds out which ids exist, which is cheaper than to
// look for all of them as every kind. strangers are ids of nodes that exist but cannot be read as a record, because they were
// made directly in the database.
func existingRecords(run runner, ids []string) (records map[string]model.Record, strangers map[string]bool, err error) {
	strangers = map[string]bool{}
	known, err := kindsByID(run, ids)
	if err != nil || len(known) == 0 {
		return nil, strangers, err
	}
	records, err = recordsByID(run, slices.Collect(maps.Keys(known)))
	for id := range known {
		strangers[id] = records[id] == nil
	}
	return records, strangers, err
}

// entriesOf returns the records of a document and, separately, the ids that it says were merged. gone are the ids that were
// merged in the graph.
func entriesOf(
	patches []document.Patch, existing map[string]model.Record, strangers map[string]bool, gone map[string]string,
) (entries []*entry, merges []document.Patch, kindOf map[string]string, problems []document.Problem) {
	kindOf, pathOf := map[string]string{}, map[string]string{}
	for _, patch := range patches {
		before := existing[patch.ID]
		kind := model.KindOf(before).String()
		switch earlier, double := pathOf[patch.ID]; {
		case double:
			problems = append(problems, document.Problem{
				Path:    patch.Path + "." + patch.IDField(),
				Message: fmt.Sprintf("%q is also the id of %s", patch.ID, earlier),
			})
			continue
		case strangers[patch.ID] && patch.Kind == document.KindMerged:
			problems = append(problems, document.Problem{
				Path:    patch.Path + ".from",
				Message: fmt.Sprintf("%q is the id of a tenure in the graph: two tenures of a leader become one when their dates agree", patch.ID),
			})
			continue
		case patch.Kind == document.KindMerged && before != nil:
			problems = append(problems, document.Problem{
				Path:    patch.Path + ".from",
				Message: fmt.Sprintf("%q is a %s in the graph: the mutation merge takes it out of use", patch.ID, kind),
			})
			continue
		case patch.Kind == document.KindMerged:
			merges = append(merges, patch)
			pathOf[patch.ID] = patch.Path
			continue
		case before != nil && kind != patch.Kind:
			problems = append(problems, document.Problem{
				Path:    patch.Path + ".id",
				Message: fmt.Sprintf("%q is the id of a %s in the graph", patch.ID, kind),
			})
			continue
		case strangers[patch.ID]:
			problems = append(problems, document.Problem{
				Path:    patch.Path + ".id",
				Message: fmt.Sprintf("%q is the id of a node in the database that is no entity: remove it there, or give another id", patch.ID),
			})
			continue
		case gone[patch.ID] != "":
			problems = append(problems, document.Problem{
				Path:    patch.Path + ".id",
				Message: fmt.Sprintf("%q was merged into %q: write that one", patch.ID, gone[patch.ID]),
			})
			continue
		}
		pathOf[patch.ID], kindOf[patch.ID] = patch.Path, patch.Kind
		entries = append(entries, &entry{patch: patch, before: before})
	}
	return entries, merges, kindOf, problems
}

// mergeAll makes and checks the records of all entries, on all processors. It returns the entries that have a record, and all
// problems.
func mergeAll(entries []*entry) (whole []*entry, problems []document.Problem, err error) {
	wrong := make([][]document.Problem, len(entries))
	err = goroutine.Each(context.Background(), len(entries), func(i int) error {
		e := entries[i]
		record, problems := e.patch.Merge(e.before)
		if len(problems) == 0 {
			e.after = record
			if !e.isToLink() && !e.needsPlace() { // link and completeAtPlaces check them
				problems = e.check()
			}
		}
		wrong[i] = problems
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	whole = slices.DeleteFunc(entries, func(e *entry) bool { return e.after == nil })
	return whole, slices.Concat(wrong...), nil
}

// add adds a checked record to the plan.
func (p *planned) add(e *entry, j *journal) {
	switch {
	case e.before == nil:
		p.applied.Created++
		j.note(model.ChangeActionCreated, e.patch.Kind, e.patch.ID, nil, e.after, e.named())
	case equalRecords(e.before, e.after):
		p.applied.Unchanged++
		return
	case document.IsRetracted(e.after) && !document.IsRetracted(e.before):
		p.applied.Updated++
		j.note(model.ChangeActionRetracted, e.patch.Kind, e.patch.ID, e.before, e.after, e.named())
	default:
		p.applied.Updated++
		j.note(model.ChangeActionUpdated, e.patch.Kind, e.patch.ID, e.before, e.after, e.named())
	}
	p.changed = append(p.changed, changedRecord{record: e.after, existed: e.before != nil})
	p.lost = append(p.lost, tenuresLost(e.before, e.after)...)
}

// checkReferences checks that ids exist in the document or the graph. An id that was merged leads to the one that replaced it.
func checkReferences(run runner, entries []*entry, inDocument map[string]string) ([]document.Problem, error) {
	var unknown []string
	for _, e := range entries {
		for _, r := range e.references {
			if _, ok := inDocument[r.ID]; !ok {
				unknown = append(unknown, r.ID)
			}
		}
	}
	slices.Sort(unknown)
	unknown = slices.Compact(unknown)
	inGraph, err := kindsByID(run, unknown)
	if err != nil {
		return nil, err
	}
	if unknown = slices.DeleteFunc(unknown, func(id string) bool { return inGraph[id] != "" }); len(unknown) > 0 {
		merged, err := mergedInto(run, unknown)
		if err != nil {
			return nil, err
		}
		kinds, err := kindsByID(run, slices.Collect(maps.Values(merged)))
		if err != nil {
			return nil, err
		}
		for from, into := range merged {
			inGraph[into] = kinds[into]
			for _, e := range entries {
				if !document.Rename(e.after, from, into) {
					continue
				}
				for i, r := range e.references {
					if r.ID == from {
						e.references[i].ID = into
					}
				}
			}
		}
	}
	var problems []document.Problem
	for _, e := range entries {
		for _, r := range e.references {
			kind, ok := inDocument[r.ID]
			if !ok {
				kind, ok = inGraph[r.ID]
			}
			if !ok {
				problems = append(problems, document.Problem{
					Path:    r.Path,
					Message: fmt.Sprintf("%q is neither in the document nor in the graph", r.ID),
				})
			} else if !slices.Contains(r.Kinds, kind) {
				problems = append(problems, document.Problem{
					Path:    r.Path,
					Message: fmt.Sprintf("%q is a %s, not a %s", r.ID, kind, strings.Join(r.Kinds, " or ")),
				})
			}
		}
	}
	return problems, nil
}
