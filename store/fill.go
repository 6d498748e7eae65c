package store

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// Bulk writes nodes and relationships to the database faster than Bolt does. localneo4j.Bulk is one; its methods say what they do.
type Bulk interface {
	Known(label, property string)
	Node(labels []string, end string, properties map[string]any)
	Link(kind, from, to string, properties map[string]any)
	Swap(label, property string, value any, was, becomes map[string]any)
	Commit(ctx context.Context) error
}

// Filling is bundled data that is ready to be written to an empty graph, or to one that has the first parts of it.
type Filling struct {
	Counts
	Kept  []Kept // records that are left out, with the reason
	parts []filledPart
}

// filledPart is what a part adds to the graph.
type filledPart struct {
	changed []changedRecord
	merged  map[string]string
	bundled []map[string]any // rows of PutBundled
	changes []*model.Change
	loaded  []string
}

// ErrNotFresh is returned by Fill if the graph has anything but the first parts of the filling, or if somebody else wrote to it after the
// start of Fill. What Fill had written until then stays, and Upgrade writes the rest.
var ErrNotFresh = errors.New("the graph has something already")

// PlanFill checks the parts against each other, and makes the records. It needs no database, because there is nothing to compare them
// with.
func PlanFill(parts []document.Part) (*Filling, error) {
	var patches []document.Patch
	partOf := map[string]int{}
	for i, p := range parts {
		patches = append(patches, p.Patches...)
		for _, patch := range p.Patches {
			partOf[patch.ID] = i
		}
	}
	j := &journal{actor: model.ActorBundled}
	nothing := func(string, string, map[string]any) ([]map[string]any, error) { return nil, nil }
	u := &upgrade{run: nothing, journal: j, bundle: Bundle{Patches: patches}}
	if err := u.plan(); err != nil {
		return nil, err
	}
	f := &Filling{Counts: u.result.Counts, Kept: u.result.Kept, parts: make([]filledPart, len(parts))}
	for i, p := range parts {
		f.parts[i].loaded, f.parts[i].merged = p.Loaded, map[string]string{}
	}
	for _, c := range u.planned.changed {
		id := c.record.Base().ID
		part := &f.parts[partOf[id]]
		part.changed = append(part.changed, c)
		part.bundled = append(part.bundled, map[string]any{"id": id, "fields": broughtBy(u.targets[id]).strings()})
	}
	for _, c := range j.changes {
		part := &f.parts[partOf[c.EntityID]]
		part.changes = append(part.changes, c)
	}
	for from, into := range u.planned.redirects() {
		f.parts[partOf[from]].merged[from] = into
	}
	f.number()
	return f, nil
}

// number numbers the changes of all parts from 1, and gives each part that has any a revision.
func (f *Filling) number() {
	sequence, revision := 0, 0
	for _, part := range f.parts {
		if len(part.changes) > 0 {
			revision++
			var led redirects
			led.lead(part.merged)
			led.share(part.changes)
		}
		for _, c := range part.changes {
			sequence++
			c.Sequence, c.Revision, c.Operation, c.Cursor = sequence, revision, revision, changeCursor(sequence)
		}
	}
}

// Fill writes bundled data to a graph that is empty, each part in a transaction of its own: in bulk, or over Bolt if bulk is nil. Both
// leave the same graph as Upgrade, part for part. If an earlier Fill of the same data was interrupted, Fill writes the parts that are
// missing. It returns ErrNotFresh if the graph has anything else. Progress is called with the number of rows written so far, which
// starts from an earlier number again if a transaction is retried.
func (s *Store) Fill(ctx context.Context, f *Filling, bulk Bulk, progress func(done, total int)) error {
	s = s.Patient()
	err := s.fill(ctx, f, bulk, progress)
	if err == nil || errors.Is(err, ErrNotFresh) { // what was written in bulk has no sides yet
		if err := s.settleSides(ctx, func(int, int) {}); err != nil {
			return err
		}
	}
	return err
}

