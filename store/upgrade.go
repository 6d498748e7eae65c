package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// Upgraded is what an upgrade to the bundled data of this version did to a graph, or would do.
type Upgraded struct {
	Counts
	// Revision of the journal afterwards; the same as before if nothing changed.
	Revision int
	// Removed are the ids of records that were removed because the bundled data no longer has them.
	Removed []string
	// Merged are entities that were merged into others.
	Merged []model.Merged
	// Kept are records that differ from this version, with the reason.
	Kept []Kept
}

// Kept is a record that an upgrade left unchanged, or some fields of it.
type Kept struct {
	ID     string
	Fields []string // names in a graph document; none for the whole record
	Why    string
}

// Bundle is the bundled data of a version.
type Bundle struct {
	Patches []document.Patch
	// Known are the ids of all records of the version, in all sets. Records of earlier versions that are not among them are
	// removed. Nil removes nothing.
	Known map[string]bool
}

// Upgrade applies the bundled data in one transaction. It adds new records, and updates fields that still have the values of an
// earlier version. It keeps what users have changed, retracted, merged or deleted. It removes records that the bundled data
// no longer has, unless users changed them or a record that stays names them. A dry run (write is false) changes nothing.
// Progress is that of Apply.
func (s *Store) Upgrade(ctx context.Context, bundle Bundle, write bool, progress func(done, total int)) (Upgraded, error) {
	var done Upgraded
	_, err := s.Patient().write(ctx, "Upgrade", func(run runner) (any, error) {
		j, err := openJournal(run, model.ActorBundled)
		if err != nil {
			return nil, err
		}
		u := &upgrade{run: run, journal: j, bundle: bundle}
		if err := u.plan(); err != nil {
			return nil, err
		}
		if err := u.commit(progress); err != nil {
			return nil, err
		}
		done = u.result
		if !write {
			return nil, errRehearsed
		}
		return nil, nil
	})
	if errors.Is(err, errRehearsed) {
		err = nil
	}
	return done, err
}

// errRehearsed ends a transaction without a commit, in a dry run or if there is nothing to change.
var errRehearsed = errors.New("only rehearsed")

type upgrade struct {
	run        runner
	journal    *journal
	bundle     Bundle
	before     map[string]brought      // what an earlier version set, by id
	existing   map[string]model.Record // records by id, of the bundle and of before
	gone       map[string]string       // ids that were merged
	targets    map[string]model.Record // records of the bundle by id, without changes by users
	entries    []*entry
	duplicates []document.Patch // ids that are in use, but merged in the bundle
	dropped    []string         // ids of records that the bundle no longer has, and that no user changed
	edited     []Kept           // records that the bundle no longer has, and that a user changed
	planned    planned
	result     Upgraded
}

func (u *upgrade) keep(id, why string, fields ...string) {
	u.result.Kept = append(u.result.Kept, Kept{ID: id, Fields: fields, Why: why})
}

func (u *upgrade) plan() error {
	if err := u.read(); err != nil {
		return err
	}
	kindOf := map[string]string{}
	var merges []document.Patch
	for _, patch := range u.bundle.Patches {
		if patch.Kind == document.KindMerged {
			if u.existing[patch.ID] != nil {
				u.duplicates = append(u.duplicates, patch)
			} else {
				merges = append(merges, patch)
			}
			continue
		}
		e, err := u.entry(patch)
		if err != nil {
			return err
		}
		if e != nil {
			u.entries = append(u.entries, e)
			kindOf[patch.ID] = patch.Kind
		}
	}
	u.findDropped()
	if err := u.dropProblems(kindOf); err != nil {
		return err
	}
	u.planned = planned{merged: map[string]string{}}
	for _, e := range u.entries {
		u.planned.add(e, u.journal)
	}
	if _, err := u.planned.merge(u.run, merges, u.gone, kindOf, u.journal); err != nil {
		return err
	}
	u.result.Counts = u.planned.applied.Counts
	return u.remove()
}

