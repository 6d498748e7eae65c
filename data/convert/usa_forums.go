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

// forumsBeside are further series on whose sidelines rows have people meet.
var forumsBeside = []struct {
	series string
	words  *regexp.Regexp
}{
	{"munich-security-conference", regexp.MustCompile(`Munich Security Conference`)},
	{"summit-of-the-americas", regexp.MustCompile(`Summit of the Americas`)},
	{debateSeries, regexp.MustCompile(`(?:U\.?N\.?|United Nations) General Assembly`)},
}

// besideForum are the words between those who met and the forum on the sidelines of which they did.
var besideForum = regexp.MustCompile(`\b(?:(?:on|at|in) the (?:margins|sidelines) of|at|during)(?: the| a| an)?(?: annual)? $`)

// putSidelines links a meeting with the forum at which its row says that it took place: "met with President Biden at the UN General
// Assembly", "met on the margins of the Munich Security Conference". That somebody "met with A and attended the summit" says no such thing.
func (u *usa) putSidelines(e *encounter, m *model.Meeting) {
	if e.setting == model.MeetingSettingVisit {
		return
	}
	for _, f := range slices.Concat(forumWords, forumsBeside) {
		for _, at := range f.words.FindAllStringIndex(e.sentence, -1) {
			around := e.sentence[max(0, at[0]-40):min(len(e.sentence), at[1]+25)]
			if !besideForum.MatchString(e.sentence[:at[0]]) || notTheSummit.MatchString(around) {
				continue
			}
			said := *e.stays[0]
			said.from, said.to = e.from, e.to
			if found := said.editionsOf(f.series, u.editions); len(found) == 1 {
				m.Forum, m.ForumRelation, m.ForumBasis = found[0].ID, model.ForumRelationOnSidelines, model.BasisExplicit
				return
			}
		}
	}
}

// saidOfForum is a sentence of a row that may have somebody attend a forum.
type saidOfForum struct {
	stay     *stay
	sentence string
	who      usaActor
}

// attends notes that a row may have somebody attend a forum. Nothing follows about whom somebody met there.
func (u *usa) attends(s *stay, sentence string, who usaActor) {
	if who.person != nil && s.role != "secretary" && attends.MatchString(sentence) {
		u.saidOfForums = append(u.saidOfForums, saidOfForum{s, sentence, who})
	}
}

// findAttended finds the edition of a forum that each row means: of the series, in the country, on days of the stay. It is one of those
// that the data has, or one of the further ones. The sessions of the General Debate, where
// many meet, have their participants from elsewhere.
func (u *usa) findAttended(further []*model.Forum) {
	editions := slices.Concat(u.forums.editions, further)
	u.editions = slices.Concat(editions, u.debates)
	for _, said := range u.saidOfForums {
		for _, f := range forumWords {
			if !slices.ContainsFunc(editions, func(e *model.Forum) bool { return e.Series == f.series }) || !isOfSummit(f.words, said.sentence) {
				continue
			}
			found := said.stay.editionsOf(f.series, editions)
			if len(found) != 1 {
				u.quality.noEdition[f.series+" "+string(said.stay.from[:4])]++
				continue
			}
			u.attended = append(u.attended, attendance{found[0], said.who, model.Citation{
				Source: said.stay.source.ID, Locator: model.Optional(said.stay.locator()), Excerpt: model.Optional(said.sentence),
			}, said.who.side, slices.Contains(further, found[0])})
		}
	}
}

// isOfSummit reports whether a sentence names a summit by words, and not something before, after or beside it.
func isOfSummit(words *regexp.Regexp, sentence string) bool {
	at := words.FindStringIndex(sentence)
	return at != nil && !notTheSummit.MatchString(sentence[max(0, at[0]-40):min(len(sentence), at[1]+25)])
}

// editionsOf are those of a series that were held where and when the stay was.
func (s *stay) editionsOf(series string, editions []*model.Forum) (found []*model.Forum) {
	country := s.side
	if s.role == "visit" {
		country = unitedStates
	}
	for _, e := range editions {
		isThen := isDay(e.Start) && e.Start <= s.to && cmp.Or(e.End, e.Start).Last() >= string(s.from)
		if e.Series == series && isThen && (e.Country == country || e.Country == "") {
			found = append(found, e)
		}
	}
	return found
}

// putAttended writes the participations into the forums, where the document of a forum may refer to the person.
func (u *usa) putAttended() {
	for _, a := range u.attended {
		if !a.mayStand() || hasActor(a.forum.Participants, a.actor.person.id) {
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
