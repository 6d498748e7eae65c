package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

var (
	ofLeadersOnly = regexp.MustCompile(`(?i)\b(?:leaders?|allies|partners|counterparts|officials|quad|G7|the G7|C5|caricom|ambassadors)\b`)
	listsThem     = regexp.MustCompile(`(?i)\b(?:joining|participants|following leaders|individually with|meeting included|call included|were joined|the call were|attended by)\b`)
	// officeOfOthers is the office of somebody else, whom those named serve: "Chief of Staff to the President of Colombia".
	officeOfOthers = regexp.MustCompile(`\b(?:to|for) (?:the )?(?:[A-Z][\w’]+ ){0,2}(?:` + isTitle + `)(?: of [A-Z]\w+)?|\b[Cc]hief of (?:[Ss]taff|[Cc]abinet)\b`)
	nameThenTitle  = regexp.MustCompile(`(` + namePattern + `), (?:the )?(` + isTitle + `)( of )`)
	// startsWithTitle and endsWithTitle are for a name that an office stands before: the pattern of names takes its words for a name too.
	startsWithTitle = regexp.MustCompile(`^(?:Vice |Deputy )*(?:President|Prime Minister|Chancellor|King|Foreign Minister|Crown Prince|Secretary[- ]General) `)
	endsWithTitle   = regexp.MustCompile(`\b(?:President|Prime Minister|Chancellor|King|Foreign Minister|Crown Prince|Secretary[- ]General) $`)
	// spokeTo is no office that serves another one: "spoke this morning to President López Obrador".
	spokeTo     = regexp.MustCompile(`(\b(?:spoke|talked)(?: [a-z]+){0,3}) to\b`)
	titleOfSide = regexp.MustCompile(`(` + isTitle + `)(?: of| for) (?:the )?`)
)

// foreigners are those whom a title names with their office, else, if it speaks of leaders, those whom the text lists.
func (w *whiteHouse) foreigners(t *titled, p *briefing) []namedThere {
	found := w.officials(t.rest)
	if len(found) > 0 && !regexp.MustCompile(`(?i)\b(?:leaders|allies|quad)\b`).MatchString(t.rest) {
		return found
	}
	if !ofLeadersOnly.MatchString(t.rest) {
		return nil
	}
	told := p.tells()
	listed := false
	for line := range strings.SplitSeq(told.all, "\n") {
		isItem := strings.HasPrefix(line, "- ") || regexp.MustCompile(`^(?:President|Prime Minister|Chancellor)\b`).MatchString(line) && len(line) < 120
		if !isItem {
			listed = false
		}
		for _, s := range sentences(line) {
			if isItem && listed || listsThem.MatchString(s) || s == told.sentence {
				found = append(found, w.officials(opening(withoutHosts(s)))...)
			}
			listed = listed && isItem || listsThem.MatchString(s)
		}
	}
	return found
}

func withoutHosts(text string) string {
	for _, o := range usOfficials {
		text = o.is.ReplaceAllString(text, "§")
	}
	return text
}

// officials are those whom words name with an office and, mostly, their country.
func (w *whiteHouse) officials(text string) []namedThere {
	text = namesOfSides.Replace(honorificWords.ReplaceAllString(text, ""))
	text = officeOfOthers.ReplaceAllString(spokeTo.ReplaceAllString(text, "$1 with"), " § ")
	text = w.nameFirst(titleFirst(text))
	found := peopleIn(text)
	for i := range found { // "President Macron of France": of is the country; "Secretary General Stoltenberg of NATO" of a body
		if o := w.offices.organization(found[i].of); found[i].of != "" && o != nil {
			found[i].before, found[i].of = found[i].of, ""
		}
		found[i].before = strings.TrimSpace(strings.Trim(found[i].before, "§ "))
	}
	return slices.DeleteFunc(found, func(n namedThere) bool {
		return strings.Contains(n.title, "Secretary") && strings.Contains(n.name, "Blinken")
	})
}

// titleFirst turns "Leo Varadkar, the Taoiseach of Ireland" around. Somebody who has an office before the name already keeps that one:
// "Prime Minister Keith Rowley, Chairman of the Caribbean Community".
func titleFirst(text string) string {
	var turned strings.Builder
	end := 0
	for _, at := range nameThenTitle.FindAllStringSubmatchIndex(text, -1) {
		name, title, of := text[at[2]:at[3]], text[at[4]:at[5]], text[at[6]:at[7]]
		turned.WriteString(text[end:at[0]])
		if startsWithTitle.MatchString(name) || endsWithTitle.MatchString(text[:at[0]]) {
			turned.WriteString(name + "," + strings.TrimPrefix(text[at[3]:at[1]], ","))
		} else {
			turned.WriteString(title + " " + name + of)
		}
		end = at[1]
	}
	return turned.String() + text[end:]
}

