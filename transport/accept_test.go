package transport_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// urqlAccept is what urql sends with every operation.
const urqlAccept = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"

// The media type of an answer follows from the qualities of Accept and from the kind of the operation.
func TestAccept(t *testing.T) {
	const (
		jsonType, responseType, eventsType = "application/json", "application/graphql-response+json", "text/event-stream"
		refused                            = "" // 406
	)
	for _, c := range []struct{ accept, query, subscription string }{
		{urqlAccept, responseType, eventsType},
		{"", jsonType, refused},
		{"*/*", jsonType, refused},
		{"application/*", jsonType, refused},
		{"text/*", eventsType, eventsType},
		{"text/event-stream", eventsType, eventsType},
		{"text/event-stream;q=0.1, application/json;q=0", eventsType, eventsType},
		{"text/event-stream, application/json;q=0.1", jsonType, eventsType},
		{"text/event-stream, */*;q=0.1", jsonType, eventsType},
		{"text/event-stream;q=0", refused, refused},
		{"text/event-stream;q=0, */*", jsonType, refused},
		{"*/*, text/event-stream;q=0.0", jsonType, refused},
		{"text/*, text/event-stream;q=0", refused, refused},
		{"text/event-stream;q=0, text/*", refused, refused},
		{"application/json", jsonType, refused},
		{"application/json;q=0", refused, refused},
		{"application/json;q=0, */*", responseType, refused},
		{"*/*;q=0, application/json", jsonType, refused},
		{"application/graphql-response+json;q=0, */*", jsonType, refused},
		{"application/graphql-response+json;q=0.5, application/json", jsonType, refused},
		{"application/json;q=0.5, application/graphql-response+json", responseType, refused},
		{"application/json;q=0.5, */*", responseType, refused},
		{"application/json, application/graphql-response+json", jsonType, refused},
		{"application/graphql-response+json, application/json", responseType, refused},
		{"*/*, application/graphql-response+json", responseType, refused},
		{"APPLICATION/JSON ; Q=0.3 , text/html", jsonType, refused},
		{"application/json;charset=utf-8;q=0, application/json", refused, refused},
		{"application/json;charset=latin1, application/graphql-response+json;q=0.1", responseType, refused},
		{"application/json;q=2, application/graphql-response+json;q=0.1", responseType, refused},
		{"application/json;q=NaN, application/graphql-response+json;q=0.1", responseType, refused},
		{"image/png", refused, refused},
		{"nonsense, /, application/json", jsonType, refused},
	} {
		for operation, want := range map[string]string{"{ answer }": c.query, "subscription { broken }": c.subscription} {
			r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(operation), nil)
			if c.accept != "" {
				r.Header.Set("Accept", c.accept)
			}
			recorder := httptest.NewRecorder()
			handler(inTime()).ServeHTTP(recorder, r)
			media, _, _ := strings.Cut(recorder.Header().Get("Content-Type"), ";")
			if want == refused {
				if recorder.Code != http.StatusNotAcceptable || !strings.HasPrefix(media, "application/") {
					t.Errorf("Accept: %s: %s: %d %s, want 406: %s", c.accept, operation, recorder.Code, media, recorder.Body)
				}
			} else if recorder.Code != http.StatusOK || media != want {
				t.Errorf("Accept: %s: %s: %d %s, want %s: %s", c.accept, operation, recorder.Code, media, want, recorder.Body)
			}
		}
	}
}

// Accept may come in several headers.
func TestAccept_severalHeaders(t *testing.T) {
	r := httptest.NewRequest(http.MethodGet, "/graphql?query=%7Banswer%7D", nil)
	r.Header["Accept"] = []string{"text/event-stream, application/json;q=0", "application/graphql-response+json"}
	if answer := send(t, r); answer.Header.Get("Content-Type") != "application/graphql-response+json; charset=utf-8" {
		t.Error(answer.Header)
	}
}

// What is wrong with a request for a stream is a 400: after a 200, a browser would try to begin the stream for ever.
func TestAccept_errorsBeforeAStream(t *testing.T) {
	for _, accept := range []string{"text/event-stream", "text/*", "application/json, text/event-stream"} {
		r := httptest.NewRequest(http.MethodGet, "/graphql?query=subscription%7Bnope%7D", nil)
		r.Header.Set("Accept", accept)
		if answer := send(t, r); answer.Status != http.StatusBadRequest || answer.Header.Get("Content-Type") != "application/json; charset=utf-8" {
			t.Errorf("Accept: %s: %d %s", accept, answer.Status, answer.Header.Get("Content-Type"))
		}
	}
}
