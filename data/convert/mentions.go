package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// mention is a person named in a text, with the words before the name, among which an office may stand.
type mention struct {
	person   *person
	name     string // as the text has it
	from, to int    // bytes of the text
	before   string
	after    string // what follows a comma: "Kim Dae-jung, President of South Korea"
}

// gazetteer finds the persons whom a text names in full.
type gazetteer struct {
	people  map[string][]*person // by the words of a name, joined by a space
	longest int                  // in words
}

func newGazetteer(all []*person) *gazetteer {
	g := &gazetteer{people: map[string][]*person{}}
	for _, p := range all {
		for _, name := range p.allNames() {
			if name.Lang == "en" {
				g.add(name.Text, p)
			}
		}
	}
	return g
}

// add makes a name known.
func (g *gazetteer) add(name string, p *person) {
	words := strings.Split(slug(name), "-")
	key := strings.Join(words, " ")
	if len(words) < 2 || slices.Contains(g.people[key], p) {
		return
	}
	g.people[key] = append(g.people[key], p)
	g.longest = max(g.longest, len(words))
}

// meant is whom a name means on a day, of those who have it: the only one, else the only one in office, else the only one of
// tables/people.csv, which tells persons apart; nil if none of this tells.
func meant(named []*person, day model.Date) *person {
	for _, is := range []func(p *person) bool{
		func(*person) bool { return true },
		func(p *person) bool { return p.side(day) != "" },
		func(p *person) bool { return p.listed },
	} {
		left := slices.DeleteFunc(slices.Clone(named), func(p *person) bool { return !is(p) })
		if len(left) == 1 {
			return left[0]
		}
	}
	return nil
}

var (
	words      = regexp.MustCompile(`[\p{L}\p{M}\p{N}’'ʼ]+`)
	possessive = regexp.MustCompile(`[’']s$`)
)

// find finds the persons whom a text of a day names.
func (g *gazetteer) find(text string, day model.Date) []mention {
	spans := words.FindAllStringIndex(text, -1)
	slugs := make([]string, len(spans))
	for i, span := range spans {
		slugs[i] = slug(possessive.ReplaceAllString(text[span[0]:span[1]], ""))
	}
	var found []mention
	start := 0 // after the mention before
	for i := 0; i < len(spans); {
		p, n := g.at(slugs[i:], day)
		if p == nil {
			i++
			continue
		}
		m := mention{person: p, from: spans[i][0], to: spans[i+n-1][1]}
		m.name, m.before = text[m.from:m.to], clause(text[start:m.from])
		found = append(found, m)
		start = m.to
		i += n
	}
	for i := range found {
		rest := text[found[i].to:] + "."
		if i+1 < len(found) {
			rest = text[found[i].to:found[i+1].from] // the words right before the next name are of the next
		}
		found[i].after = apposition(rest)
	}
	return found
}

// at returns the person whose name stands at the start of the words, the longest name first.
func (g *gazetteer) at(slugs []string, day model.Date) (*person, int) {
	for n := min(g.longest, len(slugs)); n >= 2; n-- {
		if p := meant(g.people[strings.Join(slugs[:n], " ")], day); p != nil {
			return p, n
		}
	}
	return nil, 0
}

var (
	boundary  = regexp.MustCompile(`(?:[,;:.!?()“”"–—]\s|\s(?:with|between|by|from|met|saw|received|that|when|where|of his|of the Russian side|included|include|attended)\s|^\s*and\s)`)
	commaOpen = regexp.MustCompile(`^,\s+(?:the\s+)?([^,;.]*)[,;.]`)
)

// clause cuts the words before a name down to those that may be its office.
func clause(text string) string {
	if at := boundary.FindAllStringIndex(text, -1); at != nil {
		text = text[at[len(at)-1][1]:]
	}
	return strings.TrimPrefix(strings.TrimSpace(text), "and ")
}

func apposition(text string) string {
	if match := commaOpen.FindStringSubmatch(text); match != nil && officeWords.MatchString(match[1]) {
		return strings.TrimSpace(match[1])
	}
	return ""
}

// longestFirst sorts words so that a regular expression of alternatives prefers the longest.
func longestFirst(words []string) {
	slices.SortFunc(words, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
}
