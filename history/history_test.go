package history_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

var topic = model.KindNamed("Topic")

// values makes values of pairs of a field and its JSON.
func values(pairs ...string) history.Values {
	v := history.Values{}
	for i := 0; i < len(pairs); i += 2 {
		v[pairs[i]] = json.RawMessage(pairs[i+1])
	}
	return v
}

// made, changed and removed are changes of a topic; each is a revision of its own.
func made(revision int, id string, is history.Values) history.Change {
	return history.Change{Sequence: revision, Revision: revision, ID: id, Kind: topic, Effect: history.Made, Fields: is.Fields(), Kept: history.Kept{IsKnown: true, Is: is}}
}

func changed(revision int, id string, was, is history.Values) history.Change {
	return history.Change{Sequence: revision, Revision: revision, ID: id, Kind: topic, Fields: is.Fields(), Kept: history.Kept{IsKnown: true, Was: was, Is: is}}
}

func removed(revision int, id string, was history.Values) history.Change {
	return history.Change{Sequence: revision, Revision: revision, ID: id, Kind: topic, Effect: history.Removed, Kept: history.Kept{IsKnown: true, Was: was}}
}

// without is a change of which the journal has no values.
func without(c history.Change) history.Change {
	c.Kept = history.Kept{}
	return c
}

func shown(v history.Values) string {
	text, _ := json.Marshal(v)
	return string(text)
}

// What the journal stores of a change comes out again, and is shorter than its JSON where that is long.
func TestKept(t *testing.T) {
	into := "b"
	at := time.Date(2026, 11, 27, 1, 2, 3, 456, time.UTC)
	for _, k := range []history.Kept{
		{IsKnown: true},
		{IsKnown: true, Is: values("kind", `"ISSUE"`)},
		{IsKnown: true, Was: values("kind", `"ISSUE"`, "broader", `["a"]`), CreatedAt: at},
		{IsKnown: true, Redirects: map[string]history.Redirect{"a": {Was: nil, Is: &into}, "c": {Was: &into, Is: nil}}},
		{IsKnown: true, Was: values("names", "null"), Is: values("names", `[{"lang":"en","text":"`+strings.Repeat("Grain, oil and gold. ", 50)+`"}]`)},
	} {
		text := k.Text()
		again, err := history.ReadKept(text)
		if err != nil || fmt.Sprint(again.Was, again.Is, again.CreatedAt, again.IsKnown) != fmt.Sprint(k.Was, k.Is, k.CreatedAt, k.IsKnown) ||
			len(again.Redirects) != len(k.Redirects) || len(text) > 300 {
			t.Errorf("%+v: %s: %+v, %v", k, text, again, err)
		}
	}
	if k, err := history.ReadKept(""); err != nil || k.IsKnown {
		t.Errorf("a change without values: %+v, %v", k, err)
	}
	for _, damaged := range []string{"{", "###", "AAAA"} {
		if _, err := history.ReadKept(damaged); err == nil {
			t.Errorf("%q was read", damaged)
		}
	}
}

