package document_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

const cited = `"citations": [{"source": "gazette"}]`

// rule is a change of the smallest record of a list, and the problems that it makes.
type rule struct {
	reason, list, fields string
	want                 []string
}

func checkRules(t *testing.T, rules []rule) {
	t.Helper()
	for _, c := range rules {
		t.Run(c.reason, func(t *testing.T) {
			t.Parallel()
			r, got := changed(t, c.list, c.fields)
			if r != nil {
				problems, _ := document.Validate("r", r)
				got = append(got, lines(problems)...)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestValidate_smallest(t *testing.T) {
	t.Parallel()
	var rules []rule
	for list := range smallest {
		rules = append(rules, rule{list, list, "", nil})
	}
	checkRules(t, rules)
}

// What a record or a part of it must have.
func TestValidate_required(t *testing.T) {
	t.Parallel()
	var rules []rule
	for _, c := range []struct{ list, fields, missing string }{
		{"sources", `"names": null`, "names"},
		{"topics", `"names": null`, "names"},
		{"organizations", `"names": []`, "names"},
		{"countries", `"names": null`, "names"},
		{"countries", `"code": null`, "code"},
		{"leaders", `"names": null`, "names"},
		{"forumSeries", `"names": null`, "names"},
		{"forums", `"names": null`, "names"},
		{"meetings", `"names": []`, "names"},
		{"meetings", `"format": null`, "format"},
		{"statements", `"renditions": null`, "renditions"},
		{"statements", `"renditions": []`, "renditions"},
		{"statements", `"speaker": null`, "speaker"},
		{"topics", `"names": [{"text": "X"}]`, "names[0].lang"},
		{"topics", `"names": [{"lang": "en", "text": "X"}, {"lang": "en"}]`, "names[1].text"},
		{"countries", `"memberships": [{}]`, "memberships[0].organization"},
		{"leaders", `"tenures": [{"id": "x/king", "of": "utopia"}]`, "tenures[0].office"},
		{"leaders", `"tenures": [{"id": "x/king", "office": "OTHER"}]`, "tenures[0].of"},
		{"leaders", `"tenures": [{"office": "OTHER", "of": "utopia", "title": [{"lang": "en"}]}]`, "tenures[0].title[0].text"},
		{"forums", `"participants": [{"role": "HOST"}]`, "participants[0].actor"},
		{"forums", `"citations": [{"excerpt": "x"}]`, "citations[0].source"},
		{"forums", `"disputes": [{"values": [{"value": "1", ` + cited + `}]}]`, "disputes[0].field"},
		{"forums", `"disputes": [{"field": "start"}]`, "disputes[0].values"},
		{"forums", `"disputes": [{"field": "start", "values": []}]`, "disputes[0].values"},
		{"forums", `"disputes": [{"field": "start", "values": [{` + cited + `}]}]`, "disputes[0].values[0].value"},
		{"forums", `"disputes": [{"field": "start", "values": [{"value": "1516"}]}]`, "disputes[0].values[0].citations"},
		{"forums", `"standing": "RETRACTED", "retraction": {"source": "gazette"}`, "retraction.reason"},
		{"statements", `"renditions": [{"form": "VERBATIM", "lang": "en", "source": "gazette"}]`, "renditions[0].text"},
		{"statements", `"renditions": [{"text": "X", "lang": "en", "source": "gazette"}]`, "renditions[0].form"},
		{"statements", `"renditions": [{"text": "X", "form": "VERBATIM", "source": "gazette"}]`, "renditions[0].lang"},
		{"statements", `"renditions": [{"text": "X", "form": "VERBATIM", "lang": "en"}]`, "renditions[0].source"},
		{"statements", `"figures": [{"value": 3}]`, "figures[0].label"},
		{
			"statements", `"mentions": ["a"], "renditions": [{"text": "X", "form": "VERBATIM", "lang": "en", "source": "gazette",
				"mentions": [{"entity": "a", "start": 0, "end": 1}]}]`, "renditions[0].mentions[0].basis",
		},
	} {
		rules = append(rules, rule{c.list + " " + c.fields, c.list, c.fields, []string{"r." + c.missing + ": is missing"}})
	}
	checkRules(t, rules)
}

func TestValidate_text(t *testing.T) {
	t.Parallel()
	checkRules(t, []rule{
		{"a NUL character", "sources", `"author": "Ann\u0000"`, []string{"r.author: contains a NUL character"}},
		{"a NUL character in a reference", "forums", `"country": "\u0000"`, []string{"r.country: contains a NUL character"}},
		{"a tab is text", "sources", `"author": "A\tB"`, nil},
		{"another format", "meetings", `"format": "SQUARE"`, []string{`r.format: "SQUARE" is not one of the values of MeetingFormat`}},
		{"small letters", "topics", `"kind": "issue"`, []string{`r.kind: "issue" is not one of the values of TopicKind`}},
		{
			"an office that is none", "leaders", `"tenures": [{"office": "KING", "of": "utopia"}]`,
			[]string{`r.tenures[0].office: "KING" is not one of the values of Office`},
		},
		{"a day that is none", "forums", `"start": "1516-02-30"`, []string{
			`r.start: "1516-02-30" is not a date: write a day of the calendar as 2023-10-18, a month as 2023-10 or a year as 2023`,
		}},
		{"a day at most as precise", "forums", `"start": "1516-02-29T10:00"`, []string{
			`r.start: "1516-02-29T10:00" is not a date: write a day of the calendar as 2023-10-18, a month as 2023-10 or a year as 2023`,
		}},
		{"an instant without an offset", "meetings", `"startsAt": "2023-10-18T18:00:00"`, []string{
			`r.startsAt: "2023-10-18T18:00:00" is not an RFC 3339 instant such as 2023-10-18T18:00:00+09:00`,
		}},
		{"a day is no instant", "sources", `"publishedAt": "2023-10-18"`, []string{
			`r.publishedAt: "2023-10-18" is not an RFC 3339 instant such as 2023-10-18T18:00:00+09:00`,
		}},
		{"an instant", "sources", `"publishedAt": "2023-10-18T18:00:00Z"`, nil},
		{"a language that is none", "sources", `"lang": "english language"`, []string{
			`r.lang: "english language" is not a language: write a BCP 47 tag such as en, ko, zh-Hans or ru`,
		}},
		{
			"a language in other letters", "topics", `"names": [{"lang": "zh-hans", "text": "X"}]`,
			[]string{`r.names[0].lang: "zh-hans" is written "zh-Hans"`},
		},
		{"an old name of a language", "sources", `"lang": "iw"`, []string{`r.lang: "iw" is written "he"`}},
		{"a language and a region", "sources", `"lang": "pt-BR"`, nil},
		{"several problems in the order of the fields", "topics", `"names": [{"lang": "EN"}], "kind": "x"`, []string{
			`r.names[0].lang: "EN" is written "en"`, "r.names[0].text: is missing", `r.kind: "x" is not one of the values of TopicKind`,
		}},
	})
}

func TestValidate_identifiers(t *testing.T) {
	t.Parallel()
	rules := []rule{
		{"a code in small letters", "countries", `"code": "kr"`, []string{`r.code: "kr" is not an ISO 3166-1 alpha-2 code such as KR`}},
		{"a code of three letters", "countries", `"code": "KOR"`, []string{`r.code: "KOR" is not an ISO 3166-1 alpha-2 code such as KR`}},
		{"a code with a digit", "countries", `"code": "K1"`, []string{`r.code: "K1" is not an ISO 3166-1 alpha-2 code such as KR`}},
	}
	for _, list := range []string{"leaders", "countries", "forums", "meetings"} {
		rules = append(rules, rule{"an item, " + list, list, `"wikidataId": "Q15031"`, nil})
		for _, id := range []string{"15031", "q15031", "Q", "Q015031", "Q15031x", "P31"} {
			rules = append(rules, rule{id + ", " + list, list, fmt.Sprintf(`"wikidataId": %q`, id), []string{
				fmt.Sprintf("r.wikidataId: %q is not a Wikidata item such as Q15031", id),
			}})
		}
	}
	for address, isGood := range map[string]bool{
		"http://example.org": true, "https://example.org/a?b#c": true,
		"ftp://example.org": false, "example.org": false, "https://": false, "https:///path": false, "http://[": false, "javascript:alert(1)": false, "/path": false,
	} {
		var want []string
		if !isGood {
			want = []string{fmt.Sprintf("r.url: %q is not an absolute http or https address", address)}
		}
		rules = append(rules, rule{address, "sources", fmt.Sprintf(`"url": %q`, address), want})
	}
	checkRules(t, rules)
}

// A span ends before it begins only where no day of its end is on or after a day of its start.
func TestValidate_spans(t *testing.T) {
	t.Parallel()
	var rules []rule
	for _, span := range []struct {
		reason, start, end string
		isGood             bool
	}{
		{"a day later", "1516-05-01", "1516-05-02", true},
		{"the same day", "1516-05-01", "1516-05-01", true},
		{"a day earlier", "1516-05-02", "1516-05-01", false},
		{"the month of the day", "1516-05-31", "1516-05", true},
		{"the year of the day", "1516-12-31", "1516", true},
		{"the year of the month", "1516-05", "1516", true},
		{"a day of the month", "1516-05", "1516-05-01", true},
		{"a month of the year", "1516", "1516-01", true},
		{"the month before the day", "1516-06-01", "1516-05", false},
		{"the last day of a month before", "1516-06", "1516-05-31", false},
		{"the first day of a month after", "1516-05", "1516-06-01", true},
		{"the year before", "1516", "1515", false},
		{"the last day of the year before", "1516", "1515-12-31", false},
	} {
		for _, of := range []struct{ list, names, fields string }{
			{"meetings", "end start", `"start": %q, "end": %q`},
			{"forums", "end start", `"start": %q, "end": %q`},
			{"countries", "memberships[0].to from", `"memberships": [{"organization": "league", "from": %q, "to": %q}]`},
			{"leaders", "tenures[0].to from", `"tenures": [{"office": "OTHER", "of": "utopia", "from": %q, "to": %q}]`},
		} {
			var want []string
			if end, start, _ := strings.Cut(of.names, " "); !span.isGood {
				want = []string{fmt.Sprintf("r.%s: %s is before %s, %s", end, span.end, start, span.start)}
			}
			rules = append(rules, rule{of.list + " end " + span.reason, of.list, fmt.Sprintf(of.fields, span.start, span.end), want})
		}
	}
	checkRules(t, append(rules,
		rule{"no start", "forums", `"end": "1516"`, nil},
		rule{"no end", "forums", `"start": "1516"`, nil},
		rule{"a start that is no date", "forums", `"start": "x", "end": "1516"`, []string{
			`r.start: "x" is not a date: write a day of the calendar as 2023-10-18, a month as 2023-10 or a year as 2023`,
		}},
		rule{"an end that is no date", "forums", `"start": "1516", "end": "0000"`, []string{
			`r.end: "0000" is not a date: write a day of the calendar as 2023-10-18, a month as 2023-10 or a year as 2023`,
		}},
		rule{"the second of two", "countries", `"memberships": [{"organization": "a"}, {"organization": "b", "from": "1516", "to": "1515"}]`, []string{
			"r.memberships[1].to: 1515 is before from, 1516",
		}},
	))
}

func TestValidate_facts(t *testing.T) {
	t.Parallel()
	const retraction, message = `"retraction": {"reason": "forged"}`, ".retraction: goes with the standing RETRACTED: clear it with null where the fact stands"
	var rules []rule
	for _, list := range []string{"forums", "meetings", "statements"} {
		rules = append(rules,
			rule{"retracted, " + list, list, retraction + `, "standing": "RETRACTED"`, nil},
			rule{"retracted without a reason, " + list, list, `"standing": "RETRACTED"`, nil},
			rule{"a reason although it stands, " + list, list, retraction, []string{"r" + message}},
			rule{"a reason although it is only disputed, " + list, list, retraction + `, "standing": "DISPUTED"`, []string{"r" + message}},
		)
	}
	tenures := func(first, second string) string {
		return `"tenures": [{"id": "x/a", "office": "OTHER", "of": "utopia"` + first + `}, {"id": "x/b", "office": "OTHER", "of": "achora"` + second + `}]`
	}
	checkRules(t, append(rules,
		rule{"a retracted tenure", "leaders", tenures("", `, "standing": "RETRACTED", `+retraction), nil},
		rule{"a reason of a tenure that stands", "leaders", tenures("", ", "+retraction), []string{"r.tenures[1]" + message}},
		rule{
			"each tenure has its own standing", "leaders", tenures(`, "standing": "RETRACTED"`, ", "+retraction), []string{"r.tenures[1]" + message},
		},
	))
}

func TestValidate_tenures(t *testing.T) {
	t.Parallel()
	tenure := func(id, more string) string { return fmt.Sprintf(`{"id": %q, "of": "utopia", %s}`, id, more) }
	two := func(a, b string) string { return `"tenures": [` + a + ", " + b + "]" }
	const from = `"office": "HEAD_OF_STATE", "from": "1516"`
	checkRules(t, []rule{
		{"ids of its own and of others", "leaders", two(tenure("x/king", from), tenure("y/regent", `"office": "OTHER"`)), nil},
		{"an id that is none", "leaders", two(tenure("x/king", from), tenure("king", `"office": "OTHER"`)), []string{
			`r.tenures[1].id: "king" is not the id of a tenure: a leader's id, a slash and a name, such as xi-jinping/head-of-state-china`,
		}},
		{"the same id", "leaders", two(tenure("x/king", from), tenure("x/king", `"office": "OTHER"`)), []string{
			`r.tenures[1].id: "x/king" is also the id of another tenure of this leader`,
		}},
		{"the same place", "leaders", two(tenure("x/a", from), tenure("x/b", from)), []string{
			"r.tenures[1]: is the same office of the same side from the same day as another tenure of this leader",
		}},
		{"the same place until another day", "leaders", two(tenure("x/a", from), tenure("x/b", from+`, "to": "1520"`)), []string{
			"r.tenures[1]: is the same office of the same side from the same day as another tenure of this leader",
		}},
		{"from another day", "leaders", two(tenure("x/a", from), tenure("x/b", `"office": "HEAD_OF_STATE", "from": "1517"`)), nil},
		{"another office", "leaders", two(tenure("x/a", from), tenure("x/b", `"office": "OTHER", "from": "1516"`)), nil},
		{"another side", "leaders", `"tenures": [{"office": "OTHER", "of": "utopia"}, {"office": "OTHER", "of": "achora"}]`, nil},
	})
}

func TestValidate_meetings(t *testing.T) {
	t.Parallel()
	zone := func(name string) string { return fmt.Sprintf(`"timeZone": %q`, name) }
	wrongZone := func(name string) []string {
		return []string{fmt.Sprintf("r.timeZone: %q is not an IANA time zone such as Asia/Shanghai", name)}
	}
	rules := []rule{
		{"a time zone", "meetings", zone("Asia/Shanghai"), nil},
		{"the time zone UTC", "meetings", zone("UTC"), nil},
		{"a time zone that is none", "meetings", zone("Asia/Utopia"), wrongZone("Asia/Utopia")},
		{"the time zone of the server", "meetings", zone("Local"), wrongZone("Local")},
		{"an offset is no time zone", "meetings", zone("+09:00"), wrongZone("+09:00")},
		{"an hour on the day", "meetings", `"start": "2023-10-18", "startsAt": "2023-10-18T23:30:00+09:00"`, nil},
		{"an hour on the day in the time zone", "meetings", `"start": "2023-10-18", "startsAt": "2023-10-17T16:30:00Z", "timeZone": "Asia/Shanghai"`, nil},
		{"an hour in the month", "meetings", `"start": "2023-10", "startsAt": "2023-10-18T23:30:00+09:00"`, nil},
		{"an hour in UTC that may be on the day", "meetings", `"start": "2023-10-19", "startsAt": "2023-10-18T10:00:00Z"`, nil},
		{"an hour on the day before", "meetings", `"start": "2023-10-18", "startsAt": "2023-10-17T23:30:00+09:00"`, []string{
			"r.startsAt: 2023-10-17T23:30:00+09:00 is on 2023-10-17 in its own offset, and start is 2023-10-18: correct one of them, or timeZone",
		}},
		{"an hour on the day after in the time zone", "meetings", `"start": "2023-10-18", "startsAt": "2023-10-18T16:30:00Z", "timeZone": "Asia/Shanghai"`, []string{
			"r.startsAt: 2023-10-18T16:30:00Z is on 2023-10-19 in Asia/Shanghai, and start is 2023-10-18: correct one of them, or timeZone",
		}},
		{"an hour in UTC that cannot be on the day", "meetings", `"start": "2023-10-19", "startsAt": "2023-10-18T09:59:59Z"`, []string{
			"r.startsAt: 2023-10-18T09:59:59Z is on 2023-10-17 in its own offset, and start is 2023-10-19: correct one of them, or timeZone",
		}},
		{"an hour in another month", "meetings", `"start": "2023-09", "startsAt": "2023-10-01T00:30:00+09:00"`, []string{
			"r.startsAt: 2023-10-01T00:30:00+09:00 is on 2023-10-01 in its own offset, and start is 2023-09: correct one of them, or timeZone",
		}},
		{"a place in the order", "statements", `"meeting": "m", "position": 1`, nil},
		{"a place before the first", "statements", `"meeting": "m", "position": 0`, []string{"r.position: is 0: what was said first at a meeting has 1"}},
		{"a place without a meeting", "statements", `"position": 1`, []string{"r.position: goes with meeting"}},
		{"a question", "statements", `"meeting": "m", "position": 3, "question": {"text": "Q?", "lang": "en", "source": "s", "position": 2}`, nil},
		{"a question without its source", "statements", `"question": {"text": "Q?", "lang": "en"}`, []string{"r.question.source: is missing"}},
		{"a question after its answer", "statements", `"meeting": "m", "position": 2, "question": {"text": "Q?", "lang": "en", "source": "s", "position": 2}`, []string{
			"r.question.position: is 2, and that of its answer 2: a question comes before its answer",
		}},
		{"a question in the order of no meeting", "statements", `"question": {"text": "Q?", "lang": "en", "source": "s", "position": 2}`, []string{
			"r.question.position: goes with the meeting of the statement",
		}},
		{"a question before the first", "statements", `"meeting": "m", "question": {"text": "Q?", "lang": "en", "source": "s", "position": 0}`, []string{
			"r.question.position: is 0: what was said first at a meeting has 1",
		}},
		{"a forum, how and how it is known", "meetings", `"forum": "f", "forumRelation": "SESSION_OF", "forumBasis": "INFERRED"`, nil},
		{"a forum and how", "meetings", `"forum": "f", "forumRelation": "ON_SIDELINES"`, nil},
		{"a forum alone", "meetings", `"forum": "f"`, []string{"r.forumRelation: forum and forumRelation go together: give both or neither"}},
		{
			"how, without a forum", "meetings", `"forumRelation": "SESSION_OF"`,
			[]string{"r.forumRelation: forum and forumRelation go together: give both or neither"},
		},
		{"how it is known, without a forum", "meetings", `"forumBasis": "EXPLICIT"`, []string{"r.forumBasis: goes with forum"}},
		{"a part of another", "meetings", `"partOf": "y"`, nil},
		{"a part, and how it is known", "meetings", `"partOf": "y", "partOfBasis": "INFERRED"`, nil},
		{"how it is known, without a whole", "meetings", `"partOfBasis": "EXPLICIT"`, []string{"r.partOfBasis: goes with partOf"}},
		{"a part of itself", "meetings", `"partOf": "x"`, []string{"r.partOf: names the meeting itself"}},
	}
	for _, list := range []string{"meetings", "forums"} {
		rules = append(rules,
			rule{"two participants, " + list, list, `"participants": [{"actor": "a"}, {"actor": "b"}]`, nil},
			rule{"one participant twice, " + list, list, `"participants": [{"actor": "a", "role": "HOST"}, {"actor": "b"}, {"actor": "a"}]`, []string{
				`r.participants[2].actor: "a" takes part already`,
			}},
		)
	}
	checkRules(t, rules)
}

func TestValidate_topicsAndStatements(t *testing.T) {
	t.Parallel()
	rendition := func(more string) string {
		return `{"text": "X", "form": "VERBATIM", "lang": "en", "source": "gazette"` + more + `}`
	}
	renditions := func(all ...string) string { return `"renditions": [` + strings.Join(all, ", ") + "]" }
	preferred := rendition(`, "preferred": true`)
	checkRules(t, []rule{
		{"a broader topic", "topics", `"broader": ["y"]`, nil},
		{"a topic above itself", "topics", `"broader": ["y", "x"]`, []string{"r.broader[1]: names the topic itself"}},
		{"a statement about itself", "statements", `"mentions": ["y", "x"]`, []string{"r.mentions[1]: names the statement itself"}},
		{"a speaker with the id of the statement", "statements", `"speaker": "x"`, nil},
		{"one preferred rendition", "statements", renditions(rendition(""), preferred), nil},
		{
			"two preferred renditions", "statements", renditions(rendition(""), preferred, preferred),
			[]string{"r.renditions[2].preferred: another rendition is preferred already"},
		},
		{"three preferred renditions", "statements", renditions(preferred, preferred, rendition(""), preferred), []string{
			"r.renditions[1].preferred: another rendition is preferred already", "r.renditions[3].preferred: another rendition is preferred already",
		}},
	})
}

// references are records that name others, and every id that they name, with what it may be.
var references = map[string]struct {
	fields string
	want   []string // path, id, kinds
}{
	"leaders": {`"tenures": [{"office": "OTHER", "of": "utopia", "citations": [{"source": "s1"}], "standing": "RETRACTED", "retraction": {"reason": "r", "source": "s2"},
		"disputes": [{"field": "from", "values": [{"value": "1516", "citations": [{"source": "s3"}]}]}]}]`, []string{
		"r.tenures[0].of utopia Country|Organization", "r.tenures[0].citations[0].source s1 Source", "r.tenures[0].retraction.source s2 Source",
		"r.tenures[0].disputes[0].values[0].citations[0].source s3 Source",
	}},
	"countries":   {`"memberships": [{"organization": "league"}]`, []string{"r.memberships[0].organization league Organization"}},
	"forumSeries": {`"about": ["t1", "t2"]`, []string{"r.about[0] t1 Topic", "r.about[1] t2 Topic"}},
	"forums": {`"series": "fs", "country": "utopia", "participants": [{"actor": "l", "representing": "achora"}, {"actor": "l2"}], "about": ["t"], "citations": [{"source": "s1"}]`, []string{
		"r.series fs ForumSeries", "r.country utopia Country", "r.participants[0].actor l Leader|Country|Organization",
		"r.participants[0].representing achora Country|Organization", "r.participants[1].actor l2 Leader|Country|Organization", "r.about[0] t Topic", "r.citations[0].source s1 Source",
	}},
	"meetings": {`"country": "utopia", "forum": "f", "forumRelation": "SESSION_OF", "partOf": "m", "participants": [{"actor": "l"}], "about": ["t"]`, []string{
		"r.country utopia Country", "r.forum f Forum", "r.partOf m Meeting", "r.participants[0].actor l Leader|Country|Organization", "r.about[0] t Topic",
	}},
	"statements": {`"addressees": ["a"], "mentions": ["m"], "meeting": "mm", "forum": "f", "about": ["t"]`, []string{
		"r.renditions[0].source gazette Source", "r.speaker utopus Leader|Country|Organization", "r.addressees[0] a Leader|Country|Organization",
		"r.mentions[0] m " + everyKind(), "r.meeting mm Meeting", "r.forum f Forum", "r.about[0] t Topic",
	}},
	"topics":        {`"broader": ["t", "t"]`, []string{"r.broader[0] t Topic", "r.broader[1] t Topic"}},
	"organizations": {`"abbreviation": "LN"`, nil},
	"sources":       {`"publisher": "p"`, nil},
}

// everyKind has the names of all kinds in the order of the schema.
func everyKind() string {
	var names []string
	for _, enum := range model.AllEntityKind {
		names = append(names, model.KindOfEnum(enum).Name)
	}
	return strings.Join(names, "|")
}

func TestReferences(t *testing.T) {
	t.Parallel()
	for list, c := range references {
		t.Run(list, func(t *testing.T) {
			t.Parallel()
			r, wrong := changed(t, list, c.fields)
			problems, found := document.Validate("r", r)
			if len(wrong)+len(problems) > 0 {
				t.Fatal(wrong, lines(problems))
			}
			var got, ids, wantIDs []string
			for _, ref := range found {
				got = append(got, ref.Path+" "+ref.ID+" "+strings.Join(ref.Kinds, "|"))
			}
			slices.Sort(got)
			want := slices.Sorted(slices.Values(c.want))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
			for _, line := range want {
				wantIDs = append(wantIDs, strings.Fields(line)[1])
			}
			ids = document.References(r)
			slices.Sort(ids)
			slices.Sort(wantIDs)
			if diff := cmp.Diff(wantIDs, ids); diff != "" {
				t.Error("References:", diff)
			}
		})
	}
}

// No text has more mentions than an answer can give.
func TestValidate_mentions(t *testing.T) {
	t.Parallel()
	for n, want := range map[int][]string{
		model.MaxMentions:     nil,
		model.MaxMentions + 1: {"r.accounts[0].mentions: has 5001, and a text has at most 5000"},
	} {
		m := &model.Meeting{
			NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "m"}, Names: []model.LocalizedText{{Lang: "en", Text: "M"}}},
			Format:    "BILATERAL", Mode: "IN_PERSON", Setting: "TALKS", Status: "HELD",
			Accounts: []model.Account{{Text: strings.Repeat("x", n), Lang: "en", Source: "s"}},
		}
		m.Standing = model.StandingAsserted
		for i := range n {
			m.Accounts[0].Mentions = append(m.Accounts[0].Mentions, model.AccountMention{Entity: "a", Start: i, End: i + 1, Basis: "NAME"})
		}
		problems, _ := document.Validate("r", m)
		if got := lines(problems); !slices.Equal(got, want) {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
