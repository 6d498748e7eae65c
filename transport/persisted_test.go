package transport_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/coder/websocket"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/transport"
	"github.com/sidelines/sidelines/trusted"
)

const (
	answerQuery  = "{ answer }"
	trustedQuery = "query Trusted { answer }"
	notKept      = "PERSISTED_QUERY_NOT_FOUND"
	noDocument   = "DOCUMENT_NOT_FOUND"
	notTrusted   = "DOCUMENT_NOT_TRUSTED"
	badRequest   = "BAD_REQUEST"
)

func hash(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

// apq is the extension of Apollo's protocol.
func apq(hash string) string {
	return `{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}`
}

// documents are those that a test trusts, one of them with an id of its own.
func documents(t *testing.T, onlyTrusted bool) transport.Options {
	t.Helper()
	o := inTime()
	o.Documents.OnlyTrusted = onlyTrusted
	if err := o.Documents.Trusted.AddAs("a-name", trustedQuery); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"subscription { broken }", "mutation { answer }", "{ answer } # spaces"} {
		o.Documents.Trusted.Add(text)
	}
	return o
}

// request is what a client sends; empty parameters are left out.
type request struct{ query, documentID, extensions string }

func (r request) json() string {
	fields := map[string]any{}
	if r.query != "" {
		fields["query"] = r.query
	}
	if r.documentID != "" {
		fields["documentId"] = r.documentID
	}
	if r.extensions != "" {
		fields["extensions"] = json.RawMessage(r.extensions)
	}
	text, _ := json.Marshal(fields) // of texts
	return string(text)
}

func (r request) post(h http.Handler, accept string) *httptest.ResponseRecorder {
	post := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(r.json()))
	post.Header.Set("Content-Type", "application/json")
	return serve(h, post, accept)
}

func (r request) get(h http.Handler, accept string) *httptest.ResponseRecorder {
	values := url.Values{}
	for name, value := range map[string]string{"query": r.query, "documentId": r.documentID, "extensions": r.extensions} {
		if value != "" {
			values.Set(name, value)
		}
	}
	return serve(h, httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil), accept)
}

func serve(h http.Handler, r *http.Request, accept string) *httptest.ResponseRecorder {
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	recorder := httptest.NewRecorder()
	h.ServeHTTP(recorder, r)
	return recorder
}

// socket sends the request over a WebSocket, and returns the first message of its operation.
func (r request) socket(t *testing.T, address string) string {
	t.Helper()
	c := open(t, address)
	c.say(t, "connection_ack", initMessage)
	if err := c.Write(t.Context(), websocket.MessageText, []byte(`{"type":"subscribe","id":"1","payload":`+r.json()+`}`)); err != nil {
		t.Fatal(err)
	}
	_, message, err := c.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return string(message)
}

// The automatic protocol: a hash that the server does not know, then hash and text, then the hash alone.
func TestPersisted_automatic(t *testing.T) {
	for method, send := range map[string]func(request, http.Handler, string) *httptest.ResponseRecorder{"GET": request.get, "POST": request.post} {
		for accept, refused := range map[string]int{"application/json": http.StatusOK, urqlAccept: http.StatusBadRequest} {
			h := handler(inTime())
			alone := request{extensions: apq(hash(answerQuery))}
			first := send(alone, h, accept)
			want := `{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}` + "\n"
			if first.Body.String() != want || first.Code != refused {
				t.Errorf("%s: %d %s, want %d %s", method, first.Code, first.Body, refused, want)
			}
			both := send(request{query: answerQuery, extensions: apq(hash(answerQuery))}, h, accept)
			again := send(alone, h, accept)
			for _, recorder := range []*httptest.ResponseRecorder{both, again} {
				if recorder.Body.String() != `{"data":{"answer":"yes"}}`+"\n" || recorder.Code != http.StatusOK {
					t.Errorf("%s: %d %s", method, recorder.Code, recorder.Body)
				}
			}
		}
	}
}

