package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Of two records that may be one person, neither is sure, unless somebody judged that they are two.
func TestResolver_doubles(t *testing.T) {
	apply := func(text string) {
		t.Helper()
		patches, err := document.Parse([]byte(text))
		if err == nil {
			_, err = db.Apply(t.Context(), "", patches, func(int, int) {})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	const office = `"office": "HEAD_OF_STATE", "of": "resolver-land", "citations": [{"source": "resolver-source"}]`
	apply(`{"countries": [{"id": "resolver-land", "code": "XZ", "names": [{"lang": "en", "text": "Resolverland"}]}], "sources": [{"id": "resolver-source", "names": [{"lang": "en", "text": "S"}]}], "leaders": [
		{"id": "zorblax-quuxley", "names": [{"lang": "en", "text": "Zorblax Quuxley"}], "tenures": [{` + office + `, "from": "1801-01-01", "to": "1803-01-01"}]},
		{"id": "zorblax-quuxley-2", "names": [{"lang": "en", "text": "Zorblax Quuxley"}]}]}`)
	ask := func() model.Certainty {
		t.Helper()
		day := model.Date("1802-01-01")
		candidates, err := db.Resolver().Resolve(t.Context(), store.NameQuestion{
			Text: "President Zorblax Quuxley", Kinds: []model.EntityKind{model.EntityKindLeader}, On: &day,
		})
		if err != nil || len(candidates) < 2 {
			t.Fatal(candidates, err)
		}
		return candidates[0].Certainty
	}
	if got := ask(); got != model.CertaintyPossible {
		t.Error(got)
	}
	apply(`{"leaders": [{"id": "zorblax-quuxley", "differentFrom": [{"from": "zorblax-quuxley-2"}]}]}`)
	if got := ask(); got != model.CertaintyCertain {
		t.Error(got)
	}
}

// Names that are learned at once are found as one by one, and not read again.
func TestResolver_Learn(t *testing.T) {
	t.Parallel()
	leaders := []model.EntityKind{model.EntityKindLeader}
	questions := []store.NameQuestion{
		{Text: "Xi Jinping", Kinds: leaders}, {Text: "Vladimir Putin", Kinds: leaders}, {Text: "Kishda", Kinds: leaders},
		{Text: "nobody at all", Kinds: leaders}, {Text: "Xi Jinping", Kinds: leaders}, {Text: "", Kinds: leaders},
	}
	learned, alone := db.Resolver(), db.Resolver()
	said := 0
	err := learned.Learn(t.Context(), questions, func(done, total int) {
		if said++; done != said || total != 5 {
			t.Errorf("%d of %d, want %d of 5", done, total, said)
		}
	})
	if err != nil || said != 5 {
		t.Fatal(said, err)
	}
	var reads []string
	counted := store.CountReads(t.Context(), func(query string) { reads = append(reads, query) })
	for _, q := range questions[:4] {
		got, err := learned.Resolve(counted, q)
		if err != nil {
			t.Fatal(err)
		}
		want, err := alone.Resolve(t.Context(), q)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%s: %v %s", q.Text, err, diff)
		}
	}
	if len(reads) > 0 {
		t.Errorf("what was learned is read again: %v", reads)
	}
}
