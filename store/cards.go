package store

import (
	"fmt"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// A card is a Cypher expression over n with everything about an entity that is bounded in size: its properties and the ids it
// links to. It answers most fields without another read. Lists of links are unsorted, with positions.
// testdata/generated.cypher has the cards of all kinds.

// cards has the cards of all kinds, of tenures and of the journal.
var cards = makeCards()

func makeCards() map[string]string {
	made := map[string]string{"Change": "n{" + changeHeading + "}", "Tenure": tenureCard()}
	for _, kind := range model.Kinds {
		made[kind.Name] = cardText("n", kind.Name, projected("n", kind.New().Fields(), "")...)
	}
	return made
}

// changeHeading are the properties of a change but for its values, which may be long.
const changeHeading = ".sequence, .revision, .at, .actor, .action, .kind, .entityId, .fields, .touched, .operation, .undoes, .reason"

// card returns the card of a kind.
func card(kind string) string {
	text, ok := cards[kind]
	if !ok {
		panic("store: no card for a " + kind)
	}
	return text
}

// cardText shows a node with what its fields link to.
func cardText(node, kind string, parts ...string) string {
	return node + "{" + strings.Join(append([]string{".*", "kind: '" + kind + "'"}, parts...), ",\n  ") + "}"
}

// tenureCard is the card of a tenure alone, with its leader.
func tenureCard() string {
	fields := (&model.Tenure{}).Fields()
	required, chain, shown := requiredLink(fields)
	parts := append([]string{"leader: holder.id", shown}, projected("n", fields, required)...)
	return "head([(holder:Leader)-[:HELD]->(n)" + chain + " | " + cardText("n", "Tenure", parts...) + "])"
}

// projected shows, for each field of a node that is not a property, the entities or nodes that it leads to. except is the name of a
// field that is shown elsewhere.
func projected(node string, fields []model.Field, except string) []string {
	other := "x"
	if node != "n" {
		other = "y" // in a list comprehension over details, where x may be bound
	}
	var parts []string
	for _, f := range fields {
		if f.IsApart || f.On != "" || f.IsDerived() || f.Name == except {
			continue
		}
		switch value := f.Value.(type) {
		case model.GroupValue:
			parts = append(parts, projected(node, value.Fields(), "")...)
		default:
			if !f.Pattern.IsZero() {
				parts = append(parts, f.Property+": "+projection(node, other, f, fields))
			}
		}
	}
	return parts
}

func projection(node, other string, f model.Field, fields []model.Field) string {
	step := func(link, label string) string {
		return "(" + node + ")" + arrow(link, f.Pattern) + "(" + other + label + ")"
	}
	switch value := f.Value.(type) {
	case model.IDsValue:
		if f.IsInverse {
			return fmt.Sprintf("[%s | {id: %s.id, position: %s}]", step("", labels(f)), other, f.OrderBy)
		}
		return fmt.Sprintf("[%s | {id: %s.id, position: l.position}]", step("l", labels(f)), other)
	case model.List:
		elements := value.Example()
		if f.Detail == "" {
			return fmt.Sprintf("[%s | l{.*, %s: %s.id}]", step("l", labels(elements[0])), elements[0].Property, other)
		}
		required, chain, shown := requiredLink(elements)
		detail := "(" + node + ")" + arrow("", f.Pattern) + "(d:" + withRetracted(f.Detail) + ")"
		parts := []string{".*"}
		if required != "" {
			parts = append(parts, shown)
		}
		parts = append(parts, projected("d", elements, required)...)
		return fmt.Sprintf("[%s%s | d{%s}]", detail, chain, strings.Join(parts, ", "))
	default:
		if kept := keptOn(f, fields); len(kept) > 0 {
			return fmt.Sprintf("head([%s | {id: %s.id, %s}])", step("l", labels(f)), other, strings.Join(kept, ", "))
		}
		return fmt.Sprintf("head([%s | %s.id])", step("", labels(f)), other)
	}
}

// keptOn returns the values that the relationship of a field keeps.
func keptOn(f model.Field, fields []model.Field) []string {
	var parts []string
	for _, on := range fields {
		switch {
		case on.On != f.Name:
		case on.Types != nil:
			parts = append(parts, "type: type(l)")
		default:
			parts = append(parts, on.Property+": l."+on.Property)
		}
	}
	return parts
}

// requiredLink finds the link that a detail must have, and returns the name of its field, the pattern that follows it from the
// detail, and what shows its end. All are empty if there is none.
func requiredLink(fields []model.Field) (name, chain, shown string) {
	for _, f := range fields {
		if f.IsRequired && f.HasID() && !f.Pattern.IsZero() {
			return f.Name, arrow("", f.Pattern) + "(of" + labels(f) + ")", f.Property + ": of.id"
		}
	}
	return "", "", ""
}

// arrow returns the relationship of a pattern, from the side of its owner.
func arrow(name string, p model.Pattern) string {
	link := "-[" + name + ":" + strings.Join(p.Types(), "|") + "]-"
	if p.IsBackward {
		return "<" + link
	}
	return link + ">"
}

// labels returns the labels of the nodes that a field leads to.
func labels(f model.Field) string {
	if len(f.Kinds) == len(model.Kinds) {
		return ":Entity"
	}
	of := make([]string, len(f.Kinds))
	for i, kind := range f.Kinds {
		of[i] = kind
		if !f.IsInverse {
			of[i] = withRetracted(kind)
		}
	}
	return ":" + strings.Join(of, "|")
}

// withRetracted returns the label of a kind of node, and the label of retracted facts of it.
func withRetracted(kind string) string {
	if k := model.KindNamed(kind); kind == "Tenure" || k != nil && k.IsFact {
		return kind + "|" + retracted + kind
	}
	return kind
}
