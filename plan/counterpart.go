package plan

import (
	"fmt"
	"math"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
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
			text, isText := row[at].(string)
			_, err := model.ParseDate(text)
			switch {
			case row[at] == nil:
				w.null()
			case !isText || err != nil:
				w.fail("the " + f.Name + " of a counterpart is no date")
			default:
				w.text(text)
			}
		})
	case "strength":
		column()
		edge.add(f.Alias, func(w *writer, row []any) {
			number, isNumber := row[at].(float64)
			if !isNumber || math.IsInf(number, 0) || math.IsNaN(number) {
				w.fail("a counterpart has no strength")
			}
			fmt.Fprintf(&w.buf, "%g", number)
		})
	default:
		refuse("CounterpartEdge.%s", f.Name)
	}
}
