package graph_test

import (
	"slices"
	"testing"
)

// A place has its point, names, country and meetings; lists, search and resolve find it; and a country is drawn at its capital.
func TestPlaces(t *testing.T) {
	t.Parallel()
	type place struct {
		ID, Name, TimeZone  string
		Latitude, Longitude float64
		GeonamesID          int
		Country             struct{ ID string }
		CapitalOf           []struct{ ID string }
		Source              struct{ ID string }
		Meetings            struct {
			TotalCount int
			Nodes      []struct {
				ID    string
				Place struct{ ID string }
			}
		}
	}
	type nodes struct{ Nodes []struct{ ID string } }
	var answer struct {
		Place              place
		Spelt, Of, InZone  nodes
		Held, HeldOrNot    struct{ TotalCount int }
		Search             nodes
		Moskva, Everything []struct {
			Certainty string
			Entity    struct{ ID string }
		}
		Korea, Antarctica struct{ Location *place }
		Meeting           struct {
			City  string
			Place struct{ ID string }
		}
	}
	mustAsk(t, `{
		place(id: "beijing-cn") {
			id name(lang: "ru") timeZone latitude longitude geonamesId country { id } capitalOf { id } source { id }
			meetings(where: { participants: { all: ["xi-jinping", "vladimir-putin"] }, during: { from: "2023-10-18", to: "2023-10-18" } }) {
				totalCount
				nodes { id place { id } }
			}
		}
		spelt: places(where: { name: { startsWith: "MOSKVA" } }) { nodes { id } }
		of: places(where: { capitalOf: ["south-korea"], country: ["south-korea"] }) { nodes { id } }
		inZone: places(where: { timeZone: ["Asia/Pyongyang"] }) { nodes { id } }
		held: meetings(where: { place: ["beijing-cn"], during: { from: "2023-10-18", to: "2023-10-18" } }) { totalCount }
		heldOrNot: meetings(where: { not: { place: ["beijing-cn"] }, ids: ["xi-putin-2023-10-18"] }) { totalCount }
		search(text: "Пекин", kinds: [PLACE]) { nodes { id } }
		moskva: resolve(text: "Moskva", kinds: [PLACE]) { certainty entity { id } }
		everything: resolve(text: "Moscow") { certainty entity { id } }
		korea: country(code: "KR") { location { id latitude } }
		antarctica: country(code: "AQ") { location { id } }
		meeting(id: "xi-putin-2023-10-18") { city place { id } }
	}`, nil, &answer)
	p := answer.Place
	if p.Name != "Пекин" || p.TimeZone != "Asia/Shanghai" || p.Latitude != 39.9075 || p.Longitude != 116.39723 || p.GeonamesID != 1816670 ||
		p.Country.ID != "china" || len(p.CapitalOf) != 1 || p.Source.ID != "geonames" {
		t.Errorf("Beijing is %+v", p)
	}
	held := p.Meetings
	ids := make([]string, len(held.Nodes))
	for i, m := range held.Nodes {
		ids[i] = m.ID
		if m.Place.ID != p.ID {
			t.Errorf("%s is in the list of Beijing, and was held at %q", m.ID, m.Place.ID)
		}
	}
	if held.TotalCount != len(ids) || !slices.Contains(ids, "xi-putin-2023-10-18") {
		t.Errorf("held in Beijing: %d, %v", held.TotalCount, ids)
	}
	for name, c := range map[string]struct {
		got  nodes
		want string
	}{
		"spelt": {answer.Spelt, "moscow-ru"}, "capital": {answer.Of, "seoul-kr"}, "time zone": {answer.InZone, "pyongyang-kp"},
		"search": {answer.Search, "beijing-cn"},
	} {
		if !slices.Equal(c.got.Nodes, []struct{ ID string }{{c.want}}) {
			t.Errorf("%s: %+v, want %s", name, c.got, c.want)
		}
	}
	if answer.Held.TotalCount < held.TotalCount || answer.HeldOrNot.TotalCount != 0 {
		t.Errorf("%d meetings were held in Beijing on the day, and %d not", answer.Held.TotalCount, answer.HeldOrNot.TotalCount)
	}
	if m := answer.Moskva; len(m) == 0 || m[0].Entity.ID != "moscow-ru" || m[0].Certainty != "CERTAIN" {
		t.Errorf("Moskva is %+v", m)
	}
	if m := answer.Everything; len(m) == 0 || m[0].Entity.ID != "russia" {
		t.Errorf("Moscow is %+v", m)
	}
	if answer.Korea.Location == nil || answer.Korea.Location.ID != "seoul-kr" || answer.Antarctica.Location != nil {
		t.Errorf("drawn at %+v and %+v", answer.Korea.Location, answer.Antarctica.Location)
	}
	if answer.Meeting.City != "Beijing" || answer.Meeting.Place.ID != "beijing-cn" {
		t.Errorf("the meeting was in %+v", answer.Meeting)
	}
}

// A building that sources mean by a name is none of the cities that GeoNames lists under its translation.
func TestResolve_placeNamedLikeABuilding(t *testing.T) {
	type candidates []struct{ Entity struct{ ID string } }
	var answer struct{ House, City candidates }
	mustAsk(t, `{
		house: resolve(text: "White House", kinds: [PLACE]) { entity { id } }
		city: resolve(text: "Dar el Beida", kinds: [PLACE]) { entity { id } }
	}`, nil, &answer)
	if len(answer.House) != 0 {
		t.Errorf("the White House is %v", answer.House)
	}
	if len(answer.City) == 0 || answer.City[0].Entity.ID != "casablanca-ma" {
		t.Errorf("Dar el Beida is %v", answer.City)
	}
}
