package importer

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// learn has the store read the names of the table at once, which is faster than one after another. It need not find all of them.
func (t *table) learn(ctx context.Context) error {
	var questions []store.NameQuestion
	for _, record := range t.mapping.records {
		var each *Rule
		if record.Each != nil {
			each = &Rule{Column: record.Each.Column, Split: record.Each.Split}
		}
		for _, r := range resolvingIn(record.Fields) {
			for text := range t.textsOf(r, each) {
				questions = append(questions, store.NameQuestion{Text: text, Kinds: r.Resolve})
			}
		}
	}
	slices.SortFunc(questions, func(a, b store.NameQuestion) int { return strings.Compare(a.Text, b.Text) })
	if len(questions) == 0 {
		return nil
	}
	learned := t.options.Learned
	if learned == nil {
		learned = func(int, int) {}
	}
	return t.store.Learn(ctx, questions, learned)
}

// resolvingIn returns the rules that look up the names of a column, with the country or organization of these as a rule of its own.
func resolvingIn(fields map[string]Rules) (found []*Rule) {
	for _, rules := range fields {
		for i := range rules {
			r := &rules[i]
			if r.Resolve != nil && r.Column != "" {
				found = append(found, r)
			}
			if of := hole.FindStringSubmatch(r.Of); of != nil && of[0] == r.Of {
				found = append(found, &Rule{Column: of[1], Resolve: sides})
			}
			found = append(found, resolvingIn(r.Fields)...)
		}
	}
	return found
}

// textsOf returns the different texts of the cells that a rule looks up.
func (t *table) textsOf(r, each *Rule) map[string]bool {
	found := map[string]bool{}
	at, isThere := t.at[r.Column]
	if !isThere {
		return nil
	}
	separators := r.Split
	if each != nil && each.Column == r.Column {
		separators = slices.Concat(each.Split, separators)
	}
	for _, row := range t.grid.rows {
		if at >= len(row.cells) {
			continue
		}
		cell := document.Unguard(strings.TrimSpace(row.cells[at]))
		if slices.Contains(t.mapping.Empty, cell) || found[cell] {
			continue
		}
		for _, text := range separators.split(cell) {
			mapped, isMapped := r.Map[text]
			if isMapped && mapped == nil || text == "" || slices.Contains(t.mapping.Empty, text) {
				continue
			}
			if isMapped {
				text = *mapped
			}
			if item, name := itemBefore(text); item == "" {
				found[name] = true
			}
		}
	}
	return found
}
