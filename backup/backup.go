// Package backup writes the whole graph, with its journal, to a file, and restores it.
//
// A backup is JSON Lines in gzip. The first line has the numbers of what follows, each further line one node with the links that go
// out from it, and the last line the SHA-256 of all lines before it. The same graph gives the same lines.
package backup

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/klauspost/compress/gzip"

	"github.com/sidelines/sidelines/store"
)

// version is the version of the form of files. A program reads files of its own version and of earlier ones.
const version = 1

// Header is the first line of a backup.
type Header struct {
	Sidelines string `json:"sidelines"` // always "backup"
	Version   int    `json:"version"`   // of the form of the file
	Program   string `json:"program"`   // version of Sidelines that made it
	store.Contents
}

// node is a line of a backup.
type node struct {
	Labels     []string         `json:"labels"`
	Properties map[string]value `json:"properties"`
	Links      []link           `json:"links,omitempty"`
}

type link struct {
	Type       string           `json:"type"`
	Label      string           `json:"label"` // Entity or Detail
	To         string           `json:"to"`
	Properties map[string]value `json:"properties,omitempty"`
}

// end is the last line of a backup.
type end struct {
	SHA256 string `json:"sha256"`
}

// Source is what Write reads: store.Store.
type Source interface {
	Backup(ctx context.Context, begin func(store.Contents) error, node func(store.Node) error) error
}

// File is what Write writes to. It starts over if the graph changes while it reads.
type File interface {
	io.Writer
	io.Seeker
	Truncate(size int64) error
}

// Write writes a backup to a new file. progress is called with the numbers of nodes that are written, and of all.
func Write(ctx context.Context, source Source, program string, to File, progress func(done, total int)) (Header, error) {
	var header Header
	var zipped *gzip.Writer
	var lines *lineWriter
	written := 0
	err := source.Backup(ctx, func(contents store.Contents) error {
		if _, err := to.Seek(0, io.SeekStart); err != nil {
			return err
		}
		if err := to.Truncate(0); err != nil {
			return err
		}
		zipped, written = gzip.NewWriter(to), 0
		lines = &lineWriter{to: bufio.NewWriterSize(zipped, 1<<16), sum: sha256.New()}
		header = Header{Sidelines: "backup", Version: version, Program: program, Contents: contents}
		progress(0, contents.Total())
		return lines.write(header)
	}, func(n store.Node) error {
		line, err := lineOf(n)
		if err != nil {
			return err
		}
		if written++; written%100 == 0 || written == header.Total() {
			progress(written, header.Total())
		}
		if err := lines.write(line); err != nil {
			return fmt.Errorf("node %v %v: %w", n.Labels, firstOf(n.Properties, "id", "key", "sequence"), err)
		}
		return nil
	})
	if err != nil {
		return header, err
	}
	if err := lines.write(end{hex.EncodeToString(lines.sum.Sum(nil))}); err != nil {
		return header, err
	}
	return header, errors.Join(lines.to.Flush(), zipped.Close())
}

// lineWriter writes values as lines of JSON.
type lineWriter struct {
	to  *bufio.Writer
	sum hash.Hash // of the lines so far
	buf bytes.Buffer
}

func (w *lineWriter) write(v any) error {
	w.buf.Reset()
	encoder := json.NewEncoder(&w.buf)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return err
	}
	if values := valuesIn(w.buf.Bytes()); w.buf.Len() > maxLine || values > maxValues {
		return fmt.Errorf("with its links it takes %d bytes and %d values, and a backup has at most %d and %d for a node",
			w.buf.Len(), values, maxLine, maxValues)
	}
	_, _ = w.sum.Write(w.buf.Bytes()) // never fails
	_, err := w.to.Write(w.buf.Bytes())
	return err
}

func lineOf(n store.Node) (node, error) {
	line := node{Labels: n.Labels}
	var err error
	if line.Properties, err = valuesOf(n.Properties); err != nil {
		return line, fmt.Errorf("node %v %v: %w", n.Labels, firstOf(n.Properties, "id", "key", "sequence"), err)
	}
	for _, l := range n.Links {
		properties, err := valuesOf(l.Properties)
		if err != nil {
			return line, fmt.Errorf("link %s of node %v: %w", l.Type, firstOf(n.Properties, "id", "key"), err)
		}
		line.Links = append(line.Links, link{Type: l.Type, Label: l.To.Label, To: l.To.Value, Properties: properties})
	}
	return line, nil
}

func firstOf(properties map[string]any, names ...string) any {
	for _, name := range names {
		if v, ok := properties[name]; ok {
			return v
		}
	}
	return "without a key"
}
