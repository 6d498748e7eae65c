package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/model"
)

// Node is a node of the database as it is stored, with the links that go out from it, for backups.
type Node struct {
	Labels     []string
	Properties map[string]any // as the driver has them
	Links      []Link
}

// Link is a relationship to another node.
type Link struct {
	Type       string
	To         NodeKey
	Properties map[string]any
}

// NodeKey identifies a node: the label of its class, and the value of the property that is unique in it.
type NodeKey struct {
	Label string
	Value string
}

// class is a class of nodes that make up a graph, with the property that is unique in it and the least value, which none has.
type class struct {
	label, key string
	before     any
}

// classes are all nodes that Sidelines writes. What others keep in the same database is not part of a backup.
var classes = []class{
	{"Entity", "id", ""},
	{"Detail", "key", ""},
	{"Redirect", "id", ""},
	{"Bundled", "id", ""},
	{"Change", "sequence", int64(0)},
	{"Migration", "name", ""},
	{"WriteLock", "id", int64(0)},
}

// graphClasses are those of the graph itself: an empty graph has a format, and perhaps a lock.
var graphClasses = classes[:len(classes)-2]

// linked are the classes that have links.
const linked = "Entity|Detail"

func (c class) query(name string) string {
	return filled(name, map[string]string{"Label": c.label, "Key": c.key, "Linked": linked})
}

// Contents says what a backup has.
type Contents struct {
	Format   Format         `json:"format"`
	Revision int            `json:"revision"` // of the journal
	Nodes    map[string]int `json:"nodes"`    // by class
	Links    int            `json:"links"`
	Foreign  Foreign        `json:"foreign,omitzero"`
}

// Foreign is what others have written to nodes of Sidelines, and between them. A backup keeps it, and names it at its start, because
// a restore refuses words that neither Sidelines nor the start of the backup knows.
type Foreign struct {
	Labels []string `json:"labels,omitempty"` // of nodes, in alphabetical order
	Types  []string `json:"types,omitempty"`  // of links, in alphabetical order
}

// Total is the number of nodes.
func (c Contents) Total() (sum int) {
	for n := range maps.Values(c.Nodes) {
		sum += n
	}
	return sum
}

// backupBatch bounds the nodes that are in memory at once.
const backupBatch = 500

// backupLock is how long writers wait for a backup at most, see Backup.
const backupLock = 10 * time.Minute

// Backup reads the whole graph as it is stored: records, journal, merged ids, and the format. It calls begin with the numbers, and
// then node for each node, always in the same order. What it reads is one state of the graph: if somebody writes meanwhile, it calls
// begin again and starts over, and this time lets no writer of Sidelines write until it has finished.
func (s *Store) Backup(ctx context.Context, begin func(Contents) error, node func(Node) error) error {
	isSteady, err := s.backup(ctx, begin, node)
	if err != nil || isSteady {
		return err
	}
	release, err := s.holdWrites(ctx)
	if err != nil {
		return err
	}
	defer release()
	isSteady, err = s.backup(ctx, begin, node)
	if err == nil && !isSteady {
		err = model.Errorf(model.CodeConflict, "Somebody writes to the database without Sidelines, so no state of it can be read. Try again.")
	}
	return err
}

// backup reads the graph, and reports whether it stayed the same meanwhile.
func (s *Store) backup(ctx context.Context, begin func(Contents) error, node func(Node) error) (isSteady bool, err error) {
	before, err := s.state(ctx)
	if err != nil {
		return false, err
	}
	want, err := s.contents(ctx)
	if err != nil {
		return false, err
	}
	check, err := NewBackupCheck(want)
	if err != nil {
		return false, err
	}
	if err := begin(want); err != nil {
		return false, err
	}
	read := Contents{Nodes: map[string]int{}}
	var wrong error // unless somebody wrote meanwhile
	for _, c := range classes {
		err := s.nodesOf(ctx, c, func(n Node) error {
			read.Nodes[c.label]++
			read.Links += len(n.Links)
			if wrong == nil {
				wrong = check.Node(n)
			}
			return node(n)
		})
		if err != nil {
			return false, err
		}
	}
	after, err := s.state(ctx)
	if err != nil || after != before {
		return false, err
	}
	for _, c := range classes {
		if read.Nodes[c.label] != want.Nodes[c.label] {
			return false, fmt.Errorf("of %d nodes of the database with the label %s, %d can be told apart by their %s: "+
				"repair or remove the others, which Sidelines did not write", want.Nodes[c.label], c.label, read.Nodes[c.label], c.key)
		}
	}
	if read.Links != want.Links {
		return false, fmt.Errorf("the database has %d links, of which %d were read", want.Links, read.Links)
	}
	if wrong == nil {
		wrong = check.End()
	}
	if wrong != nil {
		return false, fmt.Errorf("a backup of this database could not be restored, because somebody wrote to it without Sidelines: "+
			"repair or remove this first: %w", wrong)
	}
	return true, nil
}

