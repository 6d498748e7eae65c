package transport

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// presentError returns the error that a client sees: a model.Error and errors of the parser and the validator with their messages,
// and any other error, also one with a code that is not in model.Codes, as INTERNAL, which only the log explains.
func presentError(ctx context.Context, err error) *gqlerror.Error {
	presented := graphql.DefaultErrorPresenter(ctx, err)
	var known *model.Error
	switch {
	case errors.As(err, &known):
		presented.Message = known.Message
		if known.Cause != nil {
			slog.ErrorContext(ctx, "graphql", "code", known.Code, "path", presented.Path.String(), "error", known.Cause)
		}
		presented.Extensions = maps.Clone(known.Details)
		setCode(presented, known.Code)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		presented.Message = model.TookTooLong
		setCode(presented, model.CodeTimeout)
	case code(presented) == errcode.ParseFailed:
		presented.Message = "Syntax error: " + presented.Message
	case code(presented) == errcode.ValidationFailed:
		presented.Message = clearer(presented.Message)
	case !slices.Contains(model.Codes, model.Code(code(presented))):
		slog.ErrorContext(ctx, "graphql", "code", model.CodeInternal, "path", presented.Path.String(), "error", err)
		internal := model.Internal(err)
		presented.Message = internal.Message
		presented.Extensions = nil
		setCode(presented, internal.Code)
	}
	return presented
}

func code(err *gqlerror.Error) string {
	text, _ := err.Extensions["code"].(string)
	return text
}

func setCode(err *gqlerror.Error, code model.Code) {
	if err.Extensions == nil {
		err.Extensions = map[string]any{}
	}
	err.Extensions["code"] = string(code)
}

// refusal returns an error with a code.
func refusal(code model.Code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	return err
}

var goValue = regexp.MustCompile(`&?\{[^}]*\}`)

// clearer shortens messages that repeat the query, and says what to do where gqlgen does not.
func clearer(message string) string {
	const longest = 400
	if name, isUnknown := strings.CutPrefix(message, "operation "); isUnknown && strings.HasSuffix(name, " not found") {
		if name = strings.TrimSuffix(name, " not found"); name == "" {
			return "The document has several operations. Name the one to execute with operationName."
		}
		return fmt.Sprintf("The document has no operation %q: operationName is the name of one that it has.", name)
	}
	message = goValue.ReplaceAllString(message, "{...}")
	if len(message) > longest {
		message = strings.ToValidUTF8(message[:longest], "") + "..."
	}
	return message
}

// recoverPanic turns a panic into one clean error for its client and a stack in the log. Over a WebSocket gqlgen does not
// call presentError for it.
func recoverPanic(ctx context.Context, value any) error {
	return presentError(ctx, goroutine.Recovered(ctx, value))
}
