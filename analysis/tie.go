package analysis

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// TieReader reads what FindTie needs.
type TieReader interface {
	// CommonMeetings reads the common meetings of two actors. With during, they have a date.
	CommonMeetings(ctx context.Context, a, b model.Actor, during *model.DateRange) ([]model.Occasion, error)
	// StatementsBetween reads the dates of the statements of two actors to or about each other, empty where one is unknown. With
	// during, they have a date.
	StatementsBetween(ctx context.Context, a, b model.Actor, during *model.DateRange) ([]model.Date, error)
}

// TieQuery says which relationship of two actors to find.
type TieQuery struct {
	A, B       model.Actor
	Grain      model.Grain
	During     *model.DateRange // nil is all of time
	MaxBuckets int
}

// Tie is the relationship of two actors over time.
type Tie struct {
	First, Last    string // ids of meetings; empty if no common meeting has a date
	LongestSilence *model.Silence
	Buckets        []*model.TieBucket
	Undated        *model.UndatedEvents
	Covered        model.CoverageExtent // this, and that of buckets and the silence, is set by Cover
}

// FindTie finds the relationship of two actors over time.
func FindTie(ctx context.Context, r TieReader, q TieQuery) (*Tie, error) {
	meetings, err := r.CommonMeetings(ctx, q.A, q.B, q.During)
	if err != nil {
		return nil, err
	}
	statements, err := r.StatementsBetween(ctx, q.A, q.B, q.During)
	if err != nil {
		return nil, err
	}
	t := &Tie{}
	if t.Buckets, t.Undated, err = buckets(q, meetings, statements); err != nil {
		return t, err
	}
	meetings = slices.DeleteFunc(meetings, func(m model.Occasion) bool { return m.First == "" })
	if len(meetings) == 0 {
		return t, nil
	}
	slices.SortFunc(meetings, func(a, b model.Occasion) int {
		return cmp.Or(strings.Compare(a.First, b.First), cmp.Compare(hourOf(a), hourOf(b)), strings.Compare(a.ID, b.ID))
	})
	t.First, t.Last, t.LongestSilence = meetings[0].ID, meetings[len(meetings)-1].ID, longestSilence(meetings)
	return t, nil
}

// hourOf is when a meeting began. One without an hour comes after the others of its day, as in lists.
func hourOf(o model.Occasion) int64 {
	if o.Hour == nil {
		return math.MaxInt64
	}
	return *o.Hour
}

// longestSilence finds the longest time in which none of the occasions, sorted by first day, certainly was. It lies between the last day
// on which one may have been and the first day on which another may have been. What is known only by a month or a year does not end it
// if it may have been outside.
func longestSilence(occasions []model.Occasion) *model.Silence {
	var longest *model.Silence
	for _, before := range occasions {
		after := endOfSilence(occasions, before.Last)
		if after == nil {
			continue
		}
		if days := daysBetween(before.Last, after.First); longest == nil || days > longest.Days {
			longest = &model.Silence{
				From: model.Date(before.Last), To: model.Date(after.First), Days: days, BeforeID: before.ID, AfterID: after.ID,
			}
		}
	}
	if longest == nil {
		return nil
	}
	for _, o := range occasions {
		if o.First < string(longest.To) && o.Last > string(longest.From) {
			longest.Undated++
		}
	}
	return longest
}

// endOfSilence returns the last of the occasions, sorted by first day, that is after a day, and before which none certainly was after
// that day. It returns nil if there is none.
func endOfSilence(occasions []model.Occasion, since string) *model.Occasion {
	isKnown := func(o model.Occasion) bool { return o.First == o.Last || len(o.Date) == len(time.DateOnly) }
	after := sort.Search(len(occasions), func(i int) bool { return occasions[i].First > since })
	for _, o := range occasions[:after] {
		if isKnown(o) && o.Last > since {
			return nil // it went on
		}
	}
	var end *model.Occasion
	until := "~" // by this day, one was that is known only by a month or a year
	for i, o := range occasions[after:] {
		if o.First >= until {
			break
		}
		end = &occasions[after+i]
		if isKnown(o) {
			break
		}
		until = min(until, o.Last)
	}
	return end
}

