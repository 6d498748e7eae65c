package loaders

import (
	"sync"

	"github.com/sidelines/sidelines/model"
)

// kinship knows which entities of one request were read together, and whom they link to by the same field. A selection
// set is the same for all siblings: who asks for the participants of one meeting will ask for those of every meeting of
// the page, and who follows one meeting's forum will follow them all. So the first question of a kind is asked for all
// kin at once, and the number of reads does not depend on the size of a page.
//
// Waiting alone does not do: on a busy machine gqlgen takes longer to get through a large list than anybody would want
// to wait. With waits of 0.5 ms to 1 ms a walk over 40 meetings took 12 to 19 reads, over 2 meetings 8 (measured).
type kinship struct {
	lock     sync.Mutex
	families map[string]*kin   // by id or fact key: those read together
	linked   map[string][]*kin // by id: those linked to by the same field
}

// kin are ids that belong together; asked notes for which question they were named already.
type kin struct {
	ids   []string
	asked map[string]bool
}

func newKinship() *kinship {
	return &kinship{families: map[string]*kin{}, linked: map[string][]*kin{}}
}

// family returns those read together with an entity or fact, once for each question.
func (k *kinship) family(id, question string) []string {
	k.lock.Lock()
	defer k.lock.Unlock()
	if family := k.families[id]; family != nil {
		return family.ask(question)
	}
	return nil
}

// siblings returns those to whom relatives of an entity link as well, once.
func (k *kinship) siblings(id string) []string {
	k.lock.Lock()
	defer k.lock.Unlock()
	var ids []string
	for _, set := range k.linked[id] {
		ids = append(ids, set.ask("")...)
	}
	return ids
}

func (k *kin) ask(question string) []string {
	if k.asked[question] {
		return nil
	}
	k.asked[question] = true
	return k.ids
}

// readTogether notes that these came out of one read.
func (k *kinship) readTogether(nodes []any) {
	family, facts := newKin(), newKin()
	links := map[string]*kin{}
	link := func(field string, ids ...string) {
		if links[field] == nil {
			links[field] = newKin()
		}
		links[field].ids = append(links[field].ids, ids...)
	}
	for _, node := range nodes {
		if entity, ok := node.(model.Entity); ok {
			family.ids = append(family.ids, entity.Base().ID)
		}
		facts.ids = append(facts.ids, factKeys(node)...)
		linksOf(node, link)
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	for _, id := range family.ids {
		k.families[id] = family
	}
	for _, key := range facts.ids {
		k.families["fact "+key] = facts
	}
	for _, set := range links {
		for _, id := range set.ids {
			k.linked[id] = append(k.linked[id], set)
		}
	}
}

// counterpartsRead notes the pairs that the counterparts of one page make: they have lists too.
func (k *kinship) counterpartsRead(of string, items []*model.PageItem) {
	pairs := newKin()
	for _, item := range items {
		if _, ok := item.Edge.(model.CounterpartEdge); ok {
			pairs.ids = append(pairs.ids, model.PairID(of, item.Node.(model.Entity).Base().ID))
		}
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	for _, id := range pairs.ids {
		k.families[id] = pairs
	}
}

// evidenceRead notes the sources of facts whose evidence came out of one read.
func (k *kinship) evidenceRead(evidence map[string]*model.Evidence) {
	sources := newKin()
	for _, e := range evidence {
		for _, c := range e.Citations {
			sources.ids = append(sources.ids, c.SourceID)
		}
		for _, d := range e.Disputes {
			for _, v := range d.Values {
				for _, c := range v.Citations {
					sources.ids = append(sources.ids, c.SourceID)
				}
			}
		}
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	for _, id := range sources.ids {
		k.linked[id] = append(k.linked[id], sources)
	}
}

// drawnTogether notes that these links belong to one answer.
func (k *kinship) drawnTogether(links []string) {
	family := newKin()
	family.ids = links
	k.lock.Lock()
	defer k.lock.Unlock()
	for _, link := range links {
		k.families["link "+link] = family
	}
}

func newKin() *kin { return &kin{asked: map[string]bool{}} }

// factKeys are the keys under which a node's evidence is kept.
func factKeys(node any) []string {
	switch n := node.(type) {
	case *model.Leader:
		keys := make([]string, len(n.AllTenures))
		for i, t := range n.AllTenures {
			keys[i] = t.FactKey
		}
		return keys
	case *model.Forum:
		return []string{n.FactKey}
	case *model.Meeting:
		return []string{n.FactKey}
	case *model.Statement:
		return []string{n.FactKey}
	case *model.Tenure:
		return []string{n.FactKey}
	}
	return nil
}

// linksOf names the ids that a node links to, by field.
func linksOf(node any, link func(field string, ids ...string)) {
	optional := func(field string, id *string) {
		if id != nil {
			link(field, *id)
		}
	}
	switch n := node.(type) {
	case *model.Leader:
		for _, t := range n.AllTenures {
			link("of", t.OfID)
		}
	case *model.Country:
		for _, m := range n.AllMemberships {
			link("organization", m.OrganizationID)
		}
	case *model.Organization:
		for _, m := range n.AllMembers {
			link("country", m.CountryID)
		}
	case *model.ForumSeries:
		link("about", n.AboutIDs...)
	case *model.Forum:
		optional("series", n.SeriesID)
		optional("country", n.CountryID)
		link("about", n.AboutIDs...)
	case *model.Meeting:
		optional("country", n.CountryID)
		optional("forum", n.ForumID)
		optional("partOf", n.PartOfID)
		link("parts", n.PartIDs...)
		link("about", n.AboutIDs...)
	case *model.Statement:
		link("speaker", n.SpeakerID)
		link("addressees", n.AddresseeIDs...)
		link("mentions", n.MentionIDs...)
		optional("meeting", n.MeetingID)
		optional("forum", n.ForumID)
		link("about", n.AboutIDs...)
		for _, r := range n.Renditions {
			link("source", r.SourceID)
		}
	case *model.Topic:
		link("broader", n.BroaderIDs...)
		link("narrower", n.NarrowerIDs...)
	case *model.Change:
		link("entity", n.EntityID)
	case *model.Tenure:
		link("leader", n.LeaderID)
		link("of", n.OfID)
	}
}
