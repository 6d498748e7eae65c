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
		entities(ids: [
			"xi-jinping", "european-union", "g20", "belt-and-road-forum-2023", "xi-putin-2023-10-18", "trade", "arirang-2023-10-18"
		]) {
			name: localizedName(lang: "tlh") { lang text }
		}
		statement(id: "xi-welcomes-putin-2023-10-18") { name: localizedName(lang: "ko") { lang text } }
	}`, nil, &answer)
	for want, got := range map[text]text{
		{"zh-Hant", "中國"}: answer.Country.HongKong, {"zh", "中国"}: answer.Country.Singapore,
		{"es", "China"}: answer.Country.Mexico, {"en", "China"}: answer.Country.Default,
		{"en", "시진핑: Mr Putin, my dear friend, welcome to China for the Third …, 2023-10-18"}: answer.Statement.Name,
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
			In2019, Later []struct{ Organization struct{ ID string } }
		}
		Organization struct {
			Before, After []struct{ Country struct{ ID string } }
		}
	}
	mustAsk(t, `{
		country(code: "GBR") {
			memberships { organization { id } source { id } from to }
			in2019: memberships(on: "2019") { organization { id } } later: memberships(on: "2020-02-01") { organization { id } }
		}
		organization(id: "european-union") {
			before: members(on: "2020-01-31") { country { id } } after: members(on: "2020-02-01") { country { id } }
		}
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
	if n, later := len(answer.Country.In2019), len(answer.Country.Later); n == 0 || n != later+1 {
		t.Errorf("the United Kingdom has %d memberships in 2019, and %d after it left the European Union", n, later)
	}
	if len(answer.Organization.Before) != 28 || len(answer.Organization.After) != 27 {
		t.Errorf("%d and %d members", len(answer.Organization.Before), len(answer.Organization.After))
	}
}

// memberOf is any time, with memberOn a day; days may be months and years on both sides.
func TestCountries_memberOn(t *testing.T) {
	t.Parallel()
	for where, want := range map[string]int{
		`{ memberOf: ["european-union"] }`:                                                 28,
		`{ memberOf: ["european-union"], memberOn: "2003-12-31" }`:                         15,
		`{ memberOf: ["european-union"], memberOn: "2004" }`:                               25,
		`{ memberOf: ["european-union"], memberOn: "2020-01" }`:                            28,
		`{ memberOf: ["european-union"], memberOn: "2020-02" }`:                            27,
		`{ memberOf: ["group-of-eight"], memberOn: "1997-12-31" }`:                         0, // its first members from 1998
		`{ memberOf: ["group-of-eight"], memberOn: "1998-01-01" }`:                         8,
		`{ memberOf: ["group-of-eight"], memberOn: "2014-03-31" }`:                         8, // until 2014-03
		`{ memberOf: ["group-of-eight"], memberOn: "2014-04-01" }`:                         0,
		`{ memberOf: ["group-of-eight"], not: { memberOf: ["nato"], memberOn: "2014" } }`:  2, // Japan and Russia
		`{ memberOf: ["group-of-eight", "european-union"], memberOn: "2014-03-31" }`:       32,
		`{ or: [{ memberOf: ["group-of-eight"], memberOn: "1990" }, { ids: ["japan"] }] }`: 1,
	} {
		if got := list(t, "countries", where).List.TotalCount; got != want {
			t.Errorf("%s: %d, want %d", where, got, want)
		}
	}
}

// A country's leaders of a day are by default the surest, and with certainty those that are as certain as it says.
func TestCountry_leadersByCertainty(t *testing.T) {
	t.Parallel()
	type leaders struct {
		Nodes []struct {
			ID      string
			Tenures []struct {
				Certainty string
				Doubts    []string
			}
		}
	}
	var answer struct {
		Country struct{ Default, Certain, Possible, Either leaders }
	}
	mustAsk(t, `{ country(code: "JP") {
		default: leaders(on: "2008-09-24", where: { office: [HEAD_OF_GOVERNMENT] }) { ...who }
		certain: leaders(on: "2008-09-24", certainty: [CERTAIN], where: { office: [HEAD_OF_GOVERNMENT] }) { ...who }
		possible: leaders(on: "2008-09-24", certainty: [POSSIBLE], where: { office: [HEAD_OF_GOVERNMENT] }) { ...who }
		either: leaders(on: "2008-09-24", certainty: [CERTAIN, POSSIBLE], where: { office: [HEAD_OF_GOVERNMENT] }) { ...who }
	} }
	fragment who on LeaderConnection { nodes { id tenures(on: "2008-09-24", certainty: [CERTAIN, POSSIBLE]) {
		certainty(on: "2008-09-24") doubts(on: "2008-09-24")
	} } }`, nil, &answer)
	for name, c := range map[string]struct {
		got  leaders
		want string
	}{
		"by default": {answer.Country.Default, "[{taro-aso [{CERTAIN []}]}]"},
		"CERTAIN":    {answer.Country.Certain, "[{taro-aso [{CERTAIN []}]}]"},
		"POSSIBLE":   {answer.Country.Possible, "[{yasuo-fukuda [{POSSIBLE [LAST_DAY]}]}]"},
		"both":       {answer.Country.Either, "[{taro-aso [{CERTAIN []}]} {yasuo-fukuda [{POSSIBLE [LAST_DAY]}]}]"},
	} {
		if got := fmt.Sprint(c.got.Nodes); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
