package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// everything is what the graph holds, a line a record.
func everything(t *testing.T) []string {
	t.Helper()
	var lines []string
	for record, err := range db.Records(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(text))
	}
	return lines
}

// counted is every number that the graph gives of somebody, by what it counts.
func counted(t *testing.T, id string) map[string]int {
	t.Helper()
	numbers := map[string]int{}
	for name, element := range map[string]string{
		"Leader.meetings": "Meeting", "Leader.statements": "Statement", "Leader.counterparts": "Counterpart", "Leader.timeline": "Event",
		"Query.meetings": "Meeting", "Query.statements": "Statement", "Source.facts": "Fact", "Country.meetings": "Meeting", "Topic.meetings": "Meeting", "Topic.statements": "Statement",
	} {
		order := map[string]string{"Meeting": "START_ASC", "Statement": "DATE_ASC", "Counterpart": "NAME_ASC", "Event": "DATE_ASC", "Fact": "DATE_ASC"}[element]
		list, err := store.NewList(name, element, store.PageArgs{}, nil, []string{order}, nil)
		if err != nil {
			t.Fatal(err)
		}
		counts, err := db.Counts(t.Context(), list, []string{id})
		if err != nil {
			t.Fatal(err)
		}
		numbers[name] = counts[id]
	}
	neighbours, err := db.Neighbours(t.Context(), []string{id}, model.LinkQuery{Via: model.AllLinkKind})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range neighbours[id] {
		numbers["link "+string(n.Kind)] += int(n.Weight)
	}
	return numbers
}

const twoTalks = `{
	"sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}]}],
	"topics": [{"id": "gold", "names": [{"lang": "en", "text": "Gold"}]}],
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}],
	"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "Utopus"}]}, {"id": "abraxa", "names": [{"lang": "en", "text": "Abraxa"}]}],
	"meetings": [
		{"id": "first", "names": [{"lang": "en", "text": "First"}], "format": "BILATERAL", "start": "1516-05-01", "country": "utopia", "about": ["gold"],
		 "participants": [{"actor": "utopus", "representing": "utopia"}, {"actor": "abraxa"}], "citations": [{"source": "gazette"}]},
		{"id": "second", "names": [{"lang": "en", "text": "Second"}], "format": "BILATERAL", "start": "1517-05-01", "country": "utopia", "about": ["gold"],
		 "participants": [{"actor": "utopus", "representing": "utopia"}, {"actor": "abraxa"}], "citations": [{"source": "gazette"}]}],
	"statements": [{"id": "said", "speaker": "utopus", "date": "1517", "meeting": "second", "about": ["gold"],
		"renditions": [{"text": "Gold is for chamber pots.", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]
}`

