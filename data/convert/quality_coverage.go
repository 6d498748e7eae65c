package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// reportCovered shows what the data covers, and where it has holes.
func (c *conversion) reportCovered(line printer) {
	line("## What is covered\n")
	line("From the days of all records of a collection, also those of which no fact was made (convert/coverage.go). A day without a record is " +
		"covered if the records around it are at most eight days apart. Lists of rare events cover what their publishers say, and the " +
		"records that they have are not counted.\n")
	line("| collection | follows | first day | last day | covered days | of | holes | longest hole |\n|---|--:|---|---|--:|--:|--:|--:|")
	collections := c.collections()
	for _, s := range collections {
		spans := s.covers()
		if len(spans) == 0 {
			continue
		}
		first, last := model.Date(spans[0].From.First()), model.Date(spans[len(spans)-1].To.Last())
		all, covered, longest := quietDays(first, last)+2, 0, 0
		for i, span := range spans {
			covered += quietDays(model.Date(span.From.First()), model.Date(span.To.Last())) + 2
			if span.From.First() == span.To.Last() {
				covered--
			}
			if i > 0 {
				longest = max(longest, quietDays(model.Date(spans[i-1].To.Last()), model.Date(span.From.First())))
			}
		}
		line("| %s | %d | %s | %s | %d | %d | %d | %d days |", s.id, len(s.subjects), first, last, covered, all, len(spans)-1, longest)
	}
	line("")
	for _, s := range collections {
		if s.years == nil {
			s.reportMonths(line)
		}
	}
}

// reportMonths shows each month from the first record to the last: all of it is covered (C), a part (p) or nothing (·).
func (s *collection) reportMonths(line printer) {
	spans := s.covers()
	if len(spans) == 0 {
		return
	}
	line("%s, month by month: C is covered, p in part, and · is a hole.\n", s.id)
	line("| year | J F M A M J J A S O N D |\n|---|---|")
	for year := yearOf(spans[0].From); year <= yearOf(spans[len(spans)-1].To); year++ {
		marks := make([]string, 12)
		for i := range marks {
			marks[i] = markOf(spans, model.Date(fmt.Sprintf("%04d-%02d", year, i+1)))
		}
		line("| %d | %s |", year, strings.Join(marks, " "))
	}
	line("")
}

func markOf(spans []model.CoveredTime, month model.Date) string {
	holds := func(s model.CoveredTime) bool { return string(s.From) <= month.First() && month.Last() <= string(s.To) }
	touches := func(s model.CoveredTime) bool { return string(s.From) <= month.Last() && month.First() <= string(s.To) }
	switch {
	case slices.ContainsFunc(spans, holds):
		return "C"
	case slices.ContainsFunc(spans, touches):
		return "p"
	}
	return "·"
}

func yearOf(d model.Date) int {
	day, _ := time.Parse(time.DateOnly, d.First())
	return day.Year()
}
