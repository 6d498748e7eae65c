package importer

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/document"
)

// fewestNumbers is how many numbered ids are looked for at once. Ids that are missing in between, because records were
// deleted or not taken, are no end of the search as long as they are fewer.
const fewestNumbers = 8

// numbered are the rows of an id for which each takes this id or a numbered one, such as talks-2.
type numbered struct {
	id     string
	rows   []*row // still without a record
	number int    // of the last id that was looked for
	free   []string
}

// number gives every row that is no record of the graph the next free id.
func (t *table) number(ctx context.Context) error {
	var all []*numbered
	reserved := map[string]bool{} // what rows are called anyway is no number of others
	for _, g := range t.groups() {
		n := &numbered{id: g.id}
		for _, r := range g.pair() {
			if len(r.problems) == 0 {
				n.rows = append(n.rows, r)
			}
		}
		reserved[g.id] = true
		if len(n.rows) > 0 {
			all = append(all, n)
		}
	}
	for open := all; len(open) > 0; {
		var err error
		if open, err = t.findThere(ctx, open, reserved); err != nil {
			return err
		}
	}
	for _, n := range all {
		for i, r := range n.rows {
			r.rename(n.free[i])
		}
	}
	return t.applyRows(ctx, t.rows)
}

// rename gives a row another id.
func (r *row) rename(id string) {
	if id == r.ID {
		return
	}
	patch, err := r.WithID(id)
	var wrong *document.Error
	if errors.As(err, &wrong) {
		r.problems = wrong.Problems
		return
	}
	r.Patch = patch
}

// findThere looks for the rows among the next ids of each, and returns those with which the search goes on.
func (t *table) findThere(ctx context.Context, open []*numbered, reserved map[string]bool) (still []*numbered, err error) {
	var ids []string
	next := make([][]string, len(open))
	for i, n := range open {
		next[i] = n.next(reserved)
		ids = append(ids, next[i]...)
	}
	known, err := t.kinds(ctx, ids)
	if err != nil {
		return nil, err
	}
	there := make([][]string, len(open))
	for i, n := range open {
		for _, id := range next[i] {
			if known[id] == "" {
				n.free = append(n.free, id)
			} else {
				there[i] = append(there[i], id)
			}
		}
	}
	if err := t.compareAll(ctx, open, there); err != nil {
		return nil, err
	}
	for i, n := range open {
		if len(n.rows) > 0 && (len(there[i]) > 0 || len(n.free) < len(n.rows)) {
			still = append(still, n)
		}
	}
	return still, nil
}

// next are the ids to look for: first that of the rows, then numbered ones.
func (n *numbered) next(reserved map[string]bool) (ids []string) {
	if n.number == 0 {
		n.number = 1
		return []string{n.id}
	}
	for len(ids) < max(fewestNumbers, len(n.rows)) {
		n.number++
		if id := fmt.Sprintf("%s-%d", n.id, n.number); !reserved[id] {
			ids = append(ids, id)
		}
	}
	return ids
}

// trial is a row as the record of an id.
type trial struct {
	row *row
	id  string
}

// compareAll compares the rows of each with all records that are there, and leaves those that are one of them out of its
// rows. At each turn an id is compared with the next row, so that those of a file that was imported before meet at the first.
func (t *table) compareAll(ctx context.Context, open []*numbered, there [][]string) error {
	isTaken := map[string]bool{}
	for turn := 0; ; turn++ {
		isOver := true
		var trials []trial
		for i, n := range open {
			if turn >= len(n.rows) || len(there[i]) == 0 || !slices.ContainsFunc(n.rows, func(r *row) bool { return !r.there }) {
				continue
			}
			isOver = false
			for k, id := range there[i] {
				if r := n.rows[(k+turn)%len(n.rows)]; !r.there && !isTaken[id] {
					trials = append(trials, trial{r, id})
				}
			}
		}
		if isOver {
			break
		}
		if err := t.try(ctx, trials, isTaken); err != nil {
			return err
		}
	}
	for _, n := range open {
		n.rows = slices.DeleteFunc(slices.Clone(n.rows), func(r *row) bool { return r.there })
	}
	return nil
}

// try marks the rows that would change nothing of the record of the id, and notes the id as taken.
func (t *table) try(ctx context.Context, trials []trial, isTaken map[string]bool) error {
	for batch := range slices.Chunk(trials, batchSize) {
		var records []placed
		for _, one := range batch {
			patch, err := one.row.WithID(one.id)
			if err != nil {
				return err // not of an id that the graph has
			}
			patch.Path = one.id // a row may be tried as several records
			records = append(records, placed{Patch: patch})
		}
		changes, refused, err := t.changes(ctx, records)
		if err != nil {
			return err
		}
		differs := idSet(refused)
		for _, one := range batch {
			if changes[one.id] == nil && !differs[one.id] && !one.row.there {
				one.row.there, isTaken[one.id] = true, true
			}
		}
	}
	return nil
}
