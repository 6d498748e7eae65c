package model

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Mention is a place in a text that speaks of an entity. Start and End count Unicode code points; End is that of the first one behind
// the words.
type Mention struct {
	Entity string       `json:"entity"`
	Start  int          `json:"start"`
	End    int          `json:"end"`
	Basis  MentionBasis `json:"basis"`
	Text   string       `json:"-"` // the words; set by Mentioned
}

// Fields describes the fields of graph documents.
func (m *Mention) Fields() []Field {
	return []Field{
		id("entity", &m.Entity, anyKind...).Required(),
		offset("start", &m.Start),
		offset("end", &m.End),
		text("basis", &m.Basis).Required(),
	}
}

// AccountMention is a mention in an account. It may not name a meeting or a statement: each of two records could then name the other, and
// nobody could delete either.
type AccountMention Mention

// Fields describes the fields of graph documents.
func (m *AccountMention) Fields() []Field {
	fields := (*Mention)(m).Fields()
	fields[0].Kinds = []string{"Leader", "Country", "Organization", "ForumSeries", "Forum"}
	return fields
}

// MentionAgain gives the account mentions in the place of those that it has.
func (a *Account) MentionAgain(mentions []Mention) {
	a.Mentions = nil
	for _, m := range mentions {
		a.Mentions = append(a.Mentions, AccountMention(m))
	}
}

// SortMentions sorts mentions by their places, and keeps the first of those that say the same of one place.
func SortMentions(record Record) {
	switch r := record.(type) {
	case *Statement:
		for i := range r.Renditions {
			r.Renditions[i].Mentions = sorted(r.Renditions[i].Mentions)
		}
	case *Meeting:
		for i := range r.Accounts {
			r.Accounts[i].MentionAgain(sorted(r.Accounts[i].mentions()))
		}
	}
}

func sorted(mentions []Mention) []Mention {
	slices.SortStableFunc(mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Entity, b.Entity))
	})
	return slices.CompactFunc(mentions, func(a, b Mention) bool {
		return a.Start == b.Start && a.End == b.End && a.Entity == b.Entity
	})
}

func offset(name string, at *int) Field {
	return Field{Name: name, Property: name, Value: offsetValue{plainValue[int]{at}}}
}

// offsetValue is a place in a text, of which 0 is one too.
type offsetValue struct{ plainValue[int] }

// IsEmpty returns false.
func (offsetValue) IsEmpty() bool { return false }

// Put adds it.
func (v offsetValue) Put(properties map[string]any, name string) { properties[name] = *v.at }

// Read takes it. A text that lost it in the database begins there.
func (v offsetValue) Read(properties map[string]any, name string) error {
	number, _ := properties[name].(int64)
	*v.at = int(number)
	return nil
}

func mentionsOf(at *[]Mention) Field {
	return Field{Name: "mentions", Property: "mention", Value: mentionsValue{listValue[Mention, *Mention]{at}}}
}

// mentionsValue is a list of mentions, kept as lists of equal length. Their statement has a relationship to each of their entities, by
// which records are found that name one.
type mentionsValue struct{ listValue[Mention, *Mention] }

// Put adds the lists.
func (v mentionsValue) Put(properties map[string]any, name string) {
	entities, starts, ends, bases := []string{}, []int{}, []int{}, []string{}
	for _, m := range *v.at {
		entities, starts, ends, bases = append(entities, m.Entity), append(starts, m.Start), append(ends, m.End), append(bases, string(m.Basis))
	}
	properties[name+"Entities"], properties[name+"Starts"] = entities, starts
	properties[name+"Ends"], properties[name+"Bases"] = ends, bases
}

// Read reads the lists, up to the length of the shortest.
func (v mentionsValue) Read(properties map[string]any, name string) error {
	entities, _ := properties[name+"Entities"].([]any)
	starts, _ := properties[name+"Starts"].([]any)
	ends, _ := properties[name+"Ends"].([]any)
	bases, _ := properties[name+"Bases"].([]any)
	*v.at = nil
	for i := range min(len(entities), len(starts), len(ends), len(bases)) {
		entity, _ := entities[i].(string)
		start, _ := starts[i].(int64)
		end, _ := ends[i].(int64)
		basis, _ := bases[i].(string)
		*v.at = append(*v.at, Mention{Entity: entity, Start: int(start), End: int(end), Basis: MentionBasis(basis)})
	}
	return nil
}

// Mentioned returns the mentions that are in the text, with their words.
func (r *Rendition) Mentioned() []*Mention { return mentionedIn(r.Text, r.Mentions) }

// Mentioned returns the mentions that are in the text, with their words.
func (a *Account) Mentioned() []*Mention { return mentionedIn(a.Text, a.mentions()) }

func (a *Account) mentions() []Mention {
	mentions := make([]Mention, len(a.Mentions))
	for i, m := range a.Mentions {
		mentions[i] = Mention(m)
	}
	return mentions
}

// Mentioning returns the ids of the entities that the text mentions, each once, in the order in which they come first.
func (a *Account) Mentioning() []string {
	ids := make([]string, len(a.Mentions))
	for i, m := range a.Mentions {
		ids[i] = m.Entity
	}
	return Distinct(ids, func(id string) string { return id })
}

func mentionedIn(text string, mentions []Mention) []*Mention {
	var found []*Mention
	letters := []rune(text)
	for _, m := range mentions {
		if m.Start >= 0 && m.Start < m.End && m.End <= len(letters) {
			m.Text = string(letters[m.Start:m.End])
			found = append(found, &m)
		}
	}
	return found
}

// checkMentions reports mentions that are outside of the text, and those whose entities the statement does not name.
func (r *Rendition) checkMentions(at string, named []string, report Report) {
	checkRanges(at, r.Text, r.Mentions, report)
	for i, m := range r.Mentions {
		if !slices.Contains(named, m.Entity) {
			report(fmt.Sprintf("%s.mentions[%d].entity", at, i), "%q is not among the mentions of the statement: name it there too", m.Entity)
		}
	}
}

// MaxMentions is the largest number of mentions in a text. An answer may have several texts, and has at most 45,000 objects.
const MaxMentions = 5_000

// checkRanges reports mentions that are too many, or outside of the text.
func checkRanges(at, text string, mentions []Mention, report Report) {
	if len(mentions) > MaxMentions {
		report(at+".mentions", "has %d, and a text has at most %d", len(mentions), MaxMentions)
		return
	}
	length := utf8.RuneCountInString(text)
	for i, m := range mentions {
		if m.Start < 0 || m.End <= m.Start || m.End > length {
			path := fmt.Sprintf("%s.mentions[%d].start", at, i)
			report(path, "from %d to %d is no part of the text, which has %d characters", m.Start, m.End, length)
		}
	}
}
