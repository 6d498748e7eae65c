package main

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// realCountries converts the countries of the real raw files. The former ones come first.
func realCountries(t *testing.T) ([]*model.Country, []*model.Organization) {
	t.Helper()
	c, err := readCountries("../raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	organizations, err := completeCountries("../raw", c, nil)
	if err != nil {
		t.Fatal(err)
	}
	var records []*model.Country
	for _, key := range keys(formerCountries) {
		records = append(records, formerCountries[key])
	}
	return append(records, c.records...), organizations
}

// shared is what several countries are called: there are two Congos, and a Dominica and a Dominican Republic.
var shared = []string{
	"congolese", "конголезскии", "congolais", "congolaise", "congoleno", "congolena", "congoles", "kongolesisch", "dominican",
}

// No text names two sides, whether it is a name, a code, an abbreviation, a spelling, a demonym or a metonym.
func TestCountries_nothingNamesTwo(t *testing.T) {
	countries, organizations := realCountries(t)
	owner := map[string]string{}
	claim := func(id, what, text string) {
		key := nameOnly(text)
		if other, ok := owner[key]; ok && other != id && !slices.Contains(shared, key) {
			t.Errorf("%q, a %s of %s, is also for %s", text, what, id, other)
		}
		owner[key] = id
	}
	codes := map[string]string{} // Russia is Nga in Vietnamese, and Nigeria NGA
	for _, c := range countries {
		for what, texts := range map[string][]model.LocalizedText{
			"name": c.Names, "demonym": c.Demonyms, "metonym": c.Metonyms, "spelling": c.Spellings,
		} {
			for _, text := range texts {
				claim(c.ID, what, text.Text)
			}
		}
		for _, code := range []string{c.Code, string(c.Alpha3), string(c.Numeric)} {
			if other := codes[code]; other != "" {
				t.Errorf("%s, a code of %s, is also one of %s", code, c.ID, other)
			}
			if code != "" {
				codes[code] = c.ID
			}
		}
	}
	for _, c := range countries {
		for _, text := range slices.Concat(c.Names, c.Demonyms, c.Metonyms, c.Spellings) {
			if other := codes[text.Text]; other != "" && other != c.ID {
				t.Errorf("%s of %s is a code of %s", text.Text, c.ID, other)
			}
		}
	}
	for _, o := range organizations {
		for _, text := range slices.Concat(o.Names, o.Metonyms) {
			claim(o.ID, "name or metonym", text.Text)
		}
	}
}

func TestCountries_membersOfTheUN(t *testing.T) {
	countries, _ := realCountries(t)
	members := 0
	for _, c := range countries {
		if !slices.ContainsFunc(c.Memberships, func(m model.Membership) bool { return m.Organization == "united-nations" && m.To == "" }) {
			continue
		}
		members++
		if hasNone := c.Capital == ""; hasNone != (c.ID == "nauru") {
			t.Errorf("%s has the capital %q", c.ID, c.Capital)
		}
		if len(c.Alpha3) != 3 || len(c.Numeric) != 3 {
			t.Errorf("%s has the codes %q and %q", c.ID, c.Alpha3, c.Numeric)
		}
		for _, lang := range nameLanguages {
			isIn := func(text model.LocalizedText) bool { return string(text.Lang) == lang }
			if !slices.ContainsFunc(c.Names, isIn) && lang != "pt-PT" {
				t.Errorf("%s has no name in %s", c.ID, lang)
			}
			if lang == "en" && !slices.ContainsFunc(c.Demonyms, isIn) {
				t.Errorf("%s has no demonym", c.ID)
			}
		}
	}
	if members != 193 {
		t.Errorf("%d members", members)
	}
}

// An alias gives way to the display name and the codes of another country, and to the same alias of one.
func TestCountries_aliases(t *testing.T) {
	first := &model.Country{NamedBase: named("first", nil), Code: "XA"}
	second := &model.Country{NamedBase: named("second", nil), Code: "XB", Alpha3: "XBB"}
	b := &countryBook{records: []*model.Country{first, second}}
	names := map[string]map[string]string{"first": {"en": "First", "pt": "Um", "pt-PT": "Um"}, "second": {"en": "Second"}}
	b.setNames(names, map[string][]model.LocalizedText{
		"first":  slices.Concat(en("SECOND"), en("xbb"), en("Both"), en("Own"), en("first"), en("XA")),
		"second": slices.Concat(en("both"), en("Other")),
	})
	for _, c := range []struct {
		country *model.Country
		want    []model.LocalizedText
	}{
		{first, slices.Concat(en("First"), []model.LocalizedText{{Lang: "pt", Text: "Um"}}, en("Own"), en("XA"))},
		{second, slices.Concat(en("Second"), en("Other"))},
	} {
		if !slices.Equal(c.country.Names, c.want) {
			t.Errorf("%s has the names %v, want %v", c.country.ID, c.country.Names, c.want)
		}
	}
}

// What people call countries finds them.
func TestCountries_names(t *testing.T) {
	countries, _ := realCountries(t)
	found := map[string]string{}
	for _, c := range countries {
		for _, text := range slices.Concat(c.Names, c.Spellings, c.Metonyms) {
			found[text.Text] = c.ID
		}
	}
	for text, want := range map[string]string{
		"DPRK": "north-korea", "ROK": "south-korea", "PRC": "china", "DRC": "democratic-republic-of-the-congo", "USSR": "russia",
		"Burma": "myanmar", "Zaire": "democratic-republic-of-the-congo", "Zaïre": "democratic-republic-of-the-congo", "Ceylon": "sri-lanka",
		"Holland": "netherlands", "FYROM": "north-macedonia", "East Timor": "timor-leste", "Türkiye": "turkiye", "Turkey": "turkiye",
		"UK": "united-kingdom", "UAE": "united-arab-emirates", "USA": "united-states", "США": "united-states", "Upper Volta": "burkina-faso",
		"GDR": "east-germany", "RDA": "east-germany", "ФРГ": "germany", "Swaziland": "eswatini", "Czech Republic": "czechia",
		"Cote d'Ivoire": "cote-divoire", "Costa de Marfil": "cote-divoire", "한국": "south-korea", "대한민국": "south-korea", "북한": "north-korea",
		"北朝鲜": "north-korea", "臺灣": "taiwan", "Holy See": "vatican-city", "Kosovo": "kosovo", "Palestine": "palestine", "ソ連": "russia",
		"Beijing": "china", "the Kremlin": "russia", "Белый дом": "united-states", "Élysée": "france", "청와대": "south-korea",
		"唐宁街":          "united-kingdom",
		"Korea, North": "north-korea", "United Kingdon": "united-kingdom", "Νότια Κορέα": "south-korea",
		"Korea": "", "Congo": "", "Georgian": "", "War": "", "Kent": "", "Sudani": "", "Karachi, Pakistan": "", "RU": "", "Jerusalem": "",
	} {
		if found[text] != want {
			t.Errorf("%s is %q, want %q", text, found[text], want)
		}
	}
}

// The name in a language is the one that people use, and comes before every other one in that language.
func TestCountries_displayNames(t *testing.T) {
	countries, _ := realCountries(t)
	for _, c := range countries {
		for lang, want := range map[string]map[string]string{
			"south-korea": {"en": "South Korea", "ko": "한국", "zh": "韩国", "zh-Hant": "南韓", "de": "Südkorea"},
			"hong-kong":   {"en": "Hong Kong", "zh": "香港", "ru": "Гонконг"},
			"myanmar":     {"en": "Myanmar", "ru": "Мьянма", "ja": "ミャンマー", "fr": "Myanmar"},
			"turkiye":     {"en": "Türkiye", "ko": "튀르키예", "de": "Türkei", "pt-PT": "Turquia"},
			"palestine":   {"en": "Palestine", "fr": "Palestine"},
			"republic-of-the-congo": {
				"en": "Republic of the Congo", "fr": "République du Congo", "nl": "Congo-Brazzaville",
			},
			"east-germany": {"en": "East Germany", "de": "DDR", "ko": "동독"},
		}[c.ID] {
			if got := c.Name(&lang); got != want {
				t.Errorf("%s is %q in %s, want %q", c.ID, got, lang, want)
			}
		}
	}
}

func TestMemberships(t *testing.T) {
	countries, organizations := realCountries(t)
	members := func(organization string, on model.Date) []string {
		o := &model.Organization{}
		for _, c := range countries {
			for _, m := range c.Memberships {
				if m.Organization == organization {
					m.Country = c.ID
					o.Members = append(o.Members, model.Member{Membership: m})
				}
			}
		}
		var ids []string
		for _, m := range o.MembersOn(&on) {
			ids = append(ids, m.Country)
		}
		return ids
	}
	for _, want := range []struct {
		organization string
		on           model.Date
		count        int
	}{
		{"united-nations", "1945-10-24", 29}, {"united-nations", "1945-12-31", 51}, {"united-nations", "1989-12-31", 159},
		{"united-nations", "2026-01-31", 193},
		{"european-union", "1957-12-31", 0}, {"european-union", "2013-07-01", 28}, {"european-union", "2020-01-31", 28},
		{"european-union", "2020-02-01", 27},
		{"nato", "1955-12-31", 15}, {"nato", "2024-03-06", 31}, {"nato", "2024-03-07", 32},
		{"group-of-seven", "1976-01-01", 6}, {"group-of-seven", "2026-01-01", 7}, {"group-of-eight", "2013-06-01", 8},
		{"group-of-eight", "2014-06-04", 0},
		{"group-of-twenty", "2010-11-11", 19}, {"brics-group", "2023-12-31", 5}, {"brics-group", "2024-10-22", 9},
		{"brics-group", "2025-01-06", 10},
		{"asia-pacific-economic-cooperation", "2017-11-11", 21}, {"asean", "2020-01-01", 10}, {"asean", "2025-10-26", 11},
		{"shanghai-cooperation-organisation", "2024-07-04", 10}, {"osce", "2012-12-01", 57}, {"opec", "2024-01-01", 12},
		{"commonwealth-of-independent-states", "2020-01-01", 9}, {"eurasian-economic-union", "2016-01-01", 5},
		{"arab-league", "2000-01-01", 22},
		{"african-union", "2018-01-01", 54}, {"organization-of-american-states", "2023-11-20", 34},
		{"commonwealth-of-nations", "2023-01-01", 56},
		{"mercosur", "2000-01-01", 4}, {"gulf-cooperation-council", "1990-01-01", 6},
	} {
		if got := members(want.organization, want.on); len(got) != want.count {
			t.Errorf("%s has %d members on %s, want %d: %v", want.organization, len(got), want.on, want.count, got)
		}
	}
	if len(organizations) != 20 {
		t.Errorf("%d organizations", len(organizations))
	}
	for _, o := range organizations {
		langs := map[model.Language]bool{}
		for _, name := range o.Names {
			langs[name.Lang] = true
		}
		want := []model.Language{"ar", "de", "en", "es", "fr", "ja", "ko", "ru", "zh", "zh-Hant"}
		if got := slices.Sorted(maps.Keys(langs)); !slices.Equal(got, want) {
			t.Errorf("%s has names in %v", o.ID, got)
		}
	}
}

// factbookCodes are the organizations as the Factbook abbreviates them.
var factbookCodes = map[string]string{
	"UN": "united-nations", "EU": "european-union", "NATO": "nato", "G-20": "group-of-twenty", "BRICS": "brics-group",
	"APEC": "asia-pacific-economic-cooperation", "ASEAN": "asean", "SCO": "shanghai-cooperation-organisation",
	"OSCE": "osce", "OPEC": "opec",
	"CIS": "commonwealth-of-independent-states", "EAEU": "eurasian-economic-union", "LAS": "arab-league", "AU": "african-union",
	"OAS": "organization-of-american-states", "C": "commonwealth-of-nations", "Mercosur": "mercosur", "GCC": "gulf-cooperation-council",
	"G-7": "group-of-seven",
}

// The Factbook confirms the members of today, but for these.
func TestMemberships_factbook(t *testing.T) {
	differ := map[string]string{
		"EU GB": "left in 2020", "G-7 EU": "no country", "G-20 EU": "no country",
		"BRICS SA": "invited, has not said that it joined", "BRICS ID": "joined in 2025",
		"APEC TW": "Chinese Taipei there", "SCO BY": "joined in 2024", "SCO IN": "joined in 2017",
		"SCO IR": "joined in 2023", "OPEC EC": "left in 2020",
		"OPEC QA": "left in 2019", "OPEC CG": "joined in 2018", "OPEC GA": "joined again in 2016",
		"OPEC GQ": "joined in 2017", "LAS PS": "no country there",
		"AU GN": "suspended", "AU EH": "the member is a state that claims it", "OAS NI": "left in 2023",
		"OAS CU": "a member without a seat", "C GA": "joined in 2022",
		"C TG": "joined in 2022", "C GD": "left out there", "C GM": "joined again in 2018", "C MU": "left out there", "C RW": "joined in 2009",
		"Mercosur BO": "joined in 2024", "Mercosur VE": "suspended",
	}
	countries, _ := realCountries(t)
	ours, theirs := map[string]bool{}, map[string]bool{}
	for _, c := range countries {
		for _, m := range c.Memberships {
			for code, id := range factbookCodes {
				if id == m.Organization && m.To == "" {
					ours[code+" "+c.Code] = true
				}
			}
		}
	}
	rows, err := readCSV("../raw/factbook_2014_2026/memberships.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if factbookCodes[row["organization"]] != "" {
			theirs[row["organization"]+" "+row["iso2"]] = true
		}
	}
	for _, key := range slices.Sorted(maps.Keys(ours)) {
		if !theirs[key] && differ[key] == "" {
			t.Errorf("%s is only in memberships.csv", key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(theirs)) {
		if !ours[key] && differ[key] == "" {
			t.Errorf("%s is only in the Factbook", key)
		}
	}
	for key := range differ {
		if ours[key] == theirs[key] {
			t.Errorf("%s does not differ", key)
		}
	}
}

// Every row of the tables is for something, and every cell in a language that is used.
func TestCountryTables(t *testing.T) {
	countries, organizations := realCountries(t)
	known := map[string]bool{}
	for _, table := range []string{"series.csv", "organizations.csv"} {
		rows, err := readTable(table)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			known[row["id"]] = true
		}
	}
	for _, series := range seriesRecords {
		known[series.ID] = true
	}
	for _, c := range countries {
		known[c.Code], known[c.ID] = true, true
	}
	for _, o := range organizations {
		known[o.ID] = true
	}
	for table, columns := range map[string][]string{
		"country_names.csv": {"code"}, "country_demonyms.csv": {"code"}, "capitals.csv": {"code"}, "metonyms.csv": {"side"},
		"memberships.csv": {"organization", "codes"}, "spellings_refused.csv": {"code"}, "organization_names.csv": {"organization"},
		"series_names.csv": {"series"},
	} {
		rows, err := readTable(table)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			for _, column := range columns {
				for word := range strings.FieldsSeq(row[column]) {
					if !known[word] {
						t.Errorf("%s: nothing has the %s %s", table, column, word)
					}
				}
			}
			if lang, ok := row["lang"]; ok && !slices.Contains(nameLanguages, lang) {
				t.Errorf("%s: %s", table, lang)
			}
		}
	}
}

