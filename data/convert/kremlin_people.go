package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// findPeople finds who took part: those whom the title names, else the lead, else the first lines; whoever spoke; and
// where nobody is named, the tags of the page, or those whose office or country it names.
func (k *kremlin) findPeople(e *event) {
	president := k.president(model.Date(e.page.Date))
	e.people = []*person{president}
	var named []mention
	for _, text := range e.textsThatName() {
		mentions := k.gazetteer.find(text)
		named = append(named, mentions...)
		if len(e.people) > 1 && e.class != session {
			continue // the title names them; further ones in the lead are talked about
		}
		for _, m := range mentions {
			e.takesPart(m.person)
		}
	}
	k.findSpeakers(e)
	for _, m := range named {
		if slices.Contains(e.people, m.person) {
			k.attest(m.person, e, m.before, m.after)
		}
	}
	if len(e.people) == 1 {
		k.findTagged(e)
	}
	e.people = slices.DeleteFunc(e.people, func(p *person) bool { return p != president && e.onlyMentions(p) })
	if len(e.people) == 1 && !ofAGroup.MatchString(e.page.Title) {
		k.findUnnamed(e)
	}
}

// textsThatName are the texts of a page in which a name is that of somebody who took part.
func (e *event) textsThatName() []string {
	p := e.page
	texts := []string{p.Title, p.Lead}
	group := ofAGroup.MatchString(p.Title)
	switch {
	case e.class == visit && arrives.MatchString(p.Title):
		return texts[:1] // whom the lead names is to be met later
	case e.class == session:
		return append(texts, p.Narrative)
	case ofLeaders.MatchString(p.Title) && !group, p.Lead == "" && namesOnlyCountries.MatchString(p.Title) && !group:
		return append(texts, firstParagraph(p.Narrative))
	}
	return texts
}

func (k *kremlin) findTagged(e *event) {
	for _, t := range e.page.Persons {
		for _, p := range k.people.named(givenNameFirst(t.Name)) {
			e.takesPart(p)
		}
	}
}

// onlyMentions reports whether a person is named without having been there: somebody without an office, and, where terms
// are known, somebody out of office whom a visit remembers, such as at a grave.
func (e *event) onlyMentions(p *person) bool {
	return !p.isLeader() || e.class == visit && p.termsListed && p.side(e.start) == ""
}

var (
	// namesOnlyCountries: "Russian-Indian summit talks were held in Moscow" leaves the names to the text.
	namesOnlyCountries = regexp.MustCompile(`(?i)\b(talks|negotiations|summit|consultations|conversation|telephone)\b`)
	// ofAGroup: those met stand for no country.
	ofAGroup = regexp.MustCompile(`(?i)\b(business|businessm|companies|students|representatives|journalists|delegates|co-chairm|public|cultural|scient|veterans|entrepreneurs|investors|athletes|personnel|compatriots|participants|artists|members of|bankers|media|clergy|community|circles|elite|parliament|congress|deputies|team|exhibition|museum|school|concert|children)`)
)

// ofLeaders: a meeting of leaders whose countries the lead tells.
var ofLeaders = regexp.MustCompile(`(?i)\b(leaders[’']?( |$)|heads of state)`)

func (e *event) takesPart(p *person) {
	if !slices.Contains(e.people, p) {
		e.people = append(e.people, p)
	}
}

func firstParagraph(text string) string {
	first, _, _ := strings.Cut(text, "\n")
	return first
}

var (
	headsOfStateOnly      = regexp.MustCompile(`(?i)\b(presidents?|king|emir|heads of state)\b`)
	headsOfGovernmentOnly = regexp.MustCompile(`(?i)\b(prime ministers?|chancellor|premier)\b`)
)