// A record after a revision has what the last change before it set, or what the first change after it replaced, or what there is now;
// and what nobody knows is unknown.
func TestAt(t *testing.T) {
	grain, names := `[{"lang":"en","text":"Grain"}]`, `[{"lang":"en","text":"Grain exports"}]`
	present := history.Past{Kind: topic, Values: values("kind", `"POLICY"`, "names", names)}
	full := []history.Change{
		made(2, "grain", values("kind", `"ISSUE"`, "names", grain)),
		changed(4, "grain", values("kind", `"ISSUE"`, "broader", "null"), values("kind", `"POLICY"`, "broader", `["food"]`)),
		removed(6, "grain", values("kind", `"POLICY"`, "names", grain, "broader", `["food"]`)),
		made(8, "grain", values("kind", `"POLICY"`, "names", names)),
	}
	old := []history.Change{without(full[0]), without(full[1]), changed(7, "grain", values("names", grain), values("names", names))}
	for _, step := range []struct {
		name     string
		changes  []history.Change
		revision int
		want     string // values; empty if there was no record
		unknown  string
		last     int
	}{
		{"before it was made", full, 1, "", "", 0},
		{"made", full, 2, `{"kind":"ISSUE","names":` + grain + `}`, "", 2},
		{"between", full, 3, `{"kind":"ISSUE","names":` + grain + `}`, "", 2},
		{"changed", full, 5, `{"broader":["food"],"kind":"POLICY","names":` + grain + `}`, "", 4},
		{"removed", full, 6, "", "", 6},
		{"made again", full, 9, `{"kind":"POLICY","names":` + names + `}`, "", 8},
		{"without values, then with", old, 6, `{"kind":"POLICY","names":` + grain + `}`, "", 4},
		{"without values", old, 3, `{"names":` + grain + `}`, "kind", 2},
		{"never changed", nil, 5, `{"kind":"POLICY","names":` + names + `}`, "", 0},
	} {
		past := history.At(step.changes, step.revision, present)
		got := ""
		if past.Kind != nil {
			got = shown(past.Values)
		}
		if got != step.want || strings.Join(past.Unknown, " ") != step.unknown || past.Revision != step.last {
			t.Errorf("%s: %s, unknown %v, revision %d", step.name, got, past.Unknown, past.Revision)
		}
	}
	between := history.Differences(history.At(full, 2, present), history.At(full, 5, present))
	if len(between) != 2 || between[0].Field != "broader" || string(between[0].Before) != "null" || between[1].Field != "kind" {
		t.Errorf("differences: %+v", between)
	}
}

// Several changes are one step, unless somebody else changed the same in between.
func TestNetOf(t *testing.T) {
	a, b, c := values("kind", `"ISSUE"`), values("kind", `"POLICY"`), values("kind", `"REGION"`)
	for _, step := range []struct {
		name    string
		changes []history.Change
		want    string
		isWhole bool
	}{
		{"two changes", []history.Change{changed(1, "x", a, b), changed(2, "x", b, c)}, `true true {"kind":"ISSUE"} {"kind":"REGION"}`, true},
		{"there and back", []history.Change{changed(1, "x", a, b), changed(2, "x", b, a)}, `true true {} {}`, true},
		{"made and changed", []history.Change{made(1, "x", a), changed(2, "x", a, b)}, `false true {} {"kind":"POLICY"}`, true},
		{"made and removed", []history.Change{made(1, "x", a), removed(2, "x", a)}, `false false {} {}`, true},
		{"changed and removed", []history.Change{changed(1, "x", a, b), removed(2, "x", b)}, `true false {"kind":"ISSUE"} {}`, true},
		{"others in between", []history.Change{changed(1, "x", a, b), changed(3, "x", c, a)}, `true true {} {}`, false},
		{"removed by others in between", []history.Change{made(1, "x", a), made(3, "x", b)}, `false true {} {"kind":"POLICY"}`, false},
	} {
		nets, _, isWhole := history.NetOf(step.changes)
		n := nets[0]
		if got := fmt.Sprint(n.Existed, " ", n.Exists, " ", shown(n.Was), " ", shown(n.Is)); got != step.want || isWhole != step.isWhole {
			t.Errorf("%s: %s, whole: %t", step.name, got, isWhole)
		}
	}
}