// A retracted fact counts nowhere: every number is as if it had never been. It is still there, with reason and source,
// for whoever asks for it, and comes back whole.
func TestRetract(t *testing.T) {
	wipe(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	who := []string{"utopus", "abraxa", "utopia", "gold", "gazette", ""}
	all := func() (numbers []string) {
		for _, id := range who {
			numbers = append(numbers, fmt.Sprint(id, counted(t, id)))
		}
		return numbers
	}
	before, whole := all(), everything(t)
	for _, id := range []string{"second", "said"} {
		change, err := db.Retract(t.Context(), "tester", id, model.Retraction{Reason: "The gazette took it back.", Source: "gazette"})
		if err != nil || *change.Action != model.ChangeActionRetracted || !slices.Equal(change.Fields, []string{"retraction", "standing"}) ||
			change.Reason != "The gazette took it back." {
			t.Fatalf("%+v, %v", change, err)
		}
	}
	retracted := all()
	entities, err := db.EntitiesByID(t.Context(), []string{"second"})
	if second, ok := entities["second"].(*model.Meeting); err != nil || !ok || second.Standing != model.StandingRetracted || second.Retraction == nil ||
		second.Retraction.Reason != "The gazette took it back." || second.Retraction.Source != "gazette" {
		t.Errorf("%+v, %v", entities["second"], err)
	}
	list, err := store.NewList("Leader.meetings", "Meeting", store.PageArgs{}, &model.MeetingFilter{Standing: some([]model.Standing{model.StandingRetracted})}, []string{"START_ASC"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if counts, err := db.Counts(t.Context(), list, []string{"utopus"}); err != nil || counts["utopus"] != 1 {
		t.Errorf("%v of those retracted, %v", counts, err)
	}
	if found := everything(t); len(found) != len(whole) {
		t.Errorf("%d records of %d", len(found), len(whole))
	}
	if _, err := db.Retract(t.Context(), "tester", "second", model.Retraction{Reason: "Again."}); !isCode(err, model.CodeBadUserInput) {
		t.Errorf("twice: %v", err)
	}
	for id, c := range map[string]model.Code{"utopus": model.CodeBadUserInput, "nobody": model.CodeNotFound} {
		if _, err := db.Retract(t.Context(), "tester", id, model.Retraction{Reason: "No."}); !isCode(err, c) {
			t.Errorf("%s: %v", id, err)
		}
	}
	if _, err := db.Retract(t.Context(), "tester", "first", model.Retraction{Reason: "No.", Source: "nowhere"}); !isCode(err, model.CodeNotFound) ||
		!strings.Contains(err.Error(), `source: nothing has the id "nowhere"`) {
		t.Errorf("an unknown source: %v", err)
	}
	if _, err := db.Retract(t.Context(), "tester", "first", model.Retraction{Reason: "No.", Source: "utopus"}); !isCode(err, model.CodeBadUserInput) {
		t.Errorf("a leader as the source: %v", err)
	}
	if _, err := db.Retract(t.Context(), "tester", "first", model.Retraction{}); !isCode(err, model.CodeBadUserInput) {
		t.Errorf("without a reason: %v", err)
	}

	if _, err := apply(t, `{"meetings": [{"id": "second", "standing": "ASSERTED"}]}`); err == nil || !strings.Contains(err.Error(), "meetings[0].retraction") {
		t.Errorf("asserted and retracted: %v", err)
	}
	if _, err := apply(t, `{"meetings": [{"id": "second", "retraction": null}], "statements": [{"id": "said", "standing": "ASSERTED", "retraction": null}]}`); err != nil {
		t.Fatal(err)
	}
	if after := all(); !slices.Equal(after, before) || slices.Equal(after, retracted) {
		t.Errorf("back again: %v, want %v", after, before)
	}
	if again := everything(t); !slices.Equal(again, whole) {
		t.Errorf("back again:\n%s\nwant\n%s", strings.Join(again, "\n"), strings.Join(whole, "\n"))
	}

	// Without the two facts at all, the numbers are those of their retraction.
	wipe(t)
	var d map[string]any
	if err := json.Unmarshal([]byte(twoTalks), &d); err != nil {
		t.Fatal(err)
	}
	delete(d, "statements")
	d["meetings"] = d["meetings"].([]any)[:1]
	if err := storetest.Apply(t.Context(), db, d); err != nil {
		t.Fatal(err)
	}
	if without := all(); !slices.Equal(without, retracted) {
		t.Errorf("retracted %v\nnever there %v", retracted, without)
	}
}

// A retracted tenure is no office on any day, and stays in the record.
func TestRetract_tenure(t *testing.T) {
	wipe(t)
	if _, err := apply(t, small); err != nil {
		t.Fatal(err)
	}
	_, err := apply(t, `{"leaders": [{"id": "utopus", "tenures": [{"office": "HEAD_OF_STATE", "of": "utopia", "from": "1516", "standing": "RETRACTED", "retraction": {"reason": "A forgery.", "source": "gazette"}}]}]}`)
	if err != nil {
		t.Fatal(err)
	}
	entities, err := db.EntitiesByID(t.Context(), []string{"utopus"})
	if utopus, ok := entities["utopus"].(*model.Leader); err != nil || !ok || len(utopus.Tenures) != 1 || utopus.Tenure(utopus.Tenures[0].ID) != nil || utopus.Tenures[0].Retraction.Reason != "A forgery." {
		t.Errorf("%+v, %v", entities["utopus"], err)
	}
	list, err := store.NewList("Country.leaders", "Leader", store.PageArgs{}, nil, []string{"NAME_ASC"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if counts, err := db.Counts(t.Context(), list, []string{"utopia"}); err != nil || counts["utopia"] != 0 {
		t.Errorf("%v, %v", counts, err)
	}
	if applied, err := apply(t, `{"leaders": [{"id": "utopus"}]}`); err != nil || applied.Unchanged != 1 {
		t.Errorf("%+v, %v", applied, err)
	}
}

// An entity is deleted once nothing names it, and what names it is told.
func TestDelete(t *testing.T) {
	wipe(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	whole := everything(t)
	for id, dependents := range map[string][]string{
		"utopus": {"first", "said", "second"}, "utopia": {"first", "second"}, "gold": {"first", "said", "second"}, "gazette": {"first", "said", "second"}, "second": {"said"},
	} {
		_, err := db.Delete(t.Context(), "tester", id)
		var refused *model.Error
		if !errors.As(err, &refused) || refused.Code != model.CodeConflict || !slices.Equal(refused.Details["dependents"].([]string), dependents) {
			t.Errorf("%s: %v", id, err)
		}
	}
	if after := everything(t); !slices.Equal(after, whole) {
		t.Error("a refused deletion changed something")
	}
	for _, id := range []string{"said", "second", "first", "gold", "abraxa", "utopus", "utopia", "gazette"} {
		change, err := db.Delete(t.Context(), "tester", id)
		if err != nil || *change.Action != model.ChangeActionDeleted || change.EntityID != id {
			t.Fatalf("%s: %+v, %v", id, change, err)
		}
	}
	if n := entities(t); n != 0 {
		t.Errorf("%d nodes are left", n)
	}
	if _, err := db.Delete(t.Context(), "tester", "gold"); !isCode(err, model.CodeNotFound) {
		t.Errorf("gone already: %v", err)
	}
}

// Merging a duplicate comes to the same graph as documents that had named the other from the beginning.
func TestMerge(t *testing.T) {
	const from, into = "leader-3", "leader-4"
	for _, kind := range []struct{ from, into string }{{from, into}, {"country-0", "country-1"}, {"topic-0", "topic-1"}, {"forum-0", "forum-1"}, {"meeting-3", "meeting-4"}} {
		t.Run(kind.from, func(t *testing.T) {
			wipe(t)
			if err := storetest.Generate(t.Context(), db, storetest.Size{Leaders: 12, Meetings: 60, Statements: 40}, 7); err != nil {
				t.Fatal(err)
			}
			before := everything(t)
			change, err := db.Merge(t.Context(), "tester", kind.from, kind.into)
			if err != nil || *change.Action != model.ChangeActionMerged || change.EntityID != kind.from {
				t.Fatalf("%+v, %v", change, err)
			}
			after := everything(t)
			if len(after) != len(before) || after[len(after)-1] != fmt.Sprintf(`{"from":%q,"into":%q}`, kind.from, kind.into) { // one record less, one merged id more
				t.Errorf("%d lines of %d, the last %s", len(after), len(before), after[len(after)-1])
			}
			for _, line := range after[:len(after)-1] {
				line = strings.ReplaceAll(line, `"text":"`+kind.from+`"`, "")
				if strings.Contains(line, `"`+kind.from+`"`) {
					t.Errorf("%s still names it", line)
				}
			}
			// Whoever named the one names the other now, and nobody else does.
			naming := func(lines []string, ids ...string) (who []string) {
				for _, line := range lines {
					for _, id := range ids {
						if strings.Contains(line, `:"`+id+`"`) || strings.Contains(line, `["`+id+`"`) || strings.Contains(line, `,"`+id+`"`) {
							var r struct{ ID string }
							if err := json.Unmarshal([]byte(line), &r); err != nil {
								t.Fatal(err)
							}
							if r.ID != kind.from && r.ID != kind.into && !slices.Contains(who, r.ID) {
								who = append(who, r.ID)
							}
						}
					}
				}
				return who
			}
			if old, now := naming(before, kind.from, kind.into), naming(after[:len(after)-1], kind.into); !slices.Equal(old, now) || len(old) == 0 && kind.from != "meeting-3" {
				t.Errorf("named by %v, now by %v", old, now)
			}
			entities, err := db.EntitiesByID(t.Context(), []string{kind.from, kind.into})
			if err != nil || entities[kind.from] == nil || entities[kind.from].Base().ID != kind.into {
				t.Errorf("the old id answers %v, %v", entities[kind.from], err)
			}
			if texts := entities[kind.into].(interface{ AllNames() []model.LocalizedText }).AllNames(); len(texts) != 2 || texts[0].Text != kind.into || texts[1].Text != kind.from {
				t.Errorf("names %+v", texts)
			}
			if _, err := apply(t, fmt.Sprintf(`{"%s": [{"id": %q}]}`, listOf(kind.from), kind.from)); err == nil || !strings.Contains(err.Error(), "was merged into") {
				t.Errorf("written under the old id: %v", err)
			}
			if _, err := db.Merge(t.Context(), "tester", kind.from, kind.into); !isCode(err, model.CodeNotFound) {
				t.Errorf("merged twice: %v", err)
			}
		})
	}
	// A document that names the old id comes to the new one; merged again, both old ids lead there.
	wipe(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, `{"topics": [{"id": "silver", "names": [{"lang": "en", "text": "Silver"}], "broader": ["gold"]}, {"id": "copper", "names": [{"lang": "en", "text": "Copper"}]}]}`); err != nil {
		t.Fatal(err)
	}
	for _, pair := range [][2]string{{"silver", "gold"}, {"gold", "copper"}} {
		if _, err := db.Merge(t.Context(), "tester", pair[0], pair[1]); err != nil {
			t.Fatal(err)
		}
	}
	if applied, err := apply(t, `{"meetings": [{"id": "first", "about": ["silver", "gold"]}]}`); err != nil || applied.Unchanged != 1 {
		t.Errorf("%+v, %v", applied, err)
	}
	entities, err := db.EntitiesByID(t.Context(), []string{"silver", "gold"})
	if err != nil || entities["silver"].Base().ID != "copper" || entities["gold"].Base().ID != "copper" {
		t.Errorf("%v, %v", entities, err)
	}
	for pair, c := range map[[2]string]model.Code{{"first", "gold"}: model.CodeNotFound, {"first", "copper"}: model.CodeBadUserInput, {"copper", "copper"}: model.CodeBadUserInput, {"nowhere", "copper"}: model.CodeNotFound} {
		if _, err := db.Merge(t.Context(), "tester", pair[0], pair[1]); !isCode(err, c) {
			t.Errorf("%v: %v", pair, err)
		}
	}
}

func listOf(id string) string {
	kind, _, _ := strings.Cut(id, "-")
	if kind == "country" {
		return "countries"
	}
	return kind + "s"
}

func isCode(err error, code model.Code) bool {
	var refused *model.Error
	return errors.As(err, &refused) && refused.Code == code
}

// The id of a tenure leads on through merges of leaders and of sides, is withdrawn by the tenure that it names, and is never
// given to another one.
func TestTenureIDs_leadOn(t *testing.T) {
	const world = `{"countries": [{"id": "lx", "code": "XA", "names": [{"lang": "en", "text": "LX"}]}, {"id": "ly", "code": "XB", "names": [{"lang": "en", "text": "LY"}]}],
		"leaders": [
			{"id": "one", "names": [{"lang": "en", "text": "One"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "lx", "from": "2000", "to": "2004"}]},
			{"id": "two", "names": [{"lang": "en", "text": "Two"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "lx", "from": "2000", "to": "2004"}]},
			{"id": "three", "names": [{"lang": "en", "text": "Three"}]},
			{"id": "four", "names": [{"lang": "en", "text": "Four"}], "tenures": [
				{"office": "HEAD_OF_STATE", "of": "lx", "from": "2010", "to": "2011"}, {"office": "HEAD_OF_STATE", "of": "ly", "from": "2010", "to": "2011"}]}]}`
	answers := func(id string) string {
		t.Helper()
		found, err := db.TenuresByID(t.Context(), []string{id})
		if err != nil {
			t.Fatal(err)
		}
		if found[id] == nil {
			return ""
		}
		return found[id].ID
	}
	wipe(t)
	if _, err := apply(t, world); err != nil {
		t.Fatal(err)
	}
	for _, m := range [][2]string{{"one", "two"}, {"two", "three"}, {"ly", "lx"}} {
		if _, err := db.Merge(t.Context(), "tester", m[0], m[1]); err != nil {
			t.Fatal(m, err)
		}
	}
	for id, want := range map[string]string{
		"one/head-of-state-lx": "two/head-of-state-lx", "two/head-of-state-lx": "two/head-of-state-lx", "four/head-of-state-ly": "four/head-of-state-lx", "four/x": "",
	} {
		if got := answers(id); got != want {
			t.Errorf("%s answers with %q, want %q", id, got, want)
		}
	}
	for text, want := range map[string]string{
		`{"leaders": [{"id": "three", "tenures": [{"id": "one/head-of-state-lx", "office": "HEAD_OF_STATE", "of": "lx", "from": "2000"}]}]}`: `"one/head-of-state-lx" went into "two/head-of-state-lx"`,
		`{"merged": [{"from": "two/head-of-state-lx", "into": "four/head-of-state-lx"}]}`:                                                    `"two/head-of-state-lx" is the id of a tenure in the graph`,
	} {
		if _, err := apply(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
	if change, err := db.Retract(t.Context(), "tester", "one/head-of-state-lx", model.Retraction{Reason: "No."}); err != nil || change.EntityID != "three" {
		t.Errorf("%+v, %v", change, err)
	}
	// An id that is gone is not given again.
	for _, step := range []struct{ text, id, want string }{
		{`{"leaders": [{"id": "four", "tenures": []}]}`, "four/head-of-state-lx", ""},
		{`{"leaders": [{"id": "four", "tenures": [{"office": "HEAD_OF_STATE", "of": "lx", "from": "1950", "to": "1951"}]}]}`, "four/head-of-state-lx", ""},
		{`{"leaders": [{"id": "four"}]}`, "four/head-of-state-lx-2", "four/head-of-state-lx-2"},
	} {
		if _, err := apply(t, step.text); err != nil {
			t.Fatal(step.text, err)
		}
		if got := answers(step.id); got != step.want {
			t.Errorf("after %s %s answers with %q, want %q", step.text, step.id, got, step.want)
		}
	}
	wipe(t)
}
