package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *renditionResolver) Source(ctx context.Context, obj *model.Rendition) (*model.Source, error) {
	panic(fmt.Errorf("not implemented: Source - source"))
}

func (r *statementResolver) Speaker(ctx context.Context, obj *model.Statement) (model.Actor, error) {
	panic(fmt.Errorf("not implemented: Speaker - speaker"))
}

func (r *statementResolver) Addressees(ctx context.Context, obj *model.Statement) ([]model.Actor, error) {
	panic(fmt.Errorf("not implemented: Addressees - addressees"))
}

func (r *statementResolver) Mentions(ctx context.Context, obj *model.Statement) ([]model.Entity, error) {
	panic(fmt.Errorf("not implemented: Mentions - mentions"))
}

func (r *statementResolver) Meeting(ctx context.Context, obj *model.Statement) (*model.Meeting, error) {
	panic(fmt.Errorf("not implemented: Meeting - meeting"))
}

func (r *statementResolver) Forum(ctx context.Context, obj *model.Statement) (*model.Forum, error) {
	panic(fmt.Errorf("not implemented: Forum - forum"))
}

func (r *statementResolver) About(ctx context.Context, obj *model.Statement) ([]*model.Topic, error) {
	panic(fmt.Errorf("not implemented: About - about"))
}

func (r *statementResolver) Citations(ctx context.Context, obj *model.Statement) ([]*model.Citation, error) {
	panic(fmt.Errorf("not implemented: Citations - citations"))
}

func (r *statementResolver) Disputes(ctx context.Context, obj *model.Statement) ([]*model.Dispute, error) {
	panic(fmt.Errorf("not implemented: Disputes - disputes"))
}

func (r *Resolver) Rendition() generated.RenditionResolver { return &renditionResolver{r} }

func (r *Resolver) Statement() generated.StatementResolver { return &statementResolver{r} }

type (
	renditionResolver struct{ r *Resolver }
	statementResolver struct{ r *Resolver }
)
