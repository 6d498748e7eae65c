package main

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// byPartOfName finds whom the rows mean that name somebody by a family name alone: the only one of that name who is known to hold
// the office that the row gives, or, where it gives none, to be foreign minister. Nobody is
// made, and the persons found become known only afterwards, so that no match leads to another.
func (s *speakers) byPartOfName(rows []*speakerRow) {
	found := map[*speakerRow]*person{}
	for _, r := range rows {
		if n := fullNameOf(r.name); r.person == nil && !r.refused && len(n.words) > 0 && s.reviewed[r.key()].is == "" {
			if rule, p := s.partOfName(r, n); p != nil {
				found[r], r.rule = p, rule
			}
		}
	}
	for _, r := range rows {
		if p := found[r]; p != nil {
			s.identify(r, p, r.rule)
		}
	}
}

func (s *speakers) partOfName(r *speakerRow, n fullName) (string, *person) {
	decides := slices.ContainsFunc(s.families.withoutClan(n), s.families.tells)
	var bearers, holders []*person
	for _, k := range s.bySide[r.side] {
		if !k.active(r.year, spellingLife) || !slices.ContainsFunc(k.names, func(known fullName) bool { return s.isPart(r, n, known) }) {
			continue
		}
		bearers = append(bearers, k.person)
		if s.contradiction(r, k.person) == "" && s.holdsFor(r, k.person) {
			holders = append(holders, k.person)
		}
	}
	switch {
	case !decides || len(holders) != 1:
		return "", nil
	case r.hasPost:
		return byTitle, holders[0]
	case len(bearers) == 1:
		return byHolder, holders[0]
	}
	return "", nil
}

// isPart reports whether a name is the family name of a longer one, or several of its words; where the row gives an office, also
// any other word of it.
func (s *speakers) isPart(r *speakerRow, n, known fullName) bool {
	if len(known.words) < 2 || !isWithin(n.words, known.words) || !initialsAgree(n, known) {
		return false
	}
	last := known.words[len(known.words)-1]
	return r.hasPost || len(n.words) > 1 || n.words[0] == last || slices.Contains(familyFirst, r.side) && n.words[0] == known.words[0]
}

// speakingOffices are the offices whose holders speak in the debate.
var speakingOffices = []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment, model.OfficeForeignMinister}

// holdsFor reports whether a person is known to hold the office that a row gives. Where it gives none, that is the foreign
// minister's: it is he who speaks, and who bears the name of the president may be his son or brother.
func (s *speakers) holdsFor(r *speakerRow, p *person) bool {
	if !r.hasPost {
		return p.mayHold(office{model.OfficeForeignMinister, r.side}, r.date())
	}
	return r.kind != model.OfficeOther && p.mayHold(office{r.kind, r.side}, r.date())
}

// attestedSlack is how many years before the first and after the last day on which sources give an office it is taken to last,
// where no source gives its dates.
const attestedSlack = 1

// mayHold reports whether a person may hold an office on a date, as far as the sources know.
func (p *person) mayHold(o office, on model.Date) bool {
	return slices.ContainsFunc(p.tenures, func(t *tenure) bool {
		if t.office != o {
			return false
		}
		return t.covers(on) || t.attested && year(t.from())-attestedSlack <= year(on) && year(on) <= year(t.to())+attestedSlack
	})
}
