package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// following returns the collections that follow one of the actors and tell one of the kinds of events, by name. Those that the database
// has lost in the meantime are left out.
func following(ctx context.Context, actors []string, told []analysis.Told) ([]*model.Collection, error) {
	ids, err := loaders.For(ctx).CollectionsFollowing(ctx, actors)
	if err != nil {
		return nil, err
	}
	all, err := linkedKnown[*model.Collection](ctx, ids)
	telling := slices.DeleteFunc(all, func(c *model.Collection) bool {
		return !slices.ContainsFunc(told, func(what analysis.Told) bool { return what.IsIn(c) })
	})
	slices.SortFunc(telling, func(a, b *model.Collection) int {
		return strings.Compare(a.Name(nil)+" "+a.ID, b.Name(nil)+" "+b.ID)
	})
	return telling, err
}

// coverageOf answers the query coverage.
func coverageOf(
	ctx context.Context, limits model.Limits, of []string, kind model.EventKind, modes []model.MeetingMode, during *model.DateRange,
	grain model.Grain,
) (*model.Coverage, error) {
	current, err := checkIDs(ctx, "for", of, limits.MaxSeeds)
	if err != nil {
		return nil, err
	}
	paths := make([]string, len(of))
	for i := range of {
		paths[i] = fmt.Sprintf("for[%d]", i)
	}
	if _, err := actors(ctx, paths, current); err != nil {
		return nil, err
	}
	told, err := toldOf(kind, modes)
	if err != nil {
		return nil, err
	}
	return coverage(ctx, limits, current, told, during, grain)
}

// coverage works out how far collections reach for several subjects, each of whom has to be covered.
func coverage(
	ctx context.Context, limits model.Limits, subjects []string, told []analysis.Told, during *model.DateRange, grain model.Grain,
) (*model.Coverage, error) {
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	collections, err := following(ctx, subjects, told)
	if err != nil {
		return nil, err
	}
	reach := reachOfEach(collections, subjects, told)
	first, last, isCovered := reach.Span()
	if during != nil && during.From.IsSet() {
		first = period.From
	}
	if during != nil && during.To.IsSet() {
		last = period.To
	}
	c := &model.Coverage{Extent: reach.Extent(period.From, period.To), Collections: collections, Buckets: []*model.CoverageBucket{}}
	if isCovered || first != "" && last != "" {
		c.Buckets, err = reach.Buckets(grain, first, last, limits.MaxBuckets)
	}
	return c, err
}

// reachOfEach is the reach for several subjects at once.
func reachOfEach(collections []*model.Collection, subjects []string, told []analysis.Told) analysis.Reach {
	var all analysis.Reach
	for i, subject := range subjects {
		r := analysis.ReachOf(collections, []string{subject}, told)
		if i == 0 {
			all = r
		} else {
			all = all.And(r)
		}
	}
	return all
}

// toldOf returns what the arguments of and mode name. Modes are those of meetings.
func toldOf(of model.EventKind, modes []model.MeetingMode) ([]analysis.Told, error) {
	switch {
	case of == model.EventKindMeeting && modes != nil && len(modes) == 0:
		return nil, model.Errorf(model.CodeBadUserInput, "mode is an empty list: give at least one value, or leave it out.")
	case of == model.EventKindMeeting:
		return analysis.MeetingsOf(modes), nil
	case modes != nil:
		return nil, model.Errorf(model.CodeBadUserInput, "mode is that of meetings: ask for MEETING, or leave it out.")
	}
	return []analysis.Told{{Kind: of}}, nil
}

// modesIn returns the modes that conditions on meetings allow, or nil for all. It looks at the outermost condition only: with more
// modes than there are, less seems covered, and never more.
func modesIn(where *model.MeetingFilter) []model.MeetingMode {
	if where == nil {
		return nil
	}
	return where.Mode.Value()
}

var statements = []analysis.Told{{Kind: model.EventKindStatement}}

// coverTie says how far the tie of two actors is covered. A meeting is told by the collection of either, a statement by that of its
// speaker.
func coverTie(ctx context.Context, found *analysis.Tie, q analysis.TieQuery, where *model.MeetingFilter) ([]*model.Collection, error) {
	a, b := q.A.Base().ID, q.B.Base().ID
	meetings := analysis.MeetingsOf(modesIn(where))
	all, err := following(ctx, []string{a, b}, append(meetings, statements...))
	if err != nil {
		return nil, err
	}
	found.Cover(q, analysis.ReachOf(all, []string{a, b}, meetings), reachOfEach(all, []string{a, b}, statements))
	return slices.DeleteFunc(all, func(c *model.Collection) bool {
		return !slices.ContainsFunc(meetings, func(what analysis.Told) bool { return what.IsIn(c) })
	}), nil
}

// coverCells says how far the times of cells are covered for each subject.
func coverCells(ctx context.Context, cells []*model.ActivityCell, q analysis.ActivityQuery, where *model.MeetingFilter) error {
	told := statements
	if q.Of == model.ActivityKindMeetings {
		told = analysis.MeetingsOf(modesIn(where))
	}
	collections, err := following(ctx, q.Subjects, told)
	if err != nil {
		return err
	}
	reach := reachOfEach(collections, q.Subjects, told)
	for _, cell := range cells {
		first, last := analysis.TimeOf(cell.Keys, q.Period)
		cell.Covered = reach.Extent(first, last)
	}
	return nil
}
