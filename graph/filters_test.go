package graph_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

type counted struct {
	List struct {
		TotalCount int
		Nodes      []struct{ ID string }
	}
}

func list(t *testing.T, field, where string) counted {
	t.Helper()
	var c counted
	mustAsk(t, fmt.Sprintf(`{ list: %s(first: 100, where: %s) { totalCount nodes { id } } }`, field, where), nil, &c)
	return c
}

// length pages through a whole list.
func length(t *testing.T, field, where string) int {
	t.Helper()
	ids := map[string]bool{}
	variables := map[string]any{"after": nil}
	for {
		var page struct {
			List struct {
				Nodes    []struct{ ID string }
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		mustAsk(t, fmt.Sprintf(`query($after: String) { list: %s(first: 100, after: $after, where: %s) { nodes { id } pageInfo { hasNextPage endCursor } } }`, field, where), variables, &page)
		for _, n := range page.List.Nodes {
			ids[n.ID] = true
		}
		if !page.List.PageInfo.HasNextPage {
			return len(ids)
		}
		variables["after"] = page.List.PageInfo.EndCursor
	}
}

// A condition and its not make the whole, also where the value is missing; a count is the length of its list; and and or
// of a condition with itself change nothing. For meetings this holds of each meeting: of one occasion a part may satisfy a
// condition, and another not.
func TestFilters_laws(t *testing.T) {
	for field, filters := range map[string][]string{
		"meetings": {
			`{ country: ["china"] }`, `{ city: { contains: "beijing" } }`, `{ during: { from: "2019", to: "2021" } }`, `{ mode: [VIDEO] }`,
			`{ forum: ["g20-2019"] }`, `{ forumSeries: ["g20"] }`, `{ relation: [ON_SIDELINES] }`, `{ status: [ANNOUNCED] }`,
			`{ participants: { all: ["xi-jinping", "joe-biden"] } }`, `{ participants: { any: ["joe-biden", "donald-trump"] } }`,
			`{ participants: { only: ["xi-jinping", "vladimir-putin"] } }`, `{ about: ["china-russia-trade"] }`, `{ citedBy: ["arirang-2023-10-18"] }`,
			`{ name: { startsWith: "xi and putin" } }`, `{ standing: [DISPUTED] }`, `{ format: [TRILATERAL] }`, `{ setting: [CEREMONY] }`,
		},
		"statements": {
			`{ speaker: ["china"] }`, `{ form: [VERBATIM] }`, `{ lang: ["ru"] }`, `{ text: { contains: "МИЛЛИАРДОВ" } }`, `{ meeting: ["xi-putin-2023-10-18"] }`,
			`{ forum: ["belt-and-road-forum-2023"] }`, `{ addressee: ["xi-jinping"] }`, `{ mentions: ["israel"] }`, `{ citedBy: ["ntv-2795653"] }`, `{ kind: [SPEECH] }`,
		},
		"forums": {`{ series: ["brics"] }`, `{ country: ["china"] }`, `{ during: { to: "2017" } }`, `{ city: { in: ["Beijing", "Osaka"] } }`, `{ standing: [DISPUTED] }`},
	} {
		var all counted
		arguments, parts := "", ""
		if field == "meetings" {
			arguments, parts = "(where: { parts: INCLUDED })", ", parts: INCLUDED"
		}
		mustAsk(t, fmt.Sprintf(`{ list: %s%s { totalCount } }`, field, arguments), nil, &all)
		for i, filter := range filters {
			if i > 0 && !storetest.IsAsked(field+" where "+filter, 8) {
				continue
			}
			without := `{ not: ` + filter + parts + ` }`
			filter := strings.TrimSuffix(filter, " }") + parts + " }"
			some, others := list(t, field, filter), list(t, field, without)
			if some.List.TotalCount+others.List.TotalCount != all.List.TotalCount {
				t.Errorf("%s %s: %d and %d without, of %d", field, filter, some.List.TotalCount, others.List.TotalCount, all.List.TotalCount)
			}
			if some.List.TotalCount == 0 || others.List.TotalCount == 0 {
				t.Errorf("%s %s tells nothing apart", field, filter)
			}
			if n := length(t, field, filter); n != some.List.TotalCount {
				t.Errorf("%s %s: %d nodes, count %d", field, filter, n, some.List.TotalCount)
			}
			if !storetest.IsAsked(field+filter, 40) {
				continue // what and, or and not do does not depend on the condition
			}
			alone := strings.Replace(filter, parts, "", 1)
			for _, same := range []string{`{ and: [` + alone + `, ` + alone + `]` + parts + ` }`, `{ or: [` + alone + `]` + parts + ` }`, `{ not: { not: ` + alone + ` }` + parts + ` }`} {
				if again := list(t, field, same); !slices.Equal(again.List.Nodes, some.List.Nodes) {
					t.Errorf("%s %s differs from %s", field, same, filter)
				}
			}
		}
	}
}

// A country's meetings are those at which a participant's side is that country: the same rule, once in Cypher for the
// list and once in Go for the participant.
func TestCountryMeetings_agreeWithSides(t *testing.T) {
	var all struct {
		Meetings struct {
			Nodes []struct {
				ID           string
				Participants struct {
					Edges []struct{ Representing *struct{ ID string } }
				}
			}
		}
	}
	mustAsk(t, `{ meetings(first: 100, orderBy: [START_ASC], where: { during: { from: "2019-11", to: "2019-12" } }) { nodes { id participants { edges { representing { ... on Country { id } } } } } } }`, nil, &all)
	if len(all.Meetings.Nodes) == 100 {
		t.Fatal("the period has more meetings than a page")
	}
	want := map[string][]string{}
	for _, m := range all.Meetings.Nodes {
		for _, p := range m.Participants.Edges {
			if p.Representing != nil && p.Representing.ID != "" && !slices.Contains(want[p.Representing.ID], m.ID) {
				want[p.Representing.ID] = append(want[p.Representing.ID], m.ID)
			}
		}
	}
	if len(want) < 8 {
		t.Fatalf("only %d countries are represented", len(want))
	}
	for country, meetings := range want {
		var got struct {
			Country struct {
				Meetings struct{ Nodes []struct{ ID string } }
			}
		}
		mustAsk(t, `query($id: ID) { country(id: $id) { meetings(first: 100, orderBy: [START_ASC], where: { during: { from: "2019-11", to: "2019-12" } }) { nodes { id } } } }`, map[string]any{"id": country}, &got)
		var ids []string
		for _, n := range got.Country.Meetings.Nodes {
			ids = append(ids, n.ID)
		}
		if !slices.Equal(ids, meetings) {
			t.Errorf("%s:\nlist  %v\nsides %v", country, ids, meetings)
		}
	}
}

// Every other field of every noun answers.
func TestEveryNoun(t *testing.T) {
	answer := mustAsk(t, everyNoun, nil, nil)
	if bytes.Contains(answer.Data, []byte(`"meeting":null`)) || bytes.Contains(answer.Data, []byte(`"parts":[]`)) {
		t.Errorf("something is missing: %s", answer.Data)
	}
}

const everyNoun = `{
	leader(id: "viktor-orban") { wikidataId createdAt updatedAt names { lang text } country { id } statementsAbout { totalCount }
		tenures { leader { id } standing disputes { field } citations { source { id } locator stance } of { ... on Country { id } } } }
	country(code: "CN") { id alpha3 numeric region subregion capital demonyms { lang } metonyms { text } spellings { text } memberships { organization { id } } leaders(on: "2023-10-18") { nodes { name } }
		meetingsHosted { totalCount } forumsHosted { totalCount } statementsAbout { totalCount } }
	organization(id: "european-union") { abbreviation metonyms { text } members(on: "2023") { country { id } } statements { totalCount } meetings { totalCount } }
	forumSeries(id: "g20") { abbreviation editions { totalCount } about { id } }
	forum(id: "belt-and-road-forum-2023") { participants(where: { role: [HOST] }) { totalCount nodes { __typename } } statements { totalCount } about { id } standing }
	meeting(id: "xi-putin-2023-10-18") { parts { id partOf { id } } timeZone startsAt venue forumRelation }
	statement(id: "xi-welcomes-putin-2023-10-18") { name kind meeting { id } forum { id } mentions { id } lang renditions { translated locator } }
	topic(id: "china-russia-trade") { broader { id } meetings { totalCount } }
	organizations { totalCount } topics { totalCount } sources(orderBy: [PUBLISHED_DESC]) { nodes { publishedAt } }
	countries(where: { region: ["Asia"] }) { totalCount }
	limits { maxDepth maxObjects maxPossibleObjects maxWork maxPageSize defaultPageSize maxAliases maxRootFields maxTokens maxBodyBytes queryTimeoutMs }
}`
