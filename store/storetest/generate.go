package storetest

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// Size says how large a generated graph is.
type Size struct {
	Leaders, Meetings, Statements int
}

// generatedBatch is how many meetings or statements one document brings.
const generatedBatch = 2_000

// Generate fills the graph with random facts that are the same for the same seed: leaders leader-0 ... of countries
// country-0 ..., who mostly meet those whose numbers are near theirs, so that some are several hops apart. A tenth of
// the meetings was not held, a tenth has no date; somebody is absent now and then.
func Generate(ctx context.Context, s *store.Store, size Size, seed uint64) error {
	for _, d := range Documents(size, seed) {
		if err := Apply(ctx, s, d); err != nil {
			return err
		}
	}
	return nil
}

// Documents are those that Generate applies: the world of leaders and countries first, then what happens in it.
func Documents(size Size, seed uint64) []map[string]any {
	g := generator{rand.New(rand.NewPCG(seed, 2023)), size}
	documents := []map[string]any{g.world()}
	for from := 0; from < size.Meetings; from += generatedBatch {
		documents = append(documents, map[string]any{"meetings": g.meetings(from, min(from+generatedBatch, size.Meetings))})
	}
	for from := 0; from < size.Statements; from += generatedBatch {
		documents = append(documents, map[string]any{"statements": g.statements(from, min(from+generatedBatch, size.Statements))})
	}
	return documents
}

// Apply lays a document, given as JSON values, over the graph.
func Apply(ctx context.Context, s *store.Store, d map[string]any) error {
	text, err := json.Marshal(d)
	if err != nil {
		return err
	}
	patches, err := document.Parse(text)
	if err != nil {
		return err
	}
	for i := range patches {
		patches[i].Uncited, patches[i].DistantDates = true, true // what a test is about is seldom a source or a year
	}
	_, err = s.Apply(ctx, "generator", patches, func(int, int) {})
	return err
}

type generator struct {
	*rand.Rand
	size Size
}

type record = map[string]any

// Named is the id and an English name of a record.
func Named(id string) map[string]any {
	return record{"id": id, "names": []any{record{"lang": "en", "text": id}}}
}

func (g generator) countries() int { return 2 + g.size.Leaders/20 }
func (g generator) topics() int    { return 3 + g.size.Meetings/400 }
func (g generator) forums() int    { return 2 + g.size.Meetings/100 }

func (g generator) world() record {
	var countries, leaders, topics, forums []any
	for i := range g.countries() {
		c := Named(fmt.Sprint("country-", i))
		c["code"] = string([]rune{rune('A' + i/26), rune('A' + i%26)})
		c["region"] = fmt.Sprint("Region ", i%5)
		if g.IntN(2) == 0 {
			c["memberships"] = []any{record{"organization": "club", "from": g.year()}}
		}
		countries = append(countries, c)
	}
	for i := range g.size.Leaders {
		l := Named(fmt.Sprint("leader-", i))
		l["tenures"] = []any{record{
			"office": "HEAD_OF_STATE", "of": g.country(), "from": g.year(), "title": []any{record{"lang": "en", "text": "President"}},
			"citations": []any{record{"source": "gazette"}},
		}}
		leaders = append(leaders, l)
	}
	for i := range g.topics() {
		t := Named(fmt.Sprint("topic-", i))
		t["kind"] = "ISSUE"
		topics = append(topics, t)
	}
	for i := range g.forums() {
		f := Named(fmt.Sprint("forum-", i))
		f["series"], f["start"], f["country"] = "series", g.day(), g.country()
		f["citations"] = []any{record{"source": "gazette"}}
		forums = append(forums, f)
	}
	return record{
		"sources": []any{Named("gazette")}, "organizations": []any{Named("club")}, "forumSeries": []any{Named("series")},
		"countries": countries, "leaders": leaders, "topics": topics, "forums": forums,
	}
}

func (g generator) meetings(from, to int) []any {
	var meetings []any
	for i := from; i < to; i++ {
		m := Named(fmt.Sprint("meeting-", i))
		m["format"], m["status"], m["setting"] = "MULTILATERAL", "HELD", g.oneOf("TALKS", "VISIT", "DINNER")
		if g.IntN(10) == 0 {
			m["status"] = g.oneOf("ANNOUNCED", "CANCELLED")
		}
		if g.IntN(10) > 0 {
			m["start"] = g.day()
		}
		m["country"], m["city"], m["about"] = g.country(), "Somewhere", []any{g.topic()}
		if g.IntN(4) == 0 {
			m["forum"], m["forumRelation"] = fmt.Sprint("forum-", g.IntN(g.forums())), g.oneOf("SESSION_OF", "ON_SIDELINES")
			m["forumBasis"] = "EXPLICIT"
		}
		m["participants"] = g.participants()
		m["citations"] = []any{record{"source": "gazette"}}
		meetings = append(meetings, m)
	}
	return meetings
}

func (g generator) participants() []any {
	somebody := g.IntN(g.size.Leaders)
	near := max(8, g.size.Leaders/40)
	var participants []any
	seen := map[int]bool{}
	for range []int{2, 2, 2, 3, 6}[g.IntN(5)] {
		who := (somebody + g.IntN(near)) % g.size.Leaders
		if g.IntN(200) == 0 {
			who = g.IntN(g.size.Leaders)
		}
		if seen[who] {
			continue
		}
		seen[who] = true
		role := g.oneOf("PARTICIPANT", "PARTICIPANT", "HOST", "PARTICIPANT", "PARTICIPANT", "ABSENT")
		participants = append(participants, record{"actor": g.leader(who), "role": role})
	}
	return participants
}

func (g generator) statements(from, to int) []any {
	var statements []any
	for i := from; i < to; i++ {
		s := record{
			"id": fmt.Sprint("statement-", i), "kind": g.oneOf("REMARK", "SPEECH", "ANSWER"), "speaker": g.leader(g.IntN(g.size.Leaders)),
			"mentions": []any{g.leader(g.IntN(g.size.Leaders))}, "about": []any{g.topic()},
			"renditions": []any{record{
				"text": fmt.Sprintf("Words number %d about %s and %s.", i, g.topic(), g.country()), "form": "VERBATIM",
				"lang": g.oneOf("en", "ru", "zh"), "source": "gazette",
			}},
		}
		if g.IntN(10) > 0 {
			s["date"] = g.day()
		}
		if g.IntN(3) == 0 {
			s["meeting"] = fmt.Sprint("meeting-", g.IntN(g.size.Meetings))
		}
		statements = append(statements, s)
	}
	return statements
}

func (g generator) leader(i int) string { return fmt.Sprint("leader-", i) }
func (g generator) country() string     { return fmt.Sprint("country-", g.IntN(g.countries())) }
func (g generator) topic() string       { return fmt.Sprint("topic-", g.IntN(g.topics())) }
func (g generator) year() string        { return fmt.Sprint(2000 + g.IntN(20)) }
func (g generator) day() string {
	return fmt.Sprintf("%s-%02d-%02d", g.year(), 1+g.IntN(12), 1+g.IntN(28))
}
func (g generator) oneOf(values ...string) string { return values[g.IntN(len(values))] }
