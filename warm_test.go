package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/web"
)

// The server is usable when the first example is answered and five seconds are over, and has planned everything when all is asked; on
// a slow machine earlier.
func TestWarmUp(t *testing.T) {
	const warmUpTime = 30 * time.Second
	const second = time.Second
	others := time.Duration(len(warmUpQueries()) - 1)
	for name, c := range map[string]struct {
		taken                 time.Duration // from the start until Neo4j has its data
		first, other, largest time.Duration // how long an answer takes
		usable, planned       time.Duration
	}{
		"a quick machine": {0, second / 10, second / 100, second / 20, second*3/20 + others*second/100, second*3/20 + others*second/100},
		"a slow machine":  {0, 2 * second, second / 5, 2 * second, soonUsable, 4*second + others*second/5},
		"a busy machine":  {0, 7 * second, second, second, 7 * second, warmUpTime},
		"too busy":        {0, longestWarmUp + second, second, second, longestWarmUp, warmUpTime},
		"a long start":    {12 * second, 2 * second, second, second, soonUsable, warmUpTime - 12*second},
		"a first start":   {50 * second, 2 * second, second, second, soonUsable, soonUsable},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var asked []string
				api := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
					var body struct{ Query string }
					if err := json.NewDecoder(r.Body).Decode(&body); err != nil || r.Header.Get("Content-Type") != "application/json" {
						t.Errorf("%v, %v", err, r.Header)
					}
					asked = append(asked, body.Query)
					if len(asked) == 1 {
						time.Sleep(c.first)
					} else {
						time.Sleep(c.other)
					}
				})
				largest := func(context.Context) error { time.Sleep(c.largest); return errors.New("only logged") }
				started := time.Now()
				compared := 0
				last := func(context.Context) error { compared++; time.Sleep(c.largest); return nil }
				warm := warmUp(t.Context(), warmUpTime, c.taken, largest, last, api)
				<-warm.usable
				if took := time.Since(started); took != c.usable {
					t.Errorf("usable after %s, want %s", took, c.usable)
				}
				<-warm.planned
				if took := time.Since(started); took != c.planned {
					t.Errorf("planned after %s, want %s", took, c.planned)
				}
				time.Sleep(time.Hour) // the clock of the test
				if compared != 1 {
					t.Errorf("records were compared %d times, want once", compared)
				}
				if !slices.EqualFunc(asked, warmUpQueries(), func(text string, of web.Question) bool { return text == of.Query }) {
					t.Errorf("%d queries were asked, want each of %d once", len(asked), len(warmUpQueries()))
				}
			})
		})
	}
}

// Each example that is a query, each list and what the page asks first is asked once.
func TestWarmUp_queries(t *testing.T) {
	queries := warmUpQueries()
	asked := slices.DeleteFunc(examples.All(), func(e examples.Example) bool { return e.Is("subscription") })
	for _, example := range asked {
		if !slices.ContainsFunc(queries, func(of web.Question) bool { return of.Query == example.Query }) {
			t.Errorf("nobody asks %s", example.Query)
		}
	}
	if n := len(asked) + len(model.Kinds) + len(web.First()); len(queries) != n || queries[0].Query != examples.All()[0].Query {
		t.Errorf("%d queries, want %d, the first of the README first", len(queries), n)
	}
}

// What the page asks first are documents of the page, with variables that the API takes.
func TestWarmUp_first(t *testing.T) {
	documents := web.Documents(nil)
	api := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, question := range web.First() {
		if !slices.Contains(documents, question.Query) {
			t.Errorf("the page never asks %s", question.Query)
		}
		document, errs := gqlparser.LoadQueryWithRules(api, question.Query, nil)
		if errs != nil {
			t.Fatal(errs)
		}
		if _, err := validator.VariableValues(api, document.Operations[0], question.Variables); err != nil {
			t.Errorf("%s: %v", document.Operations[0].Name, err)
		}
	}
}

// A server that stops asks nothing more.
func TestWarmUp_stops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var asked atomic.Int32
		api := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			if asked.Add(1) == 2 {
				cancel()
			}
		})
		warm := warmUp(ctx, time.Second, 0, func(context.Context) error { return nil }, func(context.Context) error { return nil }, api)
		<-warm.usable
		<-warm.planned
		synctest.Wait()
		if n := asked.Load(); n != 2 {
			t.Errorf("%d queries were asked, want 2", n)
		}
	})
}

// A server that need not warm up is ready at once.
func TestWarmUp_none(t *testing.T) {
	api := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a query was asked") })
	warm := warmUp(t.Context(), 0, 0, func(context.Context) error { t.Error("a query was run"); return nil },
		func(context.Context) error { t.Error("records were compared"); return nil }, api)
	<-warm.usable
	<-warm.planned
}
