package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// apply lays a document over the graph. Its facts need no source: what a test is about is seldom one.
func apply(t *testing.T, text string) (store.Applied, error) {
	t.Helper()
	patches, err := document.Parse([]byte(text))
	if err != nil {
		return store.Applied{}, err
	}
	for i := range patches {
		patches[i].Uncited, patches[i].DistantDates = true, true
	}
	return db.Apply(t.Context(), "tester", patches, func(int, int) {})
}

func wipe(t *testing.T) {
	t.Helper()
	if err := db.Wipe(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func entities(t *testing.T) int64 {
	t.Helper()
	rows, err := db.Run(t.Context(), "MATCH (n) WHERE n:Entity OR n:Detail RETURN count(n) AS n", nil)
	if err != nil {
		t.Fatal(err)
	}
	return rows[0]["n"].(int64)
}

func TestApply_bundledDataTwice(t *testing.T) {
	wipe(t)
	set := data.Report
	if storetest.IsLong {
		set = data.Default
	}
	documents, err := data.Documents(set)
	if err != nil {
		t.Fatal(err)
	}
	for round, reason := range []string{"the first time every record is created or completed", "the second time nothing changes"} {
		for _, d := range documents {
			text, err := d.Text()
			if err != nil {
				t.Fatal(err)
			}
			patches, err := document.Parse(text)
			if err != nil {
				t.Fatalf("%s: %v", d.Name, err)
			}
			applied, err := db.Apply(t.Context(), "tester", patches, func(int, int) {})
			if err != nil {
				t.Fatalf("%s: %v: %v", d.Name, err, errors.Unwrap(err))
			}
			if counted := []int{applied.Created + applied.Updated, applied.Unchanged}[round]; counted != len(patches) {
				t.Errorf("%s: %s, but: %+v of %d", d.Name, reason, applied, len(patches))
			}
		}
	}
}

const small = `{
	"sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}], "publishedAt": "2023-10-18T18:00:00+00:00"}],
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}], "capital": "Amaurot"}],
	"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "Utopus"}], "tenures": [
		{"office": "HEAD_OF_STATE", "of": "utopia", "from": "1516", "citations": [{"source": "gazette"}],
		 "disputes": [{"field": "from", "values": [{"value": "1515", "citations": [{"source": "gazette"}]}]}]}]}],
	"meetings": [{"id": "council", "names": [{"lang": "en", "text": "Council"}], "format": "BILATERAL", "start": "1516-05",
		"country": "utopia", "participants": [{"actor": "utopus"}, {"actor": "utopia", "role": "HOST"}]}],
	"statements": [{"id": "no-gold", "speaker": "utopus", "meeting": "council", "addressees": ["utopia"],
		"figures": [{"value": 1.5, "label": "tons"}, {"value": 2, "unit": "USD", "label": "price"}],
		"renditions": [{"text": "Gold is for chamber pots.", "form": "VERBATIM", "lang": "en", "source": "gazette"},
		               {"text": "금은 요강용이다.", "form": "PARAPHRASE", "lang": "ko", "source": "gazette", "preferred": true}]}]
}`

// Omitted stays, null clears, a list replaces.
func TestApply_patches(t *testing.T) {
	wipe(t)
	for _, step := range []struct {
		reason, document string
		want             store.Counts
	}{
		{"everything is new", small, store.Counts{Created: 5}},
		{"everything is there", small, store.Counts{Unchanged: 5}},
		{"what is omitted stays", `{"countries": [{"id": "utopia"}], "meetings": [{"id": "council"}], "statements": [{"id": "no-gold"}], "leaders": [{"id": "utopus"}]}`, store.Counts{Unchanged: 4}},
		{"null clears", `{"countries": [{"id": "utopia", "capital": null}]}`, store.Counts{Updated: 1}},
		{"null of nothing changes nothing", `{"countries": [{"id": "utopia", "capital": null}]}`, store.Counts{Unchanged: 1}},
		{"a list replaces", `{"meetings": [{"id": "council", "participants": [{"actor": "utopia"}]}]}`, store.Counts{Updated: 1}},
	} {
		applied, err := apply(t, step.document)
		if err != nil || applied.Counts != step.want {
			t.Fatalf("%s: %+v, want %+v; %v", step.reason, applied, step.want, err)
		}
	}
	rows, err := db.Run(t.Context(), `MATCH (m:Meeting {id: "council"})<-[p:PARTICIPATED_IN]-(a) MATCH (c:Country {id: "utopia"}) RETURN a.id AS actor, c.capital AS capital`, nil)
	if err != nil || len(rows) != 1 || rows[0]["actor"] != "utopia" || rows[0]["capital"] != nil {
		t.Errorf("rows %v, %v", rows, err)
	}
}

// Every problem of a document is reported at once with its path, and nothing of the document is written.
func TestApply_problems(t *testing.T) {
	wipe(t)
	if _, err := apply(t, small); err != nil {
		t.Fatal(err)
	}
	before := entities(t)
	_, err := apply(t, `{
		"countries": [{"id": "new", "code": "XU", "names": [{"lang": "en", "text": "New"}]}, {"id": "lower", "code": "xl", "names": [{"lang": "en", "text": "L"}]}],
		"topics": [{"id": "gold", "names": [{"lang": "en", "text": "Gold"}], "broader": ["gold", "nothing"]}, {"id": "gold"}, {"id": "utopus"}],
		"leaders": [{"id": "nameless"}, {"id": "king", "names": [{"lang": "en", "text": "K"}], "tenures": [{"office": "KING", "of": "gazette", "from": "2023", "to": "2020"}]}],
		"meetings": [
			{"id": "m1", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "start": "2023-02-30", "forum": "utopia",
			 "participants": [{"actor": "nobody"}, {"actor": "utopus"}, {"actor": "utopus"}], "timeZone": "Mars/Olympus", "colour": "red"},
			{"id": "m2", "names": [{"lang": "English", "text": "M"}], "format": 5, "end": "2020", "start": "2021"},
			{"id": "m3", "names": [{"lang": "zh-hans", "text": "M"}], "format": "SOLO", "forum": "utopia", "startsAt": "noon",
			 "participants": [{"actor": "nobody"}, {"actor": "utopus"}, {"actor": "utopus"}], "timeZone": "Mars/Olympus", "end": "2020", "start": "2021"}],
		"sources": [{"id": "s", "names": [{"lang": "en", "text": "S"}], "url": "gopher"}],
		"statements": [{"id": "mute", "speaker": "utopus", "renditions": []}]
	}`)
	var wrong *document.Error
	if !errors.As(err, &wrong) {
		t.Fatalf("error %v", err)
	}
	var paths []string
	for _, p := range wrong.Problems {
		paths = append(paths, p.Path)
	}
	for _, path := range []string{
		"countries[0].code", "countries[1].code", "topics[0].broader[0]", "topics[0].broader[1]", "topics[1].id", "topics[2].id",
		"leaders[0].names", "leaders[1].tenures[0].office", "leaders[1].tenures[0].of", "leaders[1].tenures[0].to",
		"meetings[0]", "meetings[1].format", "meetings[2].names[0].lang", "meetings[2].format", "meetings[2].forum", "meetings[2].forumRelation",
		"meetings[2].startsAt", "meetings[2].participants[0].actor", "meetings[2].participants[2].actor", "meetings[2].timeZone", "meetings[2].end",
		"sources[0].url", "statements[0].renditions",
	} {
		if !slices.Contains(paths, path) {
			t.Errorf("no problem at %s", path)
		}
	}
	if t.Failed() {
		t.Log(err)
	}
	if after := entities(t); after != before {
		t.Errorf("%d nodes before, %d after a document with problems", before, after)
	}
}

// Sixteen writers of the same document make one graph.
func TestApply_concurrent(t *testing.T) {
	wipe(t)
	var wait sync.WaitGroup
	var lock sync.Mutex
	created := 0
	for range 16 {
		wait.Go(func() {
			applied, err := apply(t, small)
			lock.Lock()
			defer lock.Unlock()
			if err != nil {
				t.Error(err)
			}
			created += applied.Created
		})
	}
	wait.Wait()
	rows, err := db.Run(t.Context(), "MATCH (n:Entity) RETURN count(n) AS n", nil)
	if err != nil || rows[0]["n"].(int64) != 5 || created != 5 {
		t.Errorf("%v entities, %d created, want 5 and 5; %v", rows, created, err)
	}
}

func TestApply_largeDocument(t *testing.T) {
	wipe(t)
	if _, err := apply(t, small); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&b, `,{"id": "m-%d", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "participants": [{"actor": "utopus"}]}`, i)
	}
	last, total := 0, 0
	patches, err := document.Parse([]byte(`{"uncited": true, "meetings": [` + b.String()[1:] + `]}`))
	if err != nil {
		t.Fatal(err)
	}
	applied, err := db.Apply(t.Context(), "tester", patches, func(done, of int) { last, total = done, of })
	if err != nil || applied.Created != 3000 || last != total || total == 0 {
		t.Errorf("%+v, progress %d of %d, %v", applied, last, total, err)
	}
}

// Text is data: whatever it says, it comes back as it was.
func TestApply_text(t *testing.T) {
	for _, text := range []string{
		"'; MATCH (n) DETACH DELETE n //", "`}) DETACH DELETE n", `"quoted" \ back`, "한국어 NFC", "한국어 NFD",
		"👩‍👩‍👧‍👦 zero width", "\u202Eright to left", "é vs é", strings.Repeat("long ", 5000),
	} {
		wipe(t)
		if _, err := apply(t, fmt.Sprintf(`{"topics": [{"id": "t", "names": [{"lang": "en", "text": %q}]}]}`, text)); err != nil {
			t.Errorf("%.30q: %v", text, err)
			continue
		}
		found, err := db.EntitiesByID(t.Context(), []string{"t"})
		if err != nil || found["t"].(*model.Topic).Names[0].Text != text {
			t.Errorf("%.30q came back as %.30q; %v", text, found["t"].(*model.Topic).Names[0].Text, err)
		}
	}
}
