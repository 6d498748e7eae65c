package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
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
		"first of 2^31":             {`{ meetings(first: 2147483648) { nodes { id } } }`, "BAD_USER_INPUT", "it takes 0 to 100"},
		"negative last":             {`{ meetings(last: -1) { nodes { id } } }`, "BAD_USER_INPUT", "last of Query.meetings is -1"},
		"first and last together":   {`{ meetings(first: 1, last: 1) { nodes { id } } }`, "BAD_USER_INPUT", "first and last are both given"},
		"empty filter":              {`{ meetings(where: {}) { nodes { id } } }`, "BAD_USER_INPUT", "where is an empty filter"},
		"empty operator":            {`{ meetings(where: { name: {} }) { nodes { id } } }`, "BAD_USER_INPUT", "where.name is empty"},
		"null inside an operator":   {`{ meetings(where: { name: { eq: null } }) { nodes { id } } }`, "BAD_USER_INPUT", "where.name.eq is null"},
		"empty list":                {`{ meetings(where: { country: [] }) { nodes { id } } }`, "BAD_USER_INPUT", "where.country is an empty list"},
		"empty filter at depth":     {`{ meetings(where: { or: [{ mode: [VIDEO] }, { not: {} }] }) { nodes { id } } }`, "BAD_USER_INPUT", "where.or[1].not is an empty filter"},
		"empty text":                {`{ meetings(where: { name: { contains: " " } }) { nodes { id } } }`, "BAD_USER_INPUT", "where.name.contains is empty"},
		"range the wrong way round": {`{ meetings(where: { during: { from: "2020", to: "2019" } }) { nodes { id } } }`, "BAD_USER_INPUT", "ends before it starts"},
		"impossible date":           {`{ meetings(where: { during: { from: "2023-02-30" } }) { nodes { id } } }`, "BAD_USER_INPUT", `"2023-02-30" is not a date`},
		"impossible date argument":  {`{ leader(id: "xi-jinping") { tenures(on: "2023-13") { title } } }`, "BAD_USER_INPUT", `"2023-13" is not a date`},
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

// The same in variables, where gqlgen and not the validator meets some of them.
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
		"a number beyond numbers":  {`query($v: Int) { meetings(first: $v) { nodes { id } } }`, map[string]any{"v": json.Number("99999999999999999999")}, "GRAPHQL_VALIDATION_FAILED"},
		"half a page":              {`query($v: Int) { meetings(first: $v) { nodes { id } } }`, map[string]any{"v": 1.5}, "GRAPHQL_VALIDATION_FAILED"},
		"a missing variable":       {`query($v: ID!) { leader(id: $v) { id } }`, nil, "GRAPHQL_VALIDATION_FAILED"},
		"an unknown enum value":    {`query($v: MeetingFilter) { meetings(where: $v) { nodes { id } } }`, map[string]any{"v": map[string]any{"mode": "FAX"}}, "GRAPHQL_VALIDATION_FAILED"},
		"an unknown input field":   {`query($v: MeetingFilter) { meetings(where: $v) { nodes { id } } }`, map[string]any{"v": map[string]any{"colour": "red"}}, "GRAPHQL_VALIDATION_FAILED"},
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
	answer := mustAsk(t, `{ leader(id: "nobody") { name } node(id: "nothing") { id } nodes(ids: ["china", "nowhere"]) { id } entity(id: "nothing") { name } entities(ids: ["nowhere", "china"]) { name } country(code: "XX") { name }
		otherKind: leader(id: "china") { name } }`, nil, nil)
	const want = `{"leader":null,"node":null,"nodes":[{"id":"china"},null],"entity":null,"entities":[null,{"name":"China"}],"country":null,"otherKind":null}`
	if string(answer.Data) != want {
		t.Errorf("data %s, want %s", answer.Data, want)
	}
}

