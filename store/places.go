package store

import (
	"maps"
	"slices"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// needsPlace reports whether the record is a meeting whose hour is to be read in the time zone of its place.
func (e *entry) needsPlace() bool {
	m, isMeeting := e.after.(*model.Meeting)
	return isMeeting && m.NeedsPlaceZone()
}

// completeAtPlaces completes and checks the meetings whose hours are to be read in the time zones of their places, which are in the
// document or in the graph.
func completeAtPlaces(run runner, entries []*entry) (problems []document.Problem, err error) {
	places := map[string]*model.Place{}
	var missing []string
	for _, e := range entries {
		if place, isPlace := e.after.(*model.Place); isPlace {
			places[place.ID] = place
		}
	}
	for _, e := range entries {
		if e.needsPlace() && places[e.after.(*model.Meeting).Place] == nil {
			missing = append(missing, e.after.(*model.Meeting).Place)
		}
	}
	if err := readPlaces(run, missing, places); err != nil {
		return nil, err
	}
	for _, e := range entries {
		if !e.needsPlace() {
			continue
		}
		m := e.after.(*model.Meeting)
		var zone model.Optional
		if place := places[m.Place]; place != nil { // else checkReferences reports it
			zone = place.TimeZone
		}
		m.CompleteAt(zone)
		problems = append(problems, e.check()...)
	}
	return problems, nil
}

// readPlaces adds the places with the ids to places. An id that was merged stands for the one that replaced it.
func readPlaces(run runner, ids []string, places map[string]*model.Place) error {
	if len(ids) == 0 {
		return nil
	}
	merged, err := mergedInto(run, ids)
	if err != nil {
		return err
	}
	entities, err := entitiesBy(run, slices.Concat(ids, slices.Collect(maps.Values(merged))))
	if err != nil {
		return err
	}
	for id, entity := range entities {
		if place, isPlace := entity.(*model.Place); isPlace && places[id] == nil {
			places[id] = place
		}
	}
	for from, into := range merged {
		places[from] = places[into]
	}
	return nil
}
