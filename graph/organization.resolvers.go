package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *organizationResolver) Members(ctx context.Context, obj *model.Organization, on *model.Date) ([]*model.Membership, error) {
	panic(fmt.Errorf("not implemented: Members - members"))
}

func (r *organizationResolver) Statements(ctx context.Context, obj *model.Organization, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *organizationResolver) Meetings(ctx context.Context, obj *model.Organization, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: Meetings - meetings"))
}

func (r *Resolver) Organization() generated.OrganizationResolver { return &organizationResolver{r} }

type organizationResolver struct{ r *Resolver }