// Queries that hurt a default server are refused before anything is read, with one small error.
func TestHostile(t *testing.T) {
	bomb := "query { leader(id: \"xi-jinping\") { ...f0 } }\n"
	for i := range 20 {
		bomb += fmt.Sprintf("fragment f%d on Leader { ...f%d ...f%d }\n", i, i+1, i+1)
	}
	bomb += "fragment f20 on Leader { id }"
	operations := strings.Repeat("query { __typename } ", 5000)
	for reason, c := range map[string]struct{ query, limit string }{
		"fragments that double 20 times": {bomb, "fields"},
		"fragments in a circle":          {`{ leader(id: "a") { ...a } } fragment a on Leader { id ...b } fragment b on Leader { ...a }`, "fragments"},
		"20,000 repeated fields":         {"{ " + strings.Repeat("__typename ", 9000) + "}", "maxTokens"},
		"500 repeated fields":            {"{ " + strings.Repeat("__typename ", 500) + "}", "repeats"},
		"a million nodes":                {`{ leaders(first: 100) { nodes { meetings(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }`, "maxCost"},
		"a million nodes in fragments":   {`{ leaders(first: 100) { ...a } } fragment a on LeaderConnection { nodes { meetings(first: 100) { ...b } } } fragment b on MeetingConnection { edges { node { statements(first: 100) { nodes { id } } } } }`, "maxCost"},
		"a list below each cell":         {`{ activity(of: MEETINGS, by: [LEADER, TOPIC]) { keys { entity { ... on Leader { meetings { nodes { id } } } } } } }`, "maxCost"},
		"lists below each counterpart":   {`{ compare(left: "china", right: "russia") { common { counterparts { ... on Country { meetings(first: 100) { nodes { participants { nodes { __typename } } } } } } } } }`, "maxCost"},
		"lists below each path":          {`{ paths(from: "china", to: "russia", first: 25) { paths { hops { from { ... on Leader { meetings(first: 100) { nodes { about { id } } } } } } } } }`, "maxCost"},
		"lists below each node":          {`{ network(seeds: ["china"], hops: 2) { nodes { ... on Leader { meetings(first: 100) { nodes { id } } } } } }`, "maxCost"},
		"1,000 aliases":                  {"{ " + aliases(300) + "}", "maxAliases"},
		"31 aliases":                     {"{ leader(id: \"xi-jinping\") { " + aliases(31) + "} }", "maxAliases"},
		"5,000 operations":               {operations[:90_000], "maxTokens"},
		"21 operations":                  {strings.Repeat("query { __typename } ", 21), "operations"},
		"lists nested 16 deep":           {nested(16), "maxDepth"},
		"50 introspections":              {"{ " + introspections(25) + "}", "maxRootFields"},
		"21 fields at the top":           {"{ " + roots(21) + "}", "maxRootFields"},
	} {
		t.Run(reason, func(t *testing.T) {
			answer := ask(t, c.query, nil)
			if len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != "LIMIT_EXCEEDED" || answer.Errors[0].Extensions["limit"] != c.limit {
				t.Errorf("want LIMIT_EXCEEDED of %s: %.300s", c.limit, answer.Body)
			}
			if len(answer.Reads) > 0 || len(answer.Body) > 1000 || answer.Data != nil {
				t.Errorf("reads %v, %d bytes", answer.Reads, len(answer.Body))
			}
		})
	}
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: __typename ", i)
	}
	return b.String()
}

func introspections(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: __schema { types { name } } ", i)
	}
	return b.String()
}

func roots(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: limits { maxDepth } ", i)
	}
	return b.String()
}

