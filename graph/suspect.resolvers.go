package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

func (r *differenceResolver) From(ctx context.Context, obj *model.Difference) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, obj.From)
}

func (r *mutationResolver) Judge(ctx context.Context, a string, b string, verdict model.SuspectVerdict, keep *string, reason *string, force *bool) (*model.Change, error) {
	return judge(ctx, r.r.Writer, [2]string{a, b}, verdict, keep, reason, force)
}

func (r *queryResolver) Suspects(ctx context.Context, first *int, after *string, last *int, before *string, where *model.SuspectFilter) (*model.SuspectConnection, error) {
	return suspects(ctx, pageArgs(first, after, last, before), where)
}

func (r *suspectResolver) A(ctx context.Context, obj *model.Suspect) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, obj.IDs[0])
}

func (r *suspectResolver) B(ctx context.Context, obj *model.Suspect) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, obj.IDs[1])
}

func (r *warningResolver) Entity(ctx context.Context, obj *model.Warning) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, obj.ID)
}

func (r *warningResolver) Like(ctx context.Context, obj *model.Warning) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, obj.Like)
}

func (r *Resolver) Difference() generated.DifferenceResolver { return &differenceResolver{r} }

func (r *Resolver) Suspect() generated.SuspectResolver { return &suspectResolver{r} }

func (r *Resolver) Warning() generated.WarningResolver { return &warningResolver{r} }

type (
	differenceResolver struct{ r *Resolver }
	suspectResolver    struct{ r *Resolver }
	warningResolver    struct{ r *Resolver }
)
