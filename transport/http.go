package transport

import (
	"cmp"
	"context"
	"encoding/json"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// maxErrors is the largest number of errors in a response. A list may have an error for each element, and the first ones suffice.
const maxErrors = 10

// httpTransport implements the draft of 2026-08 of GraphQL over HTTP. The transports of gqlgen read bodies
// without a limit, repeat them in errors, accept text after the JSON, and answer request errors with data.
type httpTransport struct {
	maxBody     int64
	maxDocument int64 // bytes of the body of an editor
	bodies      *bodies
	patience    Patience
	state       func() string // as in Options
	revisions   Revisions
}

var _ graphql.Transport = httpTransport{}

// Supports reports whether the request is for anything but a WebSocket. It ignores other protocols that a client offers to change to,
// as RFC 9110, section 7.8, allows: Java's client offers h2c with each request.
func (httpTransport) Supports(r *http.Request) bool { return !wantsSocket(r) }

// Do answers one request.
func (t httpTransport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	err := goroutine.Try(r.Context(), func() error { t.answer(w, r, exec); return nil })
	if err != nil && w.Header().Get("Content-Type") == "" { // otherwise a part of the response was sent, which ends here
		refuse(w, mediaJSON, http.StatusInternalServerError, model.CodeInternal, "%v", err)
	}
}

func (t httpTransport) answer(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	accept := readAccept(r.Header)
	media, takesEvents := accept.json(), accept.takesEvents()
	if media == "" && !takesEvents {
		refuse(w, mediaJSON, http.StatusNotAcceptable, model.CodeBadRequest, "Accept allows neither %s nor %s.", mediaResponse, mediaJSON)
		return
	}
	refused := requestErrorStatus(media)
	if media == "" || accept.namesEvents() {
		refused = http.StatusBadRequest // after a 200, a browser would try for ever to begin the stream
	}
	isStream := media == "" // a stream has also the answer to a query if the client accepts nothing else
	media = cmp.Or(media, mediaJSON)
	leave, problem := t.bodies.enter(w, r)
	if problem != nil {
		refuse(w, media, problem.status, problem.code, "%s", problem.message)
		return
	}
	defer leave()
	params, problem := t.params(w, r)
	if problem != nil {
		refuse(w, media, problem.status, problem.code, "%s", problem.message)
		return
	}
	ctx := r.Context()
	operation, errs := exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		response := exec.DispatchError(graphql.WithOperationContext(ctx, operation), errs)
		if code(response.Errors[0]) == string(model.CodeBadRequest) {
			refused = http.StatusBadRequest
		}
		writeRequestError(w, media, refused, response.Errors)
		return
	}
	switch kind := operation.Operation.Operation; {
	case kind == ast.Subscription && !takesEvents:
		refuse(w, media, http.StatusNotAcceptable, model.CodeBadRequest,
			"A subscription goes over a WebSocket (%s), or with Accept: %s.", socketProtocol, mediaEvents)
		return
	case kind == ast.Mutation && r.Method != http.MethodPost:
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, media, http.StatusMethodNotAllowed, model.CodeBadRequest, "A mutation goes by POST, not by %s.", r.Method)
		return
	case r.Method == http.MethodHead && (kind == ast.Subscription || isStream): // it would run without end for nobody
		w.Header().Set("Allow", "GET, POST")
		refuse(w, mediaJSON, http.StatusMethodNotAllowed, model.CodeBadRequest, "An event stream goes by GET or POST.")
		return
	case kind == ast.Subscription || isStream:
		leave() // a stream may last for days
		t.stream(w, r, operation, exec)
		return
	}
	if problem := t.revise(w, r, operation); problem != nil {
		refuse(w, media, problem.status, problem.code, "%s", problem.message)
		return
	}
	caching := t.caching(r, media, operation, params)
	if caching.isCurrent() && !isToKeep(operation) {
		caching.setHeader(w.Header(), nil)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	responses, ctx := exec.DispatchOperation(caching.with(ctx), operation)
	response := answered(ctx, exec, responses)
	if status := givenUp(response); status != 0 {
		writeRequestError(w, media, status, response.Errors)
		return
	}
	if response.Data == nil && len(response.Errors) > 0 { // it was stopped at a limit
		writeRequestError(w, media, requestErrorStatus(media), response.Errors)
		return
	}
	response.Errors = few(response.Errors)
	caching.setHeader(w.Header(), response)
	write(w, media, response)
}

// answered returns the next response of an operation.
func answered(ctx context.Context, exec graphql.GraphExecutor, responses graphql.ResponseHandler) *graphql.Response {
	if response := responses(ctx); response != nil {
		return response
	}
	// gqlgen returns nothing if the context ends before it begins
	return exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(context.Canceled)})
}

// givenUp returns the status of a request that has only errors, because it took too long or the database was unavailable. It
// returns 0 for other responses.
func givenUp(response *graphql.Response) int {
	if len(response.Errors) == 0 || !isNothing(response.Data) {
		return 0
	}
	for _, err := range response.Errors {
		switch model.Code(code(err)) {
		case model.CodeTimeout:
			return http.StatusGatewayTimeout
		case model.CodeOverloaded, model.CodeUnavailable:
			return http.StatusServiceUnavailable
		}
	}
	return 0
}

// isNothing reports whether a response has no data, or null in every field at the top, which can be null each because they are
// nullable.
func isNothing(data json.RawMessage) bool {
	var fields map[string]json.RawMessage
	if len(data) > 0 && json.Unmarshal(data, &fields) != nil {
		return false
	}
	for _, value := range fields {
		if string(value) != "null" {
			return false
		}
	}
	return true
}
