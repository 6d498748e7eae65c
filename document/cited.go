package document

import (
	"fmt"

	"github.com/sidelines/sidelines/model"
)

// uncited is a fact that names no source.
type uncited struct {
	path string // below its record: .tenures[2], or empty if the record is the fact
	key  string // identifies it within its record
}

// CheckCited reports the facts of a record that name no source, unless they are without one in the graph already. before is
// the record in the graph, or nil if it is new. The source of a statement may also be that of a rendition, and the source of a meeting
// that of an account.
func CheckCited(path string, before, after model.Record) []Problem {
	known := map[string]bool{}
	if before != nil {
		for _, u := range uncitedOf(before) {
			known[u.key] = true
		}
	}
	var problems []Problem
	for _, u := range uncitedOf(after) {
		if !known[u.key] {
			problems = append(problems, Problem{path + u.path + ".citations",
				`is missing: name a source of this fact, or say "uncited": true in the document to take facts without one`})
		}
	}
	return problems
}

// IsCited reports whether every fact of a record names a source.
func IsCited(record model.Record) bool { return len(uncitedOf(record)) == 0 }

func uncitedOf(record model.Record) []uncited {
	var found []uncited
	_, isStatement := record.(*model.Statement)
	meeting, isMeeting := record.(*model.Meeting)
	isTold := isStatement || isMeeting && len(meeting.Accounts) > 0
	if fact := factOf(record); fact != nil && !isTold && len(fact.Citations) == 0 {
		found = append(found, uncited{})
	}
	for i, t := range Tenures(record) {
		if len(t.Citations) == 0 {
			found = append(found, uncited{fmt.Sprintf(".tenures[%d]", i), t.ID})
		}
	}
	return found
}
