package model

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// Code is the stable name of a kind of error, in extensions.code of a GraphQL error.
type Code string

// The codes of errors. A new one goes into Codes and into the table of docs/api.md too; tests compare the three.
const (
	CodeBadUserInput    Code = "BAD_USER_INPUT"            // an argument or a document is wrong
	CodeNotFound        Code = "NOT_FOUND"                 // an id in an argument names nothing
	CodeParse           Code = "GRAPHQL_PARSE_FAILED"      // the query is not GraphQL
	CodeValidation      Code = "GRAPHQL_VALIDATION_FAILED" // the query does not fit the schema
	CodeLimitExceeded   Code = "LIMIT_EXCEEDED"            // the query asks for more than limits allows
	CodeBadRequest      Code = "BAD_REQUEST"               // the HTTP request is not a GraphQL request
	CodeNotKept         Code = "PERSISTED_QUERY_NOT_FOUND" // no document with the hash is kept: send its text too
	CodeNoDocument      Code = "DOCUMENT_NOT_FOUND"        // no trusted document has the id
	CodeNotTrusted      Code = "DOCUMENT_NOT_TRUSTED"      // the server runs trusted documents only
	CodeTooLarge        Code = "PAYLOAD_TOO_LARGE"         // the body is larger than limits allows
	CodeUnauthenticated Code = "UNAUTHENTICATED"           // the field needs a token, or the token is unknown
	CodeForbidden       Code = "FORBIDDEN"                 // the token's role does not suffice
	CodeConflict        Code = "CONFLICT"                  // the graph forbids it: others name or build on it, or it changed
	CodeUnavailable     Code = "UNAVAILABLE"               // the database cannot be reached: try again later
	CodeOverloaded      Code = "OVERLOADED"                // busy with other requests: try again later
	CodeExhausted       Code = "RESOURCE_EXHAUSTED"        // the query needs more memory of the database than allowed
	CodeTimeout         Code = "TIMEOUT"                   // the query took too long
	CodeInternal        Code = "INTERNAL"                  // our fault; see the log
)

// TookTooLong is the message of TIMEOUT.
const TookTooLong = "The question took too long. Ask again if the server is busy, or ask for less: " +
	"a smaller page, fewer nested lists, a narrower filter."

// Codes are all codes that a response can have, in the order of the table in docs/api.md.
var Codes = []Code{
	CodeBadUserInput, CodeNotFound, CodeParse, CodeValidation, CodeLimitExceeded, CodeBadRequest, CodeNotKept, CodeNoDocument,
	CodeNotTrusted, CodeTooLarge, CodeUnauthenticated, CodeForbidden,
	CodeConflict, CodeUnavailable, CodeOverloaded, CodeExhausted, CodeTimeout, CodeInternal,
}

// Error is an error with a message for the client, and a cause for the log.
type Error struct {
	Code    Code
	Message string
	Cause   error
	// Details are added to extensions, beside the code, which they do not replace.
	Details map[string]any
}

// Error returns the public message.
func (e *Error) Error() string { return e.Message }

// Unwrap returns the internal cause.
func (e *Error) Unwrap() error { return e.Cause }

// LogValue returns the text for the log: the message, and the cause if there is one.
func (e *Error) LogValue() slog.Value {
	if e.Cause == nil {
		return slog.StringValue(e.Message)
	}
	return slog.StringValue(fmt.Sprintf("%s (%v)", e.Message, e.Cause))
}

// Errorf makes an Error with a public message.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Internal makes the error that a client sees if an error is our fault. The cause is for the log; it is nil if it was logged
// before.
func Internal(cause error) *Error {
	return &Error{Code: CodeInternal, Message: "Something went wrong on the server.", Cause: cause}
}

// retryAfter is how many seconds a client should wait before it tries again.
const retryAfter = "1"

// WriteHeader writes the header of the response to a refused HTTP request, with the given status or, if the same request may
// succeed later, with 503 and Retry-After.
func (c Code) WriteHeader(w http.ResponseWriter, status int) {
	if c == CodeOverloaded || c == CodeUnavailable {
		w.Header().Set("Retry-After", retryAfter)
		status = http.StatusServiceUnavailable
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	c.Note(w)
	w.WriteHeader(status)
}

// CodeNoter is a ResponseWriter, or one around which others are, that wants to know the codes of refusals.
type CodeNoter interface{ NoteCode(Code) }

// Note tells the CodeNoter of a response, if it has one, that an answer ends with the code. WriteHeader does so by itself.
func (c Code) Note(w http.ResponseWriter) {
	for {
		switch around := w.(type) {
		case CodeNoter:
			around.NoteCode(c)
			return
		case interface{ Unwrap() http.ResponseWriter }:
			w = around.Unwrap()
		default:
			return
		}
	}
}

// Refuse answers an HTTP request that is refused before GraphQL handles it, with an error in the form of GraphQL. The status is
// that of Code.WriteHeader.
func (e *Error) Refuse(w http.ResponseWriter, status int) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	e.Code.WriteHeader(w, status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{ // fails only if the client is gone
		"message": e.Message, "extensions": map[string]any{"code": e.Code},
	}}})
}

// IsTimeUp reports whether the deadline of the context has passed. A connection may notice that before the context does.
func IsTimeUp(ctx context.Context) bool {
	deadline, ok := ctx.Deadline()
	return ok && !time.Now().Before(deadline)
}
