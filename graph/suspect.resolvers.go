package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *differenceResolver) From(ctx context.Context, obj *model.Difference) (model.Entity, error) {
	panic(fmt.Errorf("not implemented: From - from"))
}

func (r *mutationResolver) Judge(ctx context.Context, a string, b string, verdict model.SuspectVerdict, keep *string, reason *string, force *bool) (*model.Change, error) {
	panic(fmt.Errorf("not implemented: Judge - judge"))
}

func (r *queryResolver) Suspects(ctx context.Context, first *int, after *string, last *int, before *string, where *model.SuspectFilter) (*model.SuspectConnection, error) {
	panic(fmt.Errorf("not implemented: Suspects - suspects"))
}

func (r *suspectResolver) A(ctx context.Context, obj *model.Suspect) (model.Entity, error) {
	panic(fmt.Errorf("not implemented: A - a"))
}

func (r *suspectResolver) B(ctx context.Context, obj *model.Suspect) (model.Entity, error) {
	panic(fmt.Errorf("not implemented: B - b"))
}

func (r *warningResolver) Entity(ctx context.Context, obj *model.Warning) (model.Entity, error) {
	panic(fmt.Errorf("not implemented: Entity - entity"))
}

func (r *warningResolver) Like(ctx context.Context, obj *model.Warning) (model.Entity, error) {
	panic(fmt.Errorf("not implemented: Like - like"))
}

func (r *Resolver) Difference() generated.DifferenceResolver { return &differenceResolver{r} }

func (r *Resolver) Suspect() generated.SuspectResolver { return &suspectResolver{r} }

func (r *Resolver) Warning() generated.WarningResolver { return &warningResolver{r} }

type (
	differenceResolver struct{ r *Resolver }
	suspectResolver    struct{ r *Resolver }
	warningResolver    struct{ r *Resolver }
)
