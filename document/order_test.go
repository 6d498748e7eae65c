package document_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// disputedMeeting returns a random meeting of which the sources a to d cite, tell and dispute anything. Who denies it says no more of it.
func disputedMeeting(seed uint64) *model.Meeting {
	r := rand.New(rand.NewPCG(seed, 31))
	denying := ""
	some := func(of int) (sources []string) {
		for _, s := range []string{"a", "b", "c", "d"} {
			if s != denying && r.IntN(of) == 0 {
				sources = append(sources, s)
			}
		}
		return sources
	}
	m := &model.Meeting{
		NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "m"}, Names: []model.LocalizedText{{Lang: "en", Text: "M"}}},
		Format:    "BILATERAL", Mode: "IN_PERSON", Setting: "TALKS", Status: "HELD", Start: "2001-05-01", StartsAt: "2001-05-01T12:00:00Z", End: "2001-05-02",
		City: "City 0", Venue: "Venue 0", Place: "amaurot", Country: "utopia",
	}
	m.Standing = model.StandingAsserted
	if r.IntN(4) == 0 {
		denying = "d"
		m.Citations = citing(model.StanceDenies, denying)
	}
	for _, s := range some(3) {
		stance := []model.Stance{model.StanceConfirms, model.StanceConfirms, model.StanceAnnounces}[r.IntN(3)]
		m.Citations = append(m.Citations, citing(stance, s)...)
	}
	for _, s := range some(5) {
		m.Accounts = append(m.Accounts, model.Account{Text: "Told by " + s, Lang: "en", Source: s})
	}
	for _, f := range []struct {
		name   string
		values []string
	}{
		{"city", []string{"City 0", "City 1", "City 2"}},
		{"venue", []string{"Venue 0", "Venue 1", "Venue 2"}},
		{"start", []string{"2001-05-01", "2001-05-02", "2001-05-03", "early in May"}},
		{"end", []string{"2001-05-01", "2001-05-02", "2001-05-04"}},
		{"forum", []string{"fair", "utopia"}},
		{"setting", []string{"TALKS", "DINNER", "CEREMONY"}},
		{"mode", []string{"IN_PERSON", "PHONE", "VIDEO"}},
		{"status", []string{"HELD", "CANCELLED"}},
	} {
		d := model.Dispute{Field: f.name}
		r.Shuffle(len(f.values), func(i, j int) { f.values[i], f.values[j] = f.values[j], f.values[i] })
		for _, value := range f.values {
			if sources := some(4); len(sources) > 0 {
				d.Values = append(d.Values, versionOf(value, sources...))
			}
		}
		if r.IntN(2) == 0 && len(d.Values) > 1 {
			m.Disputes, m.Standing = append(m.Disputes, d), model.StandingDisputed
		}
	}
	return m
}

// In which order sources are retracted does not matter: neither which facts stand then, nor what they say and whom they cite.
func TestWithdraw_order(t *testing.T) {
	t.Parallel()
	orders := [][]string{{"a", "b"}, {"a", "b", "c"}}
	standing, wrong := 0, 0
	for seed := range uint64(2000) {
		for _, order := range orders {
			forward, backward := slices.Clone(order), slices.Clone(order)
			slices.Reverse(backward)
			one, other := retracting(seed, forward), retracting(seed, backward)
			if one.IsRetracted() && other.IsRetracted() {
				continue
			}
			standing++
			if got, want := wholeText(other), wholeText(one); got != want {
				if wrong++; wrong < 4 {
					t.Errorf("seed %d: %s\nafter %v %s\nafter %v %s", seed, wholeText(disputedMeeting(seed)), forward, want, backward, got)
				}
			}
		}
	}
	if standing < 1000 || wrong > 0 {
		t.Errorf("%d of %d facts differ", wrong, standing)
	}
}

func retracting(seed uint64, sources []string) *model.Meeting {
	m, gone := disputedMeeting(seed), map[string]bool{}
	for _, source := range sources {
		document.Withdraw(m, source, model.Retraction{Reason: "R"}, knownBut(gone))
		gone[source] = true
	}
	return m
}

// wholeText writes what a meeting says, and its sources in order of their ids.
func wholeText(m *model.Meeting) string {
	text := fmt.Sprintln(m.Mode, m.Setting, m.Status, m.Standing, m.Start, m.StartsAt, m.End, m.Forum, m.City, m.Venue, m.Place, m.Country)
	citations := slices.SortedFunc(slices.Values(m.Citations), func(a, b model.Citation) int { return strings.Compare(a.Source, b.Source) })
	return text + fmt.Sprint(citations, m.Accounts, m.Disputes)
}
