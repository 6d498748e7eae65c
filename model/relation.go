package model

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Relation is a type of relationship of the graph.
type Relation struct {
	// Type is the type in Neo4j, and the LinkKind of the schema if there is one: HELD_IN.
	Type string
	// Sentence says it in English, from its start (%[1]s) to its end (%[2]s): "%[1]s was held in %[2]s". It is empty if no
	// LinkKind stands for the relationship.
	Sentence string
}

// Pattern is one step from a record along a relationship.
type Pattern struct {
	// Relations are the types that the relationship may have.
	Relations []*Relation
	// IsBackward: the relationship leads to the record, not from it.
	IsBackward bool
}

// to returns the step along a relationship, and by the step against its direction.
func to(relations ...*Relation) Pattern { return Pattern{Relations: relations} }
func by(relations ...*Relation) Pattern { return Pattern{Relations: relations, IsBackward: true} }

// IsZero reports whether the field has no relationship.
func (p Pattern) IsZero() bool { return len(p.Relations) == 0 }

// Types returns the types in Neo4j that the relationship may have.
func (p Pattern) Types() []string {
	types := make([]string, len(p.Relations))
	for i, r := range p.Relations {
		types[i] = r.Type
	}
	return types
}

// met and heldOffice are links over two relationships: MET through a meeting, HELD_OFFICE through a tenure.
var (
	met        = &Relation{"MET", "%[1]s met %[2]s"}
	heldOffice = &Relation{"HELD_OFFICE", "%[1]s held an office of %[2]s"}
)

// relations has the relations that are links, by LinkKind.
var relations map[LinkKind]*Relation

// relationsOf collects the relations from the descriptions of kinds. It fails if a LinkKind of the schema has none.
func relationsOf(kinds []*Kind, linkKinds []LinkKind) (map[LinkKind]*Relation, error) {
	all := []*Relation{met, heldOffice}
	for _, kind := range kinds {
		for _, f := range kind.New().Fields() {
			all = append(all, f.Pattern.Relations...)
		}
	}
	found := map[LinkKind]*Relation{}
	for _, r := range all {
		if r.Sentence == "" {
			continue
		}
		if !strings.Contains(r.Sentence, "%[1]s") || !strings.Contains(r.Sentence, "%[2]s") {
			return nil, fmt.Errorf("the sentence of %s leaves out its start %%[1]s or its end %%[2]s", r.Type)
		}
		if !slices.Contains(linkKinds, LinkKind(r.Type)) {
			return nil, fmt.Errorf("%s has a sentence, and the schema has no such LinkKind", r.Type)
		}
		found[LinkKind(r.Type)] = r
	}
	for _, kind := range linkKinds {
		if found[kind] == nil {
			return nil, fmt.Errorf("no kind describes the LinkKind %s, or says it in a sentence", kind)
		}
	}
	return found, nil
}

// checkOwners finds relationships that the records at both ends write, and those that are read but never written.
func checkOwners(kinds []*Kind) error {
	type end struct {
		relation   string
		isBackward bool
	}
	writers, readers := map[end]string{}, map[end]string{}
	for _, kind := range kinds {
		eachPattern(kind.Name, kind.New().Fields(), func(path string, f Field) {
			for _, r := range f.Pattern.Relations {
				if f.IsInverse {
					readers[end{r.Type, f.Pattern.IsBackward}] = path
				} else {
					writers[end{r.Type, f.Pattern.IsBackward}] = path
				}
			}
		})
	}
	for at, path := range writers {
		if other, isThere := writers[end{at.relation, !at.isBackward}]; isThere {
			return fmt.Errorf("%s is written by both of its ends, %s and %s", at.relation, min(path, other), max(path, other))
		}
	}
	for at, path := range readers {
		if _, isThere := writers[end{at.relation, !at.isBackward}]; !isThere {
			return fmt.Errorf("%s reads %s, which nobody writes at its other end", path, at.relation)
		}
	}
	return nil
}

// eachPattern calls visit with every field that is a relationship, also in elements of lists and in groups.
func eachPattern(of string, fields []Field, visit func(path string, f Field)) {
	for _, f := range fields {
		path := of + "." + f.Name
		if !f.Pattern.IsZero() {
			visit(path, f)
		}
		switch v := f.Value.(type) {
		case List:
			eachPattern(path, v.Example(), visit)
		case GroupValue:
			eachPattern(path, v.Fields(), visit)
		}
	}
}

// SentenceOf returns the sentence of a link in English, with its start (%[1]s) and its end (%[2]s).
func SentenceOf(kind LinkKind) string { return relations[kind].Sentence }

// IsOwnedByEnd reports whether the records at the ends of links of a kind own them, such as a statement the link from whoever
// SAID it, and not those at their starts.
func IsOwnedByEnd(kind LinkKind) bool { return ownedByEnd[string(kind)] }

// ownedByEnd has the types of relationships that lead to the records that own them.
var ownedByEnd map[string]bool

func typesOwnedByEnd(kinds []*Kind) map[string]bool {
	types := map[string]bool{}
	for _, kind := range kinds {
		eachPattern(kind.Name, kind.New().Fields(), func(_ string, f Field) {
			for _, r := range f.Pattern.Relations {
				types[r.Type] = types[r.Type] || !f.IsInverse && f.Pattern.IsBackward
			}
		})
	}
	return types
}

// RunsForward reports whether a link of a kind leads from a to b, if such a link is between the two. A link MET has no
// direction, and leads from the id that sorts first.
func RunsForward(kind LinkKind, a, b Entity) bool {
	switch kind {
	case LinkKindMet:
		return a.Base().ID < b.Base().ID
	case LinkKindHeldOffice:
		_, isLeader := a.(*Leader)
		return isLeader
	}
	own, ownIt := linkField(kind, a, b)
	other, othersIt := linkField(kind, b, a)
	switch {
	case ownIt && othersIt: // both could have the link: one of them names the other
		return names(own, b.Base().ID) != own.Pattern.IsBackward
	case ownIt:
		return !own.Pattern.IsBackward
	default:
		return other.Pattern.IsBackward
	}
}

// linkField returns the field by which a record may have a link of a kind to another entity.
func linkField(kind LinkKind, of, to Entity) (Field, bool) {
	record, isRecord := of.(Record)
	if !isRecord {
		return Field{}, false
	}
	target := reflect.TypeOf(to).Elem().Name()
	for _, f := range record.Fields() {
		kinds := f.Kinds
		if list, isList := f.Value.(List); isList && f.Detail == "" && !f.Pattern.IsZero() {
			kinds = list.Example()[0].Kinds
		}
		isOfKind := slices.ContainsFunc(f.Pattern.Relations, func(r *Relation) bool { return r.Type == string(kind) })
		if isOfKind && !f.IsInverse && slices.Contains(kinds, target) {
			return f, true
		}
	}
	return Field{}, false
}

// names reports whether a field has an id.
func names(f Field, id string) bool {
	switch value := f.Value.(type) {
	case IDsValue:
		return slices.Contains(*value.At, id)
	case Text:
		return value.Get() == id
	case List:
		for i := range value.Len() {
			if names(value.At(i)[0], id) {
				return true
			}
		}
	}
	return false
}
