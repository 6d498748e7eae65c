package linker

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// entity is an entity with what the linker has made of it.
type entity struct {
	Entity
	forms         func() []names.Form // of a person; taken apart when they are needed first
	sides         []string            // of the offices of a person
	isFamilyFirst bool
	calledBy      map[string]bool // the last words of the family names, and of what kings and popes are called
}

// node is a place in the tree of all names, word by word.
type node struct {
	next map[string]*node
	ends []end
}

// use says as what a name stands for an entity.
type use int

const (
	asName use = iota
	asDemonym
	asSeat
	asFamilyName
	asNobody // a name of something that the graph does not have, such as Latin America
)

// end is a name that ends at a node.
type end struct {
	*entity
	use   use
	lang  string // of the name, without region and script; "" for every language
	words []word // of the name
}

// New makes a linker of entities. It takes seconds for ten thousand of them.
func New(entities []Entity) *Linker {
	l := &Linker{
		entities: map[string]*entity{}, root: &node{}, byWord: map[string][]*entity{}, given: map[string]bool{},
		offices: map[string][]*entity{},
	}
	for _, e := range entities {
		known := &entity{Entity: e}
		l.entities[e.ID] = known
		if e.Kind == model.EntityKindLeader {
			l.addPerson(known)
			continue
		}
		for _, name := range e.Names {
			isEditionOfOneWord := e.Kind == model.EntityKindForum && len(wordsOf(name.Text)) < 2
			if !isTooGeneral(name) && !isEditionOfOneWord {
				l.add(name, end{entity: known, use: asName})
			}
		}
		for _, name := range e.Demonyms {
			l.addDemonym(name, known)
		}
		for _, name := range e.Metonyms {
			l.add(name, end{entity: known, use: asSeat})
		}
	}
	for name := range strings.Lines(others) {
		if name = strings.TrimSpace(name); name != "" && !strings.HasPrefix(name, "#") {
			l.add(model.LocalizedText{Text: name}, end{use: asNobody})
		}
	}
	return l
}

// add makes a name known.
func (l *Linker) add(name model.LocalizedText, as end) {
	as.words, as.lang = wordsOf(name.Text), base(name.Lang)
	if len(as.words) > 1 && (as.words[0].key == "the") {
		as.words = as.words[1:]
	}
	if len(as.words) == 0 || len(as.words) == 1 && utf8.RuneCountInString(as.words[0].key) < 2 {
		return
	}
	at := l.root
	for _, w := range as.words {
		if at.next == nil {
			at.next = map[string]*node{}
		}
		if at.next[w.key] == nil {
			at.next[w.key] = &node{}
		}
		at = at.next[w.key]
	}
	isSame := func(e end) bool { return e.entity == as.entity && e.use == as.use && e.lang == as.lang }
	if !slices.ContainsFunc(at.ends, isSame) {
		at.ends = append(at.ends, as)
	}
}

// addDemonym adds a demonym and, in English, its plural: Russians, Iraqis.
func (l *Linker) addDemonym(name model.LocalizedText, e *entity) {
	l.add(name, end{entity: e, use: asDemonym})
	if base(name.Lang) != "en" || len(name.Text) < 4 {
		return
	}
	for _, ending := range []string{"ish", "ese", "ch", "s", "ean and"} {
		if strings.HasSuffix(name.Text, ending) {
			return
		}
	}
	l.add(model.LocalizedText{Lang: name.Lang, Text: name.Text + "s"}, end{entity: e, use: asDemonym})
}

// addPerson adds the names of a person.
func (l *Linker) addPerson(e *entity) {
	texts := make([]string, 0, len(e.Names))
	for _, t := range e.Tenures {
		if !slices.Contains(e.sides, t.Of) {
			e.sides = append(e.sides, t.Of)
			l.offices[t.Of] = append(l.offices[t.Of], e)
		}
	}
	e.isFamilyFirst, e.calledBy = slices.ContainsFunc(e.sides, names.IsFamilyFirst), map[string]bool{}
	for _, name := range e.Names {
		texts = append(texts, name.Text)
		l.addPersonName(name, e)
	}
	e.forms = sync.OnceValue(func() []names.Form { return names.Forms(texts) })
}

func (l *Linker) addPersonName(name model.LocalizedText, e *entity) {
	words := wordsOf(name.Text)
	if len(words) == 0 {
		return
	}
	for _, w := range words {
		if !slices.Contains(l.byWord[w.key], e) && utf8.RuneCountInString(w.key) > 1 && !names.IsSlight(w.key) {
			l.byWord[w.key] = append(l.byWord[w.key], e)
		}
	}
	isWritten := strings.ContainsFunc(name.Text, isUnspaced)
	telling := slices.DeleteFunc(slices.Clone(words), func(w word) bool { return names.IsSlight(w.key) || utf8.RuneCountInString(w.key) < 2 })
	family := familyNameOf(words, e.isFamilyFirst)
	if last := wordsOf(family); len(last) > 0 {
		e.calledBy[last[len(last)-1].key] = true
	}
	if isCrowned(e) {
		e.calledBy[words[0].key] = true
	}
	switch {
	case isWritten && strings.ContainsAny(name.Text, "·・‧"):
		l.add(name, end{entity: e, use: asName})
		l.add(model.LocalizedText{Lang: name.Lang, Text: family}, end{entity: e, use: asFamilyName})
	case isWritten && len(words) > 1:
		l.add(name, end{entity: e, use: asName})
	case len(telling) > 1:
		l.given[words[0].key] = true
		l.add(name, end{entity: e, use: asName})
		l.add(model.LocalizedText{Lang: name.Lang, Text: family}, end{entity: e, use: asFamilyName})
	default:
		l.add(name, end{entity: e, use: asFamilyName})
	}
}

// familyNameOf returns the words of a name that are its family name: the last one with its particles or, of people who write it first,
// the first.
func familyNameOf(words []word, isFirst bool) string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.text
	}
	for i := len(words) - 1; i > 0; i-- { // Chinese and Japanese write foreign names with points
		if strings.ContainsAny(words[i].gap, "·・‧") {
			return strings.Join(texts[i:], "")
		}
	}
	if isFirst {
		return texts[0]
	}
	from := len(texts) - 1
	for from > 0 && (isNumber(words[from].key) || junior[words[from].key]) {
		from--
	}
	to := from + 1
	if of := slices.IndexFunc(words, func(w word) bool { return w.key == "of" }); of > 0 {
		from, to = 0, of
	}
	for from > 1 && names.IsSlight(words[from-1].key) {
		from--
	}
	return strings.Join(texts[from:to], " ")
}

// isCrowned reports whether a person had an office whose holders are called by a first name.
func isCrowned(e *entity) bool {
	return slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool {
		return slices.ContainsFunc(t.Titles, func(title model.LocalizedText) bool {
			return slices.ContainsFunc(wordsOf(title.Text), func(w word) bool { return crowns[w.key] })
		})
	})
}

var crowns = wordSet("king queen emperor sultan shah pope emir amir prince duke patriarch")

var junior = wordSet("jr sr junior senior")

func isNumber(key string) bool { return strings.Trim(key, "ivx") == "" }

// isTooGeneral reports whether a name means something else as often: the Commonwealth, The States, Total.
func isTooGeneral(name model.LocalizedText) bool {
	return general[strings.TrimPrefix(textOf(wordsOf(name.Text)), "the ")]
}

var general = wordSet("commonwealth states total union alliance government parliament korea congo eec ec roc usc asi fib ras uac las")
