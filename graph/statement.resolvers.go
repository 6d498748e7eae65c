package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *mentionResolver) Entity(ctx context.Context, obj *model.Mention) (model.Entity, error) {
	return linked[model.Entity](ctx, obj.Entity)
}

func (r *questionResolver) Source(ctx context.Context, obj *model.Question) (*model.Source, error) {
	return linked[*model.Source](ctx, obj.Source)
}

func (r *renditionResolver) Source(ctx context.Context, obj *model.Rendition) (*model.Source, error) {
	return linked[*model.Source](ctx, obj.Source)
}

func (r *renditionResolver) Mentions(ctx context.Context, obj *model.Rendition) ([]*model.Mention, error) {
	return mentionsIn(ctx, obj.Mentioned())
}

func (r *statementResolver) Name(ctx context.Context, obj *model.Statement, lang *string) (string, error) {
	name, err := statementName(ctx, obj, lang)
	return name.Text, err
}

func (r *statementResolver) LocalizedName(ctx context.Context, obj *model.Statement, lang *string) (*model.LocalizedText, error) {
	name, err := statementName(ctx, obj, lang)
	return &name, err
}

func (r *statementResolver) Speaker(ctx context.Context, obj *model.Statement) (model.Actor, error) {
	return linked[model.Actor](ctx, obj.Speaker)
}

func (r *statementResolver) Addressees(ctx context.Context, obj *model.Statement) ([]model.Actor, error) {
	return linkedKnown[model.Actor](ctx, obj.Addressees)
}

func (r *statementResolver) Mentions(ctx context.Context, obj *model.Statement) ([]model.Entity, error) {
	return linkedKnown[model.Entity](ctx, obj.Mentions)
}

func (r *statementResolver) Meeting(ctx context.Context, obj *model.Statement) (*model.Meeting, error) {
	return linkedIfAny[*model.Meeting](ctx, obj.Meeting)
}

func (r *statementResolver) Forum(ctx context.Context, obj *model.Statement) (*model.Forum, error) {
	return linkedIfAny[*model.Forum](ctx, obj.Forum)
}

func (r *statementResolver) About(ctx context.Context, obj *model.Statement) ([]*model.Topic, error) {
	return linkedKnown[*model.Topic](ctx, obj.About)
}

func (r *statementResolver) Citations(ctx context.Context, obj *model.Statement) ([]*model.Citation, error) {
	return citations(ctx, obj.ID)
}

func (r *statementResolver) Disputes(ctx context.Context, obj *model.Statement) ([]*model.Dispute, error) {
	return disputes(ctx, obj.ID)
}

func (r *Resolver) Mention() generated.MentionResolver { return &mentionResolver{r} }

func (r *Resolver) Question() generated.QuestionResolver { return &questionResolver{r} }

func (r *Resolver) Rendition() generated.RenditionResolver { return &renditionResolver{r} }

func (r *Resolver) Statement() generated.StatementResolver { return &statementResolver{r} }

type (
	mentionResolver   struct{ r *Resolver }
	questionResolver  struct{ r *Resolver }
	renditionResolver struct{ r *Resolver }
	statementResolver struct{ r *Resolver }
)