// nameFirst turns "Prime Minister of Italy Giorgia Meloni" around.
func (w *whiteHouse) nameFirst(text string) string {
	for _, at := range titleOfSide.FindAllStringSubmatchIndex(text, -1) {
		rest := text[at[1]:]
		in := w.offices.countryWords.FindStringSubmatchIndex(rest)
		if in == nil || in[2] != 0 {
			continue
		}
		country, after := rest[:in[3]], strings.TrimLeft(rest[in[3]:], ", ")
		if name := nameAtStart.FindString(after); name != "" && !strings.HasPrefix(after, "and ") {
			return text[:at[0]] + text[at[2]:at[3]] + " " + name + " of " + country + w.nameFirst(after[len(name):])
		}
	}
	return text
}

// onlyHolder is the only one of all sides who holds the office of a title under a name: "President Macron", "King Charles III".
func (w *whiteHouse) onlyHolder(n namedThere, a usaActor, from, to model.Date) usaActor {
	kinds, said := n.kinds(), fullNameOf(withoutTitles(n.name))
	if len(kinds) == 0 || n.name == "" || n.of != "" || n.former || n.elect || n.before != "" && !lowerOnly.MatchString(n.before) {
		return a
	}
	var found *person
	for _, side := range keys(w.bySide) {
		p := w.only(side, said, func(t *tenure) bool { return slices.Contains(kinds, t.kind) && t.lasts(from, to) }, from)
		if p != nil && p != found {
			if found != nil {
				return a
			}
			found = p
		}
	}
	if found == nil {
		return a
	}
	return usaActor{person: found, naming: model.Naming{NamedAs: model.Optional(n.name), Title: model.Optional(n.fullTitle()), IdentifiedBy: byHolder}}
}

var lowerOnly = regexp.MustCompile(`^[a-z ]*$`)

// withSides gives those the side that the words say of others beside them, or that the text says of them: "President Guy Parmelin and
// Foreign Minister Ignazio Cassis of Switzerland".
func (w *whiteHouse) withSides(found []namedThere, t *titled, told telling) []namedThere {
	said := w.officials(withoutHosts(told.first))
	for i, n := range found {
		if n.of != "" || len(w.countriesIn(n.before+" "+n.title)) > 0 || w.offices.organization(n.before+" "+n.title) != nil {
			continue
		}
		if i+1 < len(found) && found[i+1].of != "" && found[i+1].before == "" && strings.Contains(t.rest, n.name+" and ") {
			found[i].of = found[i+1].of
			continue
		}
		for _, k := range said {
			if k.of != "" && strings.HasSuffix(slug(k.name), slug(lastWord(n.name))) && slices.Equal(k.kinds(), n.kinds()) {
				found[i].of = k.of
			}
		}
		if in := w.offices.countriesIn(namesOfSides.Replace(t.rest)); found[i].of == "" && len(in) > 0 && len(found) == 1 &&
			!slices.ContainsFunc(in, func(id string) bool { return id != in[0] }) {
			found[i].of = w.offices.countries.nameOf(in[0])
		}
	}
	return found
}

func lastWord(name string) string { return name[strings.LastIndex(name, " ")+1:] }

// leads reports whether somebody's title is that of a leader, not of an aide.
func (n namedThere) leads() bool {
	if ofBody.MatchString(n.title) && !leadsBody.MatchString(n.before+" "+n.of) {
		return false
	}
	return len(n.kinds()) > 0 || n.elect || strings.HasPrefix(n.title, "Crown Prince") || strings.HasPrefix(n.title, "Deputy Prime Minister")
}

// leadsBody: a secretary general of a body of the world, not of a council of a country.
var leadsBody = regexp.MustCompile(`NATO|United Nations|\bUN\b|ASEAN|OAS|Vietnam|Communist|Palestin|PLO`)

var (
	beforeMet   = regexp.MustCompile(`(?i)^.*?\b(?:met|spoke|hosted|held|welcomed|convened)\b`)
	joinedThem  = regexp.MustCompile(`\bVice President(?: Kamala)?(?: Harris)? (?:also |then )?(?:joined|participated in|attended) the (?:call|meeting|conversation|discussion)`)
	joinedThere = regexp.MustCompile(`\bjoined by (?:the )?Vice President(?: Kamala)? Harris`)
)

