package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/model"
)

// nobody are speakers that stand for no person who could be named.
var nobody = regexp.MustCompile(`(?i)^(question|remark|reply|answer|response|voice|moderator|journalist|participant|audience|from the audience|host|correspondent|interpreter|student|girl|boy|woman|man)\b`)

// findSpeakers resolves the speaker of every turn. The first turn of a speaker gives office and name, later ones often
// the name alone.
func (k *kremlin) findSpeakers(e *event) {
	labels := make([]string, len(e.page.Turns))
	for i, t := range e.page.Turns {
		labels[i] = cleanLabel(t.Speaker)
	}
	afterQuestion, question := false, 0
	for i, label := range labels {
		if nobody.MatchString(label) || label == "" {
			afterQuestion, question = true, 0
			if asked.MatchString(label) {
				question = i + 1
			}
			continue
		}
		p, named := k.speaker(label, labels, e)
		named.NamedAs = asWritten(e.page.Turns[i].Speaker, named.NamedAs)
		if p == nil || !p.isLeader() {
			k.quality.unresolved("speaker without an office", label, e.page.ID)
			continue
		}
		e.takesPart(p)
		e.isNamed(p, string(named.NamedAs), string(named.Title), string(named.IdentifiedBy))
		s := &said{number: i + 1, turn: e.page.Turns[i], person: p, naming: named, answer: afterQuestion}
		if afterQuestion {
			s.question = question
		}
		e.statements = append(e.statements, s)
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

// asWritten is a name as the page has it, which may be in capitals.
func asWritten(label string, name model.Optional) model.Optional {
	if at := strings.Index(strings.ToLower(label), strings.ToLower(string(name))); at >= 0 && at+len(name) <= len(label) {
		return model.Optional(label[at : at+len(name)])
	}
	return name
}

// speaker is the person whom a label means, and how it names the person. A name that no list, tag or page before gave is taken from
// the end of a label that gives an office with it.
func (k *kremlin) speaker(label string, all []string, e *event) (*person, model.Naming) {
	mentions := k.gazetteer.find(label, model.Date(e.page.Date))
	if n := len(mentions); n > 0 && (mentions[n-1].to == len(label) || mentions[n-1].from == 0) {
		m := mentions[n-1]
		named := model.Naming{NamedAs: model.Optional(m.name), IdentifiedBy: byNameInText}
		named.Title = model.Optional(k.attest(m.person, e, named, label[:m.from], strings.TrimLeft(label[m.to:], " ,")))
		return m.person, named
	}
	for _, words := range []string{label, nameBeforeOffice(label)} {
		name := nameAtEnd(words, all)
		if name == "" {
			continue
		}
		if _, _, ok := k.offices.read(strings.TrimSuffix(words, name)); !ok {
			continue
		}
		named := model.Naming{NamedAs: model.Optional(name), IdentifiedBy: byOneLetter}
		p := k.people.spelledLike(name)
		if p == nil {
			p, named.IdentifiedBy = k.people.add(kremlinFile), byNameInText
		}
		k.people.spell(p, name)
		k.gazetteer.add(name, p)
		named.Title = model.Optional(k.attest(p, e, named, words[:len(words)-len(name)]))
		return p, named
	}
	return nil, model.Naming{}
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
