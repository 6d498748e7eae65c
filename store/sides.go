package store

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// sidesForm names the rule by which settleSides works out sides. It is recorded beside the migrations. If you change the rule, increase its
// number, and the next start works out all sides again.
const sidesForm = "sides-1"

var sidesName = regexp.MustCompile(`^sides-(\d+)$`)

// settleSides works out for whom everybody acts in the whole graph, if that was not done since the rule changed, or since the graph was
// filled in bulk. From then on, whatever writes records does it for those whose sides may change.
func (s *Store) settleSides(ctx context.Context, progress func(done, total int)) error {
	had, err := s.HasLoaded(ctx, sidesForm)
	if err != nil || had {
		return err
	}
	began := time.Now()
	settled, err := s.settleAll(ctx, progress)
	if err != nil || settled == 0 { // an empty graph may be filled in bulk
		return err
	}
	slog.InfoContext(ctx, "it is known for whom everybody acted", "facts", settled, "duration", time.Since(began))
	return s.record(ctx, sidesForm)
}

// settleAll works out the sides of everybody in batches, and returns the number of facts.
func (s *Store) settleAll(ctx context.Context, progress func(done, total int)) (facts int, err error) {
	byKind, err := byKey(s.reader(ctx), "IDsByKind", block("IDsByKind"), nil, asStrings)
	if err != nil {
		return 0, err
	}
	var ids []string
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		if hasActors(kind) {
			ids = append(ids, byKind[kind]...)
		}
	}
	for batch := range slices.Chunk(ids, writeBatch) {
		progress(facts, len(ids))
		_, err := s.write(ctx, "SettleSides", func(run runner) (any, error) {
			if _, err := openJournal(run, ""); err != nil { // waits for other writers
				return nil, err
			}
			return nil, settle(run, batch)
		})
		if err != nil {
			return 0, fmt.Errorf("sides at %s to %s: %w", batch[0], batch[len(batch)-1], err)
		}
		facts += len(batch)
	}
	progress(facts, len(ids))
	return facts, nil
}

// hasActors reports whether records of the kind name somebody who may act for a side.
func hasActors(kind string) bool {
	k := model.KindNamed(kind)
	if k == nil {
		return false
	}
	isActing := func(link string) bool { return link == "PARTICIPATED_IN" || link == "SAID" }
	return slices.ContainsFunc(k.New().Fields(), func(f model.Field) bool {
		return f.Pattern.IsBackward && slices.ContainsFunc(f.Pattern.Types(), isActing)
	})
}

// settle works out the sides of everybody who acts in one of the entities, or is one of them.
func settle(run runner, ids []string) error {
	for batch := range slices.Chunk(ids, writeBatch) {
		if _, err := run("SettleSides", block("SettleSides"), map[string]any{"ids": batch}); err != nil {
			return err
		}
	}
	return nil
}

// unsettled knows the offices of records that are about to change, to find whose sides change with them: a side follows from the offices of
// a leader, and where those are not certain, also from who else held them.
type unsettled struct {
	ids     []string
	leaders []string         // those of ids that may be leaders
	before  map[string][]any // offices, by leader
}

// willChange reads the offices of records before they change.
func willChange(run runner, ids, leaders []string) (*unsettled, error) {
	before, err := officesHeld(run, leaders)
	return &unsettled{ids, leaders, before}, err
}

// settle works out the sides that may have changed.
func (u *unsettled) settle(run runner) error {
	after, err := officesHeld(run, u.leaders)
	if err != nil {
		return err
	}
	var ids []string
	offices := map[[2]any]bool{} // a side and an office
	for _, id := range u.ids {
		held := slices.Concat(u.before[id], after[id])
		if len(held) > 0 && reflect.DeepEqual(u.before[id], after[id]) {
			continue // nothing changed for this leader
		}
		ids = append(ids, id)
		for _, tenure := range held {
			offices[[2]any(tenure.([]any)[1:3])] = true
		}
	}
	pairs := make([][]any, 0, len(offices))
	for pair := range offices {
		pairs = append(pairs, pair[:])
	}
	for batch := range slices.Chunk(pairs, writeBatch) {
		rows, err := run("HoldersOf", block("HoldersOf"), map[string]any{"offices": batch})
		if err != nil {
			return err
		}
		for _, row := range rows {
			ids = append(ids, asString(row["key"]))
		}
	}
	return settle(run, ids)
}

func officesHeld(run runner, ids []string) (map[string][]any, error) {
	held := map[string][]any{}
	for batch := range slices.Chunk(ids, writeBatch) {
		some, err := byKey(run, "OfficesHeld", block("OfficesHeld"), batch, func(list any) []any { return list.([]any) })
		if err != nil {
			return nil, err
		}
		maps.Copy(held, some)
	}
	return held, nil
}
