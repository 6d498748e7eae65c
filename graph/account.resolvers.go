package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *accountResolver) Source(ctx context.Context, obj *model.Account) (*model.Source, error) {
	return linked[*model.Source](ctx, obj.Source)
}

func (r *accountResolver) Meeting(ctx context.Context, obj *model.Account) (*model.Meeting, error) {
	return linked[*model.Meeting](ctx, obj.Meeting)
}

func (r *accountResolver) Excerpts(ctx context.Context, obj *model.Account) ([]*model.Excerpt, error) {
	return excerpts(ctx, obj)
}

func (r *accountResolver) Mentions(ctx context.Context, obj *model.Account) ([]*model.Mention, error) {
	return mentionsIn(ctx, obj.Mentioned())
}

func (r *Resolver) Account() generated.AccountResolver { return &accountResolver{r} }

type accountResolver struct{ r *Resolver }
