// Package loaders reads the graph for resolvers. It gathers what the fields of one response need at about the same time into
// few reads, and keeps what was read until the graph changes. It never writes.
package loaders

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"sync"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/suspect"
)

// Store is what the loaders read from. Each method takes many keys, and leaves keys without a value out of the result.
type Store interface {
	EntitiesByID(ctx context.Context, ids []string) (map[string]model.Entity, error)
	TenuresByID(ctx context.Context, ids []string) (map[string]*model.Tenure, error)
	OfficesOn(ctx context.Context, leaders []string, on model.Date, certainty []model.Certainty) (map[string][]string, error)
	CountryIDsByCode(ctx context.Context, codes []string) (map[string]string, error)
	EvidenceByFact(ctx context.Context, keys []string) (map[string]*model.Evidence, error)
	AccountsByMeeting(ctx context.Context, ids []string) (map[string][]*model.Account, error)
	DifferencesByEntity(ctx context.Context, ids []string) (map[string][]*model.Difference, error)
	CollectionsFollowing(ctx context.Context, actors []string) (map[string][]string, error)
	Pages(ctx context.Context, list *store.List, parents []string) (map[string]*model.Page, error)
	Counts(ctx context.Context, list *store.List, parents []string) (map[string]int, error)
	Gatherings(ctx context.Context, meetings model.MeetingConditions, most int) ([]model.Gathering, error)
	LinkDetails(ctx context.Context, keys []string, scope model.Scope) (map[string]*model.LinkDetails, error)
	ValuesOfChanges(ctx context.Context, sequences []int) (map[int]string, error)
	UndoneBy(ctx context.Context, revisions []int) (map[int]int, error)
	Questions
}

// Questions are reads for a single field, which cannot be gathered.
type Questions interface {
	LostOfCollections(ctx context.Context, ids []string) (map[string]model.Lost, error)
	Name(ctx context.Context, search *store.List) error
	SearchFacets(ctx context.Context, search *store.Search) (map[model.EntityKind]int, error)
	DidYouMean(ctx context.Context, search *store.Search) (string, error)
	Resolve(ctx context.Context, text string, kinds []model.EntityKind, on *model.Date) ([]names.Candidate, error)
	CommonMeetings(ctx context.Context, list *store.List, parent string) ([]model.Occasion, error)
	StatementsBetween(ctx context.Context, a, b string, period model.Period) ([]model.Date, error)
	Counterparts(ctx context.Context, list *store.List, parents []string) (map[string][]model.Counterpart, error)
	Surroundings(ctx context.Context, ids []string, scope model.Scope) (map[string]model.Surroundings, error)
	Activity(ctx context.Context, c model.Counting) (model.Counted, error)
	Suspects(ctx context.Context) ([]suspect.Pair, error)
	Withdrawals(ctx context.Context, source string) ([]model.Withdrawn, error)
	Record(ctx context.Context, id string, revision *int) (*history.Past, error)
	Diff(ctx context.Context, id string, from int, to *int) (differences []history.Difference, isKnown bool, err error)
	analysis.Reader
}

// Loaders load for one response: that of a query or mutation, or one message of a subscription. A batch is read with the context
// of its first field, so loaders must not be used for another response.
type Loaders struct {
	*Whole
	store Store
	Questions
	entities  *batch[string, model.Entity]
	tenures   *batch[string, *model.Tenure]
	offices   *batch[officesKey, []string]
	codes     *batch[string, string]
	evidence  *batch[string, *model.Evidence]
	accounts  *batch[string, []*model.Account]
	judged    *batch[string, []*model.Difference]
	following *batch[string, []string]
	pages     *batch[listKey, *model.Page]
	counts    *batch[listKey, int]
	values    *batch[int, string]
	undone    *batch[int, int]
	links     *batch[linkKey, *model.LinkDetails]
	lists     sync.Map // List.Key to *store.List
	scopes    sync.Map // Scope.Key to model.Scope
	siblings  *siblings
}

// listKey names a list of one parent.
type listKey struct{ list, parent string }

// linkKey names a link in a scope.
type linkKey struct{ link, scope string }

// New makes the loaders of one response.
func New(s Store, cache *Cache) *Loaders {
	return newLoaders(s, newWhole(cache))
}

// NewLasting makes loaders that last as long as a stream, and keep nothing that they read. Each message of the stream has loaders of
// its own: these do not keep in memory what the cache had when the stream began.
func NewLasting(s Store, cache *Cache) *Loaders {
	return newLoaders(s, &Whole{cache: cache, current: &generation{}})
}

