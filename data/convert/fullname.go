package main

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// fullName is a name taken apart for comparing.
type fullName struct {
	words    []string // in the order of the name, without particles and initials, in one transliteration
	initials []string
	bag      string // the words in alphabetical order, with spaces between
	squashed string // all letters without spaces: "Al Zayani" is "Alzayani"
	parts    int    // words between spaces, without particles and initials: "Penn-Nouth" is one
	ofFather bool   // has the name of the father after "bin", so that the first word tells father from son
	byLetter bool   // starts with an initial: S. M. Krishna
}

// beforeFather are the words before the name of somebody's father.
var beforeFather = []string{"bin", "ibn", "bint", "ogly", "oglu", "ould"}

// joining are words that belong to the word after them, as they are written then: Abdel Meguid is one name, not two.
var joining = map[string]string{
	"abdel": "abdul", "abdul": "abdul", "abd": "abdul", "abdoul": "abdul", "abdal": "abdul", "abdu": "abdul",
	"abu": "abu", "abou": "abu", "st": "st", "saint": "st", "sainte": "st",
}

// linking are words that say nothing about whose name it is.
var linking = map[string]bool{}

func init() {
	for word := range strings.FieldsSeq("al el af bin ibn ben bint ould van von der den de da do das dos del di du le la las los y e ter ten zu") {
		linking[word] = true
	}
}

// spelledAs unifies transliterations that differ from source to source.
var spelledAs = map[string]string{}

func init() {
	for _, spellings := range []string{
		"mohamed mohammed muhammad mohammad mohamad mahamed muhammed muhamed mohd", "ahmed ahmad", "hussein hussain husain husayn hossein hussien",
		"khaled khalid", "nasser naser nasir nassir", "yusuf yousef youssef yousuf yussuf youssouf", "issa isa eissa", "abdallah abdullah abdulla abdalla",
		"hassan hasan", "saleh salih salah", "mahmoud mahmud", "ibrahim ebrahim", "sergei sergey", "andrei andrey", "alexander aleksandr alexandr aleksander",
		"yuri yury", "dmitry dmitri dmitriy", "nahyan nahayan", "moussa musa mousa mussa", "faisal faysal feisal", "omar umar", "osman othman uthman",
		"saud saoud", "amr amre amro", "schuman shuman",
	} {
		words := strings.Fields(spellings)
		for _, word := range words[1:] {
			spelledAs[word] = words[0]
		}
	}
}

func fullNameOf(name string) fullName {
	var n fullName
	join := ""
	for token := range strings.FieldsSeq(name) {
		counts := false
		for word := range strings.SplitSeq(slug(token), "-") {
			switch {
			case word == "":
			case len(word) == 1:
				n.byLetter = n.byLetter || len(n.words) == 0
				n.initials = append(n.initials, word)
			case joining[word] != "":
				join = joining[word]
			case linking[word] && join == "":
				n.squashed += word
				n.ofFather = n.ofFather || slices.Contains(beforeFather, word)
			case linking[word]: // "Abd al-Rahman" is "Abdel Rahman"
			default:
				if unified, ok := spelledAs[word]; ok {
					word = unified
				}
				n.words = append(n.words, join+word)
				n.squashed += join + word
				join, counts = "", true
			}
		}
		if counts {
			n.parts++
		}
	}
	n.bag = strings.Join(slices.Sorted(slices.Values(n.words)), " ")
	return n
}

// familyNames says of family names whether they are a dynasty's, a clan's, one of the commonest, the one name of
// somebody (alone), or one that is enough in a list, which says who is meant (listed).
type familyNames map[string]string

func readFamilyNames() (familyNames, error) {
	rows, err := readTable("family_names.csv")
	if err != nil {
		return nil, err
	}
	names := familyNames{}
	for _, row := range rows {
		name := row["name"]
		if unified, ok := spelledAs[name]; ok {
			name = unified
		}
		names[name] = row["kind"]
	}
	return names, nil
}

// isOnlyName reports whether one word is the name by which somebody is known: everywhere, or in lists that say who is meant.
func (f familyNames) isOnlyName(name string) bool {
	n := fullNameOf(name)
	return len(n.words) == 1 && (f[n.words[0]] == "alone" || f[n.words[0]] == "listed")
}

// tells reports whether a family name can decide who is meant: it is no dynasty's or clan's and none of the commonest.
func (f familyNames) tells(word string) bool { return f[word] == "" || f[word] == "alone" }

