package store_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// bundle is bundled data as a document of JSON values.
type bundle map[string][]map[string]any

func (b bundle) patches(t *testing.T) []document.Patch {
	t.Helper()
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	patches, err := document.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return patches
}

func (b bundle) known() map[string]bool {
	known := map[string]bool{}
	for list, records := range b {
		for _, r := range records {
			if list != "merged" {
				known[r["id"].(string)] = true
			}
		}
	}
	return known
}

func upgrade(t *testing.T, b bundle, write bool) store.Upgraded {
	t.Helper()
	done, err := db.Upgrade(t.Context(), store.Bundle{Patches: b.patches(t), Known: b.known()}, write, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	return done
}

func englishName(text string) []any { return []any{map[string]any{"lang": "en", "text": text}} }

var cites = []any{map[string]any{"source": "gazette"}}

// versions are bundled data of two versions of Sidelines. The second has changed fields, has new records, and lacks some.
func versions(random *rand.Rand) (first, second bundle) {
	first, second = bundle{}, bundle{}
	both := func(list string, r map[string]any, change func(r map[string]any)) {
		first[list] = append(first[list], r)
		changed := map[string]any{}
		for name, v := range r {
			changed[name] = v
		}
		if random.IntN(2) == 0 {
			change(changed)
		}
		second[list] = append(second[list], changed)
	}
	both("sources", map[string]any{"id": "gazette", "names": englishName("Gazette"), "publisher": "P"}, func(r map[string]any) { delete(r, "publisher") })
	for i := range 3 {
		both("countries", map[string]any{"id": fmt.Sprint("country-", i), "code": fmt.Sprintf("X%c", 'A'+i), "names": englishName(fmt.Sprint("Country ", i))},
			func(r map[string]any) { r["capital"] = "Amaurot" })
	}
	for i := range 4 {
		id := fmt.Sprint("leader-", i)
		both("leaders", map[string]any{"id": id, "names": englishName(id), "tenures": []any{map[string]any{
			"id": id + "/king", "office": "HEAD_OF_STATE", "of": fmt.Sprint("country-", random.IntN(3)), "from": "1916", "citations": cites}}},
			func(r map[string]any) {
				r["tenures"] = []any{map[string]any{"id": id + "/king", "office": "HEAD_OF_STATE", "of": "country-1", "from": "1916-05-01", "to": "1920", "citations": cites}}
			})
	}
	for i := range 12 {
		r := map[string]any{"id": fmt.Sprint("meeting-", i), "names": englishName(fmt.Sprint("Meeting ", i)), "format": "BILATERAL", "start": "1916-06-01", "city": "Amaurot", "citations": cites,
			"participants": []any{map[string]any{"actor": fmt.Sprint("leader-", random.IntN(2))}, map[string]any{"actor": fmt.Sprint("leader-", 2+random.IntN(2))}}}
		both("meetings", r, func(r map[string]any) {
			if i >= 9 {
				return // people merge these: of a merged one nothing new comes in
			}
			r["start"], r["city"] = "1916-06-02", []any{nil, "Anydrus"}[random.IntN(2)]
			if r["city"] == nil {
				delete(r, "city")
			}
			r["summary"] = englishName("They met.")
		})
	}
	first["topics"] = append(first["topics"], map[string]any{"id": "goes", "names": englishName("Goes")}, map[string]any{"id": "goes-too", "names": englishName("Goes too"), "broader": []any{"goes"}})
	second["topics"] = append(second["topics"], map[string]any{"id": "comes", "names": englishName("Comes")})
	return first, second
}

// edits are what people do to records that both versions have.
func edits(random *rand.Rand) []string {
	var texts []string
	for range 8 {
		meeting := fmt.Sprint("meeting-", random.IntN(10))
		texts = append(texts, []string{
			fmt.Sprintf(`{"meetings": [{"id": %q, "city": "Mine"}]}`, meeting),
			fmt.Sprintf(`{"meetings": [{"id": %q, "start": "1917", "venue": "Hall"}]}`, meeting),
			fmt.Sprintf(`{"meetings": [{"id": %q, "city": null, "names": [{"lang": "en", "text": "Talks"}]}]}`, meeting),
			fmt.Sprintf(`{"meetings": [{"id": %q, "standing": "RETRACTED", "retraction": {"reason": "No."}}]}`, meeting),
			fmt.Sprintf(`{"leaders": [{"id": "leader-%d", "tenures": []}]}`, random.IntN(4)),
			`{"countries": [{"id": "country-1", "names": [{"lang": "en", "text": "Mine"}], "capital": "Mine"}]}`,
			`{"sources": [{"id": "gazette", "publisher": "Me"}]}`,
			`{"topics": [{"id": "mine", "names": [{"lang": "en", "text": "Mine"}]}], "meetings": [{"id": "my-meeting", "names": [{"lang": "en", "text": "My meeting"}], "format": "BILATERAL", "about": ["mine"], "participants": [{"actor": "leader-1"}]}]}`,
		}[random.IntN(8)])
	}
	return texts
}

// A graph that an earlier version made, people edited and this version upgraded is the graph of this version with the same
// edits: nothing of theirs is overwritten, and nothing else stays old. The same where the earlier version did not remember
// what it brought.
func TestUpgrade_random(t *testing.T) {
	for _, seed := range seeds(t, 6) {
		random := rand.New(rand.NewPCG(seed, 1))
		first, second := versions(random)
		changes := edits(random)
		edit := func() {
			t.Helper()
			for _, text := range changes {
				if _, err := apply(t, text); err != nil {
					t.Fatal(text, err)
				}
			}
			if _, err := db.Delete(t.Context(), "admin", "meeting-11"); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Merge(t.Context(), "editor", "meeting-10", "meeting-9"); err != nil {
				t.Fatal(err)
			}
		}
		freshJournal(t)
		upgrade(t, second, true)
		edit()
		want := everything(t)
		for how, load := range map[string]func(){
			"remembered":      func() { upgrade(t, first, true) },
			"by the journal":  func() { mustApplyAs(t, "bundled", first) },
			"in two versions": func() { upgrade(t, first, true); upgrade(t, first, true) },
		} {
			freshJournal(t)
			load()
			edit()
			before := everything(t)
			rehearsed := upgrade(t, second, false)
			if !slices.Equal(before, everything(t)) {
				t.Errorf("seed %d, %s: a dry run changed something", seed, how)
			}
			done := upgrade(t, second, true)
			if fmt.Sprint(rehearsed) != fmt.Sprint(done) {
				t.Errorf("seed %d, %s: rehearsed %+v, done %+v", seed, how, rehearsed, done)
			}
			compare(t, fmt.Sprintf("seed %d, %s", seed, how), everything(t), want)
			if again := upgrade(t, second, true); again.Created+again.Updated+len(again.Removed)+len(again.Merged) > 0 || again.Revision != done.Revision {
				t.Errorf("seed %d, %s: a second upgrade does %+v", seed, how, again)
			}
		}
	}
	freshJournal(t)
}

func mustApplyAs(t *testing.T, actor string, b bundle) {
	t.Helper()
	if _, err := db.Apply(t.Context(), actor, b.patches(t), func(int, int) {}); err != nil {
		t.Fatal(err)
	}
}

func compare(t *testing.T, what string, got, want []string) {
	t.Helper()
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("%s: has %s", what, line)
		}
	}
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("%s: lacks %s", what, line)
		}
	}
}

