package store

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

// suspectsList is the name of the list of pairs that may be one.
const suspectsList = "Query.suspects"

// SuspectPage returns a page of pairs in the order of their strength. filter stands for the conditions that they fulfil: a cursor
// belongs to pages with the same one.
func SuspectPage(pairs []suspect.Pair, args PageArgs, filter string) (*model.Page, error) {
	l := &List{name: suspectsList, filter: filter}
	if err := l.setPage(args); err != nil {
		return nil, err
	}
	from, to := 0, len(pairs)
	place := func(cursor []any) (at int, isThere bool) {
		position, _ := cursor[0].(string)
		return slices.BinarySearchFunc(pairs, position, func(p suspect.Pair, position string) int {
			return strings.Compare(positionOf(p), position)
		})
	}
	if l.after != nil {
		at, isThere := place(l.after)
		if from = at; isThere {
			from++
		}
	}
	if l.before != nil {
		to, _ = place(l.before)
	}
	to = max(from, to)
	page := &model.Page{HasPrev: from > 0, HasNext: to < len(pairs)}
	if l.backward && to-from > l.size {
		from, page.HasPrev = to-l.size, true
	}
	if !l.backward && to-from > l.size {
		to, page.HasNext = from+l.size, true
	}
	for _, p := range pairs[from:to] {
		page.Items = append(page.Items, &model.PageItem{
			Node:   &model.Suspect{Kind: p.Kind, IDs: [2]string{p.A, p.B}, Strength: p.Strength, Reasons: p.Reasons},
			Cursor: cursor{List: l.digest(), Keys: []any{positionOf(p)}}.encode(),
		})
	}
	return page, nil
}

// positionOf returns a text by which pairs are sorted as suspect.Find sorts them.
func positionOf(p suspect.Pair) string { return fmt.Sprintf("%.2f %s %s", 1-p.Strength, p.A, p.B) }
