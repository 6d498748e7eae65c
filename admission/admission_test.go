package admission

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

// ask sends a request to a handler.
func ask(handler http.Handler, path string) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodPost, path, nil))
	return recorder
}

func checkOverloaded(t *testing.T, answer *httptest.ResponseRecorder) {
	t.Helper()
	if answer.Code != http.StatusServiceUnavailable || answer.Header().Get("Retry-After") == "" ||
		!strings.Contains(answer.Body.String(), `"code":"OVERLOADED"`) {
		t.Errorf("%d %v %s", answer.Code, answer.Header(), answer.Body)
	}
}

// Two exports of a client run at a time. A third is refused at once, and runs when one of them has ended, also by a panic.
func TestBound(t *testing.T) {
	begun, goOn := make(chan struct{}), make(chan bool)
	handler := New(LimitsFor(32)).Bound(Export, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		begun <- struct{}{}
		if panics := <-goOn; panics {
			panic(http.ErrAbortHandler)
		}
	}))
	ended := make(chan any, 3)
	export := func() {
		defer func() { ended <- recover() }()
		ask(handler, "/export")
	}
	for range 2 {
		go export()
		<-begun
	}
	checkOverloaded(t, ask(handler, "/export"))
	goOn <- true
	<-ended
	go export()
	<-begun
	close(goOn)
	for range 2 {
		if value := <-ended; value != nil {
			t.Error(value)
		}
	}
}

// The door keeps out what is too much to read, and only that of its path.
func TestDoor_handler(t *testing.T) {
	begun, goOn, ended := make(chan struct{}), make(chan struct{}), make(chan struct{})
	handler := New(LimitsFor(32)).Door("/graphql", http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/graphql" {
			begun <- struct{}{}
			<-goOn
		}
	}))
	for range mostReadingEach {
		go func() { ask(handler, "/graphql"); ended <- struct{}{} }()
		<-begun
	}
	checkOverloaded(t, ask(handler, "/graphql"))
	if answer := ask(handler, "/healthz"); answer.Code != http.StatusOK {
		t.Errorf("/healthz: %d", answer.Code)
	}
	close(goOn)
	for range mostReadingEach {
		<-ended
	}
}

// A request that has entered its queue is no longer read, and the error of one that is refused has a code.
func TestGate_Enter(t *testing.T) {
	gate := New(map[Class]Limit{Lookup: {Slots: 1, Share: 1, Places: 1}, Stream: {Slots: 1, Share: 1}})
	var errs []error
	gate.Door("/graphql", http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		for _, class := range []Class{Lookup, Lookup, Stream, Stream, None, None} {
			_, err := gate.Enter(r.Context(), class, time.Millisecond)
			errs = append(errs, err)
		}
		if gate.door.reading != 0 {
			t.Errorf("%d requests are read", gate.door.reading)
		}
	})).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", nil))
	for i, err := range errs {
		var known *model.Error
		if isRefused := errors.As(err, &known) && known.Code == model.CodeOverloaded; isRefused != (i == 1 || i == 3) {
			t.Errorf("request %d: %v", i, err)
		}
	}
	if stats := gate.Stats()[Lookup]; stats != (Stats{Class: Lookup, Running: 1, Admitted: 1, Refused: 1}) {
		t.Errorf("%+v", stats)
	}
	if len(gate.door.records) != 1 {
		t.Error("the door does not know of the request that was refused")
	}
}