// Nothing is kept that is not right, and nothing under a hash that is not its own.
func TestPersisted_notKept(t *testing.T) {
	const tooMuch = `{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { name } } } } } } }`
	for query, code := range map[string]string{
		"{ answer": "GRAPHQL_PARSE_FAILED", "{ nothing }": "GRAPHQL_VALIDATION_FAILED", tooMuch: "LIMIT_EXCEEDED",
		"{ answer answer }": badRequest, // with the hash of another
	} {
		h, sum := handler(inTime()), hash(query)
		if code == badRequest {
			sum = hash(answerQuery)
		}
		recorder := request{query: query, extensions: apq(sum)}.post(h, "")
		if !strings.Contains(recorder.Body.String(), code) || (code == badRequest) != (recorder.Code == http.StatusBadRequest) {
			t.Errorf("%s: %d %s, want %s", query, recorder.Code, recorder.Body, code)
		}
		if recorder := (request{extensions: apq(sum)}).post(h, ""); !strings.Contains(recorder.Body.String(), notKept) {
			t.Errorf("%s was kept: %s", query, recorder.Body)
		}
	}
}

// The documents that clients have sent take a bounded number of bytes, and those that are used most are there.
func TestPersisted_bounded(t *testing.T) {
	h := handler(inTime())
	query := func(i int) string { return fmt.Sprintf(`{ fails(code: "%06d%s") }`, i, strings.Repeat("x", 90_000)) }
	const sent = 200 // 18 MB
	for i := range sent {
		if recorder := (request{query: query(i), extensions: apq(hash(query(i)))}).post(h, ""); recorder.Code != http.StatusOK {
			t.Fatalf("%d: %.300s", recorder.Code, recorder.Body)
		}
		if recorder := (request{extensions: apq(hash(query(0)))}).post(h, ""); strings.Contains(recorder.Body.String(), notKept) {
			t.Fatalf("the document that is used most is gone after %d", i)
		}
	}
	kept := 0
	for i := range sent {
		if recorder := (request{extensions: apq(hash(query(i)))}).post(h, ""); !strings.Contains(recorder.Body.String(), notKept) {
			kept++
		}
	}
	if bytes := kept * len(query(0)); bytes > 8<<20 || bytes < 6<<20 {
		t.Errorf("%d documents with %d bytes are kept", kept, bytes)
	}
}

// One document, which an editor may send, does not push out all others.
func TestPersisted_largeDocument(t *testing.T) {
	h := handler(inTime())
	for size, isKept := range map[int]bool{900_000: true, 1 << 20: false} {
		query := `{ fails(code: "` + strings.Repeat("x", size) + `") }`
		post := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(request{query: query, extensions: apq(hash(query))}.json()))
		post.Header.Set("Content-Type", "application/json")
		editor := auth.As(post.Context(), auth.Identity{Subject: "somebody", Role: model.RoleEditor})
		if recorder := serve(h, post.WithContext(editor), ""); !strings.Contains(recorder.Body.String(), "It fails.") {
			t.Fatalf("%d: %.300s", recorder.Code, recorder.Body)
		}
		recorder := request{extensions: apq(hash(query))}.post(h, "")
		if found := !strings.Contains(recorder.Body.String(), notKept); found != isKept {
			t.Errorf("%d bytes: kept %v: %.300s", size, found, recorder.Body)
		}
	}
}

