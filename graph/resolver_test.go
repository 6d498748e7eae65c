package graph_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// A resolver, which reads once what the graph knows of a name, says on every day what Resolve says.
func TestResolver_everyDay(t *testing.T) {
	t.Parallel()
	resolver := db.Resolver()
	random := rand.New(rand.NewPCG(21, 1)) //nolint:gosec // a fixed seed
	days := []model.Date{"2012", "2012-05", "2012-05-06", "2012-05-07", "2012-05-08", "2008-05-07"}
	for range 25 {
		days = append(days, model.Date(time.Date(1990+random.IntN(34), 1, 1+random.IntN(365), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)))
	}
	for _, text := range []string{"the Russian president", "President of France", "Vladimir Putin", "President Obama", "the Soviet president"} {
		for _, day := range append(days, "") {
			on := &day
			if day == "" {
				on = nil
			}
			want, err := db.Resolve(t.Context(), text, []model.EntityKind{model.EntityKindLeader}, on)
			if err != nil {
				t.Fatal(err)
			}
			got, err := resolver.Resolve(t.Context(), store.NameQuestion{Text: text, Kinds: []model.EntityKind{model.EntityKindLeader}, On: on})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(fmt.Sprint(want), fmt.Sprint(got)); diff != "" {
				t.Errorf("%s on %q: %s", text, day, diff)
			}
		}
	}
}

// The country of an office tells who is meant, and nobody is sure who is of another.
func TestResolver_of(t *testing.T) {
	t.Parallel()
	day := model.Date("1964-09-16")
	for _, c := range []struct{ text, of, want string }{
		{"Johnson", "united-states", ""}, // one of the commonest names
		{"Kennedy", "china", ""},
		{"the president", "united-states", "lyndon-b-johnson CERTAIN"},
	} {
		candidates, err := db.Resolver().Resolve(t.Context(), store.NameQuestion{
			Text: c.text, Kinds: []model.EntityKind{model.EntityKindLeader}, On: &day, Of: c.of,
		})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(candidates) > 0 && candidates[0].Certainty == model.CertaintyCertain {
			got = candidates[0].ID + " CERTAIN"
		}
		if got != c.want {
			t.Errorf("%s of %s: %v, want %s", c.text, c.of, candidates, c.want)
		}
	}
}

// Meetings of the same people on the same day are found, unless their place or mode is another.
func TestSameMeetings(t *testing.T) {
	t.Parallel()
	of := func(day, mode, country string, actors ...string) map[string][]string {
		t.Helper()
		m := &model.Meeting{Start: model.Date(day), Mode: model.MeetingMode(mode), Country: country}
		m.ID = "resolver-new"
		for _, actor := range actors {
			m.Participants = append(m.Participants, model.Participant{Actor: actor})
		}
		same, err := db.SameMeetings(t.Context(), []*model.Meeting{m})
		if err != nil {
			t.Fatal(err)
		}
		return same
	}
	for _, c := range []struct {
		got  map[string][]string
		want bool
	}{
		{of("2023-10-18", "IN_PERSON", "china", "xi-jinping", "vladimir-putin"), true},
		{of("2023-10-18", "IN_PERSON", "", "vladimir-putin", "xi-jinping"), true},
		{of("2023-10-18", "IN_PERSON", "france", "xi-jinping", "vladimir-putin"), false},
		{of("2023-10-18", "PHONE", "", "xi-jinping", "vladimir-putin"), false},
		{of("2023-10", "IN_PERSON", "china", "xi-jinping", "vladimir-putin"), false},
		{of("2023-10-18", "IN_PERSON", "china", "xi-jinping"), false},
	} {
		found := c.got["resolver-new"]
		if (len(found) > 0) != c.want {
			t.Errorf("%v, want %v", c.got, c.want)
		}
		if c.want && (len(found) != 1 || found[0] != "xi-putin-2023-10-18") {
			t.Errorf("%v has parts of the meeting, or others", found)
		}
	}
}
