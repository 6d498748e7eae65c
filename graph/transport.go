package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Media types of answers, see https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types
const (
	mediaJSON     = "application/json"
	mediaResponse = "application/graphql-response+json"
)

// maxErrors bounds what is said about a request: the first error is the one to mend, and a list has as many as elements.
const maxErrors = 10

// httpTransport speaks GraphQL over HTTP as the draft of 2026-08 says. gqlgen's own transports read a body without
// limit, repeat it in errors, take text after the JSON, and answer a request error with data.
type httpTransport struct {
	maxBody     int64
	maxDocument int64 // of an editor
}

var _ graphql.Transport = httpTransport{}

// Supports reports whether the request is not for a WebSocket.
func (httpTransport) Supports(r *http.Request) bool { return r.Header.Get("Upgrade") == "" }

// Do answers one request.
func (t httpTransport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	err := goroutine.Try(r.Context(), func() error { t.answer(w, r, exec); return nil })
	if err != nil && w.Header().Get("Content-Type") == "" { // otherwise a part of an answer is on its way, and ends here
		refuse(w, mediaJSON, http.StatusInternalServerError, model.CodeInternal, "%v", err)
	}
}

func (t httpTransport) answer(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	media := acceptable(r.Header.Values("Accept"))
	isStream := wantsEvents(r)
	refused := requestErrorStatus(media)
	if isStream {
		// What goes wrong before the stream begins; after 200 a browser would come back for ever.
		media, refused = mediaJSON, http.StatusBadRequest
	}
	if media == "" {
		refuse(w, mediaJSON, http.StatusNotAcceptable, model.CodeBadRequest, "Accept allows neither %s nor %s.", mediaResponse, mediaJSON)
		return
	}
	params, problem := t.params(w, r)
	if problem != nil {
		refuse(w, media, problem.status, problem.code, "%s", problem.message)
		return
	}
	ctx := r.Context()
	operation, errs := exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		response := exec.DispatchError(graphql.WithOperationContext(ctx, operation), errs)
		writeRequestError(w, media, refused, response.Errors)
		return
	}
	switch kind := operation.Operation.Operation; {
	case kind == ast.Subscription && !isStream:
		refuse(w, media, http.StatusNotAcceptable, model.CodeBadRequest, "A subscription goes over a WebSocket (%s), or with Accept: %s.", socketProtocol, mediaEvents)
		return
	case kind == ast.Mutation && r.Method == http.MethodGet:
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, media, http.StatusMethodNotAllowed, model.CodeBadRequest, "A mutation goes by POST, not by GET.")
		return
	case isStream:
		stream(w, r, operation, exec)
		return
	}
	responses, ctx := exec.DispatchOperation(ctx, operation)
	response := answered(ctx, exec, responses)
	if status := givenUp(response); status != 0 {
		writeRequestError(w, media, status, response.Errors)
		return
	}
	response.Errors = few(response.Errors)
	write(w, media, response)
}

// answered is the next answer of an operation.
func answered(ctx context.Context, exec graphql.GraphExecutor, responses graphql.ResponseHandler) *graphql.Response {
	if response := responses(ctx); response != nil {
		return response
	}
	// gqlgen gives up silently when the context is over before it begins
	return exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(context.Canceled)})
}

// givenUp is the status of a request that was given up as a whole, so that nothing came of it but errors: because it took
// too long, or the database could not take it now. It is 0 for an answer that stands as it is.
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

// isNothing reports whether an answer has no data, or none but null in every field at the top: each of them may be null by
// itself, so that one that fails leaves the others.
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

// timeFor is how long an operation may take.
func timeFor(ctx context.Context, reading time.Duration) time.Duration {
	if auth.From(ctx).May(model.RoleEditor) {
		return reading + store.WriteTimeout // a large document takes longer to write than anything takes to read
	}
	return reading
}

// eachAnswer bounds the time of every answer but those of a subscription, and gives it loaders of its own: over a stream
// or a socket it has no request of its own, and must not be made of what an earlier one has read.
func eachAnswer(timeout time.Duration) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		operation := graphql.GetOperationContext(ctx).Operation
		if operation == nil {
			return next(ctx) // an error of a request that did not come to run
		}
		ctx = loaders.Renewed(ctx)
		if operation.Operation == ast.Subscription {
			return next(ctx)
		}
		ctx, cancel := context.WithTimeout(ctx, timeFor(ctx, timeout))
		defer cancel()
		return next(ctx)
	}
}

// requestError is why a request never reached the executor.
type requestError struct {
	status  int
	code    model.Code
	message string
}

func badRequest(format string, args ...any) *requestError {
	return &requestError{http.StatusBadRequest, model.CodeBadRequest, fmt.Sprintf(format, args...)}
}

func (t httpTransport) params(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *requestError) {
	started := graphql.Now()
	var params *graphql.RawParams
	var problem *requestError
	switch r.Method {
	case http.MethodGet:
		params, problem = getParams(r)
	case http.MethodPost:
		params, problem = t.postParams(w, r)
	default:
		w.Header().Set("Allow", "GET, POST")
		return nil, &requestError{http.StatusMethodNotAllowed, model.CodeBadRequest, "GraphQL goes by GET or POST."}
	}
	if problem != nil {
		return nil, problem
	}
	if params.Query == "" {
		return nil, badRequest(`The parameter query is missing: send {"query": "{ limits { maxDepth } }"}.`)
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: started, End: graphql.Now()}
	return params, nil
}

