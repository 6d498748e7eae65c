package export

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/sidelines/sidelines/document"
)

// listOf is the list of a graph document that a record belongs to.
func listOf(record any) string {
	if _, isMerged := record.(*document.Merged); isMerged {
		return "merged"
	}
	kind := document.KindOf(record)
	for _, k := range document.Kinds {
		if k.Kind == kind {
			return k.List
		}
	}
	panic("export: no list for a " + kind)
}

// writeDocument writes one graph document, a line a record.
func writeDocument(to io.Writer, records Records) error {
	w := bufio.NewWriter(to)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	begin, list := "{", ""
	for record, err := range records {
		if err != nil {
			return err
		}
		separator := ","
		if of := listOf(record); of != list {
			separator = begin + `"` + of + `":[` + "\n"
			begin, list = "],\n", of
		}
		_, _ = w.WriteString(separator) // the writer keeps the first error for Flush
		if err := encoder.Encode(record); err != nil {
			return err
		}
	}
	end := "]}\n"
	if list == "" {
		end = "{}\n"
	}
	_, _ = w.WriteString(end)
	return w.Flush()
}

// writeLines writes a graph document of one record on each line.
func writeLines(to io.Writer, records Records) error {
	w := bufio.NewWriter(to)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for record, err := range records {
		if err != nil {
			return err
		}
		if err := encoder.Encode(map[string][]any{listOf(record): {record}}); err != nil {
			return err
		}
	}
	return w.Flush()
}
