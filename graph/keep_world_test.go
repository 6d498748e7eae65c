package graph_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
	"github.com/sidelines/sidelines/transport"
)

// keepWorld is a small graph of which answers are kept.
const keepWorld = `{"uncited": true,
	"countries": [
		{"id": "kw-arcadia", "code": "QM", "names": [{"lang": "en", "text": "Arcadia"}, {"lang": "de", "text": "Arkadien"}], "capital": "Port"},
		{"id": "kw-borduria", "code": "QN", "names": [{"lang": "en", "text": "Borduria"}]},
		{"id": "kw-syldavia", "code": "QO", "names": [{"lang": "en", "text": "Syldavia"}], "memberships": [{"organization": "kw-union", "from": "2001"}]}],
	"organizations": [{"id": "kw-union", "names": [{"lang": "en", "text": "Union of Kw"}]}],
	"topics": [
		{"id": "kw-energy", "kind": "ISSUE", "names": [{"lang": "en", "text": "Kw energy"}]},
		{"id": "kw-gas", "kind": "ISSUE", "names": [{"lang": "en", "text": "Kw gas"}], "broader": ["kw-energy"]},
		{"id": "kw-spare", "kind": "ISSUE", "names": [{"lang": "en", "text": "Kw spare"}]}],
	"places": [{"id": "kw-port", "names": [{"lang": "en", "text": "Kw Port"}], "country": "kw-arcadia"}],
	"sources": [
		{"id": "kw-page-1", "names": [{"lang": "en", "text": "Kw page 1"}], "publisher": "Kw Gazette"},
		{"id": "kw-page-2", "names": [{"lang": "en", "text": "Kw page 2"}], "publisher": "Kw Gazette"},
		{"id": "kw-page-3", "names": [{"lang": "en", "text": "Kw page 3"}]}],
	"forumSeries": [{"id": "kw-summit", "names": [{"lang": "en", "text": "Kw Summit"}]}],
	"forums": [
		{"id": "kw-summit-1", "names": [{"lang": "en", "text": "First Kw Summit"}], "series": "kw-summit", "start": "2001-02-01", "end": "2001-02-05",
			"country": "kw-arcadia", "place": "kw-port", "participants": [{"actor": "kw-ann"}, {"actor": "kw-bob"}]},
		{"id": "kw-summit-2", "names": [{"lang": "en", "text": "Second Kw Summit"}], "series": "kw-summit", "start": "2003-04-01", "country": "kw-borduria"}],
	"leaders": [
		{"id": "kw-ann", "names": [{"lang": "en", "text": "Ann Kw"}], "tenures": [
			{"id": "kw-ann/head", "office": "HEAD_OF_STATE", "of": "kw-arcadia", "from": "2000-01-01", "to": "2004-01-01"}]},
		{"id": "kw-bob", "names": [{"lang": "en", "text": "Bob Kw"}], "tenures": [
			{"id": "kw-bob/head", "office": "HEAD_OF_STATE", "of": "kw-borduria", "from": "2000"}]},
		{"id": "kw-cid", "names": [{"lang": "en", "text": "Cid Kw"}], "tenures": [
			{"id": "kw-cid/foreign", "office": "FOREIGN_MINISTER", "of": "kw-arcadia", "from": "2000-05-01"}]},
		{"id": "kw-dan", "names": [{"lang": "en", "text": "Dan Kw"}]},
		{"id": "kw-eve", "names": [{"lang": "en", "text": "Eve Kw"}]}],
	"meetings": [
		{"id": "kw-m1", "names": [{"lang": "en", "text": "Opening"}], "format": "BILATERAL", "start": "2001-02-03", "country": "kw-arcadia", "place": "kw-port",
			"forum": "kw-summit-1", "forumRelation": "SESSION_OF", "about": ["kw-energy"], "participants": [{"actor": "kw-ann"}, {"actor": "kw-bob"}],
			"citations": [{"source": "kw-page-1"}]},
		{"id": "kw-m2", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "start": "2002-03", "country": "kw-borduria",
			"participants": [{"actor": "kw-bob"}, {"actor": "kw-cid"}], "citations": [{"source": "kw-page-1"}, {"source": "kw-page-2"}]},
		{"id": "kw-m3", "names": [{"lang": "en", "text": "Visit"}], "format": "MULTILATERAL", "start": "2003-04-01", "end": "2003-04-05", "country": "kw-borduria",
			"forum": "kw-summit-2", "forumRelation": "ON_SIDELINES", "participants": [{"actor": "kw-ann"}, {"actor": "kw-cid"}]},
		{"id": "kw-m4", "names": [{"lang": "en", "text": "Dinner"}], "format": "BILATERAL", "start": "2003-04-02", "partOf": "kw-m3", "about": ["kw-gas"],
			"participants": [{"actor": "kw-ann"}, {"actor": "kw-bob"}]},
		{"id": "kw-m5", "names": [{"lang": "en", "text": "Toast"}], "format": "BILATERAL", "start": "2003-04-02", "partOf": "kw-m4",
			"participants": [{"actor": "kw-bob"}, {"actor": "kw-dan"}]},
		{"id": "kw-m6", "names": [{"lang": "en", "text": "Treaty"}], "format": "BILATERAL", "start": "2004-05-06", "country": "kw-arcadia",
			"participants": [{"actor": "kw-arcadia"}, {"actor": "kw-dan", "representing": "kw-borduria"}]}],
	"statements": [
		{"id": "kw-t1", "kind": "SPEECH", "speaker": "kw-ann", "meeting": "kw-m1", "date": "2001-02-03", "about": ["kw-energy"], "addressees": ["kw-bob"],
			"renditions": [{"lang": "en", "text": "Kw energy for all.", "source": "kw-page-1", "form": "VERBATIM"}]},
		{"id": "kw-t2", "kind": "REMARK", "speaker": "kw-bob", "meeting": "kw-m4", "date": "2003-04-02",
			"renditions": [{"lang": "en", "text": "To your health.", "source": "kw-page-2", "form": "VERBATIM"}]},
		{"id": "kw-t3", "kind": "REMARK", "speaker": "kw-cid", "forum": "kw-summit-1", "date": "2001-02-04",
			"renditions": [{"lang": "en", "text": "We agree.", "source": "kw-page-1", "form": "VERBATIM"}, {"lang": "de", "text": "Wir sind einig.", "source": "kw-page-2", "form": "VERBATIM"}]},
		{"id": "kw-t4", "kind": "REMARK", "speaker": "kw-ann", "date": "2003-05-01", "about": ["kw-gas"], "mentions": ["kw-arcadia"],
			"renditions": [{"lang": "en", "text": "Gas for Arcadia.", "source": "kw-page-2", "form": "VERBATIM"}]}]}`