func newLoaders(s Store, whole *Whole) *Loaders {
	l, current := &Loaders{Whole: whole, store: s, Questions: s, siblings: newSiblings()}, whole.current
	nobody := func(string) []string { return nil }
	id := func(id string) string { return id }
	l.entities = newBatch(current, entityPrefix, id, l.siblings.linkedWith, l.readEntities(s))
	l.tenures = newBatch(current, tenurePrefix, id, nobody, s.TenuresByID)
	l.offices = newBatch(current, "offices ", officesKey.key, l.officesOfSiblings, readOffices(s))
	l.codes = newBatch(current, "code ", id, nobody, s.CountryIDsByCode)
	factsOfSiblings := func(key string) []string { return l.siblings.of("fact "+key, "evidence") }
	l.evidence = newBatch(current, "evidence ", id, factsOfSiblings, l.readEvidence(s))
	accountsOfSiblings := func(id string) []string { return l.siblings.of(id, "accounts") }
	l.accounts = newBatch(current, "accounts ", id, accountsOfSiblings, l.readAccounts(s))
	judgedOfSiblings := func(id string) []string { return l.siblings.of(id, "differences") }
	l.judged = newBatch(current, "differences ", id, judgedOfSiblings, l.readDifferences(s))
	l.following = newBatch(current, "collections ", id, nobody, s.CollectionsFollowing)
	l.pages = newBatch(current, "page ", listKey.key, l.sameListOfSiblings("page "), perList(l, l.readPages(s)))
	l.pages.pack, l.pages.unpack = keepPage, l.restore
	l.links = newBatch(current, "link ", linkKey.key, l.linksDrawnTogether, l.readLinkDetails(s))
	l.values = newBatch(current, "values ", strconv.Itoa, func(int) []int { return nil }, s.ValuesOfChanges)
	l.undone = newBatch(current, "undone ", strconv.Itoa, func(int) []int { return nil }, s.UndoneBy)
	l.counts = newBatch(current, "count ", listKey.key, l.sameListOfSiblings("count "), perList(l, s.Counts))
	return l
}

// sameListOfSiblings returns a function that finds, for a list of one parent, the same list of the parents that were read
// together with it.
func (l *Loaders) sameListOfSiblings(read string) func(listKey) []listKey {
	return func(k listKey) []listKey {
		parents := l.siblings.of(k.parent, read+k.list)
		keys := make([]listKey, len(parents))
		for i, parent := range parents {
			keys[i] = listKey{k.list, parent}
		}
		return keys
	}
}

func (k listKey) key() string { return k.parent + " " + k.list }

type loadersKey struct{}

// ofResponse are the loaders of a response.
type ofResponse struct {
	whole func() *Whole
	all   func() *Loaders
}

// With returns a context with these loaders.
func With(ctx context.Context, l *Loaders) context.Context {
	return context.WithValue(ctx, loadersKey{}, ofResponse{func() *Whole { return l.Whole }, func() *Loaders { return l }})
}

// WithNew returns a context with new loaders, which ends when they have read more than most objects; 0 is no bound. The loaders are
// made when they are first used: the response of a subscription begins to wait for a change long before it reads anything, and must
// not read what the cache had then. The caller calls end when the response is complete.
func WithNew(ctx context.Context, s Store, cache *Cache, most int) (with context.Context, end func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	whole := sync.OnceValue(func() *Whole {
		w := newWhole(cache)
		w.bound(most, cancel)
		return w
	})
	all := sync.OnceValue(func() *Loaders { return newLoaders(s, whole()) })
	return context.WithValue(ctx, loadersKey{}, ofResponse{whole, all}), func() { cancel(context.Canceled) }
}

// For returns the loaders of the response that ctx belongs to.
func For(ctx context.Context) *Loaders { return ctx.Value(loadersKey{}).(ofResponse).all() }

// WholeOf returns what For returns, without the loaders of its parts, of which most responses that are kept need none.
func WholeOf(ctx context.Context) *Whole { return ctx.Value(loadersKey{}).(ofResponse).whole() }

// Forget empties the cache, so that a mutation reads what it wrote. It also drops the generation that was current when the
// request began, because Follow may have started a new one since.
func (l *Loaders) Forget() {
	l.current.isOver.Store(true)
	l.cache.Drop()
	l.cache.look()
}

// Entity returns the entity with the id, or nil if there is none.
func (l *Loaders) Entity(ctx context.Context, id string) (model.Entity, error) {
	return l.entities.load(ctx, id)
}

// Entities returns the entities in the order of the ids, with nil for an unknown one.
func (l *Loaders) Entities(ctx context.Context, ids []string) ([]model.Entity, error) {
	return l.entities.loadAll(ctx, ids)
}

// Tenure returns the tenure with the id, or nil if there is none.
func (l *Loaders) Tenure(ctx context.Context, id string) (*model.Tenure, error) {
	return l.tenures.load(ctx, id)
}

