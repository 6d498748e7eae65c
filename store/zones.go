package store

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// checkZones reports the places of a document whose time zone changes under meetings of the graph whose hour would then fall on another
// day than their start. Meetings of the document are checked by completeAtPlaces.
func checkZones(run runner, entries []*entry) (problems []document.Problem, err error) {
	inDocument := map[string]bool{}
	for _, e := range entries {
		inDocument[e.patch.ID] = true
	}
	err = eachRezoned(run, entries, inDocument, func(e *entry, zone model.Optional, off []string) {
		problems = append(problems, zoneProblem(e.patch.Path, zone, off)...)
	})
	return problems, err
}

// eachRezoned calls visit for each place whose time zone changes, with the new one, and with the ids of the meetings there, but for those
// in skip, whose hours would then fall on another day than their start.
func eachRezoned(run runner, entries []*entry, skip map[string]bool, visit func(e *entry, zone model.Optional, off []string)) error {
	for _, e := range entries {
		before, wasPlace := e.before.(*model.Place)
		after, isPlace := e.after.(*model.Place)
		if !wasPlace || !isPlace || before.TimeZone == after.TimeZone {
			continue
		}
		off, err := meetingsOff(run, after.ID, after.TimeZone, skip)
		if err != nil {
			return err
		}
		visit(e, after.TimeZone, off)
	}
	return nil
}

// checkMergedZones is checkZones for two places that become one: for the meetings of both, as far as their time zone changes.
func checkMergedZones(run runner, entries []*entry, survivor, duplicate model.Record) (problems []document.Problem, err error) {
	into, isPlace := survivor.(*model.Place)
	from, isPlaceToo := duplicate.(*model.Place)
	if !isPlace || !isPlaceToo {
		return nil, nil
	}
	zone := into.TimeZone
	for _, e := range entries {
		if place, isPlace := e.after.(*model.Place); isPlace && place.ID == into.ID {
			zone = place.TimeZone
		}
	}
	for _, place := range []*model.Place{from, into} {
		if place.TimeZone == zone {
			continue
		}
		wrong, err := meetingsOff(run, place.ID, zone, nil)
		if err != nil {
			return nil, err
		}
		problems = append(problems, zoneProblem(into.ID, zone, wrong)...)
	}
	return problems, nil
}

// meetingsOff returns the ids of the meetings at a place whose hour falls on another day than their start in a time zone, but for those in
// skip.
func meetingsOff(run runner, place string, zone model.Optional, skip map[string]bool) (ids []string, err error) {
	named, err := dependents(run, place)
	if err != nil {
		return nil, err
	}
	named = slices.DeleteFunc(named, func(id string) bool { return skip[id] })
	for batch := range slices.Chunk(named, recordBatch) {
		records, err := recordsByID(run, batch)
		if err != nil {
			return nil, err
		}
		for _, id := range batch {
			m, isMeeting := records[id].(*model.Meeting)
			if !isMeeting || m.Place != place || !m.NeedsPlaceZone() {
				continue
			}
			m.PlaceZone = zone
			m.Check(func(at, _ string, _ ...any) {
				if at == ".startsAt" {
					ids = append(ids, id)
				}
			})
		}
	}
	slices.Sort(ids)
	return ids, nil
}

func zoneProblem(path string, zone model.Optional, meetings []string) []document.Problem {
	if len(meetings) == 0 {
		return nil
	}
	shown := strings.Join(meetings[:min(len(meetings), maxDependents)], ", ")
	return []document.Problem{{Path: path + ".timeZone", Message: fmt.Sprintf("in %q the startsAt of %d meeting(s) here falls on another day "+
		"than their start: correct these first, or give them a timeZone of their own: %s", zone, len(meetings), shown)}}
}
