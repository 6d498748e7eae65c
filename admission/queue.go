package admission

import (
	"container/list"
	"context"
	"errors"
	"sync"
	"time"
)

// crowdedTime is how long a client counts as crowded after one of its requests was refused.
const crowdedTime = time.Second

var errRefused = errors.New("refused")

// queue has the requests of one class. Each client has a line of its own, and the lines take turns. If more requests wait than
// there are places for, the longest line loses its oldest request. A line that loses requests is crowded: then its newest request
// runs first, because the oldest would be answered too late. Other lines are in order of arrival.
//
// While a slot is free, only requests wait whose client has its share of slots.
type queue struct {
	limit Limit

	lock     sync.Mutex
	running  int
	waiting  int
	lines    map[string]*line
	turns    *list.List // of the lines in which requests wait; the first is the next
	admitted uint64
	refused  uint64
}

// line has the requests of one client.
type line struct {
	client       string
	running      int
	waiting      []*ticket     // the oldest first
	turn         *list.Element // nil if no request waits
	crowdedUntil time.Time
}

// ticket is a request that waits. decided gets nil if it may run, or errRefused.
type ticket struct{ decided chan error }

func newQueue(limit Limit) *queue {
	return &queue{limit: limit, lines: map[string]*line{}, turns: list.New()}
}

// enter waits for a slot. It returns errRefused, or the error of the context, without one.
func (q *queue) enter(ctx context.Context, client string, wait time.Duration) (leave func(), err error) {
	l, t := q.arrive(client)
	if t != nil {
		if err := q.await(ctx, l, t, wait); err != nil {
			return nil, err
		}
	}
	var once sync.Once
	return func() { once.Do(func() { q.leave(l) }) }, nil
}

// arrive takes a slot, or returns the ticket of a request that waits or is refused already.
func (q *queue) arrive(client string) (*line, *ticket) {
	q.lock.Lock()
	defer q.lock.Unlock()
	l := q.lines[client]
	if l == nil {
		l = &line{client: client}
		q.lines[client] = l
	}
	if q.mayRun(l) {
		q.start(l)
		return l, nil
	}
	t := &ticket{make(chan error, 1)}
	l.waiting = append(l.waiting, t)
	q.waiting++
	if l.turn == nil {
		l.turn = q.turns.PushBack(l)
	}
	if q.waiting > q.limit.Places {
		longest := q.longest()
		q.refuse(longest, longest.waiting[0])
	}
	return l, t
}

// await waits until the request of a ticket may run, or is refused.
func (q *queue) await(ctx context.Context, l *line, t *ticket, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	var given error
	select {
	case err := <-t.decided:
		return err
	case <-timer.C:
	case <-ctx.Done():
		given = ctx.Err()
	}
	q.lock.Lock()
	defer q.lock.Unlock()
	select {
	case err := <-t.decided: // meanwhile
		if err == nil && given != nil {
			q.end(l)
			return given
		}
		return err
	default:
	}
	if given != nil {
		q.remove(l, t)
		return given
	}
	q.refuse(l, t)
	return errRefused
}

func (q *queue) leave(l *line) {
	q.lock.Lock()
	defer q.lock.Unlock()
	q.end(l)
}

func (q *queue) mayRun(l *line) bool { return q.running < q.limit.Slots && l.running < q.limit.Share }

func (q *queue) start(l *line) {
	q.running++
	l.running++
	q.admitted++
}

// end frees a slot, and gives it to the next request.
func (q *queue) end(l *line) {
	q.running--
	l.running--
	q.forget(l)
	for turn := q.turns.Front(); turn != nil && q.running < q.limit.Slots; {
		next := turn.Value.(*line)
		if !q.mayRun(next) {
			turn = turn.Next()
			continue
		}
		t := next.waiting[0]
		if time.Now().Before(next.crowdedUntil) {
			t = next.waiting[len(next.waiting)-1]
		}
		q.turns.MoveToBack(turn)
		q.start(next) // before remove, which forgets a line without requests
		q.remove(next, t)
		t.decided <- nil
		turn = q.turns.Front()
	}
}

// refuse takes a request out of its line, which is crowded from then on.
func (q *queue) refuse(l *line, t *ticket) {
	l.crowdedUntil = time.Now().Add(crowdedTime)
	q.refused++
	t.decided <- errRefused
	q.remove(l, t)
}

// remove takes a request out of its line.
func (q *queue) remove(l *line, t *ticket) {
	for i, other := range l.waiting {
		if other == t {
			l.waiting = append(l.waiting[:i], l.waiting[i+1:]...)
			break
		}
	}
	q.waiting--
	if len(l.waiting) == 0 {
		q.turns.Remove(l.turn)
		l.turn = nil
	}
	q.forget(l)
}

// forget drops a line without requests.
func (q *queue) forget(l *line) {
	if l.running == 0 && len(l.waiting) == 0 {
		delete(q.lines, l.client)
	}
}

// longest returns the line in which most requests wait. There is one.
func (q *queue) longest() *line {
	var longest *line
	for turn := q.turns.Front(); turn != nil; turn = turn.Next() {
		if l := turn.Value.(*line); longest == nil || len(l.waiting) > len(longest.waiting) {
			longest = l
		}
	}
	return longest
}

func (q *queue) stats() Stats {
	q.lock.Lock()
	defer q.lock.Unlock()
	return Stats{Running: q.running, Waiting: q.waiting, Admitted: q.admitted, Refused: q.refused}
}
