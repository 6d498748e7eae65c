package graph

import (
	"context"
	"encoding/json"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// valuesOf returns what a change did to each field, or nil if the journal has no values of it.
func valuesOf(ctx context.Context, c *model.Change) ([]*model.ValueChange, error) {
	text := c.Values
	if text == "" { // from a list, which leaves them out
		var err error
		if text, err = loaders.For(ctx).ValuesOfChange(ctx, c.Sequence); err != nil {
			return nil, err
		}
	}
	differences, err := store.DifferencesOf(c, text)
	if err != nil || differences == nil {
		return nil, err
	}
	return valueChanges(differences), nil
}

// undoneBy returns the revision that took a change back, or nil if it counts.
func undoneBy(ctx context.Context, c *model.Change) (*int, error) {
	by, err := loaders.For(ctx).UndoneBy(ctx, c.Revision)
	if err != nil || by == 0 {
		return nil, err
	}
	return &by, nil
}

func valueChanges(differences []history.Difference) []*model.ValueChange {
	changes := make([]*model.ValueChange, len(differences))
	for i, d := range differences {
		changes[i] = &model.ValueChange{
			Field: d.Field, Before: model.JSON(d.Before), After: model.JSON(d.After), IsBeforeKnown: d.IsBeforeKnown, IsAfterKnown: d.IsAfterKnown,
		}
	}
	return changes
}

// record returns an entity as it was after a revision, or nil if the journal does not know the id.
func record(ctx context.Context, id string, asOf *int) (*model.PastRecord, error) {
	past, err := loaders.For(ctx).Record(ctx, id, asOf)
	if err != nil || past == nil {
		return nil, err
	}
	r := &model.PastRecord{ID: id, Unknown: past.Unknown}
	if past.Revision > 0 {
		r.Revision = &past.Revision
	}
	if past.MergedInto != "" {
		r.MergedInto = &past.MergedInto
	}
	if r.Unknown == nil {
		r.Unknown = []string{}
	}
	if past.Kind == nil {
		return r, nil
	}
	r.Kind, r.Exists = &past.Kind.Enum, true
	fields := map[string]any{"id": id}
	for name, value := range past.Values {
		fields[name] = value
	}
	text, err := json.Marshal(fields)
	r.Fields = text
	return r, err
}

// diff returns the fields in which an entity differs after two revisions, or nil if the journal does not know the id.
func diff(ctx context.Context, id string, from int, to *int) ([]*model.ValueChange, error) {
	differences, isKnown, err := loaders.For(ctx).Diff(ctx, id, from, to)
	if err != nil || !isKnown {
		return nil, err
	}
	return valueChanges(differences), nil
}

// undo takes back a revision. Whoever may not delete cannot undo what others created.
func undo(ctx context.Context, w Writer, revision int, reason string, dryRun bool) (*model.UndoResult, error) {
	takeBack := w.UndoOwn
	if auth.From(ctx).May(model.RoleAdmin) {
		takeBack = w.Undo
	}
	undone, err := write(ctx, func(actor string) (store.Undone, error) { return takeBack(ctx, actor, revision, reason, !dryRun) })
	if err != nil {
		return nil, err
	}
	return &model.UndoResult{Revision: undone.Revision, Undone: undone.Undone, Changes: undone.Changes}, nil
}
