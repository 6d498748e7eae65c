package main

import (
	"regexp"
	"slices"

	"github.com/sidelines/sidelines/model"
)

var accompanied = regexp.MustCompile(`\bPresident [A-Z]\w+[’']s (?:bilateral )?(?:meeting|summit|talks)|\b(?:[Aa]ccompanied|[Jj]oined) (?:the President|President [A-Z]\w+)|\bwith President (?:Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden|Eisenhower|Kennedy|Johnson|Truman|Roosevelt)\b`)

// joinAccompanied makes one encounter of those that the rows of a president and of the secretary of state who came along tell.
func (u *usa) joinAccompanied() {
	byOther := map[*person][]*encounter{}
	for _, e := range u.met {
		if e.stays[0].role == "president" && len(e.others) == 1 && e.others[0].person != nil {
			byOther[e.others[0].person] = append(byOther[e.others[0].person], e)
		}
	}
	u.met = slices.DeleteFunc(u.met, func(e *encounter) bool {
		s := e.stays[0]
		if s.role != "secretary" || len(e.others) != 1 || e.others[0].person == nil || !accompanied.MatchString(s.text) {
			return false
		}
		for _, k := range byOther[e.others[0].person] {
			if k.from <= e.to && e.from <= k.to && k.stays[0].side == s.side && k.stays[0].gone == s.gone && len(k.hosts) == 1 {
				k.isToldBy(e)
				k.hosts = append(k.hosts, e.hosts...)
				u.quality.rows["meetings that a president's and a secretary's row tell"]++
				return true
			}
		}
		return false
	})
}

// joinVisits makes one encounter of those that two rows of visits tell: of the same visitor with the same host, on days of which one row
// has all that the other has.
func (u *usa) joinVisits() {
	byVisitor := map[*person][]*encounter{}
	u.met = slices.DeleteFunc(u.met, func(e *encounter) bool {
		if e.stays[0].role != "visit" || len(e.others) != 1 || e.others[0].person == nil || len(e.hosts) != 1 {
			return false
		}
		visitor := e.others[0].person
		for _, k := range byVisitor[visitor] {
			holds := k.from <= e.from && e.to <= k.to || e.from <= k.from && k.to <= e.to
			if holds && k.hosts[0].person == e.hosts[0].person && k.stays[0] != e.stays[0] {
				k.isToldBy(e)
				u.quality.rows["meetings that two rows of visits tell"]++
				return true
			}
		}
		byVisitor[visitor] = append(byVisitor[visitor], e)
		return false
	})
}

// atSummit: those who came were there at once.
var atSummit = regexp.MustCompile(`\b[Ss]ummit (?:talks\b|(?:[Mm]eeting )?with (?:the )?President\b)`)

// joinSummits makes one encounter of those of which several rows of visits tell in the same words that they were a summit, such as that of
// Camp David. The summit was on the days that all of these rows have.
func (u *usa) joinSummits() {
	var summits []*encounter
	u.met = slices.DeleteFunc(u.met, func(e *encounter) bool {
		if e.stays[0].role != "visit" || !atSummit.MatchString(e.sentence) || len(e.hosts) != 1 {
			return false
		}
		for _, k := range summits {
			isThen := k.from <= e.to && e.from <= k.to && k.place == e.place
			if isThen && k.sentence == e.sentence && k.hosts[0].person == e.hosts[0].person {
				k.isToldBy(e)
				k.others, k.setting = distinct(slices.Concat(k.others, e.others)), model.MeetingSettingTalks
				return true
			}
		}
		summits = append(summits, e)
		return false
	})
}

// isToldBy takes over what another row tells of an encounter: the row itself, its sentence, and the days that both have. If one row names
// nobody beside, nobody else was there as far as it tells.
func (e *encounter) isToldBy(other *encounter) {
	e.stays, e.came = append(e.stays, other.stays[0]), append(e.came, other.sentence)
	e.from, e.to = max(e.from, other.from), min(e.to, other.to)
	e.isOneOf = e.isOneOf && other.isOneOf
}

// told is the encounter with the same one on the same days of a row that is there already, nil if there is none.
func (u *usa) told(e *encounter) *encounter {
	at := slices.IndexFunc(u.met, func(k *encounter) bool {
		return k.stays[0] == e.stays[0] && k.from == e.from && k.to == e.to && slices.ContainsFunc(k.others, func(a usaActor) bool {
			return a.person == e.others[0].person && (a.person != nil || a.side == e.others[0].side && a.naming == e.others[0].naming)
		})
	})
	if at < 0 {
		return nil
	}
	return u.met[at]
}
