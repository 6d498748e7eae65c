package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// One occasion is often told on several pages: talks, a dinner, a ceremony, a press conference. The rule here makes all of them
// but one parts of that one, which is the occasion.
//
// Meeting B is a part of meeting A if
//
//   - both were held in person, and neither is a part of something else already;
//   - everybody who was at B was at A, and at least two were: a country that is named without a person was where somebody was
//     who spoke for it;
//   - they were in the same city, or at the same venue outside of cities (Camp David), on the same day, or the very same people
//     were there on the following day. A page without a city tells nothing against it if the very same people met on that day,
//     and the countries do not differ;
//   - neither is a session of a forum, or both are sessions of the same edition. A session is the forum's, and the talks on its
//     sidelines are an occasion of those who talked. A press conference belongs to the session at which those before the press
//     were, unless they had talks of their own. Where a forum has no sidelines (no-sidelines in tables/occasions.csv), talks may
//     be a part of its session, and the session is a part of no talks;
//   - on the sidelines of a forum, where everybody meets everybody, the very same people were at both;
//   - they were not in two buildings: a gala in a theatre is no part of the talks in the Kremlin. A visit of the State Department's list is
//     a stay, and not in one building.
//
// That a part was on the sidelines of a forum is not inferred if its occasion was not. An occasion of a document that is loaded before has
// nothing inferred, and takes over what is inferred of a part on its day.
//
// A is the one with most participants, of those the one whose setting comes first in headSettings, then the earliest; of two
// documents only the one that is loaded later may have the parts. All parts belong to A directly, and an occasion lasts two days
// at most. tables/occasions.csv has what people decided otherwise.
//
// What began first stands for the occasion, if the very same people were there: what was held on the day before, and of the talks and meals
// of one day the earlier one (earliest). So a part is held on the day of its occasion or on the next one. It is on the day before only where
// its document is loaded later.

// headSettings are the settings in the order in which they stand for an occasion.
var headSettings = []model.MeetingSetting{
	model.MeetingSettingSession, model.MeetingSettingTalks, model.MeetingSettingExpandedTalks, model.MeetingSettingTeteATete,
	model.MeetingSettingVisit, model.MeetingSettingDinner, model.MeetingSettingPullAside, model.MeetingSettingOther,
	model.MeetingSettingCeremony, model.MeetingSettingPress,
}

// gathering is a meeting as the rule sees it.
type gathering struct {
	*model.Meeting
	who      []string // actors that took part
	persons  int      // how many of them are persons
	sides    []string // whom they spoke for, where that is known
	document int      // the place of its document in the order of loading: a part never comes before its occasion
	isPart   bool
	isFixed  bool // may have parts, but become none
	hasParts bool // decided in tables/occasions.csv
}

// occasions joins the meetings of one occasion.
type occasions struct {
	persons map[string]*person
	decided map[string]occasionDecision // tables/occasions.csv, by page or id of a meeting
	formats []string                    // series of summits without sidelines
	joined  []joinedOccasion
	unknown []string // what tables/occasions.csv names, and is no meeting
}

// occasionDecision is what somebody decided about one meeting.
type occasionDecision struct {
	apart bool   // an occasion of its own
	with  string // page or id of the occasion to which it belongs
}

// joinedOccasion is what the rule found.
type joinedOccasion struct {
	head  *model.Meeting
	parts []*model.Meeting
}

func readOccasions(people *people) (*occasions, error) {
	o := &occasions{persons: map[string]*person{}, decided: map[string]occasionDecision{}}
	for _, p := range people.all {
		o.persons[p.id] = p
	}
	rows, err := readTable("occasions.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		switch row["action"] {
		case "apart":
			o.decided[row["meeting"]] = occasionDecision{apart: true}
		case "join":
			o.decided[row["meeting"]] = occasionDecision{with: row["with"]}
		case "no-sidelines":
			o.formats = append(o.formats, row["meeting"])
		default:
			return nil, fmt.Errorf("tables/occasions.csv: unknown action %q", row["action"])
		}
	}
	return o, nil
}

// join makes meetings parts of others. The lists are in the order in which they are loaded.
func (o *occasions) join(lists ...[]*model.Meeting) error {
	all := o.gatherings(lists)
	if err := o.joinDecided(all); err != nil {
		return err
	}
	o.joinByRule(all)
	return nil
}

// joinNew makes some meetings parts of others, and leaves the rest as it is.
func (o *occasions) joinNew(added []*model.Meeting, lists ...[]*model.Meeting) {
	all := o.gatherings(lists)
	for _, g := range all {
		g.isFixed = !slices.Contains(added, g.Meeting)
	}
	o.joinByRule(all)
}

