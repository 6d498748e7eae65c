package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/sidelines/sidelines/model"
)

var (
	// labelOfTurn is what stands before the words of a speaker: an office and a name in capitals. Old pages have all turns in one
	// paragraph, and the zone of the clock or an abbreviation right before the first label.
	labelOfTurn = regexp.MustCompile(`(?:^|\s)((?:(?:MR|MS|MRS|DR)\. )?\p{Lu}[\p{Lu}’'-]+(?: (?:Mc)?\p{Lu}[\p{Lu}\x{300}-\x{36f}’'-]*)*)(?: ?\([^)]{1,40}\))?:(?:\s|$)`)
	// labelWithStop is a label that has a stop in place of the colon, as two pages have it.
	labelWithStop = regexp.MustCompile(`\b((?:VICE )?PRESIDENT|PRIME MINISTER|CHANCELLOR) \p{Lu}[\p{Lu}’'-]{2,}\.(?:\s|$)`)
	officeOfLabel = regexp.MustCompile(`^(?:THE )?(?:VICE PRESIDENT?|DEPUTY PRIME MINISTER|PRIME MINISTER|FOREIGN MINISTER|MINISTER|PRESIDENT?|CHANCELLOR|TAOISEACH|SECRETARY[ -]GENERAL|GENERAL SECRETARY|DIRECTOR[ -]GENERAL|SECRETARY|ADMINISTRATOR|AMBASSADOR|SPEAKER|KING|QUEEN|AMIR|EMIR|CROWN PRINCE|CHIEF|SENATOR|GOVERNOR|GENERAL)\b`)
	personTitle   = regexp.MustCompile(`^(?:MR|MS|MRS|DR)\. `)
	// noSpeaker are labels of those who are nobody for the data. Their words are no statements.
	noSpeaker = regexp.MustCompile(`\b(?:AIDE|OFFICIAL|STAFF|MODERATOR|AUDIENCE|AUDIENCE MEMBERS?|PARTICIPANTS?|INTERPRETER|ANNOUNCER|REPORTER|ALL)$`)
	// askedHere is the mark of a journalist’s question. In a paragraph that holds several turns it stands alone between them.
	askedHere   = regexp.MustCompile(`(?:^|\s)Q:?\s+(?:[\p{Lu}“"(‘…—¿¡–-]|\d|$)`)
	askedAtLine = regexp.MustCompile(`^Q\b:?\s*`)
	endOfPage   = regexp.MustCompile(`(?:\s*\bEND\b)?(?:\s*\d{1,2}:\d\d [AP]\.?M\.?(?: [A-Z]{2,5})?)?[\s#]*$`)
	interpreted = regexp.MustCompile(`^\([^)]*\b(?:[Aa]s (?:interpreted|translated)|[Tt]hrough (?:an )?interpreter)`)
)

// journalist is the label of a question.
const journalist = "Q"

// turnsOf divides the text of a page into its head and the turns of the speakers. No word of a turn is lost but the hour at which the
// page says that they ended, and what happened when somebody had spoken: "(President Biden offers a toast.)".
func turnsOf(text string) (header string, turns []turn) {
	text = endOfPage.ReplaceAllString(text, "")
	lines := strings.Split(text, "\n")
	var head []string
	add := func(words string) {
		words = strings.TrimSpace(words)
		switch {
		case words == "":
		case len(turns) == 0:
			head = append(head, words)
		case turns[len(turns)-1].Text == "":
			turns[len(turns)-1].Text = words
		default:
			turns[len(turns)-1].Text += "\n" + words
		}
	}
	for _, line := range lines {
		at := 0
		for _, l := range labelsIn(line) {
			add(line[at:l.from])
			turns = append(turns, turn{Speaker: l.words})
			at = l.to
		}
		add(line[at:])
	}
	for i := range turns {
		turns[i].Retranslated = interpreted.MatchString(turns[i].Text)
		if !onlyDirections.MatchString(turns[i].Text) {
			turns[i].Text = lastDirections.ReplaceAllString(turns[i].Text, "")
		}
	}
	return strings.Join(head, " "), turns
}

// label is a label in a line, and where it and the sign after it begin and end.
type label struct {
	words    string
	from, to int
}

func labelsIn(line string) []label {
	var found []label
	for _, at := range labelOfTurn.FindAllStringSubmatchIndex(line, -1) {
		words := strings.Fields(line[at[2]:at[3]])
		for len(words) > 1 && !isLabel(strings.Join(words, " ")) { // the zone of the clock, or the end of what was said
			words = words[1:]
		}
		if name := strings.Join(words, " "); isLabel(name) {
			from := strings.LastIndex(line[:at[3]], words[0])
			if len(words) > 1 {
				from = at[3] - len(name)
			}
			found = append(found, label{name, from, strings.Index(line[at[3]:], ":") + at[3] + 1})
		}
	}
	for _, at := range labelWithStop.FindAllStringIndex(line, -1) {
		name := strings.TrimRight(line[at[0]:at[1]], ". ")
		found = append(found, label{name, at[0], at[0] + len(name) + 1})
	}
	if at := askedAtLine.FindStringIndex(line); at != nil && (askedHere.MatchString(line) || strings.TrimSpace(line) == journalist) {
		found = append(found, label{journalist, 0, at[1]})
	}
	for _, at := range askedHere.FindAllStringIndex(line, -1) {
		if from := at[0] + strings.Index(line[at[0]:], journalist); from > 0 {
			found = append(found, label{journalist, from, from + 1})
		}
	}
	slices.SortFunc(found, func(a, b label) int { return a.from - b.from })
	return found
}

