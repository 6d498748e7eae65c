package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// Each case is one mistake, and gets one error that names the argument and what is allowed.
func TestBadInput(t *testing.T) {
	var page struct {
		Meetings struct{ PageInfo struct{ EndCursor string } }
	}
	mustAsk(t, `{ meetings(first: 2, orderBy: [START_ASC]) { pageInfo { endCursor } } }`, nil, &page)
	cursor := page.Meetings.PageInfo.EndCursor

	for reason, c := range map[string]struct{ query, code, message string }{
		"malformed cursor":          {`{ meetings(after: "nonsense!") { nodes { id } } }`, "BAD_USER_INPUT", "after is not a cursor"},
		"cursor of another order":   {`{ meetings(after: "` + cursor + `", orderBy: [START_DESC]) { nodes { id } } }`, "BAD_USER_INPUT", "another list, where or orderBy"},
		"cursor of another filter":  {`{ meetings(after: "` + cursor + `", orderBy: [START_ASC], where: { mode: [VIDEO] }) { nodes { id } } }`, "BAD_USER_INPUT", "another list"},
		"cursor of another list":    {`{ forums(after: "` + cursor + `", orderBy: [START_ASC]) { nodes { id } } }`, "BAD_USER_INPUT", "another list"},
		"first above the limit":     {`{ meetings(first: 101) { nodes { id } } }`, "BAD_USER_INPUT", "first of Query.meetings is 101: it takes 0 to 100"},
		"first of 2^31":             {`{ meetings(first: 2147483648) { nodes { id } } }`, "GRAPHQL_VALIDATION_FAILED", "Int cannot represent non 32-bit signed integer value: 2147483648"},
		"negative last":             {`{ meetings(last: -1) { nodes { id } } }`, "BAD_USER_INPUT", "last of Query.meetings is -1"},
		"first and last together":   {`{ meetings(first: 1, last: 1) { nodes { id } } }`, "BAD_USER_INPUT", "first and last are both given"},
		"empty filter":              {`{ meetings(where: {}) { nodes { id } } }`, "BAD_USER_INPUT", "where is an empty filter"},
		"empty operator":            {`{ meetings(where: { name: {} }) { nodes { id } } }`, "BAD_USER_INPUT", "where.name is empty"},
		"null inside an operator":   {`{ meetings(where: { name: { eq: null } }) { nodes { id } } }`, "BAD_USER_INPUT", "where.name.eq is null"},
		"empty list":                {`{ meetings(where: { country: [] }) { nodes { id } } }`, "BAD_USER_INPUT", "where.country is an empty list"},
		"a filter nested 20 deep":   {`{ meetings(where: ` + strings.Repeat("{ not: ", 20) + `{ city: { eq: "Beijing" } }` + strings.Repeat(" }", 20) + `) { nodes { id } } }`, "LIMIT_EXCEEDED", "nested more than 15 deep"},
		"empty filter at depth":     {`{ meetings(where: { or: [{ mode: [VIDEO] }, { not: {} }] }) { nodes { id } } }`, "BAD_USER_INPUT", "where.or[1].not is an empty filter"},
		"empty text":                {`{ meetings(where: { name: { contains: " " } }) { nodes { id } } }`, "BAD_USER_INPUT", "where.name.contains is empty"},
		"range the wrong way round": {`{ meetings(where: { during: { from: "2020", to: "2019" } }) { nodes { id } } }`, "BAD_USER_INPUT", "ends before it starts"},
		"impossible date":           {`{ meetings(where: { during: { from: "2023-02-30" } }) { nodes { id } } }`, "BAD_USER_INPUT", `"2023-02-30" is not a date`},
		"impossible date argument":  {`{ leader(id: "xi-jinping") { tenures(on: "2023-13") { title } } }`, "BAD_USER_INPUT", `"2023-13" is not a date`},
		"certainty without a day":   {`{ leader(id: "xi-jinping") { tenures(certainty: [CERTAIN]) { title } } }`, "BAD_USER_INPUT", "certainty is given without on"},
		"certainty of no day":       {`{ leaders(where: { certainty: [CERTAIN] }) { nodes { id } } }`, "BAD_USER_INPUT", "where.certainty is given without inOfficeOn: give the day too, in the same filter; an argument on has an argument certainty beside it"},
		"certainty without values":  {`{ leader(id: "xi-jinping") { tenures(on: "2023", certainty: []) { title } } }`, "BAD_USER_INPUT", "certainty is an empty list"},
		"certainty beside on":       {`{ country(code: "JP") { leaders(on: "2008", where: { certainty: [POSSIBLE] }) { nodes { id } } } }`, "BAD_USER_INPUT", "an argument on has an argument certainty beside it"},
		"certainty of a country":    {`{ country(code: "JP") { leaders(certainty: [POSSIBLE]) { nodes { id } } } }`, "BAD_USER_INPUT", "certainty is given without on"},
		"a day of no membership":    {`{ countries(where: { memberOn: "2008" }) { nodes { id } } }`, "BAD_USER_INPUT", "where.memberOn is given without memberOf"},
		"not a language":            {`{ leader(id: "xi-jinping") { name(lang: "klingon-!") } }`, "BAD_USER_INPUT", "is not a language"},
		"unknown id in a filter":    {`{ meetings(where: { participants: { all: ["xi-jinpin"] } }) { nodes { id } } }`, "NOT_FOUND", `where.participants.all[0]: nothing has the id "xi-jinpin"`},
		"unknown field":             {`{ leader(id: "xi-jinping") { meeting { totalCount } } }`, "GRAPHQL_VALIDATION_FAILED", `Did you mean "meetings"`},
		"unknown enum value":        {`{ meetings(where: { mode: [FAX] }) { nodes { id } } }`, "GRAPHQL_VALIDATION_FAILED", "FAX"},
		"syntax error":              {`{ leader(id: "xi-jinping" { name } }`, "GRAPHQL_PARSE_FAILED", "Syntax error"},
		"country by id and code":    {`{ country(id: "china", code: "CN") { name } }`, "BAD_USER_INPUT", "exactly one of id and code"},
		"country by nothing":        {`{ country { name } }`, "BAD_USER_INPUT", "exactly one of id and code"},
	} {
		t.Run(reason, func(t *testing.T) {
			answer := ask(t, c.query, nil)
			if len(answer.Errors) != 1 {
				t.Fatalf("%d errors: %s", len(answer.Errors), answer.Body)
			}
			if code := answer.Errors[0].Extensions["code"]; code != c.code {
				t.Errorf("code %v, want %s: %s", code, c.code, answer.Body)
			}
			if message := answer.Errors[0].Message; !strings.Contains(message, c.message) {
				t.Errorf("message %q, want %q in it", message, c.message)
			}
		})
	}
}

