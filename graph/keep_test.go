package graph_test

import (
	"strings"
	"testing"
)

// keepRule is an answer with a write that it depends on and one that it does not.
type keepRule struct {
	name         string
	query        string
	drops, keeps string // documents, or mutations
}

const (
	cityOfOther  = `{"meetings": [{"id": "kw-m2", "city": "Elsewhere"}]}`
	cityOfPart   = `{"meetings": [{"id": "kw-m5", "city": "Elsewhere"}]}`
	nameOfOther  = `{"topics": [{"id": "kw-spare", "names": [{"lang": "en", "text": "Something else"}]}]}`
	nameOfEve    = `{"leaders": [{"id": "kw-eve", "names": [{"lang": "en", "text": "Eva Kw"}]}]}`
	newMeeting   = `{"uncited": true, "meetings": [{"id": "kw-new", "names": [{"lang": "en", "text": "New"}], "format": "BILATERAL", "start": "2003-01-01", "country": "kw-arcadia", "participants": [{"actor": "kw-ann"}, {"actor": "kw-dan"}]}]}`
	newOfOthers  = `{"uncited": true, "meetings": [{"id": "kw-new", "names": [{"lang": "en", "text": "New"}], "format": "BILATERAL", "start": "2003-01-01", "participants": [{"actor": "kw-cid"}, {"actor": "kw-eve"}]}]}`
	newStatement = `{"uncited": true, "statements": [{"id": "kw-new", "kind": "REMARK", "speaker": "kw-ann", "date": "2002-01-01", "meeting": "kw-m4", "about": ["kw-energy"], "addressees": ["kw-arcadia"], "renditions": [{"lang": "en", "text": "New.", "source": "kw-page-2", "form": "VERBATIM"}]}]}`
	statedElse   = `{"uncited": true, "statements": [{"id": "kw-new", "kind": "REMARK", "speaker": "kw-eve", "date": "2002-01-01", "renditions": [{"lang": "en", "text": "New.", "source": "kw-page-2", "form": "VERBATIM"}]}]}`
	rival        = `{"uncited": true, "leaders": [{"id": "kw-eve", "tenures": [{"id": "kw-eve/head", "office": "HEAD_OF_STATE", "of": "kw-borduria", "from": "2000-06-01", "to": "2006-01-01"}]}]}`
)