// isLabel reports whether words in capitals are the label of a speaker, and not an abbreviation before a colon.
func isLabel(words string) bool {
	return officeOfLabel.MatchString(words) && !strings.HasPrefix(words, "MR. PRESIDENT") || noSpeaker.MatchString(words) ||
		personTitle.MatchString(words) && !officeOfLabel.MatchString(personTitle.ReplaceAllString(words, ""))
}

// findSaid resolves the speakers of the turns: those whom the title names, and the officials of the United States whom readouts name. In
// answer to a question speaks whoever comes next, before the press also the first one of another country.
func (w *whiteHouse) findSaid(s *remarks) {
	isAnswer, question := false, 0
	for i, t := range s.turns {
		if t.Speaker == journalist {
			isAnswer, question = true, i+1
			continue
		}
		if noSpeaker.MatchString(t.Speaker) {
			isAnswer, question = false, 0
			continue
		}
		a, naming, ok := w.speakerOf(t.Speaker, s)
		if !ok {
			w.speechQuality.unresolved[t.Speaker]++
			s.hasMore = true
			isAnswer, question = false, 0
			continue
		}
		if t.Text == "" {
			continue
		}
		if onlyDirections.MatchString(t.Text) {
			w.speechQuality.wordless++
		} else {
			s.said = append(s.said, &said{
				number: i + 1, turn: t, person: a.person, side: a.side, naming: naming, answer: isAnswer, question: question,
			})
		}
		if a.side != unitedStates {
			isAnswer, question = false, 0
		}
	}
}

// speakerOf is whom a label means: the only one with the name among those of the title.
func (w *whiteHouse) speakerOf(words string, s *remarks) (usaActor, model.Naming, bool) {
	title := officeOfLabel.FindString(words)
	if title == "" {
		title = strings.TrimSpace(personTitle.FindString(words))
	}
	name := strings.TrimSpace(strings.TrimPrefix(words, title))
	if strings.HasSuffix(title, "PRESIDEN") { // a misprint of two pages
		title += "T"
	}
	naming := model.Naming{NamedAs: model.Optional(name), Title: model.Optional(strings.TrimPrefix(title, "THE "))}
	isVice := strings.Contains(title, "VICE")
	if name == "" {
		naming = model.Naming{NamedAs: model.Optional(words), IdentifiedBy: byOfficeOnDay}
		for _, h := range s.hosts {
			isMeant := isVice && h.naming.Title == "Vice President" ||
				!isVice && strings.HasPrefix(title, "THE PRESIDENT") && h.naming.Title == "President"
			if h.person != nil && isMeant {
				return h, naming, true
			}
		}
		return usaActor{}, naming, false
	}
	naming.IdentifiedBy = byHolder
	var found, near []usaActor
	for _, a := range s.actors() {
		if strings.Contains(title, "PRESIDENT") && isVice != strings.Contains(string(a.naming.Title), "Vice President") {
			continue
		}
		switch {
		case a.isCalled(name, func(said, known string) bool { return said == known }):
			found = append(found, a)
		case a.isCalled(name, almost):
			near = append(near, a)
		}
	}
	if len(found) == 0 && len(near) == 1 {
		found, naming.IdentifiedBy = near, byOneLetter
	}
	if len(found) == 1 {
		if found[0].person == nil {
			naming.IdentifiedBy = ""
		}
		return found[0], naming, true
	}
	if len(found) == 0 {
		if person := w.leadingOfficial(title, name); person != nil {
			a := usaActor{person: person, side: unitedStates, naming: naming}
			if !hasPerson(s.came, a.person) {
				s.came = append(s.came, a)
			}
			return a, naming, true
		}
	}
	return usaActor{}, naming, false
}

// leadingOfficial is the leading official of the United States whom a label means, or nil.
func (w *whiteHouse) leadingOfficial(title, name string) *person {
	for _, o := range usOfficials {
		isMeant := o.name != "" && o.leads && slug(lastWord(o.name)) == slug(name) &&
			strings.Contains(strings.ToUpper(o.title), strings.TrimPrefix(title, "THE "))
		if !isMeant {
			continue
		}
		if all := w.people.named(o.name); len(all) > 0 {
			return all[0]
		}
	}
	return nil
}

func hasPerson(actors []usaActor, p *person) bool {
	return slices.ContainsFunc(actors, func(a usaActor) bool { return a.person == p })
}

// leastMisspelt is the length of a word that may be misspelt by one letter.
const leastMisspelt = 6

func almost(said, known string) bool {
	return said == known || len(said) >= leastMisspelt && levenshtein.ComputeDistance(said, known) == 1
}

// isCalled reports whether every word of a name is one of a name of somebody.
func (a usaActor) isCalled(name string, like func(said, known string) bool) bool {
	names := []string{string(a.naming.NamedAs)}
	if a.person != nil {
		for _, n := range a.person.allNames() {
			names = append(names, n.Text)
		}
	}
	return slices.ContainsFunc(names, func(known string) bool {
		words := strings.Split(slug(known), "-")
		return !slices.ContainsFunc(strings.Split(slug(name), "-"), func(said string) bool {
			return !slices.ContainsFunc(words, func(k string) bool { return like(said, k) })
		})
	})
}
