package graph

import (
	"context"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// events has the arguments of a timeline except its subjects.
type events struct {
	kinds  []model.EventKind
	during *model.DateRange
	page   store.PageArgs
	orders []model.EventOrder
	// meetings has conditions on meetings.
	meetings *model.MeetingFilter
}

// timeline returns the events of a list whose subjects are its parent or a parameter.
func timeline(ctx context.Context, name, parent string, subjects []string, e events) (*model.EventConnection, error) {
	var params map[string]any
	if subjects != nil {
		params = map[string]any{"subjects": subjects}
	}
	c, err := connection(ctx, list[model.Event]{
		name: name, element: "Event", parent: parent, page: e.page, where: store.NewTimelineFilter(e.kinds, e.during, e.meetings),
		orders: orderNames(e.orders, model.EventOrderDateAsc), params: params,
	})
	if err != nil {
		return nil, err
	}
	of := subjects
	if of == nil {
		of = []string{parent}
	}
	return &model.EventConnection{Connection: *c, Subjects: of, During: e.during, Meetings: e.meetings}, nil
}

// subjectIDs returns the current ids of subjects. It refuses entities of kinds without a timeline.
func subjectIDs(ctx context.Context, limits model.Limits, subjects []string) ([]string, error) {
	current, err := checkIDs(ctx, "subjects", subjects, limits.MaxSeeds)
	if err != nil {
		return nil, err
	}
	entities, err := loaders.For(ctx).Entities(ctx, current)
	for i, entity := range entities {
		switch entity.(type) {
		case *model.Meeting, *model.Statement, *model.Source:
			return nil, model.Errorf(model.CodeBadUserInput,
				"subjects[%d]: %q is itself an event or a source: name leaders, countries, organizations, forums, forum "+
					"series or topics.", i, subjects[i])
		}
	}
	return current, err
}

// twoActors returns the actors that two arguments name.
func twoActors(ctx context.Context, arguments [2]string, ids [2]string) (a, b model.Actor, err error) {
	current, err := currentIDs(ctx, []store.IDArgument{{Path: arguments[0], ID: ids[0]}, {Path: arguments[1], ID: ids[1]}})
	if err != nil {
		return nil, nil, err
	}
	if current[0] == current[1] {
		return nil, nil, model.Errorf(model.CodeBadUserInput, "%s and %s are both %q: give two actors.", arguments[0], arguments[1], current[0])
	}
	actors, err := actors(ctx, arguments[:], current)
	if err != nil {
		return nil, nil, err
	}
	return actors[0], actors[1], nil
}

// actors returns the leaders, countries and organizations with the ids. paths name the ids in errors.
func actors(ctx context.Context, paths, ids []string) ([]model.Actor, error) {
	entities, err := linkedAll[model.Entity](ctx, ids)
	if err != nil {
		return nil, err
	}
	actors := make([]model.Actor, len(ids))
	for i, entity := range entities {
		var ok bool
		if actors[i], ok = entity.(model.Actor); !ok {
			return nil, model.Errorf(model.CodeBadUserInput, "%s: %q is no actor: name a leader, a country or an organization.", paths[i], ids[i])
		}
	}
	return actors, nil
}
