package export

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// listOf returns the name of the list of a graph document that a record belongs to.
func listOf(record any) string {
	if known, isRecord := record.(model.Record); isRecord {
		return model.KindOf(known).List
	}
	return "merged"
}

// isCited reports whether every fact of a record names a source.
func isCited(record any) bool {
	known, isRecord := record.(model.Record)
	return !isRecord || document.IsCited(known)
}

// isNear reports whether every date of a record is one that documents may have without a flag.
func isNear(record any) bool {
	known, isRecord := record.(model.Record)
	return !isRecord || document.IsNear(known)
}

// writeDocument writes one graph document with each record on a line. If a fact names no source, or a date is distant, the document
// ends with a member that allows that.
func writeDocument(to io.Writer, records Records) error {
	w := bufio.NewWriter(to)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	begin, list, allCited, allNear := "{", "", true, true
	for record, err := range records {
		if err != nil {
			return err
		}
		allCited, allNear = allCited && isCited(record), allNear && isNear(record)
		separator := ","
		if of := listOf(record); of != list {
			separator = begin + `"` + of + `":[` + "\n"
			begin, list = "],\n", of
		}
		_, _ = w.WriteString(separator) // Flush returns the first error
		if err := encoder.Encode(record); err != nil {
			return err
		}
	}
	end := "]"
	if list == "" {
		end = "{"
	}
	if !allCited {
		end += ",\n\"uncited\":true"
	}
	if !allNear {
		end += ",\n\"distantDates\":true"
	}
	_, _ = w.WriteString(end + "}\n")
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
		line := map[string]any{listOf(record): []any{record}}
		if !isCited(record) {
			line["uncited"] = true
		}
		if !isNear(record) {
			line["distantDates"] = true
		}
		if err := encoder.Encode(line); err != nil {
			return err
		}
	}
	return w.Flush()
}
