package store_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// A fact is cited where a source is cited for it; a statement also where a source words it. What is not cited is the rest.
func TestFilter_cited(t *testing.T) {
	wipe(t)
	defer wipe(t)
	if _, err := apply(t, `{
		"sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}]}],
		"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "Utopus"}]}, {"id": "abraxa", "names": [{"lang": "en", "text": "Abraxa"}]}],
		"meetings": [
			{"id": "told", "names": [{"lang": "en", "text": "Told"}], "format": "BILATERAL", "citations": [{"source": "gazette"}],
			 "participants": [{"actor": "utopus"}, {"actor": "abraxa"}]},
			{"id": "untold", "names": [{"lang": "en", "text": "Untold"}], "format": "BILATERAL",
			 "participants": [{"actor": "utopus"}, {"actor": "abraxa"}]}],
		"forums": [
			{"id": "fair", "names": [{"lang": "en", "text": "Fair"}], "start": "1916", "citations": [{"source": "gazette"}]},
			{"id": "feast", "names": [{"lang": "en", "text": "Feast"}], "start": "1916"}],
		"statements": [
			{"id": "cited", "speaker": "utopus", "citations": [{"source": "gazette"}],
			 "renditions": [{"text": "A", "form": "VERBATIM", "lang": "en", "source": "gazette"}]},
			{"id": "worded", "speaker": "utopus",
			 "renditions": [{"text": "B", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]}`); err != nil {
		t.Fatal(err)
	}
	// No document has a statement without a source; somebody may write one to the database without Sidelines.
	if _, err := db.Run(t.Context(), `MATCH (u:Entity {id: "utopus"})
		CREATE (n:Entity:Statement {id: "heard", statementKind: "REMARK", standing: "ASSERTED"}), (u)-[:SAID]->(n),
			(n)<-[:RENDERS]-(:Rendition:Detail {text: "C", lang: "en", form: "VERBATIM", position: 0})`, nil); err != nil {
		t.Fatal(err)
	}
	no, yes := false, true
	for element, c := range map[string]struct {
		cited       func(yes *bool) any
		with, other []string
	}{
		"Meeting":   {func(yes *bool) any { return &model.MeetingFilter{Cited: some(yes)} }, []string{"told"}, []string{"untold"}},
		"Forum":     {func(yes *bool) any { return &model.ForumFilter{Cited: some(yes)} }, []string{"fair"}, []string{"feast"}},
		"Statement": {func(yes *bool) any { return &model.StatementFilter{Cited: some(yes)} }, []string{"cited", "worded"}, []string{"heard"}},
	} {
		for given, want := range map[*bool][]string{&yes: c.with, &no: c.other} {
			order := map[string]string{"Meeting": "START_ASC", "Forum": "START_ASC", "Statement": "DATE_ASC"}[element]
			list, err := store.NewList("Query."+strings.ToLower(element)+"s", element, store.PageArgs{}, c.cited(given), []string{order}, nil)
			if err != nil {
				t.Fatal(err)
			}
			pages, err := db.Pages(t.Context(), list, []string{""})
			if err != nil {
				t.Fatal(err)
			}
			var ids []string
			for _, item := range pages[""].Items {
				ids = append(ids, item.Node.(model.Entity).NodeID())
			}
			if !slices.Equal(ids, want) {
				t.Errorf("%s, cited %v: %v, want %v", element, *given, ids, want)
			}
		}
	}
}
