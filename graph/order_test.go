package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

// orderedWorld has two meetings of one day, one of the same day without an hour, and statements whose ids are in another order than
// they were made.
const orderedWorld = `{
	"sources": [{"id": "ord-source", "names": [{"lang": "en", "text": "Ordered"}], "kind": "TRANSCRIPT"}],
	"topics": [{"id": "ord-topic", "names": [{"lang": "en", "text": "Order"}]}],
	"leaders": [{"id": "ord-a", "names": [{"lang": "en", "text": "Ann Order"}, {"lang": "ko", "text": "앤"}]}, {"id": "ord-b", "names": [{"lang": "en", "text": "Bo"}]}],
	"meetings": [
		{"id": "ord-early", "names": [{"lang": "en", "text": "Early"}], "format": "BILATERAL", "start": "1901-05-02", "startsAt": "1901-05-01T23:00:00Z", "timeZone": "Asia/Tokyo",
			"about": ["ord-topic"], "participants": [{"actor": "ord-a"}, {"actor": "ord-b"}], "citations": [{"source": "ord-source"}]},
		{"id": "ord-dateless", "names": [{"lang": "en", "text": "Dateless"}], "format": "BILATERAL",
			"participants": [{"actor": "ord-a"}, {"actor": "ord-b"}], "citations": [{"source": "ord-source"}]},
		{"id": "ord-among", "names": [{"lang": "en", "text": "Among"}], "format": "BILATERAL", "start": "1901-05-02",
			"about": ["ord-topic"], "participants": [{"actor": "ord-a"}, {"actor": "ord-b"}], "citations": [{"source": "ord-source"}]},
		{"id": "ord-a-late", "names": [{"lang": "en", "text": "Late"}], "format": "BILATERAL", "startsAt": "1901-05-02T20:00:00+09:00",
			"about": ["ord-topic"], "participants": [{"actor": "ord-a"}, {"actor": "ord-b"}], "citations": [{"source": "ord-source"}]},
		{"id": "ord-year", "names": [{"lang": "en", "text": "Year"}], "format": "BILATERAL", "start": "1902",
			"participants": [{"actor": "ord-a"}, {"actor": "ord-b"}], "citations": [{"source": "ord-source"}]}],
	"statements": [%s]}`

func orderedStatements() string {
	var all []string
	say := func(id, meeting, position, speaker, more string) {
		all = append(all, fmt.Sprintf(`{"id": %q, "meeting": %q, "position": %s, "speaker": %q, "date": "1901-05-02", "addressees": ["ord-a"], "about": ["ord-topic"],
			"renditions": [{"text": "Words %s.", "form": "VERBATIM", "lang": "en", "source": "ord-source"}]%s}`, id, meeting, position, speaker, id, more))
	}
	say("ord-s-1", "ord-early", "1", "ord-a", "")
	say("ord-s-10", "ord-early", "10", "ord-b", `, "question": {"text": "Why?", "lang": "en", "namedAs": "Question", "source": "ord-source", "position": 9, "locator": "turn 9"}`)
	say("ord-s-2", "ord-early", "2", "ord-b", "")
	say("ord-s-0", "ord-early", "null", "ord-b", "")
	say("ord-s-3", "ord-a-late", "1", "ord-b", "")
	return strings.Join(all, ", ")
}

// What was said comes in the order in which it was said, the meetings of a day by their hours, and cursors hold in both directions.
func TestOrder(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(fmt.Sprintf(orderedWorld, orderedStatements())),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	const said, of = "ord-s-1 ord-s-2 ord-s-10 ord-s-0", `where: { about: ["ord-topic"] }`
	for _, c := range []struct{ list, want string }{
		{`meeting(id: "ord-early") { list: statements(%s) { %s } }`, said},
		{`meeting(id: "ord-early") { list: statements(%s, orderBy: [DATE_DESC]) { %s } }`, said},
		{`root: statements(` + of + `, %s) { %s }`, "ord-s-3 " + said},
		{`root: statements(` + of + `, orderBy: [DATE_ASC], %s) { %s }`, said + " ord-s-3"},
		{`topic(id: "ord-topic") { list: meetings(orderBy: [START_ASC], %s) { %s } }`, "ord-early ord-a-late ord-among"},
		{`root: meetings(` + of + `, orderBy: [START_ASC], %s) { %s }`, "ord-early ord-a-late ord-among"},
		{`root: meetings(` + of + `, orderBy: [START_DESC], %s) { %s }`, "ord-a-late ord-early ord-among"},
		{`root: meetings(` + of + `, orderBy: [START_DESC, NAME_ASC], %s) { %s }`, "ord-a-late ord-early ord-among"},
		{`root: timeline(subjects: ["ord-topic"], %s) { %s }`, "ord-early " + said + " ord-a-late ord-s-3 ord-among"},
		{`root: timeline(subjects: ["ord-topic"], orderBy: [DATE_DESC], %s) { %s }`, "ord-a-late ord-s-3 ord-early " + said + " ord-among"},
	} {
		for i, direction := range []struct{ page, next string }{{"first", "after"}, {"last", "before"}} {
			if (i > 0 || strings.HasPrefix(c.list, "root: meetings")) && !storetest.IsAsked(c.list+direction.page, 6) {
				continue // each is a query of its own, which Neo4j has to plan
			}
			if got := pagedIDs(t, c.list, direction.page, direction.next); got != c.want {
				t.Errorf("%s, %s: %s, want %s", c.list, direction.page, got, c.want)
			}
		}
	}

	// A cursor of a list as earlier versions ordered it is an error, not another place.
	const earlier = "eyJsIjoidUNTS2JkenhodzRyIiwiayI6WyIxOTAxLTA1LTAyIiwib3JkLXMtMSJdfQ"
	old := ask(t, `{ statements(first: 1, after: "`+earlier+`") { nodes { id } } }`, nil)
	if len(old.Errors) != 1 || old.Errors[0].Extensions["code"] != "BAD_USER_INPUT" || !strings.Contains(old.Errors[0].Message, "another list, where or orderBy") {
		t.Errorf("%s", old.Body)
	}
}

