package localneo4j

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"time"
)

// Bulk writes nodes and relationships that are new, in transactions one after the other, through the standard input of the process
// and not over Bolt. Nothing is in the database before Commit, and each method but Commit and Close only sends: Commit returns what
// went wrong. A Bulk is not safe for concurrent use.
type Bulk struct {
	server *Server
	to     *bufio.Writer
	err    error // why nothing more can be sent
}

// errBulk is returned by a Bulk of which an earlier transaction has no known end.
var errBulk = errors.New("an earlier transaction was given up")

// Bulk returns a way to write that is faster than Bolt. Use one at a time.
func (s *Server) Bulk() *Bulk { return &Bulk{server: s, to: bufio.NewWriterSize(s.stdin, 1<<16)} }

// Bulk returns that of the Neo4j that runs now.
func (k *Keeper) Bulk() *Bulk { return k.server.Load().Bulk() }

// Node adds a node. Relationships of this transaction, or of later ones of the same process, can have it as an end by its name, unless
// that is empty. Properties that are nil are left out; others are texts, numbers, flags, times, or lists of one of these but times.
func (b *Bulk) Node(labels []string, end string, properties map[string]any) {
	b.frame('N')
	b.number(len(labels))
	for _, label := range labels {
		b.text(label)
	}
	b.text(end)
	b.properties(properties)
}

// Known says that nodes with a label, which an earlier process wrote, are ends too: by the value of a property, which should have an index.
func (b *Bulk) Known(label, property string) {
	b.frame('K')
	b.text(label)
	b.text(property)
}

// Link adds a relationship between two ends.
func (b *Bulk) Link(kind, from, to string, properties map[string]any) {
	b.frame('L')
	b.text(kind)
	b.text(from)
	b.text(to)
	b.properties(properties)
}

// Swap locks a node that exists, which has a label and a value of a property, and sets properties. If it does not have the properties
// that it had, the transaction fails.
func (b *Bulk) Swap(label, property string, value any, was, becomes map[string]any) {
	b.frame('S')
	b.text(label)
	b.text(property)
	b.value(value)
	b.properties(was)
	b.properties(becomes)
}

// Commit ends the transaction. If it returns an error, the database has nothing of the transaction, unless the context ended or the
// process: then it has all or nothing.
func (b *Bulk) Commit(ctx context.Context) error {
	b.frame('C')
	if b.err == nil {
		b.err = b.to.Flush()
	}
	if b.err != nil {
		return fmt.Errorf("neo4j takes no more data: %w", b.err)
	}
	select {
	case answer := <-b.server.bulk:
		if answer != bulkDone {
			return fmt.Errorf("neo4j: %s", answer)
		}
		return nil
	case <-b.server.exited:
		b.err = b.server.CrashReport()
		return b.err
	case <-ctx.Done():
		b.err = errBulk
		return ctx.Err()
	}
}

// bulkDone is the line that Bulk.java prints after a commit; bulkPrefix is how each of its lines begins.
const (
	bulkPrefix = "bulk "
	bulkDone   = "bulk done"
)

func (b *Bulk) frame(kind byte) { b.write([]byte{kind}) }

func (b *Bulk) number(n int) {
	var bytes [4]byte
	binary.BigEndian.PutUint32(bytes[:], uint32(n)) //nolint:gosec // lengths are small
	b.write(bytes[:])
}

func (b *Bulk) long(n uint64) {
	var bytes [8]byte
	binary.BigEndian.PutUint64(bytes[:], n)
	b.write(bytes[:])
}

func (b *Bulk) text(text string) {
	b.number(len(text))
	if b.err == nil {
		_, b.err = io.WriteString(b.to, text)
	}
}

func (b *Bulk) flag(flag bool) {
	if flag {
		b.write([]byte{1})
		return
	}
	b.write([]byte{0})
}

func (b *Bulk) write(bytes []byte) {
	if b.err == nil {
		_, b.err = b.to.Write(bytes)
	}
}

func (b *Bulk) properties(properties map[string]any) {
	count := 0
	for _, value := range properties {
		if value != nil {
			count++
		}
	}
	b.number(count)
	for name, value := range properties {
		if value != nil {
			b.text(name)
			b.value(value)
		}
	}
}

// value sends a value as Bolt would: all whole numbers are long, and a list with no elements is one of texts.
func (b *Bulk) value(value any) {
	switch v := value.(type) {
	case string:
		b.frame('s')
		b.text(v)
	case int:
		b.frame('i')
		b.long(uint64(v)) //nolint:gosec // the bits stay
	case float64:
		b.frame('f')
		b.long(math.Float64bits(v))
	case bool:
		b.frame('b')
		b.flag(v)
	case time.Time:
		b.time(v)
	case []string:
		list(b, 'S', v, b.text)
	case []int:
		list(b, 'I', v, func(n int) { b.long(uint64(n)) }) //nolint:gosec // the bits stay
	case []float64:
		list(b, 'F', v, func(n float64) { b.long(math.Float64bits(n)) })
	case []bool:
		list(b, 'B', v, b.flag)
	default:
		panic(fmt.Sprintf("localneo4j: a property cannot be a %T", value))
	}
}

func list[V any](b *Bulk, kind byte, values []V, send func(V)) {
	if len(values) == 0 {
		kind = 'S'
	}
	b.frame(kind)
	b.number(len(values))
	for _, v := range values {
		send(v)
	}
}

// time sends a time with its zone, which is only an offset if its name is that of the driver for such zones.
func (b *Bulk) time(t time.Time) {
	b.frame('t')
	b.long(uint64(t.Unix())) //nolint:gosec // the bits stay
	b.number(t.Nanosecond())
	if zone, offset := t.Zone(); zone == "Offset" {
		b.text("")
		b.number(offset)
		return
	}
	b.text(t.Location().String())
}
