package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/suspect"
)

// suspects returns the pairs of records that may be one and fulfil the conditions.
func suspects(ctx context.Context, page store.PageArgs, where *model.SuspectFilter) (*model.SuspectConnection, error) {
	passes, err := suspectFilter(ctx, where)
	if err != nil {
		return nil, err
	}
	filter, err := json.Marshal(where)
	if err != nil {
		return nil, err
	}
	if _, err := store.SuspectPage(nil, page, string(filter)); err != nil {
		return nil, err // before everything is compared
	}
	all, err := loaders.For(ctx).Suspects(ctx)
	if err != nil {
		return nil, err
	}
	pairs := slices.DeleteFunc(slices.Clone(all), func(p suspect.Pair) bool { return !passes(p) })
	read, err := store.SuspectPage(pairs, page, string(filter))
	return &model.SuspectConnection{Connection: model.Connection[*model.Suspect]{
		ReadPage:  func(context.Context) (*model.Page, error) { return read, nil },
		ReadCount: func(context.Context) (int, error) { return len(pairs), nil },
	}}, err
}

// suspectFilter checks conditions, and returns whether a pair fulfils them.
func suspectFilter(ctx context.Context, where *model.SuspectFilter) (passes func(suspect.Pair) bool, err error) {
	if where == nil {
		return func(suspect.Pair) bool { return true }, nil
	}
	kinds, ids, least := where.Kind.Value(), where.Ids.Value(), where.MinStrength.Value()
	switch {
	case kinds == nil && ids == nil && least == nil:
		return nil, model.Errorf(model.CodeBadUserInput, "where has no condition: leave it out for all pairs.")
	case kinds != nil && len(kinds) == 0, ids != nil && len(ids) == 0:
		return nil, model.Errorf(model.CodeBadUserInput, "where has an empty list: give at least one value, or leave the condition out.")
	}
	arguments := make([]store.IDArgument, len(ids))
	for i, id := range ids {
		arguments[i] = store.IDArgument{ID: id, Path: fmt.Sprintf("where.ids[%d]", i)}
	}
	if ids, err = currentIDs(ctx, arguments); err != nil {
		return nil, err
	}
	return func(p suspect.Pair) bool {
		return (kinds == nil || slices.Contains(kinds, p.Kind)) && (ids == nil || slices.Contains(ids, p.A) || slices.Contains(ids, p.B)) &&
			(least == nil || p.Strength >= *least)
	}, nil
}

// judge merges two records, or remembers that they are not the same.
func judge(
	ctx context.Context, w Writer, pair [2]string, verdict model.SuspectVerdict, keep, reason *string, force *bool,
) (*model.Change, error) {
	why := grounds(force, reason)
	if verdict == model.SuspectVerdictNotTheSame {
		switch {
		case keep != nil:
			return nil, model.Errorf(model.CodeBadUserInput, "keep goes with SAME: both stay if they are not the same.")
		case force != nil:
			return nil, model.Errorf(model.CodeBadUserInput, "force goes with SAME.")
		}
		return write(ctx, func(actor string) (*model.Change, error) { return w.SetApart(ctx, actor, pair[0], pair[1], why.Reason) })
	}
	if keep == nil || *keep != pair[0] && *keep != pair[1] {
		return nil, model.Errorf(model.CodeBadUserInput, "keep says which of the two stays: give %q or %q.", pair[0], pair[1])
	}
	from := pair[0]
	if *keep == from {
		from = pair[1]
	}
	return write(ctx, func(actor string) (*model.Change, error) { return w.MergeFor(ctx, actor, from, *keep, why) })
}

// grounds returns why somebody merges.
func grounds(force *bool, reason *string) store.Grounds {
	g := store.Grounds{IsForced: force != nil && *force}
	if reason != nil {
		g.Reason = strings.TrimSpace(*reason)
	}
	return g
}

// differences returns the judgements that a record has, and those that others have of it, by id of the other record.
func differences(ctx context.Context, record model.Judged) ([]*model.Difference, error) {
	found, err := loaders.For(ctx).Differences(ctx, record.Base().ID)
	if found == nil {
		found = []*model.Difference{}
	}
	return found, err
}
