package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// intQueries take $v in every place of an Int.
var intQueries = map[string]string{
	"first":    `query($v: Int) { meetings(first: $v) { nodes { id } } }`,
	"last":     `query($v: Int) { meetings(last: $v) { nodes { id } } }`,
	"a list":   `query($v: Int!) { leader(id: "xi-jinping") { meetings(first: $v) { nodes { id } } } }`,
	"resolve":  `query($v: Int!) { resolve(text: "xi", first: $v) { score } }`,
	"maxHops":  `query($v: Int!) { paths(from: "xi-jinping", to: "vladimir-putin", maxHops: $v) { exhausted } }`,
	"a degree": `query($v: Int!) { paths(from: "xi-jinping", to: "vladimir-putin", maxHubDegree: $v) { exhausted } }`,
	"perNode":  `query($v: Int!) { network(seeds: ["xi-jinping"], perNode: $v) { truncated } }`,
}

// A whole number is one however JSON writes it. What is none is the client's mistake.
func TestNumbers(t *testing.T) {
	for place, query := range intQueries {
		for _, number := range []string{"5", "5.0", "0.5e1", "50E-1"} {
			mustAsk(t, query, map[string]any{"v": json.RawMessage(number)}, nil)
		}
		for _, number := range []string{
			`5.5`, `1e400`, `1e300`, `1e18`, `5.00000000000000000001`, `1e-999999999`, `99999999999999999999`, `"5"`, `"x"`, `true`, `[5.5]`, `{}`,
		} {
			checkClientsMistake(t, place+" "+number, ask(t, query, map[string]any{"v": json.RawMessage(number)}))
		}
		for _, literal := range []string{`5.5`, `5.0`, `1e400`, `99999999999999999999`, `"5"`, `true`, `FIVE`} {
			text := strings.Replace(strings.Replace(strings.Replace(query, "query($v: Int)", "", 1), "query($v: Int!)", "", 1), "$v", literal, 1)
			checkClientsMistake(t, place+" literally "+literal, ask(t, text, nil))
		}
	}
	var hundred struct{ Meetings struct{ Nodes []any } }
	mustAsk(t, intQueries["first"], map[string]any{"v": json.RawMessage("1e2")}, &hundred)
	if len(hundred.Meetings.Nodes) != 100 {
		t.Errorf("1e2 meetings are %d", len(hundred.Meetings.Nodes))
	}
	mustAsk(t, `query($v: [ID!]!) { nodes(ids: $v) { id } }`, map[string]any{"v": []any{json.RawMessage("5.0")}}, nil)
}

func checkClientsMistake(t *testing.T, what string, answer reply) {
	t.Helper()
	if len(answer.Errors) == 0 {
		t.Errorf("%s: %s", what, answer.Body)
	}
	for _, err := range answer.Errors {
		if code := err.Extensions["code"]; code != "BAD_USER_INPUT" && code != "GRAPHQL_VALIDATION_FAILED" {
			t.Errorf("%s: %s", what, answer.Body)
		}
	}
}

func askAsEditor(t *testing.T, query string, variables map[string]any) reply {
	t.Helper()
	return askAs(t, "editor", model.RoleEditor, query, variables)
}

func askAs(t *testing.T, subject string, role model.Role, query string, variables map[string]any) reply {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := post(body)
	return send(t, r.WithContext(auth.As(r.Context(), auth.Identity{Subject: subject, Role: role})))
}

// remove deletes entities, so that tests that follow find the bundled data alone.
func remove(t *testing.T, ids ...string) {
	t.Helper()
	for _, id := range ids {
		body, err := json.Marshal(map[string]any{"query": `mutation($id: ID!) { delete(id: $id) { revision } }`, "variables": map[string]any{"id": id}})
		if err != nil {
			t.Fatal(err)
		}
		r := post(body)
		answer := send(t, r.WithContext(auth.As(r.Context(), auth.Identity{Subject: "admin", Role: model.RoleAdmin})))
		if len(answer.Errors) > 0 {
			t.Error(answer.Errors)
		}
	}
}

// Numbers in documents too.
func TestNumbers_inDocuments(t *testing.T) {
	const mutation = `mutation($v: GraphDocument!) { apply(document: $v) { created } }`
	document := func(edition, value string) map[string]any {
		return map[string]any{"v": json.RawMessage(fmt.Sprintf(`{
			"forums": [{"id": "numbered", "names": [{"lang": "en", "text": "N"}], "edition": %s}],
			"statements": [{"id": "figured", "figures": [{"value": %s, "label": "x"}]}]}`, edition, value))}
	}
	for edition, value := range map[string]string{
		`5.5`: `1`, `1e400`: `1`, `1e30`: `1`, `"5"`: `1`, `true`: `1`, `1`: `1e400`, `2`: `"1"`, `3`: `false`,
	} {
		checkClientsMistake(t, edition+" and "+value, askAsEditor(t, mutation, document(edition, value)))
		literally := fmt.Sprintf(`mutation { apply(document: {
			forums: [{id: "numbered", names: [{lang: "en", text: "N"}], edition: %s}]
			statements: [{id: "figured", figures: [{value: %s, label: "x"}]}] }) { created } }`, edition, value)
		checkClientsMistake(t, literally, askAsEditor(t, literally, nil))
	}
	for _, edition := range []string{`5.0`, `1e1`} { // only the statement's speaker is missing
		answer := askAsEditor(t, mutation, document(edition, `1e21`))
		checkClientsMistake(t, edition, answer)
		if text := string(answer.Body); strings.Contains(text, "edition") || strings.Contains(text, "figures") {
			t.Errorf("%s: %s", edition, text)
		}
	}
}
