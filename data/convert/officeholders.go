package main

import (
	"path/filepath"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const (
	holdersSource   = "wikidata-officeholders-2022"
	ministersSource = "ifg-ministers-2026"
	termsSource     = peopleSource
)

var holdersSourceRecord = &model.Source{
	NamedBase: named(holdersSource, en("Holders of offices since 2000, from Wikidata, July 2022 to January 2023 (CC0)")),
	Kind:      model.SourceKindDataset, Publisher: "every-politician-scrapers", Lang: "en", URL: "https://github.com/every-politician-scrapers",
}

var ministersSourceRecord = &model.Source{
	NamedBase: named(ministersSource, en("Institute for Government, IfG Ministers Database, June 2026 (CC BY 4.0)")),
	Kind:      model.SourceKindDataset, Publisher: "Institute for Government", Lang: "en",
	URL: "https://github.com/instituteforgov/ifg-ministers-database-public",
}

// ministersAsOf is the day of the newest row of the database.
const ministersAsOf = "2026-06-19"

// readHolders reads the offices that Wikidata gives to persons, with their days.
func (l *lists) readHolders(folder string) error {
	rows, err := readCSV(filepath.Join(folder, "core.csv"))
	if err != nil {
		return err
	}
	days, err := readSnapshotDays(filepath.Join(folder, "repos.csv"))
	if err != nil {
		return err
	}
	positions, err := readPositions()
	if err != nil {
		return err
	}
	same, err := readSameItems()
	if err != nil {
		return err
	}
	if err := l.readLives(filepath.Join(folder, "people.csv"), same); err != nil {
		return err
	}
	var terms []term
	for _, row := range rows {
		country := l.countries.byCode[row["iso2"]]
		if country == nil || row["person_qid"] == "" {
			continue
		}
		if item, ok := same[row["person_qid"]]; ok {
			row["person_qid"] = item
		}
		if right, ok := wrongLabels[row["person"]]; ok {
			row["person"] = right
		}
		kind, title := positions.of(row["iso2"], row["class"], row["position"])
		if kind == "" {
			continue
		}
		t := term{
			office: office{kind, country.ID}, title: title + " of " + l.countries.withArticle(country.ID),
			names: []string{row["person"]}, wikidata: row["person_qid"],
			claim: claim{source: holdersSource, locator: row["person_qid"], from: date(row["start"]), to: date(row["end"])},
		}
		if t.to == "" {
			t.asOf = days.of(row["country"])
		}
		if l.corrected.correct(&t) {
			terms = append(terms, t)
		}
	}
	for _, t := range joinTerms(terms) {
		l.takeTerm(t)
	}
	return l.readNativeNames(filepath.Join(folder, "native_names.csv"))
}

// languagesOfScripts are the languages of names in a script by the country whose office somebody holds; the rest is not told by the
// script.
var languagesOfScripts = map[string]map[string]model.Language{
	"ko": {"south-korea": "ko", "north-korea": "ko"}, "geor": {"georgia": "ka"}, "grek": {"greece": "el", "cyprus": "el"},
	"zh-ja": {"china": "zh", "taiwan": "zh", "japan": "ja"},
	"cyrl":  {"ukraine": "uk", "russia": "ru", "bulgaria": "bg", "north-macedonia": "mk", "mongolia": "mn"},
	"arab": {
		"iraq": "ar", "jordan": "ar", "kuwait": "ar", "lebanon": "ar", "libya": "ar", "morocco": "ar", "oman": "ar", "qatar": "ar", "syria": "ar",
		"saudi-arabia": "ar", "tunisia": "ar", "united-arab-emirates": "ar", "yemen": "ar", "egypt": "ar", "bahrain": "ar", "algeria": "ar",
		"palestine": "ar", "sudan": "ar", "iran": "fa",
	},
}

// readNativeNames gives persons their names in the language of their country.
func (l *lists) readNativeNames(file string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	for _, row := range rows {
		p := l.byWikidata[row["person_qid"]]
		if p == nil || len(p.tenures) == 0 {
			continue
		}
		if lang, ok := languagesOfScripts[row["script"]][p.tenures[0].of]; ok {
			p.abroad = withText(p.abroad, lang, row["name"])
		}
	}
	return nil
}

// wrongLabels are labels that an item had for a while, and that are not the person's name.
var wrongLabels = map[string]string{"Nicolae Nasoc": "Nicolae Timofti"}

// readSameItems reads which items of Wikidata are about one person.
func readSameItems() (map[string]string, error) {
	rows, err := readTable("same_items.csv")
	if err != nil {
		return nil, err
	}
	same := map[string]string{}
	for _, row := range rows {
		same[row["item"]] = row["is"]
	}
	return same, nil
}

// readLives reads when persons were born and died.
func (l *lists) readLives(file string, same map[string]string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if same[row["person_qid"]] == "" {
			l.lives[row["person_qid"]] = life{born: date(row["birth"]), died: date(row["death"])}
		}
	}
	for _, p := range l.all {
		p.life = l.lives[p.wikidata]
	}
	return nil
}

