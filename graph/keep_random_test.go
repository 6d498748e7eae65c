package graph_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/store/storetest"
)

// keepWriter makes writes at random to the graph of keepWorld.
type keepWriter struct {
	*rand.Rand
	number int // of writes
}

func (w keepWriter) one(of ...string) string { return of[w.IntN(len(of))] }

func (w keepWriter) leader() string  { return w.one("kw-ann", "kw-bob", "kw-cid", "kw-dan", "kw-eve") }
func (w keepWriter) country() string { return w.one("kw-arcadia", "kw-borduria", "kw-syldavia") }
func (w keepWriter) topic() string   { return w.one("kw-energy", "kw-gas", "kw-spare") }
func (w keepWriter) forum() string   { return w.one("kw-summit-1", "kw-summit-2") }
func (w keepWriter) source() string  { return w.one("kw-page-1", "kw-page-2", "kw-page-3") }
func (w keepWriter) day() string {
	return w.one(`"2000"`, `"2001-02-03"`, `"2002-05"`, `"2003-04-02"`, `"2003-04-02"`, `"2005-01-01"`)
}

// orNull is a text in JSON or null.
func (w keepWriter) orNull(text string) string { return w.one("null", `"`+text+`"`) }

func (w keepWriter) names() string { return fmt.Sprintf(`[{"lang": "en", "text": "Kw %d"}]`, w.number) }

