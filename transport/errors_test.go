package transport

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// Whatever goes wrong, a client sees a message that is meant for it, and a code.
func TestPresentError(t *testing.T) {
	secret := errors.New("bolt://db.internal:7687 refused MATCH (n) RETURN n")
	for reason, c := range map[string]struct {
		err     error
		code    model.Code
		message string
	}{
		"an error of ours":            {model.Errorf(model.CodeBadUserInput, "first is 101"), model.CodeBadUserInput, "first is 101"},
		"an error of ours with cause": {&model.Error{Code: model.CodeUnavailable, Message: "Try again.", Cause: secret}, model.CodeUnavailable, "Try again."},
		"an error of ours, wrapped":   {fmt.Errorf("page: %w", model.Errorf(model.CodeNotFound, "nothing")), model.CodeNotFound, "nothing"},
		"details are no code": {
			&model.Error{Code: model.CodeConflict, Message: "others", Details: map[string]any{"code": "X"}}, model.CodeConflict, "others",
		},
		"a code that nobody documents": {coded("PERSISTED", secret.Error()), model.CodeInternal, "Something went wrong on the server."},
		"a code that is no text": {
			&gqlerror.Error{Message: "x", Extensions: map[string]any{"code": 5}}, model.CodeInternal, "Something went wrong on the server.",
		},
		"an error of somebody else": {secret, model.CodeInternal, "Something went wrong on the server."},
		"a deadline":                {fmt.Errorf("read: %w", context.DeadlineExceeded), model.CodeTimeout, "took too long"},
		"a panic":                   {recoverPanic(t.Context(), secret), model.CodeInternal, "Something went wrong on the server."},
		"the parser":                {coded("GRAPHQL_PARSE_FAILED", "Unexpected <EOF>"), model.CodeParse, "Syntax error: Unexpected <EOF>"},
		"the validator, at length":  {coded("GRAPHQL_VALIDATION_FAILED", strings.Repeat("long ", 1000)), model.CodeValidation, "..."},
	} {
		t.Run(reason, func(t *testing.T) {
			ctx := graphql.WithPathContext(t.Context(), graphql.NewPathWithField("leader"))
			got := presentError(ctx, graphql.ErrorOnPath(ctx, c.err)) // as gqlgen hands it over
			if got.Extensions["code"] != string(c.code) || !strings.Contains(got.Message, c.message) {
				t.Errorf("%v %q, want %s %q", got.Extensions, got.Message, c.code, c.message)
			}
			if strings.Contains(got.Message, "MATCH") || len(got.Message) > 500 {
				t.Errorf("the client sees %q", got.Message)
			}
		})
	}
}

func coded(code, message string) error {
	return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": code}}
}
