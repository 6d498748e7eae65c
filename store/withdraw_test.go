package store_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// disputed is about one meeting: herald alone says that it was held, and where and when, gazette gives another city, day and country.
const disputed = `{
	"sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}]}, {"id": "herald", "names": [{"lang": "en", "text": "Herald"}]}],
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}, {"id": "abraxa", "code": "XA", "names": [{"lang": "en", "text": "Abraxa"}]}],
	"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "Utopus"}]}, {"id": "hythloday", "names": [{"lang": "en", "text": "Hythloday"}]}],
	"meetings": [{"id": "walk", "names": [{"lang": "en", "text": "Walk"}], "format": "BILATERAL", "start": "1816-05-01", "city": "Paris", "country": "utopia",
		"participants": [{"actor": "utopus"}, {"actor": "hythloday"}], "citations": [{"source": "herald"}],
		"disputes": [{"field": "city", "values": [{"value": "Lyon", "citations": [{"source": "gazette", "locator": "p. 2", "stance": "ANNOUNCES"}]}]},
			{"field": "start", "values": [{"value": "1816-05-01", "citations": [{"source": "herald"}]}, {"value": "1816-05-02", "citations": [{"source": "gazette", "stance": "ANNOUNCES"}]}]},
			{"field": "country", "values": [{"value": "abraxa", "citations": [{"source": "gazette", "stance": "ANNOUNCES"}]}]}]}]
}`

// What a retracted source alone said of a disputed fact goes, and what the other says takes its place, also in the filters and in the
// figures. The record that is left can be written anew.
func TestRetract_sourceOfDispute(t *testing.T) {
	wipe(t)
	if _, err := apply(t, disputed); err != nil {
		t.Fatal(err)
	}
	if numbers := counted(t, "utopus"); numbers["link MET"] == 0 {
		t.Fatalf("before: %v", numbers)
	}
	if _, err := db.Retract(t.Context(), "tester", "herald", model.Retraction{Reason: "It was made up.", Source: "gazette"}); err != nil {
		t.Fatal(err)
	}
	want := `"status":"ANNOUNCED","start":"1816-05-02","city":"Lyon","country":"abraxa"`
	walk := everything(t)
	if at := slices.IndexFunc(walk, func(record string) bool { return strings.Contains(record, `"walk"`) }); at < 0 ||
		!strings.Contains(walk[at], want) || !strings.Contains(walk[at], `"citations":[{"source":"gazette","locator":"p. 2","stance":"ANNOUNCES"}]`) ||
		!strings.Contains(walk[at], `"standing":"ASSERTED"`) || strings.Contains(walk[at], "disputes") || strings.Contains(walk[at], "herald") {
		t.Errorf("the records are\n%s", strings.Join(walk, "\n"))
	} else if anew, err := apply(t, `{"meetings": [`+strings.Replace(walk[at], `"walk"`, `"walk-anew"`, 1)+`]}`); err != nil || anew.Created != 1 {
		t.Errorf("anew: %+v, %v", anew, err)
	}
	if numbers := counted(t, "utopus"); numbers["link MET"] != 0 {
		t.Errorf("they met, though it was only announced: %v", numbers)
	}
}

