package analysis_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/store/storetest"
)

// counts asks for the totalCount of lists, each written as field(arguments).
func counts(t *testing.T, lists []string) []int {
	t.Helper()
	var all []int
	for part := range slices.Chunk(lists, 20) {
		var query strings.Builder
		for i, list := range part {
			fmt.Fprintf(&query, "l%d: %s { totalCount } ", i, list)
		}
		answer := map[string]struct{ TotalCount int }{}
		mustAsk(t, "{ "+query.String()+"}", nil, &answer)
		for i := range part {
			all = append(all, answer[fmt.Sprint("l", i)].TotalCount)
		}
	}
	return all
}

func agree(t *testing.T, what string, lists []string, want []int) {
	t.Helper()
	if len(lists) == 0 {
		t.Errorf("%s: nothing to compare", what)
	}
	for i, got := range counts(t, lists) {
		if got != want[i] {
			t.Errorf("%s: the list has %d, the aggregate says %d: %s", what, got, want[i], lists[i])
		}
	}
}

// On random documents every number has a list with exactly that many.
func TestAggregatesAgreeWithLists(t *testing.T) {
	for seed := range uint64(atLength(t, "seeds", 1, 2)) {
		generate(t, storetest.Size{Leaders: 20, Meetings: 80, Statements: 60}, 100+seed)
		t.Run(fmt.Sprint("timeline ", seed), timelineAgrees)
		t.Run(fmt.Sprint("tie ", seed), tieAgrees)
		t.Run(fmt.Sprint("activity ", seed), activityAgrees)
		t.Run(fmt.Sprint("comparison ", seed), comparisonAgrees)
		t.Run(fmt.Sprint("network ", seed), networkAgrees)
	}
}

func timelineAgrees(t *testing.T) {
	const ever = `during: { to: "2100" }`
	var lists []string
	var want []int
	for _, c := range []struct{ subject, meetings, statements string }{
		{"leader-3", `meetings(where: { participants: { any: ["leader-3"] }, ` + ever + ` })`, `statements(where: { speaker: ["leader-3"], ` + ever + ` })`},
		{"topic-1", `meetings(where: { about: ["topic-1"], ` + ever + ` })`, `statements(where: { about: ["topic-1"], ` + ever + ` })`},
	} {
		for kind, list := range map[string]string{"MEETING": c.meetings, "STATEMENT": c.statements} {
			conditions := []string{"", `, during: { from: "2004", to: "2011" }`}
			if kind == "MEETING" {
				conditions = append(conditions, `, meetings: { setting: [DINNER], not: { status: [CANCELLED] } }`)
			}
			for _, during := range conditions {
				whole := list
				if asked, hasMeetings := strings.CutPrefix(during, ", meetings: { "); hasMeetings {
					list = strings.ReplaceAll(list, ever, ever+", "+strings.TrimSuffix(asked, " }"))
				} else if during != "" {
					list = strings.ReplaceAll(list, ever, strings.TrimPrefix(during, ", "))
				}
				lists = append(lists, list)
				want = append(want, counts(t, []string{fmt.Sprintf("timeline(subjects: [%q], kinds: [%s]%s)", c.subject, kind, during)})...)
				list = whole
			}
		}
	}
	agree(t, "timeline", lists, want)

	// Two subjects share events, which are there once; all pages put together are in order.
	var after any
	var seen []string
	last := ""
	for {
		var page struct {
			Timeline struct {
				TotalCount int
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
				Edges []struct {
					Date, Kind string
					Node       struct{ ID, Title, From, To string }
				}
			}
		}
		mustAsk(t, `query($after: String) { timeline(subjects: ["leader-3", "leader-4", "country-0"], first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor }
			edges { date kind node { ... on Entity { id } ... on Tenure { title from to } } } } }`, map[string]any{"after": after}, &page)
		for _, e := range page.Timeline.Edges {
			if e.Date < last && !strings.HasPrefix(last, e.Date) { // a year alone begins with its first day
				t.Errorf("%s after %s", e.Date, last)
			}
			last = e.Date
			if key := e.Kind + e.Node.ID; e.Node.ID != "" && slices.Contains(seen, key) {
				t.Errorf("%s twice", key)
			}
			seen = append(seen, e.Kind+e.Node.ID)
		}
		if !page.Timeline.PageInfo.HasNextPage {
			if len(seen) != page.Timeline.TotalCount || len(seen) < 20 {
				t.Errorf("%d events, count %d", len(seen), page.Timeline.TotalCount)
			}
			return
		}
		after = page.Timeline.PageInfo.EndCursor
	}
}

