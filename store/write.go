package store

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// writeBatch is the number of rows in one query of the transaction.
const writeBatch = 4000

// partSize is the number of records whose rows are made at a time. It is small, so that the database gets the first rows soon.
const partSize = 1000

// sink takes the rows of new records in one transaction, over Bolt or past it.
type sink interface {
	// entities takes new entities, all with one label besides Entity.
	entities(label string, rows []map[string]any) error
	details(rows []map[string]any) error
	// links takes links whose ends were taken before, or exist.
	links(group linkGroup, links []link) error
}

// writing sends rows to the database, and reports progress.
type writing struct {
	run      runner // for records that exist; not used if there are none
	to       sink
	now      time.Time
	done     int
	total    int
	progress func(done, total int)
	// keepUpdatedAt: updatedAt stays, because only the stored form changes.
	keepUpdatedAt bool
}

// writeRows writes records. It clears those that exist, then writes entities with their details, and links when all ends exist. It
// makes the rows of the next records while the database writes the previous ones.
func writeRows(run runner, changed []changedRecord, progress func(done, total int)) error {
	now := time.Now().UTC()
	w := writing{run: run, to: overBolt{run, now}, now: now, total: 2 * len(changed), progress: progress}
	return w.recordsAndSides(changed)
}

// recordsAndSides writes records, and for whom everybody acts in them.
func (w *writing) recordsAndSides(changed []changedRecord) error {
	ids := make([]string, len(changed))
	var leaders []string
	for i, c := range changed {
		ids[i] = c.record.Base().ID
		if _, isLeader := c.record.(*model.Leader); isLeader {
			leaders = append(leaders, ids[i])
		}
	}
	sides, err := willChange(w.run, ids, leaders)
	if err != nil {
		return err
	}
	if err := w.records(changed); err != nil {
		return err
	}
	return sides.settle(w.run)
}

func (w *writing) records(changed []changedRecord) error {
	w.progress(0, w.total)
	var existing []string
	for _, c := range changed {
		if c.existed {
			existing = append(existing, c.record.Base().ID)
		}
	}
	for ids := range slices.Chunk(existing, writeBatch) {
		if _, err := w.run("ClearEntities", clearEntities, map[string]any{"ids": ids}); err != nil {
			return err
		}
	}
	stop := make(chan struct{})
	defer close(stop)
	links := map[linkGroup][]link{}
	parts, made := rowsInParts(changed, stop)
	for part := range parts {
		if err := w.nodes(part); err != nil {
			return err
		}
		for group, of := range part.links {
			links[group] = append(links[group], of...)
		}
	}
	if err := made(); err != nil {
		return err
	}
	return w.links(links)
}

// rowsInParts makes the rows of one part of the records after another, until stop is closed. When there are no more parts, made
// returns an error if some are missing.
func rowsInParts(changed []changedRecord, stop <-chan struct{}) (_ <-chan *rows, made func() error) {
	parts := make(chan *rows)
	making, _ := goroutine.NewGroup(context.Background())
	making.Go(func() error {
		defer close(parts)
		for part := range slices.Chunk(changed, partSize) {
			r := newRows()
			for _, c := range part {
				r.add(c)
			}
			select {
			case parts <- r:
			case <-stop:
				return nil
			}
		}
		return nil
	})
	return parts, making.Wait
}

func (w *writing) nodes(r *rows) error {
	for label, entities := range r.created {
		if err := w.to.entities(label, entities); err != nil {
			return err
		}
		w.report(w.done + len(entities))
	}
	if len(r.updated) == 0 {
		return w.to.details(r.details)
	}
	more := map[string]any{"now": w.now, "keepUpdatedAt": w.keepUpdatedAt}
	if err := putRows(w.run, "PutEntities", block("PutEntities"), r.updated, more); err != nil {
		return err
	}
	w.report(w.done + len(r.updated))
	return w.to.details(r.details)
}

// links writes the links. Their order does not matter.
func (w *writing) links(links map[linkGroup][]link) error {
	all, written, before := 0, 0, w.done
	for _, of := range links {
		all += len(of)
	}
	for group, of := range links {
		for batch := range slices.Chunk(of, 4*writeBatch) { // large batches, because links that share an end are written faster together
			if err := w.to.links(group, batch); err != nil {
				return err
			}
			written += len(batch)
			w.report(before + (w.total-before)*written/all)
		}
	}
	w.report(w.total)
	return nil
}

// block returns the name of the Cypher that writes links of the group.
func (g linkGroup) block() string {
	if g.isPlain {
		return "PutPlainLinks"
	}
	return "PutLinks"
}

// query returns the Cypher that writes links of the group. It looks up first the end that more of them share.
func (g linkGroup) query(byFrom bool) string {
	pattern := func(name string, isDetail bool, key string) string {
		if isDetail {
			return "(" + name + ":Detail {key: " + key + "})"
		}
		return "(" + name + ":Entity {id: " + key + "})"
	}
	one, other, arrow := pattern("one", g.fromDetail, "row.end"), pattern("other", g.toDetail, "part[0]"), "(one)-[link:"+g.kind+"]->(other)"
	if !byFrom {
		one, other, arrow = pattern("one", g.toDetail, "row.end"), pattern("other", g.fromDetail, "part[0]"), "(other)-[link:"+g.kind+"]->(one)"
	}
	return filled(g.block(), map[string]string{"One": one, "Other": other, "Arrow": arrow})
}

func distinctEnds(links []link, end func(link) string) int {
	seen := map[string]bool{}
	for _, l := range links {
		seen[end(l)] = true
	}
	return len(seen)
}

// byEnd returns rows of links, grouped by a shared end.
func byEnd(links []link, byFrom bool) []map[string]any {
	var rows []map[string]any
	of := map[string][]any{}
	for _, l := range links {
		one, other := l.from, l.to
		if !byFrom {
			one, other = other, one
		}
		if of[one] == nil {
			rows = append(rows, map[string]any{"end": one})
		}
		of[one] = append(of[one], []any{other, l.props})
	}
	for _, row := range rows {
		row["links"] = of[row["end"].(string)]
	}
	return rows
}

// putRows runs a query with rows, and with more parameters, as often as there are batches of rows.
func putRows(run runner, name, text string, rows []map[string]any, more map[string]any) error {
	for batch := range slices.Chunk(rows, writeBatch) {
		params := maps.Clone(more)
		params["rows"] = batch
		if _, err := run(name, text, params); err != nil {
			return err
		}
	}
	return nil
}

// overBolt takes rows with the queries of writes.cypher.
type overBolt struct {
	run runner
	now time.Time
}

func (o overBolt) entities(label string, rows []map[string]any) error {
	return putRows(o.run, "CreateEntities", filled("CreateEntities", map[string]string{"Kind": label}), rows, map[string]any{"now": o.now})
}

func (o overBolt) details(rows []map[string]any) error {
	return putRows(o.run, "PutDetails", block("PutDetails"), rows, map[string]any{})
}

func (o overBolt) links(group linkGroup, links []link) error {
	byFrom := distinctEnds(links, func(l link) string { return l.from }) <= distinctEnds(links, func(l link) string { return l.to })
	return putRows(o.run, group.block(), group.query(byFrom), byEnd(links, byFrom), map[string]any{})
}

func (w *writing) report(done int) {
	w.done = done
	w.progress(w.done, w.total)
}
