package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// A typed client sends null for every condition that its user left out: it counts as left out, in variables as in the
// text of the query.
func TestFilters_nullIsLeftOut(t *testing.T) {
	const nothing = `"and": null, "or": null, "not": null, "ids": null, "name": null, "format": null, "country": null, "city": null,
		"participants": null, "cited": null`
	for field, pairs := range map[string][][2]string{
		"Meeting": {
			{`{"mode": ["VIDEO"], ` + nothing + `}`, `{"mode": ["VIDEO"]}`},
			{
				`{"and": [{"mode": ["VIDEO"], "status": null}, {"not": {"country": ["china"]}, "or": null}]}`,
				`{"and": [{"mode": ["VIDEO"]}, {"not": {"country": ["china"]}}]}`,
			},
			{`{"not": null, "mode": ["PHONE"]}`, `{"mode": ["PHONE"]}`},
		},
		"Leader": {{`{"country": ["china"], "inOfficeOn": null, "office": null, "met": null}`, `{"country": ["china"]}`}},
	} {
		selection := "{ " + strings.ToLower(field) + "s(first: 5, where: $where) { totalCount nodes { id } pageInfo { endCursor } } }"
		query := "query($where: " + field + "Filter) " + selection
		for _, pair := range pairs {
			var answers []string
			for _, filter := range pair {
				answers = append(answers, string(mustAsk(t, query, map[string]any{"where": json.RawMessage(filter)}, nil).Data))
				literal := strings.Replace(selection, "$where", asLiteral(filter), 1)
				answers = append(answers, string(mustAsk(t, literal, nil, nil).Data))
			}
			for _, answer := range answers[1:] {
				if answer != answers[0] {
					t.Errorf("%s: %v", pair[0], answers)
				}
			}
		}
	}
	const counterparts = `{ leader(id: "xi-jinping") {
		counterparts(first: 3, where: { mode: [PHONE]%s }) { nodes { __typename } totalCount }
	} }`
	nulls, plain := mustAsk(t, fmt.Sprintf(counterparts, ", ids: null"), nil, nil), mustAsk(t, fmt.Sprintf(counterparts, ""), nil, nil)
	if string(nulls.Data) != string(plain.Data) {
		t.Errorf("counterparts: %s, want %s", nulls.Data, plain.Data)
	}
}

// asLiteral writes a filter of JSON as GraphQL does: with quotes around ids, and not around names and values of enums.
func asLiteral(filter string) string {
	return strings.ReplaceAll(strings.ReplaceAll(filter, `"`, ""), "china", `"china"`)
}

// Where null could mean everything, or leave out more, it stays an error; so does a filter in which nothing else is given.
func TestFilters_nullRefused(t *testing.T) {
	for filter, message := range map[string]string{
		`{"name": null}`: "where is an empty filter",
		`{"not": null}`:  "where is an empty filter",
		`{"or": [{"mode": ["VIDEO"]}, {"status": null}]}`:    "where.or[1] is an empty filter",
		`{"not": {"status": null}}`:                          "where.not.status is null",
		`{"not": {"mode": ["VIDEO"], "cited": null}}`:        "where.not.cited is null",
		`{"not": {"not": null}}`:                             "where.not.not is null",
		`{"not": {"or": [{"mode": ["VIDEO"], "or": null}]}}`: "where.not.or[0].or is null",
		`{"not": {"not": {"mode": null}}}`:                   "where.not.not.mode is null",
		`{"name": {"eq": null}}`:                             "where.name.eq is null",
		`{"name": {"in": null}}`:                             "where.name.in is null",
		`{"participants": {"all": null}}`:                    "where.participants.all is null",
		`{"during": {"from": null}}`:                         "where.during.from is null",
		`{"during": null}`:                                   "where.during is null",
		`{"mode": ["VIDEO"], "during": null}`:                "where.during is null",
		`{"mode": []}`:                                       "where.mode is an empty list",
		`{"mode": null, "ids": []}`:                          "where.ids is an empty list",
	} {
		refused(t, `meetings(where: `+asLiteral(filter)+`) { totalCount }`, "BAD_USER_INPUT", message)
		answer := ask(t, `query($where: MeetingFilter) { meetings(where: $where) { totalCount } }`, map[string]any{"where": json.RawMessage(filter)})
		if len(answer.Errors) != 1 || !strings.Contains(answer.Errors[0].Message, message) {
			t.Errorf("%s as a variable: %s, want %s", filter, answer.Body, message)
		}
	}
	const query = `query($mode: [MeetingMode!], $eq: String) {
		meetings(where: { mode: $mode, name: { eq: $eq } }) { totalCount }
	}`
	mustAsk(t, query, map[string]any{"mode": nil, "eq": "x"}, nil)
	answer := ask(t, query, map[string]any{"mode": nil, "eq": nil})
	if len(answer.Errors) != 1 || !strings.Contains(answer.Errors[0].Message, "where.name.eq is null") {
		t.Errorf("null in variables within a filter: %s", answer.Body)
	}
}