func nested(depth int) string {
	return "{ topic(id: \"trade\") { " + strings.Repeat("broader { ", depth-2) + "id" + strings.Repeat(" }", depth)
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

// What is wrong with an HTTP request is said without repeating it.
func TestTransport_refuses(t *testing.T) {
	query := `{"query": "{ limits { maxDepth } }"}`
	for reason, c := range map[string]struct {
		method, contentType, body string
		header                    [2]string
		status                    int
		message                   string
	}{
		"text after the JSON":       {body: query + " {}", status: 400, message: "text follows"},
		"a second document":         {body: query + query, status: 400, message: "text follows"},
		"invalid UTF-8":             {body: "{\"query\": \"{ a\xff }\"}", status: 400, message: "not valid UTF-8"},
		"not JSON":                  {body: "{query: 1}", status: 400, message: "not JSON"},
		"a batch":                   {body: "[" + query + "]", status: 400, message: "batches are not supported"},
		"a number for the query":    {body: `{"query": 1}`, status: 400, message: "query is a JSON number"},
		"no query":                  {body: `{"qeury": "{ a }"}`, status: 400, message: "query is missing"},
		"variables that are a list": {body: `{"query": "{ a }", "variables": []}`, status: 400, message: "variables is a JSON array"},
		"a 1 MiB string":            {body: `{"query": "{ leader(id: \"` + strings.Repeat("a", 1<<20) + `\") { id } }"}`, status: 413, message: "larger than 100000 bytes"},
		"8 MiB of variables":        {body: `{"query": "{ a }", "variables": {"a": "` + strings.Repeat("a", 8<<20) + `"}}`, status: 413, message: "larger than"},
		"a form":                    {contentType: "application/x-www-form-urlencoded", body: "query=1", status: 415, message: "application/json"},
		"multipart":                 {contentType: "multipart/form-data; boundary=x", body: "--x--", status: 415, message: "application/json"},
		"UTF-16":                    {contentType: "application/json; charset=utf-16", body: query, status: 415, message: "UTF-8"},
		"gzip":                      {body: query, header: [2]string{"Content-Encoding", "gzip"}, status: 415, message: "Content-Encoding"},
		"PUT":                       {method: http.MethodPut, body: query, status: 405, message: "GET or POST"},
		"Accept of a picture":       {body: query, header: [2]string{"Accept", "image/png"}, status: 406, message: "Accept"},
		"GET from another site":     {method: http.MethodGet, header: [2]string{"Sec-Fetch-Site", "cross-site"}, status: 403, message: "another site"},
	} {
		t.Run(reason, func(t *testing.T) {
			method, contentType := c.method, c.contentType
			if method == "" {
				method = http.MethodPost
			}
			if contentType == "" {
				contentType = "application/json"
			}
			r := httptest.NewRequest(method, "/graphql", strings.NewReader(c.body))
			r.Header.Set("Content-Type", contentType)
			if c.header[0] != "" {
				r.Header.Set(c.header[0], c.header[1])
			}
			answer := send(t, r)
			if answer.Status != c.status || len(answer.Errors) != 1 || !strings.Contains(answer.Errors[0].Message, c.message) || len(answer.Body) > 500 {
				t.Errorf("status %d, want %d: %.300s", answer.Status, c.status, answer.Body)
			}
			if answer.Errors[0].Extensions["code"] == nil || answer.Data != nil {
				t.Errorf("no code, or data: %s", answer.Body)
			}
		})
	}
}

// Media types and statuses of GraphQL over HTTP.
func TestTransport_negotiates(t *testing.T) {
	for reason, c := range map[string]struct {
		accept, query, media string
		status               int
	}{
		"nothing accepted is JSON":     {"", "{ limits { maxDepth } }", "application/json", 200},
		"anything is JSON":             {"*/*", "{ limits { maxDepth } }", "application/json", 200},
		"the new type":                 {"application/graphql-response+json", "{ limits { maxDepth } }", "application/graphql-response+json", 200},
		"the new type before JSON":     {"application/json;q=0.5, application/graphql-response+json", "{ limits { maxDepth } }", "application/graphql-response+json", 200},
		"errors under JSON are 200":    {"application/json", "{ nope }", "application/json", 200},
		"errors under the new are 400": {"application/graphql-response+json", "{ nope }", "application/graphql-response+json", 400},
	} {
		t.Run(reason, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodGet, "/graphql", nil)
			values := r.URL.Query()
			values.Set("query", c.query)
			r.URL.RawQuery = values.Encode()
			if c.accept != "" {
				r.Header.Set("Accept", c.accept)
			}
			answer := send(t, r)
			if media := answer.Header.Get("Content-Type"); answer.Status != c.status || media != c.media+"; charset=utf-8" {
				t.Errorf("status %d, %s: %s", answer.Status, media, answer.Body)
			}
		})
	}
}
