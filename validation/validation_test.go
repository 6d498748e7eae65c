package validation_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/transport"
)

const sdl = `
	scalar Date
	enum Mode { VIDEO PHONE }
	input Filter { ids: [ID!] mode: Mode first: Int and: [Filter!] day: Date needed: Boolean! = true }
	input Figure { value: Float! }
	input Choice @oneOf { id: ID name: String }
	type Query {
		node(id: ID!): String
		nodes(ids: [ID!]!): String
		mode(mode: Mode): String
		list(where: Filter, first: Int, flag: Boolean = false): String
		on(day: Date): String
		figure(figure: Figure): String
		text(text: String): String
		choose(by: Choice): String
	}
	type Subscription { a: String b: String }`

// echo answers a valid operation with its variables and the arguments of its first field.
type echo struct{ schema *ast.Schema }

func (e echo) Schema() *ast.Schema { return e.schema }

func (echo) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (echo) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	fields := graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{"Query"})
	text, err := json.Marshal(map[string]any{"variables": operation.Variables, "arguments": fields[0].ArgumentMap(operation.Variables)})
	if err != nil {
		return graphql.OneShot(graphql.ErrorResponse(ctx, "%v", err))
	}
	return graphql.OneShot(&graphql.Response{Data: text})
}

func server() http.Handler {
	schema := echo{gqlparser.MustLoadSchema(&ast.Source{Input: sdl})}
	return transport.New(schema, transport.Options{MaxBody: 1 << 20, MaxTokens: 10_000, Timeout: time.Minute})
}

func ask(t *testing.T, query, variables string) string {
	t.Helper()
	text, err := json.Marshal(query)
	if err != nil {
		t.Fatal(err)
	}
	body := `{"query":` + string(text) + `,"variables":` + variables + `}`
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	server().ServeHTTP(recorder, r)
	return recorder.Body.String()
}

const (
	syntax     = "GRAPHQL_PARSE_FAILED"
	validation = "GRAPHQL_VALIDATION_FAILED"
	input      = "BAD_USER_INPUT"
)

