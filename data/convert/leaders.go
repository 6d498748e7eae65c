package main

import (
	"cmp"
	"errors"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const (
	wikidata2022  = "world-leaders-wikidata-2022"
	wikipedia2022 = "world-leaders-wikipedia-2022"
	leaders2026   = "world-leaders-2026-08-22"
	leaders2026a  = "world-leaders-2026-05-16"
	peopleSource  = "sidelines-terms-of-office"
)

var leaderSources = []*model.Source{
	{NamedBase: named(wikidata2022, en("World leaders as of October 2022, from Wikidata (CC0)")),
		Kind: model.SourceKindDataset, Publisher: "every-politician-scrapers", Lang: "en", URL: "https://github.com/every-politician-scrapers/world-leaders-2021"},
	{NamedBase: named(wikipedia2022, en("World leaders as of October 2022, from Wikipedia's list (CC BY-SA)")),
		Kind: model.SourceKindDataset, Publisher: "every-politician-scrapers", Lang: "en", URL: "https://github.com/every-politician-scrapers/world-leaders-2021"},
	{NamedBase: named(leaders2026a, en("World leaders, snapshot of 16 May 2026 (CC BY-SA 4.0)")),
		Kind: model.SourceKindDataset, Publisher: "open-data-archive", Lang: "en", URL: "https://github.com/open-data-archive/world-leaders-current"},
	{NamedBase: named(leaders2026, en("World leaders, snapshot of 22 August 2026 (CC BY-SA 4.0)")),
		Kind: model.SourceKindDataset, Publisher: "open-data-archive", PublishedAt: "2026-08-22T12:46:01Z", Lang: "en", URL: "https://github.com/open-data-archive/world-leaders-current"},
	{NamedBase: named(peopleSource, en("Terms of office, compiled for Sidelines")),
		Kind: model.SourceKindDataset, Publisher: "Sidelines", Lang: "en"},
	debateSourceRecord, ministersSourceRecord, holdersSourceRecord, factbookSourceRecord, phoenixSourceRecord, orbanWrong, orbanRight,
}

// Outlets disagree on what Viktor Orbán is; curated_facts names them.
var (
	orbanWrong = &model.Source{NamedBase: named("centennialasia-2023-10", en("Centennial Asia Advisors, October 2023")),
		Kind: model.SourceKindNews, Publisher: "Centennial Asia Advisors", Lang: "en"}
	orbanRight = &model.Source{NamedBase: named("taiwannews-5021967", en("Taiwan News 5021967")),
		Kind: model.SourceKindNews, Publisher: "Taiwan News", Lang: "en", URL: "https://www.taiwannews.com.tw/en/news/5021967"}
)

// named returns what every entity with names has.
func named(id string, names []model.LocalizedText) model.NamedBase {
	return model.NamedBase{EntityBase: model.EntityBase{ID: id}, Names: names}
}

func en(text string) []model.LocalizedText { return []model.LocalizedText{{Lang: "en", Text: text}} }

// refused are entries of the 2026 snapshots that contradict the constitutions.
var refused = map[string]string{
	"saudi_arabia head_of_state":     "the king is head of state, not the crown prince and prime minister",
	"turkey head_of_government":      "the day is that of the presidency; the president heads the government since 2018",
	"south_korea head_of_government": "the prime minister is listed nowhere; the president is head of state",
}

// wrongItems are Wikidata items that the 2026 snapshots give to somebody, and that are not those of Wikidata's own lists.
var wrongItems = []string{"Q3327822"} // Mahamoud Ali Youssouf

// localLanguages is the language of name_local and title_local in the 2026 snapshots.
var localLanguages = map[string]model.Language{
	"KR": "ko", "CN": "zh", "JP": "ja", "RU": "ru", "IN": "hi", "TH": "th", "KH": "km", "LA": "lo", "MM": "my", "SA": "ar",
	"TR": "tr", "VN": "vi", "ID": "id", "MY": "ms", "FR": "fr", "DE": "de", "IT": "it", "BR": "pt", "MX": "es", "AR": "es", "BN": "ms",
}

// organizations of the 2026 snapshots.
var organizations = map[string]*model.Organization{
	"european_union": {NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "european-union"}, Names: []model.LocalizedText{{Lang: "en", Text: "European Union"}, {Lang: "ko", Text: "유럽 연합"}, {Lang: "zh", Text: "欧洲联盟"}, {Lang: "ru", Text: "Европейский союз"}}, WikidataID: "Q458"}, Abbreviation: "EU"},
	"african_union":  {NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "african-union"}, Names: []model.LocalizedText{{Lang: "en", Text: "African Union"}, {Lang: "ko", Text: "아프리카 연합"}, {Lang: "zh", Text: "非洲联盟"}, {Lang: "ru", Text: "Африканский союз"}}, WikidataID: "Q7159"}, Abbreviation: "AU"},
}

