package analysis_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	gocmp "github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// readPlain reads every fact that links two entities, relationship by relationship, without the product's Cypher.
func readPlain(t *testing.T) *plainGraph {
	t.Helper()
	g := (&plainGraph{}).add()
	entities := map[string]map[string]any{}
	for _, r := range cypher(t, `MATCH (n:Entity) RETURN n.id AS id, COUNT { (n)--() } AS degree, n:Meeting AS isMeeting, n.status = 'HELD' AS isHeld,
		n:RetractedMeeting OR n:RetractedForum OR n:RetractedStatement AS isRetracted, coalesce(n.firstDay, '') AS first, coalesce(n.lastDay, '') AS last`, nil) {
		v := r.AsMap()
		id := v["id"].(string)
		entities[id] = v
		g.degree[id], g.isMeeting[id] = int(v["degree"].(int64)), v["isMeeting"] == true
	}
	day := func(id, which string) string { return entities[id][which].(string) }
	wholes := map[string]string{} // by part
	for _, r := range cypher(t, "MATCH (part:Meeting)-[:PART_OF]->(whole:Meeting) RETURN part.id AS part, whole.id AS whole", nil) {
		wholes[r.AsMap()["part"].(string)] = r.AsMap()["whole"].(string)
	}
	add := func(kind model.LinkKind, from, to, fact string) {
		l := plainLink{kind: kind, from: from, to: to, fact: fact, first: day(fact, "first"), last: day(fact, "last")}
		if whole := wholes[fact]; whole != "" && kind == model.LinkKindMet {
			l.fact, l.of, l.until = whole, fact, day(whole, "last")
		}
		if !slices.Contains(g.links, l) && entities[from]["isRetracted"] != true && entities[to]["isRetracted"] != true {
			g.links = append(g.links, l)
		}
	}
	came := map[string][]string{} // by meeting
	for _, r := range cypher(t, `MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b, coalesce(r.role, '') AS role,
		coalesce(r.from, '') AS first, coalesce(r.to + '~', '~') AS last`, nil) {
		v := r.AsMap()
		a, b, kind := v["a"].(string), v["b"].(string), model.LinkKind(v["type"].(string))
		switch {
		case v["role"] == "ABSENT":
		case kind == model.LinkKindMemberOf:
			g.links = append(g.links, plainLink{kind: kind, from: a, to: b, first: v["first"].(string), last: v["last"].(string)})
		case kind == model.LinkKindParticipatedIn:
			add(kind, a, b, b)
			if entities[b]["isMeeting"] == true && entities[b]["isHeld"] == true {
				came[b] = append(came[b], a)
			}
		case kind == model.LinkKindSaid:
			add(kind, a, b, b)
		case slices.Contains(model.AllLinkKind, kind):
			add(kind, a, b, a)
		}
	}
	for meeting, actors := range came {
		slices.Sort(actors)
		for i, a := range slices.Compact(actors) {
			for _, b := range slices.Compact(actors)[i+1:] {
				add(model.LinkKindMet, a, b, meeting)
			}
		}
	}
	for _, r := range cypher(t, `MATCH (a:Entity)-[:HELD]->(h:Tenure)-[:OF]->(b:Entity) RETURN a.id AS a, b.id AS b, coalesce(h.firstDay, '') AS first, coalesce(h.lastDay, '~') AS last`, nil) {
		v := r.AsMap()
		held := plainLink{kind: model.LinkKindHeldOffice, from: v["a"].(string), to: v["b"].(string), first: v["first"].(string), last: v["last"].(string)}
		g.links = append(g.links, held)
	}
	for _, r := range cypher(t, `MATCH (a:Entity)<-[:RENDERS]-()-[:APPEARS_IN]->(b:Entity) RETURN DISTINCT a.id AS a, b.id AS b`, nil) {
		add(model.LinkKindCites, r.AsMap()["a"].(string), r.AsMap()["b"].(string), r.AsMap()["a"].(string))
	}
	return g
}

// sorted are the lines of an answer in an order of their own.
func sorted[T any](all []T) []string {
	var lines []string
	for _, one := range all {
		lines = append(lines, fmt.Sprintf("%+v", one))
	}
	slices.Sort(lines)
	return lines
}

