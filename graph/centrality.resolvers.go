package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *centralActorResolver) Community(ctx context.Context, obj *model.CentralActor) (int, error) {
	return community(ctx, r.r.Limits, obj)
}

func (r *queryResolver) Centrality(ctx context.Context, metric model.CentralityMetric, during *model.DateRange, first int, meetings *model.MeetingFilter) ([]*model.CentralActor, error) {
	return centrality(ctx, r.r.Limits, metric, during, first, meetings)
}

func (r *Resolver) CentralActor() generated.CentralActorResolver { return &centralActorResolver{r} }

type centralActorResolver struct{ r *Resolver }
