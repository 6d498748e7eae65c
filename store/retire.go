package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// maxDependents is how many dependents an error lists.
const maxDependents = 100

// Retract marks a meeting, a forum, a statement or a tenure as retracted, with the reason and perhaps a source. It stays in the
// graph but is no longer counted. Apply with the retraction null restores it. The change of a tenure
// is a change of its leader. A source is retracted with everything that rests on it alone, see document.Withdraw.
func (s *Store) Retract(ctx context.Context, actor, id string, retraction model.Retraction) (*model.Change, error) {
	return s.change(ctx, "Retract", actor, func(run runner, j *journal) error {
		fact, id, err := factToRetract(run, id)
		if err != nil {
			return err
		}
		before, kind, err := recordToChange(run, "id", id)
		if err != nil {
			return err
		}
		if err := checkReason(run, retraction); err != nil {
			return err
		}
		j.reason = retraction.Reason
		if source, isSource := before.(*model.Source); isSource {
			return retractSource(run, j, source, retraction)
		}
		after, err := copied(before)
		if err != nil {
			return err
		}
		switch isFact, isRetracted := document.Retract(after, fact, retraction); {
		case !isFact:
			return model.Errorf(model.CodeBadUserInput, "id: %q is a %s: %s, tenures and sources can be retracted.",
				fact, kind, strings.Join(listsOfFacts(), ", "))
		case isRetracted:
			return model.Errorf(model.CodeBadUserInput, "id: %q is retracted already.", fact)
		}
		e := &entry{patch: document.Patch{Path: "retract", Kind: kind, ID: id}, before: before, after: after}
		if err := checkRetraction(run, e); err != nil {
			return err
		}
		action := model.ChangeActionRetracted
		if fact != id {
			action = model.ChangeActionUpdated
		}
		j.note(action, kind, id, before, after, e.named())
		_, err = j.commit(run, []changedRecord{{record: after, existed: true}}, nil, func(int, int) {})
		return err
	})
}

// checkReason returns an error if a reason is blank, or if the source that shows why a fact is retracted is none.
func checkReason(run runner, retraction model.Retraction) error {
	if strings.TrimSpace(retraction.Reason) == "" {
		return model.Errorf(model.CodeBadUserInput, "reason: is blank: say why.")
	}
	if err := model.CheckReason(retraction.Reason); err != nil {
		return err
	}
	id := retraction.Source
	if id == "" {
		return nil
	}
	merged, err := mergedInto(run, []string{id})
	if err != nil {
		return err
	}
	kinds, err := kindsByID(run, []string{cmp.Or(merged[id], id)})
	if err != nil {
		return err
	}
	switch kind := kinds[cmp.Or(merged[id], id)]; kind {
	case "Source":
		return nil
	case "":
		return model.Errorf(model.CodeNotFound, "source: nothing has the id %q.", id)
	default:
		return model.Errorf(model.CodeBadUserInput, "source: %q is a %s, not a Source.", id, kind)
	}
}

func listsOfFacts() []string {
	var lists []string
	for _, kind := range model.FactKinds() {
		lists = append(lists, kind.List)
	}
	return lists
}

// factToRetract finds the record of a fact; for a tenure, that of its leader. The id of a tenure that was combined with another
// stands for that one.
func factToRetract(run runner, id string) (fact, record string, err error) {
	if !model.IsTenureID(id) {
		return id, id, nil
	}
	merged, err := mergedInto(run, []string{id})
	if err != nil {
		return "", "", err
	}
	owners, err := tenureOwners(run, []string{id, merged[id]})
	if fact = id; owners[id] == "" {
		fact = merged[id]
	}
	if err == nil && owners[fact] == "" {
		err = model.Errorf(model.CodeNotFound, "id: no tenure has the id %q.", id)
	}
	return fact, owners[fact], err
}

