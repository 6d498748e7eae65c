package importer

import (
	"fmt"
	"slices"
	"strings"
)

// trials are the formats of dates that are tried where dates are not clear, in pairs of which only somebody who knows the table can say
// which one it is.
var trials = [][]string{
	{"D/M/YYYY", "M/D/YYYY"}, {"D.M.YYYY", "M.D.YYYY"}, {"D-M-YYYY", "M-D-YYYY"},
	{"D/M/YY", "M/D/YY"}, {"D.M.YY", "M.D.YY"}, {"D-M-YY", "M-D-YY"},
	{"D-MMM-YY"}, {"D MMM YY"}, {"YYYYMMDD"}, {excelSerial},
}

// dated makes the rule of a column of dates.
func (s *suggestion) dated(c columnOf) Rule {
	r := Rule{Column: c.name, Range: ""}
	rest := c.values
	unread := func(formats texts, values []string) []string {
		pivot := 30
		patterns, err := newDatePatterns(formats, &pivot)
		if err != nil {
			return values
		}
		rule := Rule{patterns: patterns}
		return slices.DeleteFunc(slices.Clone(values), func(text string) bool { _, problem := rule.readDate(text); return problem == "" })
	}
	if rest = unread(nil, rest); len(rest) == 0 {
		return r
	}
	if len(rest) < len(c.values) {
		r.Date = texts{clearDates}
	}
	for _, pair := range trials {
		best, left := "", rest
		var equal []string
		for _, format := range pair {
			switch after := unread(texts{format}, rest); {
			case len(after) < len(left):
				best, left, equal = format, after, nil
			case len(after) == len(left) && best != "":
				equal = append(equal, format)
			}
		}
		if best == "" {
			continue
		}
		if len(equal) > 0 {
			r.Questions = append(r.Questions, fmt.Sprintf("Is %q of the format %s or %s?", rest[0], best, equal[0]))
		}
		if strings.Contains(best, "YY") && !strings.Contains(best, "YYYY") && s.mapping.Pivot == nil {
			pivot := 30
			s.mapping.Pivot = &pivot
			s.mapping.Questions = append(s.mapping.Questions, "Years have two digits. With the pivot 30, 30 is 1930 and 29 is 2029: is that right?")
		}
		r.Date = append(r.Date, best)
		rest = left
	}
	if after := inRanges(r, s.mapping.Pivot, rest); len(after) < len(rest) {
		r.Range, rest = "first", after
	}
	if len(rest) > 0 {
		r.Questions = append(r.Questions, fmt.Sprintf(askFormat, cut(rest[0], 60)))
	}
	return r
}

// inRanges returns those of the values that are no ranges of dates by the formats of a rule.
func inRanges(r Rule, pivot *int, values []string) []string {
	patterns, err := newDatePatterns(r.Date, pivot)
	if err != nil {
		return values
	}
	r.patterns, r.Range = patterns, "first"
	return slices.DeleteFunc(slices.Clone(values), func(text string) bool { _, problem := r.readDate(text); return problem == "" })
}
