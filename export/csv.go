package export

import (
	"archive/zip"
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// byteOrderMark makes Excel read a CSV file as UTF-8. Import skips it.
const byteOrderMark = "\ufeff"

// writeCSV writes a zip with a table for each kind, its mapping for import, and a document with what no table has. In this order, import
// makes the same graph of them: the document, then each table with its mapping. mark begins each table.
func writeCSV(to io.Writer, records Records, mark string) error {
	w := &csvWriter{archive: zip.NewWriter(to), tables: map[string]*table{}}
	if err := w.writeTables(records, mark); err != nil {
		return err
	}
	for _, list := range w.lists {
		if err := w.writeMapping(w.tables[list]); err != nil {
			return err
		}
	}
	if err := w.writeRest(records); err != nil {
		return err
	}
	if err := w.writeReadme(); err != nil {
		return err
	}
	return w.archive.Close()
}

type csvWriter struct {
	archive *zip.Writer
	lists   []string // in their order
	tables  map[string]*table
}

func (w *csvWriter) create(name string) (io.Writer, error) { return createIn(w.archive, name) }

// createIn begins a file of an archive. With the current time, exports of equal graphs would differ.
func createIn(archive *zip.Writer, name string) (io.Writer, error) {
	return archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
}

func (w *csvWriter) writeTables(records Records, mark string) error {
	var rows *csv.Writer
	list := ""
	for record, err := range records {
		if err != nil {
			return err
		}
		of, isRecord := record.(model.Record)
		if name := listOf(record); name != list {
			if err := flush(rows); err != nil {
				return err
			}
			list = name
			file, err := w.create(name + ".csv")
			if err != nil {
				return err
			}
			if _, err := io.WriteString(file, mark); err != nil {
				return err
			}
			rows = csv.NewWriter(file)
			if err := rows.Write(columns(record)); err != nil {
				return err
			}
			if isRecord {
				w.lists, w.tables[name] = append(w.lists, name), newTable(of)
			}
		}
		all, err := cells(record)
		if err != nil {
			return err
		}
		texts := make([]string, len(all))
		for i, c := range all {
			if texts[i] = c.text; c.isText {
				texts[i] = document.Guard(c.text)
			}
		}
		if err := rows.Write(texts); err != nil {
			return err
		}
		if isRecord {
			w.tables[list].add(of)
		}
	}
	return flush(rows)
}

func flush(rows *csv.Writer) error {
	if rows == nil {
		return nil
	}
	rows.Flush()
	return rows.Error()
}

func (w *csvWriter) writeMapping(t *table) error {
	t.complete()
	file, err := w.create(t.List + ".mapping.json")
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(file)
	encoder.SetIndent("", "  ")
	return encoder.Encode(t.mapping)
}

// restName is the file with what no table has.
const restName = "rest.jsonl"

// writeRest writes what no table has, as a graph document of one record on each line.
func (w *csvWriter) writeRest(records Records) error {
	file, err := w.create(restName)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(file)
	for record, err := range records {
		if err != nil {
			return err
		}
		line, err := w.restOf(record)
		if err != nil {
			return err
		}
		_, _ = out.Write(line) // Flush returns the first error
		_ = out.WriteByte('\n')
	}
	return out.Flush()
}

// restOf returns the graph document with what the table of a record does not have. If that is no valid record, because the rules of fields
// that the table has depend on the others, the document has all of it.
func (w *csvWriter) restOf(record any) ([]byte, error) {
	line := map[string]any{listOf(record): []any{record}}
	if !isCited(record) {
		line["uncited"] = true
	}
	if !isNear(record) {
		line["distantDates"] = true
	}
	of, isRecord := record.(model.Record)
	if !isRecord {
		return json.Marshal(line)
	}
	whole := line[listOf(record)]
	line[listOf(record)] = []any{w.tables[listOf(record)].rest(of)}
	text, err := json.Marshal(line)
	if err != nil || isValid(text) {
		return text, err
	}
	line[listOf(record)] = whole
	return json.Marshal(line)
}

// isValid reports whether a document makes a record of its own.
func isValid(text []byte) bool {
	patches, err := document.Parse(text)
	if err != nil || len(patches) != 1 {
		return false
	}
	record, problems := patches[0].Merge(nil)
	if len(problems) > 0 {
		return false
	}
	problems, _ = document.Validate("", record)
	return len(problems)+len(document.CheckConsistent("", nil, record))+len(document.CheckRemote("", nil, record)) == 0
}

const readme = `This is a graph of Sidelines as tables, one for each kind of record, in UTF-8.

To make the same graph of them, import them into an empty one, in this order:

  sidelines import rest.jsonl
%s
Each mapping names the columns that import reads; an empty cell leaves its field as it is. The other columns are there to be
read, and import takes what they have from rest.jsonl:

%s
A text that a spreadsheet would take for a formula has an apostrophe before it, which import removes. When a record was
created, and the journal of changes, are part of no export: sidelines backup has both.

The licences of the data are in the column licence of collections.csv.
`

// writeReadme says how to import the tables, and what they do not have.
func (w *csvWriter) writeReadme() error {
	file, err := w.create("README.txt")
	if err != nil {
		return err
	}
	var commands, others strings.Builder
	for _, list := range w.lists {
		fmt.Fprintf(&commands, "  sidelines import --mapping %[1]s.mapping.json %[1]s.csv\n", list)
		var names []string
		for _, f := range fieldsOf(kindOf(list).New()) {
			r, isCarried := w.tables[list].Fields[f.Name]
			if f.Name == "names" && (!isCarried || r.Column != "name") {
				names = append(names, "name")
			}
			if !isCarried || r.Column != f.Name {
				names = append(names, f.Name)
			}
		}
		fmt.Fprintf(&others, "  %s.csv: %s\n", list, strings.Join(names, ", "))
	}
	_, err = fmt.Fprintf(file, readme, commands.String(), others.String())
	return err
}

func kindOf(list string) *model.Kind {
	return model.Kinds[slices.IndexFunc(model.Kinds, func(k *model.Kind) bool { return k.List == list })]
}