// lists reads the lists of leaders into people.
type lists struct {
	*people
	countries *countries
	corrected correctedTerms
}

func readLeaders(raw string, c *countries, p *people) error {
	corrected, err := readCorrected()
	if err != nil {
		return err
	}
	l := &lists{people: p, countries: c, corrected: corrected}
	if err := errors.Join(p.readListed(), p.readTenureIDs()); err != nil {
		return err
	}
	if err := l.read2022(filepath.Join(raw, "world_leaders_2022", "wikidata.csv"), wikidata2022); err != nil {
		return err
	}
	if err := l.read2022(filepath.Join(raw, "world_leaders_2022", "wikipedia.csv"), wikipedia2022); err != nil {
		return err
	}
	for _, snapshot := range []struct{ file, source string }{{"snapshot_first.json", leaders2026a}, {"snapshot_2026-08-22.json", leaders2026}} {
		if err := l.read2026(filepath.Join(raw, "world_leaders_2026", snapshot.file), snapshot.source); err != nil {
			return err
		}
	}
	p.giveIDs() // before others come: the ids of the lists of 2022 and 2026 are the oldest
	return l.readExact(raw)
}

// readExact reads the sources that have days, the better ones first: of two that are equally precise, the first is taken.
func (l *lists) readExact(raw string) error {
	for _, read := range []func() error{
		func() error { return l.readMinisters(filepath.Join(raw, "uk_ministers_1979_2026", "appointments.csv")) },
		func() error { return l.readHolders(filepath.Join(raw, "wikidata_officeholders_2000_2022")) },
		l.readTerms,
		func() error { return l.readFactbook(filepath.Join(raw, "factbook_2014_2026", "heads.csv")) },
		func() error { return l.readPhoenix(filepath.Join(raw, "heads_1945_2003", "phoenix_gov.csv")) },
	} {
		if err := read(); err != nil {
			return err
		}
	}
	shared, err := readShared()
	if err != nil {
		return err
	}
	l.settle(shared)
	return nil
}

var inBrackets = regexp.MustCompile(`\s*\([^)]*\)`)

// read2022 reads a file of years. Rows whose country is not in ISO 3166-1, or whose position is no office but a person
// or a council (the list has such), are left out.
func (l *lists) read2022(file, source string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	for _, row := range rows {
		title := cmp.Or(row["positionLabel"], row["positionlabel"])
		country := l.country(row)
		kind, ok := officeOf(title)
		if country == nil || !ok {
			continue
		}
		name := inBrackets.ReplaceAllString(cmp.Or(row["officeholderLabel"], row["officeholderlabel"]), "")
		if _, isOffice := officeOf(name); isOffice {
			continue // the list has an office in the place of its holder
		}
		t := term{office: office{kind, country.ID}, title: title, names: []string{name}, claim: claim{
			source: source, locator: row["position"], from: date(row["start_year"]), to: date(row["end_year"]), asOf: asOf2022(row["end_year"]),
		}}
		if !l.corrected.correct(&t) {
			continue
		}
		p := l.inList(row["officeholder"], name)
		l.name(p, "en", name)
		p.claim(t.title, t.office, t.claim)
	}
	return nil
}

// asOf2022 is the day of the lists of 2022, for a tenure without an end.
func asOf2022(end string) model.Date {
	if end != "" {
		return ""
	}
	return "2022-10-01"
}

