package export_test

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
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
			handler := export.Handler(fakeStore{records: c.records}, model.Limits{}, nil)
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
	export.Handler(fakeStore{records: func(func(any, error) bool) { t.Error("the graph was read") }}, model.Limits{}, nil).ServeHTTP(recorder, r)
	checkRefusal(t, recorder, http.StatusBadRequest, "BAD_REQUEST", "")
	if kept := recorder.Header().Get("Cache-Control"); kept != "no-store" {
		t.Errorf("Cache-Control %q", kept)
	}
}

func failing(err error) export.Records {
	return func(yield func(any, error) bool) { yield(nil, err) }
}

// The whole graph is for those who may have it, and a part of it for everybody.
func TestHandler_mayHaveAll(t *testing.T) {
	handler := export.Handler(fakeStore{records: func(func(any, error) bool) { t.Error("the graph was read") }}, model.Limits{},
		func(context.Context) error { return model.Errorf(model.CodeForbidden, "No.") })
	checkRefusal(t, get(handler), http.StatusForbidden, "FORBIDDEN", "")
	for _, path := range []string{"/export?ids=", "/export?ids=,&center=", "/export?format=csv"} {
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
		checkRefusal(t, recorder, http.StatusForbidden, "FORBIDDEN", "")
	}
	recorder := httptest.NewRecorder()
	export.Handler(few{}, model.Limits{MaxNetworkNodes: 10}, func(context.Context) error { return model.Errorf(model.CodeForbidden, "No.") }).
		ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/export?ids=a", nil))
	if recorder.Code != http.StatusOK {
		t.Errorf("a part: %d %s", recorder.Code, recorder.Body)
	}
}

// few is a store of a topic a.
type few struct{ export.Store }

func (few) EntitiesByID(context.Context, []string) (map[string]model.Entity, error) {
	topic := &model.Topic{}
	topic.ID = "a"
	return map[string]model.Entity{"a": topic}, nil
}

func (few) RecordsOf(context.Context, []string) export.Records { return func(func(any, error) bool) {} }

// An export that fails after it began breaks off, and the log says why.
func TestHandler_cut(t *testing.T) {
	for reason, c := range map[string]struct {
		err         error
		isGone      bool
		level, want string
	}{
		"a changed graph":  {model.Errorf(model.CodeConflict, "The graph changed."), false, "ERROR", "CONFLICT"},
		"a fault":          {errors.New("boom"), false, "ERROR", "boom"},
		"the client's end": {context.Canceled, true, "INFO", "went away"},
	} {
		t.Run(reason, func(t *testing.T) {
			text, before := new(strings.Builder), slog.Default()
			slog.SetDefault(slog.New(slog.NewTextHandler(text, nil)))
			defer slog.SetDefault(before)
			long := &model.Topic{}
			long.ID, long.Names = "x", []model.LocalizedText{{Lang: "en", Text: strings.Repeat("x", 3<<20)}}
			handler := export.Handler(fakeStore{records: func(yield func(any, error) bool) { _ = yield(long, nil) && yield(nil, c.err) }},
				model.Limits{}, nil)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			if c.isGone {
				cancel()
			}
			defer func() {
				if recovered := recover(); recovered != http.ErrAbortHandler { //nolint:errorlint // what net/http looks for
					t.Errorf("the connection goes on: %v", recovered)
				}
				if !strings.Contains(text.String(), "level="+c.level) || !strings.Contains(text.String(), c.want) || strings.Count(text.String(), "\n") != 1 {
					t.Errorf("the log has %q", text)
				}
			}()
			handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, http.MethodGet, "/export", nil))
		})
	}
}
