package export_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/model"
)

// fakeStore has the records that it is given.
type fakeStore struct {
	export.Store
	records export.Records
}

func (s fakeStore) Records(context.Context) export.Records { return s.records }

func get(handler http.Handler) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/export", nil))
	return recorder
}

func checkRefusal(t *testing.T, answer *httptest.ResponseRecorder, status int, code, retryAfter string) {
	t.Helper()
	var body map[string][]struct{ Extensions struct{ Code string } }
	err := json.Unmarshal(answer.Body.Bytes(), &body)
	if err != nil || answer.Code != status || len(body) != 1 || len(body["errors"]) != 1 || body["errors"][0].Extensions.Code != code ||
		answer.Header().Get("Retry-After") != retryAfter {
		t.Errorf("%d %s %v, want %d %s", answer.Code, answer.Body, answer.Header(), status, code)
	}
}

func TestHandler_refused(t *testing.T) {
	for reason, c := range map[string]struct {
		records          export.Records
		status           int
		code, retryAfter string
	}{
		"a panic":         {func(func(any, error) bool) { panic("boom") }, 500, "INTERNAL", ""},
		"too long":        {failing(model.Errorf(model.CodeTimeout, "It took too long.")), 504, "TIMEOUT", ""},
		"a lost database": {failing(model.Errorf(model.CodeUnavailable, "Try again.")), 503, "UNAVAILABLE", "1"},
		"somebody else's": {failing(context.Canceled), 500, "INTERNAL", ""},
	} {
		t.Run(reason, func(t *testing.T) {
			handler := export.Handler(fakeStore{records: c.records}, model.Limits{})
			for range 3 { // what failed makes room for the next
				checkRefusal(t, get(handler), c.status, c.code, c.retryAfter)
			}
		})
	}
}

// A parameter that is lost would make an export of everything out of one of a few.
func TestHandler_malformed(t *testing.T) {
	recorder := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, "/export?ids=xi-jinping;format=csv", nil)
	export.Handler(fakeStore{records: func(func(any, error) bool) { t.Error("the graph was read") }}, model.Limits{}).ServeHTTP(recorder, r)
	checkRefusal(t, recorder, http.StatusBadRequest, "BAD_REQUEST", "")
	if kept := recorder.Header().Get("Cache-Control"); kept != "no-store" {
		t.Errorf("Cache-Control %q", kept)
	}
}

func failing(err error) export.Records {
	return func(yield func(any, error) bool) { yield(nil, err) }
}