// isFull reports whether a name is more than a family name: two words, not counting the name of a clan, or the one name by which
// somebody is known.
func (f familyNames) isFull(n fullName) bool {
	if len(n.words) == 1 {
		return f[n.words[0]] == "alone"
	}
	return len(f.withoutClan(n)) >= 2
}

// withoutClan are the words of a name but the last one if a whole clan shares it.
func (f familyNames) withoutClan(n fullName) []string {
	if last := len(n.words) - 1; f[n.words[last]] == "clan" {
		return n.words[:last]
	}
	return n.words
}

// allCommon reports whether every word of a name is one of the commonest.
func (f familyNames) allCommon(n fullName) bool {
	return !slices.ContainsFunc(n.words, func(w string) bool { return f[w] != "common" && f[w] != "clan" })
}

// initialsAgree reports whether the initials of each name stand in the other one, as initials or as the words that they abbreviate.
func initialsAgree(a, b fullName) bool {
	if len(a.initials) == 0 || len(b.initials) == 0 && len(a.words) == len(b.words) {
		return true
	}
	for _, i := range a.initials {
		if !slices.Contains(b.initials, i) && !slices.ContainsFunc(b.words, func(w string) bool { return strings.HasPrefix(w, i) }) {
			return len(b.initials) == 0 && len(b.words) <= len(a.words)
		}
	}
	return true
}

// shortestSquashed is the number of letters from which a name is the same however it is divided into words.
const shortestSquashed = 8

// sameFullName: the same words in any order, or the same letters.
func sameFullName(a, b fullName) bool {
	if a.ofFather && b.ofFather && !slices.Equal(a.words, b.words) {
		return false // "Abdullah bin Hussein" is the father of "Hussein bin Abdullah"
	}
	if a.bag != b.bag && (a.squashed != b.squashed || len(a.squashed) < shortestSquashed) {
		return false
	}
	return initialsAgree(a, b) || initialsAgree(b, a)
}

// withinLongerName: the words of one stand in the other in the same order, the given name first in both.
func withinLongerName(a, b fullName) bool { return isShortOf(a, b) && a.words[0] == b.words[0] }

// withoutFirstName: the words of one stand in the other in the same order, the family name last in both. A father's name may
// stand first in one, so that this alone tells nobody.
func withoutFirstName(a, b fullName) bool {
	return isShortOf(a, b) && a.words[len(a.words)-1] == b.words[len(b.words)-1] && !a.ofFather && !b.ofFather
}

func isShortOf(a, b fullName) bool {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	return len(a.words) >= 2 && len(a.words) < len(b.words) && isWithin(a.words, b.words) && initialsAgree(a, b)
}

// initialsAndFamilyName: one has initials for the given names of the other.
func initialsAndFamilyName(a, b fullName) bool {
	if !a.byLetter {
		a, b = b, a
	}
	return a.byLetter && len(a.words) == 1 && len(b.words) > 1 && a.words[0] == b.words[len(b.words)-1] &&
		a.initials[0] == b.words[0][:1] && initialsAgree(a, b)
}

// isWithin reports whether words stand in others, in order.
func isWithin(words, others []string) bool {
	for _, word := range others {
		if len(words) > 0 && words[0] == word {
			words = words[1:]
		}
	}
	return len(words) == 0
}

// longName is the number of letters from which two of them may be wrong, and longWord that of a word with a wrong one.
const (
	longName = 12
	longWord = 5
)

// twoLettersApart: a long name with two letters wrong, in words that are long enough for it.
func twoLettersApart(a, b fullName) bool {
	if len(a.words) < 2 || len(b.words) < 2 || min(len(a.squashed), len(b.squashed)) < longName {
		return false
	}
	if len(a.words) != len(b.words) {
		return levenshtein.ComputeDistance(a.squashed, b.squashed) <= 1
	}
	return differIn(a, b, 2, longWord)
}

// oneLetterApart: one letter is wrong in one word.
func oneLetterApart(a, b fullName) bool { return len(a.words) > 1 && differIn(a, b, 1, longWord) }

// differIn reports whether two names have the same words, but for so many letters in words of so many letters at least.
func differIn(a, b fullName, letters, shortest int) bool {
	if len(a.words) != len(b.words) {
		return false
	}
	equal, wrong := 0, 0
	for i := range a.words {
		if a.words[i] == b.words[i] {
			equal++
			continue
		}
		if min(len(a.words[i]), len(b.words[i])) < shortest {
			return false
		}
		distance := levenshtein.ComputeDistance(a.words[i], b.words[i])
		if distance > 1 && a.words[i][0] != b.words[i][0] {
			return false // Nasheed is not Waheed
		}
		wrong += distance
	}
	return equal > 0 && wrong <= letters
}
