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
		mentions := k.gazetteer.find(text, model.Date(e.page.Date))
		named = append(named, mentions...)
		if len(e.people) > 1 && e.class != session {
			continue // the title names them; further ones in the lead are talked about
		}
		for _, m := range mentions {
			isSpokenOf := text == e.page.Narrative && spokenOf.MatchString(m.before) ||
				m.person != president && possessive.MatchString(m.name) // "met on President Nursultan Nazarbayev's initiative"
			if !isSpokenOf {
				e.takesPart(m.person)
			}
		}
	}
	k.findSpeakers(e)
	for _, m := range named {
		if slices.Contains(e.people, m.person) {
			naming := model.Naming{NamedAs: model.Optional(m.name), IdentifiedBy: byNameInText}
			e.isNamed(m.person, m.name, k.attest(m.person, e, naming, m.before, m.after), byNameInText)
		}
	}
	if e.naming[president].IdentifiedBy == "" {
		e.isNamed(president, "", "", byPages)
	}
	if len(e.people) == 1 {
		k.findTagged(e)
	}
	e.people = slices.DeleteFunc(e.people, func(p *person) bool {
		return p != president && (e.onlyMentions(p) || k.people.diedBefore(p, e.start) != "")
	})
	if len(e.people) == 1 && !ofAGroup.MatchString(e.page.Title) {
		k.findUnnamed(e)
	}
}

// spokenOf: somebody whom a text names after such words is spoken of, and not there: "the upcoming visit of King Carl XVI Gustaf".
var spokenOf = regexp.MustCompile(`(?i)\b(visit|trip|message|letter|greetings|invitation|memory|death|election|initiative)s?\s+(of|by|from|to)\b`)

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
	case ofLeaders.MatchString(p.Title) && !group, p.Lead == "" && namesOnlyCountries.MatchString(p.Title) && !group && e.class != press:
		return append(texts, firstParagraph(p.Narrative))
	}
	return texts
}

func (k *kremlin) findTagged(e *event) {
	met := endsWithName.FindStringSubmatch(e.page.Title)
	for _, t := range e.page.Persons {
		if met != nil && !strings.Contains(e.page.Title, strings.Fields(t.Name)[0]) {
			continue // the page tells of somebody else, whom no source knows
		}
		if known := k.people.named(givenNameFirst(t.Name)); len(known) == 1 {
			e.takesPart(known[0])
			e.isNamed(known[0], t.Name, "", byTag)
		}
	}
}

// endsWithName is a title such as "Meeting with Andrei Klychkov".
var endsWithName = regexp.MustCompile(`\b(?:with|met|received) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$`)

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
		if holders := k.holdersIn(e.page.Lead+" "+e.page.Narrative, country, e.start); e.class == talks && len(holders) > 0 && !titleOfOthers.MatchString(title) {
			for _, p := range holders {
				e.takesPart(p)
				e.isNamed(p, "Mr "+familyName(p), "", byHolder)
			}
			continue
		}
		kind, post := k.officeAlone(title, country)
		holder := k.people.holder(office{kind, country}, e.start)
		switch {
		case holder != nil && e.class != visit:
			e.takesPart(holder)
			e.isNamed(holder, "", post, byOfficeOnDay)
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

// attest notes the office that a page gives to a person, and returns its title. The terms of those in tables/people.csv are known:
// what a page says beside them is a matter for the quality report.
func (k *kremlin) attest(p *person, e *event, named model.Naming, phrases ...string) (title string) {
	for _, phrase := range phrases {
		o, title, ok := k.offices.read(phrase)
		if !ok {
			continue
		}
		day := model.Date(e.page.Date)
		switch {
		case k.isOfHomeCountry(o, p, title, day), p.headsAnother(o, day):
		case !p.termsListed:
			p.attestNamed(title, o, claim{source: e.page.source(), from: day}, naming{named, day})
		case !slices.ContainsFunc(p.tenures, func(t *tenure) bool { return t.covers(day) }):
			k.quality.unresolved("office not in tables/people.csv", p.display()+": "+title, e.page.ID)
		}
		return title
	}
	return ""
}

// headsAnother reports whether an office that a page gives somebody is that of a head of state or government of one country, while a
// source has the person head another one: the words are those of somebody else beside.
func (p *person) headsAnother(o office, day model.Date) bool {
	heads := []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment}
	return slices.Contains(heads, o.kind) && slices.ContainsFunc(p.tenures, func(t *tenure) bool {
		return !t.attested && t.of != o.of && slices.Contains(heads, t.kind) && t.from() != "" && t.covers(day)
	})
}

// isOfHomeCountry reports whether an office that a page gives without a country is one of the country for which a foreigner is known
// to act: "Prime Minister Narendra Modi" is not Russia's.
func (k *kremlin) isOfHomeCountry(o office, p *person, title string, day model.Date) bool {
	return o.of == "russia" && len(k.offices.countriesIn(title)) == 0 && k.offices.isForeign(p.side(day))
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
