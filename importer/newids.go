package importer

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/document"
)

// fewestNumbers is how many numbered ids are looked up at once. The search continues over gaps of deleted or refused records that
// are shorter.
const fewestNumbers = 8

// numbered has the rows of an id that each get this id or a numbered one, such as talks-2.
type numbered struct {
	id     string
	rows   []*row // rows that have no record yet
	number int    // number of the last id that was looked up
	free   []string
}

// number gives the next free id to every row that is not a record in the graph.
func (t *table) number(ctx context.Context) error {
	var all []*numbered
	reserved := map[string]bool{} // ids of rows are not free for others
	for _, g := range t.groups() {
		n := &numbered{id: g.id}
		for _, r := range g.pair() {
			if len(r.problems) == 0 && !r.isDecided {
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

// rename changes the id of a row.
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

// findThere compares the rows with the records of the next ids, and returns those for which the search continues.
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

// next returns the ids to look up: first the id of the rows, then numbered ones.
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

// trial is a row compared with the record of an id.
type trial struct {
	row *row
	id  string
}

// compareAll compares the rows of each id with all existing records, and removes rows that equal one. In each round it compares an
// id with the next row, so that rows of a file that was imported before are found in the first round.
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

// try marks the rows that would not change the record of the id, and notes that the id is in use.
func (t *table) try(ctx context.Context, trials []trial, isTaken map[string]bool) error {
	for batch := range slices.Chunk(trials, batchSize) {
		var records []placed
		for _, one := range batch {
			patch, err := one.row.WithID(one.id)
			if err != nil {
				return err // cannot happen for an id that the graph has
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