// Nodes returns entities and tenures in the order of the ids, with nil for an unknown one.
func (l *Loaders) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	var entities, tenures []string
	for _, id := range ids {
		if model.IsTenureID(id) {
			tenures = append(tenures, id)
		} else {
			entities = append(entities, id)
		}
	}
	foundEntities, err := l.entities.loadAll(ctx, entities)
	if err != nil {
		return nil, err
	}
	foundTenures, err := l.tenures.loadAll(ctx, tenures)
	if err != nil {
		return nil, err
	}
	nodes := make([]model.Node, len(ids))
	for i, id := range ids {
		// A nil *T in an interface would not equal nil.
		if model.IsTenureID(id) {
			if tenure := foundTenures[0]; tenure != nil {
				nodes[i] = tenure
			}
			foundTenures = foundTenures[1:]
			continue
		}
		if entity := foundEntities[0]; entity != nil {
			nodes[i] = entity
		}
		foundEntities = foundEntities[1:]
	}
	return nodes, nil
}

// CountryIDByCode returns the id of the country with an ISO 3166-1 alpha-2 code, or empty if there is none.
func (l *Loaders) CountryIDByCode(ctx context.Context, code string) (string, error) {
	return l.codes.load(ctx, code)
}

// Evidence returns what sources say of a fact.
func (l *Loaders) Evidence(ctx context.Context, factKey string) (*model.Evidence, error) {
	return l.evidence.load(ctx, factKey)
}

// Accounts returns what sources tell of meetings, in the order of the meetings.
func (l *Loaders) Accounts(ctx context.Context, meetings ...string) ([]*model.Account, error) {
	read, err := l.accounts.loadAll(ctx, meetings)
	return slices.Concat(read...), err
}

// Differences returns the judgements that an entity has, and those that others have of it, by id of the other record.
func (l *Loaders) Differences(ctx context.Context, id string) ([]*model.Difference, error) {
	return l.judged.load(ctx, id)
}

// CollectionsFollowing returns the ids of the collections that have any of the actors among their subjects.
func (l *Loaders) CollectionsFollowing(ctx context.Context, actors []string) ([]string, error) {
	found, err := l.following.loadAll(ctx, actors)
	ids := slices.Concat(found...)
	slices.Sort(ids)
	return slices.Compact(ids), err
}

// ValuesOfChange returns what the journal keeps of a change beside its heading, or an empty text.
func (l *Loaders) ValuesOfChange(ctx context.Context, sequence int) (string, error) {
	return l.values.load(ctx, sequence)
}

// UndoneBy returns the revision by which another one was taken back, or 0 if it counts.
func (l *Loaders) UndoneBy(ctx context.Context, revision int) (int, error) {
	return l.undone.load(ctx, revision)
}

// Page returns a page of the parent's list; a list of Query has the parent "".
func (l *Loaders) Page(ctx context.Context, list *store.List, parent string) (*model.Page, error) {
	l.lists.Store(list.Key, list)
	return l.pages.load(ctx, listKey{list.Key, parent})
}

// freshPage is like Page, but reads the graph without the cache.
func (l *Loaders) freshPage(ctx context.Context, list *store.List, parent string) (*model.Page, error) {
	pages, err := l.store.Pages(ctx, list, []string{parent})
	return pages[parent], err
}

// Count counts the parent's list.
func (l *Loaders) Count(ctx context.Context, list *store.List, parent string) (int, error) {
	l.lists.Store(list.Key, list)
	return l.counts.load(ctx, listKey{list.Key, parent})
}

// LinkDetails returns the facts behind each link, or nil for a link that no longer exists. All links must have the same scope.
func (l *Loaders) LinkDetails(ctx context.Context, links []*model.Link, scope model.Scope) ([]*model.LinkDetails, error) {
	within := scope.Key()
	l.scopes.Store(within, scope)
	keys := make([]linkKey, len(links))
	for i, link := range links {
		keys[i] = linkKey{store.LinkKey(link), within}
	}
	return l.links.loadAll(ctx, keys)
}

// DrawTogether notes that links are shown together, so that LinkDetails reads all of them when it reads one.
func (l *Loaders) DrawTogether(links []*model.Link) {
	keys := make([]string, len(links))
	for i, link := range links {
		keys[i] = store.LinkKey(link)
	}
	l.siblings.drawnTogether(keys)
}

func (k linkKey) key() string { return k.link + " " + k.scope }

func (l *Loaders) linksDrawnTogether(k linkKey) []linkKey {
	links := l.siblings.of("link "+k.link, k.scope)
	keys := make([]linkKey, len(links))
	for i, link := range links {
		keys[i] = linkKey{link, k.scope}
	}
	return keys
}

