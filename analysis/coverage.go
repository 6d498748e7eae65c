package analysis

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// Events is a kind of events that collections tell. Mode is that of meetings, and empty for other kinds.
type Events struct {
	Kind model.EventKind
	Mode model.MeetingMode
}

// MeetingsOf are the meetings of some modes, or of all modes if there is none.
func MeetingsOf(modes []model.MeetingMode) []Events {
	if len(modes) == 0 {
		modes = model.AllMeetingMode
	}
	events := make([]Events, len(modes))
	for i, mode := range modes {
		events[i] = Events{model.EventKindMeeting, mode}
	}
	return events
}

// Reach is how far collections reach for certain actors and kinds of events. The zero value is that of somebody whom no collection
// follows.
type Reach struct {
	covered  days // everything that collections tell is there
	partly   days // something of it is there, or everything
	followed days // a collection tells it, whether or not it is there
}

// ReachOf works out how far collections reach. It is enough if they tell the events of one of the actors, but each kind of events has to
// be covered.
func ReachOf(collections []*model.Collection, actors []string, events []Events) Reach {
	var all Reach
	for i, what := range events {
		r := reachOf(collections, actors, what)
		if i == 0 {
			all = r
		} else {
			all = all.And(r)
		}
	}
	return all
}

// And is the reach for two things at once, both of which have to be covered.
func (r Reach) And(other Reach) Reach {
	return Reach{r.covered.and(other.covered), r.partly.or(other.partly), r.followed.or(other.followed)}
}

func reachOf(collections []*model.Collection, actors []string, what Events) Reach {
	var r Reach
	for _, c := range collections {
		for _, t := range c.Tells {
			if !what.isOf(t) {
				continue
			}
			for _, s := range c.Subjects {
				if slices.Contains(actors, s.Actor) {
					r.add(c, s, t.InPart || s.InPart)
				}
			}
		}
	}
	r.covered, r.partly, r.followed = r.covered.joined(), r.partly.joined(), r.followed.joined()
	return r
}

// add adds what a collection has of a subject. Where a date is not a day, a day is covered only if it surely is. A day of which a
// retracted source told is covered in part: the graph has what other sources of the collection tell of it.
func (r *Reach) add(c *model.Collection, s model.CollectionSubject, inPart bool) {
	surely, maybe := allDays, allDays
	if s.From != "" {
		surely.from, maybe.from = dayNumber(s.From.Last()), dayNumber(s.From.First())
	}
	if s.To != "" {
		surely.to, maybe.to = dayNumber(s.To.First())+1, dayNumber(s.To.Last())+1
	}
	r.followed = append(r.followed, maybe)
	if c.Lost.All {
		return
	}
	var lost days
	for _, t := range c.Lost.Times {
		lost = append(lost, between(t.From.First(), t.To.Last()))
	}
	lost = lost.joined()
	for _, t := range c.Covers {
		time := between(t.From.First(), t.To.Last())
		r.partly = append(r.partly, time.and(maybe))
		if !inPart && !c.Lost.Undated {
			r.covered = append(r.covered, lost.outside(time.and(surely))...)
		}
	}
}

// Extent returns how far the days from first to last are covered, both included. An end that is no day, such as that of a period
// without one, has no bound.
func (r Reach) Extent(first, last string) model.CoverageExtent {
	window := between(first, last)
	switch {
	case window.length() == 0:
		return model.CoverageExtentUnknown
	case r.covered.within(window) == window.length():
		return model.CoverageExtentCovered
	case r.partly.within(window) > 0:
		return model.CoverageExtentPartly
	case r.followed.within(window) > 0:
		return model.CoverageExtentNotCovered
	}
	return model.CoverageExtentUnknown
}

// Days returns how many of the days from first to last are covered, and how many more are in part.
func (r Reach) Days(first, last string) (covered, partly int) {
	window := between(first, last)
	covered = r.covered.within(window)
	return covered, r.partly.or(r.covered).within(window) - covered
}

// CoverCell says how far a cell of activity is covered. Its days are counted if its time has a first and a last one.
func (r Reach) CoverCell(cell *model.ActivityCell, period model.Period) {
	first, last := TimeOf(cell.Keys, period)
	cell.Covered = r.Extent(first, last)
	if window := between(first, last); window.from != allDays.from && window.to != allDays.to {
		days := window.length()
		covered, partly := r.Days(first, last)
		cell.Days, cell.CoveredDays, cell.PartlyCoveredDays = &days, &covered, &partly
	}
}