// In the way of an undo is what changed the same fields later, what names what would go, what took away what would be named again, and
// what builds on these. What was taken back itself is not.
func TestWay(t *testing.T) {
	a, b, c := values("kind", `"ISSUE"`), values("kind", `"POLICY"`), values("kind", `"REGION"`)
	named, none := values("broader", `["x"]`), values("broader", "null")
	for _, step := range []struct {
		name   string
		undo   history.Change
		later  []history.Change
		undone map[int][]int
		want   []int
	}{
		{"nothing", changed(1, "x", a, b), []history.Change{changed(2, "y", a, b), changed(3, "x", none, named)}, nil, nil},
		{"the same field", changed(1, "x", a, b), []history.Change{changed(2, "x", b, c), changed(3, "x", c, a)}, nil, []int{2, 3}},
		{"taken back", changed(1, "x", a, b), []history.Change{changed(2, "x", b, c), changed(3, "x", c, b)}, map[int][]int{3: {2}}, nil},
		{"taken back, and that too", changed(1, "x", a, b), []history.Change{changed(2, "x", b, c), changed(3, "x", c, b), changed(4, "x", b, c)},
			map[int][]int{3: {2}, 4: {3}}, []int{2}},
		{"an undo removed what another one named", changed(1, "z", a, b), []history.Change{
			made(2, "x", a), changed(3, "z", none, named), changed(4, "z", values("kind", `"POLICY"`, "broader", `["x"]`), values("kind", `"REGION"`, "broader", "null")),
			removed(5, "x", a)},
			map[int][]int{5: {2}}, []int{4, 5}},
		{"itself taken back", changed(1, "x", a, b), []history.Change{changed(2, "x", b, a)}, map[int][]int{2: {1}}, []int{2}},
		{"named since", made(1, "x", a), []history.Change{changed(2, "y", none, named), changed(3, "z", a, b)}, nil, []int{2}},
		{"named by one that others changed", made(1, "x", a), []history.Change{made(2, "y", named), changed(3, "y", none, values("kind", `"ISSUE"`)), changed(4, "z", a, b)}, nil, []int{2, 3}},
		{"no more named, which is gone", changed(1, "y", named, none), []history.Change{removed(2, "x", a)}, nil, []int{2}},
		{"removed and made again", removed(1, "x", a), []history.Change{made(2, "x", b)}, nil, []int{2}},
		{"the same Wikidata item", changed(1, "x", values("wikidataId", `"Q1"`), values("wikidataId", "null")),
			[]history.Change{changed(2, "y", values("wikidataId", "null"), values("wikidataId", `"Q1"`))}, nil, []int{2}},
		{"without values", changed(1, "x", a, b), []history.Change{without(changed(2, "x", b, c)), without(changed(3, "x", none, named))}, nil, []int{2}},
	} {
		if got := inTheWay(step.undo, step.later, step.undone); !slices.Equal(got, step.want) {
			t.Errorf("%s: %v, want %v", step.name, got, step.want)
		}
	}
}

// inTheWay searches until the search is whole.
func inTheWay(undo history.Change, later []history.Change, undone map[int][]int) []int {
	for whole := map[int]bool{}; ; {
		way := history.NewWay([]history.Change{undo}, undone, whole)
		for _, c := range later {
			way.Add(c)
		}
		if named := way.Named(); !way.IsPartial() {
			return named
		}
	}
}

// Of an operation that is in the way with one revision, all are, and what builds on any of them, also if it was passed already.
func TestWay_operations(t *testing.T) {
	topic := model.KindNamed("Topic")
	change := func(revision, operation int, id string) history.Change {
		return history.Change{
			Sequence: revision, Revision: revision, Operation: operation, ID: id, Kind: topic, Effect: history.Changed, Fields: []string{"names"},
			Kept: history.Kept{IsKnown: true, Was: history.Values{"names": []byte(`1`)}, Is: history.Values{"names": []byte(`2`)}},
		}
	}
	later := []history.Change{change(2, 2, "b"), change(3, 3, "b"), change(4, 2, "a"), change(5, 5, "c")}
	named := inTheWay(change(1, 1, "a"), later, nil)
	if want := []int{2, 3, 4}; !slices.Equal(named, want) {
		t.Errorf("%v are in the way, want %v", named, want)
	}
}

// Lists whose order has no meaning are in the order in which records are read, and not in that of their text.
func TestValues_asRead(t *testing.T) {
	leader := values(
		"names", `[{"lang":"en","text":"A"}]`,
		"tenures", `[{"id":"a/one","office":"OTHER","of":"c","from":"2020"},{"id":"a/two","office":"OTHER","of":"c","from":"2001"}]`)
	got := leader.AsRead(model.KindNamed("Leader"))
	if want := `[{"id":"a/two","office":"OTHER","of":"c","from":"2001"},{"id":"a/one","office":"OTHER","of":"c","from":"2020"}]`; string(
		got["tenures"]) != want || string(got["names"]) != string(leader["names"]) || len(got) != 2 {
		t.Errorf("%s", shown(got))
	}
	for _, v := range []history.Values{values("tenures", "null"), values("tenures", `[{"id":7}]`), nil} {
		if got := v.AsRead(model.KindNamed("Leader")); shown(got) != shown(v) {
			t.Errorf("%s became %s", shown(v), shown(got))
		}
	}
}