// Delete removes an entity with its record. It returns a CONFLICT error while other records name the entity.
func (s *Store) Delete(ctx context.Context, actor, id string) (*model.Change, error) {
	return s.change(ctx, "Delete", actor, func(run runner, j *journal) error {
		record, kind, err := recordToChange(run, "id", id)
		if err != nil {
			return err
		}
		names, err := dependents(run, id)
		if err != nil {
			return err
		}
		if len(names) > 0 {
			listed := names[:min(len(names), maxDependents)]
			refused := model.Errorf(model.CodeConflict,
				"%q was not deleted: %d record(s) name it, such as %s. Change or delete those first, or merge it into another.",
				id, len(names), strings.Join(names[:min(len(names), 3)], ", "))
			refused.Details = map[string]any{"dependents": listed, "dependentCount": len(names)}
			return refused
		}
		if apart := apartFrom(record); len(apart) > 0 {
			return model.Errorf(model.CodeConflict, "%q was not deleted: it keeps the judgement that it is not the same as %s. "+
				"Take that back first, by an apply with differentFrom without it.", id, strings.Join(apart, ", "))
		}
		if err := j.remove(run, id); err != nil {
			return err
		}
		redirects := map[string]string{}
		leadNowhere(redirects, tenuresLost(record, nil), nil)
		if err := j.redirect(run, redirects); err != nil {
			return err
		}
		j.note(model.ChangeActionDeleted, kind, id, record, nil, document.References(record))
		_, err = j.close(run)
		return err
	})
}

// checkRetraction returns an error if a record cannot be as a retraction leaves it, or if its retraction names a source that is not
// there.
func checkRetraction(run runner, e *entry) error {
	problems := e.check() // finds the references, too
	dangling, err := checkReferences(run, []*entry{e}, nil)
	if err != nil {
		return err
	}
	if problems = append(problems, dangling...); len(problems) > 0 {
		return refusal("Nothing was retracted", problems)
	}
	return nil
}

// entryOf returns the change of a record that no document describes.
func entryOf(path string, before, after model.Record) *entry {
	patch := document.Patch{
		Path: path, Kind: model.KindOf(before).Name, ID: before.Base().ID, Uncited: true, DistantDates: true,
	}
	return &entry{patch: patch, before: before, after: after}
}

// Merge merges the duplicate from into another entity: records that name from then name into, values that only from has are
// added to into, and its id leads to into.
func (s *Store) Merge(ctx context.Context, actor, from, into string) (*model.Change, error) {
	return s.MergeFor(ctx, actor, from, into, Grounds{})
}

// mergeRecords merges a duplicate and writes every record that changes, but not the journal. combine adds to the record that
// stays what only the duplicate has. If mergeRecords returns a *model.Error, it has not changed anything.
func mergeRecords(run runner, j *journal, from, into string, combine func(record, duplicate model.Record)) error {
	duplicate, kind, err := recordToChange(run, "from", from)
	if err != nil {
		return err
	}
	survivor, other, err := recordToChange(run, "into", into)
	if err != nil {
		return err
	}
	if kind != other {
		return model.Errorf(model.CodeBadUserInput, "%q is a %s and %q a %s: only two of a kind can be the same.", from, kind, into, other)
	}
	concerned, err := dependents(run, from)
	if err != nil {
		return err
	}
	before, err := recordsByID(run, concerned)
	if err != nil {
		return err
	}
	if before == nil {
		before = map[string]model.Record{}
	}
	before[into] = survivor
	gone := map[string]string{from: into}
	var entries []*entry
	var problems []document.Problem
	for _, id := range slices.Sorted(maps.Keys(before)) {
		after, err := copied(before[id])
		if err != nil {
			return err
		}
		if id == into {
			added, err := copied(duplicate) // the record that stays would share lists with the one that the journal keeps
			if err != nil {
				return err
			}
			combine(after, added)
		}
		document.Rename(after, from, into)
		if id == into {
			maps.Copy(gone, document.TenuresGone(renamed(document.Tenures(duplicate), from, into), document.Tenures(after)))
		}
		if equalRecords(before[id], after) {
			continue
		}
		maps.Copy(gone, document.TenuresGone(renamed(document.Tenures(before[id]), from, into), document.Tenures(after)))
		e := entryOf(id, before[id], after)
		e.isJoined = true
		problems = append(problems, e.check()...)
		entries = append(entries, e)
	}
	circles, err := checkCircles(run, entries, from, into)
	if err != nil {
		return err
	}
	moved, err := checkMergedZones(run, entries, survivor, duplicate)
	if err != nil {
		return err
	}
	if problems = slices.Concat(problems, circles, moved); len(problems) > 0 {
		return refusal("Nothing was merged", problems)
	}
	j.note(model.ChangeActionMerged, kind, from, duplicate, nil, append(document.References(duplicate), into))
	changed := make([]changedRecord, len(entries))
	for i, e := range entries {
		changed[i] = changedRecord{record: e.after, existed: true}
		j.note(model.ChangeActionUpdated, e.patch.Kind, e.patch.ID, e.before, e.after, e.named())
	}
	if err := j.redirect(run, gone); err != nil {
		return err
	}
	if err := j.remove(run, from); err != nil { // first, because two countries cannot have the same code
		return err
	}
	return writeRows(run, changed, func(int, int) {})
}