// The database answers what analysis asks as the facts do, read one by one and looked through the plainest way: so what is
// tested over plain facts holds over the database.
func TestReader_agreesWithPlainFacts(t *testing.T) {
	seeds, queries := uint64(1), 6 // each query has a text of its own, which Neo4j plans for seconds
	if storetest.IsLong {
		seeds, queries = 2, 25
	}
	for seed := range seeds {
		generate(t, storetest.Size{Leaders: 20, Meetings: 50, Statements: 30}, 300+seed)
		makeParts(t)
		g := readPlain(t)
		scopes := askMeetings(t)
		r := rand.New(rand.NewPCG(seed, 4))
		var ids []string
		for id := range g.degree {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		for i := range queries { // at least one for each of the conditions
			r.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
			some := slices.Sorted(slices.Values(ids[:1+r.IntN(12)]))
			q := model.LinkQuery{Via: slices.Clone(model.AllLinkKind), MaxHubDegree: []int{5, 10, 1000}[r.IntN(3)]}
			r.Shuffle(len(q.Via), func(i, j int) { q.Via[i], q.Via[j] = q.Via[j], q.Via[i] })
			q.Via = q.Via[:1+r.IntN(len(q.Via))]
			if r.IntN(2) == 0 {
				q.Avoid = slices.Clone(ids[20:25])
			}
			if r.IntN(2) == 0 {
				q.Period = model.Period{IsGiven: true, From: "2004-01-01", To: "2011-12-31"}
			}
			if r.IntN(3) == 0 {
				q.Targets = slices.Clone(ids[15:])
			}
			where := scopes[i%len(scopes)]
			q.Meetings = where.store
			compareReaders(t, fmt.Sprintf("seed %d, %v, %+v", seed, some, q), g, some, q, where.plain)
		}
	}
}

// makeParts makes each fifth meeting a part of the one before it, on the same days or on others.
func makeParts(t *testing.T) {
	t.Helper()
	cypher(t, `MATCH (m:Meeting) WITH m ORDER BY m.id WITH collect(m) AS of
		UNWIND range(1, size(of) - 1, 5) AS i WITH of[i - 1] AS whole, of[i] AS part CREATE (part)-[:PART_OF]->(whole)`, nil)
}

// askedMeetings are the same conditions for the database and for plain facts; both are nil for none.
type askedMeetings struct{ store, plain model.MeetingConditions }

// askMeetings has conditions on meetings, each with the meetings for which it holds, read without the product's Cypher.
func askMeetings(t *testing.T) []askedMeetings {
	t.Helper()
	all := []askedMeetings{{}}
	included, only := model.MeetingPartsIncluded, model.MeetingPartsOnly
	meals := []model.MeetingSetting{model.MeetingSettingDinner, model.MeetingSettingVisit}
	for _, c := range []struct {
		where model.MeetingFilter
		plain string // over m
	}{
		{model.MeetingFilter{Setting: graphql.OmittableOf(meals)}, "m.setting IN ['DINNER', 'VISIT']"},
		{model.MeetingFilter{Setting: graphql.OmittableOf(meals), Parts: graphql.OmittableOf(&included)}, "m.setting IN ['DINNER', 'VISIT']"},
		{model.MeetingFilter{Parts: graphql.OmittableOf(&only)}, "EXISTS { (m)-[:PART_OF]->(:Meeting) }"},
		{
			model.MeetingFilter{Not: graphql.OmittableOf(&model.MeetingFilter{Country: graphql.OmittableOf([]string{"country-0", "country-1"})})},
			"NOT EXISTS { (m)-[:HELD_IN]->(c) WHERE c.id IN ['country-0', 'country-1'] }",
		},
		{
			model.MeetingFilter{Participants: graphql.OmittableOf(&model.ParticipantsFilter{Any: graphql.OmittableOf([]string{"leader-1", "leader-2"})})},
			"EXISTS { (m)<-[p:PARTICIPATED_IN]-(a) WHERE a.id IN ['leader-1', 'leader-2'] AND p.role <> 'ABSENT' }",
		},
	} {
		meetings, err := store.NewMeetings("meetings", &c.where)
		if err != nil {
			t.Fatal(err)
		}
		plain := asked{name: c.plain, holds: map[string]bool{}, counts: c.where.Parts.IsSet()}
		for _, r := range cypher(t, "MATCH (m:Meeting) WHERE "+c.plain+" RETURN m.id AS id", nil) {
			plain.holds[r.AsMap()["id"].(string)] = true
		}
		all = append(all, askedMeetings{meetings, plain})
	}
	return all
}

func compareReaders(t *testing.T, name string, g *plainGraph, ids []string, asked model.LinkQuery, plain model.MeetingConditions) {
	t.Helper()
	q := asked
	q.Meetings = plain
	want, _ := g.Neighbours(t.Context(), ids, q)
	got, err := db.Neighbours(t.Context(), ids, asked)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range ids {
		if diff := gocmp.Diff(sorted(want[id]), sorted(got[id])); diff != "" {
			t.Errorf("%s: neighbours of %s: %s", name, id, diff)
		}
	}
	q.Targets, asked.Targets = nil, nil // only paths narrow what is read
	wantNear, _ := g.Neighbourhood(t.Context(), ids, q, 3)
	gotNear, err := db.Neighbourhood(t.Context(), ids, asked, 3)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(wantNear, gotNear); diff != "" {
		t.Errorf("%s: neighbourhood: %s", name, diff)
	}
	wantLinks, wantTotals, _ := g.LinksAmong(t.Context(), ids, q)
	gotLinks, gotTotals, err := db.LinksAmong(t.Context(), ids, asked)
	if err != nil {
		t.Fatal(err)
	}
	weight := func(links []*model.Link) (all []string) {
		for _, l := range links {
			all = append(all, fmt.Sprint(l.ID(), " ", l.Weight))
		}
		return sorted(all)
	}
	if diff := gocmp.Diff(weight(wantLinks), weight(gotLinks)); diff != "" {
		t.Errorf("%s: links among: %s", name, diff)
	}
	if diff := gocmp.Diff(wantTotals, gotTotals); diff != "" {
		t.Errorf("%s: totals: %s", name, diff)
	}
	if slices.Contains(q.Via, model.LinkKindMet) {
		wantHubs, _ := g.MeetingHubs(t.Context(), ids, q)
		gotHubs, err := db.MeetingHubs(t.Context(), ids, asked)
		if err != nil {
			t.Fatal(err)
		}
		if diff := gocmp.Diff(wantHubs, gotHubs); diff != "" {
			t.Errorf("%s: hubs: %s", name, strings.TrimSpace(diff))
		}
	}
}