func (o *occasions) joinByRule(all []*gathering) {
	slices.SortFunc(all, byRank)
	byDay := map[model.Date][]*gathering{}
	for _, g := range all {
		byDay[g.Start] = append(byDay[g.Start], g)
	}
	for _, head := range all {
		if head.isPart {
			continue
		}
		same := o.partsOf(head, byDay[head.Start], all)
		before := o.partsOf(head, byDay[dayAfter(head.Start, -1)], all)
		after := o.partsOf(head, byDay[dayAfter(head.Start, 1)], all)
		if len(before) > len(after) {
			after = nil
		} else {
			before = nil
		}
		parts := slices.Concat(before, same, after)
		for _, part := range parts {
			parts = append(parts, o.withoutCity(part, byDay[part.Start], head, parts)...)
		}
		first := earliest(head, parts)
		parts = slices.DeleteFunc(parts, func(g *gathering) bool { return g.document == first.document && g.Start < first.Start })
		if at := slices.Index(parts, first); at >= 0 {
			parts[at] = head
		}
		o.put(first, parts)
	}
	slices.SortStableFunc(o.joined, func(a, b joinedOccasion) int { return cmp.Compare(len(b.parts), len(a.parts)) })
}

func (o *occasions) put(head *gathering, parts []*gathering) {
	if len(parts) == 0 {
		return
	}
	joined := joinedOccasion{head: head.Meeting}
	for _, part := range parts {
		if head.Forum == "" && head.document < part.document && part.Start == head.Start && part.ForumBasis == model.BasisInferred {
			head.Forum, head.ForumRelation, head.ForumBasis = part.Forum, part.ForumRelation, part.ForumBasis
		}
	}
	for _, part := range parts {
		part.PartOf, part.PartOfBasis, part.isPart = head.ID, model.BasisInferred, true
		if part.ForumBasis == model.BasisInferred && part.Forum != head.Forum {
			part.Forum, part.ForumRelation, part.ForumBasis = "", "", ""
		}
		joined.parts = append(joined.parts, part.Meeting)
	}
	o.joined = append(o.joined, joined)
}

// moveForums moves the forums that the meetings of an earlier document name from a later one, with their series.
func moveForums(from, into *model.Document) error {
	for _, m := range into.Meetings {
		at := slices.IndexFunc(from.Forums, func(f *model.Forum) bool { return f.ID == m.Forum })
		if at < 0 {
			continue
		}
		f := from.Forums[at]
		if into.Forums, from.Forums = append(into.Forums, f), slices.Delete(from.Forums, at, at+1); len(f.Participants) > 1 {
			return fmt.Errorf("%s: %s has participants whose records may come later", m.ID, f.ID)
		}
		if at := slices.IndexFunc(from.ForumSeries, func(s *model.ForumSeries) bool { return s.ID == f.Series }); at >= 0 {
			into.ForumSeries, from.ForumSeries = append(into.ForumSeries, from.ForumSeries[at]), slices.Delete(from.ForumSeries, at, at+1)
		}
	}
	return nil
}

// placePress gives a press conference of which no source tells the place the country of the occasion to which it belongs, if that was on
// the same day: parts are at one place.
func placePress(documents map[string]*model.Document) {
	all := map[string]*model.Meeting{}
	for _, d := range documents {
		for _, m := range d.Meetings {
			all[m.ID] = m
		}
	}
	for _, m := range all {
		whole := all[m.PartOf]
		isNowhere := m.Country == "" && m.City == "" && m.Venue == "" && cmp.Or(m.Mode, model.MeetingModeInPerson) == model.MeetingModeInPerson
		if whole != nil && m.Setting == model.MeetingSettingPress && isNowhere && isDay(m.Start) && m.Start == whole.Start &&
			cmp.Or(whole.End, whole.Start) == whole.Start {
			m.Country = whole.Country
		}
	}
}

// gatherings are the meetings that the rule may join.
func (o *occasions) gatherings(lists [][]*model.Meeting) []*gathering {
	var all []*gathering
	for document, meetings := range lists {
		for _, m := range meetings {
			if cmp.Or(m.Mode, model.MeetingModeInPerson) != model.MeetingModeInPerson ||
				cmp.Or(m.Status, model.MeetingStatusHeld) != model.MeetingStatusHeld || !isDay(m.Start) {
				continue
			}
			g := &gathering{Meeting: m, document: document, isPart: m.PartOf != ""}
			for _, p := range m.Participants {
				if p.Role == model.ParticipantRoleAbsent {
					continue
				}
				g.who = append(g.who, p.Actor)
				if who := o.persons[p.Actor]; who != nil {
					g.persons++
					g.sides = append(g.sides, cmp.Or(p.Representing, who.side(m.Start)))
				}
			}
			all = append(all, g)
		}
	}
	return all
}

// joinDecided does what tables/occasions.csv says, and notes in unknown what the table names, but no meeting is.
func (o *occasions) joinDecided(all []*gathering) error {
	named := map[string]*gathering{}
	for _, g := range all {
		named[g.ID] = g
		for _, c := range g.Citations {
			if page, isPage := strings.CutPrefix(c.Source, "kremlin-"); isPage {
				named[page] = g
			}
		}
	}
	for _, key := range keys(o.decided) {
		part, decision := named[key], o.decided[key]
		head := named[decision.with]
		switch {
		case part == nil:
			o.unknown = append(o.unknown, key)
		case decision.apart:
		case head == nil:
			o.unknown = append(o.unknown, decision.with)
		case part.document < head.document || head.isPart:
			return fmt.Errorf("tables/occasions.csv: %s cannot be a part of %s", part.ID, head.ID)
		default:
			head.hasParts = true
			o.put(head, []*gathering{part})
		}
	}
	return nil
}

