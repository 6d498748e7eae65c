package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

// every returns the days from one to another.
func every(from, to string) []model.Date {
	var days []model.Date
	end, _ := time.Parse(time.DateOnly, to)
	for at, _ := time.Parse(time.DateOnly, from); !at.After(end); at = at.AddDate(0, 0, 1) {
		days = append(days, model.Date(at.Format(time.DateOnly)))
	}
	return days
}

func spansText(spans []model.CoveredTime) string {
	texts := make([]string, len(spans))
	for i, s := range spans {
		texts[i] = fmt.Sprintf("%s..%s", s.From, s.To)
	}
	return strings.Join(texts, " ")
}

func TestCovers(t *testing.T) {
	t.Parallel()
	year := every("2018-01-01", "2018-12-31")
	without := func(from, to model.Date) []model.Date {
		return slices.DeleteFunc(slices.Clone(year), func(d model.Date) bool { return from <= d && d <= to })
	}
	single := append(without("2018-05-01", "2018-07-31"), "2018-06-15")
	for name, c := range map[string]struct {
		of   collection
		want string
	}{
		"every day":                     {collection{records: year}, "2018-01-01..2018-12-31"},
		"in any order, twice a day":     {collection{records: slices.Concat(year[100:], year[:120])}, "2018-01-01..2018-12-31"},
		"seven quiet days are no hole":  {collection{records: without("2018-05-01", "2018-05-07")}, "2018-01-01..2018-12-31"},
		"eight are one":                 {collection{records: without("2018-05-01", "2018-05-08")}, "2018-01-01..2018-04-30 2018-05-09..2018-12-31"},
		"a month without a record":      {collection{records: without("2018-05-01", "2018-05-31")}, "2018-01-01..2018-04-30 2018-06-01..2018-12-31"},
		"a month with one, in doubt":    {collection{records: single}, "2018-01-01..2018-04-30 2018-06-15..2018-06-15 2018-08-01..2018-12-31"},
		"records without a day":         {collection{records: append(slices.Clone(year), "", "2019", "2019-02")}, "2018-01-01..2018-12-31"},
		"rare records show no hole":     {collection{records: []model.Date{"2018-01-05", "2018-03-05", "2018-09-05"}}, ""},
		"twenty a month are frequent":   {collection{records: every("2018-02-01", "2018-02-20")}, "2018-02-01..2018-02-20"},
		"nineteen are not":              {collection{records: every("2018-02-01", "2018-02-19")}, ""},
		"nothing":                       {collection{}, ""},
		"years":                         {collection{years: []model.Date{"1948", "1946", "1947", "1947"}}, "1946..1948"},
		"a year is missing":             {collection{years: []model.Date{"1946", "1948"}}, "1946..1946 1948..1948"},
		"from a year to a day":          {collection{years: []model.Date{"1866", "2025-02-19"}}, "1866..2025-02-19"},
		"years win over rare records":   {collection{records: year, years: []model.Date{"2000"}}, "2000..2000"},
		"a leap day is a day like else": {collection{records: slices.DeleteFunc(every("2020-02-01", "2020-03-31"), func(d model.Date) bool { return "2020-02-24" <= d && d <= "2020-03-01" })}, "2020-02-01..2020-03-31"},
	} {
		if got := spansText(c.of.covers()); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// TestConvert_coverage holds the collections of the small raw files in testdata. What the whole data covers is in an example.
func TestConvert_coverage(t *testing.T) {
	var found []string
	for _, d := range converted(t) {
		for _, c := range d.Collections {
			var followed []string
			for _, s := range c.Subjects {
				followed = append(followed, fmt.Sprintf("%s(%s..%s %v)", s.Actor, s.From, s.To, s.InPart))
			}
			found = append(found, fmt.Sprintf("%s covers %.20s, follows %s", c.ID, spansText(c.Covers), strings.Join(followed, " ")))
		}
	}
	slices.Sort(found)
	want := []string{
		"kremlin-news covers , follows vladimir-putin(1999-12-31..2008-05-07 false) dmitry-medvedev(2008-05-07..2012-05-07 false)",
		"un-general-debate-speakers covers 1951..1951 1957..195, follows brazil(.. false) cameroon(.. false)",
		"us-state-department-president-travels covers 1940..2019-06-30, follows ulysses-s-grant(1869-03-04..1877-03-04 false)",
		"us-state-department-secretary-travels covers 1970..2002-11-22, follows william-henry-seward(1861-03-06..1869-03-04 false)",
		"us-state-department-visits covers 1962..2006-09-14, follows ulysses-s-grant(1869-03-04..1877-03-04 false)",
		"white-house-readouts covers 2021..2025-01-20, follows ulysses-s-grant(1869-03-04..1877-03-04 false)",
		"white-house-remarks covers 2021..2025-01-20, follows ulysses-s-grant(1869-03-04..1877-03-04 false)",
	}
	if !slices.EqualFunc(found, want, strings.HasPrefix) {
		t.Errorf("found %q, want those that begin with %q", found, want)
	}
}
