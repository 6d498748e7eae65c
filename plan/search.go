package plan

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/store"
)

// Namer finds whom the text of a search names.
type Namer interface {
	NameBy(ctx context.Context, l *store.List, found any) (isAnybody bool, err error)
}

// naming says whom the text of a search names, from a row that was read. It reports whether that changes the parameters.
type naming func(ctx context.Context, namer Namer, row []any, v *Values) (changed bool, err error)

// Again changes the values by what a row says, and reports whether it did: then the row has to be read again. It may read from the namer.
func (p *Plan) Again(ctx context.Context, namer Namer, row []any, v *Values) (again bool, err error) {
	for _, name := range p.namings {
		changed, err := name(ctx, namer, row, v)
		if err != nil {
			return false, err
		}
		again = again || changed
	}
	return again, nil
}

// naming plans what a search of Query follows from beside its text: whom the text names. It is read together with the search, which does
// not have it yet, because few texts name somebody otherwise than by their words. It returns where to put the names of the parameters
// that have it; those of Conditions need not be there.
func (c *compiler) naming(b *block, list int) (params *[]string) {
	if b != c.root {
		refuse("a search below the root")
	}
	similar, found := c.name("l"), c.name("c")
	c.bind(func(_ context.Context, _ map[string]any, v *Values) error {
		v.params[similar] = v.lists[list].NamesakeValues()
		return nil
	})
	b.clauses = append(b.clauses, fmt.Sprintf("CALL () {\n%s AS %s\n}", c.values.lists[list].Namesakes(similar), found))
	at := b.column(found)
	params = new([]string)
	c.namings = append(c.namings, func(ctx context.Context, namer Namer, row []any, v *Values) (bool, error) {
		isAnybody, err := namer.NameBy(ctx, v.lists[list], row[at])
		if isAnybody {
			for _, name := range *params {
				v.params[name] = v.lists[list].Values()
			}
		}
		return isAnybody, err
	})
	return params
}

// searched plans a field of the edge of a search.
func (c *compiler) searched(p *page, edge *block, f graphql.CollectedField) {
	c.definition("SearchEdge", f)
	if f.Name != "score" {
		refuse("SearchEdge.%s", f.Name)
	}
	at := p.column(p.edge + "." + f.Name)
	edge.add(f.Alias, func(w *writer, row []any) {
		number, isNumber := row[at].(float64)
		if !isNumber {
			w.fail("a result has no score")
		}
		w.number(number, "the score of a result")
	})
}
