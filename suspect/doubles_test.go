package suspect_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

// bundled is what is compared of the bundled data.
type bundled struct {
	people   []suspect.Person
	meetings []suspect.Meeting
	sources  []suspect.Source
}

func bundledData(t *testing.T) (b bundled) {
	t.Helper()
	documents, err := data.Documents(data.Default)
	if err != nil {
		t.Fatal(err)
	}
	leaders, meetings, sources := map[string]*model.Leader{}, map[string]*model.Meeting{}, map[string]*model.Source{}
	for _, d := range documents {
		text, err := d.Text()
		if err != nil {
			t.Fatal(err)
		}
		var all struct {
			Leaders  []*model.Leader
			Meetings []*model.Meeting
			Sources  []*model.Source
		}
		if err := json.Unmarshal(text, &all); err != nil {
			t.Fatal(err)
		}
		for _, l := range all.Leaders {
			if known := leaders[l.ID]; known != nil {
				known.Names, known.Tenures = append(known.Names, l.Names...), append(known.Tenures, l.Tenures...)
			} else {
				leaders[l.ID] = l
			}
		}
		for _, m := range all.Meetings {
			m.Mode = cmp.Or(m.Mode, model.MeetingModeInPerson) // as apply takes it
			meetings[m.ID] = cmp.Or(meetings[m.ID], m)
		}
		for _, s := range all.Sources {
			sources[s.ID] = cmp.Or(sources[s.ID], s)
		}
	}
	sides := map[string]map[string]bool{}
	for _, id := range slices.Sorted(maps.Keys(sources)) {
		b.sources = append(b.sources, suspect.SourceOf(sources[id]))
	}
	for _, id := range slices.Sorted(maps.Keys(meetings)) {
		b.meetings = append(b.meetings, suspect.MeetingOf(meetings[id], func(source string) string {
			if s := sources[source]; s != nil {
				of := suspect.SourceOf(s)
				return of.HostOrPublisher()
			}
			return ""
		}))
		for _, p := range meetings[id].Participants {
			if p.Representing != "" {
				if sides[p.Actor] == nil {
					sides[p.Actor] = map[string]bool{}
				}
				sides[p.Actor][p.Representing] = true
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(leaders)) {
		p := suspect.PersonOf(leaders[id])
		p.Sides = slices.Sorted(maps.Keys(sides[id]))
		b.people = append(b.people, p)
	}
	return b
}

// planted is a double.
type planted struct {
	kind, of, id string
	what         string // it is
}

// checkPlanted counts by kind how many doubles are named, and logs the others.
func checkPlanted(t *testing.T, all []planted, pairs []suspect.Pair, least map[string]float64) {
	t.Helper()
	named := map[[2]string]bool{}
	for _, p := range pairs {
		named[[2]string{p.A, p.B}] = true
	}
	good, of := map[string]int{}, map[string]int{}
	for _, p := range all {
		of[p.kind]++
		if named[[2]string{min(p.id, p.of), max(p.id, p.of)}] {
			good[p.kind]++
		} else {
			t.Logf("not named: %s of %s: %s", p.kind, p.of, p.what)
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(of)) {
		share := float64(good[kind]) / float64(of[kind])
		t.Logf("%s: %d of %d", kind, good[kind], of[kind])
		if share < least[kind] {
			t.Errorf("%s: %.2f of the doubles are named, want at least %.2f", kind, share, least[kind])
		}
	}
}

// Doubles of people of whom nothing is known but a name: in other spellings, orders and scripts, with titles and initials. Few others
// may be named for them, and few among the bundled people.
func TestPeople_doubles(t *testing.T) {
	text, err := os.ReadFile("testdata/doubles.tsv")
	if err != nil {
		t.Fatal(err)
	}
	b := bundledData(t)
	before := suspect.People(b.people, b.meetings)
	if len(before) > 25 {
		t.Errorf("%d pairs of the bundled people are named, want at most 25", len(before))
	}
	var all []planted
	people, seen := slices.Clone(b.people), map[string]bool{}
	var later []planted // a second double of one person is planted apart, so that the two are no pair
	for line := range strings.Lines(string(text)) {
		kind, rest, isDouble := strings.Cut(strings.TrimSpace(line), "\t")
		if !isDouble {
			continue
		}
		of, name, _ := strings.Cut(rest, "\t")
		p := planted{kind, of, fmt.Sprintf("double-%03d", len(all)+len(later)), name}
		if seen[of] {
			later = append(later, p)
			continue
		}
		seen[of], all = true, append(all, p)
	}
	random := rand.New(rand.NewPCG(18, 3))
	for n := 0; n < 60; {
		of := b.people[random.IntN(len(b.people))]
		words := strings.Fields(of.Names[0])
		if seen[of.ID] || len(words) < 2 || strings.Contains(of.Names[0], " of ") {
			continue
		}
		n, seen[of.ID] = n+1, true
		turned := strings.Join(append([]string{strings.ToUpper(words[len(words)-1])}, words[:len(words)-1]...), " ")
		all = append(all, planted{"turned", of.ID, fmt.Sprintf("double-%03d", len(all)+len(later)), turned})
	}
	var pairs []suspect.Pair
	for _, some := range [][]planted{all, later} {
		with := slices.Clone(people)
		for _, p := range some {
			with = append(with, suspect.Person{ID: p.id, Names: []string{p.what}})
		}
		pairs = append(pairs, suspect.People(with, b.meetings)...)
	}
	all = append(all, later...)
	checkPlanted(t, all, pairs, map[string]float64{
		"short": 0.95, "turned": 0.95, "title": 0.9, "order": 0.9, "spelling": 0.9, "married": 0.85, "initials": 0.85, "script": 0.85, "nom": 0.5,
	})
	if wrong := len(pairs) - 2*len(before) - len(all); wrong > len(all)/4 {
		t.Errorf("%d pairs are named that are no doubles", wrong)
	}
}

// Doubles of meetings in which a day, a place or a participant is missing or another one.
func TestMeetings_doubles(t *testing.T) {
	b := bundledData(t)
	random := rand.New(rand.NewPCG(18, 1))
	var all []planted
	meetings := slices.Clone(b.meetings)
	least := map[string]float64{}
	changes := map[string]func(m *suspect.Meeting) bool{
		"the next day": func(m *suspect.Meeting) bool {
			day, err := time.Parse(time.DateOnly, string(m.Start))
			m.Start = model.Date(day.AddDate(0, 0, 1).Format(time.DateOnly))
			return err == nil
		},
		"a month": func(m *suspect.Meeting) bool {
			isDay := len(m.Start) == len(time.DateOnly)
			m.Start = m.Start[:min(len(m.Start), len("2006-01"))]
			return isDay
		},
		"no place": func(m *suspect.Meeting) bool { had := m.Place != ""; m.Place, m.City = "", ""; return had },
		"no country": func(m *suspect.Meeting) bool {
			had := m.Country != ""
			m.Place, m.City, m.Country = "", "", ""
			return had
		},
		"a participant less": func(m *suspect.Meeting) bool {
			if len(m.Participants) < 3 {
				return false
			}
			m.Participants = slices.Delete(slices.Clone(m.Participants), 1, 2)
			return true
		},
	}
	for _, kind := range slices.Sorted(maps.Keys(changes)) { // in order, so that the random choice is the same each time
		change := changes[kind]
		least[kind] = 0.95
		for n := 0; n < 60; {
			of := b.meetings[random.IntN(len(b.meetings))]
			m := of
			if len(m.Participants) < 2 || m.PartOf != "" || len(m.Start) < 10 || !change(&m) {
				continue
			}
			n++
			m.ID, m.Names, m.Cited, m.StartsAt = fmt.Sprintf("double-%03d", len(all)), []string{"A meeting"}, nil, time.Time{}
			all, meetings = append(all, planted{kind, of.ID, m.ID, fmt.Sprint(m.Start, " ", m.Participants)}), append(meetings, m)
		}
	}
	least["a month"] = 0.85 // who met twice in a month has two meetings that it may be
	checkPlanted(t, all, suspect.Meetings(meetings), least)
}

// Doubles of sources with another address of the same page.
func TestSources_doubles(t *testing.T) {
	b := bundledData(t)
	random := rand.New(rand.NewPCG(18, 2))
	var all []planted
	sources := slices.Clone(b.sources)
	least := map[string]float64{}
	changes := map[string]func(u *url.URL) string{
		"another scheme":   func(u *url.URL) string { return "http://www." + strings.TrimPrefix(u.Host, "www.") + u.RequestURI() },
		"an archived copy": func(u *url.URL) string { return "https://web.archive.org/web/20240102030405/" + u.String() },
		"what follows":     func(u *url.URL) string { return u.String() + "?utm_source=newsletter&utm_medium=email" },
		"a fragment":       func(u *url.URL) string { return u.String() + "#content" },
		"a mobile host":    func(u *url.URL) string { return "https://m." + strings.TrimPrefix(u.Host, "www.") + u.RequestURI() },
		"another form":     func(u *url.URL) string { return strings.TrimSuffix(u.String(), "/") + "/amp/" },
		"capitals":         func(u *url.URL) string { return "HTTPS://" + strings.ToUpper(u.Host) + u.RequestURI() + "/" },
	}
	for _, kind := range slices.Sorted(maps.Keys(changes)) {
		change := changes[kind]
		least[kind] = 0.95
		for n := 0; n < 60; {
			of := b.sources[random.IntN(len(b.sources))]
			u, err := url.Parse(of.URL)
			if err != nil || u.Host == "" || u.RawQuery != "" || len(u.Path) < 2 || strings.Contains(u.Host, "archive") {
				continue
			}
			n++
			s := suspect.Source{ID: fmt.Sprintf("double-%03d", len(all)), Name: "A page", URL: change(u)}
			all, sources = append(all, planted{kind, of.ID, s.ID, s.URL}), append(sources, s)
		}
	}
	checkPlanted(t, all, suspect.Sources(sources), least)
}