// twoSources tell of meetings, a forum, statements, a tenure and memberships: herald alone of some, with gazette of others. The dinner
// is a part of the talks, and gazette tells of it alone.
const twoSources = `{
	"sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}]}, {"id": "herald", "names": [{"lang": "en", "text": "Herald"}]}],
	"organizations": [{"id": "league", "names": [{"lang": "en", "text": "League"}]}],
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}],
		"memberships": [{"organization": "league", "from": "1510", "source": "herald"}, {"organization": "league", "from": "1520", "source": "gazette"}]}],
	"leaders": [
		{"id": "utopus", "names": [{"lang": "en", "text": "Utopus"}], "tenures": [
			{"id": "utopus/king", "office": "HEAD_OF_STATE", "of": "utopia", "from": "1516", "citations": [{"source": "herald"}]},
			{"id": "utopus/minister", "office": "FOREIGN_MINISTER", "of": "utopia", "from": "1500", "to": "1516", "citations": [{"source": "herald"}, {"source": "gazette"}]}]},
		{"id": "abraxa", "names": [{"lang": "en", "text": "Abraxa"}]}],
	"forums": [{"id": "fair", "names": [{"lang": "en", "text": "Fair"}], "start": "1516", "participants": [{"actor": "utopus"}],
		"citations": [{"source": "herald", "stance": "ANNOUNCES"}, {"source": "gazette", "stance": "DENIES"}]}],
	"meetings": [
		{"id": "talks", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "start": "1516-05-01", "country": "utopia",
		 "participants": [{"actor": "utopus"}, {"actor": "abraxa"}], "accounts": [{"text": "They spoke of gold.", "lang": "en", "source": "herald"}]},
		{"id": "dinner", "names": [{"lang": "en", "text": "Dinner"}], "format": "BILATERAL", "start": "1516-05-01", "partOf": "talks", "partOfBasis": "INFERRED",
		 "participants": [{"actor": "utopus"}, {"actor": "abraxa"}], "citations": [{"source": "gazette"}]},
		{"id": "ball", "names": [{"lang": "en", "text": "Ball"}], "format": "BILATERAL", "start": "1517-05-01", "city": "Amaurot",
		 "participants": [{"actor": "utopus"}, {"actor": "abraxa"}], "citations": [{"source": "gazette"}],
		 "accounts": [{"text": "They danced.", "lang": "en", "source": "herald"}, {"text": "They waltzed.", "lang": "en", "source": "gazette"}],
		 "disputes": [{"field": "city", "values": [{"value": "Amaurot", "citations": [{"source": "gazette"}]}, {"value": "Azema", "citations": [{"source": "herald"}]}]}]}],
	"statements": [
		{"id": "only-herald", "speaker": "utopus", "date": "1516", "meeting": "talks",
		 "renditions": [{"text": "Gold is for chamber pots.", "form": "VERBATIM", "lang": "en", "source": "herald"}]},
		{"id": "both", "speaker": "utopus", "date": "1517", "meeting": "ball",
		 "renditions": [{"text": "We dance.", "form": "VERBATIM", "lang": "en", "source": "herald"}, {"text": "We waltz.", "form": "PARAPHRASE", "lang": "en", "source": "gazette"}]}]
}`

