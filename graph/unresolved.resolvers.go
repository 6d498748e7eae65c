package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) UnresolvedNames(ctx context.Context, first *int, after *string, last *int, before *string, where *model.UnresolvedNameFilter, orderBy []model.UnresolvedNameOrder) (*model.UnresolvedNameConnection, error) {
	return unresolvedNames(ctx, pageArgs(first, after, last, before), where, orderBy)
}

func (r *unresolvedNameEdgeResolver) Meetings(ctx context.Context, obj *model.UnresolvedNameEdge, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return recordsNamed[*model.Meeting](ctx, "meetings", "Meeting", obj, pageArgs(first, after, last, before), where, orderNames(orderBy, model.MeetingOrderStartDesc))
}

func (r *unresolvedNameEdgeResolver) Forums(ctx context.Context, obj *model.UnresolvedNameEdge, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	return recordsNamed[*model.Forum](ctx, "forums", "Forum", obj, pageArgs(first, after, last, before), where, orderNames(orderBy, model.ForumOrderStartDesc))
}

func (r *unresolvedNameEdgeResolver) Statements(ctx context.Context, obj *model.UnresolvedNameEdge, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return recordsNamed[*model.Statement](ctx, "statements", "Statement", obj, pageArgs(first, after, last, before), where, orderNames(orderBy, model.StatementOrderDateDesc))
}

func (r *Resolver) UnresolvedNameEdge() generated.UnresolvedNameEdgeResolver {
	return &unresolvedNameEdgeResolver{r}
}

type unresolvedNameEdgeResolver struct{ r *Resolver }