// Each mistake has the code of its kind, a message that names it and a place, and no data: nothing ran.
func TestMistakes(t *testing.T) {
	for name, c := range map[string]struct{ query, variables, code, message, place string }{
		"object for an ID":             {`{ node(id: {}) }`, `{}`, validation, "ID cannot represent a non-string and non-integer value", `"line":1,"column":12`},
		"object for an enum":           {`{ mode(mode: {}) }`, `{}`, validation, `Enum \"Mode\" cannot represent non-enum value`, `"line":1,"column":14`},
		"object for a scalar of ours":  {`{ on(day: {}) }`, `{}`, validation, "Date cannot represent a non string value", `"column":11`},
		"number for a scalar of ours":  {`{ on(day: 2023) }`, `{}`, validation, "Date cannot represent a non string value: 2023", `"column":11`},
		"list for an Int":              {`{ list(first: [1]) }`, `{}`, validation, `Expected value of type \"Int\", found a list.`, `"column":15`},
		"list for a scalar of ours":    {`{ on(day: ["2023"]) }`, `{}`, validation, `Expected value of type \"Date\", found a list.`, `"column":11`},
		"text for an Int":              {`{ list(first: "5") }`, `{}`, validation, `Int cannot represent non-integer value: \"5\"`, `"column":15`},
		"Int beyond 32 bits":           {`{ list(first: 2147483648) }`, `{}`, validation, "Int cannot represent non 32-bit signed integer value: 2147483648", `"column":15`},
		"Float beyond 64 bits":         {`{ figure(figure: {value: 1e999}) }`, `{}`, validation, "Float cannot represent a number as large as: 1e999", `"column":26`},
		"text for a Boolean":           {`{ list(flag: "true") }`, `{}`, validation, `Boolean cannot represent a non boolean value: \"true\"`, `"column":14`},
		"number for a text":            {`{ text(text: 7) }`, `{}`, validation, "String cannot represent a non string value: 7", `"column":14`},
		"misspelt enum":                {`{ mode(mode: VIDEOS) }`, `{}`, validation, `Did you mean the enum value \"VIDEO\"?`, `"column":14`},
		"unknown field of an input":    {`{ list(where: {mod: VIDEO}) }`, `{}`, validation, `Field \"mod\" is not defined by type \"Filter\". Did you mean \"mode\"`, `"column":16`},
		"field of an input is missing": {`{ figure(figure: {}) }`, `{}`, validation, `Field \"Figure.value\" of required type \"Float!\" was not provided.`, `"column":18`},
		"null for what needs a value":  {`{ node(id: null) }`, `{}`, validation, `Expected value of type \"ID!\", found null.`, `"column":12`},
		"value for an input":           {`{ list(where: 5) }`, `{}`, validation, `Expected value of type \"Filter\", found 5.`, `"column":15`},
		"none of one":                  {`{ choose(by: {}) }`, `{}`, validation, "must specify exactly one key", `"column":14`},
		"null of one":                  {`{ choose(by: {id: null}) }`, `{}`, validation, "must be non-null", `"column":19`},
		"default of a variable":        {`query($n: Int = "5") { list(first: $n) }`, `{}`, validation, `Int cannot represent non-integer value: \"5\"`, `"column":17`},

		"half a surrogate pair":         {"{\n text(text: \"é\\ud800\") }", `{}`, syntax, `\\ud800 is half of a surrogate pair`, `"line":2,"column":15`},
		"the other half":                {`{ text(text: "\udc00\ud800") }`, `{}`, syntax, `\\udc00 is half of a surrogate pair`, `"column":15`},
		"a half before another escape":  {`{ text(text: "\ud83d\n") }`, `{}`, syntax, `\\ud83d is half of a surrogate pair`, `"column":15`},
		"a name after a number":         {`{ list(first: 1flag: true) }`, `{}`, syntax, "Invalid number, expected digit but got", `"column":16`},
		"a second point":                {`{ figure(figure: {value: 1.5.5}) }`, `{}`, syntax, "Invalid number", `"column":29`},
		"a text as a condition":         {`{ ... "on" Query { node(id: 1) } }`, `{}`, syntax, "found a text", `"column":7`},
		"variables of a fragment":       {`{ ...F } fragment F($a: Int) on Query { node(id: 1) }`, `{}`, syntax, "A fragment declares no variables", `"column":10`},
		"a variable about a variable":   {`query($a: Boolean!, $b: Int @skip(if: $a)) { list(first: $b) }`, `{}`, syntax, "Unexpected variable $a", `"column":39`},
		"nothing":                       {"# no more than a comment", `{}`, syntax, "The document is empty.", ""},
		"two fields of a subscription":  {`subscription { a b }`, `{}`, validation, "this one selects 2", `"column":18`},
		"one field under two names":     {`subscription { a x: a }`, `{}`, validation, "this one selects 2", `"column":18`},
		"a fragment of a subscription":  {`subscription { ...F } fragment F on Subscription { a ... { b } }`, `{}`, validation, "this one selects 2", `"column":60`},
		"a field by a variable":         {`subscription($x: Boolean!) { a @skip(if: $x) }`, `{"x": true}`, validation, "A variable cannot decide", `"column":33`},
		"introspection as subscription": {`subscription { __typename }`, `{}`, validation, "no field of introspection", `"column":16`},

		"text for an Int as a variable":   {`query($n: Int) { list(first: $n) }`, `{"n": "5"}`, input, `$n: \"5\" is not an Int`, `"line":1,"column":7`},
		"fraction for an Int":             {`query($n: Int) { list(first: $n) }`, `{"n": 5.5}`, input, `$n: 5.5 is not an Int`, `"column":7`},
		"variable beyond 32 bits":         {`query($n: Int) { list(first: $n) }`, `{"n": 2147483648}`, input, `$n: 2147483648 is not an Int`, `"column":7`},
		"number for a text as a variable": {`query($n: String) { text(text: $n) }`, `{"n": -1}`, input, `$n: -1 is not a String`, `"column":7`},
		"fraction for an ID":              {`query($n: ID!) { node(id: $n) }`, `{"n": 1.5}`, input, `$n: 1.5 is not an ID`, `"column":7`},
		"object for an ID as a variable":  {`query($n: ID!) { node(id: $n) }`, `{"n": {}}`, input, `$n: {} is not an ID`, `"column":7`},
		"infinity for an ID":              {`query($n: ID!) { node(id: $n) }`, `{"n": 1e400}`, input, `$n: 1e400 is not an ID`, `"column":7`},
		"infinity for a Float":            {`query($n: Float!) { figure(figure: {value: $n}) }`, `{"n": 1e400}`, input, `$n: 1e400 is not a Float`, `"column":7`},
		"text for a Boolean variable":     {`query($n: Boolean) { list(flag: $n) }`, `{"n": "true"}`, input, `$n: \"true\" is not a Boolean`, `"column":7`},
		"number for a Date":               {`query($n: Date) { on(day: $n) }`, `{"n": 2023}`, input, `$n: 2023 is not a Date`, `"column":7`},
		"enum in another case":            {`query($n: Mode) { mode(mode: $n) }`, `{"n": "video"}`, input, `$n: \"video\" is not a value of Mode (did you mean \"VIDEO\"?)`, `"column":7`},
		"number for an enum":              {`query($n: Mode) { mode(mode: $n) }`, `{"n": 1}`, input, `$n: 1 is not a value of Mode`, `"column":7`},
		"list for an object":              {`query($n: Filter) { list(where: $n) }`, `{"n": [{}]}`, input, `$n: [{}] is not an object, as Filter is`, `"column":7`},
		"deep in a variable":              {`query($n: Filter) { list(where: $n) }`, `{"n": {"and": [{}, {"ids": ["a", null]}]}}`, input, `$n.and[1].ids[1]: ID! cannot be null`, `"column":7`},
		"unknown field of a variable":     {`query($n: Filter) { list(where: $n) }`, `{"n": {"mod": "VIDEO"}}`, input, `$n: Filter has no field \"mod\" (did you mean \"mode\"`, `"column":7`},
		"typename in a variable":          {`query($n: Filter) { list(where: $n) }`, `{"n": {"__typename": "Filter"}}`, input, `$n: Filter has no field \"__typename\"`, `"column":7`},
		"missing field of a variable":     {`query($n: Figure) { figure(figure: $n) }`, `{"n": {}}`, input, `$n: Figure needs the field value`, `"column":7`},
		"two of one":                      {`query($n: Choice) { choose(by: $n) }`, `{"n": {"id": 1, "name": "x"}}`, input, `$n: Choice takes exactly one field`, `"column":7`},
		"null of one as a variable":       {`query($n: Choice) { choose(by: $n) }`, `{"n": {"id": null}}`, input, `$n: Choice takes exactly one field`, `"column":7`},
		"missing variable":                {`query($n: ID!) { node(id: $n) }`, `{}`, input, `$n: ID! is required, and was not given.`, `"column":7`},
		"null variable":                   {`query($n: ID!) { node(id: $n) }`, `{"n": null}`, input, `$n: ID! cannot be null.`, `"column":7`},
		"null instead of a default":       {`query($n: ID = "x") { node(id: $n) }`, `{"n": null}`, input, `$n is null, where ID! cannot be null.`, `"column":32`},
		"the same in a fragment":          {`query($n: [ID!] = []) { ...F } fragment F on Query { nodes(ids: $n) }`, `{"n": null}`, input, `$n is null, where [ID!]! cannot be null.`, `"column":65`},
	} {
		answer := ask(t, c.query, c.variables)
		if !strings.Contains(answer, `"code":"`+c.code+`"`) || !strings.Contains(answer, c.message) || !strings.Contains(answer, c.place) ||
			strings.Contains(answer, `"data"`) || strings.Contains(answer, `"path"`) {
			t.Errorf("%s: %s\n\twant %s %s %s", name, answer, c.code, c.message, c.place)
		}
	}
}

