package export

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// writeCSV writes a zip with a file for each kind. A file has a column for each field of the graph document, and a column name
// with the default name. Lists of ids are joined by spaces; other lists and objects are JSON. A text that a spreadsheet would
// take for a formula gets an apostrophe in front.
func writeCSV(to io.Writer, records Records) error {
	archive := zip.NewWriter(to)
	var rows *csv.Writer
	list := ""
	for record, err := range records {
		if err != nil {
			return err
		}
		if of := listOf(record); of != list {
			if err := flush(rows); err != nil {
				return err
			}
			list = of
			// With the current time, exports of equal graphs would differ.
			file, err := archive.CreateHeader(&zip.FileHeader{
				Name: of + ".csv", Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC),
			})
			if err != nil {
				return err
			}
			rows = csv.NewWriter(file)
			if err := rows.Write(columns(record)); err != nil {
				return err
			}
		}
		cells, err := cells(record)
		if err != nil {
			return err
		}
		if err := rows.Write(cells); err != nil {
			return err
		}
	}
	if err := flush(rows); err != nil {
		return err
	}
	return archive.Close()
}

func flush(rows *csv.Writer) error {
	if rows == nil {
		return nil
	}
	rows.Flush()
	return rows.Error()
}

func columns(record any) []string {
	of, isRecord := record.(model.Record)
	if !isRecord {
		return []string{"from", "into"}
	}
	var names []string
	for _, f := range fieldsOf(of) {
		if f.Name == "names" {
			names = append(names, "name")
		}
		names = append(names, f.Name)
	}
	return names
}

func cells(record any) ([]string, error) {
	of, isRecord := record.(model.Record)
	if !isRecord {
		merged := record.(*model.Merged)
		return []string{merged.From, merged.Into}, nil
	}
	var texts []string
	for _, f := range fieldsOf(of) {
		if names, ok := f.Value.(model.TextsValue); ok && f.Name == "names" {
			texts = append(texts, plain(nameOf(*names.At)))
		}
		text, err := cell(f)
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	return texts, nil
}

// fieldsOf returns the fields that documents have of a record.
func fieldsOf(record model.Record) []model.Field {
	return slices.DeleteFunc(record.Fields(), func(f model.Field) bool { return f.IsDerived() || f.IsInverse })
}

func cell(f model.Field) (string, error) {
	if f.Value.IsEmpty() {
		return "", nil
	}
	switch value := f.Value.(type) {
	case model.IDsValue:
		return strings.Join(*value.At, " "), nil
	case model.Text:
		return plain(value.Get()), nil
	}
	text, err := json.Marshal(f.Value.Address())
	return string(text), err
}

// plain keeps a spreadsheet from running a text, see https://owasp.org/www-community/attacks/CSV_Injection
func plain(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

func nameOf(names []model.LocalizedText) string {
	if len(names) == 0 {
		return ""
	}
	return names[0].Text
}
