package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const (
	debateSeries = "un-general-debate"
	debateSource = "un-general-debate-corpus"
)

var debateSourceRecord = &model.Source{
	NamedBase: named(debateSource, en("United Nations General Debate Corpus, 1946–2024 (CC0)")),
	Kind:      model.SourceKindDataset,
	Publisher: "Harvard Dataverse",
	Author:    "Slava Jankin, Alexander Baturo, Niheer Dasandi",
	Lang:      "en",
	URL:       "https://doi.org/10.7910/DVN/0TJX8Y",
}

// formerCountries spoke at the General Debate and are in ISO 3166-3, with the codes they had.
var formerCountries = map[string]*model.Country{
	"CSK":  {NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "czechoslovakia"}, Names: []model.LocalizedText{{Lang: "en", Text: "Czechoslovakia"}, {Lang: "ko", Text: "체코슬로바키아"}, {Lang: "zh", Text: "捷克斯洛伐克"}, {Lang: "ru", Text: "Чехословакия"}}, WikidataID: "Q33946"}, Code: "CS", Region: "Europe"},
	"YUG":  {NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "yugoslavia"}, Names: []model.LocalizedText{{Lang: "en", Text: "Yugoslavia"}, {Lang: "en", Text: "Serbia and Montenegro"}, {Lang: "ko", Text: "유고슬라비아"}, {Lang: "zh", Text: "南斯拉夫"}, {Lang: "ru", Text: "Югославия"}}, WikidataID: "Q36704"}, Code: "YU", Region: "Europe"},
	"DDR":  {NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "east-germany"}, Names: []model.LocalizedText{{Lang: "en", Text: "East Germany"}, {Lang: "en", Text: "German Democratic Republic"}, {Lang: "ko", Text: "동독"}, {Lang: "zh", Text: "东德"}, {Lang: "ru", Text: "ГДР"}}, WikidataID: "Q16957"}, Code: "DD", Region: "Europe"},
	"YDYE": {NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "south-yemen"}, Names: []model.LocalizedText{{Lang: "en", Text: "South Yemen"}, {Lang: "en", Text: "People's Democratic Republic of Yemen"}, {Lang: "ko", Text: "남예멘"}, {Lang: "zh", Text: "南也门"}, {Lang: "ru", Text: "Народная Демократическая Республика Йемен"}}, WikidataID: "Q199841"}, Code: "YD", Region: "Asia"},
}

// debate is the General Debate of the United Nations, one edition a year.
type debate struct {
	countries *countries
	people    *people
	quality   *quality
	rows      []*speakerRow
}

// speakerRow is who spoke for a side at a session; person is nil where no name is given.
type speakerRow struct {
	year, session int
	side, name    string
	person        *person
}

func readDebate(raw string, c *countries, p *people, q *quality) (*debate, error) {
	d := &debate{countries: c, people: p, quality: q}
	rows, err := readCSV(filepath.Join(raw, "ungdc", "speakers_by_session_1946_2024.csv"))
	if err != nil {
		return nil, err
	}
	corrections, err := readTable("debate.csv")
	if err != nil {
		return nil, err
	}
	posts := map[*speakerRow]string{}
	for _, row := range rows {
		iso3 := strings.TrimSpace(row["iso3"])
		for _, c := range corrections {
			if c["year"] == row["year"] && c["iso3"] == iso3 && c["speaker"] == strings.TrimSpace(row["speaker"]) {
				iso3 = c["is"]
			}
		}
		side := d.sideOf(iso3)
		year, errYear := strconv.Atoi(row["year"])
		session, errSession := strconv.Atoi(row["session"])
		if side == "" || errYear != nil || errSession != nil {
			return nil, fmt.Errorf("the General Debate: a row of %s, session %s, year %s", iso3, row["session"], row["year"])
		}
		r := &speakerRow{year: year, session: session, side: side, name: speakerName(row["speaker"])}
		d.rows = append(d.rows, r)
		posts[r] = row["post"]
	}
	slices.SortStableFunc(d.rows, func(a, b *speakerRow) int {
		return cmp.Or(cmp.Compare(b.year, a.year), strings.Compare(a.side, b.side))
	})
	known := newSpeakers(p)
	for _, r := range d.rows {
		if r.name == "" {
			continue
		}
		if r.person = known.who(r.side, r.name, r.year); r.person == nil {
			r.person = p.add(debateFile)
			r.person.speaksFor = r.side
		}
		p.spell(r.person, r.name)
		if title, kind, ok := d.post(posts[r], r.side); ok {
			r.person.attest(title, office{kind, r.side}, claim{source: debateSource, locator: fmt.Sprintf("session %d", r.session), from: model.Date(strconv.Itoa(r.year))})
		}
		known.note(r.side, r.person, r.year)
	}
	for _, p := range p.all {
		p.longestFirst()
	}
	return d, nil
}

