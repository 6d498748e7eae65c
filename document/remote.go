package document

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// fieldsOfPlace are the fields that say where a meeting was, which only a meeting in person has.
var fieldsOfPlace = []string{"venue", "city", "place", "country"}

// CheckRemote reports where a meeting by telephone or by video took place, unless the record in the graph, before, says the same of such
// a meeting already. It is nil for a new record.
func CheckRemote(path string, before, after model.Record) []Problem {
	known := placesOfRemote(before)
	var problems []Problem
	for _, f := range placesOfRemote(after) {
		if !slices.Contains(known, f) {
			problems = append(problems, Problem{path + "." + f.name,
				"is that of a meeting in person, and the mode is " + string(after.(*model.Meeting).Mode) + ": clear it with null, or correct the mode"})
		}
	}
	return problems
}

// isRemote reports whether a record is a meeting by telephone or by video.
func isRemote(record model.Record) bool {
	meeting, isMeeting := record.(*model.Meeting)
	return isMeeting && meeting.Mode.IsRemote()
}

type fieldText struct{ name, text string }

func placesOfRemote(record model.Record) (found []fieldText) {
	if !isRemote(record) {
		return nil
	}
	for _, f := range record.Fields() {
		if slices.Contains(fieldsOfPlace, f.Name) && !f.Value.IsEmpty() {
			found = append(found, fieldText{f.Name, f.Value.(model.Text).Get()})
		}
	}
	return found
}