// keepWorldIDs are the ids of keepWorld, those that name others first.
var keepWorldIDs = []string{
	"kw-t1", "kw-t2", "kw-t3", "kw-t4", "kw-m6", "kw-m5", "kw-m4", "kw-m3", "kw-m2", "kw-m1", "kw-summit-1", "kw-summit-2",
	"kw-ann", "kw-bob", "kw-cid", "kw-dan", "kw-eve", "kw-summit", "kw-port", "kw-page-1", "kw-page-2", "kw-page-3", "kw-gas", "kw-energy", "kw-spare",
	"kw-syldavia", "kw-borduria", "kw-arcadia", "kw-union",
}

// keeper is a server that keeps answers.
type keeper struct {
	cache   *loaders.Cache
	handler http.Handler
}

func newKeeper(t *testing.T) keeper {
	t.Helper()
	k := keeper{cache: loaders.NewCache(16 << 20)}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); k.cache.Follow(ctx, db, 200*time.Millisecond) }()
	t.Cleanup(func() { stop(); <-done })
	until(t, func() bool { return k.cache.Revision() != "" })
	k.handler = graph.HandlerByPlans(db, k.cache, graph.DefaultLimits(storetest.Patience))
	return k
}

// bare is a server that keeps nothing.
func bare() http.Handler {
	return graph.HandlerByPlans(db, loaders.NewCache(0), graph.DefaultLimits(storetest.Patience))
}

