package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// standsIn are titles of somebody who speaks in the place of a holder.
var standsIn = regexp.MustCompile(`(?i)\b(representative|envoy|deputy|vice|crown|acting|prince)\b`)

// isSameHolder reports whether one of two persons is known only from rows that give him an office which the other certainly
// held in all of those years, under the same family name: Josaia Voreqe Bainimarama is Frank Bainimarama. A dynasty or a
// clan, one of the commonest family names, and the head of state of a monarchy tell nobody.
func (s *speakers) isSameHolder(side string, a, b *speaker) bool {
	if a.person.home != debateFile {
		a, b = b, a
	}
	if a.person.home != debateFile || b.person.home == debateFile || !s.sharesFamilyName(a, b) {
		return false
	}
	years := 0
	for _, t := range a.person.tenures {
		if t.of != side || !slices.Contains(speakingOffices, t.kind) {
			continue
		}
		for _, title := range t.titles {
			if standsIn.MatchString(title.Text) || t.kind == model.OfficeHeadOfState && !strings.HasPrefix(title.Text, "President") {
				return false
			}
		}
		for _, c := range t.claims {
			if !slices.ContainsFunc(b.person.tenures, func(u *tenure) bool { return u.office == t.office && !u.attested && u.covers(c.from) }) {
				return false
			}
			if slices.ContainsFunc(b.person.tenures, func(u *tenure) bool { return u.office == t.office && !u.attested && u.holdsAll(s.days.of(c)) }) {
				years++
			}
		}
	}
	return years > 0
}

// sharesFamilyName reports whether the last word of one's names is in the other's, and tells whose name it is.
func (s *speakers) sharesFamilyName(a, b *speaker) bool {
	return slices.ContainsFunc(a.names, func(x fullName) bool {
		family := x.words[len(x.words)-1]
		return s.families.tells(family) && len(family) >= 3 && slices.ContainsFunc(b.names, func(y fullName) bool {
			return slices.ContainsFunc(y.words, func(w string) bool { return isSpelledLike(w, family) && w[0] == family[0] })
		})
	})
}

// aroundListed are, of a group with one person of the lists, that person and those who are like him: lists know who is who.
func (s *speakers) aroundListed(side string, group []*speaker) []*speaker {
	isListed := func(k *speaker) bool { return k.person.home != debateFile }
	at := slices.IndexFunc(group, isListed)
	if at < 0 || slices.ContainsFunc(group[at+1:], isListed) {
		return group
	}
	listed := group[at]
	return slices.DeleteFunc(slices.Clone(group), func(k *speaker) bool { return k != listed && s.likeness(side, listed, k) == "" })
}
