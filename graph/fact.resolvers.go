package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *citationResolver) Source(ctx context.Context, obj *model.Citation) (*model.Source, error) {
	panic(fmt.Errorf("not implemented: Source - source"))
}

func (r *Resolver) Citation() generated.CitationResolver { return &citationResolver{r} }

type citationResolver struct{ r *Resolver }