// What the specification allows is read as it says, also where gqlparser reads something else.
func TestCoercion(t *testing.T) {
	for name, c := range map[string]struct{ query, variables, want string }{
		"numbers that are whole":     {`query($a: Int $b: Int $c: Int) { list(first: $a) }`, `{"a": 5.0, "b": 1e2, "c": -0}`, ``},
		"ids that are numbers":       {`query($n: [ID!]!) { nodes(ids: $n) }`, `{"n": [5, 5.0, 99999999999999999999]}`, `{"ids":["5","5","99999999999999999999"]}`},
		"one for a list":             {`query($n: [ID!]!) { nodes(ids: $n) }`, `{"n": "x"}`, `{"ids":["x"]}`},
		"one for a list, in text":    {`{ list(where: {ids: 7, and: {first: 1}}) }`, `{}`, `{"flag":false,"where":{"and":[{"first":1}],"ids":["7"]}}`},
		"large ids in text":          {`{ nodes(ids: [99999999999999999999, "x"]) }`, `{}`, `{"ids":["99999999999999999999","x"]}`},
		"large Floats in text":       {`{ figure(figure: {value: 99999999999999999999}) }`, `{}`, `{"figure":{"value":100000000000000000000}}`},
		"whole Floats":               {`query($n: Float!) { figure(figure: {value: $n}) }`, `{"n": 5}`, `{"figure":{"value":5}}`},
		"Floats":                     {`query($n: Float!) { figure(figure: {value: $n}) }`, `{"n": 5.25}`, `{"figure":{"value":5.25}}`},
		"null for what is left out":  {`query($n: Filter) { list(where: $n) }`, `{"n": {"mode": null}}`, `{"flag":false,"where":{"mode":null}}`},
		"a default":                  {`query($n: [ID!]! = []) { nodes(ids: $n) }`, `{}`, `{"ids":[]}`},
		"a default of a large ID":    {`query($n: ID! = 99999999999999999999) { node(id: $n) }`, `{}`, `{"id":"99999999999999999999"}`},
		"a default of an object":     {`query($n: Filter = {mode: VIDEO, ids: 1, needed: false}) { list(where: $n) }`, `{}`, `{"flag":false,"where":{"ids":["1"],"mode":"VIDEO","needed":false}}`},
		"a default beside null":      {`query($n: ID = "x") { node(id: $n) }`, `{}`, `{"id":"x"}`},
		"variables nobody declares":  {`{ node(id: "x") }`, `{"n": {}}`, `{"id":"x"}`},
		"escapes":                    {`{ text(text: "\u00e9\uD83D\uDE00\u{1F600}\\ud800\"") }`, `{}`, `{"text":"é😀😀\\ud800\""}`},
		"a block":                    {"{ text(text: \"\"\"\n    a\n      \"b\"\n\n    \\\"\"\"c\\n\r\n  \"\"\") }", `{}`, `{"text":"a\n  \"b\"\n\n\"\"\"c\\n"}`},
		"a block's first line":       {"{ text(text: \"\"\"a\n  b\n   c\"\"\") }", `{}`, `{"text":"a\nb\n c"}`},
		"a block before a text":      {`query($n: [ID!] = ["""a""""b"]) { nodes(ids: ["x"]) list(where: {ids: $n}) }`, `{}`, ``},
		"an empty block":             {`{ text(text: """""") }`, `{}`, `{"text":""}`},
		"control characters":         {"{ text(text: \"a\x01b\") } # \x02 bell", `{}`, `{"text":"a\u0001b"}`},
		"a point in a comment":       {"{ # 1x \"\\ud800\"\n node(id: 1)}", `{}`, `{"id":"1"}`},
		"a field left out of two":    {`query { node(id: 1) ... @skip(if: true) { text } }`, `{}`, `{"id":"1"}`},
		"a byte order mark":          {"\ufeff{ ... \ufeff on Query { node(id: 1) } }", `{}`, `{"id":"1"}`},
		"a fragment of two requests": {`query($n: ID!) { ...F } fragment F on Query { node(id: $n) }`, `{"n": "x"}`, `{"id":"x"}`},
	} {
		answer := ask(t, c.query, c.variables)
		if c.want == "" {
			if strings.Contains(answer, `"errors"`) && !strings.Contains(answer, "is never used") {
				t.Errorf("%s: %s", name, answer)
			}
			continue
		}
		if !strings.Contains(answer, `"arguments":`+c.want+`,`) {
			t.Errorf("%s: %s\n\twant %s", name, answer, c.want)
		}
	}
}