// read reads all records in the graph that the bundled data has or had.
func (u *upgrade) read() error {
	var err error
	if u.before, err = bundledBefore(u.run); err != nil {
		return err
	}
	var ids []string
	if u.bundle.Known != nil {
		ids = slices.Collect(maps.Keys(u.before))
	}
	for _, p := range u.bundle.Patches {
		ids = append(ids, p.ID)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if err := readTenureIDs(u.run, u.bundle.Patches); err != nil {
		return err
	}
	if u.gone, err = mergedInto(u.run, ids); err != nil {
		return err
	}
	u.existing, u.targets = map[string]model.Record{}, map[string]model.Record{}
	for batch := range slices.Chunk(ids, recordBatch) {
		records, _, err := existingRecords(u.run, batch)
		if err != nil {
			return err
		}
		maps.Copy(u.existing, records)
	}
	return nil
}

// entry returns the entry of one record of the bundle, or nil if it is left out.
func (u *upgrade) entry(patch document.Patch) (*entry, error) {
	before, isBrought := u.existing[patch.ID], u.before[patch.ID] != nil
	target, problems := patch.Merge(nil)
	if len(problems) > 0 {
		return nil, &document.Error{Problems: problems}
	}
	for _, id := range document.References(target) {
		if into, isGone := u.gone[id]; isGone {
			document.Rename(target, id, into)
		}
	}
	switch {
	case u.gone[patch.ID] != "":
		return nil, nil // a user merged it
	case before == nil && isBrought:
		u.keep(patch.ID, "somebody deleted it")
		return nil, nil
	case before != nil && model.KindOf(before).String() != patch.Kind:
		u.keep(patch.ID, fmt.Sprintf("somebody made a %s of this id", model.KindOf(before).String()))
		return nil, nil
	}
	u.targets[patch.ID] = target
	e := &entry{patch: patch, before: before, after: target}
	if before != nil {
		after, kept, err := overlay(before, target, u.before[patch.ID])
		if err != nil {
			return nil, err
		}
		if e.after = after; len(kept) > 0 {
			u.keep(patch.ID, "somebody changed these fields", kept...)
		}
	}
	return e, nil
}

// dropProblems leaves out records that conflict with changes by users, until the rest can be applied: records that name deleted
// entities, or have a code that a user gave to another country.
func (u *upgrade) dropProblems(kindOf map[string]string) error {
	leaving := slices.Clone(u.dropped)
	for _, p := range u.duplicates {
		leaving = append(leaving, p.ID)
	}
	for {
		var problems []document.Problem
		for _, e := range u.entries {
			if e.before == nil || !equalRecords(e.before, e.after) {
				problems = append(problems, e.check()...)
			}
		}
		dangling, err := checkReferences(u.run, u.entries, kindOf)
		if err != nil {
			return err
		}
		shared, err := checkUnique(u.run, u.entries, leaving)
		if err != nil {
			return err
		}
		problems = slices.Concat(problems, dangling, shared)
		if len(problems) == 0 {
			return nil
		}
		kept := u.entries[:0:0]
		for _, e := range u.entries {
			at := slices.IndexFunc(problems, func(p document.Problem) bool { return strings.HasPrefix(p.Path+".", e.patch.Path+".") })
			if at < 0 {
				kept = append(kept, e)
				continue
			}
			u.keep(e.patch.ID, strings.TrimPrefix(problems[at].Path, e.patch.Path+".")+" "+problems[at].Message)
			delete(u.targets, e.patch.ID)
			if e.before == nil {
				delete(kindOf, e.patch.ID)
			}
		}
		if len(kept) == len(u.entries) {
			return &document.Error{Problems: problems} // not of a record, so leaving one out would not help
		}
		u.entries = kept
	}
}

// findDropped finds the records that the bundled data no longer has.
func (u *upgrade) findDropped() {
	if u.bundle.Known == nil {
		return
	}
	for _, id := range slices.Sorted(maps.Keys(u.before)) {
		record := u.existing[id]
		isDuplicate := slices.ContainsFunc(u.duplicates, func(p document.Patch) bool { return p.ID == id })
		if record == nil || u.bundle.Known[id] || isDuplicate {
			continue
		}
		if edited := editedFields(record, u.before[id]); len(edited) > 0 {
			why := "this version no longer has it; it stays because somebody changed these fields"
			u.edited = append(u.edited, Kept{ID: id, Fields: edited, Why: why})
			continue
		}
		u.dropped = append(u.dropped, id)
	}
}

// remove finds records that the bundled data no longer has, and that neither users nor other records keep.
func (u *upgrade) remove() error {
	u.result.Kept = append(u.result.Kept, u.edited...)
	if len(u.dropped) == 0 {
		return nil
	}
	dependents, err := byKey(u.run, "Dependents", dependentsText, u.dropped, asStrings)
	if err != nil {
		return err
	}
	afterwards := map[string]model.Record{}
	for _, e := range u.entries {
		afterwards[e.patch.ID] = e.after
	}
	goes := map[string]bool{}
	for _, id := range u.dropped {
		goes[id] = true
	}
	for isStable := false; !isStable; {
		isStable = true
		for _, id := range u.dropped {
			if holder := holderOf(dependents[id], id, goes, afterwards); goes[id] && holder != "" {
				goes[id], isStable = false, false
				u.keep(id, fmt.Sprintf("this version no longer has it; it stays because %s names it", holder))
			}
		}
	}
	for _, id := range u.dropped {
		if goes[id] {
			u.result.Removed = append(u.result.Removed, id)
			record := u.existing[id]
			u.journal.note(model.ChangeActionDeleted, model.KindOf(record).String(), id, record, nil, document.References(record))
		}
	}
	return nil
}

// holderOf returns one of the dependents that stay and will still name the id, or "" if there is none.
func holderOf(dependents []string, id string, goes map[string]bool, afterwards map[string]model.Record) string {
	for _, d := range dependents {
		after, isRewritten := afterwards[d]
		if !goes[d] && (!isRewritten || slices.Contains(document.References(after), id)) {
			return d
		}
	}
	return ""
}

// editedFields returns the names of fields of a record that no longer have the value from the bundled data.
func editedFields(record model.Record, b brought) []string {
	var edited []string
	for _, f := range fieldTexts(record) {
		if !b.isUntouched(f) {
			edited = append(edited, f.name)
		}
	}
	return edited
}

func (u *upgrade) commit(progress func(done, total int)) error {
	for batch := range slices.Chunk(u.result.Removed, writeBatch) {
		if err := u.journal.remove(u.run, batch...); err != nil {
			return err
		}
		if _, err := u.run("RemoveBundled", block("RemoveBundled"), map[string]any{"ids": batch}); err != nil {
			return err
		}
	}
	if err := writeRows(u.run, u.planned.changed, progress); err != nil {
		return err
	}
	if err := u.journal.redirect(u.run, u.planned.redirects()); err != nil {
		return err
	}
	for _, p := range u.duplicates {
		if err := u.mergeDuplicate(p.ID, p.Into); err != nil {
			return err
		}
	}
	if err := u.remember(); err != nil {
		return err
	}
	var err error
	u.result.Revision, err = u.journal.close(u.run)
	return err
}

// mergeDuplicate merges an entity into the one that replaces it in this version. The other entity has the bundled data of both,
// so only the changes by users are added to it.
func (u *upgrade) mergeDuplicate(from, into string) error {
	combine := document.Combine
	if len(editedFields(u.existing[from], u.before[from])) == 0 {
		combine = func(model.Record, model.Record) {}
	}
	err := mergeRecords(u.run, u.journal, from, into, combine)
	var refused *model.Error
	switch {
	case errors.As(err, &refused) && (refused.Code == model.CodeBadUserInput || refused.Code == model.CodeNotFound):
		u.keep(from, "it is a duplicate of "+into+" and stays: "+refused.Message)
		return nil
	case err == nil:
		u.result.Merged = append(u.result.Merged, model.Merged{From: from, Into: into})
	}
	return err
}

// remember records what this version sets, also in records that it did not change.
func (u *upgrade) remember() error {
	known, err := byKey(u.run, "Bundled", block("Bundled"), nil, asStrings)
	if err != nil {
		return err
	}
	for id, target := range u.targets {
		if u.before == nil {
			u.before = map[string]brought{}
		}
		u.before[id] = broughtBy(target)
	}
	for _, id := range u.result.Removed {
		delete(u.before, id)
	}
	for _, m := range u.result.Merged {
		delete(u.before, m.From)
	}
	var rows []map[string]any
	for _, id := range slices.Sorted(maps.Keys(u.before)) {
		if fields := u.before[id].strings(); known[id] == nil || !slices.Equal(known[id], fields) {
			rows = append(rows, map[string]any{"id": id, "fields": fields})
		}
	}
	return putRows(u.run, "PutBundled", block("PutBundled"), rows, map[string]any{})
}
