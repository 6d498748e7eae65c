package store

import (
	"context"
	"fmt"
	"time"

	"github.com/sidelines/sidelines/model"
)

// ErrNotEmpty is returned if a backup would be restored into a graph that has something.
var ErrNotEmpty = fmt.Errorf("the graph is not empty: restore into a new data folder or database, " +
	"or replace everything that is there with --replace")

// RestoreNotice is how long a restore waits before it changes anything: servers that call IsRestoring more often than that have
// noticed it, and do not read a graph that is incomplete.
const RestoreNotice = time.Second

// Restore writes what Backup has read into an empty database, or into one that it empties. Between BeginRestore and its end no
// writer of Sidelines writes, and no program of Sidelines serves the graph. If it is interrupted, that stays so, and another
// restore begins anew.
type Restore struct {
	store *Store
	want  Contents
	links map[[2]string][]map[string]any // next batch, by the classes of both ends
	nodes []map[string]any               // next batch
	last  []map[string]any               // migrations, which say that everything is there
	lock  map[string]any
	done  Contents
}

// BeginRestore prepares the database. If doReplace is false, it refuses one that is not empty, unless a restore was interrupted there.
func (s *Store) BeginRestore(ctx context.Context, want Contents, doReplace bool) (*Restore, error) {
	if own := s.OwnFormat(); want.Format.isNewerThan(own) {
		return nil, &NewerFormatError{"backup", want.Format, own}
	}
	migrations, err := s.read(ctx, "Migrations", block("Migrations"), nil)
	if err != nil {
		return nil, err
	}
	for _, row := range migrations {
		doReplace = doReplace || row["name"] == unfinishedRestore
	}
	if !doReplace {
		for _, c := range graphClasses {
			if n, err := s.count(ctx, "CountNodes", c.query("CountNodes")); err != nil || n > 0 {
				if err == nil {
					err = ErrNotEmpty
				}
				return nil, err
			}
		}
	}
	now := time.Now().UTC()
	_, err = s.write(ctx, "BeginRestore", func(run runner) (any, error) {
		if _, err := run("LockWrites", block("LockWrites"), map[string]any{"now": now}); err != nil { // waits for other writers
			return nil, err
		}
		return run("BeginRestore", block("BeginRestore"), map[string]any{"now": now, "name": unfinishedRestore})
	})
	if err != nil {
		return nil, err
	}
	select { // until servers have seen it
	case <-time.After(RestoreNotice):
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if err := s.empty(ctx); err != nil {
		return nil, err
	}
	if _, err := s.migrateAfter(ctx, nil); err != nil {
		return nil, err
	}
	return &Restore{store: s, want: want, links: map[[2]string][]map[string]any{}, done: Contents{Nodes: map[string]int{}}}, nil
}

// empty removes all nodes of Sidelines but the lock and the mark of an unfinished restore.
func (s *Store) empty(ctx context.Context) error {
	for _, c := range graphClasses {
		for {
			rows, err := s.write(ctx, "RemoveSome", func(run runner) (any, error) {
				return run("RemoveSome", c.query("RemoveSome"), map[string]any{"limit": 5 * backupBatch})
			})
			if err != nil {
				return err
			}
			if value[int64](rows.([]map[string]any)[0], "count") == 0 {
				break
			}
		}
	}
	_, err := s.write(ctx, "RemoveMigrations", func(run runner) (any, error) {
		return run("RemoveMigrations", block("RemoveMigrations"), map[string]any{"except": unfinishedRestore})
	})
	return err
}

// Node writes a node, and not its links. Write all nodes before the first link.
func (r *Restore) Node(ctx context.Context, n Node) error {
	c, err := classOf(n)
	if err != nil {
		return err
	}
	r.done.Nodes[c.label]++
	row := map[string]any{"labels": n.Labels, "properties": n.Properties}
	switch c.label {
	case "Migration":
		r.last = append(r.last, row)
		return nil
	case "WriteLock":
		r.lock = n.Properties
		return nil
	}
	if r.nodes = append(r.nodes, row); len(r.nodes) < backupBatch {
		return nil
	}
	return r.flushNodes(ctx)
}

func (r *Restore) flushNodes(ctx context.Context) error {
	if len(r.nodes) == 0 {
		return nil
	}
	_, err := r.store.write(ctx, "RestoreNodes", func(run runner) (any, error) {
		return run("RestoreNodes", block("RestoreNodes"), map[string]any{"rows": r.nodes})
	})
	r.nodes = nil
	return err
}

// Links writes the links of a node.
func (r *Restore) Links(ctx context.Context, n Node) error {
	if len(n.Links) == 0 {
		return nil
	}
	if err := r.flushNodes(ctx); err != nil {
		return err
	}
	from, err := classOf(n)
	if err != nil {
		return err
	}
	for _, link := range n.Links {
		ends := [2]string{from.label, link.To.Label}
		r.links[ends] = append(r.links[ends], map[string]any{
			"from": n.Properties[from.key], "to": link.To.Value, "type": link.Type, "properties": link.Properties,
		})
		if len(r.links[ends]) == 4*backupBatch {
			if err := r.flushLinks(ctx, ends); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *Restore) flushLinks(ctx context.Context, ends [2]string) error {
	rows := r.links[ends]
	delete(r.links, ends)
	text := filled("RestoreLinks", map[string]string{
		"From": ends[0], "FromKey": keyOf(ends[0]), "To": ends[1], "ToKey": keyOf(ends[1]),
	})
	written, err := r.store.write(ctx, "RestoreLinks", func(run runner) (any, error) {
		return run("RestoreLinks", text, map[string]any{"rows": rows})
	})
	if err != nil {
		return err
	}
	if n := value[int64](written.([]map[string]any)[0], "count"); int(n) != len(rows) {
		return fmt.Errorf("%d links of the backup lead to nodes that it does not have", len(rows)-int(n))
	}
	r.done.Links += len(rows)
	return nil
}

// End writes what is left, checks that everything has come, and opens the graph to readers and writers, brought to the format of this
// program.
func (r *Restore) End(ctx context.Context) error {
	if err := r.flushNodes(ctx); err != nil {
		return err
	}
	for ends := range r.links {
		if err := r.flushLinks(ctx, ends); err != nil {
			return err
		}
	}
	for label, n := range r.want.Nodes {
		if r.done.Nodes[label] != n {
			return fmt.Errorf("of %d nodes %s of the backup, %d came", n, label, r.done.Nodes[label])
		}
	}
	if r.done.Links != r.want.Links {
		return fmt.Errorf("of %d links of the backup, %d came", r.want.Links, r.done.Links)
	}
	_, err := r.store.write(ctx, "EndRestore", func(run runner) (any, error) {
		if r.lock != nil {
			if _, err := run("SetLock", block("SetLock"), map[string]any{"properties": r.lock}); err != nil {
				return nil, err
			}
		}
		if _, err := run("RemoveMigrations", block("RemoveMigrations"), map[string]any{"except": ""}); err != nil {
			return nil, err
		}
		return run("RestoreNodes", block("RestoreNodes"), map[string]any{"rows": r.last})
	})
	if err != nil {
		return err
	}
	if _, err := r.store.Migrate(ctx); err != nil {
		return err
	}
	return r.store.Rederive(ctx, func(int, int) {})
}

// IsRestoring reports whether a backup is being restored, or a restore was interrupted.
func (s *Store) IsRestoring(ctx context.Context) (bool, error) {
	return s.HasLoaded(ctx, unfinishedRestore)
}

func classOf(n Node) (class, error) {
	for _, label := range n.Labels {
		for _, c := range classes {
			if c.label == label {
				return c, nil
			}
		}
	}
	return class{}, fmt.Errorf("nodes with the labels %v are not part of a graph of Sidelines", n.Labels)
}

func keyOf(label string) string {
	for _, c := range classes {
		if c.label == label {
			return c.key
		}
	}
	panic("store: no class of nodes is named " + label)
}

// errRestoring is returned to writers while a backup is restored.
var errRestoring = model.Errorf(model.CodeUnavailable, "The graph is being restored from a backup. Try again when that is done.")
