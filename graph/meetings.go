package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// meetingReader reads what package analysis needs to know about meetings, from the lists of the schema.
type meetingReader struct{ load *loaders.Loaders }

var _ interface {
	analysis.TieReader
	analysis.ComparisonReader
} = meetingReader{}

// CommonMeetings reads the common meetings of two actors.
func (r meetingReader) CommonMeetings(ctx context.Context, a, b model.Actor, during *model.DateRange) ([]model.Occasion, error) {
	list, err := commonMeetings(a, b, during)
	if err != nil {
		return nil, err
	}
	return r.load.CommonMeetings(ctx, list, model.PairID(a.Base().ID, b.Base().ID))
}

// StatementsBetween reads the dates of statements of two actors to or about each other.
func (r meetingReader) StatementsBetween(ctx context.Context, a, b model.Actor, during *model.DateRange) ([]model.Date, error) {
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	return r.load.StatementsBetween(ctx, a.Base().ID, b.Base().ID, period)
}

// Met reads whom actors have met: leaders by taking part, countries and organizations by being represented.
func (r meetingReader) Met(ctx context.Context, actors []model.Actor, during *model.DateRange) (analysis.Met, error) {
	parents := map[string][]string{}
	for _, actor := range actors {
		name := "Leader.counterparts"
		if isSide(actor) {
			name = "Country.counterparts"
		}
		parents[name] = append(parents[name], actor.Base().ID)
	}
	met := analysis.Met{}
	for name, ids := range parents {
		list, err := store.NewList(name, "Counterpart", store.PageArgs{}, commonIn(during), []string{"NAME_ASC"}, nil)
		if err != nil {
			return nil, err
		}
		read, err := r.load.Counterparts(ctx, list, ids)
		if err != nil {
			return nil, err
		}
		for id, counterparts := range read {
			met[id] = map[string]model.Counterpart{}
			for _, c := range counterparts {
				met[id][c.ID] = c
			}
		}
	}
	return met, nil
}

// Surroundings reads the forums and topics of actors.
func (r meetingReader) Surroundings(ctx context.Context, ids []string, during *model.DateRange) (map[string]model.Surroundings, error) {
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	return r.load.Surroundings(ctx, ids, period)
}

// commonMeetings returns the list of all common meetings of two actors.
func commonMeetings(a, b model.Actor, during *model.DateRange) (*store.List, error) {
	params := map[string]any{"bilateral": false}
	return store.NewList(commonList(a, b), "Meeting", store.PageArgs{}, commonIn(during), []string{"START_ASC"}, params)
}

// commonIn returns a filter of counterparts for a period, or nil if there is none.
func commonIn(during *model.DateRange) *model.CounterpartFilter {
	if during == nil {
		return nil
	}
	return &model.CounterpartFilter{During: graphql.OmittableOf(during)}
}
