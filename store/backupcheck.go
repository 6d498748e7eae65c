package store

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/sidelines/sidelines/model"
)

// BackupCheck checks that Restore can write what a backup has, before anything is changed. Backup applies it to what it reads, so that
// nobody makes a backup that cannot be restored. It keeps a hash of every key, which takes about 60 MB of memory per million nodes.
type BackupCheck struct {
	contents Contents
	line     int               // of the backup; the first one has the contents
	keys     map[keyHash]int32 // line of the node with the key; negative: of the first link to it, while its node has not come
	read     Contents
	formats  []map[string]any // of the migrations, as formatOf takes them

	revision, sequence         int64 // highest of the changes
	lockRevision, lockSequence int64 // of the lock; -1 without one
}

// keyHash stands for a value that is unique in a class of nodes.
type keyHash [16]byte

func hashOf(class, key string) (h keyHash) {
	sum := sha256.Sum256([]byte(class + " " + key)) // no class has a space
	copy(h[:], sum[:])
	return h
}

// The largest numbers that a journal can have: the API has revisions as Int of GraphQL, and sequences in cursors, which every client
// reads exactly up to 2^53.
const (
	maxRevision = math.MaxInt32
	maxSequence = 1 << 53
)

// NewBackupCheck checks what a backup says of its contents.
func NewBackupCheck(contents Contents) (*BackupCheck, error) {
	if own := ownFormat(""); contents.Format.Migration < 0 || contents.Format.Derived < 0 {
		return nil, fmt.Errorf("line 1: the format %s is negative", contents.Format)
	} else if contents.Format.isNewerThan(own) {
		return nil, &NewerFormatError{"backup", contents.Format, own}
	}
	if contents.Revision < 0 || contents.Revision > maxRevision {
		return nil, fmt.Errorf("line 1: the revision %d is not between 0 and %d", contents.Revision, maxRevision)
	}
	if contents.Links < 0 {
		return nil, fmt.Errorf("line 1: the number of links, %d, is negative", contents.Links)
	}
	for label, n := range contents.Nodes {
		if !slices.ContainsFunc(classes, func(c class) bool { return c.label == label }) {
			return nil, fmt.Errorf("line 1: %.100q is not a class of nodes of Sidelines", label)
		}
		if n < 0 {
			return nil, fmt.Errorf("line 1: the number of nodes %s, %d, is negative", label, n)
		}
	}
	for _, name := range slices.Concat(contents.Foreign.Labels, contents.Foreign.Types) {
		if err := checkName(name); err != nil {
			return nil, fmt.Errorf("line 1: foreign: %w", err)
		}
	}
	return &BackupCheck{
		contents: contents, line: 1, keys: map[keyHash]int32{}, read: Contents{Nodes: map[string]int{}}, lockRevision: -1, lockSequence: -1,
	}, nil
}

// Node checks the next node with its links. Errors begin with the line of the backup.
func (b *BackupCheck) Node(n Node) error {
	b.line++
	if err := b.node(n); err != nil {
		return fmt.Errorf("line %d: %w", b.line, err)
	}
	return nil
}

func (b *BackupCheck) node(n Node) error {
	c, err := classOf(n)
	if err != nil {
		return err
	}
	key, err := c.keyOf(n)
	if err != nil {
		return err
	}
	for _, check := range []func(class, Node, string) error{b.words, b.unique, b.values, b.links} {
		if err := check(c, n, key); err != nil {
			return fmt.Errorf("node %s %.100q: %w", c.label, key, err)
		}
	}
	return nil
}

// words checks the labels and the names of the properties.
func (b *BackupCheck) words(c class, n Node, _ string) error {
	if b.read.Nodes[c.label]++; b.read.Nodes[c.label] > b.contents.Nodes[c.label] {
		return fmt.Errorf("there are more nodes %s than the %d that the first line says", c.label, b.contents.Nodes[c.label])
	}
	known := vocabulary().labelsOf(c.label)
	for _, label := range n.Labels {
		if !slices.Contains(known, label) && !slices.Contains(b.contents.Foreign.Labels, label) {
			return fmt.Errorf("this version of Sidelines does not write the label %.100q there", label)
		}
	}
	return checkNames(n.Properties)
}

