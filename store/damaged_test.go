package store_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// What somebody did to the database without Sidelines never keeps the rest from being read, exported or changed.
func TestDamagedDatabase(t *testing.T) {
	for what, cypher := range map[string]string{
		"a tenure of nothing":            `MATCH (:Tenure)-[r:OF]->() DELETE r`,
		"a tenure of nobody":             `MATCH (:Leader)-[r:HELD]->() DELETE r`,
		"a tenure without a key":         `MATCH (t:Tenure) REMOVE t.key`,
		"a statement without renditions": `MATCH (r:Rendition) DETACH DELETE r`,
		"a rendition of no source":       `MATCH (:Rendition)-[r:APPEARS_IN]->() DELETE r`,
		"one more label":                 `MATCH (n:Entity) SET n:Migration:Aardvark`,
		"one more label before all":      `MATCH (n:Leader) REMOVE n:Entity SET n:_Bloom_Perspective_:Entity`,
		"two kinds":                      `MATCH (n:Leader) SET n:Topic`,
		"no kind":                        `MATCH (n:Topic) REMOVE n:Topic`,
		"a date that is none":            `MATCH (n:Meeting|Tenure|Statement) SET n.start = 'x', n.from = 7, n.date = '2023-1', n.firstDay = 'x', n.lastDay = 'y'`,
		"names of another length":        `MATCH (n:Entity) SET n.nameLangs = []`,
		"names that are none":            `MATCH (n:Entity) SET n.nameTexts = 'x', n.nameFolded = 3, n.sortName = null`,
		"no properties":                  `MATCH (n:Meeting) SET n = {id: n.id}`,
		"positions that are none":        `MATCH ()-[r:CITES|PARTICIPATED_IN|ABOUT]->() SET r = {}`,
		"a link to a node that is none":  `MATCH (n:Meeting) CREATE (n)-[:HELD_IN]->(:Place), (n)-[:ABOUT]->(:Place), (:Place)-[:PARTICIPATED_IN]->(n), (:Place)-[:SAID]->(:Entity:Statement {id: 'by-a-place-' + n.id})`,
		"a retracted fact with reason":   `MATCH (n:Meeting) SET n.retractionReason = 5, n.standing = 'FORGOTTEN'`,
	} {
		if !storetest.IsAsked(what, 14) {
			continue
		}
		t.Run(what, func(t *testing.T) {
			freshJournal(t)
			if _, err := apply(t, small); err != nil {
				t.Fatal(err)
			}
			if _, err := apply(t, twoTalks); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Run(t.Context(), cypher, nil); err != nil {
				t.Fatal(err)
			}
			ids := []string{"gazette", "utopia", "utopus", "council", "no-gold", "first", "second", "said", "gold", "abraxa"}
			entities, err := db.EntitiesByID(t.Context(), ids)
			if err != nil || len(entities) < 6 {
				t.Errorf("%d entities, %v", len(entities), err)
			}
			for _, e := range entities {
				if s, ok := e.(*model.Statement); ok {
					_, _ = s.Text(nil), s.Lang()
				}
				_ = e.Name(nil)
			}
			pageThroughEverything(t)
			kinds := map[string]int{}
			for record, err := range db.Records(t.Context()) {
				if err != nil {
					t.Fatal(err)
				}
				if of, isRecord := record.(model.Record); isRecord {
					kinds[model.KindOf(of).Name]++
				}
			}
			if kinds["Source"] != 1 || kinds["Country"] != 1 {
				t.Errorf("exported %v", kinds)
			}
			if _, err := db.Adopt(t.Context()); err != nil {
				t.Errorf("adopt: %v", errors.Unwrap(err))
			}
			for _, text := range []string{`{"sources": [{"id": "gazette", "author": "More"}]}`, small, twoTalks} {
				var wrong *document.Error
				if _, err := apply(t, text); err != nil && !errors.As(err, &wrong) {
					t.Errorf("apply: %v, %v", err, errors.Unwrap(err))
				}
			}
		})
	}
	wipe(t)
}

// pageThroughEverything reads every list of Query, and those of everybody.
func pageThroughEverything(t *testing.T) {
	t.Helper()
	for name, c := range map[string][2]string{
		"Query.leaders": {"Leader", "NAME_ASC"}, "Query.meetings": {"Meeting", "START_DESC"}, "Query.statements": {"Statement", "DATE_ASC"}, "Query.topics": {"Topic", "NAME_ASC"},
		"Query.tenures": {"Tenure", "START_ASC"}, "Leader.meetings": {"Meeting", "START_ASC"}, "Leader.counterparts": {"Counterpart", "LAST_DESC"}, "Country.counterparts": {"Counterpart", "NAME_ASC"},
		"Country.meetings": {"Meeting", "START_ASC"}, "Meeting.participants": {"Participant", "POSITION_ASC"}, "Source.facts": {"Fact", "DATE_ASC"}, "Leader.timeline": {"Event", "DATE_ASC"},
	} {
		one := 1
		args := store.PageArgs{First: &one}
		for range 30 {
			list, err := store.NewList(name, c[0], args, nil, []string{c[1]}, nil)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				break
			}
			parent := map[string]string{"Query": "", "Leader": "utopus", "Country": "utopia", "Meeting": "council", "Source": "gazette"}[strings.Split(name, ".")[0]]
			pages, err := db.Pages(t.Context(), list, []string{parent})
			if err != nil {
				t.Errorf("%s: %v: %v", name, err, errors.Unwrap(err))
				break
			}
			if _, err := db.Counts(t.Context(), list, []string{parent}); err != nil {
				t.Errorf("%s: %v: %v", name, err, errors.Unwrap(err))
			}
			if pages[parent] == nil || !pages[parent].HasNext || len(pages[parent].Items) == 0 {
				break
			}
			args.After = &pages[parent].Items[0].Cursor
		}
	}
}

// Somebody who removes the lock of writers does not make the journal begin anew.
func TestJournal_withoutLock(t *testing.T) {
	freshJournal(t)
	first, err := apply(t, twoTalks)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Run(t.Context(), "MATCH (lock:WriteLock) DELETE lock", nil); err != nil {
		t.Fatal(err)
	}
	second, err := apply(t, `{"topics": [{"id": "gold", "kind": "CONFLICT"}]}`)
	if err != nil || second.Revision != first.Revision+1 || second.Changes[0].Sequence != len(first.Changes)+1 {
		t.Errorf("%+v after %d changes of revision %d, %v", second, len(first.Changes), first.Revision, err)
	}
	freshJournal(t)
}
