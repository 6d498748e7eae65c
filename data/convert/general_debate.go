package main

import (
	"cmp"
	"fmt"
	"maps"
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
	days      debateDays
	rows      []*speakerRow
	refused   []refusal
}

// speakerRow is who spoke for a side at a session, as the corpus names the speaker.
type speakerRow struct {
	year, session  int
	side           string
	namedAs, title string       // as they stand
	name           string       // without titles
	office         string       // the title in full
	kind           model.Office // of the office
	hasPost        bool         // the title gives an office
	person         *person      // nil where nobody can tell who is meant
	rule           string       // by which the person is meant
	wrongPost      bool         // the post is not the person's, as somebody has looked up
	refused        bool         // the post contradicts the person of this name
	attested       *person      // who has the office of the row
}

func (r *speakerRow) date() model.Date { return model.Date(strconv.Itoa(r.year)) }

// key is the row's in tables/speakers.csv.
func (r *speakerRow) key() string { return strconv.Itoa(r.year) + " " + r.side + " " + r.namedAs }

func (r *speakerRow) naming() naming { return namingOf(r.namedAs, r.title, r.rule, r.date()) }

func readDebate(raw string, c *countries, p *people, q *quality) (*debate, error) {
	days, err := readDebateDays()
	if err != nil {
		return nil, err
	}
	d := &debate{countries: c, people: p, quality: q, days: days}
	rows, err := readCSV(filepath.Join(raw, "ungdc", "speakers_by_session_1946_2024.csv"))
	if err != nil {
		return nil, err
	}
	corrections, err := readTable("debate.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		r, err := d.row(row, corrections)
		if err != nil {
			return nil, err
		}
		d.rows = append(d.rows, r)
	}
	return d, d.identify()
}

// identify tells whom the rows mean, and gives those persons the offices of the rows.
func (d *debate) identify() error {
	slices.SortStableFunc(d.rows, byYear)
	known, err := newSpeakers(d.people, d.days, d.isCountry)
	if err != nil {
		return err
	}
	for _, r := range d.rows {
		if r.year >= fullNamesSince {
			known.given.learn(r.name)
		}
	}
	known.byFullName(d.rows)
	d.attest()
	known.dropStrays(d.rows)
	known.joinByOffice(d.rows)
	d.attest()
	known.byPartOfName(d.rows)
	d.attest()
	d.refused = known.refused
	for _, p := range d.people.all {
		p.longestFirst()
	}
	return nil
}

func (d *debate) row(row map[string]string, corrections []map[string]string) (*speakerRow, error) {
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
	r := &speakerRow{
		year: year, session: session, side: side, namedAs: asItStands(row["speaker"]), title: asItStands(row["post"]),
		name: speakerName(row["speaker"]),
	}
	r.office, r.kind, r.hasPost = d.post(row["post"], side)
	return r, nil
}

// asItStands is a text of the corpus without what a table adds to it: spaces, and a comma at the end.
func asItStands(text string) string {
	return strings.TrimSpace(strings.TrimRight(spaces.ReplaceAllString(windows.Replace(text), " "), " ,"))
}

func (d *debate) isCountry(side string) bool {
	isSide := func(c *model.Country) bool { return c.ID == side }
	return slices.ContainsFunc(d.countries.records, isSide) || slices.ContainsFunc(slices.Collect(maps.Values(formerCountries)), isSide)
}

// attest gives the persons found the offices that their rows give.
func (d *debate) attest() {
	for _, r := range d.rows {
		if r.person != nil && r.hasPost && !r.wrongPost && r.attested != r.person && !d.isBelowOffice(r) {
			r.attested = r.person
			c := claim{source: debateSource, locator: fmt.Sprintf("session %d", r.session), from: r.date()}
			r.person.attestNamed(r.office, office{r.kind, r.side}, c, r.naming())
		}
	}
}

// belowMinister are posts that nobody has who is foreign minister, or head of state or government.
var belowMinister = regexp.MustCompile(`^(Permanent Representative|Deputy Minister for Foreign Affairs)\b`)

