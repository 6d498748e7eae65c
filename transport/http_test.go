package transport_test

import (
	"cmp"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/transport"
)

// A request of which nothing comes is refused with a status that says whether to come back, whatever the media type, and
// without data; what has data is an answer.
func TestTransport_status(t *testing.T) {
	for reason, c := range map[string]struct {
		query            string
		status           int
		code, retryAfter string
		hasData          bool
	}{
		"no database":               {`{ fails(code: "UNAVAILABLE") }`, 503, "UNAVAILABLE", "1", false},
		"no database for a part":    {`{ fails(code: "UNAVAILABLE") answer }`, 200, "UNAVAILABLE", "", true},
		"no time":                   {`{ late }`, 504, "TIMEOUT", "", false},
		"no time for a part":        {`{ late answer }`, 200, "TIMEOUT", "", true},
		"a panic":                   {`{ panics }`, 500, "INTERNAL", "", false},
		"a mistake that shows late": {`{ fails(code: "BAD_USER_INPUT") }`, 200, "BAD_USER_INPUT", "", true},
	} {
		for _, media := range []string{"application/json", "application/graphql-response+json", "text/event-stream"} {
			t.Run(reason+" "+media, func(t *testing.T) {
				r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(c.query), nil)
				r.Header.Set("Accept", media)
				recorder := httptest.NewRecorder()
				handler(transport.Options{Timeout: time.Millisecond}).ServeHTTP(recorder, r)
				checkAnswer(t, recorder, c.status, c.code, c.retryAfter, c.hasData)
			})
		}
	}
}

func checkAnswer(t *testing.T, recorder *httptest.ResponseRecorder, status int, code, retryAfter string, hasData bool) {
	t.Helper()
	text := recorder.Body.String()
	if recorder.Header().Get("Content-Type") == "text/event-stream; charset=utf-8" {
		_, text, _ = strings.Cut(text, "event: next\ndata: ")
		text, _, _ = strings.Cut(text, "\n")
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &body); err != nil {
		t.Fatalf("%v: %s", err, recorder.Body)
	}
	if _, has := body["data"]; has != hasData || !strings.Contains(string(body["errors"]), `"`+code+`"`) {
		t.Errorf("%s, want %s, with data: %v", text, code, hasData)
	}
	if recorder.Code != status || recorder.Header().Get("Retry-After") != retryAfter {
		t.Errorf("%d, Retry-After %q: %s", recorder.Code, recorder.Header().Get("Retry-After"), text)
	}
}

// A subscription that cannot begin says so with a status.
func TestTransport_noSubscription(t *testing.T) {
	for _, c := range []struct {
		code       string
		status     int
		retryAfter string
	}{
		{"UNAVAILABLE", http.StatusServiceUnavailable, "1"},
		{"BAD_USER_INPUT", http.StatusBadRequest, ""},
	} {
		query := `subscription { refused(code: "` + c.code + `") }`
		r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
		r.Header.Set("Accept", "text/event-stream")
		recorder := httptest.NewRecorder()
		handler(inTime()).ServeHTTP(recorder, r)
		checkAnswer(t, recorder, c.status, c.code, c.retryAfter, false)
	}
}

// A subscription that meets an error of ours ends with it, over each connection: it would wait for ever otherwise.
func TestTransport_brokenSubscription(t *testing.T) {
	const query = `subscription { broken }`
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
	r.Header.Set("Accept", "text/event-stream")
	recorder := httptest.NewRecorder()
	handler(inTime()).ServeHTTP(recorder, r)
	checkAnswer(t, recorder, http.StatusOK, "INTERNAL", "", false)
	if !strings.HasSuffix(recorder.Body.String(), "event: complete\ndata: \n\n") {
		t.Error(recorder.Body)
	}

	address, _ := socketServer(t, handler(inTime()))
	heard := open(t, address).say(t, "error", initMessage, `{"type":"subscribe","id":"1","payload":{"query":"`+query+`"}}`)
	if last := heard[len(heard)-1]; !strings.Contains(last, "INTERNAL") || strings.Contains(last, "boom") {
		t.Error(last)
	}
}