// contents counts what a backup will have.
func (s *Store) contents(ctx context.Context) (Contents, error) {
	contents := Contents{Nodes: map[string]int{}}
	migrations, err := s.read(ctx, "Migrations", block("Migrations"), nil)
	if err != nil {
		return contents, err
	}
	if err := s.checkFormat(migrations); err != nil {
		return contents, err
	}
	contents.Format = formatOf(migrations)
	for _, c := range classes {
		if contents.Nodes[c.label], err = s.count(ctx, "CountNodes", c.query("CountNodes")); err != nil {
			return contents, err
		}
		labels, err := s.read(ctx, "ForeignLabels", c.query("ForeignLabels"), map[string]any{"known": vocabulary().labelsOf(c.label)})
		if err != nil {
			return contents, err
		}
		for _, row := range labels {
			contents.Foreign.Labels = append(contents.Foreign.Labels, asString(row["label"]))
		}
	}
	slices.Sort(contents.Foreign.Labels)
	contents.Foreign.Labels = slices.Compact(contents.Foreign.Labels)
	types, err := s.read(ctx, "CountLinks", classes[0].query("CountLinks"), nil)
	if err != nil {
		return contents, err
	}
	for _, row := range types {
		contents.Links += int(value[int64](row, "count"))
		if of := asString(row["type"]); !vocabulary().types[of] {
			contents.Foreign.Types = append(contents.Foreign.Types, of)
		}
	}
	head, err := s.read(ctx, "JournalHead", block("JournalHead"), nil)
	if err == nil && len(head) == 1 {
		contents.Revision = int(value[int64](head[0], "value"))
	}
	return contents, err
}

func (s *Store) count(ctx context.Context, name, text string) (int, error) {
	rows, err := s.read(ctx, name, text, nil)
	if err != nil {
		return 0, err
	}
	return int(value[int64](rows[0], "count")), nil
}

// nodesOf reads the nodes of a class in the order of their keys.
func (s *Store) nodesOf(ctx context.Context, c class, node func(Node) error) error {
	after := c.before
	for {
		rows, err := s.read(ctx, "BackupNodes", c.query("BackupNodes"), map[string]any{"after": after, "limit": backupBatch})
		if err != nil {
			return err
		}
		for _, row := range rows {
			n := Node{Labels: slices.Sorted(slices.Values(asStrings(row["labels"]))), Properties: value[map[string]any](row, "properties")}
			maps.DeleteFunc(n.Properties, func(name string, _ any) bool { return c.label == "WriteLock" && strings.HasPrefix(name, "search") })
			links, _ := row["links"].([]any)
			for _, part := range links {
				link, _ := part.([]any)
				properties, _ := link[3].(map[string]any)
				n.Links = append(n.Links, Link{
					Type: asString(link[0]), To: NodeKey{asString(link[1]), asString(link[2])}, Properties: properties,
				})
			}
			slices.SortFunc(n.Links, func(a, b Link) int {
				return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.To.Label, b.To.Label), cmp.Compare(a.To.Value, b.To.Value),
					cmp.Compare(fmt.Sprint(a.Properties), fmt.Sprint(b.Properties))) // fmt sorts keys
			})
			if err := node(n); err != nil {
				return err
			}
			after = row["key"]
		}
		if len(rows) < backupBatch {
			return nil
		}
	}
}

// holdWrites takes the lock of writers until release is called, and changes nothing.
func (s *Store) holdWrites(ctx context.Context) (release func(), err error) {
	session := s.session(ctx, neo4j.AccessModeWrite)
	end := context.WithoutCancel(ctx)
	tx, err := session.BeginTransaction(ctx, neo4j.WithTxTimeout(backupLock), neo4j.WithTxMetadata(map[string]any{"query": "HoldWrites"}))
	if err != nil {
		_ = session.Close(end)
		return nil, s.publicError(ctx, "HoldWrites", err)
	}
	release = func() {
		_ = tx.Rollback(end) // it has written nothing that should stay
		_ = session.Close(end)
	}
	if _, err := collect(ctx, tx, block("LockWrites"), map[string]any{"now": time.Now().UTC()}); err != nil {
		release()
		return nil, s.publicError(ctx, "HoldWrites", err)
	}
	return release, nil
}