// An error after a block text of several lines is in the line where its client sees it.
// Nesting in variables is bounded, as the parser bounds it in documents.
func TestMistakes_nestedVariables(t *testing.T) {
	for deep, want := range map[int]string{10: `"data"`, 40: "nested more than 32 deep", 4_000: "nested more than 32 deep"} {
		value := strings.Repeat(`{"and": `, deep) + `{"first": 1}` + strings.Repeat("}", deep)
		if answer := ask(t, `query($n: Filter) { list(where: $n) }`, `{"n": `+value+`}`); !strings.Contains(answer, want) || len(answer) > 2_000 {
			t.Errorf("%d deep: %.300s", deep, answer)
		}
	}
}

func TestMistakes_afterABlock(t *testing.T) {
	answer := ask(t, "{ a: text(text: \"\"\"one\n  two\r\n  three\"\"\")\n  nope }", `{}`)
	if !strings.Contains(answer, `"line":4,"column":3`) {
		t.Error(answer)
	}
}

// A subscription may select its field and leave out others for good.
func TestSubscriptions(t *testing.T) {
	for _, query := range []string{
		`subscription { a a }`, `subscription { a b @skip(if: true) }`, `subscription { a ... @include(if: false) { b } }`,
		`subscription { ...F ...F } fragment F on Subscription { a }`,
	} {
		if answer := ask(t, query, `{}`); !strings.Contains(answer, "A subscription goes over") {
			t.Errorf("%s: %s", query, answer)
		}
	}
}

// A document that was valid once is not checked again, and its variables are.
func TestCache(t *testing.T) {
	s := server()
	for n, want := range map[string]string{`1`: `"first":1`, `2`: `"first":2`, `"3"`: `is not an Int`} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"query($n: Int) { list(first: $n) }","variables":{"n":`+n+`}}`))
		r.Header.Set("Content-Type", "application/json")
		recorder := httptest.NewRecorder()
		s.ServeHTTP(recorder, r)
		if answer := recorder.Body.String(); !strings.Contains(answer, want) {
			t.Errorf("%s: %s", n, answer)
		}
	}
}
