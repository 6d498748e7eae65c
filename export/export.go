// Package export writes the graph, or a part of it, in the formats of other tools. It takes records of a graph document
// in the order of model.Kinds, so that equal graphs give equal bytes.
package export

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Records are records of a graph document in the order of model.Kinds, pointers to its structs. An error is the last.
type Records = iter.Seq2[any, error]

// Format is one way to write records.
type Format struct {
	Name      string // as the command line and the address name it
	Extension string // of a file, with the dot
	MediaType string
	Usage     string
	write     func(w io.Writer, records Records) error
}

// Write writes the records. What was written before an error is not whole.
func (f Format) Write(w io.Writer, records Records) error { return f.write(w, records) }

// Formats are all formats.
var Formats = []Format{
	{"document", ".json", "application/json", "a graph document: import reads it back", writeDocument},
	{"jsonl", ".jsonl", "application/jsonl", "JSON Lines, a graph document of one record a line: import reads it back in batches", writeLines},
	{"csv", ".zip", "application/zip", "a CSV file a kind, in a zip", writeCSV},
	{"graphml", ".graphml", "application/graphml+xml", "GraphML, for Gephi, yEd, NetworkX and igraph", writeGraphML},
	{"gexf", ".gexf", "application/gexf+xml", "GEXF 1.2 with days, for Gephi and its timeline", writeGEXF},
	{"ntriples", ".nt", "application/n-triples", "RDF: N-Triples in the words of schema.org, with Wikidata items", writeTriples},
}

// FormatNamed finds a format by its name.
func FormatNamed(name string) (Format, error) {
	for _, f := range Formats {
		if f.Name == name {
			return f, nil
		}
	}
	return Format{}, fmt.Errorf("%q is not a format: choose %s", name, Names())
}

// Names lists the names of the formats.
func Names() string {
	names := make([]string, len(Formats))
	for i, f := range Formats {
		names[i] = f.Name
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// Reader is what an export reads from.
type Reader interface {
	Records(ctx context.Context) Records
	RecordsOf(ctx context.Context, ids []string) Records
	EntitiesByID(ctx context.Context, ids []string) (map[string]model.Entity, error)
}

// RecordsOf are the records of the ids with all that they name, or everything where there are none. An id that names
// nothing is an error.
func RecordsOf(ctx context.Context, s Reader, ids []string) (Records, error) {
	if len(ids) == 0 {
		return s.Records(ctx), nil
	}
	ids, err := inUse(ctx, s, ids)
	if err != nil {
		return nil, err
	}
	return s.RecordsOf(ctx, ids), nil
}

// inUse are the ids with those that were merged replaced by the ones that answer for them.
func inUse(ctx context.Context, s Reader, ids []string) ([]string, error) {
	known, err := s.EntitiesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	now := make([]string, len(ids))
	for i, id := range ids {
		if known[id] == nil {
			return nil, model.Errorf(model.CodeNotFound, "ids: nothing has the id %q.", id)
		}
		now[i] = known[id].Base().ID
	}
	return now, nil
}