// withCompany adds to those whom a title names the vice president or the secretary of state whom the text names beside them.
func withCompany(hosts []usOfficial, told telling) []usOfficial {
	all := slices.Clone(hosts)
	subject := beforeMet.FindString(told.sentence)
	for _, o := range usOfficials {
		if o.name == "" || !o.leads || o.office == model.OfficeHeadOfState || slices.ContainsFunc(hosts, func(h usOfficial) bool { return h.name == o.name }) {
			continue
		}
		at := o.is.FindStringIndex(subject)
		if at != nil && strings.Contains(subject[at[0]:at[1]], lastWord(o.name)) {
			o.as = strings.Trim(subject[at[0]:at[1]], " ,")
		} else if o.as = "Vice President Harris"; o.name != "Kamala Harris" || !joinedThem.MatchString(told.all) && !joinedThere.MatchString(told.first) {
			continue
		}
		if !strings.Contains(o.as, "’s") {
			all = append(all, o)
		}
	}
	return all
}

// host is somebody of the United States as a title names them.
func (w *whiteHouse) host(o usOfficial, p *briefing, told telling, from, to model.Date) usaActor {
	if o.title == "Vice President" && !strings.Contains(o.as, lastWord(o.name)) {
		o.name = vicePresident(p)
	}
	a := usaActor{side: unitedStates, naming: model.Naming{Title: model.Optional(o.title)}}
	if o.name == "" {
		a.naming = model.Naming{NamedAs: "the President"}
		if a.person = w.holderOf([]model.Office{model.OfficeHeadOfState}, unitedStates, from, to); a.person != nil {
			a.naming.IdentifiedBy = byOfficeOnDay
		}
		return a
	}
	if o.title != "Vice President" && !strings.Contains(o.as, lastWord(o.name)) { // the title has the office alone
		name := regexp.MustCompile(`(?:Dr\. )?[A-Z]\w+ ` + lastWord(o.name)).FindString(told.all)
		if name == "" {
			a.naming = model.Naming{NamedAs: model.Optional(o.title)}
			return a
		}
		o.as = name
	}
	a.naming.NamedAs = model.Optional(cmp.Or(strings.TrimSpace(leadingOffice.ReplaceAllString(strings.TrimPrefix(o.as, o.title), "")), o.as))
	if a.person = w.official(o, p); a.person != nil {
		a.naming.IdentifiedBy = byHolder
		if strings.Contains(string(a.naming.NamedAs), " ") {
			a.naming.IdentifiedBy = byOffice
		}
		if strings.HasPrefix(strings.ToLower(string(a.naming.NamedAs)), "the vice") {
			a.naming.Title, a.naming.IdentifiedBy = "", byOfficeOnDay
		}
	}
	return a
}

// leadingOffice is an office in other words than the title of usOfficials.
var leadingOffice = regexp.MustCompile(`^\s*(?:[Tt]he )?(?:NSA|PDNSA|National Security Adviser|President|Vice President|Secretary)\b`)

// vicePresident is who held that office when a page was published that names only the office.
func vicePresident(p *briefing) string {
	switch {
	case p.Date < "2021-01-20":
		return "Mike Pence"
	case p.Date < "2025-01-20":
		return "Kamala Harris"
	}
	return "JD Vance"
}

// official is the person: a president or secretary of state is in the lists, others hold an office by the pages that name them.
func (w *whiteHouse) official(o usOfficial, p *briefing) *person {
	day := model.Date(p.at.Format("2006-01-02"))
	if o.office != model.OfficeOther {
		for _, known := range w.people.named(o.name) {
			return known
		}
		return nil
	}
	known := w.hosts[o.name]
	if known == nil {
		if all := w.people.named(o.name); len(all) > 0 {
			known = all[0]
		} else {
			known = w.people.add(usaFile)
			w.people.spell(known, o.name)
		}
		w.hosts[o.name] = known
	} else if w.haveOffices {
		return known
	}
	title := o.title + " of the United States"
	if strings.HasSuffix(o.title, "to the Vice President") {
		title = o.title
	}
	known.attestNamed(title, office{model.OfficeOther, unitedStates}, claim{source: p.id, from: day}, namingOf(o.name, o.title, byNameInText, day))
	return known
}

// foreigner is whom a page means by a name with an office on some days; false if not even the side is sure.
func (w *whiteHouse) foreigner(n namedThere, from, to model.Date) (usaActor, bool) {
	a := w.named(n, &stay{from: from, to: to}, from, to)
	if a.person == nil && a.side == "" && strings.Contains(n.of+n.before, "Kosovo") { // which has no name in the tables of the other pages
		a.side, a.naming = "kosovo", model.Naming{NamedAs: model.Optional(n.name), Title: model.Optional(n.fullTitle())}
		p, rule := w.bearer(n, a.side, from, to)
		a.person, a.naming.IdentifiedBy = p, model.Optional(rule)
		return a, true
	}
	if a.person == nil && a.side == "" {
		a = w.onlyHolder(n, a, from, to)
	}
	if a.person == nil && a.side == "" {
		return a, false
	}
	if a.person != nil && a.side == "" {
		a.side = cmp.Or(a.person.represents(to, "", ""), a.person.side(to))
	}
	return a, a.side != ""
}
