package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *queryResolver) Node(ctx context.Context, id string) (model.Entity, error) {
	panic(fmt.Errorf("not implemented: Node - node"))
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]model.Entity, error) {
	panic(fmt.Errorf("not implemented: Nodes - nodes"))
}

func (r *queryResolver) Leader(ctx context.Context, id string) (*model.Leader, error) {
	panic(fmt.Errorf("not implemented: Leader - leader"))
}

func (r *queryResolver) Country(ctx context.Context, id *string, code *string) (*model.Country, error) {
	panic(fmt.Errorf("not implemented: Country - country"))
}

func (r *queryResolver) Organization(ctx context.Context, id string) (*model.Organization, error) {
	panic(fmt.Errorf("not implemented: Organization - organization"))
}

func (r *queryResolver) ForumSeries(ctx context.Context, id string) (*model.ForumSeries, error) {
	panic(fmt.Errorf("not implemented: ForumSeries - forumSeries"))
}

func (r *queryResolver) Forum(ctx context.Context, id string) (*model.Forum, error) {
	panic(fmt.Errorf("not implemented: Forum - forum"))
}

func (r *queryResolver) Meeting(ctx context.Context, id string) (*model.Meeting, error) {
	panic(fmt.Errorf("not implemented: Meeting - meeting"))
}

func (r *queryResolver) Statement(ctx context.Context, id string) (*model.Statement, error) {
	panic(fmt.Errorf("not implemented: Statement - statement"))
}

func (r *queryResolver) Topic(ctx context.Context, id string) (*model.Topic, error) {
	panic(fmt.Errorf("not implemented: Topic - topic"))
}

func (r *queryResolver) Source(ctx context.Context, id string) (*model.Source, error) {
	panic(fmt.Errorf("not implemented: Source - source"))
}

func (r *queryResolver) Leaders(ctx context.Context, first *int, after *string, last *int, before *string, where *model.LeaderFilter, orderBy []model.LeaderOrder) (*model.Connection[*model.Leader], error) {
	panic(fmt.Errorf("not implemented: Leaders - leaders"))
}

func (r *queryResolver) Countries(ctx context.Context, first *int, after *string, last *int, before *string, where *model.CountryFilter, orderBy []model.CountryOrder) (*model.Connection[*model.Country], error) {
	panic(fmt.Errorf("not implemented: Countries - countries"))
}

func (r *queryResolver) Organizations(ctx context.Context, first *int, after *string, last *int, before *string, where *model.OrganizationFilter, orderBy []model.OrganizationOrder) (*model.Connection[*model.Organization], error) {
	panic(fmt.Errorf("not implemented: Organizations - organizations"))
}

func (r *queryResolver) Forums(ctx context.Context, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	panic(fmt.Errorf("not implemented: Forums - forums"))
}

func (r *queryResolver) Meetings(ctx context.Context, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: Meetings - meetings"))
}

func (r *queryResolver) Statements(ctx context.Context, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *queryResolver) Topics(ctx context.Context, first *int, after *string, last *int, before *string, where *model.TopicFilter, orderBy []model.TopicOrder) (*model.Connection[*model.Topic], error) {
	panic(fmt.Errorf("not implemented: Topics - topics"))
}

func (r *queryResolver) Sources(ctx context.Context, first *int, after *string, last *int, before *string, where *model.SourceFilter, orderBy []model.SourceOrder) (*model.Connection[*model.Source], error) {
	panic(fmt.Errorf("not implemented: Sources - sources"))
}

func (r *queryResolver) Limits(ctx context.Context) (*model.Limits, error) {
	panic(fmt.Errorf("not implemented: Limits - limits"))
}

func (r *Resolver) Query() generated.QueryResolver { return &queryResolver{r} }

type queryResolver struct{ r *Resolver }
