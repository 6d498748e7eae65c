package graph

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/feed"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// retryAfter is how long a subscription waits if the journal cannot be read, before it tries again.
const retryAfter = time.Second

// follow sends the changes after a cursor, or without one those from now on, until the context ends. It has at most a page of changes
// in memory, and takes the next ones when the client has received the last, so that a slow client misses nothing.
func (r *Resolver) follow(
	ctx context.Context, touching []string, kinds []model.EntityKind, after *string,
) (_ <-chan *model.Change, err error) {
	connection := transport.SubscriptionOf(ctx)
	defer func() {
		if err != nil {
			connection.Refuse()
		}
	}()
	if last := connection.LastEventID(); last != "" {
		after = &last
	}
	where, err := changeFilter(touching, kinds)
	if err != nil {
		return nil, err
	}
	sequence := 0
	if after != nil {
		sequence, err = store.SequenceOf("after", *after)
	} else {
		sequence, err = r.Feed.Last(ctx)
	}
	if err != nil {
		return nil, err
	}
	changes := make(chan *model.Change)
	withEntities := slices.Contains(graphql.CollectAllFields(ctx), "entity")
	goroutine.Go(ctx, func() {
		defer close(changes)
		subscription := r.Feed.Subscribe(sequence, where, withEntities)
		defer subscription.Close()
		if err := goroutine.Try(ctx, func() error { return send(ctx, subscription, changes) }); err != nil {
			transport.BreakOff(ctx, err)
		}
	})
	return changes, nil
}

// changeFilter returns the filter of a subscription, or nil if it has none.
func changeFilter(touching []string, kinds []model.EntityKind) (*model.ChangeFilter, error) {
	if touching == nil && kinds == nil {
		return nil, nil //nolint:nilnil // no filter
	}
	where := &model.ChangeFilter{}
	for argument, isEmpty := range map[string]bool{
		"touching": touching != nil && len(touching) == 0, "kinds": kinds != nil && len(kinds) == 0,
	} {
		if isEmpty {
			return nil, model.Errorf(model.CodeBadUserInput, "%s is an empty list: give at least one value, or leave it out.", argument)
		}
	}
	if touching != nil {
		where.Touching = graphql.OmittableOf(touching)
	}
	if kinds != nil {
		where.Kinds = graphql.OmittableOf(kinds)
	}
	return where, nil
}

// send sends changes until the context ends, or until an error that is not temporary.
func send(ctx context.Context, subscription *feed.Subscription, changes chan<- *model.Change) error {
	for ctx.Err() == nil {
		next, upTo, err := subscription.Next(ctx)
		switch {
		case ctx.Err() != nil: // the subscription has ended
			return nil //nolint:nilerr // the error is that of the context
		case err != nil && feed.IsInternal(err):
			return err
		case err != nil:
			slog.WarnContext(ctx, "subscription waits for the journal", "error", err)
			select {
			case <-ctx.Done():
			case <-time.After(retryAfter):
			}
			continue
		}
		for _, change := range next {
			transport.SubscriptionOf(ctx).Announce(change.Cursor)
			select {
			case <-ctx.Done():
				return nil
			case changes <- change:
			}
		}
		subscription.Sequence = upTo
	}
	return nil
}
