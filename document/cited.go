package document

import "fmt"

// uncited is a fact that names no source.
type uncited struct {
	path string // below its record: .tenures[2], or nothing where the record is the fact
	key  string // tells it apart within its record
}

// CheckCited refuses the facts of a record that name no source, unless the graph has them without one already: before is
// what it holds, nil where it holds none. A statement is cited by its renditions.
func CheckCited(path string, before, after any) []Problem {
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
func IsCited(record any) bool { return len(uncitedOf(record)) == 0 }

func uncitedOf(record any) []uncited {
	var found []uncited
	switch r := record.(type) {
	case *Forum:
		if len(r.Citations) == 0 {
			found = append(found, uncited{})
		}
	case *Meeting:
		if len(r.Citations) == 0 {
			found = append(found, uncited{})
		}
	case *Leader:
		for i, t := range r.Tenures {
			if len(t.Citations) == 0 {
				found = append(found, uncited{fmt.Sprintf(".tenures[%d]", i), t.ID})
			}
		}
	}
	return found
}