// What is wrong with an HTTP request is said without repeating it.
func TestTransport_refuses(t *testing.T) {
	query := `{"query": "{ answer }"}`
	for reason, c := range map[string]struct {
		method, target    string
		contentType, body string
		header            [2]string
		status            int
		message           string
	}{
		"text after the JSON":       {body: query + " {}", status: 400, message: "text follows"},
		"a second document":         {body: query + query, status: 400, message: "text follows"},
		"invalid UTF-8":             {body: "{\"query\": \"{ a\xff }\"}", status: 400, message: "not valid UTF-8"},
		"not JSON":                  {body: "{query: 1}", status: 400, message: "not JSON"},
		"a batch":                   {body: "[" + query + "]", status: 400, message: "batches are not supported"},
		"a number for the query":    {body: `{"query": 1}`, status: 400, message: "query is a JSON number"},
		"no query":                  {body: `{"qeury": "{ a }"}`, status: 400, message: "query is missing"},
		"variables that are a list": {body: `{"query": "{ a }", "variables": []}`, status: 400, message: "variables is a JSON array"},
		"a 1 MiB string":            {body: `{"query": "{ leader(id: \"` + strings.Repeat("a", 1<<20) + `\") { id } }"}`, status: 413, message: "larger than 100000 bytes"},
		"8 MiB of variables":        {body: `{"query": "{ a }", "variables": {"a": "` + strings.Repeat("a", 8<<20) + `"}}`, status: 413, message: "larger than"},
		"a 1 MB query by GET":       {method: http.MethodGet, target: "/graphql?query=%7B%20a%20%7D" + strings.Repeat("%20", 100_000), status: 413, message: "larger than 100000 bytes"},
		"a form":                    {contentType: "application/x-www-form-urlencoded", body: "query=1", status: 415, message: "application/json"},
		"multipart":                 {contentType: "multipart/form-data; boundary=x", body: "--x--", status: 415, message: "application/json"},
		"UTF-16":                    {contentType: "application/json; charset=utf-16", body: query, status: 415, message: "UTF-8"},
		"gzip":                      {body: query, header: [2]string{"Content-Encoding", "gzip"}, status: 415, message: "Content-Encoding"},
		"PUT":                       {method: http.MethodPut, body: query, status: 405, message: "GET or POST"},
		"Accept of a picture":       {body: query, header: [2]string{"Accept", "image/png"}, status: 406, message: "Accept"},
	} {
		t.Run(reason, func(t *testing.T) {
			method, contentType := c.method, c.contentType
			if method == "" {
				method = http.MethodPost
			}
			if contentType == "" {
				contentType = "application/json"
			}
			r := httptest.NewRequest(method, cmp.Or(c.target, "/graphql"), strings.NewReader(c.body))
			r.Header.Set("Content-Type", contentType)
			if c.header[0] != "" {
				r.Header.Set(c.header[0], c.header[1])
			}
			answer := send(t, r)
			if answer.Status != c.status || len(answer.Errors) != 1 || !strings.Contains(answer.Errors[0].Message, c.message) || len(answer.Body) > 500 {
				t.Errorf("status %d, want %d: %.300s", answer.Status, c.status, answer.Body)
			}
			if answer.Errors[0].Extensions["code"] == nil || answer.Data != nil {
				t.Errorf("no code, or data: %s", answer.Body)
			}
		})
	}
}

// A client may offer to change to another protocol, as Java's does with each request. The server ignores it.
func TestTransport_otherProtocols(t *testing.T) {
	for _, upgrade := range []string{"h2c", "TLS/1.2, h2c"} {
		r := httptest.NewRequest(http.MethodGet, "/graphql?query=%7Banswer%7D", nil)
		r.Header.Set("Connection", "Upgrade, HTTP2-Settings")
		r.Header.Set("Upgrade", upgrade)
		if answer := send(t, r); answer.Status != http.StatusOK || len(answer.Errors) > 0 {
			t.Errorf("Upgrade: %s: %d %s", upgrade, answer.Status, answer.Body)
		}
	}
}

// Media types and statuses of GraphQL over HTTP.
func TestTransport_negotiates(t *testing.T) {
	for reason, c := range map[string]struct {
		accept, query, media string
		status               int
	}{
		"nothing accepted is JSON":     {"", "{ answer }", "application/json", 200},
		"anything is JSON":             {"*/*", "{ answer }", "application/json", 200},
		"the new type":                 {"application/graphql-response+json", "{ answer }", "application/graphql-response+json", 200},
		"the new type before JSON":     {"application/json;q=0.5, application/graphql-response+json", "{ answer }", "application/graphql-response+json", 200},
		"errors under JSON are 200":    {"application/json", "{ nope }", "application/json", 200},
		"errors under the new are 400": {"application/graphql-response+json", "{ nope }", "application/graphql-response+json", 400},
	} {
		t.Run(reason, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodGet, "/graphql", nil)
			values := r.URL.Query()
			values.Set("query", c.query)
			r.URL.RawQuery = values.Encode()
			if c.accept != "" {
				r.Header.Set("Accept", c.accept)
			}
			answer := send(t, r)
			if media := answer.Header.Get("Content-Type"); answer.Status != c.status || media != c.media+"; charset=utf-8" {
				t.Errorf("status %d, %s: %s", answer.Status, media, answer.Body)
			}
		})
	}
}

// reply is an answer over HTTP.
type reply struct {
	Status int
	Body   []byte
	Header http.Header
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

func send(t *testing.T, r *http.Request) reply {
	t.Helper()
	recorder := httptest.NewRecorder()
	handler(inTime()).ServeHTTP(recorder, r)
	answer := reply{Status: recorder.Code, Body: recorder.Body.Bytes(), Header: recorder.Header()}
	if err := json.Unmarshal(answer.Body, &answer); err != nil {
		t.Fatalf("the answer is not JSON: %v\n%s", err, answer.Body)
	}
	return answer
}
