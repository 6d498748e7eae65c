package importer

import (
	"context"
	"errors"
	"slices"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// rehearse returns what applying the records one after another would do. Each record is rehearsed together with the records that
// would exist by then.
func (b *batches) rehearse(ctx context.Context, records []placed) error {
	var held []placed // what the graph would have from the file, one record for each id
	for len(records) > 0 {
		now, later := firstOfEach(records)
		var err error
		if held, err = b.rehearseOver(ctx, held, now); err != nil {
			return err
		}
		records = later
	}
	return nil
}

// rehearseOver rehearses records with different ids over the records that would exist, and returns both together.
func (b *batches) rehearseOver(ctx context.Context, held, records []placed) ([]placed, error) {
	earlier := map[string]placed{}
	for _, p := range held {
		earlier[p.ID] = p
	}
	var over []placed
	for _, p := range records {
		if before, isThere := earlier[p.ID]; isThere {
			joined, err := joined(before, p)
			var wrong *document.Error
			if errors.As(err, &wrong) {
				b.why[p.Path] = wrong.Problems
				b.refused = append(b.refused, p)
				continue
			}
			p.Patch = joined
		}
		over = append(over, p)
	}
	for len(over) > 0 {
		all := append(without(held, over), over...)
		applied, err := b.store.Rehearse(ctx, b.options.Actor, b.patchesOf(all))
		if err == nil {
			b.countOver(applied, earlier, over)
			b.report.would(applied.Changes)
			return all, nil
		}
		var wrong *document.Error
		if !errors.As(err, &wrong) {
			return nil, err
		}
		kept, refused := b.part(over, wrong.Problems)
		if len(refused) == 0 {
			return nil, err
		}
		b.refused = append(b.refused, refused...)
		over = kept
	}
	return held, nil
}

// would notes what the records so far would do. What a later record does to the same one takes the place of what earlier ones do.
func (r *Report) would(changes []*model.Change) {
	at := map[string]int{}
	for i, c := range r.Changes {
		at[c.EntityID] = i
	}
	for _, c := range changes {
		if i, isThere := at[c.EntityID]; isThere {
			r.Changes[i] = c
		} else {
			r.Changes = append(r.Changes, c)
		}
	}
}

// joined returns the result of two records with the same id.
func joined(earlier, later placed) (document.Patch, error) {
	switch {
	case earlier.Kind != later.Kind:
		problem := document.Problem{Path: later.Path + "." + later.IDField(), Message: `"` + later.ID + `" is the id of a ` + earlier.Kind}
		return document.Patch{}, &document.Error{Problems: []document.Problem{problem}}
	case later.Kind == document.KindMerged:
		return later.Patch, nil
	}
	return later.Over(earlier.Patch)
}

func without(records, others []placed) (rest []placed) {
	ids := idSet(others)
	return slices.DeleteFunc(slices.Clone(records), func(p placed) bool { return ids[p.ID] })
}

// countOver counts the changes.
func (b *batches) countOver(applied store.Applied, earlier map[string]placed, over []placed) {
	if len(earlier) == 0 {
		b.count(applied)
		return
	}
	changes := changesByID(applied)
	for _, p := range over {
		before, isThere := earlier[p.ID]
		change := changes[p.ID]
		switch {
		case isThere && differs(before, p, change):
			b.report.Updated++
		case isThere || change == nil:
			b.report.Unchanged++
		case change.Did(model.ChangeActionCreated) || change.Did(model.ChangeActionMerged):
			b.report.Created++
		default:
			b.report.Updated++
		}
	}
}

func changesByID(applied store.Applied) map[string]*model.Change {
	changes := map[string]*model.Change{}
	for _, c := range applied.Changes {
		changes[c.EntityID] = c
	}
	return changes
}

// differs reports whether a record changes the result of an earlier record in the file. change is what both together do to the
// graph.
func differs(before, after placed, change *model.Change) bool {
	if after.Kind == document.KindMerged {
		return before.Into != after.Into
	}
	if change != nil && change.Did(model.ChangeActionCreated) {
		was, _ := recordText(before.Patch)
		is, _ := recordText(after.Patch)
		return was != is
	}
	different, added := after.Beyond(before.Patch)
	isChanged := func(field string) bool { return change != nil && slices.Contains(change.Fields, field) }
	isOther := func(field string) bool { return !slices.Contains(after.Add, field) || isChanged(field) } // a list only grows
	return slices.ContainsFunc(different, isOther) || slices.ContainsFunc(added, isChanged)
}