// isBelowOffice reports whether the post of a row is below the office that its person certainly held during the debate: then the
// corpus has the wrong post. Tang Jiaxuan was foreign minister in 2001, and no "UN Representative".
func (d *debate) isBelowOffice(r *speakerRow) bool {
	return belowMinister.MatchString(r.office) && slices.ContainsFunc(r.person.tenures, func(t *tenure) bool {
		return t.of == r.side && slices.Contains(speakingOffices, t.kind) && t.kind != model.OfficeOther && !t.attested && t.holdsAll(d.days.during(r.year))
	})
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
	bareTitle        = regexp.MustCompile(`(?i)^(mr|mrs|ms|dr|sir|sheikh|shaikh|his excellency|general|colonel)\.?$`)
	postAtUN         = regexp.MustCompile(`(?i)^(un|permanent) representative`)
	postOfDelegation = regexp.MustCompile(`(?i)delegation`)
)

// post normalizes the post of a speaker; false where none is given.
func (d *debate) post(raw, side string) (title string, kind model.Office, ok bool) {
	title = spaces.ReplaceAllString(strings.TrimSpace(postTypos.Replace(windows.Replace(raw))), " ")
	if title == "" || bareTitle.MatchString(title) {
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
	case postOfState.MatchString(title) && strings.HasPrefix(title, "President") &&
		(strings.Contains(title, "Head of") || strings.HasPrefix(title, "President of Faso")):
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
	editions := map[int]*model.Forum{}
	for _, r := range d.rows {
		f := editions[r.year]
		if f == nil {
			f = &model.Forum{
				NamedBase: named(debateID(r.year), en(fmt.Sprintf("General debate of the %s session of the UN General Assembly (%d)", ordinal(r.session), r.year))),
				Series:    debateSeries,
				Edition:   &r.session,
				Start:     d.days.known(r.year).from,
				End:       d.days.known(r.year).to,
				City:      "New York",
				Country:   "united-states",
				FactBase:  model.FactBase{Citations: []model.Citation{{Source: debateSource, Locator: model.Optional(fmt.Sprintf("session %d", r.session))}}},
			}
			if r.year == 1948 || r.year == 1951 {
				f.City, f.Country = "Paris", "france"
			}
			editions[r.year] = f
		}
		f.Participants = r.takesPart(f.Participants)
	}
	for _, year := range keys(editions) {
		doc.Forums = append(doc.Forums, editions[year])
	}
	return doc
}

// takesPart adds the speaker of a row to the participants of a session: the person, else the side. An actor takes part once, so
// that two rows of one actor are named together.
func (r *speakerRow) takesPart(all []model.Participant) []model.Participant {
	p := model.Participant{Actor: r.side, Naming: r.naming().Naming}
	if r.person != nil {
		p.Actor, p.Representing = r.person.id, r.side
	}
	for i := range all {
		if all[i].Actor == p.Actor {
			all[i].NamedAs = joined(all[i].NamedAs, p.NamedAs)
			all[i].Title = joined(all[i].Title, p.Title)
			return all
		}
	}
	return append(all, p)
}

func joined(a, b model.Optional) model.Optional {
	if a == "" || b == "" || a == b {
		return cmp.Or(a, b)
	}
	return a + "; " + b
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
			Forum:      debateID(s.Year),
			Renditions: []model.Rendition{{Text: strings.TrimSpace(s.Text), Form: model.RenditionFormVerbatim, Lang: "en", Source: debateSource, Locator: model.Optional(fmt.Sprintf("session %d, %s", s.Session, s.ISO3))}},
		}
		d.speakerOf(s, r, side)
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

// speakerOf names who held a speech, as the list of speakers says: the person, or the side where the list does not say for sure.
func (d *debate) speakerOf(s *speech, r *model.Statement, side string) {
	r.Speaker, r.SpeakerNamedAs = side, model.Optional(asItStands(s.Speaker))
	var rows []*speakerRow
	for _, row := range d.rows {
		if row.year == s.Year && row.side == side && row.namedAs != "" {
			rows = append(rows, row)
		}
	}
	if len(rows) > 1 {
		rows = slices.DeleteFunc(rows, func(row *speakerRow) bool {
			return !slices.Equal(nameWords(row.name), nameWords(speakerName(s.Speaker)))
		})
	}
	if len(rows) == 1 {
		row := rows[0]
		r.SpeakerNamedAs, r.SpeakerTitle = cmp.Or(r.SpeakerNamedAs, model.Optional(row.namedAs)), model.Optional(row.title)
		if row.person != nil {
			r.Speaker, r.SpeakerIdentifiedBy = row.person.id, model.Optional(row.rule)
		}
	}
	if r.Speaker == side {
		d.quality.unresolved("speaker of a speech", fmt.Sprintf("%s, %d: %q", side, s.Year, s.Speaker), 0)
	}
}
