package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *meetingResolver) Place(ctx context.Context, obj *model.Meeting) (*model.Place, error) {
	return linkedIfAny[*model.Place](ctx, obj.Place)
}

func (r *meetingResolver) Country(ctx context.Context, obj *model.Meeting) (*model.Country, error) {
	return linkedIfAny[*model.Country](ctx, obj.Country)
}

func (r *meetingResolver) Forum(ctx context.Context, obj *model.Meeting) (*model.Forum, error) {
	return linkedIfAny[*model.Forum](ctx, obj.Forum)
}

func (r *meetingResolver) PartOf(ctx context.Context, obj *model.Meeting) (*model.Meeting, error) {
	return linkedIfAny[*model.Meeting](ctx, obj.PartOf)
}

func (r *meetingResolver) Occasion(ctx context.Context, obj *model.Meeting) (*model.Meeting, error) {
	return occasion(ctx, obj)
}

func (r *meetingResolver) Parts(ctx context.Context, obj *model.Meeting) ([]*model.Meeting, error) {
	return linkedKnown[*model.Meeting](ctx, obj.Parts)
}

func (r *meetingResolver) Participants(ctx context.Context, obj *model.Meeting, first *int, after *string, last *int, before *string, where *model.ParticipantFilter) (*model.ParticipantConnection, error) {
	return participants(ctx, "Meeting.participants", obj.ID, pageArgs(first, after, last, before), where)
}

func (r *meetingResolver) Statements(ctx context.Context, obj *model.Meeting, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Meeting.statements", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateAsc),
	})
}

func (r *meetingResolver) About(ctx context.Context, obj *model.Meeting) ([]*model.Topic, error) {
	return linkedKnown[*model.Topic](ctx, obj.About)
}

func (r *meetingResolver) Accounts(ctx context.Context, obj *model.Meeting) ([]*model.Account, error) {
	return accounts(ctx, obj)
}

func (r *meetingResolver) DifferentFrom(ctx context.Context, obj *model.Meeting) ([]*model.Difference, error) {
	return differences(ctx, obj)
}

func (r *meetingResolver) Citations(ctx context.Context, obj *model.Meeting) ([]*model.Citation, error) {
	return citations(ctx, obj.ID)
}

func (r *meetingResolver) Disputes(ctx context.Context, obj *model.Meeting) ([]*model.Dispute, error) {
	return disputes(ctx, obj.ID)
}

func (r *participantEdgeResolver) Representing(ctx context.Context, obj *model.ParticipantEdge) (model.Affiliation, error) {
	return linkedIfAny[model.Affiliation](ctx, obj.SideID)
}

func (r *participantEdgeResolver) Meeting(ctx context.Context, obj *model.ParticipantEdge) (*model.Meeting, error) {
	return linkedIfAny[*model.Meeting](ctx, obj.MeetingID)
}

func (r *Resolver) Meeting() generated.MeetingResolver { return &meetingResolver{r} }

func (r *Resolver) ParticipantEdge() generated.ParticipantEdgeResolver {
	return &participantEdgeResolver{r}
}

type (
	meetingResolver         struct{ r *Resolver }
	participantEdgeResolver struct{ r *Resolver }
)
