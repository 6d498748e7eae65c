package main

import (
	"cmp"
	"regexp"
	"slices"

	"github.com/sidelines/sidelines/model"
)

var (
	attends = regexp.MustCompile(`(?i)\b(?:attend(?:ed|s)?|participated in|hosted|attending)\b`)

	// forumWords are the series of which rows name an edition, by words that name no other occasion.
	forumWords = []struct {
		series string
		words  *regexp.Regexp
	}{
		{"g7", regexp.MustCompile(`(?i)\bG[-–]?7 (?:economic )?(?:leader[s’']{0,2} )?summit\b`)},
		{"g8", regexp.MustCompile(`(?i)\bG[-–]?8 (?:economic )?(?:leaders[’'] )?summit\b`)},
		{"g20", regexp.MustCompile(`(?i)\bG[-–]?20 (?:economic |leader[s’']{0,2} )?summit\b`)},
		{"nato-summit", regexp.MustCompile(`(?i)\bNATO(?:[’']s)? (?:extraordinary |\d+th anniversary )?summit\b`)},
		{"apec", regexp.MustCompile(`(?i)\bAPEC (?:economic )?(?:summit|leaders[’']? (?:summit|meeting))\b`)},
		{"east-asia-summit", regexp.MustCompile(`(?i)\beast asia summit\b`)},
		{"nato-russia-council", regexp.MustCompile(`(?i)\bNATO-Russia (?:council|summit)\b`)},
	}
	notTheSummit = regexp.MustCompile(`(?i)\b(?:ministerial|ministers|foreign minister|CEO|business summit|accompanied|while en route|before the|after the|for the)\b`)
)

// attends notes that a row has somebody attend an edition of a forum that the data has: of the series, in the country, on days of
// the stay. Nothing follows about whom somebody met there.
func (u *usa) attends(s *stay, sentence string, who usaActor) {
	u.attendances = append(u.attendances, saidOfForum{s, sentence, who})
	u.attendsAmong(u.forums.editions, true, s, sentence, who)
}

// attendsFurther does the same with editions that are known later.
func (u *usa) attendsFurther(editions []*model.Forum) {
	for _, said := range u.attendances {
		u.attendsAmong(editions, false, said.stay, said.sentence, said.who)
	}
}

// saidOfForum is a sentence of a row that may have somebody attend a forum.
type saidOfForum struct {
	stay     *stay
	sentence string
	who      usaActor
}

func (u *usa) attendsAmong(among []*model.Forum, isFirst bool, s *stay, sentence string, who usaActor) {
	if who.person == nil || !attends.MatchString(sentence) || s.role == "secretary" {
		return
	}
	for _, f := range forumWords {
		isSame := func(e *model.Forum) bool { return e.Series == f.series }
		isKnown := slices.ContainsFunc(u.forums.editions, isSame)
		if !slices.ContainsFunc(among, isSame) {
			continue
		}
		at := f.words.FindStringIndex(sentence)
		if at == nil || notTheSummit.MatchString(sentence[max(0, at[0]-40):min(len(sentence), at[1]+25)]) {
			continue
		}
		country := s.side
		if s.role == "visit" {
			country = unitedStates
		}
		var found []*model.Forum
		missing := f.series + " " + string(s.from[:4])
		for _, e := range among {
			if e.Series == f.series && isDay(e.Start) && e.Start <= s.to && cmp.Or(e.End, e.Start) >= s.from && (e.Country == country || e.Country == "") {
				found = append(found, e)
			}
		}
		if len(found) == 1 {
			u.attended = append(u.attended, attendance{found[0], who, model.Citation{
				Source: s.source.ID, Locator: model.Optional(s.locator()), Excerpt: model.Optional(sentence),
			}, who.side, !isFirst})
			if isKnown && !isFirst { // counted before as one without an edition
				u.quality.noEdition[missing]--
			}
		} else if isFirst || !isKnown {
			u.quality.noEdition[missing]++
		}
	}
}

// putAttended writes the participations into the forums, where the document of a forum may refer to the person.
func (u *usa) putAttended() {
	for _, a := range u.attended {
		if !a.mayStand() || slices.ContainsFunc(a.forum.Participants, func(p model.Participant) bool { return p.Actor == a.actor.person.id }) {
			u.quality.rows["participations in a forum left out"]++
			continue
		}
		a.forum.Participants = append(a.forum.Participants, model.Participant{
			Actor: a.actor.person.id, Representing: a.actor.person.represents(a.forum.Start, a.actor.side, a.forum.Country), Naming: a.actor.naming,
		})
		if !slices.ContainsFunc(a.forum.Citations, func(c model.Citation) bool { return c.Source == a.cited.Source }) {
			a.forum.Citations = append(a.forum.Citations, a.cited)
		}
		u.quality.rows["participations in a forum"]++
	}
}

// mayStand reports whether the record of the person comes before that of the forum.
func (a attendance) mayStand() bool {
	home := cmp.Or(a.actor.person.home, leadersFile)
	if a.isNew { // in the document of the trips
		return comesBefore(a.actor.person, slices.Index(inOrder, usaFile))
	}
	return home == leadersFile || home != debateFile && home != usaFile && !a.isCurated()
}

func (a attendance) isCurated() bool {
	return slices.ContainsFunc(a.forum.Citations, func(c model.Citation) bool { return c.Source != peopleSource && !isKremlinPage(c.Source) })
}

func isKremlinPage(source string) bool { return len(source) > 8 && source[:8] == "kremlin-" }
