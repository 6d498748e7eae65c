package model

// Relation is a type of relationship of the graph.
type Relation struct {
	// Type is that of Neo4j, and the schema's LinkKind where people follow it: HELD_IN.
	Type string
	// Sentence says it in English, from its start (%[1]s) to its end (%[2]s): "%[1]s was held in %[2]s". It is empty where no
	// LinkKind stands for the relationship.
	Sentence string
}

// Pattern is one step from a record along a relationship.
type Pattern struct {
	// Relations are the types that the relationship may have.
	Relations []*Relation
	// IsBackward: the relationship leads to the record.
	IsBackward bool
}

// to leads along a relationship, by against its direction.
func to(relations ...*Relation) Pattern { return Pattern{Relations: relations} }
func by(relations ...*Relation) Pattern { return Pattern{Relations: relations, IsBackward: true} }

// IsZero reports whether there is no path.
func (p Pattern) IsZero() bool { return len(p.Relations) == 0 }

// Types are those of Neo4j that the relationship may have.
func (p Pattern) Types() []string {
	types := make([]string, len(p.Relations))
	for i, r := range p.Relations {
		types[i] = r.Type
	}
	return types
}

// met and heldOffice are no relationships but links over two: MET through a meeting, HELD_OFFICE through a tenure.
var (
	met        = &Relation{"MET", "%[1]s met %[2]s"}
	heldOffice = &Relation{"HELD_OFFICE", "%[1]s held an office of %[2]s"}
)

// relations are those that people follow, by the schema's LinkKind.
var relations = map[LinkKind]*Relation{}

// initRelations takes them from the descriptions of all kinds, and finds what the schema has and no kind describes.
func initRelations() {
	all := []*Relation{met, heldOffice}
	for _, kind := range Kinds {
		for _, f := range kind.New().Fields() {
			all = append(all, f.Pattern.Relations...)
		}
	}
	for _, r := range all {
		if r.Sentence != "" {
			relations[LinkKind(r.Type)] = r
		}
	}
	for _, kind := range AllLinkKind {
		if relations[kind] == nil {
			panic("no kind describes the LinkKind " + kind + ", or says it in a sentence")
		}
	}
	if len(relations) != len(AllLinkKind) {
		panic("a relation has a sentence, and the schema has no LinkKind for it")
	}
}

// SentenceOf says a link in English, from its start (%[1]s) to its end (%[2]s).
func SentenceOf(kind LinkKind) string { return relations[kind].Sentence }
