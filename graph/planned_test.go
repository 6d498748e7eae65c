package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// askWay sends a query to a handler in a role, and asks which way it goes.
func askWay(t *testing.T, handler http.Handler, role model.Role, query string) (answer []byte, way string) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "extensions": map[string]any{"way": true}})
	if err != nil {
		t.Fatal(err)
	}
	r := post(body)
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, r.WithContext(auth.As(r.Context(), auth.Identity{Subject: "tester", Role: role})))
	var parts struct {
		Data       json.RawMessage
		Extensions struct{ Way string }
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), &parts); err != nil {
		t.Fatal(err)
	}
	return parts.Data, parts.Extensions.Way
}

// The resolvers answer what is asked for the first time, then a plan does, once it is prepared. Administrators can ask which way an operation went.
func TestPlanned_whatReturns(t *testing.T) {
	handler := graph.Handler(db, loaders.NewCache(0), graph.DefaultLimits(storetest.Patience))
	shape := func(id string) string { return `{ leader(id: "` + id + `") { id name } }` }
	isPlanned := false
	for i, want := range []string{"it was not asked before", "its plan is not prepared yet", "planned", "planned"} {
		id := []string{"xi-jinping", "angela-merkel", "vladimir-putin", "barack-obama"}[i]
		answer, way := askWay(t, handler, model.RoleAdmin, shape(id))
		if !isPlanned && want == "planned" { // it is prepared beside the requests
			until(t, func() bool { answer, way = askWay(t, handler, model.RoleAdmin, shape(id)); return way == want })
			isPlanned = true
		}
		if way != want || !bytes.Contains(answer, []byte(id)) {
			t.Errorf("%d: it went %q, want %q: %s", i, way, want, answer)
		}
	}
	for _, role := range []model.Role{model.RoleReader, model.RoleEditor} {
		if _, way := askWay(t, handler, role, shape("xi-jinping")); way != "" {
			t.Errorf("a %s learns that the operation went %q", role, way)
		}
	}
}

// A plan reads once, whatever the page sizes, and sends one text for all of them.
func TestPlanned_readsOnce(t *testing.T) {
	const walk = `query($first: Int!) { leader(id: "xi-jinping") { name meetings(first: $first) { edges { node {
		name forum { name } country { name }
		participants { edges { role node { ... on Leader { name } } office { title of { ... on Country { name } } } representing { ... on Country { name } } } }
		statements { nodes { text speaker { ... on Leader { name } } renditions { text source { name } } } }
		citations { source { name } } } } } } }`
	handler := graph.HandlerByPlans(db, loaders.NewCache(0), graph.DefaultLimits(storetest.Patience))
	for _, first := range []int{1, 2, 20} {
		body, err := json.Marshal(map[string]any{"query": walk, "variables": map[string]any{"first": first}})
		if err != nil {
			t.Fatal(err)
		}
		var reads []string
		r := post(body)
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, r.WithContext(store.CountReads(r.Context(), func(query string) { reads = append(reads, query) })))
		if !slices.Equal(reads, []string{"Operation"}) {
			t.Errorf("first: %d: %v are read: %.200s", first, reads, recorder.Body)
		}
	}
}

// A whole answer is kept, and is not given again once the graph has changed.
func TestPlanned_keptUntilTheGraphChanges(t *testing.T) {
	cache := loaders.NewCache(1 << 20)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go cache.Follow(ctx, db, 5*time.Millisecond)
	until(t, func() bool { return cache.Revision() != "" })
	handler := graph.HandlerByPlans(db, cache, graph.DefaultLimits(storetest.Patience))
	const query = `{ topic(id: "kept-topic") { name } topics(where: {ids: ["kept-topic"]}) { totalCount } }`
	write := func(name string) {
		patches, err := document.Parse([]byte(`{"topics": [{"id": "kept-topic", "kind": "ISSUE", "names": [{"lang": "en", "text": "` + name + `"}]}]}`))
		if err != nil {
			t.Fatal(err)
		}
		applied, err := db.Apply(t.Context(), "tester", patches, func(int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		until(t, func() bool { // Neo4j may have committed a new label before
			revision, isKnown := cache.Journal()
			return isKnown && revision >= applied.Revision
		})
	}
	defer remove(t, "kept-topic")
	for _, name := range []string{"Grain exports", "Wheat exports"} {
		write(name)
		for _, want := range []string{"planned", "kept", "kept"} {
			answer, way := askWay(t, handler, model.RoleAdmin, query)
			if way != want || !strings.Contains(string(answer), name) {
				t.Errorf("it went %q, want %q: %s", way, want, answer)
			}
		}
	}
}

// until waits for a condition.
func until(t *testing.T, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), storetest.Patience)
	defer cancel()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatal("it does not come true")
		case <-time.After(time.Millisecond):
		}
	}
}