// What the bundled data no longer has goes, unless somebody holds on to it; what is merged in it is merged here, without
// what people did being lost; what does not fit any longer is left out, and each of them is listed.
func TestUpgrade_removes(t *testing.T) {
	freshJournal(t)
	topic := func(id string, more ...string) map[string]any {
		r := map[string]any{"id": id, "names": englishName(id)}
		if len(more) > 0 {
			r["broader"] = []any{more[0]}
		}
		return r
	}
	upgrade(t, bundle{
		"topics":  {topic("goes"), topic("goes-too", "goes"), topic("named"), topic("edited"), topic("renamed"), topic("twice"), topic("once"), topic("deleted"), topic("child", "renamed")},
		"sources": {{"id": "gazette", "names": englishName("Gazette")}}, "countries": {{"id": "utopia", "code": "XU", "names": englishName("Utopia")}},
	}, true)
	for _, text := range []string{
		`{"topics": [{"id": "mine", "names": [{"lang": "en", "text": "Mine"}], "broader": ["named", "twice"]}]}`,
		`{"topics": [{"id": "edited", "kind": "CONFLICT"}]}`,
		`{"topics": [{"id": "renamed", "names": [{"lang": "en", "text": "My name"}]}]}`,
		`{"countries": [{"id": "utopia", "code": "XX"}, {"id": "macaria", "code": "XU", "names": [{"lang": "en", "text": "Macaria"}]}]}`,
	} {
		if _, err := apply(t, text); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.Delete(t.Context(), "admin", "deleted"); err != nil {
		t.Fatal(err)
	}
	done := upgrade(t, bundle{
		"topics":    {topic("once"), topic("new", "deleted"), topic("deleted"), topic("child", "once"), topic("newer", "new")},
		"sources":   {{"id": "gazette", "names": englishName("Gazette")}},
		"countries": {{"id": "utopia", "code": "XU", "names": englishName("Utopia")}, {"id": "achora", "code": "XX", "names": englishName("Achora")}},
		"merged":    {{"from": "twice", "into": "once"}, {"from": "renamed", "into": "once"}, {"from": "old", "into": "once"}},
	}, true)
	if !slices.Equal(done.Removed, []string{"goes", "goes-too"}) {
		t.Errorf("removed %v", done.Removed)
	}
	if fmt.Sprint(done.Merged) != "[{twice once} {renamed once}]" {
		t.Errorf("merged %v", done.Merged)
	}
	var kept []string
	for _, k := range done.Kept {
		kept = append(kept, strings.TrimSpace(k.ID+" "+strings.Join(k.Fields, " "))+": "+k.Why)
	}
	slices.Sort(kept)
	want := []string{
		`achora: code "XX" is also the code of utopia`,
		"deleted: somebody deleted it",
		"edited kind: this version no longer has it; it stays because somebody changed these fields",
		"named: this version no longer has it; it stays because mine names it",
		`new: broader[0] "deleted" is neither in the document nor in the graph`,
		`newer: broader[0] "new" is neither in the document nor in the graph`,
		"utopia code: somebody changed these fields",
	}
	if !slices.Equal(kept, want) {
		t.Errorf("kept\n%s\nwant\n%s", strings.Join(kept, "\n"), strings.Join(want, "\n"))
	}
	all := strings.Join(everything(t), "\n")
	for _, text := range []string{
		`{"id":"mine","names":[{"lang":"en","text":"Mine"}],"kind":"ISSUE","broader":["named","once"]}`,
		`{"id":"once","names":[{"lang":"en","text":"once"},{"lang":"en","text":"My name"}],"kind":"ISSUE"}`,
		`{"from":"twice","into":"once"}`, `{"from":"old","into":"once"}`,
	} {
		if !strings.Contains(all, text) {
			t.Errorf("%s is not in\n%s", text, all)
		}
	}
	freshJournal(t)
}

// Records of an earlier form are written anew once, without a trace in the journal; what somebody changed without
// Sidelines is still found afterwards.
func TestRederive(t *testing.T) {
	freshJournal(t)
	if _, err := apply(t, small); err != nil {
		t.Fatal(err)
	}
	stored := func() []map[string]any {
		t.Helper()
		rows, err := db.Run(t.Context(), `MATCH (n:Entity|Detail) RETURN labels(n) AS labels, n{.*} AS properties, COUNT { (n)--() } AS links ORDER BY coalesce(n.id, n.key)`, nil)
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	want, changes := fmt.Sprint(stored()), len(journal(t, nil))
	for _, cypher := range []string{
		`MATCH (m:Migration) WHERE m.name STARTS WITH 'derived-form' DELETE m`,
		`MATCH (m:Migration {name: '0007_tenure_ids.cypher'}) DELETE m`,
		`MATCH (m:Migration) WHERE m.name STARTS WITH 'sides' DELETE m`,
		`MATCH (t:Tenure) SET t.key = 'utopus/HEAD_OF_STATE/utopia/1916'`,
		`MATCH (d:DisputedValue) SET d.key = 'utopus/HEAD_OF_STATE/utopia/1916/dispute/0'`,
		`MATCH (n:Entity) SET n.nameFolded = ['old'] REMOVE n.startLastDay`,
	} {
		if _, err := db.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	steps := 0
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := db.Rederive(t.Context(), func(int, int) { steps++ }); err != nil {
			t.Fatal(err)
		}
	}
	if got := fmt.Sprint(stored()); got != want {
		t.Errorf("stored\n%s\nwant\n%s", got, want)
	}
	if steps != 4 { // two of records, and two of sides
		t.Errorf("%d steps: it is to run once", steps)
	}
	if n, err := db.Adopt(t.Context()); err != nil || n != 0 || len(journal(t, nil)) != changes {
		t.Errorf("%d changes adopted, %v; the journal has %d, had %d", n, err, len(journal(t, nil)), changes)
	}
	for _, cypher := range []string{`MATCH (n:Meeting) SET n.city = 'Amaurot'`, `MATCH (m:Migration) WHERE m.name STARTS WITH 'derived-form' DELETE m`} {
		if _, err := db.Run(t.Context(), cypher, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Rederive(t.Context(), func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	if n, err := db.Adopt(t.Context()); err != nil || n != 1 {
		t.Errorf("%d foreign changes, %v: want the one of the city", n, err)
	}
	freshJournal(t)
}