func tieAgrees(t *testing.T) {
	met := 0
	for _, pair := range [][2]string{{"leader-3", "leader-4"}, {"leader-7", "leader-9"}, {"leader-1", "leader-15"}} {
		for grain, step := range map[string]int{"YEAR": 12, "QUARTER": 3, "MONTH": 1} {
			var answer struct {
				Tie struct {
					Meetings int
					Common   struct{ TotalCount int }
					Buckets  []struct {
						Start                string
						Meetings, Statements int
					}
				}
			}
			mustAsk(t, fmt.Sprintf(`{ tie(a: %q, b: %q, grain: %s) { meetings common { totalCount } buckets { start meetings statements } } }`, pair[0], pair[1], grain), nil, &answer)
			if answer.Tie.Meetings != answer.Tie.Common.TotalCount {
				t.Errorf("%v: %+v", pair, answer.Tie)
			}
			met += answer.Tie.Meetings
			var lists []string
			var want []int
			for i, b := range answer.Tie.Buckets {
				if next := i + 1; next < len(answer.Tie.Buckets) && months(answer.Tie.Buckets[next].Start)-months(b.Start) != step {
					t.Errorf("%v by %s: %s follows %s", pair, grain, answer.Tie.Buckets[next].Start, b.Start)
				}
				if b.Meetings+b.Statements == 0 && i%7 > 0 {
					continue // some of the empty ones
				}
				during := fmt.Sprintf(`during: { from: %q, to: %q }`, b.Start, endOf(b.Start, step))
				lists = append(lists, fmt.Sprintf(`meetings(where: { status: [HELD], participants: { all: [%q, %q] }, %s })`, pair[0], pair[1], during),
					fmt.Sprintf(`statements(where: { %[3]s, or: [{ speaker: [%[1]q], addressee: [%[2]q] }, { speaker: [%[1]q], mentions: [%[2]q] },
						{ speaker: [%[2]q], addressee: [%[1]q] }, { speaker: [%[2]q], mentions: [%[1]q] }] })`, pair[0], pair[1], during))
				want = append(want, b.Meetings, b.Statements)
			}
			if len(lists) > 0 {
				agree(t, fmt.Sprintf("tie of %v by %s", pair, grain), lists, want)
			}
		}
	}
	if met == 0 {
		t.Error("nobody met")
	}
}

// months counts the months up to a date of a year or month.
func months(date string) int {
	var year, month int
	if n, _ := fmt.Sscanf(date, "%d-%d", &year, &month); n == 1 {
		month = 1
	}
	return year*12 + month - 1
}

func endOf(start string, step int) string {
	last := months(start) + step - 1
	return fmt.Sprintf("%04d-%02d", last/12, last%12+1)
}

