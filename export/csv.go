package export

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"github.com/sidelines/sidelines/document"
)

// writeCSV writes a file a kind into a zip: a column a field of the graph document, and name, the default name. Lists of
// ids are joined by spaces, other lists and objects are JSON. A text that a spreadsheet would take for a formula has an
// apostrophe before it.
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
			// A time of its own would make equal graphs differ.
			file, err := archive.CreateHeader(&zip.FileHeader{Name: of + ".csv", Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
			if err != nil {
				return err
			}
			rows = csv.NewWriter(file)
			if err := rows.Write(columns(reflect.TypeOf(record).Elem())); err != nil {
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

func columns(record reflect.Type) []string {
	var names []string
	for i := range record.NumField() {
		name, _, _ := strings.Cut(record.Field(i).Tag.Get("json"), ",")
		if name == "names" {
			names = append(names, "name")
		}
		names = append(names, name)
	}
	return names
}

func cells(record any) ([]string, error) {
	v := reflect.ValueOf(record).Elem()
	var texts []string
	for i := range v.NumField() {
		if names, ok := v.Field(i).Interface().([]document.Text); ok && v.Type().Field(i).Name == "Names" {
			texts = append(texts, plain(nameOf(names)))
		}
		text, err := cell(v.Field(i))
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	return texts, nil
}

func cell(field reflect.Value) (string, error) {
	if field.IsZero() {
		return "", nil
	}
	if ids, ok := field.Interface().([]string); ok {
		return strings.Join(ids, " "), nil
	}
	switch field.Kind() {
	case reflect.Slice, reflect.Pointer:
		text, err := json.Marshal(field.Interface())
		return string(text), err
	case reflect.String:
		return plain(field.String()), nil
	default:
		return fmt.Sprint(field.Interface()), nil
	}
}

// plain keeps a spreadsheet from running a text, see https://owasp.org/www-community/attacks/CSV_Injection
func plain(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

func nameOf(names []document.Text) string {
	if len(names) == 0 {
		return ""
	}
	return names[0].Text
}