// unique checks what no two nodes share: their keys, and codes of countries.
func (b *BackupCheck) unique(c class, n Node, key string) error {
	if err := b.note(c.label, c.key, key); err != nil {
		return err
	}
	if code, ok := n.Properties["code"].(string); ok && slices.Contains(n.Labels, "Country") {
		return b.note("Country", "code", code)
	}
	return nil
}

func (b *BackupCheck) note(label, property, text string) error {
	hash := hashOf(label+"."+property, text)
	if line := b.keys[hash]; line > 0 {
		return fmt.Errorf("the %s %.100q is also in line %d", property, text, line)
	}
	b.keys[hash] = b.at()
	return nil
}

// at returns the line as it is kept.
func (b *BackupCheck) at() int32 { return int32(min(b.line, math.MaxInt32)) } //nolint:gosec // bounded

// keyOf returns the value that is unique in the class, as a text.
func (c class) keyOf(n Node) (string, error) {
	var key string
	switch v := n.Properties[c.key].(type) {
	case string:
		key = v
	case int64:
		key = fmt.Sprint(v)
	}
	if _, isNumber := c.before.(int64); key == "" || isNumber != isInteger(n.Properties[c.key]) {
		return "", fmt.Errorf("a node %s has no %s", c.label, c.key)
	}
	return key, nil
}

func isInteger(v any) bool { _, ok := v.(int64); return ok }

// values checks the properties by which the journal and the format go on.
func (b *BackupCheck) values(c class, n Node, _ string) (err error) {
	switch c.label {
	case "Change":
		revision, sequence := value[int64](n.Properties, "revision"), value[int64](n.Properties, "sequence")
		if revision < 1 || revision > maxRevision || sequence < 1 || sequence > maxSequence {
			return fmt.Errorf("a change cannot have the revision %d and the sequence %d", revision, sequence)
		}
		b.revision, b.sequence = max(b.revision, revision), max(b.sequence, sequence)
	case "Migration":
		name, _ := n.Properties["name"].(string)
		if !isKnownMigration(name) {
			return fmt.Errorf("this version of Sidelines does not know the migration %.100q", name)
		}
		b.formats = append(b.formats, n.Properties)
	case "WriteLock":
		if n.Properties["id"] != int64(1) {
			return fmt.Errorf("the lock of writers has the id %v instead of 1", n.Properties["id"])
		}
		b.lockRevision, err = lockNumber(n, "revision", maxRevision)
		if err == nil {
			b.lockSequence, err = lockNumber(n, "sequence", maxSequence)
		}
	}
	return err
}

// lockNumber returns an integer of the lock of writers, or -1 if it has none: then the journal goes on from its last change.
func lockNumber(n Node, property string, most int64) (int64, error) {
	v, has := n.Properties[property]
	if !has {
		return -1, nil
	}
	if v, ok := v.(int64); ok && v >= 0 && v <= most {
		return v, nil
	}
	return 0, fmt.Errorf("the %s of the lock of writers, %.100s, is not an integer between 0 and %d", property, fmt.Sprint(v), most)
}

func (b *BackupCheck) links(_ class, n Node, _ string) error {
	for _, link := range n.Links {
		if err := b.link(link); err != nil {
			return err
		}
	}
	return nil
}

func (b *BackupCheck) link(link Link) error {
	if b.read.Links++; b.read.Links > b.contents.Links {
		return fmt.Errorf("there are more links than the %d that the first line says", b.contents.Links)
	}
	if !vocabulary().types[link.Type] && !slices.Contains(b.contents.Foreign.Types, link.Type) {
		return fmt.Errorf("this version of Sidelines does not write links of the type %.100q", link.Type)
	}
	if !slices.Contains(strings.Split(linked, "|"), link.To.Label) {
		return fmt.Errorf("a link %s cannot lead to a node with the label %.100q", link.Type, link.To.Label)
	}
	if link.To.Value == "" {
		return fmt.Errorf("a link %s leads to a node without a key", link.Type)
	}
	hash := hashOf(link.To.Label+"."+keyOf(link.To.Label), link.To.Value)
	if b.keys[hash] == 0 {
		b.keys[hash] = -b.at()
	}
	return checkNames(link.Properties)
}