func activityAgrees(t *testing.T) {
	for _, c := range []struct{ of, by, subjects, list string }{
		{"MEETINGS", "COUNTRY, TOPIC", "", `meetings(where: { status: [HELD], country: [%q], about: [%q] })`},
		{"MEETINGS", "YEAR, KIND", "", `meetings(where: { status: [HELD], during: { from: %[1]q, to: %[1]q }, setting: [%[2]s] })`},
		{"MEETINGS", "LEADER, MONTH", "", `meetings(where: { status: [HELD], participants: { any: [%q] }, during: { from: %[2]q, to: %[2]q } })`},
		{"MEETINGS", "FORUM_SERIES, COUNTRY", `, subjects: ["leader-2", "leader-3"]`, `meetings(where: { status: [HELD], participants: { any: ["leader-2", "leader-3"] }, forumSeries: [%q], country: [%q] })`},
		{"MEETINGS", "MODE, CITY", `, meetings: { not: { setting: [DINNER] } }`, `meetings(where: { status: [HELD], mode: [%s], city: { eq: %q }, not: { setting: [DINNER] } })`},
		{"MEETINGS", "SIDE", `, during: { to: "2100" }`, `timeline(subjects: [%q], kinds: [MEETING], during: { to: "2100" }, meetings: { status: [HELD] })`},
		{"MEETINGS", "COUNTRY", `, subjects: ["leader-2"], during: { to: "2100" }`, `timeline(subjects: ["leader-2"], kinds: [MEETING], during: { to: "2100" }, meetings: { status: [HELD], country: [%q] })`},
		{"MEETINGS", "COUNTRY", `, subjects: ["country-1"], during: { to: "2100" }`, `timeline(subjects: ["country-1"], kinds: [MEETING], during: { to: "2100" }, meetings: { status: [HELD], country: [%q] })`},
		{"STATEMENTS", "LEADER, TOPIC, YEAR", "", `statements(where: { speaker: [%q], about: [%q], during: { from: %[3]q, to: %[3]q } })`},
		{"STATEMENTS", "LANGUAGE, KIND", `, subjects: ["topic-1"]`, `statements(where: { lang: [%q], kind: [%s], about: ["topic-1"] })`},
		{"STATEMENTS", "TOPIC", `, during: { from: "2005", to: "2009" }`, `statements(where: { about: [%q], during: { from: "2005", to: "2009" } })`},
	} {
		var answer struct {
			Activity []struct {
				Keys []struct {
					Value  string
					Entity *struct{ ID string }
				}
				Count int
			}
		}
		mustAsk(t, fmt.Sprintf("{ activity(of: %s, by: [%s]%s) { keys { value entity { id } } count } }", c.of, c.by, c.subjects), nil, &answer)
		var lists []string
		var want []int
		for _, cell := range answer.Activity {
			var values []any
			for _, key := range cell.Keys {
				if key.Entity != nil && key.Entity.ID != key.Value {
					t.Errorf("%+v", key)
				}
				if key.Value != "" {
					values = append(values, key.Value)
				}
			}
			if len(values) == len(cell.Keys) && len(lists) < 60 { // no list asks for what is unknown
				lists, want = append(lists, fmt.Sprintf(c.list, values...)), append(want, cell.Count)
			}
		}
		agree(t, "activity by "+c.by, lists, want)
	}
	limitedActivityAgrees(t)
}

// The first cells are those of all cells, and one more stands for the others.
func limitedActivityAgrees(t *testing.T) {
	type cell struct {
		Keys          []struct{ Value string }
		Count, Others int
	}
	for _, arguments := range []string{"by: [WEEKDAY, TOPIC]", "by: [WEEKDAY, OFFICE], orderBy: [COUNT_DESC]", "by: [LEADER], orderBy: [COUNT_DESC]"} {
		var answer struct{ All, Some []cell }
		mustAsk(t, "{ all: activity(of: MEETINGS, "+arguments+") { ...c } some: activity(of: MEETINGS, "+arguments+", limit: 5) { ...c } } "+
			"fragment c on ActivityCell { keys { value } count others }", nil, &answer)
		others, sum := 0, 0
		for _, c := range answer.All[min(5, len(answer.All)):] {
			others, sum = others+1, sum+c.Count
		}
		want := append(slices.Clone(answer.All[:min(5, len(answer.All))]), cell{Keys: []struct{ Value string }{}, Count: sum, Others: others})
		if diff := gocmp.Diff(want, answer.Some); diff != "" || others < 2 {
			t.Errorf("activity %s: %s, %d others", arguments, diff, others)
		}
	}
}