var keepRules = []keepRule{
	// What is shown, with or without its id.
	{
		"a record", `{ leader(id: "kw-ann") { name } }`,
		`{"leaders": [{"id": "kw-ann", "names": [{"lang": "en", "text": "Anne Kw"}]}]}`,
		cityOfOther,
	},
	{
		"a record that is merged", `{ topic(id: "kw-spare") { id } }`,
		`mutation { merge(from: "kw-spare", into: "kw-gas") { revision } }`,
		cityOfOther,
	},
	{
		"a link", `{ meeting(id: "kw-m1") { country { name } } }`,
		`{"countries": [{"id": "kw-arcadia", "names": [{"lang": "en", "text": "New Arcadia"}]}]}`,
		nameOfOther,
	},
	{
		"a link that is new", `{ meeting(id: "kw-m4") { place { name } } }`,
		`{"meetings": [{"id": "kw-m4", "place": "kw-port"}]}`,
		cityOfOther,
	},
	{
		"the office of a leader", `{ leader(id: "kw-ann") { tenures { id of { ... on Country { name } } } } }`,
		`{"countries": [{"id": "kw-arcadia", "names": [{"lang": "en", "text": "New Arcadia"}]}]}`,
		nameOfEve,
	},
	{
		"a tenure", `{ tenure(id: "kw-ann/head") { office to } }`,
		`{"leaders": [{"id": "kw-ann", "tenures": [{"id": "kw-ann/head", "office": "HEAD_OF_STATE", "of": "kw-arcadia", "from": "2000-01-01", "to": "2005-01-01"}]}]}`,
		nameOfEve,
	},
	{
		"the name of a statement", `{ statement(id: "kw-t1") { name } }`,
		`{"leaders": [{"id": "kw-ann", "names": [{"lang": "en", "text": "Anne Kw"}]}]}`,
		nameOfEve,
	},
	{
		"the publisher of a rendition", `{ statement(id: "kw-t1") { renditions { source { publisher } } } }`,
		`{"sources": [{"id": "kw-page-1", "publisher": "Other"}]}`,
		`{"sources": [{"id": "kw-page-3", "publisher": "Other"}]}`,
	},
	{
		"a source that is retracted", `{ meeting(id: "kw-m2") { citations { source { id } } } }`,
		`mutation { retract(id: "kw-page-2", reason: "A test.") { revision } }`,
		nameOfOther,
	},
	{
		"a country by its code", `{ country(code: "QM") { id } }`,
		`{"countries": [{"id": "kw-arcadia", "code": "QP"}, {"id": "kw-borduria", "code": "QM"}]}`,
		cityOfOther,
	},
	// What others name.
	{"parts", `{ meeting(id: "kw-m3") { parts { id } } }`, `{"meetings": [{"id": "kw-m2", "partOf": "kw-m3"}]}`, cityOfOther},
	{
		"narrower topics", `{ topic(id: "kw-energy") { narrower { name } } }`,
		`{"topics": [{"id": "kw-spare", "broader": ["kw-energy"]}]}`,
		nameOfOther,
	},
	{
		"an empty list", `{ leader(id: "kw-eve") { meetings { nodes { id } } } }`,
		`{"meetings": [{"id": "kw-m2", "participants": [{"actor": "kw-bob"}, {"actor": "kw-cid"}, {"actor": "kw-eve"}]}]}`,
		newMeeting,
	},
	{"the meetings of a leader", `{ leader(id: "kw-ann") { meetings { nodes { id } } } }`, newMeeting, newOfOthers},
	{
		"a meeting that leaves", `{ leader(id: "kw-ann") { meetings { totalCount } } }`,
		`mutation { retract(id: "kw-m1", reason: "A test.") { revision } }`,
		cityOfOther,
	},
	{
		"the order of meetings", `{ leader(id: "kw-ann") { meetings(first: 1) { nodes { id } } } }`,
		`{"meetings": [{"id": "kw-m1", "start": "2009"}]}`,
		cityOfOther,
	},
	{
		"a meeting whose whole is retracted", `{ leader(id: "kw-dan") { meetings { nodes { id } } } }`,
		`mutation { retract(id: "kw-m3", reason: "A test.") { revision } }`,
		newOfOthers,
	},
	{
		"a whole that is not shown", `{ leader(id: "kw-dan") { meetings(first: 1) { nodes { id } } } }`,
		`{"meetings": [{"id": "kw-m3", "start": "2009-04-01", "end": null}]}`,
		newOfOthers,
	},
	{
		"participants", `{ meeting(id: "kw-m1") { participants { nodes { ... on Leader { name } } } } }`,
		`{"leaders": [{"id": "kw-bob", "names": [{"lang": "en", "text": "Rob Kw"}]}]}`,
		nameOfEve,
	},
	{
		"participants of a part of a part", `{ meeting(id: "kw-m3") { participants { nodes { ... on Leader { id } } } } }`,
		`{"meetings": [{"id": "kw-m5", "participants": [{"actor": "kw-bob"}, {"actor": "kw-dan"}, {"actor": "kw-eve"}]}]}`,
		newOfOthers,
	},
	{"statements of a part", `{ meeting(id: "kw-m3") { statements { nodes { id } } } }`, newStatement, statedElse},
	{"statements of a leader", `{ leader(id: "kw-ann") { statements { nodes { id } } } }`, newStatement, statedElse},
	{
		"the hour within a day", `{ leader(id: "kw-ann") { statements { nodes { date } } } }`,
		`mutation { retract(id: "kw-t1", reason: "A test.") { revision } }`,
		cityOfOther,
	},
	{"statements about a country", `{ country(id: "kw-arcadia") { statementsAbout { totalCount } } }`, newStatement, statedElse},
	{"meetings that a country hosted", `{ country(id: "kw-arcadia") { meetingsHosted { nodes { id } } } }`, newMeeting, newOfOthers},
	{
		"editions", `{ forumSeries(id: "kw-summit") { editions { nodes { id } } } }`,
		`{"forums": [{"id": "kw-summit-2", "series": null}]}`,
		nameOfOther,
	},
	{
		"meetings of a forum", `{ forum(id: "kw-summit-2") { meetings { nodes { id } } } }`,
		`{"meetings": [{"id": "kw-m2", "forum": "kw-summit-2", "forumRelation": "SESSION_OF"}]}`,
		newMeeting,
	},
	{
		"participants of a forum", `{ forum(id: "kw-summit-1") { participants { edges { role node { ... on Leader { id } } } } } }`,
		`{"forums": [{"id": "kw-summit-1", "participants": [{"actor": "kw-ann"}]}]}`,
		newMeeting,
	},
	{"statements of a topic", `{ topic(id: "kw-energy") { statements { nodes { id } } } }`, newStatement, statedElse},
	{"leaders of a country", `{ country(id: "kw-borduria") { leaders(on: "2001-01-01") { nodes { id } } } }`, rival, nameOfEve},
	{
		"a condition on others", `{ leader(id: "kw-ann") { meetings(where: {publisher: {eq: "Kw Gazette"}}) { nodes { id } } } }`,
		`{"sources": [{"id": "kw-page-1", "publisher": "Other"}]}`,
		newOfOthers,
	},
	{
		"a condition on the series", `{ leader(id: "kw-ann") { meetings(where: {forumSeries: ["kw-summit"]}) { nodes { id } } } }`,
		`{"forums": [{"id": "kw-summit-1", "series": null}]}`,
		newOfOthers,
	},
	{
		"a condition that names an id", `{ leader(id: "kw-ann") { meetings(where: {about: ["kw-spare"]}) { totalCount } } }`,
		`mutation { merge(from: "kw-spare", into: "kw-energy") { revision } }`,
		newOfOthers,
	},
	// For whom somebody acts.
	{"the office of a participant", `{ meeting(id: "kw-m1") { participants { edges { office { id } } } } }`, rival, cityOfOther},
	{
		"whom a participant represents", `{ meeting(id: "kw-m1") { participants { edges { representing { ... on Country { id } } } } } }`,
		`{"leaders": [{"id": "kw-bob", "tenures": []}]}`,
		nameOfEve,
	},
	{
		"participants by side",
		`{ meeting(id: "kw-m1") { participants(where: {representing: ["kw-borduria"]}) { nodes { ... on Leader { id } } } } }`,
		rival,
		cityOfOther,
	},
	{
		"meetings of a country", `{ country(id: "kw-borduria") { meetings { nodes { id } } } }`,
		`{"leaders": [{"id": "kw-bob", "tenures": []}]}`,
		cityOfPart,
	},
	{
		"counterparts of a country", `{ country(id: "kw-arcadia") { counterparts { edges { meetings node { ... on Country { id } } } } } }`,
		`{"leaders": [{"id": "kw-bob", "tenures": []}]}`,
		cityOfOther,
	},
	// Counterparts.
	{
		"counterparts", `{ leader(id: "kw-ann") { counterparts { edges { meetings first last node { ... on Leader { id } } } } } }`,
		newMeeting,
		newOfOthers,
	},
	{
		"counterparts by their wholes", `{ leader(id: "kw-dan") { counterparts { edges { last node { ... on Leader { id } } } } } }`,
		`{"meetings": [{"id": "kw-m3", "start": "2009-04-01", "end": "2009-04-03"}]}`,
		newOfOthers,
	},
	{
		"who else was there", `{ leader(id: "kw-ann") { counterparts { edges { bilateral node { ... on Leader { id } } } } } }`,
		`{"meetings": [{"id": "kw-m1", "participants": [{"actor": "kw-ann"}, {"actor": "kw-bob"}, {"actor": "kw-eve"}]}]}`,
		nameOfOther,
	},
	// Lists of everything of a kind.
	{
		"new records of a kind", `{ meetings(where: {country: ["kw-arcadia"]}) { nodes { id } } }`,
		newMeeting,
		`{"meetings": [{"id": "kw-m2", "city": "Elsewhere", "venue": "Hall", "about": ["kw-gas"]}]}`,
	},
	{
		"by day", `{ meetings(where: {participants: {any: ["kw-bob"]}, during: {from: "2001", to: "2003"}}) { nodes { start } } }`,
		`{"meetings": [{"id": "kw-m2", "start": "2001-01"}]}`,
		cityOfPart,
	},
	{
		"by participants", `{ meetings(where: {participants: {any: ["kw-dan"]}}) { totalCount } }`,
		`{"meetings": [{"id": "kw-m2", "participants": [{"actor": "kw-bob"}, {"actor": "kw-dan"}]}]}`,
		cityOfOther,
	},
	{
		"by their parts", `{ meetings(where: {about: ["kw-gas"]}) { nodes { id } } }`,
		`{"meetings": [{"id": "kw-m4", "partOf": null}]}`,
		cityOfOther,
	},
	{"by side", `{ meetings(where: {participants: {representing: ["kw-borduria"]}}) { nodes { id } } }`, rival, cityOfPart},
	{
		"retracted", `{ meetings(where: {participants: {any: ["kw-cid"]}}) { totalCount } }`,
		`mutation { retract(id: "kw-m2", reason: "A test.") { revision } }`,
		cityOfOther,
	},
	{
		"by name", `{ topics(where: {name: {startsWith: "kw "}}) { nodes { id } } }`,
		`{"topics": [{"id": "kw-gas", "names": [{"lang": "en", "text": "Gas"}]}]}`,
		cityOfOther,
	},
	{
		"the order by name", `{ topics(where: {ids: ["kw-energy", "kw-gas"]}) { nodes { id } } }`,
		`{"topics": [{"id": "kw-energy", "names": [{"lang": "en", "text": "Zz energy"}]}]}`,
		cityOfOther,
	},
	{"leaders in office", `{ leaders(where: {country: ["kw-borduria"], inOfficeOn: "2001-01-01"}) { nodes { id } } }`, rival, cityOfOther},
	{
		"by publisher", `{ statements(where: {publisher: {eq: "Kw Gazette"}, speaker: ["kw-ann"]}) { nodes { id } } }`,
		`{"sources": [{"id": "kw-page-1", "publisher": "Other"}]}`,
		cityOfOther,
	},
	{
		"by the forum of the meeting", `{ statements(where: {forum: ["kw-summit-1"]}) { nodes { id } } }`,
		`{"meetings": [{"id": "kw-m1", "forum": null, "forumRelation": null}]}`,
		cityOfOther,
	},
	{
		"by a meeting and its parts", `{ statements(where: {meeting: ["kw-m3"]}) { nodes { id } } }`,
		`{"meetings": [{"id": "kw-m4", "partOf": null}]}`,
		cityOfOther,
	},
	{
		"members", `{ countries(where: {memberOf: ["kw-union"]}) { nodes { id } } }`,
		`{"countries": [{"id": "kw-borduria", "memberships": [{"organization": "kw-union"}]}]}`,
		cityOfOther,
	},
}

