package graph

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// lookup returns the result of a look-up of one object. It is nil, without an error, if the id is unknown or of another kind.
func lookup[E model.Entity](ctx context.Context, id string) (E, error) {
	entity, err := loaders.For(ctx).Entity(ctx, id)
	found, _ := entity.(E)
	return found, err
}

// linked follows a required link.
func linked[E any](ctx context.Context, id string) (E, error) {
	entity, err := loaders.For(ctx).Entity(ctx, id)
	found, ok := entity.(E)
	if err == nil && !ok {
		err = fmt.Errorf("the graph is damaged: a link to %q leads to a %T", id, entity)
	}
	return found, err
}

// linkedIfAny follows an optional link.
func linkedIfAny[E any](ctx context.Context, id string) (E, error) {
	if id == "" {
		var none E
		return none, nil
	}
	return linked[E](ctx, id)
}

// linkedKnown follows several links in order, and leaves out those whose ends are missing or of a wrong kind, which happens if
// somebody changes the database directly.
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

// linkedAll follows several required links in order.
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

// statementName returns the name of a statement, for which it reads the speaker.
func statementName(ctx context.Context, s *model.Statement, lang *string) (model.LocalizedText, error) {
	speaker, err := loaders.For(ctx).Entity(ctx, s.Speaker)
	if err != nil || speaker == nil {
		return s.NameBy("", lang), err
	}
	return s.NameBy(speaker.Name(lang), lang), nil
}

// node returns the object with the id, or nil if there is none.
func node(ctx context.Context, id string) (model.Node, error) {
	found, err := nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// nodes returns the objects in the order of the ids, with nil for an unknown one.
func nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if err := checkCount(ids); err != nil {
		return nil, err
	}
	found, err := loaders.For(ctx).Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	return found, withLinks(ctx, ids, found)
}

// entities returns the entities in the order of the ids, with nil for an unknown one.
func entities(ctx context.Context, ids []string) ([]model.Entity, error) {
	if err := checkCount(ids); err != nil {
		return nil, err
	}
	return loaders.For(ctx).Entities(ctx, ids)
}

// checkCount refuses more ids than limits.maxPageSize.
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
	found, err := loaders.For(ctx).CountryIDByCode(ctx, strings.ToUpper(*code))
	if err != nil || found == "" {
		return nil, err
	}
	return lookup[*model.Country](ctx, found)
}

// tenures returns the tenures of a leader, all or those of a day.
func tenures(ctx context.Context, leader *model.Leader, on *model.Date, certainty []model.Certainty) ([]*model.Tenure, error) {
	if err := checkCertainty(on, certainty); err != nil {
		return nil, err
	}
	if on == nil {
		return pointers(leader.Tenures), nil
	}
	held, err := loaders.For(ctx).OfficesOn(ctx, leader.ID, *on, certainty)
	return slices.DeleteFunc(pointers(leader.Tenures), func(t *model.Tenure) bool { return !slices.Contains(held, t.ID) }), err
}

// countryOn returns the country of the first office on the day that belongs to a country.
func countryOn(ctx context.Context, leader *model.Leader, on *model.Date) (*model.Country, error) {
	day := model.Today()
	if on != nil {
		day = *on
	}
	held, err := loaders.For(ctx).OfficesOn(ctx, leader.ID, day, nil)
	if err != nil {
		return nil, err
	}
	var sides []string
	for _, id := range held {
		if tenure := leader.Tenure(id); tenure != nil {
			sides = append(sides, tenure.Of)
		}
	}
	affiliations, err := linkedAll[model.Affiliation](ctx, sides)
	for _, affiliation := range affiliations {
		if country, ok := affiliation.(*model.Country); ok {
			return country, nil
		}
	}
	return nil, err
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

// pointers returns pointers to the elements of a list, as gqlgen needs them.
func pointers[T any](list []T) []*T {
	to := make([]*T, len(list))
	for i := range list {
		to[i] = &list[i]
	}
	return to
}

// mentionsIn returns mentions without those whose entities are gone, which happens if somebody changes the database directly.
func mentionsIn(ctx context.Context, mentions []*model.Mention) ([]*model.Mention, error) {
	ids := make([]string, len(mentions))
	for i, m := range mentions {
		ids[i] = m.Entity
	}
	entities, err := loaders.For(ctx).Entities(ctx, ids)
	if err != nil {
		return nil, err
	}
	known := make([]*model.Mention, 0, len(mentions))
	for i, m := range mentions {
		if entities[i] != nil {
			known = append(known, m)
		}
	}
	return known, nil
}
