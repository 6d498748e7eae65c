package store_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

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
		"ball false 0 {0 0 1 0 1 0} [gazette]",
		"both false 0 {0 1 0 0 0 0} [gazette]",
		"fair true 1 {1 0 0 0 0 0} []",
		"only-herald true 0 {0 1 0 0 0 0} []",
		"talks true 2 {0 0 1 0 0 0} []",
		"utopia false 0 {0 0 0 0 0 1} []",
		"utopus/king true 0 {1 0 0 0 0 0} []",
		"utopus/minister false 0 {1 0 0 0 0 0} [gazette]",
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

	// The document restores all but what says that it stands, which it has to say.
	var d map[string][]map[string]any
	if err := json.Unmarshal([]byte(twoSources), &d); err != nil {
		t.Fatal(err)
	}
	for _, list := range []string{"forums", "meetings", "statements"} {
		for _, record := range d[list] {
			record["retraction"] = nil
			if record["standing"] = "ASSERTED"; record["disputes"] != nil {
				record["standing"] = "DISPUTED"
			}
		}
	}
	for _, tenure := range d["leaders"][0]["tenures"].([]any) {
		tenure.(map[string]any)["standing"] = "ASSERTED"
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
