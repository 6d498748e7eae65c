package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *sourceResolver) Collection(ctx context.Context, obj *model.Source) (*model.Collection, error) {
	return linkedIfAny[*model.Collection](ctx, obj.Collection)
}

func (r *sourceResolver) Facts(ctx context.Context, obj *model.Source, first *int, after *string, last *int, before *string) (*model.FactConnection, error) {
	c, err := connection(ctx, list[model.AnyFact]{
		name: "Source.facts", element: "Fact", parent: obj.ID, page: pageArgs(first, after, last, before), orders: []string{"DATE_ASC"},
	})
	if err != nil {
		return nil, err
	}
	return &model.FactConnection{Connection: *c}, nil
}

func (r *sourceResolver) DifferentFrom(ctx context.Context, obj *model.Source) ([]*model.Difference, error) {
	return differences(ctx, obj)
}

func (r *Resolver) Source() generated.SourceResolver { return &sourceResolver{r} }

type sourceResolver struct{ r *Resolver }
