package store_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// What came into the database without Sidelines is noted once, with what was done; what came through it never is, nor is a
// database without fingerprints taken for changed.
func TestAdopt(t *testing.T) {
	freshJournal(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Delete(t.Context(), "tester", "said"); err != nil {
		t.Fatal(err)
	}
	adopted := func() []string {
		t.Helper()
		before := len(journal(t, nil))
		n, err := db.Adopt(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		new := describeAll(journal(t, nil)[before:])
		if len(new) != n {
			t.Errorf("%d noted, %d in the journal", n, len(new))
		}
		return new
	}
	if new := adopted(); len(new) > 0 {
		t.Errorf("without any foreign change: %v", new)
	}
	for _, step := range []struct {
		cypher string
		want   []string
	}{
		{`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"]`, []string{"3 UPDATED TOPIC gold [names]"}},
		{`MATCH (:Entity {id: "abraxa"})-[p:PARTICIPATED_IN]->(:Entity {id: "first"}) DELETE p`, []string{"4 UPDATED MEETING first [participants]"}},
		{`MATCH (n:Entity {id: "first"})-[c:CITES]->() SET c.excerpt = "So they say."`, []string{"5 UPDATED MEETING first [citations]"}},
		{`CREATE (:Entity:Topic {id: "tin", topicKind: "ISSUE", nameTexts: ["Tin"], nameLangs: ["en"]})`, []string{"6 CREATED TOPIC tin [kind names]"}},
		{`MATCH (n:Entity {id: "second"}) DETACH DELETE n`, []string{"7 DELETED MEETING second []"}},
		{`CREATE (:Entity {id: "nothing"}), (:Unrelated {id: "x"})`, nil},
		{`MATCH (n:Entity) REMOVE n.fingerprint`, nil},
		{`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Gold"]`, []string{"8 UPDATED TOPIC gold [names]"}},
		{`MATCH (n:Unrelated|Entity) WHERE n.id IN ["x", "nothing"] DELETE n`, nil},
	} {
		if _, err := db.Run(t.Context(), step.cypher, nil); err != nil {
			t.Fatal(err)
		}
		if new := adopted(); !slices.Equal(new, step.want) {
			t.Errorf("%s: %v, want %v", step.cypher, new, step.want)
		}
		if new := adopted(); len(new) > 0 {
			t.Errorf("%s: noted again: %v", step.cypher, new)
		}
	}
	for _, c := range journal(t, nil)[9:] {
		if c.Actor != "database" {
			t.Errorf("%+v", c)
		}
	}
	if entities, err := db.EntitiesByID(t.Context(), []string{"tin"}); err != nil || entities["tin"].(*model.Topic).CreatedAt.IsZero() {
		t.Errorf("%+v, %v", entities["tin"], err)
	}
}

// For whom somebody acted follows also from what came without Sidelines.
func TestAdopt_sides(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	dates := []string{"", "2001", "2001-03", "2001-03-10", "2002", "2002-11"}
	if _, err := apply(t, sidesDocument(rand.New(rand.NewPCG(1, 10)), dates)); err != nil {
		t.Fatal(err)
	}
	for _, cypher := range []string{
		`MATCH (:Entity {id: "l-0"})-[p:PARTICIPATED_IN]->() SET p.representing = "c-2"`,
		`MATCH (:Leader)-[p:PARTICIPATED_IN]->() REMOVE p.side WITH DISTINCT 1 AS one MATCH (l:Leader) SET l.nameTexts = ["Another"]`,
		`MATCH (:Entity {id: "l-1"})-[:HELD]->(t:Tenure) DETACH DELETE t`,
	} {
		before := sidesNow(t)
		if _, err := db.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
		if _, err := db.Adopt(t.Context()); err != nil {
			t.Fatal(err)
		}
		if maps.Equal(before, sidesNow(t)) && !strings.Contains(cypher, "REMOVE") {
			t.Errorf("%s: no side changed", cypher)
		}
		checkSides(t, cypher)
	}
}

// A newer version of Sidelines may write changes of kinds and actions that this one does not know: they are read without
// them, and a gone entity of such a kind is left to that version, again and again, without a write.
func TestAdopt_changesOfANewerVersion(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	known := describeAll(journal(t, nil))
	if _, err := db.Run(t.Context(), `MATCH (lock:WriteLock)
		CREATE (:Change {sequence: lock.sequence + 1, revision: lock.revision + 1, at: datetime(), actor: "future",
			action: "SIGNED", kind: "TREATY", entityId: "peace", fields: [], touched: []})
		CREATE (:Change {sequence: lock.sequence + 2, revision: lock.revision + 1, at: datetime(), actor: "future",
			kind: "TOPIC", entityId: "tin", fields: [], touched: []})
		SET lock.sequence = lock.sequence + 2, lock.revision = lock.revision + 1`, nil); err != nil {
		t.Fatal(err)
	}
	want := slices.Concat(known, []string{"2 unknown unknown peace []", "2 unknown TOPIC tin []"})
	if got := describeAll(journal(t, nil)); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if n, err := db.Adopt(t.Context()); err != nil || n != 0 {
		t.Errorf("%d noted, %v", n, err)
	}
	before, err := db.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if n, err := db.Adopt(t.Context()); err != nil || n != 0 {
		t.Errorf("%d noted, %v", n, err)
	}
	if after, err := db.Revision(t.Context()); err != nil || after != before {
		t.Errorf("a look at what is unknown wrote to the database, %v", err)
	}
	if _, err := db.Run(t.Context(), `MATCH (n:Entity {id: "gold"}) DETACH DELETE n`, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Adopt(t.Context()); err != nil {
		t.Fatal(err)
	}
	// In the revision before it, what named gold has changed.
	deleted := &model.ChangeFilter{Action: some([]model.ChangeAction{"DELETED"})}
	if got := describeAll(journal(t, deleted)); !slices.Equal(got, []string{"4 DELETED TOPIC gold []"}) {
		t.Errorf("beside it: %v", got)
	}
}