func (w keepWriter) actors() string {
	var parts []string
	actors := []string{"kw-ann", "kw-bob", "kw-cid", "kw-dan", "kw-eve", "kw-arcadia", "kw-union"}
	w.Shuffle(len(actors), func(i, j int) { actors[i], actors[j] = actors[j], actors[i] })
	for _, actor := range actors[:1+w.IntN(3)] {
		parts = append(parts, w.one(`{"actor": "`+actor+`"}`, `{"actor": "`+actor+`", "role": "ABSENT"}`, `{"actor": "`+actor+`", "representing": "`+w.country()+`"}`))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

func (w keepWriter) tenures(leader string) string {
	tenure := fmt.Sprintf(`{"id": "%s/%s", "office": %q, "of": %q, "from": %s}`, leader, w.one("head", "foreign"),
		w.one("HEAD_OF_STATE", "FOREIGN_MINISTER"), w.country(), w.day())
	return w.one("[]", "["+tenure+"]", "["+tenure+"]")
}

// document changes one record, or makes one.
func (w keepWriter) document() string {
	leader, statement := w.leader(), w.one("kw-t1", "kw-t2", "kw-t3", "kw-t4")
	meeting := w.one("kw-m1", "kw-m2", "kw-m3", "kw-m4", "kw-m5", "kw-m6")
	of := func(list, id, fields string) string {
		return fmt.Sprintf(`{"uncited": true, %q: [{"id": %q, %s}]}`, list, id, fields)
	}
	field := func(name, value string) string { return fmt.Sprintf("%q: %s", name, value) }
	return w.one(
		of("leaders", leader, field("names", w.names())), of("leaders", leader, field("tenures", w.tenures(leader))),
		of("leaders", leader, field("tenures", w.tenures(leader))), of("countries", w.country(), field("names", w.names())),
		of("countries", w.country(), field("memberships", w.one("[]", `[{"organization": "kw-union"}]`))),
		of("topics", w.topic(), field("names", w.names())), of("topics", w.topic(), field("broader", w.one("[]", `["kw-spare"]`))),
		of("sources", w.source(), field("publisher", w.orNull("Kw Gazette"))), of("places", "kw-port", field("country", w.orNull(w.country()))),
		of("forums", w.forum(), field("series", w.orNull("kw-summit"))), of("forums", w.forum(), field("start", w.day())),
		of("forums", w.forum(), field("participants", w.actors())),
		of("meetings", meeting, field("city", w.orNull("Town"))), of("meetings", meeting, field("start", w.day())),
		of("meetings", meeting, field("participants", w.actors())), of("meetings", meeting, field("participants", w.actors())),
		of("meetings", meeting, field("country", w.orNull(w.country()))), of("meetings", meeting, field("about", w.one("[]", `["`+w.topic()+`"]`))),
		of("meetings", meeting, w.one(`"forum": null, "forumRelation": null`, `"forum": "`+w.forum()+`", "forumRelation": "SESSION_OF"`)),
		of("meetings", w.one("kw-m4", "kw-m5", "kw-m6"), field("partOf", w.one("null", `"kw-m1"`, `"kw-m2"`, `"kw-m3"`))),
		of("meetings", meeting, field("status", w.one(`"HELD"`, `"CANCELLED"`))), of("meetings", meeting, field("retraction", "null")),
		of("meetings", meeting, field("citations", `[{"source": "`+w.source()+`"}]`)),
		of("meetings", meeting, field("startsAt", w.one("null", `"2003-04-02T10:00:00Z"`))),
		of("statements", statement, field("date", w.day())), of("statements", statement, field("speaker", `"`+w.leader()+`"`)),
		of("statements", statement, field("meeting", w.orNull(meeting))), of("statements", statement, field("about", w.one("[]", `["`+w.topic()+`"]`))),
		of("statements", statement, field("addressees", w.one("[]", `["`+w.leader()+`"]`))), of("statements", statement, field("retraction", "null")),
		of("statements", statement, field("renditions", `[{"lang": "en", "text": "`+fmt.Sprint("Words ", w.number)+`", "source": "`+w.source()+`", "form": "VERBATIM"}]`)),
		of("statements", fmt.Sprint("kw-x", w.number), `"kind": "REMARK", "speaker": "`+w.leader()+`", "date": `+w.day()+`, "meeting": "`+meeting+
			`", "renditions": [{"lang": "en", "text": "More.", "source": "kw-page-3", "form": "VERBATIM"}]`),
		of("meetings", fmt.Sprint("kw-x", w.number), field("names", w.names())+`, "format": "BILATERAL", "start": `+w.day()+`, "country": "`+w.country()+
			`", "participants": `+w.actors()+`, "partOf": `+w.orNull(meeting)),
		of("leaders", fmt.Sprint("kw-x", w.number), field("names", w.names())+`, "tenures": [{"office": "HEAD_OF_STATE", "of": "`+w.country()+`", "from": "2000-02"}]`),
	)
}

// write makes a write, and reports whether it has to be undone so that the world stays.
func (w keepWriter) write(t *testing.T, k keeper) (revision int, problem string, isLoss bool) {
	t.Helper()
	switch w.IntN(10) {
	case 0:
		pair := [][2]string{{"kw-spare", "kw-gas"}, {"kw-eve", "kw-dan"}, {"kw-summit-1", "kw-summit-2"}, {"kw-m5", "kw-m2"}, {"kw-page-2", "kw-page-1"},
			{"kw-syldavia", "kw-borduria"}}[w.IntN(6)]
		revision, problem = k.write(t, fmt.Sprintf(`mutation { merge(from: %q, into: %q, force: true, reason: "A test.") { revision } }`, pair[0], pair[1]), nil)
		return revision, problem, true
	case 1:
		id := w.one("kw-m1", "kw-m2", "kw-m3", "kw-m4", "kw-t1", "kw-t3", "kw-summit-1", "kw-page-1", "kw-page-2", "kw-ann/head", "kw-bob/head")
		revision, problem = k.write(t, fmt.Sprintf(`mutation { retract(id: %q, reason: "A test.") { revision } }`, id), nil)
		return revision, problem, true
	case 2:
		id := w.one("kw-t1", "kw-t2", "kw-t4", "kw-m6", "kw-eve", "kw-page-3")
		revision, problem = k.write(t, fmt.Sprintf(`mutation { delete(id: %q) { revision } }`, id), nil)
		return revision, problem, true
	}
	revision, problem = k.apply(t, w.document())
	return revision, problem, false
}

// keepShapes are operations that the random ones seldom make.
var keepShapes = []string{
	`{ leader(id: "kw-ann") { name meetings(first: 20) { nodes { id start forum { name } participants { nodes { ... on Leader { name } ... on Country { name } } }
		statements { nodes { speaker { ... on Leader { name } } renditions { text lang } } } } } } }`,
	`{ meetings(first: 50, where: {during: {to: "2004"}, country: ["kw-arcadia", "kw-borduria", "kw-syldavia"]}) { nodes { id country { name } participants { nodes { ... on Leader { name } } } } } }`,
	`{ a: leader(id: "kw-dan") { counterparts { edges { meetings bilateral strength first last node { ... on Leader { id name } ... on Country { id } } } } } }`,
	`{ a: leader(id: "kw-eve") { meetings { totalCount nodes { id } } statements { totalCount } } }`,
	`{ meeting(id: "kw-m3") { parts { id name } participants { edges { role office { id } representing { ... on Country { name } } meeting { id } node { ... on Leader { id } } } } statements { nodes { id } } } }`,
	`{ country(id: "kw-borduria") { meetings { totalCount nodes { id } } leaders(on: "2002-01-01") { nodes { id } } meetingsHosted(first: 2) { pageInfo { hasNextPage } nodes { id } } } }`,
	`{ country(id: "kw-arcadia") { counterparts { edges { meetings node { ... on Country { id } } } } } }`,
	`{ leaders(where: {country: ["kw-arcadia", "kw-borduria"], inOfficeOn: "2002-06-01"}) { totalCount nodes { id } } }`,
	`{ statements(where: {speaker: ["kw-ann", "kw-bob", "kw-cid"]}, orderBy: [DATE_DESC]) { nodes { id name } } }`,
	`{ statements(where: {forum: ["kw-summit-1"]}) { nodes { id } } topics(where: {ids: ["kw-energy", "kw-gas"]}) { nodes { id name narrower { id } } } }`,
	`{ forum(id: "kw-summit-1") { name series { name } meetings { nodes { id } } participants { edges { role node { ... on Leader { name } } } } } }`,
	`{ topic(id: "kw-gas") { statements { nodes { id } } meetings { nodes { id name } } broader { name } } }`,
	`{ statement(id: "kw-t3") { name text(lang: "de") renditions { source { publisher } } } }`,
	`{ leader(id: "kw-ann") { meetings(where: {publisher: {eq: "Kw Gazette"}}) { nodes { id } } } }`,
	`{ meetings(where: {participants: {representing: ["kw-borduria"]}}) { totalCount } }`,
	`{ tenure(id: "kw-bob/head") { from leader { name } of { ... on Country { name } } } }`,
}

// keptPool returns operations that are planned, made at random of the world.
func keptPool(t *testing.T, most int) []string {
	t.Helper()
	a, nothing := newAsker(t, 3), bare()
	a.cursors = nil
	clear(a.ids)
	for _, id := range keepWorldIDs {
		kind := map[byte]string{'t': "Statement", 'm': "Meeting"}[id[3]]
		switch {
		case strings.HasPrefix(id, "kw-page"):
			kind = "Source"
		case slices.Contains([]string{"kw-ann", "kw-bob", "kw-cid", "kw-dan", "kw-eve"}, id):
			kind = "Leader"
		case slices.Contains([]string{"kw-arcadia", "kw-borduria", "kw-syldavia"}, id):
			kind = "Country"
		case slices.Contains([]string{"kw-energy", "kw-gas", "kw-spare"}, id):
			kind = "Topic"
		case id == "kw-summit":
			kind = "ForumSeries"
		case strings.HasPrefix(id, "kw-summit"):
			kind = "Forum"
		case id == "kw-union":
			kind = "Organization"
		case id == "kw-port":
			kind = "Place"
		}
		a.ids[kind] = append(a.ids[kind], id)
	}
	pool := map[string]bool{}
	for range 50 * most {
		query := a.operation()
		if len(a.variables) > 0 || len(pool) == most {
			continue
		}
		if got := askAt(t, nothing, query, nil, 0); got.way == "planned" {
			pool[query] = true
		}
	}
	return slices.Sorted(maps.Keys(pool))
}

// Whatever is written, two servers that keep answers give those of one that keeps nothing, and most are kept.
func TestKeep_random(t *testing.T) {
	random, writes, within := 6, 60, 10*time.Second
	if storetest.IsLong {
		random, writes, within = 150, 5_000, 20*time.Minute
	}
	begun := time.Now()
	near, far, nothing := newKeeper(t), newKeeper(t), bare()
	near.mustApply(t, keepWorld)
	near.prepare(t)
	w := keepWriter{Rand: rand.New(rand.NewPCG(7, 7))} //nolint:gosec // a fixed seed
	defer func() {
		for number := range w.number + 1 { // what the writes made, and then the world
			_, _ = near.write(t, fmt.Sprintf(`mutation { delete(id: "kw-x%d") { revision } }`, number), nil)
		}
		near.mustApply(t, keepWorld)
		for number := range w.number + 1 {
			_, _ = near.write(t, fmt.Sprintf(`mutation { delete(id: "kw-x%d") { revision } }`, number), nil)
		}
		remove(t, keepWorldIDs...)
	}()
	pool := slices.Concat(keepShapes, keptPool(t, random))
	asked, kept, taken := 0, 0, 0
	const fewest = 6 // writes, also on a busy machine
	check := func(revision int, what string) {
		t.Helper()
		for _, query := range pool {
			want := askAt(t, nothing, query, nil, 0)
			for name, k := range map[string]keeper{"the server of the writer": near, "another server": far} {
				got := askAt(t, k.handler, query, nil, revision)
				if got.data != want.data || got.problem != want.problem {
					t.Fatalf("%s is stale at %d after %s, %s: %s\n%s, want\n%s", name, got.revision, what, got.way, query, got.data, want.data)
				}
				if got.revision < revision {
					t.Fatalf("%s answers at %d, want %d", name, got.revision, revision)
				}
				if asked++; got.way == "kept" {
					kept++
				}
			}
		}
	}
	check(1, "nothing")
	asked, kept = 0, 0
	t.Logf("ready after %s", time.Since(begun))
	started := time.Now()
	for w.number < writes && (time.Since(started) < within || taken < fewest) {
		w.number++
		revision, problem, isLoss := w.write(t, near)
		if problem != "" {
			continue
		}
		taken++
		at := w.IntN(len(pool)) // at once, where it was written
		if got, want := askAt(t, near.handler, pool[at], nil, 0), askAt(t, nothing, pool[at], nil, 0); got.data != want.data {
			t.Fatalf("stale: %s\n%s, want\n%s", pool[at], got.data, want.data)
		}
		check(revision, fmt.Sprint("write ", w.number))
		if !isLoss && w.IntN(4) > 0 {
			continue
		}
		if revision, problem = near.undo(t, revision); problem != "" {
			t.Fatal(problem)
		}
		check(revision, fmt.Sprint("the undo of write ", w.number))
	}
	t.Logf("%d operations, %d writes of which %d were taken, %d answers, %d kept", len(pool), w.number, taken, asked, kept)
	if kept < asked/3 || taken < w.number/2 {
		t.Errorf("only %d of %d answers are kept, and %d of %d writes taken", kept, asked, taken, w.number)
	}
}