// The same in variables.
func TestBadInput_variables(t *testing.T) {
	for reason, c := range map[string]struct {
		query     string
		variables map[string]any
		code      string
	}{
		"an impossible date":       {`query($v: Date) { leader(id: "xi-jinping") { tenures(on: $v) { title } } }`, map[string]any{"v": "2023-02-30"}, "BAD_USER_INPUT"},
		"a number for a date":      {`query($v: Date) { leader(id: "xi-jinping") { tenures(on: $v) { title } } }`, map[string]any{"v": 2023}, "BAD_USER_INPUT"},
		"no language":              {`query($v: Language) { leader(id: "xi-jinping") { name(lang: $v) } }`, map[string]any{"v": "!"}, "BAD_USER_INPUT"},
		"a page that is too large": {`query($v: Int) { meetings(first: $v) { nodes { id } } }`, map[string]any{"v": 1 << 31}, "BAD_USER_INPUT"},
		"a number beyond numbers":  {`query($v: Int) { meetings(first: $v) { nodes { id } } }`, map[string]any{"v": json.Number("99999999999999999999")}, "BAD_USER_INPUT"},
		"half a page":              {`query($v: Int) { meetings(first: $v) { nodes { id } } }`, map[string]any{"v": 1.5}, "BAD_USER_INPUT"},
		"a missing variable":       {`query($v: ID!) { leader(id: $v) { id } }`, nil, "BAD_USER_INPUT"},
		"an unknown enum value":    {`query($v: MeetingFilter) { meetings(where: $v) { nodes { id } } }`, map[string]any{"v": map[string]any{"mode": "FAX"}}, "BAD_USER_INPUT"},
		"an unknown input field":   {`query($v: MeetingFilter) { meetings(where: $v) { nodes { id } } }`, map[string]any{"v": map[string]any{"colour": "red"}}, "BAD_USER_INPUT"},
		"an empty filter":          {`query($v: MeetingFilter) { meetings(where: $v) { nodes { id } } }`, map[string]any{"v": map[string]any{}}, "BAD_USER_INPUT"},
	} {
		t.Run(reason, func(t *testing.T) {
			answer := ask(t, c.query, c.variables)
			if len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != c.code {
				t.Errorf("want one error %s: %s", c.code, answer.Body)
			}
		})
	}
}

func TestBadInput_tooManyNodes(t *testing.T) {
	ids := strings.Repeat(`"china" `, 101)
	for _, field := range []string{"nodes", "entities"} {
		if answer := ask(t, `{ `+field+`(ids: [`+ids+`]) { id } }`, nil); answer.Errors[0].Extensions["code"] != "BAD_USER_INPUT" {
			t.Errorf("answer %s", answer.Body)
		}
	}
}

func TestUnknownIDIsNull(t *testing.T) {
	answer := mustAsk(t, `{ leader(id: "nobody") { name } node(id: "nothing") { id } nodes(ids: ["china", "nowhere"]) { id } entity(id: "nothing") { name } entities(ids: ["nowhere", "china"]) { name } country(code: "XX") { name } noCode: country(code: "KORE") { name }
		otherKind: leader(id: "china") { name } }`, nil, nil)
	const want = `{"leader":null,"node":null,"nodes":[{"id":"china"},null],"entity":null,"entities":[null,{"name":"China"}],"country":null,"noCode":null,"otherKind":null}`
	if string(answer.Data) != want {
		t.Errorf("data %s, want %s", answer.Data, want)
	}
}

func TestManyErrorsAreFew(t *testing.T) {
	var fields strings.Builder
	for i := range 900 {
		fmt.Fprintf(&fields, "nope%d ", i)
	}
	answer := ask(t, `{ leader(id: "xi-jinping") { `+fields.String()+"} }", nil)
	if len(answer.Errors) != 11 || !strings.Contains(answer.Errors[10].Message, "890 more") {
		t.Errorf("%d errors, the last: %s", len(answer.Errors), answer.Errors[len(answer.Errors)-1].Message)
	}
	answer = ask(t, `{ leaders(first: 50) { nodes { meetings(where: {}) { totalCount } } } }`, nil)
	if len(answer.Errors) != 11 || !strings.Contains(answer.Errors[10].Message, "40 more") {
		t.Errorf("%d errors of the resolvers", len(answer.Errors))
	}
}
