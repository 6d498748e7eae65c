package suspect

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// titled is a name of one word with an office before or behind it, such as President Macron.
type titled struct {
	word    string
	offices []model.Office
}

// prepare takes the names apart.
func (p *Person) prepare() {
	known := slices.DeleteFunc(slices.Clone(p.Names), func(name string) bool { return strings.TrimSpace(name) == "" })
	known = model.Distinct(known, names.Fold)
	var parsed []names.Query
	for _, name := range known {
		q := names.Parse(name)
		parsed = append(parsed, q.Untitled())
		p.isLatin = p.isLatin || isLatin(q.Folded)
		for _, other := range p.otherForms(q) {
			parsed = append(parsed, names.Parse(other).Untitled())
		}
	}
	parsed = model.Distinct(parsed, func(q names.Query) string { return q.Folded })
	p.Names = nil
	for _, q := range parsed {
		tokens := slices.DeleteFunc(slices.Clone(q.Words), func(t names.Token) bool { return t.IsSlight })
		if len(tokens) == 0 {
			continue
		}
		p.Names = append(p.Names, q.Text)
		p.queries, p.tokens = append(p.queries, q), append(p.tokens, tokens)
		var parts []part
		for _, t := range tokens {
			parts = append(parts, partOf(t))
		}
		p.parts, p.heard = append(p.parts, parts), append(p.heard, heard(tokens, q.Words))
		for _, of := range parts {
			p.first |= firstSounds(of.heard)
			if len(p.parts) == 1 {
				p.firsts = append(p.firsts, firstSounds(of.heard))
			}
		}
	}
	p.forms = names.Forms(p.Names)
}

// spelledOut are the scripts that are read letter by letter.
var spelledOut = []*unicode.RangeTable{unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Georgian}

// otherForms returns what a name is without titles, without the country behind it, without the number of the first of a name, and in
// Latin letters.
func (p *Person) otherForms(q names.Query) (forms []string) {
	words := slices.DeleteFunc(slices.Clone(q.Words), func(t names.Token) bool { return slices.Contains(ranks, t.Text) })
	isTitled := len(words) < len(q.All)
	if q.Offices != nil && len(q.Words) == 1 && q.Words[0].Initials == "" {
		isTitled = true
	}
	told := slices.DeleteFunc(slices.Clone(words), func(t names.Token) bool { return t.IsSlight })
	if len(told) == 1 && isTitled && told[0].Initials == "" {
		p.titled = append(p.titled, titled{names.Romanize(told[0].Text), q.Offices})
	}
	if at := slices.IndexFunc(words, func(t names.Token) bool { return t.Text == "of" }); at > 0 {
		words, isTitled = words[:at], false
	}
	if n := len(words); n > 2 && words[n-1].IsNumeral && words[n-1].Text == "i" {
		words = words[:n-1]
	}
	bare := written(words, withoutRespect)
	isPolite := slices.ContainsFunc(words, func(t names.Token) bool { return withoutRespect(t.Text) != t.Text })
	if isPolite || len(words) < len(q.All) && (len(words) > 1 || len(words) == 1 && !isTitled) {
		forms = append(forms, bare)
	}
	if strings.ContainsFunc(q.Folded, func(r rune) bool { return unicode.In(r, spelledOut...) }) {
		forms = append(forms, written(words, names.Romanize))
	}
	return forms
}

// written returns words as a name of which initials are initials.
func written(words []names.Token, as func(word string) string) string {
	texts := make([]string, len(words))
	for i, t := range words {
		texts[i] = as(t.Text)
		if t.Initials != "" {
			texts[i] = strings.ToUpper(texts[i]) + "."
		}
	}
	return strings.Join(texts, " ")
}

// ranks are words before names that are no offices: ranks, and titles of birth, learning and courtesy.
var ranks = strings.Fields(`gen general generalissimo brigadier commodore col colonel maj major lt lieutenant capt captain adm admiral field
	marshal commander comrade sir dame lord lady baron baroness count countess lij ras dr doctor prof professor eng ing rev reverend father
	hon honourable honorable rt mr mrs ms miss mme madame herr frau senor senora don dona shri sri smt pandit sheikh shaikh shaykh sheik cheikh
	sayyed sayyid seyyed syed hajj haji hajji alhaji al-hajj mullah maulana imam begum daw tun tunku tengku datuk dato patriarch archbishop
	bishop cardinal ayatollah judge justice chief ambassador mp esq excellency highness majesty hrh his her the`)

// words returns all words of the names, folded.
func (p *Person) words() map[string]bool {
	words := map[string]bool{}
	for _, tokens := range p.tokens {
		for _, t := range tokens {
			words[t.Text] = true
		}
	}
	return words
}
