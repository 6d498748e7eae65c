package store

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// owned is what records own in the graph besides their own nodes, by type of relationship.
type owned struct {
	links, backwardLinks     []string
	details, backwardDetails []string
	ofDetails                []string // details of details
}

// ownedByRecords is computed from the descriptions of all kinds. Package model checks that no relationship belongs to both of
// its ends: writing a record would then clear what another one has.
func ownedByRecords() owned {
	var o owned
	for _, kind := range model.Kinds {
		o.add(kind.New().Fields())
	}
	return o
}

func (o *owned) add(fields []model.Field) {
	for _, f := range fields {
		if f.IsInverse {
			continue
		}
		types := &o.links
		if f.Pattern.IsBackward {
			types = &o.backwardLinks
		}
		switch value := f.Value.(type) {
		case model.GroupValue:
			o.add(value.Fields())
		case model.List:
			if f.Detail != "" {
				types = &o.details
				if f.Pattern.IsBackward {
					types = &o.backwardDetails
				}
				o.addOfDetail(value.Example())
			}
		}
		addTypes(types, f.Pattern)
	}
}

// addOfDetail adds the details of a detail. Its other relationships are deleted with its node.
func (o *owned) addOfDetail(fields []model.Field) {
	for _, f := range fields {
		if f.Detail != "" {
			addTypes(&o.ofDetails, f.Pattern)
		}
	}
}

// addTypes adds the types of a pattern that are not there yet.
func addTypes(types *[]string, p model.Pattern) {
	for _, of := range p.Types() {
		if !slices.Contains(*types, of) {
			*types = append(*types, of)
		}
	}
}

// clearEntities deletes everything that records own except the entities themselves. It also deletes codes, so that two countries
// can swap theirs.
var clearEntities = filled("ClearEntities", func() map[string]string {
	o := ownedByRecords()
	return map[string]string{
		"Details": strings.Join(o.details, "|"), "BackwardDetails": strings.Join(o.backwardDetails, "|"),
		"OfDetails": strings.Join(o.ofDetails, "|"),
		"Links":     strings.Join(o.links, "|"), "BackwardLinks": strings.Join(o.backwardLinks, "|"),
	}
}())

// dependentsText finds the entities whose records name an entity, with one branch for each path from a record to what it names.
var dependentsText = filled("Dependents", map[string]string{"Branches": strings.Join(waysToDependents(), "\n  UNION\n  ")})

// way is a path from a record to what it names: Cypher up to the last relationship, and the types of that.
type way struct {
	start, end string // before and after the types
	types      []string
}

func waysToDependents() []string {
	var ways []*way
	var byProperty []string
	add := func(start string, p model.Pattern) {
		begin, end := "-[:", "]->(n)"
		if p.IsBackward {
			begin, end = "<-[:", "]-(n)"
		}
		at := slices.IndexFunc(ways, func(w *way) bool { return w.start == start+begin })
		if at < 0 {
			ways = append(ways, &way{start: start + begin, end: end})
			at = len(ways) - 1
		}
		addTypes(&ways[at].types, p)
	}
	var walk func(start string, fields []model.Field)
	walk = func(start string, fields []model.Field) {
		for _, f := range fields {
			if f.IsInverse || f.On != "" {
				continue
			}
			switch value := f.Value.(type) {
			case model.GroupValue:
				walk(start, value.Fields())
			case model.List:
				switch {
				case f.Detail != "":
					walk(start+arrow("", f.Pattern)+"(:Detail)", value.Example())
				case f.Pattern.IsZero():
					walk(start, value.Example())
				default:
					add(start, f.Pattern)
					for _, rest := range value.Example()[1:] {
						if rest.HasID() {
							link := fmt.Sprintf("[:%s {%s: n.id}]", strings.Join(f.Pattern.Types(), "|"), rest.Property)
							if f.Pattern.IsBackward {
								byProperty = append(byProperty, start+"<-"+link+"-()")
							} else {
								byProperty = append(byProperty, start+"-"+link+"->()")
							}
						}
					}
				}
			default:
				if !f.Pattern.IsZero() {
					add(start, f.Pattern)
				}
			}
		}
	}
	for _, kind := range model.Kinds {
		walk("(d:Entity)", kind.New().Fields())
	}
	slices.Sort(byProperty)
	var branches []string
	for _, w := range ways {
		branches = append(branches, "MATCH "+w.start+strings.Join(w.types, "|")+w.end+"\n  RETURN d")
	}
	for _, pattern := range slices.Compact(byProperty) {
		branches = append(branches, "MATCH "+pattern+"\n  RETURN d")
	}
	return branches
}
