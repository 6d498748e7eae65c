package graph

import (
	"context"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/feed"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Resolver resolves the fields of the schema. It reads through the loaders in the context.
type Resolver struct {
	// Limits are the limits that the field limits returns. Package limit and the resolvers enforce them.
	Limits model.Limits
	Writer Writer
	// Feed has the changes that subscriptions send.
	Feed *feed.Feed
}

// Writer changes the graph, with actor as the actor in the journal. store.Store documents the methods.
type Writer interface {
	Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (store.Applied, error)
	Retract(ctx context.Context, actor, id string, retraction model.Retraction) (*model.Change, error)
	MergeFor(ctx context.Context, actor, from, into string, why store.Grounds) (*model.Change, error)
	SetApart(ctx context.Context, actor, a, b, reason string) (*model.Change, error)
	Delete(ctx context.Context, actor, id string) (*model.Change, error)
	Undo(ctx context.Context, actor string, revision int, reason string, write bool) (store.Undone, error)
	UndoOwn(ctx context.Context, actor string, revision int, reason string, write bool) (store.Undone, error)
}

// write changes the graph, with the sender of the request as actor. It then empties the cache, so that the response shows what was
// written.
func write[T any](ctx context.Context, change func(actor string) (T, error)) (T, error) {
	defer loaders.For(ctx).Forget()
	return change(auth.From(ctx).Subject)
}
