package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *linkResolver) Years(ctx context.Context, obj *model.Link) ([]*model.LinkYear, error) {
	return years(ctx, obj)
}

func (r *linkResolver) Basis(ctx context.Context, obj *model.Link) (*model.Basis, error) {
	found, err := details(ctx, obj)
	return found.Basis, err
}

func (r *linkResolver) Disputed(ctx context.Context, obj *model.Link) (int, error) {
	found, err := details(ctx, obj)
	return found.Disputed, err
}

func (r *linkResolver) Calls(ctx context.Context, obj *model.Link) (int, error) {
	found, err := details(ctx, obj)
	return found.Calls, err
}

func (r *linkResolver) NotHeld(ctx context.Context, obj *model.Link) (int, error) {
	found, err := details(ctx, obj)
	return found.NotHeld, err
}

func (r *linkResolver) Evidence(ctx context.Context, obj *model.Link) ([]model.Entity, error) {
	return evidence(ctx, obj)
}

func (r *queryResolver) Paths(ctx context.Context, from string, to string, maxHops int, first int, via []model.LinkKind, avoid []string, during *model.DateRange, maxHubDegree int, meetings *model.MeetingFilter, throughSides bool, withinSides bool) (*model.PathResult, error) {
	return paths(ctx, r.r.Limits, pathArguments{
		from: from, to: to, maxHops: maxHops, first: first, hubs: maxHubDegree, via: via, avoid: avoid, during: during,
		meetings: meetings, throughSides: throughSides, withinSides: withinSides,
	})
}

func (r *queryResolver) Network(ctx context.Context, seeds []string, hops int, perNode int, via []model.LinkKind, during *model.DateRange, meetings *model.MeetingFilter) (*model.Subgraph, error) {
	return network(ctx, r.r.Limits, seeds, hops, perNode, via, during, meetings)
}

func (r *Resolver) Link() generated.LinkResolver { return &linkResolver{r} }

type linkResolver struct{ r *Resolver }
