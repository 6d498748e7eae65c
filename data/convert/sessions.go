package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// toldOfSession is a row of tables/sessions.csv: what somebody read on a page about who took part, and the words of the page that say it.
//
//	complete                            whether the page names everybody, delegations aside: true or false
//	HEAD_OF_STATE, HEAD_OF_GOVERNMENT   those of these countries took part, as their office on the day tells
//	side                                somebody of these countries took part, and nobody can tell who
//	person                              a person took part whom the page spells otherwise: id=spelling
//	absent                              these persons are named as those who did not come
//	not-there                           these persons are spoken of
type toldOfSession struct{ action, value, words string }

func (k *kremlin) readSessions() error {
	rows, err := readTable("sessions.csv")
	if err != nil {
		return err
	}
	pages := map[int]*page{}
	for _, p := range k.pages {
		pages[p.ID] = p
	}
	k.told = map[int][]toldOfSession{}
	for _, row := range rows {
		id, err := strconv.Atoi(row["page"])
		if err != nil {
			return fmt.Errorf("tables/sessions.csv: page %q is not a number", row["page"])
		}
		p := pages[id]
		if p == nil {
			continue // the raw files of the tests have a few pages
		}
		if row["words"] == "" || !strings.Contains(p.Title+"\n"+p.Lead+"\n"+p.Narrative, row["words"]) {
			return fmt.Errorf("tables/sessions.csv: page %d does not say %q", id, row["words"])
		}
		k.told[id] = append(k.told[id], toldOfSession{row["action"], row["value"], row["words"]})
	}
	return nil
}

// completeList adds those who took part as tables/sessions.csv says, and says whether the list is complete.
func (k *kremlin) completeList(e *event) error {
	var words []string
	for _, row := range k.told[e.page.ID] {
		if !slices.Contains(words, row.words) {
			words = append(words, row.words)
		}
		for _, value := range strings.Fields(row.value) {
			if err := k.complete(e, row, value); err != nil {
				return fmt.Errorf("tables/sessions.csv: page %d, %s: %w", e.page.ID, row.action, err)
			}
			if row.action == "person" {
				break // the rest is the spelling
			}
		}
	}
	if e.evidence == "" {
		e.evidence = strings.Join(words, " […] ")
	}
	return nil
}

func (k *kremlin) complete(e *event, row toldOfSession, value string) error {
	switch kind := model.Office(row.action); row.action {
	case "complete":
		is, err := strconv.ParseBool(value)
		e.namesAll = &is
		return err
	case string(model.OfficeHeadOfState), string(model.OfficeHeadOfGovernment):
		holder := k.people.holder(office{kind, value}, e.start)
		if holder == nil {
			return fmt.Errorf("no source says who held the office of %s on %s: write side", value, e.start)
		}
		e.takesPart(holder)
		e.isNamed(holder, "", "", byOfficeOnDay)
	case "side":
		if !slices.Contains(e.sidesThere(k), value) {
			e.countries = append(e.countries, value)
		}
	case "person":
		id, spelling, _ := strings.Cut(row.value, "=")
		p, err := k.personOf(id)
		if err != nil {
			return err
		}
		e.takesPart(p)
		e.isNamed(p, spelling, "", byReview)
	case "absent", "not-there":
		p, err := k.personOf(value)
		if err != nil {
			return err
		}
		if !slices.Contains(e.people, p) {
			return fmt.Errorf("%s is not there anyway", value)
		}
		if row.action == "absent" {
			e.absent = append(e.absent, p)
		} else {
			e.people = slices.DeleteFunc(e.people, func(other *person) bool { return other == p })
		}
	default:
		return fmt.Errorf("%q is no action", row.action)
	}
	return nil
}

// personOf is the one whose name gives an id. Ids are given later.
func (k *kremlin) personOf(id string) (*person, error) {
	var found []*person
	for _, p := range k.people.all {
		if slug(p.display()) == id {
			found = append(found, p)
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("%d persons are called %s", len(found), id)
	}
	return found[0], nil
}

// completeness is what is known of the list of participants. A session of a forum is one of several sides: where a page names one of
// them alone, more took part, and so they did where somebody speaks whom no source knows.
func (e *event) completeness(k *kremlin) *bool {
	if e.namesAll == nil && e.class != press && e.hasUnknownSpeaker() {
		return new(bool)
	}
	if e.namesAll != nil || e.class != session {
		return e.namesAll
	}
	sides := e.sidesThere(k)
	slices.Sort(sides)
	if len(slices.Compact(sides)) < 2 {
		return new(bool)
	}
	return nil
}

// sidesThere are the countries, and the sides of the people, that took part.
func (e *event) sidesThere(k *kremlin) []string {
	sides := slices.Clone(e.countries)
	for _, p := range e.people {
		if !slices.Contains(e.absent, p) {
			sides = append(sides, e.side(p, k))
		}
	}
	return sides
}
