package store_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
)

// What was changed directly in the database is taken back to the last values of the journal. If the journal has none, because an earlier
// version wrote it, or if the graph changed and the journal does not know it yet, the answer says so, and nothing changes.
func TestUndo_foreign(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	change := func(cypher string) {
		t.Helper()
		if _, err := db.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	adopt := func() int {
		t.Helper()
		if _, err := db.Adopt(t.Context()); err != nil {
			t.Fatal(err)
		}
		revision, _, err := db.JournalHead(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return revision
	}
	refused := func(revision int, want string) {
		t.Helper()
		before := stateNow(t)
		_, err := db.Undo(t.Context(), "tester", revision, "A test.", true)
		var public *model.Error
		if !errors.As(err, &public) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
		if difference := cmp.Diff(before, stateNow(t)); difference != "" {
			t.Errorf("%s changed something: %s", want, difference)
		}
	}
	before := stateNow(t)
	for _, cypher := range []string{
		`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"], n.topicKind = "POLICY"`,
		`MATCH (:Entity {id: "abraxa"})-[p:PARTICIPATED_IN]->(:Entity {id: "first"}) DELETE p`,
		`CREATE (:Entity:Topic {id: "tin", topicKind: "ISSUE", nameTexts: ["Tin"], nameLangs: ["en"]})`,
		`MATCH (n:Entity {id: "said"})<-[:RENDERS]-(d:Detail) DETACH DELETE n, d`,
	} {
		change(cypher)
		if _, err := db.Undo(t.Context(), "tester", adopt(), "A test.", true); err != nil {
			t.Errorf("%s: %v", cypher, err)
		}
		now := stateNow(t)
		if now["said"] != nil && before["said"] != nil {
			now["said"]["createdAt"] = before["said"]["createdAt"] // by the clock of the journal
		}
		if difference := cmp.Diff(before, now); difference != "" {
			t.Errorf("%s (-before +now): %s", cypher, difference)
		}
	}
	refused(9999, "no revision 9999")
	change(`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"]`)
	refused(1, "does not say since when")
	adopt()
	refused(1, "build on it")
	change(`MATCH (c:Change) REMOVE c.values`)
	refused(1, "kept no values")
	change(`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Or"]`)
	refused(adopt(), "no earlier value")
	past, err := db.Record(t.Context(), "gold", new(int))
	if err != nil || past == nil || past.Kind != nil {
		t.Errorf("before the first revision: %+v, %v", past, err)
	}
	one := 1
	if past, err = db.Record(t.Context(), "gold", &one); err != nil || strings.Join(past.Unknown, " ") != "kind names" {
		t.Errorf("without values: %+v, %v", past, err)
	}
}

// What the journal says that a record was is in the order of an export.
func TestRecord_order(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	leader := `{"leaders": [{"id": "ada", "names": [{"lang": "en", "text": "Ada"}], "tenures": [
		{"id": "ada/a", "office": "OTHER", "of": "utopia", "from": "2020", "citations": [{"source": "page"}]},
		{"id": "ada/b", "office": "OTHER", "of": "utopia", "from": "2001", "citations": [{"source": "page"}]}]}]}`
	for _, document := range []string{`{"sources": [{"id": "page", "names": [{"lang": "en", "text": "Page"}]}],
		"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}]}`, leader} {
		if _, err := apply(t, document); err != nil {
			t.Fatal(err)
		}
	}
	past, err := db.Record(t.Context(), "ada", nil)
	if err != nil {
		t.Fatal(err)
	}
	for record, err := range db.RecordsOf(t.Context(), []string{"ada"}) {
		if err != nil {
			t.Fatal(err)
		}
		leader, isLeader := record.(*model.Leader)
		if !isLeader {
			continue
		}
		exported, err := json.Marshal(leader.Tenures)
		if err != nil || leader.Tenures[0].ID != "ada/b" || string(past.Values["tenures"]) != string(exported) {
			t.Errorf("the journal has %s, the export %s", past.Values["tenures"], exported)
		}
	}
}
