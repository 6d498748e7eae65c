// Package linker finds whom a text speaks of: leaders, countries, organizations, and series and editions of forums, by the names that
// the graph has of them. It reads no graph: who uses it passes the entities.
//
// It prefers nothing to a guess. The rules are those of package names, and beside them:
//
//   - The longest name counts. What a longer name contains is not spoken of: Latin America, the Indian Ocean, Bank of Russia.
//     So are the China Development Bank, Guatemala City and SWISS CRONO, and "Russian" in "speaks Russian in Moldova". Georgia is the
//     country only where the text or the occasion has to do with it or its neighbours, and no other state of the United States is near.
//   - A name counts as it is written: "us" is not the US, and "turkey" no country. Small letters are right only where the language
//     writes the word with them.
//   - A name that two entities have means neither, except that an organization comes before the series of its summits, unless the
//     word summit follows, and that a person in office on the day, or known near it, comes before those who are not.
//   - A family name counts with an office that its bearer held on the day ("Prime Minister Abe"), where the text or the meeting has
//     named its bearer otherwise, and where the only one who holds a high office on the day has it, if it is no ordinary word.
//   - "Mr" and a family name alone count as somebody of lesser rank only where the text or the occasion has to do with that
//     person's side.
//   - What is not said does not count: "(President Biden offers a toast.)".
//   - An office counts with its side ("the President of Ukraine", "Ukrainian President") if one person surely held it on the day.
//     Former and deputy ones are others, "a great American president" is anyone, and an office in the year of another sentence is not
//     that of the day.
//   - A capital or a seat counts as whoever acts there: "Washington has announced", "Moscow's position", "between Kiev and Moscow".
//     After "in", "to" or "from", and wherever none of these forms shows an actor, it may be a place, and counts as nobody.
package linker

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
)

// Entity is what a linker has to know of an entity.
type Entity struct {
	ID   string
	Kind model.EntityKind
	// Names are all names, the display name first; for an organization or a series its abbreviation too.
	Names              []model.LocalizedText
	Demonyms, Metonyms []model.LocalizedText
	Tenures            []model.Tenure // those of a leader
	// First and Last are the first and the last day of what a leader took part in or said, beside the tenures; "" if there is none.
	First, Last string
}

// Context is what is known of a text.
type Context struct {
	Lang model.Language // und if it is not known
	Day  model.Date     // on which it was said; "" if that is not known: then nobody is found by an office
	// Named are the ids of the persons whom the occasion has named otherwise: who took part, and whom another text of it names in full.
	Named []string
}

// Result is what a linker finds in a text.
type Result struct {
	// Mentions are in the order of the text, the longer first of those that begin together.
	Mentions []model.Mention
	// Unresolved are the names with a title before them of which the linker cannot tell whom they mean, as they are written.
	Unresolved []string
}

// Linker finds mentions. Several goroutines may use one.
type Linker struct {
	entities map[string]*entity
	root     *node
	byWord   map[string][]*entity // persons, by each word of their names
	given    map[string]bool      // words that are the first of a person's name
	offices  map[string][]*entity // persons, by the side of an office of theirs
}

// Find finds whom a text speaks of.
func (l *Linker) Find(text string, of Context) Result {
	s := &search{Linker: l, Context: of, words: wordsOf(text), runes: []rune(text), lang: base(of.Lang), named: map[string]bool{}}
	for _, id := range of.Named {
		s.named[id] = true
	}
	s.match()
	s.findTitles()
	s.decideNames()
	s.decideTitled()
	s.decideFamilyNames()
	s.decideOffices()
	s.decideSeats()
	s.dropDirections()
	slices.SortStableFunc(s.found, func(a, b model.Mention) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	return Result{s.found, s.unresolved}
}

// search is the state of one Find.
type search struct {
	*Linker
	Context
	words      []word
	runes      []rune
	lang       string
	hits       []hit
	titles     []title
	named      map[string]bool // persons whom the text or the occasion has named in full or by an office
	found      []model.Mention
	unresolved []string
}

// hit is the longest name of something at a place of the text.
type hit struct {
	from, to int // words
	ends     []end
	side     *entity // the country or organization that it surely means
	person   *entity // the person whom it surely means
	isTaken  bool    // it is a part of a mention with a title
}

// directions are what records of speech say of what happened meanwhile: "(President Biden offers a toast.)".
var directions = regexp.MustCompile(`\(\p{Lu}[^()]*[.!]\)`)

// dropDirections drops the mentions in what nobody says.
func (s *search) dropDirections() {
	text := string(s.runes)
	for _, at := range directions.FindAllStringIndex(text, -1) {
		from := utf8.RuneCountInString(text[:at[0]])
		to := from + utf8.RuneCountInString(text[at[0]:at[1]])
		s.found = slices.DeleteFunc(s.found, func(m model.Mention) bool { return from <= m.Start && m.End <= to })
	}
}

// add adds a mention of the words from and before to.
func (s *search) add(e *entity, from, to int, basis model.MentionBasis) {
	s.found = append(s.found, model.Mention{Entity: e.ID, Start: s.words[from].start, End: s.words[to-1].end, Basis: basis})
}

// written returns the words as they are written.
func (s *search) written(from, to int) string {
	return string(s.runes[s.words[from].start:s.words[to-1].end])
}

// base returns the language of a tag without its region and script, "" for none.
func base(lang model.Language) string {
	first, _, _ := strings.Cut(string(lang), "-")
	if first == "und" {
		return ""
	}
	return first
}

// isKey reports whether the word at a place is one of some; it is not beyond the ends of the text.
func (s *search) isKey(at int, set map[string]bool) bool {
	return at >= 0 && at < len(s.words) && set[s.words[at].key]
}

// follows reports whether a word is in the same sentence as the one before it, with nothing but a space between them.
func (s *search) follows(at int) bool {
	return at > 0 && at < len(s.words) && s.words[at].gap != "" && strings.Trim(s.words[at].gap, " \u00a0") == ""
}
