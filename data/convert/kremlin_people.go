package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/graph/model"
)

// nobody are speakers that stand for no person who could be named.
var nobody = regexp.MustCompile(`(?i)^(question|remark|reply|answer|response|voice|moderator|journalist|participant|audience|from the audience|host|correspondent|interpreter|student|girl|boy|woman|man)\b`)

// findPeople finds who took part: those whom the title names, else the lead, else the first lines; and whoever spoke.
func (k *kremlin) findPeople(e *event) {
	president := k.president(model.Date(e.page.Date))
	e.people = []*person{president}
	texts := []string{e.page.Title, e.page.Lead}
	if e.class == visit && arrives.MatchString(e.page.Title) {
		texts = texts[:1] // whom the lead names is to be met later
	}
	if e.page.Lead == "" && (e.class == session || namesOnlyCountries.MatchString(e.page.Title) && !ofAGroup.MatchString(e.page.Title)) {
		texts = append(texts, firstParagraph(e.page.Narrative))
	}
	switch {
	case e.class == session:
		texts = append(texts, e.page.Narrative)
	case ofLeaders.MatchString(e.page.Title) && !ofAGroup.MatchString(e.page.Title):
		texts = append(texts, firstParagraph(e.page.Narrative))
	}
	var named []mention
	for _, text := range texts {
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
		for _, t := range e.page.Persons {
			for _, p := range k.people.named(givenNameFirst(t.Name)) {
				e.takesPart(p)
			}
		}
	}
	e.people = slices.DeleteFunc(e.people, func(p *person) bool {
		if e.class == visit && p.termsListed && p.side(e.start) == "" {
			return true // named in memory, such as at a grave
		}
		return !p.isLeader() || (p == k.putin || p == k.medvedev) && p != president && isOnlyPredecessor(p, e)
	})
	if len(e.people) == 1 && (e.class == visit || e.class == talks) && !ofAGroup.MatchString(e.page.Title) {
		k.findUnnamed(e)
	}
	if len(e.people) == 1 && ofLeaders.MatchString(e.page.Title) && !ofAGroup.MatchString(e.page.Title) {
		e.countries = slices.DeleteFunc(k.offices.countriesIn(e.page.Lead), func(id string) bool { return id == "russia" })
		slices.Sort(e.countries)
		e.countries = slices.Compact(e.countries)
	}
}

var (
	// namesOnlyCountries: "Russian-Indian summit talks were held in Moscow" leaves the names to the text.
	namesOnlyCountries = regexp.MustCompile(`(?i)\b(talks|negotiations|summit|consultations|conversation|telephone)\b`)
	// ofAGroup: those met stand for no country.
	ofAGroup = regexp.MustCompile(`(?i)\b(business|businessm|companies|students|representatives|journalists|delegates|co-chairm|public|cultural|scient|veterans|entrepreneurs|investors|athletes|personnel|compatriots|participants|artists|members of|bankers|media|clergy|community|circles|elite|parliament|congress|deputies|team|exhibition|museum|school|concert|children)`)
)

// ofLeaders: a meeting of leaders whose countries the lead tells.
var ofLeaders = regexp.MustCompile(`(?i)\b(leaders[’']?( |$)|heads of state)`)

