package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *meetingResolver) Country(ctx context.Context, obj *model.Meeting) (*model.Country, error) {
	panic(fmt.Errorf("not implemented: Country - country"))
}

func (r *meetingResolver) Forum(ctx context.Context, obj *model.Meeting) (*model.Forum, error) {
	panic(fmt.Errorf("not implemented: Forum - forum"))
}

func (r *meetingResolver) PartOf(ctx context.Context, obj *model.Meeting) (*model.Meeting, error) {
	panic(fmt.Errorf("not implemented: PartOf - partOf"))
}

func (r *meetingResolver) Parts(ctx context.Context, obj *model.Meeting) ([]*model.Meeting, error) {
	panic(fmt.Errorf("not implemented: Parts - parts"))
}

func (r *meetingResolver) Participants(ctx context.Context, obj *model.Meeting, first *int, after *string, last *int, before *string, where *model.ParticipantFilter) (*model.ParticipantConnection, error) {
	panic(fmt.Errorf("not implemented: Participants - participants"))
}

func (r *meetingResolver) Statements(ctx context.Context, obj *model.Meeting, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *meetingResolver) About(ctx context.Context, obj *model.Meeting) ([]*model.Topic, error) {
	panic(fmt.Errorf("not implemented: About - about"))
}

func (r *meetingResolver) Citations(ctx context.Context, obj *model.Meeting) ([]*model.Citation, error) {
	panic(fmt.Errorf("not implemented: Citations - citations"))
}

func (r *meetingResolver) Disputes(ctx context.Context, obj *model.Meeting) ([]*model.Dispute, error) {
	panic(fmt.Errorf("not implemented: Disputes - disputes"))
}

func (r *participantEdgeResolver) Office(ctx context.Context, obj *model.ParticipantEdge) (*model.Tenure, error) {
	panic(fmt.Errorf("not implemented: Office - office"))
}

func (r *participantEdgeResolver) Representing(ctx context.Context, obj *model.ParticipantEdge) (model.Affiliation, error) {
	panic(fmt.Errorf("not implemented: Representing - representing"))
}

func (r *Resolver) Meeting() generated.MeetingResolver { return &meetingResolver{r} }

func (r *Resolver) ParticipantEdge() generated.ParticipantEdgeResolver {
	return &participantEdgeResolver{r}
}

type (
	meetingResolver         struct{ r *Resolver }
	participantEdgeResolver struct{ r *Resolver }
)
