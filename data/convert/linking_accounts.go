package main

import (
	"slices"

	"github.com/sidelines/sidelines/linker"
	"github.com/sidelines/sidelines/model"
)

// linkedAccounts is what the linker found in the accounts of meetings.
type linkedAccounts struct {
	accounts   int            // those with a text
	speaking   int            // those that speak of somebody
	links      int            // pairs of an account and whom it mentions
	byBasis    map[string]int // mentions
	byKind     map[string]int // mentions
	unresolved map[string]int // names with a title whose bearers are not sure, and how often
}

// linkAccounts finds whom the accounts of the meetings speak of. Each knows who took part in its meeting, and nothing of the statements or
// of other accounts. isLater reports whether an entity is in a document that is loaded after another one, whose records cannot name it.
func (c *conversion) linkAccounts(l *linker.Linker, named map[string][]string, kinds map[string]model.EntityKind, isLater func(id string, order int) bool) {
	c.told = &linkedAccounts{byBasis: map[string]int{}, byKind: map[string]int{}, unresolved: map[string]int{}}
	for order, name := range inOrder {
		for _, m := range c.documents[name].Meetings {
			for i := range m.Accounts {
				a := &m.Accounts[i]
				result := l.Find(a.Text, linker.Context{Lang: a.Lang, Day: m.Start, Named: named[m.ID]})
				a.MentionAgain(slices.DeleteFunc(result.Mentions, func(found model.Mention) bool { return isLater(found.Entity, order) }))
				c.told.keep(a, result.Unresolved, kinds)
			}
		}
	}
}

func (t *linkedAccounts) keep(a *model.Account, unresolved []string, kinds map[string]model.EntityKind) {
	t.accounts++
	t.links += len(a.Mentioning())
	if len(a.Mentions) > 0 {
		t.speaking++
	}
	for _, m := range a.Mentions {
		t.byBasis[string(m.Basis)]++
		t.byKind[string(kinds[m.Entity])]++
	}
	for _, name := range unresolved {
		t.unresolved[name]++
	}
}

// reportLinkedAccounts tells whom the accounts speak of.
func (c *conversion) reportLinkedAccounts(line printer) {
	t := c.told
	line("## Whom accounts of meetings speak of\n")
	line("Package linker found %d mentions in %d of %d accounts, on average of %.1f entities in each.\n",
		total(t.byBasis), t.speaking, t.accounts, float64(t.links)/float64(max(t.accounts, 1)))
	reportMentionsBy(line, t.byBasis, t.byKind)
	reportUnresolved(line, t.unresolved)
}
