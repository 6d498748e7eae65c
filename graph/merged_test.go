package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

// mergedIDs are ids that lead to others once mergeSome has run: old-china leads to china.
var mergedIDs = map[string][]string{
	"leaders": {"vladimir-putin", "xi-jinping"}, "countries": {"china"}, "organizations": {"european-union"}, "forumSeries": {"g20"},
	"forums": {"g20-2019", "belt-and-road-forum-2023"}, "topics": {"trade", "china-russia-trade"}, "sources": {"arirang-2023-10-18"},
	"meetings": {"xi-putin-2023-10-18"},
}

func mergeSome(t *testing.T) {
	t.Helper()
	var merged []any
	d := map[string]any{}
	for list, ids := range mergedIDs {
		var records []any // an id that never was there is taken only beside the record that replaces it
		for _, id := range ids {
			records = append(records, map[string]any{"id": id})
			merged = append(merged, map[string]any{"from": "old-" + id, "into": id})
		}
		d[list] = records
	}
	d["merged"] = merged
	if err := storetest.Apply(t.Context(), db, d); err != nil {
		t.Fatal(err)
	}
}

// Whatever names an entity may name it by the id of one that was merged into it: the answer is the survivor's.
func TestMergedIDs_answerForTheSurvivor(t *testing.T) {
	mergeSome(t)
	for _, query := range []string{
		`meetings(where: { participants: { all: [<vladimir-putin>, <xi-jinping>] } }) { totalCount nodes { id } }`,
		`meetings(where: { participants: { any: [<xi-jinping>] } }) { totalCount }`,
		`meetings(where: { participants: { only: [<vladimir-putin>, <xi-jinping>] } }) { totalCount }`,
		`meetings(where: { country: [<china>] }) { totalCount }`,
		`meetings(where: { not: { country: [<china>] } }) { totalCount }`,
		`meetings(where: { or: [{ forum: [<g20-2019>] }, { forum: [<belt-and-road-forum-2023>] }] }) { totalCount }`,
		`meetings(where: { forumSeries: [<g20>] }) { totalCount }`,
		`meetings(where: { about: [<china-russia-trade>] }) { totalCount }`,
		`meetings(where: { citedBy: [<arirang-2023-10-18>] }) { totalCount }`,
		`meetings(where: { ids: [<xi-putin-2023-10-18>] }) { totalCount nodes { id } }`,
		`meetings(where: { not: { ids: [<xi-putin-2023-10-18>] } }) { totalCount }`,
		`statements(where: { speaker: [<vladimir-putin>] }) { totalCount }`,
		`statements(where: { addressee: [<xi-jinping>] }) { totalCount }`,
		`statements(where: { mentions: [<china>] }) { totalCount }`,
		`meetings(where: { account: { mentions: [<china>] } }) { totalCount }`,
		`statements(where: { about: [<china-russia-trade>] }) { totalCount }`,
		`statements(where: { meeting: [<xi-putin-2023-10-18>] }) { totalCount }`,
		`statements(where: { forum: [<belt-and-road-forum-2023>] }) { totalCount }`,
		`statements(where: { citedBy: [<arirang-2023-10-18>] }) { totalCount }`,
		`forums(where: { series: [<g20>] }) { totalCount }`,
		`leaders(where: { country: [<china>], office: [HEAD_OF_STATE] }) { totalCount }`,
		`leaders(where: { met: [<vladimir-putin>] }) { totalCount }`,
		`countries(where: { not: { memberOf: [<european-union>] } }) { totalCount }`,
		`topics(where: { broader: [<trade>] }) { totalCount }`,
		`sources(where: { ids: [<arirang-2023-10-18>] }) { nodes { id } }`,
		`meeting(id: "xi-putin-2023-10-18") { participants(where: { representing: [<china>] }) { nodes { ... on Leader { id } } } }`,
		`meeting(id: "xi-putin-2023-10-18") { participants(where: { not: { ids: [<xi-jinping>] } }) { nodes { ... on Leader { id } } } }`,
		`leader(id: "xi-jinping") { counterparts(where: { ids: [<vladimir-putin>], country: [<china>] }) {
			totalCount edges { meetings common { totalCount } } } }`,
		`paths(from: <vladimir-putin>, to: <china>, avoid: [<xi-jinping>], first: 2) { paths { sentence } }`,
		`network(seeds: [<vladimir-putin>], via: [MET], perNode: 3) { nodes { id } links { id } frontier { total node { id } } }`,
		`timeline(subjects: [<china>, <vladimir-putin>], first: 5) { totalCount edges { date kind } }`,
		`activity(of: MEETINGS, by: [YEAR], subjects: [<china>]) { count keys { value } }`,
		`tie(a: <vladimir-putin>, b: <xi-jinping>) { meetings buckets { meetings statements } common { totalCount } }`,
		`compare(left: <vladimir-putin>, right: <xi-jinping>) { similarity common { counterpartCount topicCount } onlyLeft { forumCount } }`,
		`brokers(groupA: [<vladimir-putin>], groupB: [<xi-jinping>], first: 3) {
			strength actor { ... on Leader { id } } metInA { ... on Leader { id } } }`,
	} {
		want := string(mustAsk(t, "{ "+named(query, "")+" }", nil, nil).Data)
		if got := ask(t, "{ "+named(query, "old-")+" }", nil); string(got.Data) != want || len(got.Errors) > 0 {
			t.Errorf("%s: %.400s, want %.400s", query, got.Body, want)
		}
		if strings.Contains(want, `"totalCount":0`) || strings.Contains(want, "[]") {
			t.Errorf("%s finds nothing: %s", query, want)
		}
	}
}

