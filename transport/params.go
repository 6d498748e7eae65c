package transport

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// requestError is the error of a request that did not reach the executor.
type requestError struct {
	status  int
	code    model.Code
	message string
}

func badRequest(format string, args ...any) *requestError {
	return &requestError{http.StatusBadRequest, model.CodeBadRequest, fmt.Sprintf(format, args...)}
}

// tooLarge refuses a part of a request that has more than most bytes.
func tooLarge(part string, most int64) *requestError {
	message := fmt.Sprintf("The %s is larger than %d bytes.", part, most)
	return &requestError{http.StatusRequestEntityTooLarge, model.CodeTooLarge, message}
}

func (t httpTransport) params(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *requestError) {
	started := graphql.Now()
	var params *graphql.RawParams
	var problem *requestError
	switch r.Method {
	case http.MethodGet, http.MethodHead: // net/http leaves out the body of the response to HEAD
		params, problem = t.getParams(r)
	case http.MethodPost:
		params, problem = t.postParams(w, r)
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		return nil, &requestError{http.StatusMethodNotAllowed, model.CodeBadRequest, "GraphQL goes by GET or POST."}
	}
	if problem != nil {
		return nil, problem
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: started, End: graphql.Now()}
	return params, nil
}

func (t httpTransport) getParams(r *http.Request) (*graphql.RawParams, *requestError) {
	if int64(len(r.URL.RawQuery)) > t.maxBody {
		return nil, tooLarge("query string", t.maxBody)
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
	nameDocument(params, values.Get("documentId"))
	return params, nil
}

func (t httpTransport) postParams(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *requestError) {
	media, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := strings.ToLower(options["charset"]); err != nil || media != mediaJSON || (charset != "" && charset != "utf-8") {
		const message = "The Content-Type of a POST is application/json in UTF-8."
		return nil, &requestError{http.StatusUnsupportedMediaType, model.CodeBadRequest, message}
	}
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
		return nil, &requestError{http.StatusUnsupportedMediaType, model.CodeBadRequest, "Send the body without a Content-Encoding."}
	}
	most := t.maxBody
	if auth.From(r.Context()).May(model.RoleEditor) {
		most = t.maxDocument
		_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(BodyTime(most))) // fails only for the recorder of a test
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var beyond *http.MaxBytesError
	switch {
	case errors.As(err, &beyond):
		return nil, tooLarge("body", most)
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
		DocumentID    *string        `json:"documentId"`
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
	if fields.DocumentID != nil {
		nameDocument(params, *fields.DocumentID)
	}
	return params, nil
}

// BodyTime returns how long the body of a request may take that has at most so many bytes: 10 seconds, and the time that a connection
// with 4 Mbit/s takes.
func BodyTime(most int64) time.Duration {
	const perSecond = 500_000
	return 10*time.Second + time.Duration(most/perSecond)*time.Second
}

// nameDocument moves the parameter documentId to the extensions, where it is for WebSockets.
func nameDocument(params *graphql.RawParams, id string) {
	if id == "" {
		return
	}
	if params.Extensions == nil {
		params.Extensions = map[string]any{}
	}
	params.Extensions[documentIDKey] = id
}