// sideOf is the country or organization of a code of the corpus.
func (d *debate) sideOf(iso3 string) string {
	if former, ok := formerCountries[iso3]; ok {
		return former.ID
	}
	switch iso3 {
	case "EU":
		return "european-union"
	case "POR":
		iso3 = "PRT"
	case "arab-league", "european-council": // by tables/debate.csv
		return iso3
	}
	if country, ok := d.countries.byISO3[iso3]; ok {
		return country.ID
	}
	return ""
}

var (
	postTypos = strings.NewReplacer("Foregn", "Foreign", "rime Minister", "rime Minister", "Cairman", "Chairman", "Attourney", "Attorney", "Coperation", "Cooperation")
	lostP     = regexp.MustCompile(`^rime Minister`)

	postOfGovernment = regexp.MustCompile(`(?i)(prime minister|head of government|^premier|chancellor|taoiseach|president of the (council of ministers|government)|president of government|chairman of the council of ministers|chief adviser|chief advisor)`)
	postOfState      = regexp.MustCompile(`(?i)(\bpresident\b|head of state|\bking\b|\bqueen\b|\bemir\b|\bamir\b|\bprince\b|\bsultan\b|\bpope\b|chairman of the presidency|chairman of the (transitional|presidential)|presidency council)`)
	postOfForeign    = regexp.MustCompile(`(?i)(foreign|external (affairs|relations)|international (relations|affairs) and cooperation|relations with states|secretary of state)`)
	postLesser       = regexp.MustCompile(`(?i)\b(vice|deputy|crown)\b`)
	postAtUN         = regexp.MustCompile(`(?i)^(un|permanent) representative`)
	postOfDelegation = regexp.MustCompile(`(?i)delegation`)
)

// post normalizes the post of a speaker; false where none is given.
func (d *debate) post(raw, side string) (title string, kind model.Office, ok bool) {
	title = spaces.ReplaceAllString(strings.TrimSpace(postTypos.Replace(windows.Replace(raw))), " ")
	if title == "" {
		return "", "", false
	}
	title = lostP.ReplaceAllString(title, "Prime Minister")
	if title == strings.ToUpper(title) || title == strings.ToLower(title) || title == "Prime minister" || title == "Foreign minister" || title == "Head of state" || title == "vice-President" {
		words := strings.Fields(title)
		for i := range words {
			words[i] = titleCase(words[i])
		}
		title = strings.ReplaceAll(strings.Join(words, " "), " Of ", " of ")
	}
	kind = model.OfficeOther
	switch lesser := postLesser.MatchString(title); {
	case postAtUN.MatchString(title):
		title = "Permanent Representative to the United Nations"
	case postOfDelegation.MatchString(title):
		title = "Chair of the delegation to the United Nations General Assembly"
	case side == "european-union" || side == "european-council":
		kind = model.OfficeHeadOfOrganization
	case postOfState.MatchString(title) && !lesser && !postOfGovernment.MatchString(title):
		kind = model.OfficeHeadOfState
	case postOfState.MatchString(title) && strings.HasPrefix(title, "President") && strings.Contains(title, "Head of"):
		kind = model.OfficeHeadOfState
	case postOfGovernment.MatchString(strings.ReplaceAll(title, "Deputy Prime Minister", "")) && !strings.HasPrefix(title, "Vice"):
		kind = model.OfficeHeadOfGovernment
	case postOfForeign.MatchString(title) && !strings.HasPrefix(title, "Deputy Minister") && !strings.HasPrefix(title, "Vice Minister"):
		kind = model.OfficeForeignMinister
	}
	if kind == model.OfficeForeignMinister && title == "Minister of Foreign Affairs" {
		title = "Minister for Foreign Affairs"
	}
	return title + " of " + d.countries.withArticle(side), kind, true
}

func debateID(year int) string { return debateSeries + "-" + strconv.Itoa(year) }