// findUnnamed finds who took part where a page names an office or a country alone: "The Russian and Finnish presidents
// held talks" are those in office that day, "Russian-Cuban negotiations" and "Visit to Algeria" the country, and a
// meeting of leaders the countries that the lead tells.
func (k *kremlin) findUnnamed(e *event) {
	title := e.page.Title
	if ofLeaders.MatchString(title) {
		e.countries = abroad(k.offices.countriesIn(e.page.Lead))
		return
	}
	if e.class != visit && e.class != talks {
		return
	}
	named := k.offices.countriesIn(title)
	if e.class == visit && arrives.MatchString(title) {
		named = []string{e.place.country}
	}
	for _, country := range abroad(named) {
		if holders := k.holdersIn(e.page.Lead+" "+e.page.Narrative, country, e.start); e.class == talks && len(holders) > 0 {
			for _, p := range holders {
				e.takesPart(p)
			}
			continue
		}
		holder := (*person)(nil)
		if headsOfGovernmentOnly.MatchString(title) {
			holder = k.people.holder(office{model.OfficeHeadOfGovernment, country}, e.start)
		} else if headsOfStateOnly.MatchString(afterPresident.ReplaceAllString(title, "")) {
			holder = k.people.holder(office{model.OfficeHeadOfState, country}, e.start)
		}
		switch {
		case holder != nil && e.class != visit:
			e.takesPart(holder)
		case e.class == visit && toACountry.MatchString(title) || e.class != visit && namesOnlyCountries.MatchString(title):
			e.countries = append(e.countries, country)
		}
	}
}

// abroad are the countries but Russia, each once.
func abroad(ids []string) []string {
	ids = slices.DeleteFunc(ids, func(id string) bool { return id == "" || id == "russia" })
	slices.Sort(ids)
	return slices.Compact(ids)
}

// holdersIn are the heads of state and of government of a country on a day whose family names a text uses: "Mr Putin and
// Mr Chretien discussed".
func (k *kremlin) holdersIn(text, country string, day model.Date) []*person {
	var found []*person
	for _, kind := range []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment} {
		p := k.people.holder(office{kind, country}, day)
		if p != nil && !slices.Contains(found, p) && strings.Contains(text, "Mr "+familyName(p)) {
			found = append(found, p)
		}
	}
	return found
}

// toACountry: a visit to a country, not to a museum there.
var toACountry = regexp.MustCompile(`(?i)(\b(visit|trip) to\b|(official|state|working) visit|\bvisited .* in \p{Lu}|arriv)`)

// afterPresident is the president's own office, which says nothing of the other side.
var afterPresident = regexp.MustCompile(`(?i)(acting |russian |^|the )?president (and prime minister )?((vladimir|dmitry) )?(putin|medvedev|of russia)`)

// attest notes the office that a page gives to a person. The terms of those in tables/people.csv are known: what a page
// says beside them is a matter for the quality report.
func (k *kremlin) attest(p *person, e *event, phrases ...string) {
	for _, phrase := range phrases {
		o, title, ok := k.offices.read(phrase)
		if !ok {
			continue
		}
		day := model.Date(e.page.Date)
		if !p.termsListed {
			p.attest(title, o, claim{source: e.page.source(), from: day})
		} else if !slices.ContainsFunc(p.tenures, func(t *tenure) bool { return t.covers(day) }) {
			k.quality.unresolved("office not in tables/people.csv", p.display()+": "+title, e.page.ID)
		}
		return
	}
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?](?:\s|$)|\n`)
	onSidelines = regexp.MustCompile(`(?i)\bon the (sidelines|margins) of\b`)
)

// sidelinesSentence is the sentence by which a page says that its event was on the sidelines of a forum: the raw file
// sidelines.csv has most of them; of the others, only the first sentence of a text speaks of the event itself.
func (k *kremlin) sidelinesSentence(p *page) string {
	if _, refused := k.decided[p.ID]["no-sidelines"]; refused {
		return ""
	}
	if sentence := k.sidelines[p.ID]; sentence != "" {
		return sentence
	}
	for _, text := range []string{p.Lead, p.Narrative} {
		first := text
		if end := sentenceEnd.FindStringIndex(text); end != nil {
			first = text[:end[1]]
		}
		if onSidelines.MatchString(first) && isTalks.MatchString(first) {
			return strings.TrimSpace(first)
		}
	}
	return ""
}

// findForum finds the forum that a page tells a session of, or that the event was on the sidelines of by a sentence of
// the page.
func (k *kremlin) findForum(e *event) {
	if e.class == session {
		e.forum, e.relation, e.basis = k.forums.session(e.page), model.ForumRelationSessionOf, model.BasisExplicit
		return
	}
	sentence := k.sidelinesSentence(e.page)
	if sentence == "" || e.class == call {
		return
	}
	e.forum = k.forums.named(sentence, e.start, 1)
	if e.forum == "" {
		k.quality.unresolved("forum", sentence, e.page.ID)
		return
	}
	e.relation, e.basis, e.evidence = model.ForumRelationOnSidelines, model.BasisExplicit, sentence
}
