package plan

import (
	"github.com/99designs/gqlgen/graphql"
)

// figures plans the numbers that a statement gives, which it keeps as lists of equal length.
func (c *compiler) figures(b *block, o object, f graphql.CollectedField) {
	inner := newBlock("Figure")
	for _, part := range c.collect(f.Selections, "Figure") {
		c.definitionOf("Figure", part)
		switch part.Name {
		case "__typename":
			inner.constant(part.Alias, "Figure")
			continue
		case "label", "value", "unit":
		default:
			refuse("Figure.%s", part.Name)
		}
		at := inner.column(part.Name)
		inner.add(part.Alias, func(w *writer, row []any) {
			switch value := row[at].(type) {
			case string:
				if value == "" && part.Name == "unit" {
					w.null()
					return
				}
				w.text(value)
			case float64:
				w.number(value, "a figure")
			}
		})
	}
	property := o.variable + ".figure"
	labelsAt, valuesAt, unitsAt := b.column(property+"Labels"), b.column(property+"Values"), b.column(property+"Units")
	b.add(f.Alias, func(w *writer, row []any) {
		labels, _ := row[labelsAt].([]any)
		values, _ := row[valuesAt].([]any)
		units, _ := row[unitsAt].([]any)
		elements := make([]any, min(len(labels), len(values), len(units)))
		for i := range elements {
			parts := map[string]any{}
			var isLabel, isValue, isUnit bool
			parts["label"], isLabel = labels[i].(string)
			parts["value"], isValue = values[i].(float64)
			parts["unit"], isUnit = units[i].(string)
			if !isLabel || !isValue || !isUnit {
				w.fail("a figure is damaged")
			}
			own := make([]any, len(inner.columns))
			for at, name := range inner.columns {
				own[at] = parts[name]
			}
			elements[i] = own
		}
		w.list(elements, func(w *writer, element any) { inner.write(w, element.([]any)) })
	})
}
