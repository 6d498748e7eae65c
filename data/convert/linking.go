package main

import (
	"slices"

	"github.com/sidelines/sidelines/linker"
	"github.com/sidelines/sidelines/model"
)

// linked is what the linker found in the statements, or in the accounts of meetings.
type linked struct {
	texts      int            // of which it was asked
	speaking   int            // statements or accounts that speak of somebody
	pairs      int            // of a text and whom it mentions
	byBasis    map[string]int // mentions
	byKind     map[string]int // mentions
	unresolved map[string]int // names with a title whose bearers are not sure, and how often
}

func newLinked() *linked {
	return &linked{byBasis: map[string]int{}, byKind: map[string]int{}, unresolved: map[string]int{}}
}

// count counts what was found in a text.
func (l *linked) count(result linker.Result, kinds map[string]model.EntityKind) {
	l.texts++
	l.pairs += len(model.Distinct(slices.Clone(result.Mentions), func(m model.Mention) string { return m.Entity }))
	for _, m := range result.Mentions {
		l.byBasis[string(m.Basis)]++
		l.byKind[string(kinds[m.Entity])]++
	}
	for _, name := range result.Unresolved {
		l.unresolved[name]++
	}
}

// linkMentions finds whom the statements and the accounts of the documents speak of, by the names of all their entities.
func (c *conversion) linkMentions() {
	var entities []linker.Entity
	kinds := map[string]model.EntityKind{}
	spans := c.daysOfPeople()
	document := map[string]int{} // in which document, by its place in the order, an entity is
	for order, name := range inOrder {
		for _, e := range linker.EntitiesOf(c.documents[name]) {
			e.First, e.Last = spans[e.ID][0], spans[e.ID][1]
			entities = append(entities, e)
			kinds[e.ID], document[e.ID] = e.Kind, order
		}
	}
	l := linker.New(entities)
	c.linked = newLinked()
	isLater := func(id string, order int) bool { return document[id] > order }
	named := c.participants()
	c.linkAccounts(l, named, kinds, isLater) // before the statements add whom they name
	var all []*model.Statement
	orders := map[*model.Statement]int{}
	for order, name := range inOrder {
		all = append(all, c.documents[name].Statements...)
		for _, s := range c.documents[name].Statements {
			orders[s] = order
		}
	}
	contexts := make([]int, len(all)) // how many persons the occasion had named when a statement was read
	results := make([]linker.Result, len(all))
	read := func(i int) {
		s, r := all[i], all[i].Renditions[0]
		contexts[i] = len(named[s.Meeting])
		results[i] = l.Find(r.Text, linker.Context{Lang: r.Lang, Day: s.Date, Named: append(slices.Clone(named[s.Meeting]), s.Speaker)})
		// The document of a statement is loaded before those that follow it, and can only name what is there by then.
		results[i].Mentions = slices.DeleteFunc(results[i].Mentions, func(m model.Mention) bool { return isLater(m.Entity, orders[s]) })
		for _, m := range results[i].Mentions {
			if s.Meeting != "" && kinds[m.Entity] == model.EntityKindLeader && !slices.Contains(named[s.Meeting], m.Entity) {
				named[s.Meeting] = append(named[s.Meeting], m.Entity)
			}
		}
	}
	for i, s := range all {
		if len(s.Renditions) > 0 {
			read(i)
		}
	}
	for i, s := range all {
		if len(s.Renditions) == 0 {
			continue
		}
		if contexts[i] != len(named[s.Meeting]) { // others have named somebody since
			read(i)
		}
		c.linked.keep(s, results[i], kinds)
	}
}

// keep gives a statement what was found in its first rendition.
func (l *linked) keep(s *model.Statement, result linker.Result, kinds map[string]model.EntityKind) {
	l.count(result, kinds)
	s.Renditions[0].Mentions = result.Mentions
	for _, m := range result.Mentions {
		if !slices.Contains(s.Mentions, m.Entity) {
			s.Mentions = append(s.Mentions, m.Entity)
		}
	}
	if len(s.Mentions) > 0 {
		l.speaking++
	}
}

// participants are the persons who took part in each meeting.
func (c *conversion) participants() map[string][]string {
	people := map[string][]string{}
	for _, name := range inOrder {
		for _, m := range c.documents[name].Meetings {
			for _, p := range m.Participants {
				people[m.ID] = append(people[m.ID], p.Actor)
			}
		}
	}
	return people
}

// daysOfPeople are the first and the last day of what each person took part in or said.
func (c *conversion) daysOfPeople() map[string][2]string {
	spans := map[string][2]string{}
	add := func(id string, day model.Date) {
		if day == "" || id == "" {
			return
		}
		span := spans[id]
		if span[0] == "" || day.First() < span[0] {
			span[0] = day.First()
		}
		span[1] = max(span[1], day.Last())
		spans[id] = span
	}
	for _, name := range inOrder {
		d := c.documents[name]
		for _, f := range d.Forums {
			for _, p := range f.Participants {
				add(p.Actor, f.Start)
			}
		}
		for _, m := range d.Meetings {
			for _, p := range m.Participants {
				add(p.Actor, m.Start)
			}
		}
		for _, s := range d.Statements {
			add(s.Speaker, s.Date)
		}
	}
	return spans
}

// leastUnresolved is how often a name has to occur to be in the report.
const leastUnresolved = 3

// reportLinked tells whom the statements speak of.
func (c *conversion) reportLinked(line printer) {
	l := c.linked
	line("## Whom statements speak of\n")
	line("Package linker found %d mentions in %d of %d statements.\n", total(l.byBasis), l.speaking, l.texts)
	l.reportMentions(line)
	l.reportUnresolved(line)
}

func (l *linked) reportMentions(line printer) {
	line("| basis | mentions |\n|---|--:|")
	for _, basis := range keys(l.byBasis) {
		line("| %s | %d |", basis, l.byBasis[basis])
	}
	line("\n| kind | mentions |\n|---|--:|")
	for _, kind := range keys(l.byKind) {
		line("| %s | %d |", kind, l.byKind[kind])
	}
}

// reportUnresolved lists names with a title whose bearers are not sure, by how often they occur.
func (l *linked) reportUnresolved(line printer) {
	line("\nNames with a title whose bearers are not sure: %d, of %d forms. Those that occur at least %d times:\n", total(l.unresolved),
		len(l.unresolved), leastUnresolved)
	for _, name := range byCount(l.unresolved) {
		if l.unresolved[name] >= leastUnresolved {
			line("- %s: %d", name, l.unresolved[name])
		}
	}
	line("")
}
