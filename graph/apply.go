package graph

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// maxProblems is the largest number of problems of a document that an error lists.
const maxProblems = 100

// requires implements the directive @requires.
func requires(ctx context.Context, _ any, next graphql.Resolver, role model.Role) (any, error) {
	switch identity := auth.From(ctx); {
	case identity.May(role):
		return next(ctx)
	case identity.Subject == "":
		return nil, model.Errorf(model.CodeUnauthenticated,
			"This takes a token of the role %s: send the header Authorization: Bearer TOKEN.", role)
	default:
		return nil, model.Errorf(model.CodeForbidden, "This takes a token of the role %s; yours has the role %s.", role, identity.Role)
	}
}

// apply applies a document.
func apply(ctx context.Context, w Writer, input map[string]any) (*model.ApplyResult, error) {
	text, err := json.Marshal(withEmptyLists(input))
	if err != nil {
		return nil, err
	}
	patches, err := document.Parse(text)
	if err != nil {
		return nil, problems(err)
	}
	applied, err := write(ctx, func(actor string) (store.Applied, error) {
		return w.Apply(ctx, actor, patches, func(int, int) {}) // GraphQL does not show progress
	})
	if err != nil {
		return nil, problems(err)
	}
	return &model.ApplyResult{
		Revision: applied.Revision, Created: applied.Created, Updated: applied.Updated, Unchanged: applied.Unchanged,
		MentionsFound: applied.Mentions, Changes: applied.Changes, Warnings: append([]*model.Warning{}, applied.Warnings...),
	}, nil
}

// withEmptyLists replaces nil lists, which are what gqlparser reads an empty list in the text of a query as, and JSON would write as
// null.
func withEmptyLists(value any) any {
	switch v := value.(type) {
	case []any:
		if v == nil {
			return []any{}
		}
		for i, element := range v {
			v[i] = withEmptyLists(element)
		}
	case map[string]any:
		for name, field := range v {
			v[name] = withEmptyLists(field)
		}
	}
	return value
}

func retraction(reason string, source *string) model.Retraction {
	r := model.Retraction{Reason: reason}
	if source != nil {
		r.Source = *source
	}
	return r
}

// problems returns an error that lists the problems of a document, with paths in the arguments.
func problems(err error) error {
	var wrong *document.Error
	if !errors.As(err, &wrong) {
		return err
	}
	listed := make([]map[string]any, min(len(wrong.Problems), maxProblems))
	for i := range listed {
		listed[i] = map[string]any{"path": "document." + wrong.Problems[i].Path, "message": wrong.Problems[i].Message}
	}
	refusal := model.Errorf(model.CodeBadUserInput, "Nothing was applied: the document has %d problem(s). The first: document.%s %s.",
		len(wrong.Problems), wrong.Problems[0].Path, wrong.Problems[0].Message)
	refusal.Details = map[string]any{"problems": listed}
	return refusal
}
