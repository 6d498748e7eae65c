package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *sourceResolver) Facts(ctx context.Context, obj *model.Source, first *int, after *string, last *int, before *string) (*model.FactConnection, error) {
	panic(fmt.Errorf("not implemented: Facts - facts"))
}

func (r *Resolver) Source() generated.SourceResolver { return &sourceResolver{r} }

type sourceResolver struct{ r *Resolver }
