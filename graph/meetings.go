package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// meetingReader reads what package analysis needs to know about meetings, from the lists of the schema: about those for which
// conditions hold, or all if where is nil.
type meetingReader struct {
	load  *loaders.Loaders
	where *model.MeetingFilter
}

var _ interface {
	analysis.TieReader
	analysis.ComparisonReader
} = meetingReader{}

// CommonMeetings reads the common meetings of two actors.
func (r meetingReader) CommonMeetings(ctx context.Context, a, b model.Actor, during *model.DateRange) ([]model.Occasion, error) {
	list, err := commonMeetings(ctx, a, b, meetingsIn(during, r.where))
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
		list, err := store.NewList(name, "Counterpart", store.PageArgs{}, meetingsIn(during, r.where), []string{"NAME_ASC"}, nil)
		if err == nil {
			err = replaceMerged(ctx, list)
		}
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
	within, err := scope(ctx, during, r.where)
	if err != nil {
		return nil, err
	}
	return r.load.Surroundings(ctx, ids, within)
}

// commonMeetings returns the list of all common meetings of two actors for which conditions hold.
func commonMeetings(ctx context.Context, a, b model.Actor, where *model.MeetingFilter) (*store.List, error) {
	params := map[string]any{"bilateral": false}
	list, err := store.NewList(tieList(a, b), "Meeting", store.PageArgs{}, where, []string{"START_ASC"}, params)
	if err != nil {
		return nil, err
	}
	return list, replaceMerged(ctx, list)
}

// meetingsIn returns a filter of meetings for a period and further conditions, or nil if there are none.
func meetingsIn(during *model.DateRange, where *model.MeetingFilter) *model.MeetingFilter {
	if during == nil {
		return where
	}
	both := model.MeetingFilter{}
	if where != nil {
		both = *where
	}
	both.And = graphql.OmittableOf(append(slices.Clone(both.And.Value()), &model.MeetingFilter{During: graphql.OmittableOf(during)}))
	return &both
}

// scope returns what the arguments during and meetings say. The ids in conditions are checked, and those of merged entities replaced.
func scope(ctx context.Context, during *model.DateRange, where *model.MeetingFilter) (s model.Scope, err error) {
	if s.Period, err = store.NewPeriod("during", during); err != nil {
		return s, err
	}
	meetings, err := meetingsWhere(ctx, where)
	if meetings != nil { // a nil pointer in an interface would not equal nil
		s.Meetings = meetings
	}
	return s, err
}

// meetingsWhere returns the conditions of the argument meetings, with current ids, or nil if it is not given.
func meetingsWhere(ctx context.Context, where *model.MeetingFilter) (*store.Meetings, error) {
	meetings, err := store.NewMeetings("meetings", where)
	if err != nil || meetings == nil {
		return nil, err
	}
	now, err := currentIDs(ctx, meetings.IDs)
	if err != nil {
		return nil, err
	}
	meetings.ReplaceMerged(now)
	return meetings, nil
}