// End checks what only the whole backup shows.
func (b *BackupCheck) End() error {
	for label, n := range b.contents.Nodes {
		if b.read.Nodes[label] != n {
			return fmt.Errorf("it has %d nodes %s, and its first line says %d", b.read.Nodes[label], label, n)
		}
	}
	if b.read.Links != b.contents.Links {
		return fmt.Errorf("it has %d links, and its first line says %d", b.read.Links, b.contents.Links)
	}
	dangling := int32(math.MinInt32)
	for _, line := range b.keys {
		if line < 0 {
			dangling = max(dangling, line)
		}
	}
	if dangling > math.MinInt32 {
		return fmt.Errorf("line %d: a link leads to a node that the backup does not have", -dangling)
	}
	if found := formatOf(b.formats); found.Migration != b.contents.Format.Migration || found.Derived != b.contents.Format.Derived {
		return fmt.Errorf("its first line says that it has the format %s, and its migrations say %s", b.contents.Format, found)
	}
	if b.lockRevision >= 0 && b.lockRevision < b.revision || b.lockSequence >= 0 && b.lockSequence < b.sequence {
		return fmt.Errorf("the journal has changes up to revision %d and sequence %d, and the lock of writers says %d and %d",
			b.revision, b.sequence, b.lockRevision, b.lockSequence)
	}
	if want := max(b.lockRevision, 0); int64(b.contents.Revision) != want {
		return fmt.Errorf("its first line says revision %d, and the lock of writers %d", b.contents.Revision, want)
	}
	return nil
}

// loadedName matches what MarkLoaded records of a bundled document: its file and a hash.
var loadedName = regexp.MustCompile(`^[\w.-]+@[0-9a-f]+$`)

func isKnownMigration(name string) bool {
	own := ownFormat("")
	if number, ok := numberIn(migrationName, name); ok {
		return number <= own.Migration
	}
	if number, ok := numberIn(derivedName, name); ok {
		return number <= own.Derived
	}
	if number, ok := numberIn(sidesName, name); ok {
		own, _ := numberIn(sidesName, sidesForm)
		return number <= own
	}
	return loadedName.MatchString(name)
}

// checkNames checks the names of properties.
func checkNames(properties map[string]any) error {
	for name := range properties {
		if err := checkName(name); err != nil {
			return err
		}
	}
	return nil
}

// checkName refuses names of labels, types and properties that Neo4j refuses.
func checkName(name string) error {
	switch {
	case name == "":
		return errors.New("a name is empty")
	case len(name) > 16_383:
		return fmt.Errorf("the name %.100q... has %d bytes; Neo4j takes 16,383", name, len(name))
	case strings.Contains(name, "\x00"):
		return fmt.Errorf("the name %.100q has a NUL", name)
	}
	return nil
}

// words are the labels and the types of relationships that Sidelines writes. Backups of earlier versions have those that this version
// no longer writes: when one goes from the descriptions, it has to be added here.
type words struct {
	labels map[string][]string // by class, which is one of them
	types  map[string]bool
}

// labelsOf returns the labels that nodes of a class can have.
func (w words) labelsOf(class string) []string {
	if labels, ok := w.labels[class]; ok {
		return labels
	}
	return []string{class}
}

var vocabulary = sync.OnceValue(func() words {
	w := words{labels: map[string][]string{"Entity": {"Entity"}, "Detail": {"Detail"}}, types: map[string]bool{}}
	var walk func(fields []model.Field)
	walk = func(fields []model.Field) {
		for _, f := range fields {
			for _, of := range f.Pattern.Types() {
				w.types[of] = true
			}
			switch value := f.Value.(type) {
			case model.GroupValue:
				walk(value.Fields())
			case model.List:
				if f.Detail != "" {
					w.addLabels("Detail", f.Detail)
				}
				if !f.IsInverse {
					walk(value.Example())
				}
			}
		}
	}
	for _, kind := range model.Kinds {
		w.addLabels("Entity", kind.Name)
		walk(kind.New().Fields())
	}
	return w
})

func (w words) addLabels(class, kind string) {
	for label := range strings.SplitSeq(withRetracted(kind), "|") {
		if !slices.Contains(w.labels[class], label) {
			w.labels[class] = append(w.labels[class], label)
		}
	}
}