// named writes <china> as the id china after a prefix.
func named(query, prefix string) string {
	return strings.NewReplacer("<", `"`+prefix, ">", `"`).Replace(query)
}

// Two ids that were merged into one are one id, and the rules for equal ids hold.
func TestMergedIDs_areEqualToTheSurvivor(t *testing.T) {
	mergeSome(t)
	for query, want := range map[string]string{
		`tie(a: "old-china", b: "china") { meetings }`:                               `a and b are both "china"`,
		`compare(left: "china", right: "old-china") { similarity }`:                  `left and right are both "china"`,
		`paths(from: "old-china", to: "china") { exhausted }`:                        `from and to are both "china"`,
		`paths(from: "xi-jinping", to: "old-china", avoid: ["china"]) { exhausted }`: `avoid names from or to`,
		`paths(from: "xi-jinping", to: "china", avoid: ["old-china"]) { exhausted }`: `avoid names from or to`,
		`brokers(groupA: ["old-china"], groupB: ["china"]) { strength }`:             `groupB[0]: "china" is in both groups`,
		`timeline(subjects: ["old-xi-putin-2023-10-18"]) { totalCount }`:             `is itself an event`,
		`tie(a: "old-china", b: "old-trade") { meetings }`:                           `b: "trade" is no actor`,
	} {
		refused(t, query, "BAD_USER_INPUT", want)
	}
	for query, twice := range map[string][2]string{
		`brokers(groupA: [%s], groupB: ["xi-jinping"], first: 3) { strength metInA { ... on Leader { id } } }`: {
			`"vladimir-putin", "old-vladimir-putin"`, `"vladimir-putin"`,
		},
		`network(seeds: [%s], hops: 0) { nodes { id } }`: {`"china", "old-china"`, `"china"`},
		`timeline(subjects: [%s]) { totalCount }`:        {`"china", "old-china"`, `"china"`},
	} {
		got := mustAsk(t, "{ "+fmt.Sprintf(query, twice[0])+" }", nil, nil).Data
		if want := mustAsk(t, "{ "+fmt.Sprintf(query, twice[1])+" }", nil, nil).Data; string(got) != string(want) {
			t.Errorf("%s twice: %s, want %s", query, got, want)
		}
	}
}

// refused asks what is to be refused.
func refused(t *testing.T, query, code, message string) {
	t.Helper()
	answer := ask(t, "{ "+query+" }", nil)
	if len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != code || !strings.Contains(answer.Errors[0].Message, message) {
		t.Errorf("%s: %s, want %s %s", query, answer.Body, code, message)
	}
}

// Paging goes on when somebody merges what the filter names between two pages.
func TestMergedIDs_paging(t *testing.T) {
	topic := func(id string, broader ...any) any {
		record := storetest.Named(id)
		record["kind"], record["broader"] = "ISSUE", broader
		return record
	}
	topics := []any{topic("ores"), topic("minerals"), topic("ore-1", "ores"), topic("ore-2", "ores"), topic("ore-3", "ores")}
	if err := storetest.Apply(t.Context(), db, map[string]any{"topics": topics}); err != nil {
		t.Fatal(err)
	}
	defer func() {
		for _, id := range []string{"ore-1", "ore-2", "ore-3", "minerals"} {
			if _, err := db.Delete(t.Context(), "tester", id); err != nil {
				t.Error(err)
			}
		}
	}()
	page := func(after any) (ids []string, end string) {
		var answer struct {
			Topics struct {
				Nodes    []struct{ ID string }
				PageInfo struct{ EndCursor string }
			}
		}
		mustAsk(t, `query($after: String) {
			topics(first: 2, after: $after, where: { broader: ["ores"] }) { nodes { id } pageInfo { endCursor } }
		}`, map[string]any{"after": after}, &answer)
		for _, node := range answer.Topics.Nodes {
			ids = append(ids, node.ID)
		}
		return ids, answer.Topics.PageInfo.EndCursor
	}
	first, end := page(nil)
	if _, err := db.Merge(t.Context(), "tester", "ores", "minerals"); err != nil {
		t.Fatal(err)
	}
	if rest, _ := page(end); !slices.Equal(append(first, rest...), []string{"ore-1", "ore-2", "ore-3"}) {
		t.Errorf("%v and then %v", first, rest)
	}
}

// An id that narrows a list must be known as well; only the journal also tells of those that are gone.
func TestUnknownIDs_ofAList(t *testing.T) {
	for query, path := range map[string]string{
		`meetings(where: { ids: ["xi-putin-2023-10-18", "nowhere"] }) { totalCount }`:                     "where.ids[1]",
		`meetings(where: { not: { ids: ["nowhere"] } }) { totalCount }`:                                   "where.not.ids[0]",
		`topics(where: { ids: ["nowhere"] }) { totalCount }`:                                              "where.ids[0]",
		`leader(id: "xi-jinping") { counterparts(where: { ids: ["nowhere"] }) { totalCount } }`:           "where.ids[0]",
		`meeting(id: "xi-putin-2023-10-18") { participants(where: { ids: ["nowhere"] }) { totalCount } }`: "where.ids[0]",
	} {
		refused(t, query, "NOT_FOUND", path+`: nothing has the id "nowhere"`)
	}
	answer := mustAsk(t, `{
		ids: changes(where: { ids: ["nowhere"] }) { totalCount }
		touching: changes(where: { touching: ["nowhere"] }) { totalCount }
	}`, nil, nil)
	if string(answer.Data) != `{"ids":{"totalCount":0},"touching":{"totalCount":0}}` {
		t.Errorf("the journal: %s", answer.Data)
	}
}
