// Package export writes the graph, or a part of it, in the formats of other tools. It writes records in the order of model.Kinds,
// so that exports of equal graphs are identical.
package export

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Records are the records of an export in the order of model.Kinds. An error is the last element. Each iteration gives the same records,
// or an error.
type Records = iter.Seq2[any, error]

// Format is a format of exports.
type Format struct {
	Name      string // in the option --format and in addresses
	Extension string // of files, with the dot
	MediaType string
	Usage     string
	write     func(w io.Writer, records Records) error
	// isOfSources says that the format has references to sources, and nothing else.
	isOfSources bool
}

// Write writes the records. After an error, the output is incomplete.
func (f Format) Write(w io.Writer, records Records) error { return f.write(w, records) }

// Formats has all formats.
var Formats = []Format{
	{"document", ".json", "application/json", "a graph document: import reads it back", writeDocument, false},
	{"jsonl", ".jsonl", "application/jsonl", "JSON Lines, a graph document of one record a line: import reads it back in batches",
		writeLines, false},
	{"csv", ".zip", "application/zip", "a CSV file a kind, in a zip", writeCSV, false},
	{"graphml", ".graphml", "application/graphml+xml", "GraphML, for Gephi, yEd, NetworkX and igraph", writeGraphML, false},
	{"gexf", ".gexf", "application/gexf+xml", "GEXF 1.2 with days, for Gephi and its timeline", writeGEXF, false},
	{"ntriples", ".nt", "application/n-triples", "RDF: N-Triples in the words of schema.org, with Wikidata items", writeTriples, false},
	{"bibtex", ".bib", "application/x-bibtex", "BibTeX: the sources as references, for LaTeX and reference managers", writeBibTeX, true},
	{"csl-json", ".json", "application/vnd.citationstyles.csl+json", "CSL-JSON: the sources as references, for Zotero and pandoc",
		writeCSL, true},
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

// RecordsOf returns the records with the ids and those that they name, directly or indirectly, or all records if there are no
// ids. A format of references has only the sources that the former name, see Of. An unknown id is an error.
func (f Format) RecordsOf(ctx context.Context, s Reader, ids []string) (Records, error) {
	if len(ids) == 0 {
		return s.Records(ctx), nil
	}
	ids, err := inUse(ctx, s, ids)
	if err != nil {
		return nil, err
	}
	return f.Of(s.RecordsOf(ctx, ids), ids), nil
}

// inUse returns the ids, with merged ones replaced by the ids that they were merged into.
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
