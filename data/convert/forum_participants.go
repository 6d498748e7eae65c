package main

import (
	"cmp"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// ofLeadersAlone are the series whose editions are meetings of heads of state and government: who met on the sidelines of one, as a page
// says, took part in it.
var ofLeadersAlone = []string{
	"g7", "g8", "g20", "apec", "brics", "sco", "nato-summit", "nato-russia-council", "asean-russia-summit", "east-asia-summit",
}

// listParticipants adds to each forum those whom the sources name at its sessions, and the heads of state and government who met on its
// sidelines by the words of a source, on its days: one who leaves before did not take part. Then it says of each list whether it is
// complete.
func (c *conversion) listParticipants() {
	persons := map[string]*person{}
	for _, p := range c.people.all {
		persons[p.id] = p
	}
	held := map[string][]*model.Meeting{} // by forum
	for _, name := range inOrder {
		for _, m := range c.documents[name].Meetings {
			if m.Forum != "" && cmp.Or(m.Status, model.MeetingStatusHeld) == model.MeetingStatusHeld {
				held[m.Forum] = append(held[m.Forum], m)
			}
		}
	}
	for at, name := range inOrder {
		for _, f := range c.documents[name].Forums {
			if f.Series == debateSeries {
				continue // a list of those who spoke
			}
			var sessions []*model.Meeting
			for _, m := range held[f.ID] {
				if isSession(m) {
					sessions = append(sessions, m)
				}
				addThose(f, m, func(p model.Participant) bool {
					who := persons[p.Actor]
					return (isSession(m) || leads(who, m.Start)) && (who == nil || comesBefore(who, at))
				})
			}
			f.Participants = withoutSides(f.Participants, f.Start, persons)
			f.ParticipantsComplete = isWhole(f, sessions, persons)
		}
	}
}

// addThose adds to the list of a forum those at a meeting of it of whom tookPart holds, and the sources that name them.
func addThose(f *model.Forum, m *model.Meeting, tookPart func(model.Participant) bool) {
	isTold := slices.Contains(ofLeadersAlone, f.Series) && m.ForumBasis == model.BasisExplicit && during(f, m.Start, 0) &&
		m.Setting != model.MeetingSettingPress
	if !isSession(m) && !isTold {
		return
	}
	isAdded := false
	for _, p := range m.Participants {
		if p.Role != model.ParticipantRoleAbsent && tookPart(p) && !hasActor(f.Participants, p.Actor) {
			p.Role, isAdded = "", true
			f.Participants = append(f.Participants, p)
		}
	}
	if !isAdded {
		return
	}
	for _, cited := range m.Citations {
		if !slices.ContainsFunc(f.Citations, func(c model.Citation) bool { return c.Source == cited.Source }) {
			f.Citations = append(f.Citations, cited)
		}
	}
}

func isSession(m *model.Meeting) bool { return m.ForumRelation == model.ForumRelationSessionOf }

// withoutSides leaves out a side that somebody in the list represents: one page names the person, another the country.
func withoutSides(list []model.Participant, on model.Date, persons map[string]*person) []model.Participant {
	return slices.DeleteFunc(slices.Clone(list), func(p model.Participant) bool {
		return persons[p.Actor] == nil && slices.ContainsFunc(list, func(q model.Participant) bool {
			return persons[q.Actor] != nil && sideOf(q, on, persons) == p.Actor
		})
	})
}

func sideOf(p model.Participant, on model.Date, persons map[string]*person) string {
	if who := persons[p.Actor]; who != nil {
		return cmp.Or(p.Representing, who.side(on))
	}
	return p.Actor
}

// leads reports whether somebody was head of state or government on a day.
func leads(p *person, on model.Date) bool {
	return p != nil && slices.ContainsFunc(p.tenures, func(t *tenure) bool {
		return (t.kind == model.OfficeHeadOfState || t.kind == model.OfficeHeadOfGovernment) && t.from() != "" && t.covers(on)
	})
}

// comesBefore reports whether the record of a person is loaded before those of a document.
func comesBefore(p *person, document int) bool {
	return slices.Index(inOrder, cmp.Or(p.home, leadersFile)) <= document
}

// isWhole says whether the list of a forum has everybody. Of a forum of one day with one session, it is what is known of that session. No
// list is complete that has fewer than two sides, that lacks the host, or to which a session belongs whose list is not.
func isWhole(f *model.Forum, sessions []*model.Meeting, persons map[string]*person) *bool {
	var sides []string
	for _, p := range f.Participants {
		sides = append(sides, sideOf(p, f.Start, persons))
	}
	slices.Sort(sides)
	sides = slices.Compact(sides)
	isKnown := func(is bool) bool {
		return slices.ContainsFunc(sessions, func(m *model.Meeting) bool {
			return m.ParticipantsComplete != nil && *m.ParticipantsComplete == is
		})
	}
	is := false
	switch {
	case len(sides) < 2, f.Country != "" && !slices.Contains(sides, f.Country), isKnown(false):
	case len(sessions) == 1 && isKnown(true) && f.Start == cmp.Or(f.End, f.Start):
		is = true
	default:
		return nil
	}
	return &is
}