func (l *Loaders) readLinkDetails(s Store) func(context.Context, []linkKey) (map[linkKey]*model.LinkDetails, error) {
	return func(ctx context.Context, keys []linkKey) (map[linkKey]*model.LinkDetails, error) {
		links := map[string][]string{}
		for _, key := range keys {
			links[key.scope] = append(links[key.scope], key.link)
		}
		details := make(map[linkKey]*model.LinkDetails, len(keys))
		for within, of := range links {
			slices.Sort(of)
			scope, _ := l.scopes.Load(within)
			read, err := s.LinkDetails(ctx, of, scope.(model.Scope))
			if err != nil {
				return nil, err
			}
			for link, d := range read {
				details[linkKey{link, within}] = d
			}
		}
		return details, nil
	}
}

func (l *Loaders) readEntities(s Store) func(context.Context, []string) (map[string]model.Entity, error) {
	return func(ctx context.Context, ids []string) (map[string]model.Entity, error) {
		entities, err := s.EntitiesByID(ctx, ids)
		nodes := make([]any, 0, len(entities))
		for _, entity := range entities {
			nodes = append(nodes, entity)
		}
		l.siblings.readTogether(nodes)
		return entities, err
	}
}

func (l *Loaders) readEvidence(s Store) func(context.Context, []string) (map[string]*model.Evidence, error) {
	return func(ctx context.Context, keys []string) (map[string]*model.Evidence, error) {
		evidence, err := s.EvidenceByFact(ctx, keys)
		l.siblings.evidenceRead(evidence)
		return evidence, err
	}
}

func (l *Loaders) readDifferences(s Store) func(context.Context, []string) (map[string][]*model.Difference, error) {
	return func(ctx context.Context, ids []string) (map[string][]*model.Difference, error) {
		differences, err := s.DifferencesByEntity(ctx, ids)
		l.siblings.differencesRead(differences)
		return differences, err
	}
}

func (l *Loaders) readAccounts(s Store) func(context.Context, []string) (map[string][]*model.Account, error) {
	return func(ctx context.Context, ids []string) (map[string][]*model.Account, error) {
		accounts, err := s.AccountsByMeeting(ctx, ids)
		l.siblings.accountsRead(accounts)
		return accounts, err
	}
}

// readPages reads pages, and keeps their entities and tenures by id.
func (l *Loaders) readPages(s Store) func(context.Context, *store.List, []string) (map[string]*model.Page, error) {
	return func(ctx context.Context, list *store.List, parents []string) (map[string]*model.Page, error) {
		pages, err := l.readInPieces(ctx, s, list, parents)
		var nodes []any
		for parent, page := range pages {
			l.siblings.counterpartsRead(parent, page.Items)
			for _, item := range page.Items {
				nodes = append(nodes, item.Node)
			}
		}
		l.putNodes(nodes)
		l.siblings.readTogether(nodes)
		return pages, err
	}
}

// mostInPiece is how many objects are read at once, because a read ends only when all of its pages are there.
const mostInPiece = 5_000

// readInPieces reads pages, and stops when the response has taken more than it may.
func (l *Loaders) readInPieces(ctx context.Context, s Store, list *store.List, parents []string) (map[string]*model.Page, error) {
	pages := make(map[string]*model.Page, len(parents))
	for piece := range slices.Chunk(parents, max(1, mostInPiece/max(1, list.Size()))) {
		read, err := s.Pages(ctx, list, piece)
		if err != nil {
			return nil, err
		}
		maps.Copy(pages, read)
		for _, page := range read {
			l.budget.spend(&l.budget.read, len(page.Items))
		}
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
	}
	return pages, nil
}

// readOf reads one list. A list that takes as much as an analysis question waits for its turn like one.
func readOf[V any](
	ctx context.Context, l *Loaders, list *store.List, parents []string,
	read func(context.Context, *store.List, []string) (map[string]V, error),
) (map[string]V, error) {
	if !list.IsAnalysis() {
		return read(ctx, list, parents)
	}
	return analysing(ctx, l, func() (map[string]V, error) { return read(ctx, list, parents) })
}

// perList reads several lists, with one read for each list and all reads at once.
func perList[V any](
	l *Loaders, read func(context.Context, *store.List, []string) (map[string]V, error),
) func(context.Context, []listKey) (map[listKey]V, error) {
	return func(ctx context.Context, keys []listKey) (map[listKey]V, error) {
		parents := map[string][]string{}
		for _, k := range keys {
			parents[k.list] = append(parents[k.list], k.parent)
		}
		reads, _ := goroutine.NewGroup(ctx)
		var lock sync.Mutex
		values := make(map[listKey]V, len(keys))
		for key, of := range parents {
			reads.Go(func() error {
				list, _ := l.lists.Load(key)
				slices.Sort(of) // so that equal reads have equal parameters
				read, err := readOf(ctx, l, list.(*store.List), of, read)
				lock.Lock()
				defer lock.Unlock()
				for parent, v := range read {
					values[listKey{key, parent}] = v
				}
				return err
			})
		}
		return values, reads.Wait()
	}
}