func comparisonAgrees(t *testing.T) {
	for _, c := range []struct{ field, left, right, during string }{
		{"leader", "leader-3", "leader-5", ""}, {"leader", "leader-3", "leader-5", `during: { from: "2004", to: "2012" }`}, {"country", "country-0", "country-1", ""},
		{"leader", "leader-3", "leader-5", `meetings: { setting: [TALKS, DINNER] }`},
	} {
		var answer struct {
			Compare struct {
				Similarity                  float64
				Common, OnlyLeft, OnlyRight struct{ CounterpartCount, ForumCount, TopicCount int }
			}
		}
		arguments := fmt.Sprintf("left: %q, right: %q, %s", c.left, c.right, c.during)
		mustAsk(t, "{ compare("+arguments+") { similarity common { ...side } onlyLeft { ...side } onlyRight { ...side } } } fragment side on ComparisonSide { counterpartCount forumCount topicCount }", nil, &answer)
		where := ""
		if c.during != "" {
			where = ", where: { " + c.during + " }"
			if asked, hasMeetings := strings.CutPrefix(c.during, "meetings: "); hasMeetings {
				where = ", where: " + asked
			}
		}
		var sides struct {
			Left, Right struct {
				Counterparts struct {
					TotalCount int
					Nodes      []struct{ ID string }
				}
			}
		}
		mustAsk(t, fmt.Sprintf("{ left: %[1]s(id: %[2]q) { counterparts(first: 100%[4]s) { totalCount nodes { ... on Entity { id } } } } right: %[1]s(id: %[3]q) { counterparts(first: 100%[4]s) { totalCount nodes { ... on Entity { id } } } } }",
			c.field, c.left, c.right, where), nil, &sides)
		common, met := 0, 0
		for _, node := range sides.Left.Counterparts.Nodes {
			if node.ID == c.right {
				met = 1
			}
			if slices.Contains(sides.Right.Counterparts.Nodes, node) {
				common++
			}
		}
		got := answer.Compare
		if got.Common.CounterpartCount != common || got.OnlyLeft.CounterpartCount != sides.Left.Counterparts.TotalCount-common-met ||
			got.OnlyRight.CounterpartCount != sides.Right.Counterparts.TotalCount-common-met || common == 0 {
			t.Errorf("%s: %+v, want %d in common, %d and %d in all", arguments, got, common, sides.Left.Counterparts.TotalCount, sides.Right.Counterparts.TotalCount)
		}
		if got.Common.TopicCount+got.OnlyLeft.TopicCount == 0 || got.Common.ForumCount+got.OnlyLeft.ForumCount == 0 {
			t.Errorf("%s: no topics or forums: %+v", arguments, got)
		}
	}
	var answer struct {
		Brokers []struct {
			Actor          struct{ ID string }
			MetInA, MetInB []struct{ ID string }
			Strength       float64
		}
	}
	mustAsk(t, `{ brokers(groupA: ["leader-1", "leader-2"], groupB: ["leader-8", "leader-9"], first: 100) { actor { ... on Entity { id } } metInA { ... on Entity { id } } metInB { ... on Entity { id } } strength } }`, nil, &answer)
	if len(answer.Brokers) == 0 {
		t.Error("no brokers")
	}
	for i, b := range answer.Brokers {
		var lists []string
		var want []int
		for group, met := range map[string][]struct{ ID string }{"leader-1 leader-2": b.MetInA, "leader-8 leader-9": b.MetInB} {
			if len(met) == 0 {
				t.Errorf("%s met nobody of %s", b.Actor.ID, group)
			}
			for _, member := range strings.Fields(group) {
				lists = append(lists, fmt.Sprintf(`leaders(where: { ids: [%q], met: [%q] })`, member, b.Actor.ID))
				n := 0
				if slices.Contains(met, struct{ ID string }{member}) {
					n = 1
				}
				want = append(want, n)
			}
		}
		agree(t, "brokers", lists, want)
		if i > 0 && b.Strength > answer.Brokers[i-1].Strength {
			t.Errorf("%+v not by strength", answer.Brokers)
		}
	}
}

// The weight of each link of a network is the number of common meetings for which the conditions hold.
func networkAgrees(t *testing.T) {
	for _, c := range []struct{ arguments, where string }{
		{`meetings: { setting: [DINNER, VISIT] }`, `setting: [DINNER, VISIT]`},
		{`during: { from: "2004", to: "2012" }, meetings: { not: { country: ["country-0"] } }`, `during: { from: "2004", to: "2012" }, not: { country: ["country-0"] }`},
	} {
		var answer struct {
			Network struct {
				Links []struct {
					From, To struct{ ID string }
					Weight   int
				}
			}
		}
		mustAsk(t, `{ network(seeds: ["leader-3", "leader-4"], via: [MET], `+c.arguments+`) { links { from { id } to { id } weight } } }`, nil, &answer)
		var lists []string
		var want []int
		for _, l := range answer.Network.Links[:min(len(answer.Network.Links), 20)] {
			lists = append(lists, fmt.Sprintf(`meetings(where: { status: [HELD], participants: { all: [%q, %q] }, %s })`, l.From.ID, l.To.ID, c.where))
			want = append(want, l.Weight)
		}
		agree(t, "network "+c.arguments, lists, want)
	}
}
