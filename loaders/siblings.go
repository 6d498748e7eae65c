package loaders

import (
	"slices"
	"sync"

	"github.com/sidelines/sidelines/model"
)

// siblings records which entities of a request were read together, and which entities they link to by the same field. All
// siblings have the same selection set: a client that selects the participants of one meeting selects those of every meeting
// of the page, and likewise the forum. So when the participants of one are needed, those of all siblings are read, and the
// number of reads does not depend on the size of a page.
//
// Gathering keys for a short time is not enough, because on a busy machine gqlgen takes longer to visit a large list. With a
// wait of 0.5 ms to 1 ms, a query of 40 meetings took 12 to 19 reads, and one of 2 meetings 8 (measured).
type siblings struct {
	lock     sync.Mutex
	readWith map[string]*group   // by id or fact key: what the same read returned
	linked   map[string][]*group // by id: what the same field of siblings links to
}

// group is a set of ids that are read together.
type group struct {
	ids       []string
	requested map[string]bool // the reads that were requested for the whole group
}

func newSiblings() *siblings {
	return &siblings{readWith: map[string]*group{}, linked: map[string][]*group{}}
}

// of returns the ids that the same read returned as the given entity or fact. Each group is returned once for each read.
func (s *siblings) of(id, read string) []string {
	s.lock.Lock()
	defer s.lock.Unlock()
	if group := s.readWith[id]; group != nil {
		return group.request(read)
	}
	return nil
}

// linkedWith returns the ids that siblings link to by the same field as they link to the given id. Each group is returned once.
func (s *siblings) linkedWith(id string) []string {
	s.lock.Lock()
	defer s.lock.Unlock()
	var ids []string
	for _, group := range s.linked[id] {
		ids = append(ids, group.request("")...)
	}
	return ids
}

// request returns the ids of the group the first time it is called for a read, and nil after that.
func (g *group) request(read string) []string {
	if g.requested[read] {
		return nil
	}
	g.requested[read] = true
	return g.ids
}

// readTogether notes that one read returned these entities.
func (s *siblings) readTogether(nodes []any) {
	entities, facts := newGroup(), newGroup()
	links := map[string]*group{}
	link := func(field string, ids ...string) {
		if links[field] == nil {
			links[field] = newGroup()
		}
		links[field].ids = append(links[field].ids, ids...)
	}
	for _, node := range nodes {
		if entity, ok := node.(model.Entity); ok {
			entities.ids = append(entities.ids, entity.Base().ID)
		}
		facts.ids = append(facts.ids, factKeys(node)...)
		linksOf(node, link)
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	for _, id := range entities.ids {
		s.readWith[id] = entities
	}
	for _, key := range facts.ids {
		s.readWith["fact "+key] = facts
	}
	for _, group := range links {
		for _, id := range group.ids {
			s.linked[id] = append(s.linked[id], group)
		}
	}
}

// counterpartsRead notes the pairs of an actor and each counterpart of one page, because pairs are parents of lists too.
func (s *siblings) counterpartsRead(of string, items []*model.PageItem) {
	pairs := newGroup()
	for _, item := range items {
		if _, ok := item.Edge.(model.CounterpartEdge); ok {
			pairs.ids = append(pairs.ids, model.PairID(of, item.Node.(model.Entity).Base().ID))
		}
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	for _, id := range pairs.ids {
		s.readWith[id] = pairs
	}
}

// evidenceRead notes the sources of facts whose evidence one read returned.
func (s *siblings) evidenceRead(evidence map[string]*model.Evidence) {
	sources := newGroup()
	for _, e := range evidence {
		for _, c := range e.Citations {
			sources.ids = append(sources.ids, c.Source)
		}
		for _, d := range e.Disputes {
			for _, v := range d.Values {
				for _, c := range v.Citations {
					sources.ids = append(sources.ids, c.Source)
				}
			}
		}
	}
	s.linkedTogether(sources)
}

// differencesRead notes the records of which one read returned judgements.
func (s *siblings) differencesRead(differences map[string][]*model.Difference) {
	others := newGroup()
	for _, of := range differences {
		for _, d := range of {
			others.ids = append(others.ids, d.From)
		}
	}
	s.linkedTogether(others)
}

// accountsRead notes the sources of accounts that one read returned, and whom they mention.
func (s *siblings) accountsRead(accounts map[string][]*model.Account) {
	sources, mentioned := newGroup(), newGroup()
	for _, of := range accounts {
		for _, account := range of {
			sources.ids = append(sources.ids, account.Source)
			for _, m := range account.Mentions {
				if !slices.Contains(mentioned.ids, m.Entity) {
					mentioned.ids = append(mentioned.ids, m.Entity)
				}
			}
		}
	}
	s.linkedTogether(sources)
	s.linkedTogether(mentioned)
}

func (s *siblings) linkedTogether(entities *group) {
	s.lock.Lock()
	defer s.lock.Unlock()
	for _, id := range entities.ids {
		s.linked[id] = append(s.linked[id], entities)
	}
}

// drawnTogether notes that these links are shown together.
func (s *siblings) drawnTogether(links []string) {
	group := newGroup()
	group.ids = links
	s.lock.Lock()
	defer s.lock.Unlock()
	for _, link := range links {
		s.readWith["link "+link] = group
	}
}

func newGroup() *group { return &group{requested: map[string]bool{}} }

// factKeys returns the keys of the evidence of a node.
func factKeys(node any) []string {
	var keys []string
	switch n := node.(type) {
	case model.Record:
		model.EachFact(n, func(id string, _ *model.FactBase) { keys = append(keys, id) })
	case *model.Tenure:
		keys = append(keys, n.ID)
	}
	return keys
}

// linksOf returns the ids that a node links to, by field.
func linksOf(node any, link func(field string, ids ...string)) {
	switch n := node.(type) {
	case model.Record:
		linksOfFields(n.Fields(), link)
	case *model.Tenure:
		link("leader", n.LeaderID)
		linksOfFields(n.Fields(), link)
	case *model.Change:
		link("entity", n.EntityID)
	}
}

func linksOfFields(fields []model.Field, link func(field string, ids ...string)) {
	model.EachField(fields, func(f model.Field) {
		switch value := f.Value.(type) {
		case model.IDsValue:
			link(f.Name, *value.At...)
		case model.Text:
			if f.HasID() && !value.IsEmpty() {
				link(f.Name, value.Get())
			}
		}
	})
}