func getParams(r *http.Request) (*graphql.RawParams, *requestError) {
	// A page of another site can make a browser send a GET, with all that the browser may see.
	if site := r.Header.Get("Sec-Fetch-Site"); site == "cross-site" {
		return nil, &requestError{http.StatusForbidden, model.CodeBadRequest, "Queries by GET from another site are refused."}
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil || !utf8.ValidString(values.Get("query")) {
		return nil, badRequest("The query string is malformed.")
	}
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, target := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := values.Get(name); text != "" {
			if err := decodeJSON([]byte(text), target); err != nil {
				return nil, badRequest("The parameter %s is not a JSON object.", name)
			}
		}
	}
	return params, nil
}

func (t httpTransport) postParams(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *requestError) {
	media, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := strings.ToLower(options["charset"]); err != nil || media != mediaJSON || (charset != "" && charset != "utf-8") {
		return nil, &requestError{http.StatusUnsupportedMediaType, model.CodeBadRequest, "The Content-Type of a POST is application/json in UTF-8."}
	}
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
		return nil, &requestError{http.StatusUnsupportedMediaType, model.CodeBadRequest, "Send the body without a Content-Encoding."}
	}
	most := t.maxBody
	if auth.From(r.Context()).May(model.RoleEditor) {
		most = t.maxDocument
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, &requestError{http.StatusRequestEntityTooLarge, model.CodeTooLarge, fmt.Sprintf("The body is larger than %d bytes.", most)}
	case err != nil:
		return nil, badRequest("The body could not be read.")
	case !utf8.Valid(body):
		return nil, badRequest("The body is not valid UTF-8.")
	}
	var fields struct {
		Query         *string        `json:"query"`
		OperationName *string        `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	if err := decodeJSON(body, &fields); err != nil {
		return nil, badRequest("The body is not a GraphQL request: %s.", jsonProblem(err))
	}
	params := &graphql.RawParams{Variables: fields.Variables, Extensions: fields.Extensions}
	if fields.Query != nil {
		params.Query = *fields.Query
	}
	if fields.OperationName != nil {
		params.OperationName = *fields.OperationName
	}
	return params, nil
}

// decodeJSON reads exactly one JSON value.
func decodeJSON(text []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errTrailing
	}
	// encoding/json takes what others understand differently, see RFC 8259, 4 and 8.2
	switch _, err := jsontext.NewDecoder(bytes.NewReader(text)).ReadValue(); {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return errAmbiguous
	case err != nil:
		return errNoText
	}
	return nil
}

var (
	errTrailing  = errors.New("text follows the end of the JSON object")
	errAmbiguous = errors.New("an object has a name twice")
	errNoText    = errors.New("it holds what is no Unicode text, such as half of a surrogate pair")
)

// jsonProblem says what is wrong without repeating the body.
func jsonProblem(err error) string {
	var wrongType *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, errTrailing), errors.Is(err, errAmbiguous), errors.Is(err, errNoText):
		return err.Error()
	case errors.As(err, &wrongType) && wrongType.Field == "":
		return "it is a JSON " + wrongType.Value + ", not an object; batches are not supported"
	case errors.As(err, &wrongType):
		return wrongType.Field + " is a JSON " + wrongType.Value
	case errors.As(err, &syntax):
		return fmt.Sprintf("it is not JSON from byte %d on", syntax.Offset)
	default:
		return "it is not JSON"
	}
}

// acceptable chooses the media type of the answer; empty where none is acceptable. A client that names no type, or
// any, gets application/json, as before the draft.
func acceptable(headers []string) string {
	accepts := strings.Join(headers, ",")
	if strings.TrimSpace(accepts) == "" {
		return mediaJSON
	}
	best, bestQuality := "", 0.0
	for part := range strings.SplitSeq(accepts, ",") {
		media, options, err := mime.ParseMediaType(part)
		if err != nil || (options["charset"] != "" && !strings.EqualFold(options["charset"], "utf-8")) {
			continue
		}
		quality := 1.0
		if q, ok := options["q"]; ok {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				continue
			}
		}
		if media == "*/*" || media == "application/*" {
			media = mediaJSON
			quality *= 0.999 // a type that is named comes first
		}
		if (media == mediaJSON || media == mediaResponse) && quality > bestQuality {
			best, bestQuality = media, quality
		}
	}
	return best
}

// requestErrorStatus: under application/json a client may not look at the status, and many take anything but 200 for a
// broken connection.
func requestErrorStatus(media string) int {
	if media == mediaJSON {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

func refuse(w http.ResponseWriter, media string, status int, code model.Code, format string, args ...any) {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	writeRequestError(w, media, status, gqlerror.List{err})
}

// errorsOnly is an answer without data.
type errorsOnly struct {
	Errors gqlerror.List `json:"errors"`
}

// writeRequestError answers a request that did not run, or of which nothing came: without data.
func writeRequestError(w http.ResponseWriter, media string, status int, errs gqlerror.List) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	model.Code(code(errs[0])).WriteHeader(w, status)
	_ = json.NewEncoder(w).Encode(errorsOnly{few(errs)}) // a client that is gone needs no answer
}

// few are the first errors, and how many more there are.
func few(errs gqlerror.List) gqlerror.List {
	if len(errs) <= maxErrors {
		return errs
	}
	more := gqlerror.Errorf("... and %d more errors.", len(errs)-maxErrors)
	setCode(more, model.Code(code(errs[0])))
	return append(errs[:maxErrors:maxErrors], more)
}

func write(w http.ResponseWriter, media string, response *graphql.Response) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if len(response.Errors) == 0 && len(response.Extensions) == 0 {
		// The data is JSON already: encoding it would read it twice more.
		_, _ = w.Write(slices.Concat([]byte(`{"data":`), response.Data, []byte("}\n")))
		return
	}
	_ = json.NewEncoder(w).Encode(response) // a client that is gone needs no answer
}
