package store

import (
	"context"
	"errors"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/model"
)

// publicError turns an error of the driver into one that a client may see. The error of the driver is in Cause.
func publicError(ctx context.Context, query string, err error) *model.Error {
	public := func(code model.Code, message string) *model.Error {
		return &model.Error{Code: code, Message: message, Cause: &queryError{query, err}}
	}
	var neo *neo4j.Neo4jError
	switch {
	case errors.Is(err, context.DeadlineExceeded) || model.IsTimeUp(ctx):
		return public(model.CodeTimeout, "The question took too long. Ask for less: a smaller page, fewer nested lists, a narrower filter.")
	case errors.Is(err, context.Canceled) || ctx.Err() != nil:
		return public(model.CodeTimeout, "The request was cancelled.")
	case errors.As(err, &neo) && strings.Contains(neo.Code, "TransactionTimedOut"):
		return public(model.CodeTimeout, "The question took too long. Ask for less: a smaller page, fewer nested lists, a narrower filter.")
	case errors.As(err, &neo) && strings.Contains(neo.Code, "MemoryPool"):
		return public(model.CodeExhausted, "The question needs more memory than the database grants one question. Ask for less.")
	case strings.Contains(err.Error(), "Timeout while waiting for connection"):
		return public(model.CodeOverloaded, "The server is busy. Try again in a moment.")
	case neo4j.IsConnectivityError(err), errors.As(err, &neo) && strings.HasPrefix(neo.Code, "Neo.TransientError"),
		errors.As(err, &neo) && strings.Contains(neo.Code, "DatabaseUnavailable"):
		return public(model.CodeUnavailable, "The database cannot be reached at the moment. Try again in a moment.")
	default:
		return public(model.CodeInternal, "Something went wrong on the server.")
	}
}

// queryError names the query that failed, for the log.
type queryError struct {
	query string
	err   error
}

func (e *queryError) Error() string { return "query " + e.query + ": " + e.err.Error() }
func (e *queryError) Unwrap() error { return e.err }

// worthRetrying reports whether a second try may succeed: a lost connection or a transient error, but not a query that
// is too large for its memory, which Neo4j calls transient too.
func worthRetrying(err error) bool {
	return neo4j.IsRetryable(err) && !strings.Contains(err.Error(), "MemoryPool")
}

// isMisconfigured reports whether waiting cannot help.
func isMisconfigured(err error) bool {
	var neo *neo4j.Neo4jError
	if errors.As(err, &neo) {
		return strings.HasPrefix(neo.Code, "Neo.ClientError.Security") || strings.Contains(neo.Code, "DatabaseNotFound")
	}
	return neo4j.IsUsageError(errors.Unwrap(errors.Unwrap(err)))
}