func daysBetween(from, to string) int {
	return int(day(to).Sub(day(from)).Hours() / 24)
}

// day parses a day from the store.
func day(text string) time.Time {
	t, _ := time.Parse(time.DateOnly, text)
	return t
}

// span returns the first and the last day of all buckets: those of during that are given, else those of the first and the last
// event. Without events and with at most one end given, last is before first.
func span(during *model.DateRange, meetings []model.Occasion, statements []model.Date) (first, last string) {
	first, last = "~", ""
	see := func(day string) { first, last = min(first, day), max(last, day) }
	for _, m := range meetings {
		see(m.First)
	}
	for _, date := range statements {
		see(date.First())
	}
	hasEvents := last != ""
	from, to := during != nil && during.From.IsSet(), during != nil && during.To.IsSet()
	if from {
		first = during.From.Value().First()
	}
	if to {
		last = during.To.Value().Last()
	}
	switch { // a part of a meeting is in a time in which the meeting itself is not
	case hasEvents && first > last && to && !from:
		first = last
	case hasEvents && first > last && from && !to:
		last = first
	}
	return first, last
}

// buckets counts events in consecutive buckets of the grain, and those whose dates are not as precise as that.
func buckets(q TieQuery, meetings []model.Occasion, statements []model.Date) ([]*model.TieBucket, *model.UndatedEvents, error) {
	dated := slices.DeleteFunc(slices.Clone(meetings), func(m model.Occasion) bool { return len(m.Date) < precision[q.Grain] })
	said := slices.DeleteFunc(slices.Clone(statements), func(d model.Date) bool { return len(d) < precision[q.Grain] })
	undated := &model.UndatedEvents{Meetings: len(meetings) - len(dated), Statements: len(statements) - len(said)}
	buckets := []*model.TieBucket{}
	first, last := span(q.During, dated, said)
	if first > last {
		return buckets, undated, nil
	}
	index := map[model.Date]*model.TieBucket{}
	starts, err := bucketStarts(q.Grain, first, last, q.MaxBuckets)
	if err != nil {
		return nil, nil, err
	}
	for _, at := range starts {
		b := &model.TieBucket{Start: bucketName(q.Grain, at)}
		buckets, index[b.Start] = append(buckets, b), b
	}
	// Meetings that began before during last into it, or a part of them is in it: they count in the nearest bucket.
	bucketOf := func(text string) *model.TieBucket {
		return index[bucketName(q.Grain, bucketStart(q.Grain, day(min(max(text, first), last))))]
	}
	for _, m := range dated {
		bucketOf(m.First).Meetings++
	}
	for _, date := range said {
		bucketOf(date.First()).Statements++
	}
	return buckets, undated, nil
}

// precision is the length of a date that is precise enough for a bucket: 1999 names a year, and no month of it.
var precision = map[model.Grain]int{model.GrainMonth: len("1999-12"), model.GrainQuarter: len("1999-12"), model.GrainYear: len("1999")}

var bucketMonths = map[model.Grain]int{model.GrainMonth: 1, model.GrainQuarter: 3, model.GrainYear: 12}

// bucketStarts are the first days of the buckets from the one of first to that of last, at most most.
func bucketStarts(grain model.Grain, first, last string, most int) ([]time.Time, error) {
	var starts []time.Time
	for at := bucketStart(grain, day(first)); at.Format(time.DateOnly) <= last; at = at.AddDate(0, bucketMonths[grain], 0) {
		if len(starts) == most {
			return nil, model.Errorf(model.CodeLimitExceeded,
				"The time from %s to %s has more than %d buckets: choose a longer grain, or a shorter time with during.", first, last, most)
		}
		starts = append(starts, at)
	}
	return starts, nil
}

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