// checkOccasions returns an error if tables/occasions.csv names what is no meeting that was held in person.
func (c *conversion) checkOccasions() error {
	if len(c.occasions.unknown) > 0 {
		return fmt.Errorf("tables/occasions.csv: no meeting held in person is %s", strings.Join(c.occasions.unknown, ", "))
	}
	return nil
}

func (o *occasions) isApart(g *gathering) bool {
	if o.decided[g.ID].apart {
		return true
	}
	return slices.ContainsFunc(g.Citations, func(c model.Citation) bool {
		return o.decided[strings.TrimPrefix(c.Source, "kremlin-")].apart
	})
}

// byRank puts those first that stand for an occasion.
func byRank(a, b *gathering) int {
	setting := func(g *gathering) int {
		return slices.Index(headSettings, cmp.Or(g.Setting, model.MeetingSettingTalks))
	}
	return cmp.Or(
		cmp.Compare(b.persons, a.persons), cmp.Compare(len(b.who), len(a.who)), cmp.Compare(a.document, b.document),
		cmp.Compare(setting(a), setting(b)), cmp.Compare(a.Start, b.Start), cmp.Compare(a.StartsAt, b.StartsAt), cmp.Compare(a.ID, b.ID),
	)
}

// partsOf returns those of the meetings that are parts of head.
func (o *occasions) partsOf(head *gathering, meetings, all []*gathering) []*gathering {
	var parts []*gathering
	for _, g := range meetings {
		if g != head && !g.isPart && !g.isFixed && byRank(head, g) < 0 && o.isPartOf(g, head, all) {
			parts = append(parts, g)
		}
	}
	return parts
}

// withoutCity returns those of the meetings whose page names no city, and that are parts of head because they are told like
// part, on its day.
func (o *occasions) withoutCity(part *gathering, meetings []*gathering, head *gathering, known []*gathering) []*gathering {
	return slices.DeleteFunc(o.partsOf(part, meetings, meetings), func(g *gathering) bool {
		return g.City != "" || g == head || g.document < head.document || slices.Contains(known, g)
	})
}

func (o *occasions) isPartOf(part, head *gathering, all []*gathering) bool {
	return part.document >= head.document && !o.isApart(part) && !o.isApart(head) &&
		wasAllAt(part, head) && (part.Start == head.Start || isSamePeople(part, head)) && isSamePlace(part, head) &&
		o.isSameForum(part, head, all)
}

// wasAllAt reports whether everybody at part was at whole, and two at least.
func wasAllAt(part, whole *gathering) bool {
	return len(part.who) > 1 && !slices.ContainsFunc(part.who, func(actor string) bool {
		return !slices.Contains(whole.who, actor) && !slices.Contains(whole.sides, actor)
	})
}

// dayAfter returns the day that comes a number of days after another.
func dayAfter(day model.Date, days int) model.Date {
	at, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		panic(fmt.Sprintf("%q is no day", day)) // gatherings have days
	}
	return model.Date(at.AddDate(0, 0, days).Format(time.DateOnly))
}

func isSamePeople(a, b *gathering) bool { return len(a.who) == len(b.who) && wasAllAt(a, b) }

func isSamePlace(a, b *gathering) bool {
	if isElsewhere(a, b) {
		return false
	}
	if a.City != "" && b.City != "" {
		return a.City == b.City && a.Country == b.Country
	}
	if a.City == "" && b.City == "" && a.Venue != "" && a.Venue == b.Venue && a.Country == b.Country {
		return true
	}
	return a.Start == b.Start && isSamePeople(a, b) && (a.Country == "" || b.Country == "" || a.Country == b.Country)
}

func (o *occasions) isSameForum(part, head *gathering, all []*gathering) bool {
	switch {
	case o.isOfForum(part) && o.isOfForum(head):
		return part.Forum == head.Forum
	case part.ForumRelation == model.ForumRelationSessionOf && part.Forum != head.Forum:
		return false
	case o.isOfForum(head) && part.Setting == model.MeetingSettingPress:
		return !slices.ContainsFunc(all, func(g *gathering) bool {
			return g.Setting != model.MeetingSettingPress && !o.isOfForum(g) && isSamePeople(part, g) &&
				daysApart(g.Start, part.Start) <= 1 && isSamePlace(part, g)
		})
	case o.isOfForum(part) || o.isOfForum(head):
		return false
	case o.hasSidelines(part) || o.hasSidelines(head):
		return isSamePeople(part, head)
	}
	return true
}

// isOfForum reports whether a meeting is a part of a forum that has sidelines.
func (o *occasions) isOfForum(g *gathering) bool {
	return g.ForumRelation == model.ForumRelationSessionOf && o.hasSidelines(g)
}

func (o *occasions) hasSidelines(g *gathering) bool {
	return g.Forum != "" && !slices.ContainsFunc(o.formats, func(series string) bool { return strings.HasPrefix(g.Forum, series+"-") })
}
