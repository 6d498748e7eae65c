package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// people is everybody that any source names: one person is one entry, whatever the spelling. These rules decide, in
// this order, and tables/people.csv, which people review, decides where they cannot:
//
//  1. people.csv lists the spellings of a person, and two sources that use any of them mean the same person;
//  2. a Wikidata item is one person, unless the names share no word: then the item is wrong;
//  3. the same words in any order, without single initials, are the same person, if no two Wikidata items say otherwise;
//  4. on the Kremlin's pages, a given name that differs by one letter before the same family name is the same person.
//
// The General Debate, which spells worst, has rules of its own in speakers.go.
type people struct {
	all        []*person
	byName     map[string][]*person // by nameKey
	byWikidata map[string]*person
	ids        map[string]bool
	died       map[string]model.Date     // tables/deaths.csv, by nameKey
	lives      map[string]life           // by Wikidata item
	tenureIDs  map[string][]model.Tenure // tables/tenure_ids.csv, by leader
	findings   []string                  // what settle decided about offices, for the report
	refuted    []string                  // offices that a source names and another contradicts
}

type person struct {
	id          string
	home        string // the document that holds the record
	listKey     string // orders the persons of the lists, whose ids are the oldest
	wikidata    string
	listed      bool // tables/people.csv has this person
	termsListed bool // and terms of office
	names       []model.LocalizedText
	abroad      []model.LocalizedText // names in other languages, of tables/leader_names.csv
	also        []model.LocalizedText // spellings that come after the names of the lists
	speaksFor   string                // the side that a speaker of the General Debate spoke for
	tenures     []*tenure
	namings     map[*tenure]naming // how sources name the holder of tenures
	life
	ofHolders   bool           // first named by a list of holders of offices
	holderNames []string       // spellings of such lists
	called      map[string]int // by slug, how often sources of meetings call a person so
}

// life is when somebody was born and died, as far as known.
type life struct{ born, died model.Date }

func newPeople() *people {
	return &people{
		byName: map[string][]*person{}, byWikidata: map[string]*person{}, ids: map[string]bool{},
		died: map[string]model.Date{}, lives: map[string]life{},
	}
}

// readDeaths reads tables/deaths.csv: when persons died whom sources name long afterwards. Those who died are not met.
func (l *people) readDeaths() error {
	rows, err := readTable("deaths.csv")
	for _, row := range rows {
		l.died[nameKey(row["name"])] = date(row["died"])
	}
	return err
}

// diedBefore is the day on which a person died, if it is before a day and known.
func (l *people) diedBefore(p *person, day model.Date) model.Date {
	if died := p.died; died != "" && died.Last() < day.First() {
		return died
	}
	for _, name := range p.allNames() {
		if died := l.died[nameKey(name.Text)]; died != "" && died.Last() < day.First() {
			return died
		}
	}
	return ""
}

// nameKey is equal for spellings of one name that differ in case, accents, the order of words, or single initials.
func nameKey(name string) string {
	words := strings.Split(slug(name), "-")
	long := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return len(w) == 1 })
	if len(long) >= 2 {
		words = long
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}

// named returns those who have this name.
func (l *people) named(name string) []*person { return l.byName[nameKey(name)] }

// spelledLike is the person of a page whose given name differs by one letter: Sergey and Sergei Chemezov.
func (l *people) spelledLike(name string) *person {
	given, family, _ := strings.Cut(name, " ")
	for _, p := range l.all {
		if otherGiven, otherFamily, _ := strings.Cut(p.display(), " "); otherFamily == family && levenshtein.ComputeDistance(given, otherGiven) == 1 {
			return p
		}
	}
	return nil
}

// add makes a person whose record stands in the document home.
func (l *people) add(home string) *person {
	p := &person{home: home}
	l.all = append(l.all, p)
	return p
}

// name gives a person a name, the first of which is the display name.
func (l *people) name(p *person, lang model.Language, text string) {
	if usual, ok := usualNames[text]; ok && len(p.names) == 0 {
		l.name(p, lang, usual)
	}
	l.index(p, text)
	p.names = withText(p.names, lang, text)
}

// spell gives a person a further spelling.
func (l *people) spell(p *person, text string) {
	l.index(p, text)
	p.also = withText(p.also, "en", text)
}

func withText(texts []model.LocalizedText, lang model.Language, text string) []model.LocalizedText {
	t := model.LocalizedText{Lang: lang, Text: text}
	if text == "" || slices.Contains(texts, t) {
		return texts
	}
	return append(texts, t)
}

func (l *people) index(p *person, name string) {
	if key := nameKey(name); key != "" && !slices.Contains(l.byName[key], p) {
		l.byName[key] = append(l.byName[key], p)
	}
}

// inList finds or makes the person whom a list of leaders means by a Wikidata item and a name.
func (l *people) inList(wikidata, name string) *person {
	p := l.ofList(wikidata, name)
	if p.listKey == "" {
		p.listKey = cmp.Or(wikidata, slug(name))
	}
	if owner := l.byWikidata[wikidata]; wikidata != "" && p.wikidata == "" && owner == nil {
		p.wikidata, l.byWikidata[wikidata] = wikidata, p
	}
	return p
}

func (l *people) ofList(wikidata, name string) *person {
	for _, p := range l.named(name) {
		if p.listed {
			return p
		}
	}
	if p := l.byWikidata[wikidata]; wikidata != "" && p != nil {
		if sameName(p.allNames(), name) {
			return p
		}
		wikidata = ""
	}
	for _, p := range l.named(name) {
		if wikidata == "" || p.wikidata == "" {
			return p
		}
	}
	return l.add(leadersFile)
}

func (p *person) allNames() []model.LocalizedText { return slices.Concat(p.names, p.also) }

