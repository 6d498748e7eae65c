package document

import (
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Years in which the facts of diplomacy are expected. A date beyond them is nearly always a slip of the pen.
const (
	firstYear = "1800"
	lastYear  = "2100"
)

// CheckYears reports the dates of a record before 1800 and after 2100, unless the record in the graph, before, has them already. It
// is nil for a new record.
func CheckYears(path string, before, after model.Record) []Problem {
	var known []string
	if before != nil {
		eachDistant("", before, func(_ string, date string) { known = append(known, date) })
	}
	var problems []Problem
	eachDistant(path, after, func(at, date string) {
		if !slices.Contains(known, date) {
			problems = append(problems, Problem{at, fmt.Sprintf("%s is before %s or after %s: correct it, or say \"distantDates\": true in "+
				"the document if it is right", date, firstYear, lastYear)})
		}
	})
	return problems
}

// IsNear reports whether every date of a record is from 1800 to 2100.
func IsNear(record model.Record) bool {
	isNear := true
	eachDistant("", record, func(string, string) { isNear = false })
	return isNear
}

func eachDistant(path string, record model.Record, visit func(path, date string)) {
	model.EachValue(path, record.Fields(), func(at string, f model.Field) {
		isDate := false
		switch date := f.Value.Address().(type) {
		case *model.Date:
			_, err := model.ParseDate(string(*date))
			isDate = err == nil
		case *model.DateTime:
			_, isDate = date.Time()
		}
		if !isDate { // or reported for the field
			return
		}
		text := f.Value.(model.Text).Get()
		if year := text[:len(firstYear)]; year < firstYear || year > lastYear {
			visit(at, text)
		}
	})
}
