package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *leaderResolver) Tenures(ctx context.Context, obj *model.Leader, on *model.Date) ([]*model.Tenure, error) {
	panic(fmt.Errorf("not implemented: Tenures - tenures"))
}

func (r *leaderResolver) Country(ctx context.Context, obj *model.Leader, on *model.Date) (*model.Country, error) {
	panic(fmt.Errorf("not implemented: Country - country"))
}

func (r *leaderResolver) Meetings(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: Meetings - meetings"))
}

func (r *leaderResolver) Statements(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *leaderResolver) StatementsAbout(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: StatementsAbout - statementsAbout"))
}

func (r *tenureResolver) Leader(ctx context.Context, obj *model.Tenure) (*model.Leader, error) {
	panic(fmt.Errorf("not implemented: Leader - leader"))
}

func (r *tenureResolver) Of(ctx context.Context, obj *model.Tenure) (model.Affiliation, error) {
	panic(fmt.Errorf("not implemented: Of - of"))
}

func (r *tenureResolver) Citations(ctx context.Context, obj *model.Tenure) ([]*model.Citation, error) {
	panic(fmt.Errorf("not implemented: Citations - citations"))
}

func (r *tenureResolver) Disputes(ctx context.Context, obj *model.Tenure) ([]*model.Dispute, error) {
	panic(fmt.Errorf("not implemented: Disputes - disputes"))
}

func (r *Resolver) Leader() generated.LeaderResolver { return &leaderResolver{r} }

func (r *Resolver) Tenure() generated.TenureResolver { return &tenureResolver{r} }

type (
	leaderResolver struct{ r *Resolver }
	tenureResolver struct{ r *Resolver }
)
