package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"
)

// speakers tells who the speakers of the General Debate are. Names there are often a family name alone, in capitals,
// misspelt, or with titles. Among the speakers and office-holders of one country, two names mean one person if
//
//  1. their words are the same;
//  2. the words of one, two at least, are all in the other, and the person was active within 15 years;
//  3. they differ in one letter of one word, and the person was active within 6 years;
//  4. one is a family name alone, and exactly one person of that family name was active within 5 years.
//
// Later sessions are read first: they give full names.
type speakers struct {
	*people
	byCountry map[string][]*speaker
}

type speaker struct {
	person      *person
	words       [][]string // of every spelling
	first, last int        // years in which the person was active
}

func newSpeakers(p *people) *speakers {
	s := &speakers{people: p, byCountry: map[string][]*speaker{}}
	for _, known := range p.all {
		for _, t := range known.tenures {
			s.note(t.of, known, year(t.from()))
			if to := year(t.to()); to != 0 {
				s.note(t.of, known, to)
			} else if t.from() != "" {
				s.note(t.of, known, max(year(t.from()), lastListed))
			}
		}
	}
	return s
}

// lastListed is the year up to which a tenure without an end is taken to last.
const lastListed = 2024

// note records that a person was active for a country in a year; 0 is unknown.
func (s *speakers) note(country string, p *person, in int) {
	at := slices.IndexFunc(s.byCountry[country], func(k *speaker) bool { return k.person == p })
	if at < 0 {
		at = len(s.byCountry[country])
		s.byCountry[country] = append(s.byCountry[country], &speaker{person: p, first: 9999})
	}
	k := s.byCountry[country][at]
	k.words = nil
	for _, name := range p.allNames() {
		if w := nameWords(name.Text); len(w) > 0 {
			k.words = append(k.words, w)
		}
	}
	if in != 0 {
		k.first, k.last = min(k.first, in), max(k.last, in)
	}
}

// active reports whether a person was active within so many years of one.
func (k *speaker) active(in, within int) bool {
	return k.last == 0 || (k.first-within <= in && in <= k.last+within)
}

// who is the person of a country whom a name means in a year; nil if nobody known.
func (s *speakers) who(country, name string, in int) *person {
	words := nameWords(name)
	for _, rule := range []func(a, b []string) (int, bool){sameWords, wordsWithin, oneLetterApart} {
		for _, k := range s.byCountry[country] {
			for _, known := range k.words {
				if within, ok := rule(words, known); ok && len(words) > 1 && k.active(in, within) {
					return k.person
				}
			}
		}
	}
	if len(words) == 1 || slices.ContainsFunc(s.byCountry[country], func(k *speaker) bool { return len(k.words[0]) == 1 }) {
		return s.byFamilyName(country, words, in)
	}
	return nil
}

func (s *speakers) byFamilyName(country string, words []string, in int) *person {
	var found *person
	for _, k := range s.byCountry[country] {
		for _, known := range k.words {
			single, full := words, known
			if len(single) != 1 {
				single, full = full, single
			}
			if len(single) != 1 || !slices.Contains(full, single[0]) || !k.active(in, 5) {
				continue
			}
			if found != nil && found != k.person {
				return nil
			}
			found = k.person
		}
	}
	return found
}

func sameWords(a, b []string) (int, bool) { return 15, slices.Equal(a, b) }

func wordsWithin(a, b []string) (int, bool) {
	if len(a) > len(b) {
		a, b = b, a
	}
	return 15, len(a) >= 2 && !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

func oneLetterApart(a, b []string) (int, bool) {
	if len(a) != len(b) {
		return 0, false
	}
	a = slices.DeleteFunc(slices.Clone(a), func(w string) bool { return slices.Contains(b, w) })
	if len(a) != 1 || len(a[0]) < 5 {
		return 0, false
	}
	for _, w := range b {
		if levenshtein.ComputeDistance(a[0], w) == 1 {
			return 6, true
		}
	}
	return 0, false
}

// nameWords are the words of a name in order of the alphabet, without single initials.
func nameWords(name string) []string {
	key := nameKey(name)
	if key == "" {
		return nil
	}
	return strings.Split(key, " ")
}

var (
	honorific = regexp.MustCompile(`(?i)^(mir\.|mr|mrs|ms|miss|dr|sir|dame|prof|professor|sheikh?a?|shaikha?|lord|lady|the|rt|hon|honourable|chief|grand chief|general|lieutenant|colonel|major|brigadier|captain|admiral|h\.e|his|her|majesty|excellency|king|queen|prince|princess|sultan|president|archbishop|cardinal|monsignor|reverend|father|u|archduke|baron|count|señor|mme|mlle|m)\.?\s+`)
	afterName = regexp.MustCompile(`(?i)(,.*|\(.*)$`)
	spaces    = regexp.MustCompile(`\s+`)
	windows   = strings.NewReplacer("\u009a", "š", "\u0092", "’", "\u00a0", " ", "\u00ad", "", "ё", "ë")
)

// speakerName cleans the name of a speaker: no titles, no distinctions, capitals only at the start of words.
func speakerName(raw string) string {
	name := spaces.ReplaceAllString(strings.TrimSpace(windows.Replace(raw)), " ")
	name = afterName.ReplaceAllString(name, "")
	for cleaned := honorific.ReplaceAllString(name, ""); cleaned != name; cleaned = honorific.ReplaceAllString(name, "") {
		name = cleaned
	}
	fields := strings.Fields(name)
	for i, word := range fields {
		if strings.ContainsFunc(word, unicode.IsLetter) && strings.ContainsAny(word, "0158") {
			word = strings.NewReplacer("0", "O", "1", "l", "8", "S", "5", "S").Replace(word)
		}
		if slices.Contains(particles, strings.ToLower(word)) && word == strings.ToUpper(word) {
			word = strings.ToLower(word)
		} else if len([]rune(word)) > 2 && word == strings.ToUpper(word) && !roman[word] {
			word = titleCase(word)
		}
		fields[i] = word
	}
	return strings.Trim(strings.Join(fields, " "), " .,-;:‘'")
}

var roman = map[string]bool{"III": true, "VII": true, "XII": true, "XVI": true, "VIII": true}
