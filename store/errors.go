package store

import (
	"context"
	"errors"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/model"
)

// publicError turns an error of the driver into one that a client may see. The error of the driver is in Cause.
func (s *Store) publicError(ctx context.Context, query string, err error) *model.Error {
	err = innermost(err)
	public := func(code model.Code, message string) *model.Error {
		return &model.Error{Code: code, Message: message, Cause: &queryError{query: query, err: err}}
	}
	code := codeOf(err)
	switch {
	case errors.Is(err, context.DeadlineExceeded) || model.IsTimeUp(ctx) || strings.Contains(code, "TransactionTimedOut"):
		return public(model.CodeTimeout, model.TookTooLong)
	case errors.Is(err, context.Canceled) || ctx.Err() != nil:
		return public(model.CodeTimeout, "The request was cancelled.")
	case isTooLarge(err):
		return public(model.CodeExhausted, "The question needs more memory than the database grants one question. Ask for less.")
	case strings.HasSuffix(code, ".LockAcquisitionTimeout"):
		return public(model.CodeOverloaded, "Another write takes long. Try again in a moment.")
	case isPoolTimeout(err) && s.sessions.Load() >= int64(s.config.MaxConnections):
		return public(model.CodeOverloaded, "The server is busy. Try again in a moment.")
	case neo4j.IsConnectivityError(err) || isAway(code):
		return public(model.CodeUnavailable, "The database cannot be reached at the moment. Try again in a moment.")
	default:
		return public(model.CodeInternal, "Something went wrong on the server.")
	}
}

// commitError is publicError for an error of a commit. Unless the database has answered that it rolled the transaction back, nobody
// knows whether the transaction took place: Neo4j may have committed it before the connection broke, and one that it could not
// apply, for example to a full disk, takes place at the next start. The message says how to find out.
func (s *Store) commitError(ctx context.Context, name string, err error) *model.Error {
	public := s.publicError(ctx, name, err)
	if isRolledBack(err) {
		return public
	}
	if public.Code != model.CodeTimeout {
		public.Code = model.CodeUnavailable
	}
	public.Message = "The database did not confirm the commit, so it is unknown whether this write took place. "
	if name == "Apply" { // idempotent, as no other write is
		public.Message += "Send the same document again: what the graph has already stays as it is."
	} else {
		public.Message += "Look at the query changes, or at the entity, before you send it again."
	}
	public.Details = map[string]any{"outcome": "unknown"}
	public.Cause = &queryError{query: name, err: innermost(err), isUnknown: true}
	return public
}

// isRolledBack reports whether it is certain that a transaction with an error of its commit did not take place. The driver runs a
// transaction again only if it is.
func isRolledBack(err error) bool {
	if neo4j.IsTransactionExecutionLimit(err) {
		return true
	}
	code := codeOf(err)
	return strings.HasPrefix(code, "Neo.ClientError.") || strings.HasPrefix(code, "Neo.TransientError.")
}

// isAway reports whether Neo4j says that it cannot work now, or not until it is started again.
func isAway(code string) bool {
	for _, prefix := range []string{
		"Neo.TransientError.",
		"Neo.DatabaseError.Transaction.", // after a disk was full, every transaction fails to start until Neo4j is started again
		"Neo.DatabaseError.Database.",
		"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
		"Neo.ClientError.Cluster.NotALeader",
	} {
		if strings.HasPrefix(code, prefix) {
			return true
		}
	}
	return strings.Contains(code, "DatabaseUnavailable") || strings.Contains(code, "OutOfDisk")
}

// isPoolTimeout reports whether no connection was free in time, or none could be made: the driver has one error for both.
func isPoolTimeout(err error) bool {
	return strings.Contains(err.Error(), "Timeout while waiting for connection")
}

// codeOf returns the code of an error that Neo4j has sent, or "".
func codeOf(err error) string {
	var neo *neo4j.Neo4jError
	if errors.As(innermost(err), &neo) {
		return neo.Code
	}
	return ""
}

// innermost returns the last error of those for which the driver gave up retrying.
func innermost(err error) error {
	var limit *neo4j.TransactionExecutionLimit
	if errors.As(err, &limit) && len(limit.Errors) > 0 {
		return limit.Errors[len(limit.Errors)-1]
	}
	return err
}

// queryError names the query that failed, for the log.
type queryError struct {
	query     string
	err       error
	isUnknown bool // whether it took place all the same
}

// Error returns the text for the log, and for the person at the terminal.
func (e *queryError) Error() string {
	text := "query " + e.query + ": " + loggable(e.err).Error()
	if e.isUnknown {
		text = "it is unknown whether the transaction was committed; " + text
	}
	return text
}

func (e *queryError) Unwrap() error { return e.err }

// aboutServer are the kinds of Neo4j's errors whose messages speak of the server and of our Cypher. Others may repeat values that a
// client has sent.
var aboutServer = []string{
	"Neo.TransientError.", "Neo.DatabaseError.General.", "Neo.DatabaseError.Transaction.", "Neo.DatabaseError.Database.",
	"Neo.ClientError.Security.", "Neo.ClientError.Transaction.", "Neo.ClientError.Database.", "Neo.ClientError.Cluster.",
	"Neo.ClientError.General.", "Neo.ClientError.Statement.SyntaxError", "Neo.ClientError.Schema.ConstraintCreationFailed",
}

// loggable returns an error without texts of clients: for some errors of Neo4j, only their code.
func loggable(err error) error {
	var neo *neo4j.Neo4jError
	if !errors.As(innermost(err), &neo) {
		return err
	}
	for _, prefix := range aboutServer {
		if strings.HasPrefix(neo.Code, prefix) {
			return neo
		}
	}
	return errors.New(neo.Code + " (its message may repeat values of a request, and is left out)")
}

// worthRetrying reports whether a second try may succeed: a lost connection or a transient error.
func worthRetrying(err error) bool { return neo4j.IsRetryable(err) && !isTooLarge(err) }

// isTooLarge reports whether a query takes more memory than it may, which Neo4j calls transient.
func isTooLarge(err error) bool { return strings.Contains(codeOf(err), "MemoryPool") }

// isMisconfigured reports whether waiting cannot help.
func isMisconfigured(err error) bool {
	var neo *neo4j.Neo4jError
	if errors.As(err, &neo) {
		return strings.HasPrefix(neo.Code, "Neo.ClientError.Security") || strings.Contains(neo.Code, "DatabaseNotFound")
	}
	return neo4j.IsUsageError(errors.Unwrap(errors.Unwrap(err)))
}
