package graph

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// retryAfter is how long a subscription waits if the journal cannot be read, before it tries again.
const retryAfter = time.Second

// follower reads the journal for one subscription. It keeps at most one page, and reads the next one when the client has received
// the last change, so that a slow client needs no more memory and misses nothing.
type follower struct {
	where *model.ChangeFilter
	after *string // nil for the beginning of the journal
	// sequence is that of the change at after, if it is known.
	sequence int
	// withEntities: the client selects the entities of the changes.
	withEntities bool
}

// follow sends the changes after a cursor, or without one those from now on, until the context ends.
func follow(ctx context.Context, touching []string, kinds []model.EntityKind, after *string) (_ <-chan *model.Change, err error) {
	subscription := transport.SubscriptionOf(ctx)
	defer func() {
		if err != nil {
			subscription.Refuse()
		}
	}()
	f := &follower{after: after, withEntities: slices.Contains(graphql.CollectAllFields(ctx), "entity")}
	if last := subscription.LastEventID(); last != "" {
		f.after = &last
	}
	if err := f.filter(touching, kinds); err != nil {
		return nil, err
	}
	if _, err := f.next(); err != nil { // refuse an invalid cursor before the subscription begins
		return nil, err
	}
	if f.after == nil {
		last, err := lastChange(ctx)
		if err != nil {
			return nil, err
		}
		if last != nil {
			f.after = &last.Cursor
		}
	}
	changes := make(chan *model.Change)
	goroutine.Go(ctx, func() {
		defer close(changes)
		if err := goroutine.Try(ctx, func() error { return f.run(ctx, changes) }); err != nil {
			transport.BreakOff(ctx, err)
		}
	})
	return changes, nil
}

func (f *follower) filter(touching []string, kinds []model.EntityKind) error {
	if touching == nil && kinds == nil {
		return nil
	}
	f.where = &model.ChangeFilter{}
	for argument, isEmpty := range map[string]bool{
		"touching": touching != nil && len(touching) == 0, "kinds": kinds != nil && len(kinds) == 0,
	} {
		if isEmpty {
			return model.Errorf(model.CodeBadUserInput, "%s is an empty list: give at least one value, or leave it out.", argument)
		}
	}
	if touching != nil {
		f.where.Touching = graphql.OmittableOf(touching)
	}
	if kinds != nil {
		f.where.Kinds = graphql.OmittableOf(kinds)
	}
	return nil
}

// next returns the next page.
func (f *follower) next() (*store.List, error) {
	return journal(store.MaxPageSize, f.after, f.where, model.ChangeOrderSequenceAsc)
}

// journal returns a page of the journal.
func journal(first int, after *string, where *model.ChangeFilter, order model.ChangeOrder) (*store.List, error) {
	return store.NewList("Query.changes", "Change", store.PageArgs{First: &first, After: after}, where, []string{string(order)}, nil)
}

// lastChange returns the last change, or nil if there is none.
func lastChange(ctx context.Context) (*model.Change, error) {
	list, err := journal(1, nil, nil, model.ChangeOrderSequenceDesc)
	if err != nil {
		return nil, err
	}
	// Do not use the cache: a subscription that begins after a write must not send that write.
	page, err := loaders.For(ctx).FreshPage(ctx, list, "")
	if err != nil || len(page.Items) == 0 {
		return nil, err
	}
	return page.Items[0].Node.(*model.Change), nil
}

// run sends changes until the context ends, or until an error that is not temporary.
func (f *follower) run(ctx context.Context, changes chan<- *model.Change) error {
	for ctx.Err() == nil {
		changed := loaders.For(ctx).Changed()
		isLast, err := f.send(loaders.Renewed(ctx), changes)
		switch {
		case ctx.Err() != nil: // the subscription has ended
		case err != nil && isInternal(err):
			return err
		case err != nil:
			slog.WarnContext(ctx, "subscription waits for the journal", "error", err)
			wait(ctx, time.After(retryAfter))
		case isLast:
			wait(ctx, changed)
		}
	}
	return nil
}

// wait waits for an event, or for the end of the context.
func wait[T any](ctx context.Context, happens <-chan T) {
	select {
	case <-ctx.Done():
	case <-happens:
	}
}

// isInternal reports whether an error is our fault, so that trying again would not help.
func isInternal(err error) bool {
	var known *model.Error
	return !errors.As(err, &known) || known.Code == model.CodeInternal
}

// prepare reads the entities of a page together, so that the responses, which are made one by one, find them in the cache unless
// the graph changes meanwhile.
func (f *follower) prepare(ctx context.Context, page *model.Page) error {
	if !f.withEntities {
		return nil
	}
	ids := make([]string, len(page.Items))
	for i, item := range page.Items {
		ids[i] = item.Node.(*model.Change).EntityID
	}
	_, err := loaders.For(ctx).Entities(ctx, ids)
	return err
}

// send reads a page and sends its changes. It reports whether it was the last page for now.
func (f *follower) send(ctx context.Context, changes chan<- *model.Change) (isLast bool, err error) {
	var head *model.Change
	if f.where != nil {
		if head, err = lastChange(ctx); err != nil {
			return false, err
		}
	}
	list, err := f.next()
	if err != nil {
		return false, err
	}
	page, err := loaders.For(ctx).Page(ctx, list, "")
	if err != nil {
		return false, err
	}
	if err := f.prepare(ctx, page); err != nil {
		return false, err
	}
	for _, item := range page.Items {
		change := item.Node.(*model.Change)
		transport.SubscriptionOf(ctx).Announce(change.Cursor)
		select {
		case <-ctx.Done():
			return false, ctx.Err()
		case changes <- change:
			f.after, f.sequence = &change.Cursor, change.Sequence
		}
	}
	if !page.HasNext && head != nil && head.Sequence > f.sequence {
		f.after, f.sequence = &head.Cursor, head.Sequence // nothing up to there passes the filter, so skip it
	}
	return !page.HasNext, nil
}