// snapshotDays are the days on which the lists of a country were taken.
type snapshotDays struct {
	byCountry map[string]model.Date
	first     model.Date
}

func readSnapshotDays(file string) (*snapshotDays, error) {
	rows, err := readCSV(file)
	if err != nil {
		return nil, err
	}
	days := &snapshotDays{byCountry: map[string]model.Date{}, first: "9999"}
	for _, row := range rows {
		day := date(row["date"])
		days.byCountry[snapshotKey(row["jurisdiction"])] = day
		days.first = min(days.first, day)
	}
	return days, nil
}

func snapshotKey(country string) string { return strings.TrimPrefix(slug(country), "the-") }

// of is the day of a country's lists; of a country whose day is not given, the first day of any.
func (d *snapshotDays) of(country string) model.Date {
	if day, ok := d.byCountry[snapshotKey(country)]; ok {
		return day
	}
	return d.first
}

// positions tell the kind of office of a position: the class that the list gives, or what tables/positions.csv says.
type positions map[string]map[string]string // by country, or "", and position

func readPositions() (positions, error) {
	rows, err := readTable("positions.csv")
	if err != nil {
		return nil, err
	}
	p := positions{}
	for _, row := range rows {
		p[row["code"]+" "+row["position"]] = row
	}
	return p, nil
}

var kindsOfClasses = map[string]model.Office{
	"head_of_state": model.OfficeHeadOfState, "head_of_government": model.OfficeHeadOfGovernment, "foreign_minister": model.OfficeForeignMinister,
}

// of returns the kind of an office and its title; no kind for a position that is refused.
func (p positions) of(code, class, position string) (model.Office, string) {
	for _, key := range []string{code + " " + position, " " + position} {
		if row := p[key]; row != nil {
			title := row["title"]
			if title == "" {
				title = position
			}
			return model.Office(row["office"]), title
		}
	}
	return kindsOfClasses[class], strings.ToUpper(position[:1]) + position[1:]
}

// correctedTerms are terms of tables/terms_refused.csv, which the better sources contradict.
type correctedTerms []map[string]string

func readCorrected() (correctedTerms, error) { return readTable("terms_refused.csv") }

// correct reports whether a term is to be taken. One that is another office than its source says becomes that office.
func (c correctedTerms) correct(t *term) bool {
	for _, row := range c {
		if row["source"] != t.source || row["of"] != t.of || row["office"] != string(t.kind) ||
			row["from"] != string(t.from) || nameKey(row["name"]) != nameKey(t.names[0]) {
			continue
		}
		if row["title"] == "" {
			return false
		}
		t.kind, t.title = model.OfficeOther, row["title"]
	}
	return true
}

// namesOfTheTime are names that holders had when the database has the title of later.
var namesOfTheTime = map[string]string{
	"Lord Cameron of Chipping Norton": "David Cameron", "Lord Pym": "Francis Pym", "Lord Howe of Aberavon": "Geoffrey Howe",
	"Lord Hurd of Westwell": "Douglas Hurd",
}

// readMinisters reads the prime ministers and foreign secretaries of the United Kingdom.
func (l *lists) readMinisters(file string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	var terms []term
	for _, row := range rows {
		o, title := office{model.OfficeForeignMinister, "united-kingdom"}, "Foreign Secretary of the United Kingdom"
		if row["post"] == "Prime Minister" {
			o, title = office{model.OfficeHeadOfGovernment, "united-kingdom"}, "Prime Minister of the United Kingdom"
		}
		t := term{
			office: o, title: title, names: []string{row["person"]},
			claim: claim{source: ministersSource, from: date(row["start"]), to: date(row["end"])},
		}
		if name, ok := namesOfTheTime[row["person"]]; ok {
			t.names = []string{name}
		}
		if t.to == "" {
			t.asOf = ministersAsOf
		}
		terms = append(terms, t)
	}
	for _, t := range joinTerms(terms) {
		l.takeTerm(t)
	}
	return nil
}

// readTerms reads tables/terms.csv: terms of heads of state and government, and of foreign ministers, that are known for
// certain and that no source with days at hand has.
func (l *lists) readTerms() error {
	rows, err := readTable("terms.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		l.takeTerm(term{
			office: officeIn(row["office"], row["of"]), title: row["title"], names: strings.Split(row["name"], "|"),
			claim: claim{source: termsSource, from: date(row["from"]), to: date(row["to"]), asOf: date(row["as_of"])},
			born:  date(row["born"]), wikidata: row["item"],
		})
	}
	return nil
}