func (l *lists) country(row map[string]string) *model.Country {
	if row["countryid"] == "Q756617" { // the Kingdom of Denmark
		return l.countries.byCode["DK"]
	}
	if country, ok := l.countries.byWikidata[row["countryid"]]; ok && row["countryid"] != "" {
		return country
	}
	name := row["country"]
	if country, ok := l.countries.byName[slug(name)]; ok {
		return country
	}
	return l.countries.byName[slug(inBrackets.ReplaceAllString(name, ""))]
}

var (
	headsOfGovernment = regexp.MustCompile(`(?i)^(prime minister|premier|chancellor|federal chancellor|taoiseach|minister of state|chief minister)`)
	headsOfState      = regexp.MustCompile(`(?i)^(president of|king of|monarch of|monarchy of|emperor of|sultan of|emir of|prince of|grand duke|pope|druk gyalpo|ngwenyama|supreme leader|yang di|o le ao|captain regent|captains regent|episcopal co-prince|french co-prince)`)
	otherOffices      = regexp.MustCompile(`(?i)^(governor.general of|general secretary of|chairman of|member of the|minister)`)
)

func officeOf(title string) (model.Office, bool) {
	switch {
	case headsOfGovernment.MatchString(title):
		return model.OfficeHeadOfGovernment, true
	case headsOfState.MatchString(title):
		return model.OfficeHeadOfState, true
	case otherOffices.MatchString(title):
		return model.OfficeOther, true
	}
	return "", false
}

type snapshot struct {
	Countries map[string]struct {
		Country struct {
			Code string `json:"iso_code"`
		} `json:"country"`
		Positions map[string]struct {
			Title      string `json:"title_en"`
			TitleLocal string `json:"title_local"`
			Holder     *struct {
				Name      string `json:"name_en"`
				NameLocal string `json:"name_local"`
				Wikidata  string `json:"wikidata_id"`
				Since     string `json:"since"`
			} `json:"current_holder"`
		} `json:"positions"`
	} `json:"countries"`
}

func (l *lists) read2026(file, source string) error {
	asOf := model.Date(strings.TrimPrefix(source, "world-leaders-"))
	var s snapshot
	if err := readJSON(file, &s); err != nil {
		return err
	}
	for _, key := range keys(s.Countries) {
		entry := s.Countries[key]
		for _, position := range keys(entry.Positions) {
			p := entry.Positions[position]
			if p.Holder == nil || p.Holder.Name == "" || refused[key+" "+position] != "" {
				continue
			}
			kind := model.OfficeHeadOfState
			var side string
			if position == "head_of_government" {
				kind = model.OfficeHeadOfGovernment
			}
			if organization, ok := organizations[key]; ok {
				kind, side = model.OfficeHeadOfOrganization, organization.ID
			} else {
				side = l.countries.byCode[entry.Country.Code].ID
			}
			if slices.Contains(wrongItems, p.Holder.Wikidata) {
				p.Holder.Wikidata = ""
			}
			holder := l.inList(p.Holder.Wikidata, p.Holder.Name)
			l.name(holder, "en", p.Holder.Name)
			if lang, ok := localLanguages[entry.Country.Code]; ok {
				l.name(holder, lang, p.Holder.NameLocal)
			}
			c := claim{source: source, locator: key + "." + position, from: date(p.Holder.Since), asOf: asOf}
			holder.claim(titleOf(p.Title, side), office{kind, side}, c)
		}
	}
	return nil
}

func titleOf(title, side string) string {
	if strings.Contains(title, " of ") {
		return title
	}
	words := strings.Split(side, "-")
	for i, w := range words {
		if w != "of" && w != "the" && w != "and" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	name := strings.Join(words, " ")
	if strings.HasPrefix(name, "United ") || name == "Philippines" {
		name = "the " + name
	}
	return title + " of " + name
}

// leadersDocument has everybody in the lists and in tables/people.csv, and every organization that anybody heads.
func leadersDocument(p *people, o *offices) *model.Document {
	d := &model.Document{Sources: leaderSources, Leaders: p.records(leadersFile)}
	for _, key := range keys(organizations) {
		d.Organizations = append(d.Organizations, organizations[key])
	}
	for _, entry := range o.organizations {
		d.Organizations = append(d.Organizations, entry.record)
	}
	return d
}

func keys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
