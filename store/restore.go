package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/sidelines/sidelines/goroutine"
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
	id    string // of this restore, which owns the mark
	stop  context.CancelFunc
	want  Contents
	links map[[2]string][]map[string]any // next batch, by the classes of both ends
	nodes []map[string]any               // next batch
	last  []map[string]any               // migrations, which say that everything is there
	lock  map[string]any
	done  Contents
}

// The mark of a restore belongs to the restore that runs, which renews it. Only a mark that nobody has renewed for this long is that
// of a restore that was interrupted.
const (
	restoreLease      = time.Minute
	renewRestoreEvery = restoreLease / 4
)

// errRestoreLost stops a restore whose mark another one has taken, which can be only if this one stood still for long.
var errRestoreLost = errors.New("another restore has begun meanwhile, and this one has stopped: " +
	"restore this backup again when the other one has ended, if the graph should have it")

// UnfinishedRestoreError is returned if a restore fails after it has begun to change the graph, which stays closed.
type UnfinishedRestoreError struct{ Err error }

func (e *UnfinishedRestoreError) Error() string { return e.Err.Error() }

// Unwrap returns what failed.
func (e *UnfinishedRestoreError) Unwrap() error { return e.Err }

// BeginRestore prepares the database. If doReplace is false, it refuses one that is not empty, unless a restore was interrupted there.
// It refuses a database into which another restore runs. After it, call either End or Fail.
func (s *Store) BeginRestore(ctx context.Context, want Contents, doReplace bool) (*Restore, error) {
	if own := s.OwnFormat(); want.Format.isNewerThan(own) {
		return nil, &NewerFormatError{"backup", want.Format, own}
	}
	r := &Restore{
		store: s, id: uuid.NewString(), want: want, links: map[[2]string][]map[string]any{}, done: Contents{Nodes: map[string]int{}},
	}
	if _, err := s.write(ctx, "BeginRestore", func(run runner) (any, error) { return nil, r.take(run, doReplace) }); err != nil {
		return nil, err
	}
	renewing, stop := context.WithCancel(ctx)
	r.stop = stop
	goroutine.Background(renewing, r.renew)
	if err := r.prepare(ctx); err != nil {
		return nil, r.Fail(ctx, err)
	}
	return r, nil
}

// take makes the restore the owner of the mark, in a transaction that waits for other writers.
func (r *Restore) take(run runner, doReplace bool) error {
	lock, err := run("LockWrites", block("LockWrites"), map[string]any{"now": time.Now().UTC()})
	if err != nil {
		return err
	}
	if wasInterrupted := lock[0]["isRestoring"] == true; !wasInterrupted && !doReplace {
		for _, c := range graphClasses {
			rows, err := run("CountNodes", c.query("CountNodes"), nil)
			if err != nil {
				return err
			}
			if value[int64](rows[0], "count") > 0 {
				return ErrNotEmpty
			}
		}
	}
	rows, err := run("TakeRestore", block("TakeRestore"), r.lease(restoreLease))
	if err != nil {
		return err
	}
	if !value[bool](rows[0], "isFree") {
		return fmt.Errorf("another restore has been running since %s: try again when it has ended. If it was killed, that is after %s",
			value[time.Time](rows[0], "since").UTC().Format(time.RFC3339), value[time.Time](rows[0], "until").UTC().Format(time.RFC3339))
	}
	return nil
}

func (r *Restore) lease(d time.Duration) map[string]any {
	return map[string]any{"name": unfinishedRestore, "holder": r.id, "seconds": int(d.Seconds())}
}

// keep renews the mark for some time, and reports whether the restore still owns it.
func (r *Restore) keep(run runner, lasts time.Duration) (isOwner bool, err error) {
	rows, err := run("KeepRestore", block("KeepRestore"), r.lease(lasts))
	return len(rows) > 0, err
}

func (r *Restore) prepare(ctx context.Context) error {
	select { // until servers have seen it
	case <-time.After(RestoreNotice):
	case <-ctx.Done():
		return ctx.Err()
	}
	if err := r.empty(ctx); err != nil {
		return err
	}
	_, err := r.store.migrateAfter(ctx, nil)
	return err
}

// renew renews the mark until the context ends. If it fails, the next transaction of the restore says so.
func (r *Restore) renew(ctx context.Context) {
	every := time.NewTicker(renewRestoreEvery)
	defer every.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-every.C:
			_, _ = r.store.write(ctx, "KeepRestore", func(run runner) (any, error) { return r.keep(run, restoreLease) })
		}
	}
}

// write is a transaction that takes place only while the restore owns the mark.
func (r *Restore) write(ctx context.Context, name string, work func(runner) (any, error)) (any, error) {
	result, err := r.store.write(ctx, name, func(run runner) (any, error) {
		switch isOwner, err := r.keep(run, restoreLease); {
		case err != nil:
			return nil, err
		case !isOwner:
			return nil, errRestoreLost
		}
		return work(run)
	})
	if code := codeOf(err); strings.HasSuffix(code, ".ConstraintValidationFailed") {
		err = fmt.Errorf("the database refused what the backup has, because a value must be unique (%s of the query %s): "+
			"remove constraints that Sidelines did not make, and let nobody else write meanwhile", code, name)
	}
	return result, err
}

// Fail ends a restore that cannot go on because of an error. The mark stays, so that nobody reads the incomplete graph, and another
// restore can begin at once. The context may have ended.
func (r *Restore) Fail(ctx context.Context, err error) error {
	r.stop()
	if errors.Is(err, errRestoreLost) {
		return err
	}
	ctx = context.WithoutCancel(ctx)
	_, _ = r.store.write(ctx, "KeepRestore", func(run runner) (any, error) { return r.keep(run, 0) }) // else the mark runs out by itself
	return &UnfinishedRestoreError{err}
}

// empty removes all nodes of Sidelines but the lock and the mark of an unfinished restore.
func (r *Restore) empty(ctx context.Context) error {
	for _, c := range graphClasses {
		for {
			rows, err := r.write(ctx, "RemoveSome", func(run runner) (any, error) {
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
	_, err := r.write(ctx, "RemoveMigrations", func(run runner) (any, error) {
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
	_, err := r.write(ctx, "RestoreNodes", func(run runner) (any, error) {
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
	written, err := r.write(ctx, "RestoreLinks", func(run runner) (any, error) {
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
	_, err := r.write(ctx, "EndRestore", func(run runner) (any, error) {
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
	r.stop()
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
