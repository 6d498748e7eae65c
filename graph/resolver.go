package graph

import (
	"context"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Resolver answers the fields of the schema. What a field needs to read it gets from the loaders of its answer.
type Resolver struct {
	// Limits are what the field limits says; limit.New and the resolvers enforce them.
	Limits model.Limits
	Writer Writer
}

// Writer changes the graph in the name of an actor. store.Store documents the methods.
type Writer interface {
	Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (store.Applied, error)
	Retract(ctx context.Context, actor, id string, retraction model.Retraction) (*model.Change, error)
	Merge(ctx context.Context, actor, from, into string) (*model.Change, error)
	Delete(ctx context.Context, actor, id string) (*model.Change, error)
}

// write changes the graph in the name of who sent the request. What the loaders keep is forgotten at once: who writes wants to
// read what was written.
func write[T any](ctx context.Context, change func(actor string) (T, error)) (T, error) {
	defer loaders.For(ctx).Forget()
	return change(auth.From(ctx).Subject)
}
