package loaders

import (
	"sync"

	"github.com/sidelines/sidelines/model"
)

// siblings knows which entities of one request were read together, and whom they link to by the same field. A selection
// set is the same for all siblings: a client that asks for the participants of one meeting asks for those of every meeting
// of the page, and one that follows one meeting's forum follows them all. So the first read of a kind reads for all siblings
// at once, and the number of reads does not depend on the size of a page.
//
// Waiting alone is not enough: on a busy machine gqlgen takes longer to get through a large list than anybody would want
// to wait. With waits of 0.5 ms to 1 ms a walk over 40 meetings took 12 to 19 reads, over 2 meetings 8 (measured).
type siblings struct {
	lock     sync.Mutex
	readWith map[string]*group   // by id or fact key: those that came out of the same read
	linked   map[string][]*group // by id: those that the same field of siblings links to
}

// group are ids that are read together.
type group struct {
	ids       []string
	requested map[string]bool // the reads that were requested for all of them
}

func newSiblings() *siblings {
	return &siblings{readWith: map[string]*group{}, linked: map[string][]*group{}}
}

// of returns those that came out of the same read as an entity or fact, once for each further read.
func (s *siblings) of(id, read string) []string {
	s.lock.Lock()
	defer s.lock.Unlock()
	if group := s.readWith[id]; group != nil {
		return group.request(read)
	}
	return nil
}

// linkedWith returns those that siblings link to by the field that links to an entity, once.
func (s *siblings) linkedWith(id string) []string {
	s.lock.Lock()
	defer s.lock.Unlock()
	var ids []string
	for _, group := range s.linked[id] {
		ids = append(ids, group.request("")...)
	}
	return ids
}

// request returns the ids when it is called for a read for the first time.
func (g *group) request(read string) []string {
	if g.requested[read] {
		return nil
	}
	g.requested[read] = true
	return g.ids
}

// readTogether notes that these came out of one read.
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

// counterpartsRead notes the pairs that the counterparts of one page make: they have lists too.
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

// evidenceRead notes the sources of facts whose evidence came out of one read.
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
	s.lock.Lock()
	defer s.lock.Unlock()
	for _, id := range sources.ids {
		s.linked[id] = append(s.linked[id], sources)
	}
}

// drawnTogether notes that these links belong to one answer.
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

// factKeys are the keys under which a node's evidence is kept.
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

// linksOf names the ids that a node links to, by field.
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
