package loaders_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// shelf is a store in maps, which notes what it is asked.
type shelf struct {
	loaders.Store // what no test asks for
	entities      map[string]model.Entity
	tenures       map[string]*model.Tenure
	evidence      map[string]*model.Evidence
	accounts      map[string][]*model.Account
	pages         map[string]*model.Page // by list and parent: topics m1
	details       map[string]*model.LinkDetails
	neighbours    map[string][]model.Neighbour
	gatherings    []model.Gathering
	err           error
	wait          chan struct{} // when it is there, reads end with it

	lock  sync.Mutex
	reads []string
}

func (s *shelf) note(ctx context.Context, what string, keys []string) error {
	s.lock.Lock()
	if !slices.IsSorted(keys) && !slices.Contains(strings.Fields("entities tenures codes evidence accounts neighbours neighbourhood among"), what) {
		what = "unsorted " + what // equal questions must be equal to whoever watches them
	}
	s.reads = append(s.reads, what+" "+strings.Join(slices.Sorted(slices.Values(keys)), " "))
	s.lock.Unlock()
	if s.wait != nil {
		select {
		case <-s.wait:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return s.err
}

// take returns what was read since the last time, sorted.
func (s *shelf) take() []string {
	s.lock.Lock()
	defer s.lock.Unlock()
	reads := s.reads
	s.reads = nil
	slices.Sort(reads)
	return reads
}

func found[V any](all map[string]V, keys []string) map[string]V {
	some := map[string]V{}
	for _, k := range keys {
		if v, ok := all[k]; ok {
			some[k] = v
		}
	}
	return some
}

func (s *shelf) EntitiesByID(ctx context.Context, ids []string) (map[string]model.Entity, error) {
	if err := s.note(ctx, "entities", ids); err != nil {
		return nil, err
	}
	return found(s.entities, ids), nil
}

func (s *shelf) TenuresByID(ctx context.Context, ids []string) (map[string]*model.Tenure, error) {
	if err := s.note(ctx, "tenures", ids); err != nil {
		return nil, err
	}
	return found(s.tenures, ids), nil
}

func (s *shelf) CountryIDsByCode(ctx context.Context, codes []string) (map[string]string, error) {
	return found(map[string]string{"CN": "china"}, codes), s.note(ctx, "codes", codes)
}

func (s *shelf) EvidenceByFact(ctx context.Context, keys []string) (map[string]*model.Evidence, error) {
	if err := s.note(ctx, "evidence", keys); err != nil {
		return nil, err
	}
	return found(s.evidence, keys), nil
}

func (s *shelf) AccountsByMeeting(ctx context.Context, ids []string) (map[string][]*model.Account, error) {
	if err := s.note(ctx, "accounts", ids); err != nil {
		return nil, err
	}
	return found(s.accounts, ids), nil
}

func (s *shelf) Pages(ctx context.Context, list *store.List, parents []string) (map[string]*model.Page, error) {
	if err := s.note(ctx, "page "+list.Key, parents); err != nil {
		return nil, err
	}
	pages := map[string]*model.Page{}
	for _, parent := range parents {
		if pages[parent] = s.pages[list.Key+" "+parent]; pages[parent] == nil {
			pages[parent] = &model.Page{}
		}
	}
	return pages, nil
}

func (s *shelf) Counts(ctx context.Context, list *store.List, parents []string) (map[string]int, error) {
	if err := s.note(ctx, "count "+list.Key, parents); err != nil {
		return nil, err
	}
	counts := map[string]int{}
	for _, parent := range parents {
		if page := s.pages[list.Key+" "+parent]; page != nil {
			counts[parent] = len(page.Items)
		}
	}
	return counts, nil
}

func (s *shelf) LinkDetails(ctx context.Context, keys []string, scope model.Scope) (map[string]*model.LinkDetails, error) {
	if err := s.note(ctx, "links "+scopeName(scope), keys); err != nil {
		return nil, err
	}
	return found(s.details, keys), nil
}

// scopeName names a scope: by its first day and its conditions.
func scopeName(scope model.Scope) string {
	if scope.Meetings == nil {
		return scope.Period.From
	}
	return scope.Period.From + " " + scope.Meetings.String()
}

func (s *shelf) Gatherings(ctx context.Context, meetings model.MeetingConditions, _ int) ([]model.Gathering, error) {
	return s.gatherings, s.note(ctx, "gatherings"+scopeName(model.Scope{Meetings: meetings}), nil)
}

func (s *shelf) UndoneBy(ctx context.Context, _ []int) (map[int]int, error) {
	return nil, s.note(ctx, "undone", nil)
}

func (s *shelf) Activity(ctx context.Context, c model.Counting) (model.Counted, error) {
	found := model.Counted{Cells: []model.Cell{{Values: []string{"1"}, Count: 1}, {Values: []string{"2"}, Count: 2}}}
	return found, s.note(ctx, "activity "+scopeName(c.Scope), c.Subjects)
}

func (s *shelf) Neighbours(ctx context.Context, ids []string, _ model.LinkQuery) (map[string][]model.Neighbour, error) {
	return found(s.neighbours, ids), s.note(ctx, "neighbours", ids)
}

func (s *shelf) MeetingHubs(context.Context, []string, model.LinkQuery) (map[string]int, error) {
	return nil, s.err
}

func (s *shelf) OneSide(context.Context, [][2]string, model.LinkQuery) ([][2]string, error) {
	return nil, s.err
}

func (s *shelf) Neighbourhood(ctx context.Context, ids []string, _ model.LinkQuery, _ int) (map[string]map[model.LinkKind][]string, error) {
	around := map[string]map[model.LinkKind][]string{}
	for _, id := range ids {
		around[id] = map[model.LinkKind][]string{}
		for _, n := range s.neighbours[id] {
			around[id][n.Kind] = append(around[id][n.Kind], n.ID)
		}
	}
	return around, s.note(ctx, "neighbourhood", ids)
}

func (s *shelf) LinksAmong(ctx context.Context, ids []string, _ model.LinkQuery) ([]*model.Link, map[string]map[model.LinkKind]int, error) {
	return nil, nil, s.note(ctx, "among", ids)
}

// meeting is an entity that links to nothing.
func meeting(id string) *model.Meeting {
	return &model.Meeting{NamedBase: named(id)}
}

func named(id string) model.NamedBase { return model.NamedBase{EntityBase: model.EntityBase{ID: id}} }

func topic(id string) *model.Topic { return &model.Topic{NamedBase: named(id)} }

func pageOf(nodes ...any) *model.Page {
	page := &model.Page{}
	for _, node := range nodes {
		page.Items = append(page.Items, &model.PageItem{Node: node})
	}
	return page
}

func list(key string) *store.List { return &store.List{Key: key} }

// newShelf has the meetings m1, m2 and m3 and as many topics, and a list of the meetings.
func newShelf() *shelf {
	s := &shelf{entities: map[string]model.Entity{}, pages: map[string]*model.Page{}}
	var meetings []any
	for _, n := range []string{"1", "2", "3"} {
		s.entities["m"+n], s.entities["t"+n] = meeting("m"+n), topic("t"+n)
		meetings = append(meetings, s.entities["m"+n])
		s.pages["topics m"+n] = pageOf(topic("t" + n))
	}
	s.pages["meetings "] = pageOf(meetings...)
	return s
}

// inBubble runs a test in which time passes only when all wait, so that what gathers keys gathers all of them.
func inBubble(t *testing.T, test func(t *testing.T)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, test)
}

// uncached are the loaders of a request that keep nothing for the next.
func uncached(s *shelf) *loaders.Loaders { return loaders.New(s, loaders.NewCache(0)) }

// wantReads compares what was read since the last time, whatever came first.
func (s *shelf) wantReads(t *testing.T, reason string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, s.take()); diff != "" {
		t.Errorf("%s: %s", reason, diff)
	}
}

