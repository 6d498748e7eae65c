package document

import (
	"fmt"
	"strings"
)

// Problem is one thing that is wrong with a document.
type Problem struct {
	Path    string // meetings[3].participants[0].actor
	Message string // what is wrong and what is allowed
}

// Error is everything that is wrong with a document. Nothing of such a document is written.
type Error struct {
	Problems []Problem
}

// shownProblems is how many problems Error prints; Problems has all of them.
const shownProblems = 50

// Error lists the problems, a line each.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "the document has %d problem(s); nothing was written:", len(e.Problems))
	for i, p := range e.Problems {
		if i == shownProblems {
			fmt.Fprintf(&b, "\n  ... and %d more", len(e.Problems)-i)
			break
		}
		fmt.Fprintf(&b, "\n  %s: %s", p.Path, p.Message)
	}
	return b.String()
}