// ActorsOf returns the actors that the keys of a cell name: sides, leaders, and the countries for which speakers spoke. What is in the
// cell has all of them in it, so that a collection that follows one of them tells it. The country where a meeting was held is no actor in
// it.
func ActorsOf(cell *model.ActivityCell, of model.ActivityKind) []string {
	var actors []string
	for _, key := range cell.Keys {
		isActor := key.By == model.GroupKeySide || key.By == model.GroupKeyLeader ||
			key.By == model.GroupKeyCountry && of == model.ActivityKindStatements
		if isActor && key.Value != "" {
			actors = append(actors, key.Value)
		}
	}
	return actors
}

// Span returns the first and the last day that is covered at least in part; ok is false if there is none.
func (r Reach) Span() (first, last string, ok bool) {
	if len(r.partly) == 0 {
		return "", "", false
	}
	return dayOf(r.partly[0].from), dayOf(r.partly[len(r.partly)-1].to - 1), true
}

// Buckets returns the coverage of consecutive buckets, from that of the day first to that of last, as far as they are in the period.
func (r Reach) Buckets(grain model.Grain, first, last string, period model.Period, most int) ([]*model.CoverageBucket, error) {
	buckets := []*model.CoverageBucket{}
	if first > last {
		return buckets, nil
	}
	starts, err := bucketStarts(grain, first, last, most)
	for _, at := range starts {
		from, to := bucketWindow(grain, at, period.From, period.To)
		b := &model.CoverageBucket{Start: bucketName(grain, at), Extent: r.Extent(from, to), Days: between(from, to).length()}
		b.CoveredDays, b.PartlyCoveredDays = r.Days(from, to)
		buckets = append(buckets, b)
	}
	return buckets, err
}

// Cover says how far the meetings and the statements of a tie are covered, in each bucket and in the longest silence.
func (t *Tie) Cover(q TieQuery, meetings, statements Reach) {
	first, last := "", "~"
	if q.During != nil && q.During.From.IsSet() {
		first = q.During.From.Value().First()
	}
	if q.During != nil && q.During.To.IsSet() {
		last = q.During.To.Value().Last()
	}
	t.Covered = meetings.Extent(first, last)
	for _, b := range t.Buckets {
		from, to := bucketWindow(q.Grain, day(b.Start.First()), first, last)
		b.Covered, b.StatementsCovered, b.Days = meetings.Extent(from, to), statements.Extent(from, to), between(from, to).length()
		b.CoveredDays, b.PartlyCoveredDays = meetings.Days(from, to)
		b.StatementsCoveredDays, b.StatementsPartlyCoveredDays = statements.Days(from, to)
	}
	if s := t.LongestSilence; s != nil {
		from, to := dayOf(dayNumber(string(s.From))+1), dayOf(dayNumber(string(s.To))-1)
		if from > to { // on consecutive days
			from, to = string(s.From), string(s.To)
		}
		s.Covered = meetings.Extent(from, to)
		s.CoveredDays, s.PartlyCoveredDays = meetings.Days(from, to)
	}
}

// bucketWindow is the first and the last day of a bucket, as far as they are from first to last.
func bucketWindow(grain model.Grain, at time.Time, first, last string) (from, to string) {
	end := at.AddDate(0, bucketMonths[grain], -1)
	return max(at.Format(time.DateOnly), first), min(end.Format(time.DateOnly), last)
}

// IsIn reports whether a collection tells such events.
func (t Events) IsIn(c *model.Collection) bool {
	return slices.ContainsFunc(c.Tells, t.isOf)
}

func (t Events) isOf(content model.CollectionContent) bool {
	return content.Kind == t.Kind && (content.Mode == "" || content.Mode == t.Mode)
}

// TimeOf returns the first and the last day of a cell: those of the year, quarter or month among its keys, as far as they are in the
// period.
func TimeOf(keys []*model.ActivityKey, period model.Period) (first, last string) {
	first, last = period.From, period.To
	for _, key := range keys {
		var from, to model.Date
		switch {
		case key.Value == "":
			continue
		case key.By == model.GroupKeyYear || key.By == model.GroupKeyMonth:
			from, to = model.Date(key.Value), model.Date(key.Value)
		case key.By == model.GroupKeyQuarter:
			from, to = quarter(key.Value)
		default:
			continue
		}
		first, last = max(first, from.First()), min(last, to.Last())
	}
	return first, last
}

// quarter returns the first and the last month of a quarter such as 2023-Q4.
func quarter(text string) (first, last model.Date) {
	year, number, _ := strings.Cut(text, "-Q")
	n, _ := strconv.Atoi(number)
	return model.Date(fmt.Sprintf("%s-%02d", year, 3*n-2)), model.Date(fmt.Sprintf("%s-%02d", year, 3*n))
}
