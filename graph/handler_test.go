package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

var db *store.Store

func TestMain(m *testing.M) {
	storetest.Main(m.Run, data.Default, func(s *store.Store) { db = s })
}

// reply is an answer over HTTP.
type reply struct {
	Status int
	Body   []byte
	Header http.Header
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
	Reads []string
}

func handlerOver(s graph.Store) http.Handler {
	limits := graph.DefaultLimits(storetest.Patience)
	limits.PathTimeMs = limits.QueryTimeoutMs                       // on a busy machine Neo4j plans a query for seconds
	return graph.HandlerByResolvers(s, loaders.NewCache(0), limits) // see ways_test.go for the other way
}

var served = sync.OnceValue(func() http.Handler { return handlerOver(db) })

// send serves one request and counts what it reads. Nothing is cached.
func send(t *testing.T, r *http.Request) reply {
	t.Helper()
	var lock sync.Mutex
	var answer reply
	var reads []string // a read for kin that nobody waits for may still begin when the answer is there
	ctx := store.CountReads(r.Context(), func(query string) {
		lock.Lock()
		defer lock.Unlock()
		reads = append(reads, query)
	})
	recorder := httptest.NewRecorder()
	served().ServeHTTP(recorder, r.WithContext(ctx))
	answer.Status, answer.Body, answer.Header = recorder.Code, recorder.Body.Bytes(), recorder.Header()
	if err := json.Unmarshal(answer.Body, &answer); err != nil {
		t.Fatalf("the answer is not JSON: %v\n%s", err, answer.Body)
	}
	lock.Lock()
	defer lock.Unlock()
	answer.Reads = slices.Sorted(slices.Values(reads))
	return answer
}

func ask(t *testing.T, query string, variables map[string]any) reply {
	t.Helper()
	if bothWaysAlways && !strings.Contains(query, "mutation") && !strings.Contains(query, "durationMs") {
		askBothWays(t, query, variables)
	}
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return send(t, post(body))
}

func post(body []byte) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return r
}

// mustAsk fails the test on any error.
func mustAsk(t *testing.T, query string, variables map[string]any, into any) reply {
	t.Helper()
	answer := ask(t, query, variables)
	if len(answer.Errors) > 0 {
		t.Fatalf("errors: %s", answer.Body)
	}
	if into != nil {
		if err := json.Unmarshal(answer.Data, into); err != nil {
			t.Fatal(err)
		}
	}
	return answer
}

// fewestReads asks up to five times, until the reads are few enough, and returns the answer with the fewest: on a machine
// that has no time to gather them, reads that belong together may go apart.
func fewestReads(t *testing.T, query string, variables map[string]any, enough int) reply {
	t.Helper()
	fewest := mustAsk(t, query, variables, nil)
	for range 4 {
		if len(fewest.Reads) <= enough {
			break
		}
		if again := mustAsk(t, query, variables, nil); len(again.Reads) < len(fewest.Reads) {
			fewest = again
		}
	}
	return fewest
}

// The walk costs the same number of reads whatever the page size: a list, its participants and statements, and what
// those link to.
func TestHandler_readsAreConstant(t *testing.T) {
	const walk = `query($first: Int!) { leader(id: "xi-jinping") { name meetings(first: $first) { edges { node {
		name forum { name } country { name }
		participants { edges { role node { ... on Leader { name } } office { title of { ... on Country { name } } } representing { ... on Country { name } } } }
		statements { nodes { text speaker { ... on Leader { name } } renditions { text source { name } } } }
		citations { source { name } } } } } } }`
	var counts []int
	var all [][]string
	for _, first := range []int{2, 20, 40} {
		answer := fewestReads(t, walk, map[string]any{"first": first}, 0)
		counts, all = append(counts, len(answer.Reads)), append(all, answer.Reads)
		for _, name := range []string{"Leader.meetings", "Meeting.participants", "Meeting.statements", "EvidenceByFact"} {
			if n := count(answer.Reads, name); n != 1 {
				t.Errorf("first: %d: %d reads of %s, want 1", first, n, name)
			}
		}
	}
	if most := slices.Max(counts); most > 12 {
		t.Errorf("reads for 2, 20 and 40 meetings: %v, want at most 12\n%v", counts, all)
	}
}

func TestHandler_totalCountOnlyWhenSelected(t *testing.T) {
	if answer := mustAsk(t, `{ meetings(first: 1) { nodes { id } } }`, nil, nil); count(answer.Reads, "Query.meetings count") != 0 {
		t.Errorf("reads %v count what nobody asked for", answer.Reads)
	}
	if answer := mustAsk(t, `{ meetings { totalCount } }`, nil, nil); !slices.Equal(answer.Reads, []string{"Query.meetings count"}) {
		t.Errorf("reads %v for a count alone", answer.Reads)
	}
}

func count(names []string, name string) int {
	n := 0
	for _, each := range names {
		if each == name {
			n++
		}
	}
	return n
}