// document has the editions with their speakers, and those persons whom no other source knows.
func (d *debate) document() *model.Document {
	doc := &model.Document{
		ForumSeries: []*model.ForumSeries{{
			NamedBase: named(debateSeries, texts("General debate of the United Nations General Assembly", "유엔 총회 일반토의", "联合国大会一般性辩论", "Общие прения Генеральной Ассамблеи ООН")),
		}},
		Leaders: d.people.records(debateFile),
	}
	for _, iso3 := range keys(formerCountries) {
		doc.Countries = append(doc.Countries, formerCountries[iso3])
	}
	editions := map[int]*model.Forum{}
	for _, r := range d.rows {
		f := editions[r.year]
		if f == nil {
			f = &model.Forum{
				NamedBase: named(debateID(r.year), en(fmt.Sprintf("General debate of the %s session of the UN General Assembly (%d)", ordinal(r.session), r.year))),
				Series:    debateSeries,
				Edition:   &r.session,
				Start:     model.Date(strconv.Itoa(r.year)),
				City:      "New York",
				Country:   "united-states",
				FactBase:  model.FactBase{Citations: []model.Citation{{Source: debateSource, Locator: model.Optional(fmt.Sprintf("session %d", r.session))}}},
			}
			if r.year == 1948 || r.year == 1951 {
				f.City, f.Country = "Paris", "france"
			}
			editions[r.year] = f
		}
		p := model.Participant{Actor: r.side}
		if r.person != nil {
			p = model.Participant{Actor: r.person.id, Representing: r.side}
		}
		if !slices.ContainsFunc(f.Participants, func(q model.Participant) bool { return q.Actor == p.Actor }) {
			f.Participants = append(f.Participants, p)
		}
	}
	for _, year := range keys(editions) {
		doc.Forums = append(doc.Forums, editions[year])
	}
	return doc
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

// speech is a speech as the raw file has it.
type speech struct {
	ISO3    string `json:"iso3"`
	Session int    `json:"session"`
	Year    int    `json:"year"`
	Speaker string `json:"speaker"`
	Text    string `json:"text"`
}

// packs are the speeches, a document a year. They are not bundled: `import` loads them on request.
func (d *debate) packs(raw string) (map[string]*model.Document, error) {
	speeches, err := readJSONLines[speech](filepath.Join(raw, "ungdc", "speeches_2010_2024.jsonl"))
	if err != nil {
		return nil, err
	}
	packs, taken := map[string]*model.Document{}, map[string]int{}
	for _, s := range speeches {
		side := d.sideOf(strings.TrimSpace(s.ISO3))
		if side == "" || strings.TrimSpace(s.Text) == "" {
			return nil, fmt.Errorf("the General Debate: a speech of %s in %d", s.ISO3, s.Year)
		}
		name := filepath.Join("packs", fmt.Sprintf("general-debate-%d.json.gz", s.Year))
		if packs[name] == nil {
			packs[name] = &model.Document{}
		}
		r := &model.Statement{
			EntityBase: model.EntityBase{ID: debateID(s.Year) + "-" + side},
			Kind:       model.StatementKindSpeech,
			Date:       model.Date(strconv.Itoa(s.Year)),
			Speaker:    d.speakerOf(s, side),
			Forum:      debateID(s.Year),
			Renditions: []model.Rendition{{Text: strings.TrimSpace(s.Text), Form: model.RenditionFormVerbatim, Lang: "en", Source: debateSource, Locator: model.Optional(fmt.Sprintf("session %d, %s", s.Session, s.ISO3))}},
		}
		if taken[r.ID]++; taken[r.ID] > 1 {
			r.ID += "-" + strconv.Itoa(taken[r.ID])
		}
		packs[name].Statements = append(packs[name].Statements, r)
	}
	for _, p := range packs {
		slices.SortFunc(p.Statements, func(a, b *model.Statement) int { return strings.Compare(a.ID, b.ID) })
	}
	return packs, nil
}

// speakerOf is who the list of speakers says held a speech; where it says nobody, the side itself.
func (d *debate) speakerOf(s *speech, side string) string {
	speaker := side
	for _, r := range d.rows {
		if r.year == s.Year && r.side == side && r.person != nil {
			if speaker = r.person.id; slices.Equal(nameWords(r.name), nameWords(speakerName(s.Speaker))) {
				return speaker
			}
		}
	}
	if speaker == side {
		d.quality.unresolved("speaker of a speech", fmt.Sprintf("%s, %d: %q", side, s.Year, s.Speaker), 0)
	}
	return speaker
}
