package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/store"
)

// mentioned reads the mentions of the renditions of a statement, and the entities to which it has a relationship.
func mentioned(t *testing.T, id string) any {
	t.Helper()
	rows, err := db.Run(t.Context(), `MATCH (n:Statement {id: $id})<-[:RENDERS]-(r) WITH n, r ORDER BY r.position
		RETURN collect([r.mentionEntities, r.mentionStarts, r.mentionEnds, r.mentionBases]) AS of,
			COLLECT { MATCH (n)-[m:MENTIONS]->(x) RETURN x.id ORDER BY m.position } AS named`, map[string]any{"id": id})
	if err != nil || len(rows) != 1 {
		t.Fatal(rows, err)
	}
	return []any{rows[0]["of"], rows[0]["named"]}
}

// A document that asks for it gets the mentions of its statements, by the names of the graph and of the document.
func TestApply_linkMentions(t *testing.T) {
	wipe(t)
	if _, err := apply(t, small); err != nil {
		t.Fatal(err)
	}
	type list = []any
	const first = `{"linkMentions": true, "statements": [{"id": "said", "speaker": "utopia", "date": "1516-06", "mentions": ["no-gold"],
		"renditions": [{"text": "“Utopia” hailed Thomas More.", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]}`
	const more = `{"linkMentions": true, "leaders": [{"id": "more", "names": [{"lang": "en", "text": "Thomas More"}], "tenures": [
			{"office": "HEAD_OF_STATE", "of": "utopia", "from": "1510", "to": "1530"}]}],
		"statements": [{"id": "said-later", "speaker": "utopia", "date": "1516-06",
			"renditions": [{"text": "Thomas More of Utopia", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]}`
	const given = `{"linkMentions": true, "statements": [{"id": "given", "speaker": "utopia", "mentions": ["more"], "renditions": [
		{"text": "Utopia!", "form": "VERBATIM", "lang": "en", "source": "gazette", "mentions": [{"entity": "more", "start": 0, "end": 7, "basis": "OFFICE"}]}]}]}`
	for _, step := range []struct {
		reason, document, statement string
		want                        store.Counts
		mentions                    list
	}{
		{
			"names of the graph", first, "said", store.Counts{Created: 1, Mentions: 1},
			list{list{list{list{"utopia"}, list{int64(1)}, list{int64(7)}, list{"NAME"}}}, list{"no-gold", "utopia"}},
		},
		{
			"again", first, "said", store.Counts{Unchanged: 1, Mentions: 1},
			list{list{list{list{"utopia"}, list{int64(1)}, list{int64(7)}, list{"NAME"}}}, list{"no-gold", "utopia"}},
		},
		{
			"a name of the document", more, "said-later", store.Counts{Created: 2, Mentions: 2},
			list{list{list{list{"more", "utopia"}, list{int64(0), int64(15)}, list{int64(11), int64(21)}, list{"NAME", "NAME"}}}, list{"more", "utopia"}},
		},
		{
			"a name that is new in the graph", first, "said", store.Counts{Updated: 1, Mentions: 2},
			list{list{list{list{"utopia", "more"}, list{int64(1), int64(16)}, list{int64(7), int64(27)}, list{"NAME", "NAME"}}}, list{"no-gold", "utopia", "more"}},
		},
		{
			"another text", `{"linkMentions": true, "statements": [{"id": "said", "renditions": [
				{"text": "Thomas More spoke.", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]}`, "said", store.Counts{Updated: 1, Mentions: 1},
			list{list{list{list{"more"}, list{int64(0)}, list{int64(11)}, list{"NAME"}}}, list{"no-gold", "more"}},
		},
		{
			"mentions that are given", given, "given", store.Counts{Created: 1},
			list{list{list{list{"more"}, list{int64(0)}, list{int64(7)}, list{"OFFICE"}}}, list{"more"}},
		},
		{
			"nobody asks", `{"statements": [{"id": "plain", "speaker": "utopia", "renditions": [{"text": "Utopia", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]}`,
			"plain", store.Counts{Created: 1}, list{list{list{list{}, list{}, list{}, list{}}}, list{}},
		},
	} {
		applied, err := apply(t, step.document)
		if err != nil || applied.Counts != step.want {
			t.Fatalf("%s: %+v, want %+v; %v", step.reason, applied.Counts, step.want, err)
		}
		if diff := cmp.Diff(any(step.mentions), mentioned(t, step.statement)); diff != "" {
			t.Errorf("%s: %s", step.reason, diff)
		}
	}
	// Who merges an entity into another finds the places where words mean it.
	if _, err := db.Merge(t.Context(), "tester", "more", "utopus"); err != nil {
		t.Fatal(err)
	}
	want := list{list{list{list{"utopus", "utopia"}, list{int64(0), int64(15)}, list{int64(11), int64(21)}, list{"NAME", "NAME"}}}, list{"utopus", "utopia"}}
	if diff := cmp.Diff(any(want), mentioned(t, "said-later")); diff != "" {
		t.Error(diff)
	}
}
