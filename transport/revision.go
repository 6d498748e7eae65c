package transport

import (
	"context"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
)

// RevisionHeader names, in a request, the revision that the answer must have, and in the response to a query, one that it has.
const RevisionHeader = "X-Sidelines-Revision"

// Revisions knows which revision of the data answers have.
type Revisions interface {
	// Journal returns the revision that answers which begin now have, or a later one, if it is known.
	Journal() (revision int, isKnown bool)
	// AwaitJournal waits until they have a revision, as long as that makes sense.
	AwaitJournal(ctx context.Context, revision int)
}

// revise waits until the answer to a query can have the revision that the client asks for, and says which one it has.
func (t httpTransport) revise(w http.ResponseWriter, r *http.Request, operation *graphql.OperationContext) *requestError {
	if t.revisions == nil || operation.Operation.Operation != ast.Query {
		return nil
	}
	if asked := r.Header.Get(RevisionHeader); asked != "" {
		revision, err := strconv.Atoi(asked)
		if err != nil || revision < 0 {
			return &requestError{http.StatusBadRequest, model.CodeBadRequest, RevisionHeader + " is not the number of a revision."}
		}
		t.revisions.AwaitJournal(r.Context(), revision)
	}
	if revision, isKnown := t.revisions.Journal(); isKnown {
		w.Header().Set(RevisionHeader, strconv.Itoa(revision))
	}
	return nil
}
