package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// list describes the list of a connection whose nodes are N.
type list[N any] struct {
	name    string // Type.field of the schema, and of store/lists.cypher
	element string // the connection's type without Connection
	parent  string // id of the entity that has the field; empty for Query
	page    store.PageArgs
	where   any // pointer to a filter, or nil
	orders  []string
	params  map[string]any
}

// pageArgs has the paging arguments of a field.
func pageArgs(first *int, after *string, last *int, before *string) store.PageArgs {
	return store.PageArgs{First: first, After: after, Last: last, Before: before}
}

// connection checks the arguments, and returns a connection that reads what is selected.
func connection[N any](ctx context.Context, q list[N]) (*model.Connection[N], error) {
	prepared, err := store.NewList(q.name, q.element, q.page, q.where, q.orders, q.params)
	if err != nil {
		return nil, err
	}
	if preparing(ctx, prepared) {
		return nil, errPrepared
	}
	if err := replaceMerged(ctx, prepared); err != nil {
		return nil, err
	}
	return reads[N](prepared, q.parent), nil
}

// replaceMerged replaces the ids that the filter of a list names by the current ones. An unknown id is an error.
func replaceMerged(ctx context.Context, prepared *store.List) error {
	now, err := currentIDs(ctx, prepared.IDs)
	if err == nil {
		prepared.ReplaceMerged(now)
	}
	return err
}

// reads returns a connection that reads a prepared list.
func reads[N any](prepared *store.List, parent string) *model.Connection[N] {
	return &model.Connection[N]{
		ReadPage: func(ctx context.Context) (*model.Page, error) {
			return loaders.For(ctx).Page(ctx, prepared, parent)
		},
		ReadCount: func(ctx context.Context) (int, error) {
			return loaders.For(ctx).Count(ctx, prepared, parent)
		},
	}
}

// participants returns the participants of a meeting or a forum, in the order of the document.
func participants(
	ctx context.Context, name, event string, page store.PageArgs, where *model.ParticipantFilter,
) (*model.ParticipantConnection, error) {
	c, err := connection(ctx, list[model.Actor]{
		name: name, element: "Participant", parent: event, page: page, where: where, orders: []string{"POSITION_ASC"},
	})
	if err != nil {
		return nil, err
	}
	return &model.ParticipantConnection{Connection: *c}, nil
}

// counterparts returns the counterparts of an actor.
func counterparts(
	ctx context.Context, name string, of model.Actor, page store.PageArgs, where *model.CounterpartFilter, orders []model.CounterpartOrder,
) (*model.CounterpartConnection, error) {
	c, err := connection(ctx, list[model.Actor]{
		name: name, element: "Counterpart", parent: of.Base().ID, page: page, where: where,
		orders: orderNames(orders, model.CounterpartOrderMeetingsDesc),
	})
	if err != nil {
		return nil, err
	}
	return &model.CounterpartConnection{Connection: *c, Of: of, Where: where}, nil
}

// common returns a page of one of the lists of the common meetings of two actors. where is a pointer to a filter of counterparts or of
// meetings.
func common(
	ctx context.Context, name string, a, b model.Actor, bilateral bool, page store.PageArgs, where any, orders []model.MeetingOrder,
) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: name, element: "Meeting", parent: model.PairID(a.Base().ID, b.Base().ID), page: page, where: where,
		orders: orderNames(orders, model.MeetingOrderStartDesc), params: map[string]any{"bilateral": bilateral},
	})
}

// tieList returns the name of the list of the meetings of two actors: as commonList does, and for a leader and a country or
// organization, the meetings of the leader at which somebody else represented it.
func tieList(a, b model.Actor) string {
	if isSide(a) != isSide(b) {
		return "Tie.common"
	}
	return commonList(a, b)
}

// commonList returns the name of the list of common meetings of two actors: if both are countries or organizations, meetings at
// which both were represented, else those in which both took part themselves.
func commonList(a, b model.Actor) string {
	if isSide(a) && isSide(b) {
		return "Country.common"
	}
	return "Leader.common"
}

// isSide reports whether an actor is a country or an organization.
func isSide(actor model.Actor) bool {
	_, isSide := actor.(model.Affiliation)
	return isSide
}

// currentIDs returns the current ids of the entities that arguments name: for a merged entity, the id that replaced it. Unknown
// ids are errors, because an empty result would look like a fact.
func currentIDs(ctx context.Context, arguments []store.IDArgument) ([]string, error) {
	if len(arguments) == 0 {
		return nil, nil
	}
	ids := make([]string, len(arguments))
	for i, argument := range arguments {
		ids[i] = argument.ID
	}
	nodes, err := loaders.For(ctx).Nodes(ctx, ids)
	for i, node := range nodes {
		if _, isTenure := node.(*model.Tenure); node == nil || isTenure != arguments[i].IsTenure {
			return nil, model.Errorf(model.CodeNotFound,
				"%s: nothing has the id %q. Ids are slugs such as xi-jinping; find one by a name with resolve.", arguments[i].Path, ids[i])
		}
		if record, isRecord := node.(model.Record); isRecord {
			kinds, kind := arguments[i].Kinds, model.KindOf(record).String()
			if len(kinds) > 0 && !slices.Contains(kinds, kind) {
				return nil, model.Errorf(model.CodeBadUserInput, "%s: %q is a %s: give the id of a %s.",
					arguments[i].Path, arguments[i].ID, kind, strings.Join(kinds, " or "))
			}
		}
		ids[i] = node.NodeID()
	}
	return ids, err
}

// orderNames returns the names of the orders, or the default if none is given.
func orderNames[O ~string](given []O, byDefault O) []string {
	if len(given) == 0 {
		return []string{string(byDefault)}
	}
	return textsOf(given)
}

// textsOf returns the values of an enum as texts.
func textsOf[E ~string](values []E) []string {
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = string(value)
	}
	return texts
}

// onDay returns the parameters of a list for the arguments on and certainty.
func onDay(on *model.Date, certainty []model.Certainty) (map[string]any, error) {
	if err := checkCertainty(on, certainty); err != nil || on == nil {
		return nil, err
	}
	params := map[string]any{"on": on.First(), "onLast": on.Last()}
	if certainty != nil {
		params["certainty"] = textsOf(certainty)
	}
	return params, nil
}

// checkCertainty refuses the argument certainty without a value or without the argument on.
func checkCertainty(on *model.Date, certainty []model.Certainty) error {
	switch {
	case on == nil && certainty != nil:
		return model.Errorf(model.CodeBadUserInput, "certainty is given without on: give the day too.")
	case certainty != nil && len(certainty) == 0:
		return model.Errorf(model.CodeBadUserInput, "certainty is an empty list: give at least one value, or leave it out.")
	}
	return nil
}
