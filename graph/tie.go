package graph

import (
	"context"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// tie finds the relationship of two actors over time.
func tie(
	ctx context.Context, limits model.Limits, ids [2]string, grain model.Grain, during *model.DateRange, where *model.MeetingFilter,
) (*model.Tie, error) {
	a, b, err := twoActors(ctx, [2]string{"a", "b"}, ids)
	if err != nil {
		return nil, err
	}
	if _, err := store.NewPeriod("during", during); err != nil {
		return nil, err
	}
	meetings, err := commonMeetings(ctx, a, b, meetingsIn(during, where))
	if err != nil {
		return nil, err
	}
	t := &model.Tie{A: a, B: b, Where: meetingsIn(during, where)}
	if t.Meetings, err = loaders.For(ctx).Count(ctx, meetings, model.PairID(a.Base().ID, b.Base().ID)); err != nil {
		return nil, err
	}
	q := analysis.TieQuery{A: a, B: b, Grain: grain, During: during, MaxBuckets: limits.MaxBuckets}
	found, err := analysis.FindTie(ctx, meetingReader{loaders.For(ctx), where}, q)
	if err != nil {
		return nil, err
	}
	if t.Collections, err = coverTie(ctx, found, q, where); err != nil {
		return nil, err
	}
	t.LongestSilence, t.Buckets, t.Undated, t.Covered = found.LongestSilence, found.Buckets, found.Undated, found.Covered
	if t.First, err = linkedIfAny[*model.Meeting](ctx, found.First); err != nil {
		return nil, err
	}
	t.Last, err = linkedIfAny[*model.Meeting](ctx, found.Last)
	return t, err
}