func TestShortCapital(t *testing.T) {
	for text, want := range map[string]string{
		"Tirana (Tirane)": "Tirana", "Porto-Novo (constitutional capital); Cotonou (seat of government)": "Porto-Novo",
		"Chisinau in Romanian (Kishinev in Russian)": "Chisinau", "N'Djamena": "N'Djamena", "Santiago; note - Valparaiso": "Santiago", "": "",
	} {
		if got := shortCapital(text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// The summits are called in all languages what the organizations of the same name are not.
func TestAddSeriesNames(t *testing.T) {
	document := seriesDocument()
	for range 2 { // names are added once
		if err := addSeriesNames(document); err != nil {
			t.Fatal(err)
		}
	}
	_, organizations := realCountries(t)
	owner := map[string]string{}
	for _, o := range organizations {
		for _, name := range append(o.Names, model.LocalizedText{Text: string(o.Abbreviation)}) {
			owner[nameOnly(name.Text)] = o.ID
		}
	}
	for _, series := range document.ForumSeries {
		german, korean := "de", "ko"
		if name := series.LocalizedName(&german); name.Lang != "de" {
			t.Errorf("%s has no name in German: %v", series.ID, name)
		}
		if series.ID == "g20" && series.Name(&korean) != "주요 20개국 정상회의" {
			t.Errorf("another name comes first: %s", series.Name(&korean))
		}
		seen := map[model.LocalizedText]bool{}
		for _, name := range series.Names {
			if other := owner[nameOnly(name.Text)]; other != "" || seen[name] {
				t.Errorf("%s: %v is also for %q, or there twice", series.ID, name, other)
			}
			seen[name] = true
		}
	}
}
