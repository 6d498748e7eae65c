package main

import (
	"context"
	"embed"
	"fmt"
	"math/rand/v2"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/store/storetest"
)

// mostSets is how many different sets of variables a question is asked with.
const mostSets = 2_000

//go:embed questions
var texts embed.FS

// question is one that every side answers, each in its own words: questions/<name>.graphql, .cypher and .peer.graphql.
type question struct {
	name  string
	title string
	goals goals
	// sets returns different sets of variables, in the same order for the same graph.
	sets func(ctx context.Context, g *generated) ([]variables, error)
}

// goals are the least rates, as multiples of those of the floor and of the peer. Zero is no goal.
type goals struct {
	cold, coldPeer, kept, written float64
}

type variables map[string]any

// questions are all, in the order in which they are asked.
var questions = []question{
	{"lookup", "a leader by id", goals{0.9, 3, 3, 2}, leaders},
	{"walk", "the walk: a leader, the 20 newest meetings, participants, forum, statements, speakers", goals{0.9, 3, 5, 2}, walks},
	{"newest", "50 newest meetings before a day, participants, countries", goals{0.9, 3, 5, 2}, days},
	{"filter-root", "meetings with a leader in a country between days, from the root", goals{0.9, 3, 5, 2}, filters},
	{"filter-leader", "the same from the leader", goals{0.9, 3, 5, 2}, filters},
	{"counterparts", "counterparts, first 100", goals{0.7, 0, 5, 2}, leaders},
	{"search", "search, two words", goals{0.7, 0, 5, 2}, searches},
}

// text returns what one side is asked, such as the file with the suffix ".cypher".
func (q question) text(suffix string) string {
	text, err := texts.ReadFile("questions/" + q.name + suffix)
	if err != nil {
		panic(err) // it is embedded
	}
	return string(text)
}

// generated is the generated graph, of which the variables are made.
type generated struct {
	size   storetest.Size
	driver neo4j.DriverWithContext
}

// shuffled puts sets in an order that is the same in every run, and cuts what is too much.
func shuffled(sets []variables) []variables {
	random := rand.New(rand.NewPCG(seed, 1))
	random.Shuffle(len(sets), func(i, j int) { sets[i], sets[j] = sets[j], sets[i] })
	return sets[:min(len(sets), mostSets)]
}

func leaders(_ context.Context, g *generated) ([]variables, error) {
	sets := make([]variables, g.size.Leaders)
	for i := range sets {
		sets[i] = variables{"id": fmt.Sprint("leader-", i)}
	}
	return shuffled(sets), nil
}

// walks are of leaders with so many dated meetings that no meeting without a day is on the page, because the peer cannot put those last.
// Where too few have 20, pages are shorter by one, and so on.
func walks(ctx context.Context, g *generated) ([]variables, error) {
	const dated = `MATCH (l:Leader)-[p:PARTICIPATED_IN]->(m:Meeting)
		WHERE p.role <> 'ABSENT' AND m.firstDay IS NOT NULL
		RETURN l.id AS id, count(DISTINCT m) AS n ORDER BY id`
	records, err := g.read(ctx, dated, nil)
	if err != nil {
		return nil, err
	}
	var sets []variables
	for first := 20; first > 0 && len(sets) < mostSets; first-- {
		var page []variables
		for _, r := range records {
			if r.Values[1].(int64) >= int64(first) {
				page = append(page, variables{"id": r.Values[0], "first": first})
			}
		}
		sets = append(sets, shuffled(page)...)
	}
	return shuffled(sets[:min(len(sets), mostSets)]), nil
}

func days(context.Context, *generated) ([]variables, error) {
	var sets []variables
	for year := 2001; year < 2020; year++ {
		for month := range 12 {
			for day := range 28 {
				sets = append(sets, variables{"day": fmt.Sprintf("%d-%02d-%02d", year, month+1, day+1)})
			}
		}
	}
	return shuffled(sets), nil
}

// filters are of leaders and countries that have at least one such meeting.
func filters(ctx context.Context, g *generated) ([]variables, error) {
	between := map[string]any{"from": "2005-01-01", "to": "2015-12-31"}
	const met = `MATCH (l:Leader)-[p:PARTICIPATED_IN]->(m:Meeting)-[:HELD_IN]->(c)
		WHERE p.role <> 'ABSENT' AND m.firstDay >= $from AND m.lastDay <= $to
		RETURN DISTINCT l.id AS id, c.id AS country ORDER BY id, country`
	records, err := g.read(ctx, met, between)
	if err != nil {
		return nil, err
	}
	sets := make([]variables, len(records))
	for i, r := range records {
		sets[i] = variables{"id": r.Values[0], "country": r.Values[1], "from": between["from"], "to": between["to"]}
	}
	return shuffled(sets), nil
}

// searches have the query of Lucene, which the server makes of the text, for the other sides.
func searches(ctx context.Context, g *generated) ([]variables, error) {
	records, err := g.read(ctx, "MATCH (t:Topic), (c:Country) RETURN split(t.id, '-')[1], split(c.id, '-')[1] ORDER BY t.id, c.id", nil)
	if err != nil {
		return nil, err
	}
	sets := make([]variables, len(records))
	for i, r := range records {
		topic, country := r.Values[0], r.Values[1]
		sets[i] = variables{
			"text":  fmt.Sprintf("topic-%s country-%s", topic, country),
			"query": fmt.Sprintf("(+topic +%s +country +(%s^2 OR %[2]s*)) OR topic%[1]scountry%[2]s", topic, country),
		}
	}
	return shuffled(sets), nil
}

func (g *generated) read(ctx context.Context, text string, params map[string]any) ([]*neo4j.Record, error) {
	result, err := neo4j.ExecuteQuery(ctx, g.driver, text, params, neo4j.EagerResultTransformer)
	if err != nil {
		return nil, err
	}
	return result.Records, nil
}