// How requests name documents, and what they get, over each connection.
func TestPersisted_trusted(t *testing.T) {
	const yes = `{"data":{"answer":"yes"}}`
	sum, unknown := hash(trustedQuery), hash("{ other }")
	for reason, c := range map[string]struct {
		request
		want, onlyTrusted string
	}{
		"the hash of a document":         {request{documentID: "sha256:" + sum}, yes, yes},
		"the hash without its prefix":    {request{documentID: sum}, yes, yes},
		"an id of its own":               {request{documentID: "a-name"}, yes, yes},
		"an id among the extensions":     {request{extensions: `{"documentId":"a-name"}`}, yes, yes},
		"Apollo's extension":             {request{extensions: apq(sum)}, yes, yes},
		"Apollo's extension with an id":  {request{extensions: apq("a-name")}, yes, yes},
		"Apollo's extension with both":   {request{query: trustedQuery, extensions: apq(sum)}, yes, yes},
		"the text of a document":         {request{query: trustedQuery}, yes, yes},
		"another text":                   {request{query: answerQuery}, yes, notTrusted},
		"the same with other spaces":     {request{query: trustedQuery + " "}, yes, notTrusted},
		"the fields of the schema":       {request{query: "{ __typename }"}, `{"data":`, notTrusted},
		"another text with its hash":     {request{query: answerQuery, extensions: apq(hash(answerQuery))}, yes, notTrusted},
		"another text with a known hash": {request{query: answerQuery, extensions: apq(sum)}, badRequest, notTrusted},
		"no hash of this one":            {request{documentID: "sha256:" + unknown}, noDocument, noDocument},
		"no id of this one":              {request{documentID: "b-name"}, `No trusted document has the id \"b-name\"`, "ask its operator to add"},
		"Apollo's with an unknown hash":  {request{extensions: apq(unknown)}, notKept, noDocument},
		"an id and a text":               {request{query: trustedQuery, documentID: "a-name"}, badRequest, badRequest},
		"an id and a hash":               {request{documentID: "a-name", extensions: apq(sum)}, badRequest, badRequest},
		"an id that is a number":         {request{extensions: `{"documentId":1}`}, "documentId is not a text", badRequest},
		"a hash that is a number":        {request{extensions: `{"persistedQuery":{"version":1,"sha256Hash":1}}`}, "no sha256Hash", badRequest},
		"a later version":                {request{extensions: `{"persistedQuery":{"version":2,"sha256Hash":"` + sum + `"}}`}, "another version", badRequest},
		"a version that is a text":       {request{extensions: `{"persistedQuery":{"version":"1","sha256Hash":"` + sum + `"}}`}, "another version", badRequest},
		"an extension that is a list":    {request{extensions: `{"persistedQuery":[]}`}, "not an object", badRequest},
		"an endless id":                  {request{documentID: strings.Repeat("é", 10_000)}, noDocument, noDocument},
		"extensions that are null":       {request{query: trustedQuery, extensions: `{"documentId":null,"persistedQuery":null}`}, yes, yes},
	} {
		for only, want := range map[bool]string{false: c.want, true: c.onlyTrusted} {
			h := handler(documents(t, only))
			address, _ := socketServer(t, h)
			for connection, got := range map[string]string{
				"POST": c.post(h, "").Body.String(), "GET": c.get(h, "").Body.String(), "WebSocket": c.socket(t, address),
			} {
				if !strings.Contains(got, want) || len(got) > 600 {
					t.Errorf("%s by %s, only trusted documents: %v: %.600s, want %s", reason, connection, only, got, want)
				}
				if isError := !strings.HasPrefix(want, `{"data"`); connection == "WebSocket" && isError && !strings.HasPrefix(got, `{"type":"error","id":"1"`) {
					t.Errorf("%s is no error: %s", reason, got)
				}
			}
		}
	}
}

// A server that runs only trusted documents keeps none that a client sends.
func TestPersisted_automaticIsOff(t *testing.T) {
	h := handler(documents(t, true))
	request{query: answerQuery, extensions: apq(hash(answerQuery))}.post(h, "")
	if got := (request{extensions: apq(hash(answerQuery))}).post(h, "").Body.String(); !strings.Contains(got, noDocument) {
		t.Error(got)
	}
}

// A document that is named is answered as one that is sent: a mutation by POST alone, a subscription as a stream.
func TestPersisted_kinds(t *testing.T) {
	h := handler(documents(t, true))
	mutation := request{documentID: trusted.HashID("mutation { answer }")}
	if recorder := mutation.get(h, ""); recorder.Code != http.StatusMethodNotAllowed {
		t.Errorf("%d %s", recorder.Code, recorder.Body)
	}
	if recorder := mutation.post(h, ""); recorder.Code != http.StatusOK {
		t.Errorf("%d %s", recorder.Code, recorder.Body)
	}
	subscription := request{documentID: trusted.HashID("subscription { broken }")}
	if recorder := subscription.get(h, urqlAccept); recorder.Header().Get("Content-Type") != "text/event-stream; charset=utf-8" {
		t.Errorf("%d %s", recorder.Code, recorder.Body)
	}
}

// A message that neither has nor names a document closes the socket.
func TestPersisted_socketWithout(t *testing.T) {
	address, _ := socketServer(t, handler(documents(t, false)))
	for _, payload := range []string{`{}`, `{"documentId":""}`, `{"extensions":{}}`, `{"extensions":[]}`, `{"documentId":1}`} {
		c := open(t, address)
		c.say(t, "connection_ack", initMessage)
		_ = c.Write(t.Context(), websocket.MessageText, []byte(`{"type":"subscribe","id":"1","payload":`+payload+`}`)) // the read says it
		if _, _, err := c.Read(t.Context()); err == nil || !strings.Contains(err.Error(), "4400") {
			t.Errorf("%s: %v", payload, err)
		}
	}
}