// isLeader reports whether a person is in the lists, or holds or held an office by what sources say. Others are names.
// Those who spoke for a country at the General Debate are leaders too: a list of 79 years does not always give the post.
func (p *person) isLeader() bool {
	return p.home == leadersFile || p.ofHolders || len(p.tenures) > 0 || p.speaksFor != ""
}

// display is the name that people use.
func (p *person) display() string { return p.allNames()[0].Text }

func sameName(names []model.LocalizedText, name string) bool {
	words := strings.Split(slug(name), "-")
	for _, known := range names {
		for word := range strings.SplitSeq(slug(known.Text), "-") {
			if slices.Contains(words, word) {
				return true
			}
		}
	}
	return false
}

// holder is who holds an office on a day, nil where nobody or more than one does.
func (l *people) holder(o office, day model.Date) *person {
	var found *person
	for _, p := range l.all {
		for _, t := range p.tenures {
			if t.office != o || t.attested || t.from() == "" || !t.covers(day) {
				continue
			}
			if found != nil && found != p {
				return nil
			}
			found = p
		}
	}
	return found
}

// listedAsOf is the day until which the open terms of tables/people.csv have been looked up.
const listedAsOf = "2025-06-30"

// readListed reads tables/people.csv: the persons whose spellings and terms of office have been looked up.
func (l *people) readListed() error {
	if err := l.readDeaths(); err != nil {
		return err
	}
	rows, err := readTable("people.csv")
	if err != nil {
		return err
	}
	var p *person
	for _, row := range rows {
		if p == nil || p.also[0].Text != row["name"] {
			p = l.add(leadersFile)
			p.listed = true
			l.spell(p, row["name"])
		}
		for spelling := range strings.SplitSeq(row["also"], ";") {
			l.spell(p, spelling)
		}
		if row["office"] != "" {
			p.termsListed = true
			c := claim{source: peopleSource, from: date(row["from"]), to: date(row["to"]), apart: true}
			if c.to == "" {
				c.asOf = listedAsOf
			}
			p.claim(row["title"], officeIn(row["office"], row["of"]), c)
		}
	}
	return nil
}

// longestFirst makes the fullest spelling of a speaker of the General Debate the display name.
func (p *person) longestFirst() {
	if p.speaksFor == "" {
		return
	}
	slices.SortStableFunc(p.also, func(a, b model.LocalizedText) int {
		return cmp.Compare(min(len(strings.Fields(b.Text)), 3), min(len(strings.Fields(a.Text)), 3))
	})
}

// giveIDs gives everybody an id who has none. Those of the lists come first and in the order of old, so that an id once
// given stays; where a name is taken, the side that the person stands for tells apart, then the year.
func (l *people) giveIDs() {
	ordered := slices.Clone(l.all)
	slices.SortStableFunc(ordered, func(a, b *person) int {
		inList := func(p *person) int {
			if p.listKey != "" {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(inList(a), inList(b)), cmp.Compare(a.listKey, b.listKey))
	})
	for _, p := range ordered {
		if p.id != "" || !p.isLeader() {
			continue
		}
		side := p.speaksFor
		if len(p.tenures) > 0 {
			side = p.tenures[0].of
		}
		p.id = slug(p.nameOfID())
		if side != "" && (l.ids[p.id] || p.speaksFor != "" && !strings.Contains(p.id, "-")) {
			p.id += "-" + side
		}
		if l.ids[p.id] && len(p.tenures) > 0 && p.tenures[0].from() != "" {
			p.id += "-" + string(p.tenures[0].from())[:4]
		}
		for n, base := 2, p.id; l.ids[p.id]; n++ {
			p.id = base + "-" + string(rune('0'+n))
		}
		l.ids[p.id] = true
	}
}

// records returns the records of one document.
func (l *people) records(home string) []*model.Leader {
	var records []*model.Leader
	for _, p := range l.all {
		if p.home == home && p.isLeader() {
			records = append(records, p.record(l.tenureIDs[p.id]))
		}
	}
	slices.SortFunc(records, func(a, b *model.Leader) int { return strings.Compare(a.ID, b.ID) })
	return records
}

func (p *person) record(known []model.Tenure) *model.Leader {
	r := &model.Leader{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: p.id}, WikidataID: model.Optional(p.wikidata)}}
	all := p.allNames()
	for _, name := range slices.Concat(all[:1], p.abroad, all[1:]) {
		r.Names = withText(r.Names, name.Lang, name.Text)
	}
	for _, t := range p.tenures {
		record := t.record(r.ID)
		record.Principal = p.isPrincipal(t)
		if named, ok := p.namings[t]; ok {
			record.NamedAs, record.IdentifiedBy = named.NamedAs, named.IdentifiedBy
		}
		r.Tenures = append(r.Tenures, record)
	}
	slices.SortFunc(r.Tenures, func(a, b model.Tenure) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Office, b.Office), cmp.Compare(a.Of, b.Of))
	})
	r.Tenures = withoutSameTerms(r.Tenures)
	document.NameTenures(r.ID, r.Tenures, known, nil)
	return r
}

// withoutSameTerms makes one of tenures of the same office from the same day, which sources give different titles.
func withoutSameTerms(tenures []model.Tenure) []model.Tenure {
	var different []model.Tenure
	for _, t := range tenures {
		at := slices.IndexFunc(different, func(o model.Tenure) bool { return o.Office == t.Office && o.Of == t.Of && o.From == t.From })
		if at < 0 {
			different = append(different, t)
			continue
		}
		if different[at].IsAttested && !t.IsAttested {
			different[at], t = t, different[at] // its days are when the office began and ended
		}
		for _, c := range t.Citations {
			if !slices.Contains(different[at].Citations, c) {
				different[at].Citations = append(different[at].Citations, c)
			}
		}
	}
	return different
}