// followed is a cache that follows a revision.
type followed struct {
	*loaders.Cache
	lock     sync.Mutex
	revision string
	err      error
	stop     context.CancelFunc
	done     chan struct{}
}

const every = time.Second

// follow makes a cache of a size at revision 1, in a bubble.
func follow(t *testing.T, size int) *followed {
	t.Helper()
	f := &followed{Cache: loaders.NewCache(size), revision: "1", done: make(chan struct{})}
	var ctx context.Context
	ctx, f.stop = context.WithCancel(t.Context())
	go func() {
		defer close(f.done)
		f.Follow(ctx, loaders.Revisions(func(context.Context) (string, error) {
			f.lock.Lock()
			defer f.lock.Unlock()
			return f.revision, f.err
		}), every)
	}()
	t.Cleanup(func() { f.stop(); <-f.done })
	synctest.Wait()
	return f
}

// becomes sets the revision, or why it cannot be read, and waits until the cache knows.
func (f *followed) becomes(revision string, err error) {
	f.lock.Lock()
	f.revision, f.err = revision, err
	f.lock.Unlock()
	time.Sleep(every)
	synctest.Wait()
}

// entity loads one entity, which must have that id, or not be there.
func entity(t *testing.T, l *loaders.Loaders, id string, isThere bool) {
	t.Helper()
	e, err := l.Entity(t.Context(), id)
	if err != nil || (e != nil) != isThere || e != nil && e.Base().ID != id {
		t.Errorf("%s: %v, %v", id, e, err)
	}
}

func page(t *testing.T, l *loaders.Loaders, key, parent string) *model.Page {
	t.Helper()
	p, err := l.Page(t.Context(), list(key), parent)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// all runs functions at the same time, and waits for them.
func all(run ...func()) {
	var group sync.WaitGroup
	for _, f := range run {
		group.Go(f)
	}
	group.Wait()
}
