package store

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// joint are the conditions of a filter that one tenure or one membership must fulfil together. They are one parameter, a map.
type joint struct {
	block  string   // in filters.cypher
	day    string   // the condition that is a day: on and onLast in the map
	others []string // in the map under their own names
	// dependent is a condition that is nothing without the one that is needed; hint is for whoever left that out.
	dependent, needed, hint string
}

const certaintyHint = "give the day too, in the same filter; an argument on has an argument certainty beside it."

// joints has them by filter.
var joints = map[string]joint{
	"LeaderFilter":  {"tenure", "inOfficeOn", []string{"country", "office", "certainty"}, "certainty", "inOfficeOn", certaintyHint},
	"TenureFilter":  {"TenureFilter.on", "on", []string{"certainty"}, "certainty", "on", certaintyHint},
	"CountryFilter": {"memberOf", "memberOn", []string{"memberOf"}, "memberOn", "memberOf", "give the organizations too, in the same filter."},
}

func (j joint) has(field string) bool {
	return field == j.day && field != "" || slices.Contains(j.others, field)
}

// add adds a condition to the map. Cypher takes one that is missing there for null.
func (j joint) add(together map[string]any, field string, operand any) {
	if field == j.day {
		day := model.Date(operand.(string))
		together["on"], together["onLast"] = day.First(), day.Last()
		return
	}
	together[field] = operand
}

// check returns an error if a condition is given without the one that it needs. path names the filter.
func (j joint) check(together map[string]any, path string) error {
	key := func(field string) string {
		if field == j.day {
			return "on"
		}
		return field
	}
	if together[key(j.dependent)] == nil || together[key(j.needed)] != nil {
		return nil
	}
	at := strings.TrimPrefix(path+"."+j.dependent, ".")
	return model.Errorf(model.CodeBadUserInput, "%s is given without %s: %s", at, j.needed, j.hint)
}
