package graph

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// lookup answers a single look-up: an id that is unknown, or of another kind, is null and no error.
func lookup[E model.Entity](ctx context.Context, id string) (E, error) {
	entity, err := loaders.For(ctx).Entity(ctx, id)
	found, _ := entity.(E)
	return found, err
}

// linked follows a link that must lead somewhere.
func linked[E any](ctx context.Context, id string) (E, error) {
	entity, err := loaders.For(ctx).Entity(ctx, id)
	found, ok := entity.(E)
	if err == nil && !ok {
		err = fmt.Errorf("the graph is damaged: a link to %q leads to a %T", id, entity)
	}
	return found, err
}

// linkedIfAny follows a link that need not be there.
func linkedIfAny[E any](ctx context.Context, id string) (E, error) {
	if id == "" {
		var none E
		return none, nil
	}
	return linked[E](ctx, id)
}

// linkedKnown follows several links in order, without those that lead to nothing that fits: somebody changed the database.
func linkedKnown[E any](ctx context.Context, ids []string) ([]E, error) {
	entities, err := loaders.For(ctx).Entities(ctx, ids)
	if err != nil {
		return nil, err
	}
	found := make([]E, 0, len(entities))
	for i, entity := range entities {
		if fits, ok := entity.(E); ok {
			found = append(found, fits)
		} else {
			slog.WarnContext(ctx, "the database holds a link that leads nowhere, and it is left out",
				"to", ids[i], "type", fmt.Sprintf("%T", entity))
		}
	}
	return found, nil
}

// linkedAll follows several links in order, each of which must lead somewhere.
func linkedAll[E any](ctx context.Context, ids []string) ([]E, error) {
	entities, err := loaders.For(ctx).Entities(ctx, ids)
	if err != nil {
		return nil, err
	}
	found := make([]E, len(entities))
	for i, entity := range entities {
		var ok bool
		if found[i], ok = entity.(E); !ok {
			return nil, fmt.Errorf("the graph is damaged: a link to %q leads to a %T", ids[i], entity)
		}
	}
	return found, nil
}

// node is the object with the id, or nil if there is none.
func node(ctx context.Context, id string) (model.Node, error) {
	found, err := nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// nodes are the objects in the order of the ids, with nil for an unknown one.
func nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if err := checkCount(ids); err != nil {
		return nil, err
	}
	return loaders.For(ctx).Nodes(ctx, ids)
}

// entities are the entities in the order of the ids, with nil for an unknown one.
func entities(ctx context.Context, ids []string) ([]model.Entity, error) {
	if err := checkCount(ids); err != nil {
		return nil, err
	}
	return loaders.For(ctx).Entities(ctx, ids)
}

// checkCount refuses more ids than a page has entries.
func checkCount(ids []string) error {
	if len(ids) > store.MaxPageSize {
		return model.Errorf(model.CodeBadUserInput, "ids has %d entries: it takes up to %d.", len(ids), store.MaxPageSize)
	}
	return nil
}

func countryByIDOrCode(ctx context.Context, id, code *string) (*model.Country, error) {
	switch {
	case (id == nil) == (code == nil):
		return nil, model.Errorf(model.CodeBadUserInput,
			`country takes exactly one of id and code: country(code: "KR") or country(id: "south-korea").`)
	case id != nil:
		return lookup[*model.Country](ctx, *id)
	}
	found, err := loaders.For(ctx).CountryIDByCode(ctx, *code)
	if err != nil || found == "" {
		return nil, err
	}
	return lookup[*model.Country](ctx, found)
}

// countryOn is the country of the first office of that day that belongs to a country.
func countryOn(ctx context.Context, leader *model.Leader, on *model.Date) (*model.Country, error) {
	day := model.Today()
	if on != nil {
		day = *on
	}
	var sides []string
	for _, tenure := range leader.RankedTenuresOn(day) {
		sides = append(sides, tenure.Of)
	}
	affiliations, err := linkedAll[model.Affiliation](ctx, sides)
	for _, affiliation := range affiliations {
		if country, ok := affiliation.(*model.Country); ok {
			return country, nil
		}
	}
	return nil, err
}

// representing is the side that a source names, else the one whose office was held; a country or an organization
// represents itself.
func representing(ctx context.Context, edge *model.ParticipantEdge) (model.Affiliation, error) {
	if edge.SideID != nil {
		return linked[model.Affiliation](ctx, *edge.SideID)
	}
	if self, ok := edge.Node.(model.Affiliation); ok {
		return self, nil
	}
	if office := edge.Office(); office != nil {
		return linked[model.Affiliation](ctx, office.Of)
	}
	return nil, nil //nolint:nilnil // nobody knows whom it represented: null
}

func citations(ctx context.Context, factKey string) ([]*model.Citation, error) {
	evidence, err := loaders.For(ctx).Evidence(ctx, factKey)
	if err != nil || evidence == nil {
		return nil, err
	}
	return pointers(evidence.Citations), nil
}

func disputes(ctx context.Context, factKey string) ([]*model.Dispute, error) {
	evidence, err := loaders.For(ctx).Evidence(ctx, factKey)
	if err != nil || evidence == nil {
		return nil, err
	}
	return pointers(evidence.Disputes), nil
}

// pointers are those to the elements of a list, which is how gqlgen hands objects over.
func pointers[T any](list []T) []*T {
	to := make([]*T, len(list))
	for i := range list {
		to[i] = &list[i]
	}
	return to
}
