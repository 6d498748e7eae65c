package feed

import (
	"context"
	"sync"

	"github.com/sidelines/sidelines/goroutine"
)

// lastReads reads the end of the journal for all who ask at a time, so that a thousand subscriptions that begin at once, as after a
// restart of the server, take two reads.
type lastReads struct {
	turn chan struct{} // has room for one: one read at a time

	lock    sync.Mutex
	waiting *lastRead // the read that has not begun; nil if there is none
}

type lastRead struct {
	over     chan struct{}
	sequence int
	err      error
}

// Last reads the sequence number of the last change. The read begins after the call, because a subscription that begins after a write
// must not send that write.
func (f *Feed) Last(ctx context.Context) (int, error) {
	reads := &f.lastReads
	reads.lock.Lock()
	read := reads.waiting
	if read == nil {
		read = &lastRead{over: make(chan struct{})}
		reads.waiting = read
		background := context.WithoutCancel(ctx) // others wait for it too
		goroutine.Go(background, func() { f.readLast(background, read) })
	}
	reads.lock.Unlock()
	select {
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-read.over:
		return read.sequence, read.err
	}
}

func (f *Feed) readLast(ctx context.Context, read *lastRead) {
	reads := &f.lastReads
	reads.turn <- struct{}{}
	defer func() { <-reads.turn }()
	reads.lock.Lock()
	reads.waiting = nil // who comes from now on needs a read that begins later
	reads.lock.Unlock()
	defer close(read.over)
	read.err = goroutine.Try(ctx, func() (err error) {
		read.sequence, err = f.store.LastChange(ctx)
		return err
	})
}
