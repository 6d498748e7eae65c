package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// refuse returns the error that names the revisions in the way.
func (u *undo) refuse() error {
	undone, err := u.undone()
	if err != nil {
		return err
	}
	var named []int
	for whole := map[int]bool{}; ; {
		way, err := u.way(undone, whole)
		if err != nil {
			return err
		}
		if named = way.Named(); !way.IsPartial() {
			break
		}
	}
	if len(named) == 0 {
		return model.Errorf(model.CodeConflict, "Revision %d was not taken back: the graph no longer has what it made, and the journal does "+
			"not say since when. Somebody wrote to the database without Sidelines; try again in a minute.", u.revision)
	}
	if by, isUndone := history.TakenBack(undone)[u.revision]; isUndone {
		refused := model.Errorf(model.CodeConflict, "Revision %d was taken back by revision %d already.", u.revision, by)
		refused.Details = map[string]any{"revisions": named}
		return refused
	}
	texts := make([]string, 0, maxNamed)
	for _, r := range slices.Backward(named) {
		if len(texts) == maxNamed {
			texts = append(texts, "...")
			break
		}
		texts = append(texts, fmt.Sprint(r))
	}
	refused := model.Errorf(model.CodeConflict,
		"Revision %d was not taken back: %d later revision(s) build on it. Take back first, in this order: %s.",
		u.revision, len(named), strings.Join(texts, ", "))
	refused.Details = map[string]any{"revisions": named}
	return refused
}

// way searches the later changes for what is in the way.
func (u *undo) way(undone map[int][]int, whole map[int]bool) (*history.Way, error) {
	way := history.NewWay(u.changes, undone, whole)
	for _, c := range u.concerns {
		if c.isMissing {
			way.ConcernReference(c.id)
		} else {
			way.Concern(c.id, c.field)
		}
	}
	for after := u.changes[0].Sequence; ; {
		changes, err := changesOf(u.run, "ChangesAfterSequence", map[string]any{"sequence": after, "limit": recordBatch})
		if err != nil {
			return nil, err
		}
		for _, c := range changes {
			if after = c.Sequence; !slices.Contains(u.revisions, c.Revision) {
				way.Add(historyOf(c))
			}
		}
		if len(changes) < recordBatch {
			return way, nil
		}
	}
}

// maxNamed is how many revisions the message of a refusal names. Its details have all.
const maxNamed = 20

// undone reads which revisions later transactions took back.
func (u *undo) undone() (map[int][]int, error) {
	return undoneAfter(u.run, u.revision)
}

// UndoneBy returns by which revisions others were taken back, and leaves out those that count.
func (s *Store) UndoneBy(ctx context.Context, revisions []int) (map[int]int, error) {
	if len(revisions) == 0 {
		return nil, nil
	}
	undone, err := undoneAfter(s.reader(ctx), slices.Min(revisions))
	by := history.TakenBack(undone)
	maps.DeleteFunc(by, func(revision, _ int) bool { return !slices.Contains(revisions, revision) })
	return by, err
}

// undoneAfter reads which revisions were taken back by each from a revision on.
func undoneAfter(run runner, revision int) (map[int][]int, error) {
	rows, err := run("UndoneAfter", block("UndoneAfter"), map[string]any{"revision": revision})
	undone := map[int][]int{}
	for _, row := range rows {
		undone[int(value[int64](row, "key"))] = props(row).ints("value")
	}
	return undone, err
}
