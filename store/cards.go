package store

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// A card is a Cypher expression over n with everything about an entity that is bounded in size: its properties and the ids it
// links to. It answers most fields without another read. Lists of links are unsorted, with positions.
// testdata/generated.cypher has the cards of all kinds.

// cards has the cards of all kinds, of tenures and of the journal.
var cards = makeCards()

func makeCards() map[string]string {
	made := map[string]string{"Change": "n{.*}", "Tenure": tenureCard()}
	for _, kind := range model.Kinds {
		made[kind.Name] = cardText("n", kind.Name, nil, kind.New().Fields())
	}
	return made
}

// card returns the card of a kind.
func card(kind string) string {
	text, ok := cards[kind]
	if !ok {
		panic("store: no card for a " + kind)
	}
	return text
}

// cardText returns Cypher for a map of a node with what its fields link to.
func cardText(node, kind string, more []string, fields []model.Field) string {
	parts := slices.Concat([]string{".*", "kind: '" + kind + "'"}, more, projected(node, fields))
	return node + "{" + strings.Join(parts, ",\n  ") + "}"
}

// tenureCard returns the card of a tenure with its leader.
func tenureCard() string {
	fields := (&model.Tenure{}).Fields()
	chain, end := requiredLink(fields)
	return "head([(holder:Leader)-[:HELD]->(n)" + chain + " | " + cardText("n", "Tenure", []string{"leader: holder.id", end}, fields) + "])"
}

// projected returns, for each field of a node that is not a property, Cypher for what the field leads to.
func projected(node string, fields []model.Field) []string {
	other := "x"
	if node != "n" {
		other = "y" // inside a list over details
	}
	required, hasRequired := requiredField(node, fields)
	var parts []string
	for _, f := range fields {
		if f.IsApart || f.On != "" || f.IsDerived() || hasRequired && f.Name == required.Name {
			continue
		}
		switch value := f.Value.(type) {
		case model.GroupValue:
			parts = append(parts, projected(node, value.Fields())...)
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
		chain, end := requiredLink(elements)
		detail := "(" + node + ")" + arrow("", f.Pattern) + "(d:" + withRetracted(f.Detail) + ")"
		parts := append([]string{".*"}, append(nonEmpty(end), projected("d", elements)...)...)
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

// requiredField returns the link without which a detail is invalid.
func requiredField(node string, fields []model.Field) (model.Field, bool) {
	isDetail := node != "n" || slices.ContainsFunc(fields, func(f model.Field) bool { return f.Property == "key" })
	at := slices.IndexFunc(fields, func(f model.Field) bool { return f.IsRequired && !f.Pattern.IsZero() && f.HasID() })
	if !isDetail || at < 0 {
		return model.Field{}, false
	}
	return fields[at], true
}

// requiredLink follows the required link of a detail.
func requiredLink(fields []model.Field) (chain, shown string) {
	f, has := requiredField("d", fields)
	if !has {
		return "", ""
	}
	return arrow("", f.Pattern) + "(of" + labels(f) + ")", f.Property + ": of.id"
}

func nonEmpty(text string) []string {
	if text == "" {
		return nil
	}
	return []string{text}
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
