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
func following(ctx context.Context, actors []string, what []analysis.Events) ([]*model.Collection, error) {
	ids, err := loaders.For(ctx).CollectionsFollowing(ctx, actors)
	if err != nil {
		return nil, err
	}
	all, err := linkedKnown[*model.Collection](ctx, ids)
	if err != nil {
		return nil, err
	}
	telling := slices.DeleteFunc(all, func(c *model.Collection) bool {
		return !slices.ContainsFunc(what, func(e analysis.Events) bool { return e.IsIn(c) })
	})
	slices.SortFunc(telling, func(a, b *model.Collection) int {
		return strings.Compare(a.Name(nil)+" "+a.ID, b.Name(nil)+" "+b.ID)
	})
	return telling, setLost(ctx, telling)
}

// setLost replaces the collections of which sources were retracted by copies that say so: the records are shared by all who read them.
func setLost(ctx context.Context, collections []*model.Collection) error {
	if len(collections) == 0 {
		return nil
	}
	ids := make([]string, len(collections))
	for i, c := range collections {
		ids[i] = c.ID
	}
	lost, err := loaders.For(ctx).LostOfCollections(ctx, ids)
	for i, c := range collections {
		if of, hasLost := lost[c.ID]; hasLost {
			copied := *c
			copied.Lost, collections[i] = of, &copied
		}
	}
	return err
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
	what, err := eventsOf(kind, modes)
	if err != nil {
		return nil, err
	}
	return coverage(ctx, limits, current, what, during, grain)
}

// coverage works out how far collections reach for several subjects, each of whom has to be covered.
func coverage(
	ctx context.Context, limits model.Limits, subjects []string, what []analysis.Events, during *model.DateRange, grain model.Grain,
) (*model.Coverage, error) {
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	collections, err := following(ctx, subjects, what)
	if err != nil {
		return nil, err
	}
	reach := reachOfEach(collections, subjects, what)
	first, last, isCovered := reach.Span()
	if during != nil && during.From.IsSet() {
		first = period.From
	}
	if during != nil && during.To.IsSet() {
		last = period.To
	}
	c := &model.Coverage{Extent: reach.Extent(period.From, period.To), Collections: collections, Buckets: []*model.CoverageBucket{}}
	if isCovered || first != "" && last != "" {
		c.Buckets, err = reach.Buckets(grain, first, last, period, limits.MaxBuckets)
	}
	return c, err
}

// reachOfEach is the reach for several subjects at once.
func reachOfEach(collections []*model.Collection, subjects []string, what []analysis.Events) analysis.Reach {
	var all analysis.Reach
	for i, subject := range subjects {
		r := analysis.ReachOf(collections, []string{subject}, what)
		if i == 0 {
			all = r
		} else {
			all = all.And(r)
		}
	}
	return all
}

// eventsOf returns what the arguments of and mode name. Modes are those of meetings.
func eventsOf(of model.EventKind, modes []model.MeetingMode) ([]analysis.Events, error) {
	switch {
	case of == model.EventKindMeeting && modes != nil && len(modes) == 0:
		return nil, model.Errorf(model.CodeBadUserInput, "mode is an empty list: give at least one value, or leave it out.")
	case of == model.EventKindMeeting:
		return analysis.MeetingsOf(modes), nil
	case modes != nil:
		return nil, model.Errorf(model.CodeBadUserInput, "mode is that of meetings: ask for MEETING, or leave it out.")
	}
	return []analysis.Events{{Kind: of}}, nil
}

var statements = []analysis.Events{{Kind: model.EventKindStatement}}

// coverTie says how far the tie of two actors is covered. A meeting is in the collection of either, a statement in
// that of its speaker.
func coverTie(ctx context.Context, found *analysis.Tie, q analysis.TieQuery, where *model.MeetingFilter) ([]*model.Collection, error) {
	a, b := q.A.Base().ID, q.B.Base().ID
	meetings := analysis.MeetingsOf(modesIn(where))
	all, err := following(ctx, []string{a, b}, append(meetings, statements...))
	if err != nil {
		return nil, err
	}
	found.Cover(q, analysis.ReachOf(all, []string{a, b}, meetings), reachOfEach(all, []string{a, b}, statements))
	return slices.DeleteFunc(all, func(c *model.Collection) bool {
		return !slices.ContainsFunc(meetings, func(e analysis.Events) bool { return e.IsIn(c) })
	}), nil
}

// coverCells says how far the times and modes of cells are covered: for each subject, or without subjects for the actors that the keys of
// a cell name.
func coverCells(ctx context.Context, cells []*model.ActivityCell, q analysis.ActivityQuery, where *model.MeetingFilter) error {
	what := statements
	if q.Of == model.ActivityKindMeetings {
		what = analysis.MeetingsOf(modesIn(where))
	}
	actors := q.Subjects
	if len(q.Subjects) == 0 {
		for _, cell := range cells {
			actors = append(actors, analysis.ActorsOf(cell, q.Of)...)
		}
	}
	collections, err := following(ctx, actors, what)
	if err != nil {
		return err
	}
	reach := func(cell *model.ActivityCell, what []analysis.Events) analysis.Reach {
		if len(q.Subjects) == 0 {
			return analysis.ReachOf(collections, analysis.ActorsOf(cell, q.Of), what)
		}
		return reachOfEach(collections, q.Subjects, what)
	}
	known := map[string]analysis.Reach{}
	for _, cell := range cells {
		ofCell, key := what, ""
		for _, k := range cell.Keys {
			if mode := model.MeetingMode(k.Value); k.By == model.GroupKeyMode && mode.IsValid() {
				ofCell, key = analysis.MeetingsOf([]model.MeetingMode{mode}), k.Value
			}
		}
		if len(q.Subjects) == 0 {
			key += " " + strings.Join(analysis.ActorsOf(cell, q.Of), " ")
		}
		if _, isKnown := known[key]; !isKnown {
			known[key] = reach(cell, ofCell)
		}
		known[key].CoverCell(cell, q.Period)
	}
	return nil
}
