package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *counterpartEdgeResolver) Common(ctx context.Context, obj *model.CounterpartEdge, bilateral bool, first *int, after *string, last *int, before *string, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return common(ctx, commonList(obj.Of, obj.Node), obj.Of, obj.Node, bilateral, pageArgs(first, after, last, before), obj.Where, orderBy)
}

func (r *Resolver) CounterpartEdge() generated.CounterpartEdgeResolver {
	return &counterpartEdgeResolver{r}
}

type counterpartEdgeResolver struct{ r *Resolver }
