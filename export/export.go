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
	// writeTies is in place of write in a format of who met whom.
	writeTies func(w io.Writer, t *ties) error
}

// Write writes the records. After an error, the output is incomplete.
func (f Format) Write(w io.Writer, records Records) error { return f.write(w, records) }

// IsOfTies reports whether the format has who met whom, see WriteTies, and no records.
func (f Format) IsOfTies() bool { return f.writeTies != nil }

// Marked returns the format with a byte order mark before each table, by which Excel knows that a CSV file is in UTF-8. ok is false if the
// format is none of CSV files.
func (f Format) Marked() (marked Format, ok bool) {
	marked = f
	marked.write = func(w io.Writer, records Records) error { return writeCSV(w, records, byteOrderMark) }
	return marked, f.Name == "csv"
}

// Formats has all formats.
var Formats = []Format{
	{
		Name: "document", Extension: ".json", MediaType: "application/json", Usage: "a graph document: import reads it back",
		write: writeDocument,
	}, {
		Name: "jsonl", Extension: ".jsonl", MediaType: "application/jsonl",
		Usage: "JSON Lines, a graph document of one record a line: import reads it back in batches", write: writeLines,
	}, {
		Name: "csv", Extension: ".zip", MediaType: "application/zip",
		Usage: "a CSV file a kind with its mapping, in a zip: import reads it back, see README.txt in it",
		write: func(w io.Writer, records Records) error { return writeCSV(w, records, "") },
	}, {
		Name: "xlsx", Extension: ".xlsx", MediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		Usage: "a workbook for Excel and LibreOffice with a sheet a kind", write: writeXLSX,
	}, {
		Name: "graphml", Extension: ".graphml", MediaType: "application/graphml+xml", Usage: "GraphML, for Gephi, yEd, NetworkX and igraph",
		write: writeGraphML,
	}, {
		Name: "gexf", Extension: ".gexf", MediaType: "application/gexf+xml", Usage: "GEXF 1.2 with days, for Gephi and its timeline",
		write: writeGEXF,
	}, {
		Name: "ties-graphml", Extension: ".graphml", MediaType: "application/graphml+xml",
		Usage: "GraphML: who met whom, weighted by the number of meetings", writeTies: writeTiesGraphML,
	}, {
		Name: "ties-gexf", Extension: ".gexf", MediaType: "application/gexf+xml",
		Usage: "GEXF 1.2: who met whom, weighted by the number of meetings", writeTies: writeTiesGEXF,
	}, {
		Name: "ntriples", Extension: ".nt", MediaType: "application/n-triples",
		Usage: "RDF: N-Triples in the words of schema.org and PROV, with Wikidata items", write: writeTriples,
	}, {
		Name: "bibtex", Extension: ".bib", MediaType: "application/x-bibtex",
		Usage: "BibTeX: the sources as references, for LaTeX and reference managers", write: writeBibTeX, isOfSources: true,
	}, {
		Name: "csl-json", Extension: ".json", MediaType: "application/vnd.citationstyles.csl+json",
		Usage: "CSL-JSON: the sources as references, for Zotero and pandoc", write: writeCSL, isOfSources: true,
	},
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
	TiesReader
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
func inUse(ctx context.Context, s TiesReader, ids []string) ([]string, error) {
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