// answered is an answer, which way its operation went, and the revision that it has.
type answered struct {
	data     string
	way      string
	revision int
	problem  string
}

// askAt asks for the answer at a revision, or as it is with 0.
func askAt(t *testing.T, handler http.Handler, query string, variables map[string]any, revision int) answered {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables, "extensions": map[string]any{"way": true}})
	if err != nil {
		t.Fatal(err)
	}
	r := post(body)
	if revision > 0 {
		r.Header.Set(transport.RevisionHeader, strconv.Itoa(revision))
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, r.WithContext(auth.As(r.Context(), auth.Identity{Subject: "keeper", Role: model.RoleAdmin})))
	var parts struct {
		Data       json.RawMessage
		Errors     json.RawMessage
		Extensions struct{ Way string }
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), &parts); err != nil {
		t.Fatal(err)
	}
	a := answered{data: string(parts.Data), way: parts.Extensions.Way, problem: string(parts.Errors)}
	a.revision, _ = strconv.Atoi(recorder.Header().Get(transport.RevisionHeader))
	return a
}

// write sends a mutation, whose field must have revision, and returns that. It is 0 if the mutation was refused.
func (k keeper) write(t *testing.T, mutation string, variables map[string]any) (revision int, problem string) {
	t.Helper()
	a := askAt(t, k.handler, mutation, variables, 0)
	var fields map[string]struct{ Revision int }
	if err := json.Unmarshal([]byte(a.data), &fields); err != nil && a.problem == "" {
		t.Fatal(err)
	}
	for _, field := range fields {
		revision = field.Revision
	}
	return revision, a.problem
}

const applyDocument = `mutation($document: GraphDocument!) { apply(document: $document) { revision } }`

func (k keeper) apply(t *testing.T, document string) (revision int, problem string) {
	t.Helper()
	return k.write(t, applyDocument, map[string]any{"document": json.RawMessage(document)})
}

func (k keeper) undo(t *testing.T, revision int) (now int, problem string) {
	t.Helper()
	return k.write(t, `mutation($revision: Int!) { undo(revision: $revision, reason: "A test.") { revision } }`, map[string]any{"revision": revision})
}

// mustApply applies what has to be taken.
func (k keeper) mustApply(t *testing.T, document string) (revision int) {
	t.Helper()
	revision, problem := k.apply(t, document)
	if problem != "" {
		t.Fatalf("%.200s: %s", document, problem)
	}
	return revision
}

// prepare makes Neo4j plan what follows a write, so that it does not take longer than a request waits, and know all names: it commits each
// new label on its own, which the journal does not explain, for example when a record of a kind changes for the first time.
func (k keeper) prepare(t *testing.T) {
	t.Helper()
	changed := k.mustApply(t, `{
		"meetings": [{"id": "kw-m2", "city": "First"}], "sources": [{"id": "kw-page-3", "publisher": "First"}],
		"topics": [{"id": "kw-spare", "kind": "POLICY"}], "statements": [{"id": "kw-t4", "date": "2003-05-02"}],
		"forums": [{"id": "kw-summit-2", "city": "First"}], "places": [{"id": "kw-port", "country": null}],
		"leaders": [{"id": "kw-eve", "wikidataId": "Q999999901"}], "countries": [{"id": "kw-syldavia", "capital": "First"}]}`)
	if _, problem := k.undo(t, changed); problem != "" {
		t.Fatal(problem)
	}
	until(t, func() bool { _, isKnown := k.cache.Journal(); return isKnown })
}

// makeKeepWorld makes the world until the test ends.
func makeKeepWorld(t *testing.T, k keeper) {
	t.Helper()
	k.mustApply(t, keepWorld)
	t.Cleanup(func() { remove(t, keepWorldIDs...) })
}