// pagedIDs reads a list two by two, and returns its ids from the first to the last.
func pagedIDs(t *testing.T, list, page, next string) string {
	t.Helper()
	var ids []string
	for arguments := page + ": 2"; arguments != ""; {
		var data map[string]json.RawMessage
		mustAsk(t, "{ "+fmt.Sprintf(list, arguments, "nodes { ... on Node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }")+" }", nil, &data)
		root := data["root"]
		for name, inner := range data {
			var of struct{ List json.RawMessage }
			if err := json.Unmarshal(inner, &of); err != nil {
				t.Fatal(err)
			}
			if name != "root" {
				root = of.List
			}
		}
		var read struct {
			Nodes    []struct{ ID string }
			PageInfo struct {
				HasNextPage, HasPreviousPage bool
				StartCursor, EndCursor       string
			}
		}
		if err := json.Unmarshal(root, &read); err != nil {
			t.Fatal(err)
		}
		var here []string
		for _, n := range read.Nodes {
			here = append(here, n.ID)
		}
		arguments = ""
		switch {
		case page == "first" && read.PageInfo.HasNextPage:
			arguments = fmt.Sprintf("first: 2, %s: %q", next, read.PageInfo.EndCursor)
		case page == "last" && read.PageInfo.HasPreviousPage:
			arguments = fmt.Sprintf("last: 2, %s: %q", next, read.PageInfo.StartCursor)
		}
		if page == "last" {
			ids = append(here, ids...)
		} else {
			ids = append(ids, here...)
		}
	}
	return strings.Join(ids, " ")
}

// Names of statements, their questions and places, and a tie in which a year is no month, from the world of TestOrder.
func TestOrder_fields(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(fmt.Sprintf(orderedWorld, orderedStatements())),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	for query, want := range map[string]string{
		`{ statement(id: "ord-s-10") { name korean: name(lang: "ko") localizedName { lang text } names { text } position
			question { text lang namedAs position locator source { id } } } }`: `{"statement":{"name":"Bo: Words ord-s-10 (to: Why?), 2 May 1901","korean":"Bo: Words ord-s-10 (to: Why?), 1901-05-02",` +
			`"localizedName":{"lang":"en","text":"Bo: Words ord-s-10 (to: Why?), 2 May 1901"},"names":[],"position":10,` +
			`"question":{"text":"Why?","lang":"en","namedAs":"Question","position":9,"locator":"turn 9","source":{"id":"ord-source"}}}}`,
		`{ statement(id: "ord-s-1") { name(lang: "ko") question { text } } }`: `{"statement":{"name":"앤: Words ord-s-1, 1901-05-02","question":null}}`,
		`{ meeting(id: "ord-a-late") { start } }`:                             `{"meeting":{"start":"1901-05-02"}}`,
		`{ tie(a: "ord-a", b: "ord-b", grain: MONTH) { meetings first { id } last { id } buckets { start meetings statements } undated { meetings statements } } }`: `{"tie":{"meetings":5,"first":{"id":"ord-early"},"last":{"id":"ord-year"},` +
			`"buckets":[{"start":"1901-05","meetings":3,"statements":4}],"undated":{"meetings":2,"statements":0}}}`,
		`{ tie(a: "ord-a", b: "ord-b", grain: MONTH, during: { from: "1902", to: "1902-01" }) { meetings buckets { start meetings } undated { meetings statements } } }`: `{"tie":{"meetings":1,` +
			`"buckets":[{"start":"1902-01","meetings":0}],"undated":{"meetings":1,"statements":0}}}`,
		`{ activity(of: MEETINGS, by: [MONTH], subjects: ["ord-a"]) { keys { value } count } }`: `{"activity":[{"keys":[{"value":""}],"count":2},{"keys":[{"value":"1901-05"}],"count":3}]}`,
	} {
		if got := mustAsk(t, query, nil, nil); string(got.Data) != want {
			t.Errorf("got  %s\nwant %s", got.Data, want)
		}
	}

	// The names of a page take one read of its speakers.
	few, many := ask(t, `{ statements(first: 2) { nodes { id } } }`, nil), ask(t, `{ statements(first: 50) { nodes { name } } }`, nil)
	if len(many.Errors) > 0 || len(many.Reads) > len(few.Reads)+1 {
		t.Errorf("%d reads with names, %d without: %v, %v", len(many.Reads), len(few.Reads), many.Reads, many.Errors)
	}
}

// What a document gets wrong about hours and years is said with how to go on.
func TestOrder_problems(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{"uncited": true, "meetings": [{"id": "ord-wrong", "names": [{"lang": "en", "text": "W"}], "format": "BILATERAL",
			"start": "2203-10-18", "startsAt": "2023-10-18T18:00:00+09:00"}]}`),
	})
	body := string(answer.Body)
	for _, want := range []string{
		`is on 2023-10-18 in its own offset, and start is 2203-10-18`, `2203-10-18 is before 1800 or after 2100: correct it, or say \"distantDates\": true`,
	} {
		if quoted, _ := json.Marshal(want); !strings.Contains(body, want) && !strings.Contains(body, strings.Trim(string(quoted), `"`)) {
			t.Errorf("%s is not in %s", want, body)
		}
	}
}
