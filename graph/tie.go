package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// tie works out the relationship of two actors over time.
func tie(ctx context.Context, limits model.Limits, ids [2]string, grain model.Grain, during *model.DateRange) (*model.Tie, error) {
	a, b, err := twoActors(ctx, [2]string{"a", "b"}, ids)
	if err != nil {
		return nil, err
	}
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	where := inPeriod(during)
	meetings, err := store.NewList(commonList(a, b), "Meeting", store.PageArgs{}, where, []string{"START_ASC"}, map[string]any{"bilateral": false})
	if err != nil {
		return nil, err
	}
	load, parent := loaders.For(ctx), model.PairID(a.Base().ID, b.Base().ID)
	count, err := load.Count(ctx, meetings, parent)
	if err != nil {
		return nil, err
	}
	occasions, err := load.CommonMeetings(ctx, meetings, parent)
	if err != nil {
		return nil, err
	}
	statements, err := load.StatementsBetween(ctx, a.Base().ID, b.Base().ID, period)
	if err != nil {
		return nil, err
	}
	t := &model.Tie{A: a, B: b, Meetings: count, Where: where}
	if t.Buckets, err = buckets(limits.MaxBuckets, grain, during, occasions, statements); err != nil || len(occasions) == 0 {
		return t, err
	}
	slices.SortFunc(occasions, func(a, b store.Occasion) int {
		return cmp.Or(strings.Compare(a.First, b.First), strings.Compare(a.ID, b.ID))
	})
	t.LongestSilence = longestSilence(occasions)
	if t.First, err = linked[*model.Meeting](ctx, occasions[0].ID); err != nil {
		return nil, err
	}
	t.Last, err = linked[*model.Meeting](ctx, occasions[len(occasions)-1].ID)
	return t, err
}

// inPeriod is the condition of a period on what actors have in common; nil where none is given.
func inPeriod(during *model.DateRange) *model.CounterpartFilter {
	if during == nil {
		return nil
	}
	return &model.CounterpartFilter{During: graphql.OmittableOf(during)}
}

// longestSilence finds the longest time without a meeting among occasions sorted by first day.
func longestSilence(occasions []store.Occasion) *model.Silence {
	var longest *model.Silence
	until := occasions[0].Last
	for _, o := range occasions[1:] {
		if days := daysBetween(until, o.First); days > 0 && (longest == nil || days > longest.Days) {
			longest = &model.Silence{From: model.Date(until), To: model.Date(o.First), Days: days}
		}
		until = max(until, o.Last)
	}
	return longest
}

func daysBetween(from, to string) int {
	return int(day(to).Sub(day(from)).Hours() / 24)
}

// day reads a day that the store has made.
func day(text string) time.Time {
	t, _ := time.Parse(time.DateOnly, text)
	return t
}

// buckets counts events by grain, without a gap from the first to the last event, or to an end of during that is given.
func buckets(most int, grain model.Grain, during *model.DateRange, meetings []store.Occasion, statements []string) ([]*model.TieBucket, error) {
	first, last := "~", ""
	see := func(day string) { first, last = min(first, day), max(last, day) }
	for _, m := range meetings {
		see(m.First)
	}
	for _, day := range statements {
		see(day)
	}
	if during != nil && during.From.IsSet() {
		first = during.From.Value().First()
	}
	if during != nil && during.To.IsSet() {
		last = during.To.Value().Last()
	}
	buckets := []*model.TieBucket{}
	if first > last { // no event, and at most one end given
		return buckets, nil
	}
	index := map[model.Date]*model.TieBucket{}
	for at := bucketStart(grain, day(first)); at.Format(time.DateOnly) <= last; at = at.AddDate(0, bucketMonths[grain], 0) {
		if len(buckets) == most {
			return nil, model.Errorf(model.CodeLimitExceeded, "The time from %s to %s has more than %d buckets: choose a longer grain, or a shorter time with during.", first, last, most)
		}
		b := &model.TieBucket{Start: bucketName(grain, at)}
		buckets, index[b.Start] = append(buckets, b), b
	}
	// What began before during counts in its first bucket: it is in the list.
	of := func(text string) *model.TieBucket {
		return index[bucketName(grain, bucketStart(grain, day(max(text, first))))]
	}
	for _, m := range meetings {
		of(m.First).Meetings++
	}
	for _, text := range statements {
		of(text).Statements++
	}
	return buckets, nil
}

var bucketMonths = map[model.Grain]int{model.GrainMonth: 1, model.GrainQuarter: 3, model.GrainYear: 12}

func bucketStart(grain model.Grain, t time.Time) time.Time {
	months := bucketMonths[grain]
	return time.Date(t.Year(), time.Month((int(t.Month())-1)/months*months+1), 1, 0, 0, 0, 0, time.UTC)
}

func bucketName(grain model.Grain, start time.Time) model.Date {
	if grain == model.GrainYear {
		return model.Date(fmt.Sprintf("%04d", start.Year()))
	}
	return model.Date(start.Format("2006-01"))
}