// change runs work, which notes at least one change, in a transaction with the journal. It returns the first change.
func (s *Store) change(ctx context.Context, name, actor string, work func(run runner, j *journal) error) (*model.Change, error) {
	result, err := s.write(ctx, name, func(run runner) (any, error) {
		j, err := openJournal(run, actor)
		if err != nil {
			return nil, err
		}
		if err := work(run, j); err != nil {
			return nil, err
		}
		return j.changes[0], nil
	})
	if err != nil {
		return nil, err
	}
	return result.(*model.Change), nil
}

// recordToChange reads the record with an id, which must exist.
func recordToChange(run runner, argument, id string) (record model.Record, kind string, err error) {
	records, err := recordsByID(run, []string{id})
	if err != nil {
		return nil, "", err
	}
	if record := records[id]; record != nil {
		return record, model.KindOf(record).String(), nil
	}
	merged, err := mergedInto(run, []string{id})
	if err != nil {
		return nil, "", err
	}
	if into, isMerged := merged[id]; isMerged {
		return nil, "", model.Errorf(model.CodeNotFound, "%s: %q was merged into %q.", argument, id, into)
	}
	return nil, "", model.Errorf(model.CodeNotFound, "%s: nothing has the id %q.", argument, id)
}

// dependents returns the ids of the entities whose records name the id.
func dependents(run runner, id string) ([]string, error) {
	found, err := byKey(run, "Dependents", dependentsText, []string{id}, asStrings)
	return found[id], err
}

// copied returns a copy of a record that can be changed independently.
func copied(record model.Record) (model.Record, error) {
	id := record.Base().ID
	again, problems := document.Patch{Path: id, Kind: model.KindOf(record).Name, ID: id}.Merge(record)
	if len(problems) > 0 {
		return nil, refusal("The record of "+id+" is damaged", problems)
	}
	return again, nil
}

// remove removes entities, with the ids that lead to them.
func (j *journal) remove(run runner, ids ...string) error {
	if err := j.led.forget(run, ids); err != nil {
		return err
	}
	sides, err := willChange(run, ids, ids)
	if err != nil {
		return err
	}
	if _, err := run("ClearEntities", clearEntities, map[string]any{"ids": ids}); err != nil {
		return err
	}
	if _, err := run("RemoveEntities", block("RemoveEntities"), map[string]any{"ids": ids}); err != nil {
		return err
	}
	return sides.settle(run)
}

func refusal(what string, problems []document.Problem) error {
	return model.Errorf(model.CodeBadUserInput, "%s: %s", what, fmt.Sprint(problems[0].Path, " ", problems[0].Message, "."))
}
