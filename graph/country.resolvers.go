package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *countryResolver) Leaders(ctx context.Context, obj *model.Country, on *model.Date, first *int, after *string, last *int, before *string, where *model.LeaderFilter, orderBy []model.LeaderOrder) (*model.Connection[*model.Leader], error) {
	panic(fmt.Errorf("not implemented: Leaders - leaders"))
}

func (r *countryResolver) MeetingsHosted(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: MeetingsHosted - meetingsHosted"))
}

func (r *countryResolver) Meetings(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: Meetings - meetings"))
}

func (r *countryResolver) ForumsHosted(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	panic(fmt.Errorf("not implemented: ForumsHosted - forumsHosted"))
}

func (r *countryResolver) Statements(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *countryResolver) StatementsAbout(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: StatementsAbout - statementsAbout"))
}

func (r *countryResolver) Memberships(ctx context.Context, obj *model.Country) ([]*model.Membership, error) {
	panic(fmt.Errorf("not implemented: Memberships - memberships"))
}

func (r *membershipResolver) Country(ctx context.Context, obj *model.Membership) (*model.Country, error) {
	panic(fmt.Errorf("not implemented: Country - country"))
}

func (r *membershipResolver) Organization(ctx context.Context, obj *model.Membership) (*model.Organization, error) {
	panic(fmt.Errorf("not implemented: Organization - organization"))
}

func (r *Resolver) Country() generated.CountryResolver { return &countryResolver{r} }

func (r *Resolver) Membership() generated.MembershipResolver { return &membershipResolver{r} }

type (
	countryResolver    struct{ r *Resolver }
	membershipResolver struct{ r *Resolver }
)
