package plan

import (
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

// counterpart plans a field of the edge of a counterpart.
func (c *compiler) counterpart(p *page, edge *block, f graphql.CollectedField) {
	c.definition("CounterpartEdge", f)
	at := -1
	column := func() { at = p.column(p.edge + "." + f.Name) }
	switch f.Name {
	case "meetings", "bilateral":
		column()
		edge.add(f.Alias, func(w *writer, row []any) {
			number, isNumber := row[at].(int64)
			if !isNumber {
				w.fail("a counterpart has no " + f.Name)
			}
			w.buf.WriteString(strconv.FormatInt(number, 10))
		})
	case "first", "last":
		column()
		edge.add(f.Alias, func(w *writer, row []any) {
			if row[at] == nil {
				w.null()
				return
			}
			text, _ := row[at].(string)
			w.date(text, "the "+f.Name+" of a counterpart")
		})
	case "strength":
		column()
		edge.add(f.Alias, func(w *writer, row []any) {
			number, isNumber := row[at].(float64)
			if !isNumber {
				w.fail("a counterpart has no strength")
			}
			w.number(number, "the strength of a counterpart")
		})
	default:
		refuse("CounterpartEdge.%s", f.Name)
	}
}
