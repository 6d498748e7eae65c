package linker

import (
	"slices"
	"strconv"
	"unicode"

	"github.com/sidelines/sidelines/model"
)

// The number of years from what is known of a person within which a text may speak of them.
const (
	yearsNear   = 2
	yearsBefore = 10 // before the first thing that is known of a person
	yearsAfter  = 15 // after the last one; heads of states and governments are spoken of long after
)

// high are the offices whose holders are known by a family name.
var high = []model.Office{
	model.OfficeHeadOfState, model.OfficeHeadOfGovernment, model.OfficeForeignMinister, model.OfficeHeadOfOrganization,
}

// isInOffice reports whether a person surely holds an office on a day.
func (e *entity) isInOffice(day model.Date) bool { return e.holds(day, nil) }

// holds reports whether a person surely holds one of some offices, or any if there are none, on a day.
func (e *entity) holds(day model.Date, offices []model.Office) bool {
	return day != "" && slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool {
		return isSure(t, day) && (offices == nil || slices.Contains(offices, t.Office))
	})
}

// isSure reports whether a tenure surely has a day, which is not empty.
func isSure(t model.Tenure, day model.Date) bool {
	certainty := t.Certainty(day)
	return certainty != nil && *certainty == model.CertaintyCertain
}

// span returns the first and the last year of what is known of a person, 0 if nothing is.
func (e *entity) span() (first, last int) {
	add := func(day string) {
		if len(day) < 4 {
			return
		}
		if year, err := strconv.Atoi(day[:4]); err == nil {
			if first == 0 || year < first {
				first = year
			}
			last = max(last, year)
		}
	}
	add(e.First)
	add(e.Last)
	for _, t := range e.Tenures {
		add(string(t.From))
		add(string(t.To))
		add(string(t.AsOf))
	}
	return first, last
}

// never is a number of years that is beyond any other.
const never = 10000

// yearsFrom returns the years between a day and the nearest that is known of a person: 0 within.
func (e *entity) yearsFrom(day model.Date) int {
	before, after := e.yearsApart(day)
	return max(before, after)
}

// yearsApart returns how many years a day is before and after all that is known of a person.
func (e *entity) yearsApart(day model.Date) (before, after int) {
	first, last := e.span()
	year := 0
	if len(day) >= 4 {
		year, _ = strconv.Atoi(string(day[:4]))
	}
	if first == 0 || year == 0 {
		return never, never
	}
	return max(first-year, 0), max(year-last, 0)
}

// livesAround reports whether a text of a day may speak of a person by the full name.
func (e *entity) livesAround(day model.Date) bool {
	isHigh := slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool {
		return t.Office == model.OfficeHeadOfState || t.Office == model.OfficeHeadOfGovernment
	})
	if day == "" {
		return isHigh
	}
	before, after := e.yearsApart(day)
	return before <= yearsBefore && (after <= yearsAfter || isHigh && after < never)
}

func isHangul(r rune) bool { return unicode.Is(unicode.Hangul, r) }

// isKatakana reports whether a text is of Katakana.
func isKatakana(text string) bool {
	for _, r := range text {
		if !unicode.Is(unicode.Katakana, r) && r != 'ー' {
			return false
		}
	}
	return text != ""
}