// The retraction of a source takes what rests on it alone, in one revision, and nothing that another source confirms; the preview says
// the same before.
func TestRetract_source(t *testing.T) {
	wipe(t)
	if _, err := apply(t, twoSources); err != nil {
		t.Fatal(err)
	}
	before := entities(t)
	_, sequence, err := db.JournalHead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	effects, err := db.Withdrawals(t.Context(), "herald")
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, e := range effects {
		listed = append(listed, fmt.Sprint(e.ID, " ", e.IsRetracted, " ", e.Participants, " ", e.Parts, " ", e.Confirming))
	}
	want := []string{
		"ball false 0 {0 0 1 0 1 0 0} [gazette]",
		"both false 0 {0 1 0 0 0 0 0} [gazette]",
		"fair true 1 {1 0 0 0 0 0 0} []",
		"only-herald true 0 {0 1 0 0 0 0 0} []",
		"talks true 2 {0 0 1 0 0 0 0} []",
		"utopia false 0 {0 0 0 0 0 1 0} []",
		"utopus/king true 0 {1 0 0 0 0 0 0} []",
		"utopus/minister false 0 {1 0 0 0 0 0 0} [gazette]",
	}
	if !slices.Equal(listed, want) {
		t.Fatalf("the preview is\n%s\nwant\n%s", strings.Join(listed, "\n"), strings.Join(want, "\n"))
	}
	if entities(t) != before {
		t.Fatal("the preview changed the graph")
	}

	if _, err := db.Retract(t.Context(), "tester", "herald", model.Retraction{Reason: "It says so.", Source: "herald"}); !isCode(err, model.CodeBadUserInput) {
		t.Errorf("by itself: %v", err)
	}
	change, err := db.Retract(t.Context(), "tester", "herald", model.Retraction{Reason: "It was made up.", Source: "gazette"})
	if err != nil || *change.Action != model.ChangeActionRetracted || change.EntityID != "herald" || !slices.Equal(change.Fields, []string{"retraction"}) {
		t.Fatalf("%+v, %v", change, err)
	}
	page, err := db.ChangesAfter(t.Context(), sequence, nil)
	if err != nil {
		t.Fatal(err)
	}
	var changes []string
	for _, item := range page.Items {
		c := item.Node.(*model.Change)
		changes = append(changes, fmt.Sprint(*c.Action, " ", c.EntityID, " ", c.Fields))
		if c.Revision != change.Revision {
			t.Errorf("%s has the revision %d, and the source %d", c.EntityID, c.Revision, change.Revision)
		}
		if c.Reason != "It was made up." {
			t.Errorf("%s was changed for the reason %q", c.EntityID, c.Reason)
		}
	}
	if want := []string{
		"RETRACTED herald [retraction]", "UPDATED ball [accounts disputes standing]", "UPDATED both [renditions]", "RETRACTED fair [retraction standing]",
		"RETRACTED only-herald [retraction standing]", "RETRACTED talks [retraction standing]", "UPDATED utopia [memberships]", "UPDATED utopus [tenures]",
	}; !slices.Equal(changes, want) {
		t.Errorf("the journal has\n%s\nwant\n%s", strings.Join(changes, "\n"), strings.Join(want, "\n"))
	}
	if found, err := db.EntitiesByID(t.Context(), []string{"both", "utopus", "dinner"}); err != nil ||
		found["both"].(*model.Statement).Text(nil) != "We waltz." || found["utopus"].(*model.Leader).Tenure("utopus/king") != nil {
		t.Errorf("%+v, %v", found, err)
	}
	// The dinner was a part of the talks, and is an occasion of its own now.
	if numbers := counted(t, "utopus"); numbers["Leader.meetings"] != 2 || numbers["Leader.statements"] != 1 || numbers["link MET"] != 2 {
		t.Errorf("%v", numbers)
	}
	if effects, err := db.Withdrawals(t.Context(), "herald"); err != nil || len(effects) != 0 {
		t.Errorf("%+v are left, %v", effects, err)
	}
	if _, err := db.Retract(t.Context(), "tester", "herald", model.Retraction{Reason: "Again."}); !isCode(err, model.CodeBadUserInput) {
		t.Errorf("twice: %v", err)
	}

	// The document restores everything, with the standing that it had, once it says that nothing is retracted.
	var d map[string][]map[string]any
	if err := json.Unmarshal([]byte(twoSources), &d); err != nil {
		t.Fatal(err)
	}
	for _, list := range []string{"forums", "meetings", "statements"} {
		for _, record := range d[list] {
			record["retraction"] = nil
		}
	}
	d["sources"][1]["retraction"] = nil
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, string(text)); err != nil {
		t.Fatal(err)
	}
	restored := everything(t)
	wipe(t)
	if _, err := apply(t, twoSources); err != nil {
		t.Fatal(err)
	}
	if whole := everything(t); !slices.Equal(restored, whole) {
		t.Errorf("back again:\n%s\nwant\n%s", strings.Join(restored, "\n"), strings.Join(whole, "\n"))
	}
}

// A call is nowhere. A call of an earlier version that is somewhere stays there when something else changes.
func TestApply_remote(t *testing.T) {
	wipe(t)
	if _, err := apply(t, disputed); err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, `{"meetings": [{"id": "walk", "mode": "PHONE"}]}`); err == nil ||
		!strings.Contains(err.Error(), "meetings[0].city: is that of a meeting in person") || !strings.Contains(err.Error(), "meetings[0].country: is") {
		t.Errorf("a call in a city: %v", err)
	}
	if _, err := db.Run(t.Context(), `MATCH (m:Meeting {id: "walk"}) SET m.mode = "PHONE"`, nil); err != nil {
		t.Fatal(err)
	}
	if changed, err := apply(t, `{"meetings": [{"id": "walk", "venue": null, "start": "1816-06-01"}]}`); err != nil || changed.Updated != 1 {
		t.Errorf("a call of an earlier version: %+v, %v", changed, err)
	}
	if _, err := apply(t, `{"meetings": [{"id": "walk", "city": "Azema"}]}`); err == nil {
		t.Error("such a call gets another city")
	}
}
