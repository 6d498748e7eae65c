package graph_test

import (
	"fmt"
	"testing"
)

// A country is found by each of its codes, in any case, and by no part of one.
func TestCountry_codes(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]string{
		"KR": "south-korea", "kr": "south-korea", "KOR": "south-korea", "kor": "south-korea", "Kor": "south-korea", "410": "south-korea",
		"PRK": "north-korea", "deu": "germany", "008": "albania", "8": "", "KO": "", "KORE": "", "": "",
		"DDR": "east-germany", "dd": "east-germany", "XK": "kosovo",
	} {
		var answer struct{ Country *struct{ ID string } }
		mustAsk(t, fmt.Sprintf(`{ country(code: %q) { id } }`, code), nil, &answer)
		if got := answer.Country; (got == nil) != (want == "") || got != nil && got.ID != want {
			t.Errorf("%q is %+v, want %s", code, got, want)
		}
	}
}

// The language in which a name is answered stands beside it, for every kind of entity.
func TestLocalizedName(t *testing.T) {
	t.Parallel()
	type text struct{ Lang, Text string }
	var answer struct {
		Country   struct{ HongKong, Singapore, Mexico, Default text }
		Entities  []struct{ Name text }
		Statement struct{ Name text }
	}
	mustAsk(t, `{
		country(id: "china") {
			hongKong: localizedName(lang: "zh-Hant-HK") { lang text } singapore: localizedName(lang: "zh-Hans-SG") { lang text }
			mexico: localizedName(lang: "es-MX") { lang text } default: localizedName { lang text }
		}
		entities(ids: ["xi-jinping", "european-union", "g20", "belt-and-road-forum-2023", "xi-putin-2023-10-18", "trade", "arirang-2023-10-18"]) {
			name: localizedName(lang: "tlh") { lang text }
		}
		statement(id: "xi-welcomes-putin-2023-10-18") { name: localizedName(lang: "ko") { lang text } }
	}`, nil, &answer)
	for want, got := range map[text]text{
		{"zh-Hant", "中國"}: answer.Country.HongKong, {"zh", "中国"}: answer.Country.Singapore,
		{"es", "China"}: answer.Country.Mexico, {"en", "China"}: answer.Country.Default,
		{"und", "xi-welcomes-putin-2023-10-18"}: answer.Statement.Name,
	} {
		if got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if len(answer.Entities) != 7 {
		t.Fatalf("%d entities", len(answer.Entities))
	}
	for _, entity := range answer.Entities {
		if entity.Name.Lang != "en" || entity.Name.Text == "" {
			t.Errorf("in a language that no name has: %+v", entity.Name)
		}
	}
}

// Memberships say since when, and who says so; an organization has the members of a day.
func TestMemberships(t *testing.T) {
	t.Parallel()
	var answer struct {
		Country struct {
			Memberships []struct {
				Organization, Source struct{ ID string }
				From, To             string
			}
		}
		Organization struct {
			Before, After []struct{ Country struct{ ID string } }
		}
	}
	mustAsk(t, `{
		country(code: "GBR") { memberships { organization { id } source { id } from to } }
		organization(id: "european-union") { before: members(on: "2020-01-31") { country { id } } after: members(on: "2020-02-01") { country { id } } }
	}`, nil, &answer)
	isFound := false
	for _, m := range answer.Country.Memberships {
		if m.Organization.ID == "european-union" {
			isFound = m.From == "1973-01-01" && m.To == "2020-01-31" && m.Source.ID == "sidelines-memberships"
		}
	}
	if !isFound {
		t.Errorf("the United Kingdom's memberships are %+v", answer.Country.Memberships)
	}
	if len(answer.Organization.Before) != 28 || len(answer.Organization.After) != 27 {
		t.Errorf("%d and %d members", len(answer.Organization.Before), len(answer.Organization.After))
	}
}