// isOnlyPredecessor: a president of another time is named without having been there, unless he is prime minister then.
func isOnlyPredecessor(p *person, e *event) bool { return p.side(e.start) == "" }

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
// held talks" are those in office that day, "Russian-Cuban negotiations" and "Visit to Algeria" the country.
func (k *kremlin) findUnnamed(e *event) {
	title := e.page.Title
	named := k.offices.countriesIn(title)
	if e.class == visit && arrives.MatchString(title) {
		named = []string{e.place.country}
	}
	named = slices.DeleteFunc(named, func(id string) bool { return id == "" || id == "russia" })
	slices.Sort(named)
	named = slices.Compact(named)
	for _, country := range named {
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

// findSpeakers resolves the speaker of every turn. The first turn of a speaker gives office and name, later ones often
// the name alone.
func (k *kremlin) findSpeakers(e *event) {
	labels := make([]string, len(e.page.Turns))
	for i, t := range e.page.Turns {
		labels[i] = cleanLabel(t.Speaker)
	}
	afterQuestion := false
	for i, label := range labels {
		if nobody.MatchString(label) || label == "" {
			afterQuestion = true
			continue
		}
		p := k.speaker(label, labels, e)
		if p == nil || !p.isLeader() {
			k.quality.unresolved("speaker without an office", label, e.page.ID)
			continue
		}
		e.takesPart(p)
		e.statements = append(e.statements, &said{number: i + 1, turn: e.page.Turns[i], person: p, answer: afterQuestion})
		if p != k.president(model.Date(e.page.Date)) {
			afterQuestion = false
		}
	}
}

// glued are words between which the raw text lost a space: "AssociationsAlexander Čeferin".
var glued = regexp.MustCompile(`(\p{Ll}{3})(\p{Lu}\p{Ll})`)

var inParentheses = regexp.MustCompile(`\s*\([^)]*\)\s*`)

// cleanLabel takes remarks off a speaker's label and writes names in capitals as names.
func cleanLabel(label string) string {
	label = strings.TrimRight(inParentheses.ReplaceAllString(label, " "), " :.")
	label = glued.ReplaceAllString(label, "$1 $2")
	fields := strings.Fields(label)
	for i, word := range fields {
		if len([]rune(word)) > 3 && word == strings.ToUpper(word) && !strings.ContainsAny(word, "0123456789.") && !acronyms[word] {
			fields[i] = titleCase(word)
		}
	}
	return strings.Join(fields, " ")
}

var acronyms = map[string]bool{"BASF": true, "LUKOIL": true, "NATO": true, "CSTO": true, "FATF": true, "UEFA": true, "FIFA": true, "RDIF": true, "FNPR": true, "RSPP": true, "LDPR": true, "OECD": true, "UNESCO": true}

func titleCase(word string) string {
	runes := []rune(strings.ToLower(word))
	for i := range runes {
		if i == 0 || runes[i-1] == '-' {
			runes[i] = unicode.ToUpper(runes[i])
		}
	}
	return string(runes)
}

// speaker is the person whom a label means. A name that no list, tag or page before gave is taken from the end of a
// label that gives an office with it.
func (k *kremlin) speaker(label string, all []string, e *event) *person {
	mentions := k.gazetteer.find(label)
	if n := len(mentions); n > 0 && (mentions[n-1].to == len(label) || mentions[n-1].from == 0) {
		m := mentions[n-1]
		k.attest(m.person, e, label[:m.from], strings.TrimLeft(label[m.to:], " ,"))
		return m.person
	}
	for _, words := range []string{label, nameBeforeOffice(label)} {
		name := nameAtEnd(words, all)
		if name == "" {
			continue
		}
		if _, _, ok := k.offices.read(strings.TrimSuffix(words, name)); !ok {
			continue
		}
		p := k.people.spelledLike(name)
		if p == nil {
			p = k.people.add(kremlinFile)
		}
		k.people.spell(p, name)
		k.gazetteer.add(name, p)
		k.attest(p, e, words[:len(words)-len(name)])
		return p
	}
	return nil
}

// nameBeforeOffice turns "Sergei Mironov, Leader of A Just Russia" around.
func nameBeforeOffice(label string) string {
	name, office, ok := strings.Cut(label, ", ")
	if !ok {
		return ""
	}
	return office + " " + name
}

var particles = []string{"al", "el", "bin", "ibn", "van", "von", "der", "de", "da", "di", "du", "le", "la"}

// nameAtEnd is the name at the end of a label: what another label of the page calls the speaker, else the last two
// words, with the particles before them.
func nameAtEnd(label string, all []string) string {
	for _, other := range all {
		if n := len(strings.Fields(other)); n >= 2 && n <= 5 && other != label && strings.HasSuffix(label, " "+other) && !officeWords.MatchString(other) {
			return other
		}
	}
	fields := strings.Fields(label)
	if len(fields) < 3 {
		return ""
	}
	at := len(fields) - 2
	for at > 1 && slices.Contains(particles, strings.ToLower(fields[at])) {
		at--
	}
	name := strings.Join(fields[at:], " ")
	if fields[at-1] == "of" || fields[at-1] == "the" {
		return "" // a body, not a person
	}
	for _, word := range fields[at:] {
		if first := []rune(word)[0]; !unicode.IsUpper(first) && !slices.Contains(particles, word) {
			return ""
		}
	}
	if officeWords.MatchString(name) {
		return ""
	}
	return name
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