func (s *Store) fill(ctx context.Context, f *Filling, bulk Bulk, progress func(done, total int)) error {
	var at journal
	written, err := s.write(ctx, "Fill", func(run runner) (any, error) {
		j, written, err := f.written(run)
		at = journal{revision: j.revision, sequence: j.sequence}
		if err == nil && bulk != nil {
			_, err = run("ForgetMigration", block("ForgetMigration"), map[string]any{"name": sidesForm})
		}
		return written, err
	})
	if err != nil {
		return err
	}
	if bulk != nil {
		bulk.Known("Entity", "id")
		bulk.Known("Detail", "key")
	}
	before, total := 0, 2*f.Created
	for i := range f.parts {
		part := &f.parts[i]
		progress(before, total)
		reached := func(done, _ int) { progress(before+done, total) }
		var err error
		switch {
		case i < written.(int):
		case bulk != nil:
			err = s.fillInBulk(ctx, part, at, bulk, reached)
		default:
			_, err = s.write(ctx, "Fill", func(run runner) (any, error) { return nil, s.fillOverBolt(run, part, at, reached) })
		}
		if err != nil {
			return err
		}
		before += 2 * len(part.changed)
		if i >= written.(int) && len(part.changes) > 0 {
			at.revision, at.sequence = at.revision+1, at.sequence+len(part.changes)
		}
	}
	return nil
}

func (p *filledPart) stamp(now time.Time) {
	for _, c := range p.changes {
		c.At = now
	}
}

func (s *Store) fillOverBolt(run runner, p *filledPart, at journal, progress func(done, total int)) error {
	j, err := openJournal(run, model.ActorBundled)
	if err != nil {
		return err
	}
	if j.revision != at.revision || j.sequence != at.sequence {
		return ErrNotFresh
	}
	p.stamp(j.now)
	j.changes = p.changes
	if err := putRows(run, "PutBundled", block("PutBundled"), p.bundled, map[string]any{}); err != nil {
		return err
	}
	if _, err := j.commit(run, p.changed, p.merged, progress); err != nil {
		return err
	}
	for _, name := range p.loaded {
		if _, err := run("RecordMigration", block("RecordMigration"), s.migrationOf(name, j.now)); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) fillInBulk(ctx context.Context, p *filledPart, at journal, bulk Bulk, progress func(done, total int)) error {
	now := time.Now().UTC()
	p.stamp(now)
	to := inBulk{bulk, now}
	was, becomes := map[string]any{}, map[string]any{"takenAt": now}
	if at.revision > 0 {
		was["revision"], was["sequence"] = at.revision, at.sequence
	}
	if len(p.changes) > 0 {
		becomes["revision"], becomes["sequence"] = at.revision+1, at.sequence+len(p.changes)
	}
	bulk.Swap("WriteLock", "id", 1, was, becomes)
	w := writing{to: to, now: now, total: 2 * len(p.changed), progress: progress}
	if err := w.records(p.changed); err != nil {
		return err
	}
	to.nodes("Bundled", p.bundled)
	to.nodes("Change", changeRows(p.changes))
	for _, from := range slices.Sorted(maps.Keys(p.merged)) {
		bulk.Node([]string{"Redirect"}, "", map[string]any{"id": from, "into": p.merged[from]})
	}
	for _, name := range p.loaded {
		m := s.migrationOf(name, now)
		bulk.Node([]string{"Migration"}, "", map[string]any{"name": m["name"], "appliedAt": m["now"], "program": m["program"]})
	}
	return bulk.Commit(ctx)
}

// inBulk takes rows past Bolt.
type inBulk struct {
	bulk Bulk
	now  time.Time
}

func (b inBulk) nodes(label string, rows []map[string]any) {
	for _, row := range rows {
		b.bulk.Node([]string{label}, "", row)
	}
}

func (b inBulk) entities(label string, rows []map[string]any) error {
	for _, row := range rows {
		properties := row["props"].(map[string]any)
		properties["createdAt"], properties["updatedAt"] = b.now, b.now
		b.bulk.Node([]string{"Entity", label}, row["id"].(string), properties)
	}
	return nil
}

func (b inBulk) details(rows []map[string]any) error {
	for _, row := range rows {
		properties := row["props"].(map[string]any)
		b.bulk.Node([]string{"Detail", row["kind"].(string)}, properties["key"].(string), properties)
	}
	return nil
}

func (b inBulk) links(group linkGroup, links []link) error {
	for _, l := range links {
		b.bulk.Link(group.kind, l.from, l.to, l.props)
	}
	return nil
}
