package plan

import (
	"fmt"
	"math"

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
				if math.IsInf(value, 0) || math.IsNaN(value) {
					w.fail("a figure is no number")
				}
				fmt.Fprintf(&w.buf, "%g", value)
			}
		})
	}
	property := o.variable + ".figure"
	columns := map[string]int{}
	for _, name := range []string{"label", "value", "unit"} {
		columns[name] = b.column(property + map[string]string{"label": "Labels", "value": "Values", "unit": "Units"}[name])
	}
	b.add(f.Alias, func(w *writer, row []any) {
		labels, _ := row[columns["label"]].([]any)
		values, _ := row[columns["value"]].([]any)
		units, _ := row[columns["unit"]].([]any)
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