// Every page of a list, forwards and backwards, is the list.
func TestHandler_pagesMakeTheList(t *testing.T) {
	type page struct {
		Meetings struct {
			TotalCount int
			Nodes      []struct{ ID string }
			PageInfo   struct {
				HasNextPage, HasPreviousPage bool
				StartCursor, EndCursor       string
			}
		}
	}
	for _, order := range []string{"START_ASC", "START_DESC", "NAME_ASC", "PARTICIPANT_COUNT_DESC", "STATEMENT_COUNT_DESC"} {
		var whole page
		mustAsk(t, `query($by: [MeetingOrder!]) { meetings(first: 100, orderBy: $by, where: { forumSeries: ["g20", "brics", "sco"] }) { totalCount nodes { id } } }`, map[string]any{"by": order}, &whole)

		var forward, backward []string
		variables := map[string]any{"by": order, "after": nil}
		for more := true; more && len(forward) < 100; {
			var p page
			mustAsk(t, `query($by: [MeetingOrder!], $after: String) { meetings(first: 7, after: $after, orderBy: $by, where: { forumSeries: ["g20", "brics", "sco"] }) { nodes { id } pageInfo { hasNextPage endCursor } } }`, variables, &p)
			for _, n := range p.Meetings.Nodes {
				forward = append(forward, n.ID)
			}
			more, variables["after"] = p.Meetings.PageInfo.HasNextPage, p.Meetings.PageInfo.EndCursor
		}
		variables = map[string]any{"by": order, "before": nil}
		for more := true; more && len(backward) < 100; {
			var p page
			mustAsk(t, `query($by: [MeetingOrder!], $before: String) { meetings(last: 7, before: $before, orderBy: $by, where: { forumSeries: ["g20", "brics", "sco"] }) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`, variables, &p)
			var ids []string
			for _, n := range p.Meetings.Nodes {
				ids = append(ids, n.ID)
			}
			backward = append(ids, backward...)
			more, variables["before"] = p.Meetings.PageInfo.HasPreviousPage, p.Meetings.PageInfo.StartCursor
		}
		var ids []string
		for _, n := range whole.Meetings.Nodes {
			ids = append(ids, n.ID)
		}
		if len(ids) != whole.Meetings.TotalCount || len(ids) < 40 || !slices.Equal(forward, ids) || !slices.Equal(backward, ids) {
			t.Errorf("%s:\nwhole    %v\nforward  %v\nbackward %v", order, ids, forward, backward)
		}
	}
}

// Nothing that a resolver meets by accident reaches the client.
func TestHandler_unavailable(t *testing.T) {
	gone, err := store.Open(store.Config{URI: "bolt://127.0.0.1:1", QueryTimeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	recorder := httptest.NewRecorder()
	body := []byte(`{"query": "{ leader(id: \"xi-jinping\") { name } }"}`)
	handlerOver(gone).ServeHTTP(recorder, post(body))
	if text := recorder.Body.String(); !strings.Contains(text, `"code":"UNAVAILABLE"`) || strings.Contains(text, "127.0.0.1") {
		t.Errorf("answer without a database: %s", text)
	}
}

func TestHandler_cancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r := post([]byte(`{"query": "{ leaders { nodes { name } } }"}`)).WithContext(ctx)
	if answer := send(t, r); answer.Status != http.StatusGatewayTimeout || answer.Data != nil || answer.Errors[0].Extensions["code"] != "TIMEOUT" {
		t.Errorf("answer to a client that is gone: %s", answer.Body)
	}
}

// The id of a tenure is none of an entity, wherever an argument names one.
func TestTenureIDs_nameNoEntity(t *testing.T) {
	const tenure = "vladimir-putin/head-of-state-russia"
	for _, query := range []string{
		`tie(a: "xi-jinping", b: "%s") { meetings }`, `compare(left: "xi-jinping", right: "%s") { similarity }`,
		`brokers(groupA: ["xi-jinping"], groupB: ["%s"]) { strength }`, `network(seeds: ["%s"]) { truncated }`,
		`paths(from: "xi-jinping", to: "%s") { exhausted }`, `timeline(subjects: ["%s"]) { totalCount }`,
		`leaders(where: { ids: ["%s"] }) { totalCount }`, `meetings(where: { country: ["%s"] }) { totalCount }`,
		`tenures(where: { ids: ["xi-jinping"], leader: ["%s"] }) { totalCount }`,
	} {
		answer := ask(t, "{ "+fmt.Sprintf(query, tenure)+" }", nil)
		if len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != "NOT_FOUND" {
			t.Errorf("%s: %+v", query, answer.Errors)
		}
	}
	var answer struct {
		Tenure, Node struct{ ID string }
		Tenures      struct{ TotalCount int }
	}
	mustAsk(t, fmt.Sprintf(`{ tenure(id: %[1]q) { id } node(id: %[1]q) { id ... on Tenure { of { ... on Country { id } } } } tenures(where: { ids: [%[1]q] }) { totalCount } }`, tenure), nil, &answer)
	if answer.Tenure.ID != tenure || answer.Node.ID != tenure || answer.Tenures.TotalCount != 1 {
		t.Errorf("%+v", answer)
	}
}

// A subscription that selects other than one field is the client's mistake.
func TestSubscription_oneField(t *testing.T) {
	for query, want := range map[string]string{
		"subscription { a: changes { cursor } b: changes { cursor } }":                    "this one selects 2",
		"subscription { changes @skip(if: true) { cursor } }":                             "this one selects 0",
		"subscription { ... on Subscription @include(if: false) { changes { cursor } } }": "this one selects 0",
	} {
		r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
		r.Header.Set("Accept", "text/event-stream")
		recorder := httptest.NewRecorder()
		served().ServeHTTP(recorder, r)
		if text := recorder.Body.String(); recorder.Code != http.StatusBadRequest || !strings.Contains(text, "GRAPHQL_VALIDATION_FAILED") || !strings.Contains(text, want) {
			t.Errorf("%s: %d %s, want %q", query, recorder.Code, text, want)
		}
	}
}
