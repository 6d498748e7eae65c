package analysis

import (
	"cmp"
	"math"
	"slices"
	"time"
)

// interval is the days from from to before to, as numbers.
type interval struct{ from, to int }

var allDays = interval{math.MinInt32, math.MaxInt32}

// between is the days from first to last, both included. What is no day has no bound.
func between(first, last string) interval {
	i := allDays
	if len(first) == len(time.DateOnly) {
		i.from = dayNumber(first)
	}
	if len(last) == len(time.DateOnly) {
		i.to = dayNumber(last) + 1
	}
	return i
}

func (i interval) and(other interval) interval {
	return interval{max(i.from, other.from), min(i.to, other.to)}
}

func (i interval) length() int { return max(0, i.to-i.from) }

const secondsOfDay = 24 * 60 * 60

// dayNumber is the number of days from 1 January 1970 to a day.
func dayNumber(text string) int { return int(day(text).Unix() / secondsOfDay) }

func dayOf(number int) string {
	return time.Unix(int64(number)*secondsOfDay, 0).UTC().Format(time.DateOnly)
}

// days are intervals in order, with a day that is missing between two of them.
type days []interval

// joined puts intervals in any order into order, joins those that touch, and leaves out empty ones.
func (d days) joined() days {
	sorted := slices.DeleteFunc(slices.Clone(d), func(i interval) bool { return i.length() == 0 })
	slices.SortFunc(sorted, func(a, b interval) int { return cmp.Compare(a.from, b.from) })
	var joined days
	for _, i := range sorted {
		if n := len(joined); n > 0 && i.from <= joined[n-1].to {
			joined[n-1].to = max(joined[n-1].to, i.to)
		} else {
			joined = append(joined, i)
		}
	}
	return joined
}

func (d days) or(other days) days { return slices.Concat(d, other).joined() }

func (d days) and(other days) days {
	var both days
	for _, i := range d {
		for _, j := range other {
			both = append(both, i.and(j))
		}
	}
	return both.joined()
}

// within is the number of days that are in an interval.
func (d days) within(window interval) int {
	n := 0
	for _, i := range d {
		n += i.and(window).length()
	}
	return n
}

// outside is what d, which is in order, leaves of an interval.
func (d days) outside(i interval) days {
	var left days
	for _, gone := range d {
		if gone.and(i).length() == 0 {
			continue
		}
		left = append(left, interval{i.from, gone.from})
		i.from = gone.to
	}
	return append(left, i).joined()
}