// A kept answer is that to the same variables: those of two requests are never taken for each other.
func TestPlanned_keptByVariables(t *testing.T) {
	cache := loaders.NewCache(1 << 20)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go cache.Follow(ctx, db, 5*time.Millisecond)
	until(t, func() bool { return cache.Revision() != "" })
	handler := graph.HandlerByPlans(db, cache, graph.DefaultLimits(storetest.Patience))
	answers := map[string]bool{}
	for _, variables := range []map[string]any{
		{"a": "xi-jinping", "b": "china b:china", "more": true}, {"a": "xi-jinping b:china", "b": "china", "more": true},
		{"a": "xi-jinping", "b": "china", "more": true}, {"a": "xi-jinping", "b": "china", "more": false}, {"a": "angela-merkel", "b": "china", "more": true},
	} {
		body, err := json.Marshal(map[string]any{
			"query": `query($a: ID!, $b: ID!, $more: Boolean!) { leader(id: $a) { name } country(id: $b) { id name @include(if: $more) } }`, "variables": variables,
		})
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			recorder := httptest.NewRecorder()
			handler.ServeHTTP(recorder, post(body))
			answers[recorder.Body.String()] = true
		}
	}
	if len(answers) != 5 {
		t.Errorf("%d different answers, want 5: %v", len(answers), answers)
	}
}

// Every field that takes a role is refused to whoever lacks it, whichever way its operation would go.
func TestPlanned_refusesWhatTakesARole(t *testing.T) {
	fields := 0
	for _, definition := range graph.Schema().Query.Fields {
		if definition.Directives.ForName("requires") == nil {
			continue
		}
		fields++
		for _, query := range []string{
			`{ ` + definition.Name + ` { __typename } }`, `{ leader(id: "xi-jinping") { name } ` + definition.Name + ` { __typename } }`,
		} {
			way, answer := askBothWays(t, query, nil)
			if way == "planned" || !bytes.Contains(answer, []byte("UNAUTHENTICATED")) {
				t.Errorf("%s went %q: %s", query, way, answer)
			}
		}
	}
	if fields == 0 {
		t.Error("no field of a query takes a role")
	}
}

// What was prepared for one handler is planned by another that shares its plans, from the first time that it is asked.
func TestPreparer(t *testing.T) {
	plans, limits := graph.NewPlans(), graph.DefaultLimits(storetest.Patience)
	shape := func(id string) string { return `{ leader(id: "` + id + `") { wikidataId id } }` }
	preparer := graph.Preparer(db, loaders.NewCache(0), limits, plans)
	if answer, _ := askWay(t, preparer, model.RoleAdmin, shape("xi-jinping")); !bytes.Contains(answer, []byte("xi-jinping")) {
		t.Errorf("it does not answer: %s", answer)
	}
	handler := graph.HandlerSharing(db, loaders.NewCache(0), limits, plans)
	if _, way := askWay(t, handler, model.RoleAdmin, shape("angela-merkel")); way != "planned" {
		t.Errorf("it went %q", way)
	}
}

// Equal requests at the same time are read once.
func TestPlanned_equalRequestsAreOneRead(t *testing.T) {
	cache := loaders.NewCache(1 << 20)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go cache.Follow(ctx, loaders.Revisions(func(context.Context) (string, error) { return "1", nil }), time.Minute)
	until(t, func() bool { return cache.Revision() != "" })
	handler := graph.HandlerByPlans(db, cache, graph.DefaultLimits(storetest.Patience))
	body, err := json.Marshal(map[string]any{"query": `{ leader(id: "xi-jinping") { meetings(first: 3) { nodes { id start end } } } }`})
	if err != nil {
		t.Fatal(err)
	}
	var reads atomic.Int64
	var wait sync.WaitGroup
	answers := make([]string, 16)
	for i := range answers {
		wait.Go(func() {
			r := post(body)
			recorder := httptest.NewRecorder()
			handler.ServeHTTP(recorder, r.WithContext(store.CountReads(r.Context(), func(string) { reads.Add(1) })))
			answers[i] = recorder.Body.String()
		})
	}
	wait.Wait()
	if answers = slices.Compact(answers); reads.Load() != 1 || len(answers) != 1 || !strings.Contains(answers[0], `"start"`) {
		t.Errorf("%d reads: %.300q", reads.Load(), answers)
	}
}