// Each answer is kept beside a write that does not touch it, and forgotten by one that does.
func TestKeep_rules(t *testing.T) {
	k, nothing := newKeeper(t), bare()
	makeKeepWorld(t, k)
	k.prepare(t)
	for _, rule := range keepRules {
		t.Run(rule.name, func(t *testing.T) {
			write := func(what string) (revision int) {
				t.Helper()
				var problem string
				if strings.HasPrefix(what, "mutation") {
					revision, problem = k.write(t, what, nil)
				} else {
					revision, problem = k.apply(t, what)
				}
				if problem != "" {
					t.Fatalf("%s: %s", what, problem)
				}
				t.Cleanup(func() {
					if _, problem := k.undo(t, revision); problem != "" {
						t.Errorf("%s is not undone: %s", what, problem)
					}
				})
				return revision
			}
			var before answered
			until(t, func() bool {
				before = askAt(t, k.handler, rule.query, nil, 1)
				return before.way != "planned"
			})
			if before.problem != "" || before.way != "kept" {
				t.Fatalf("it went %q: %s %s", before.way, before.data, before.problem)
			}
			after := func(what string) (got, want answered) {
				t.Helper()
				revision := write(what)
				got, want = askAt(t, k.handler, rule.query, nil, revision), askAt(t, nothing, rule.query, nil, 0)
				if got.data != want.data {
					t.Errorf("stale after %s:\n%s, want\n%s", what, got.data, want.data)
				}
				if got.revision != revision {
					t.Errorf("after %s it has revision %d, want %d", what, got.revision, revision)
				}
				return got, want
			}
			if got, want := after(rule.keeps); got.way != "kept" || want.data != before.data {
				t.Errorf("after %s it went %q: %s, before %s", rule.keeps, got.way, got.data, before.data)
			}
			if _, want := after(rule.drops); want.data == before.data {
				t.Errorf("%s does not touch it: %s", rule.drops, want.data)
			}
		})
	}
}
