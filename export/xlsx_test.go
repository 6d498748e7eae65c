package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/model"
)

func opened(t *testing.T, from export.Records) *excelize.File {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(written(t, "xlsx", from)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	return book
}

// rowsOf returns the rows of a sheet by the texts of their first cells, each by the heading.
func rowsOf(t *testing.T, book *excelize.File, sheet string) map[string]map[string]string {
	t.Helper()
	rows, err := book.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]map[string]string{}
	for _, row := range rows[1:] {
		byID[row[0]] = map[string]string{}
		for i, cell := range row {
			byID[row[0]][rows[0][i]] = cell
		}
	}
	return byID
}

// A workbook has a sheet for each kind, and what CSV has in its cells. No text is a formula, and each comes back as it was.
func TestXLSX(t *testing.T) {
	book := opened(t, records(t, []byte(odd)))
	want := []string{"sources", "countries", "leaders", "forums", "meetings", "statements", "merged"}
	if got := book.GetSheetList(); !slices.Equal(got, want) {
		t.Errorf("sheets %q", got)
	}
	country := rowsOf(t, book, "countries")["c"]
	if country["name"] != "=1+1" || !strings.Contains(country["names"], "مرحبا") {
		t.Errorf("%q", country)
	}
	formula, err := book.GetCellFormula("countries", "B2")
	kind, errOfKind := book.GetCellType("countries", "B2")
	if err != nil || errOfKind != nil || formula != "" || kind != excelize.CellTypeInlineString {
		t.Errorf("a text is a formula: %q, %v, %v, %v", formula, kind, err, errOfKind)
	}
	if name := rowsOf(t, book, "leaders")["l"]["name"]; name != "tab\tline\nend\r\nemoji 👩‍🚀" {
		t.Errorf("%q", name)
	}
	meetings := rowsOf(t, book, "meetings")
	if meetings["n"]["standing"] != "RETRACTED" || meetings["m"]["start"] != "2023-02" || rowsOf(t, book, "merged")["old"]["into"] != "l" {
		t.Errorf("%q", meetings)
	}
	if first := written(t, "xlsx", records(t, []byte(odd))); !bytes.Equal(first, written(t, "xlsx", records(t, []byte(odd)))) {
		t.Error("the same graph gives other bytes")
	}
	if sheets := opened(t, records(t)).GetSheetList(); len(sheets) != 1 {
		t.Errorf("of nothing: %q", sheets)
	}
}

// What a cell cannot hold is cut, and listed; control characters and what looks like an escape come back.
func TestXLSX_strange(t *testing.T) {
	long := strings.Repeat("x", 32_766) + "👩" // of two units, one of which does not fit
	numbers := &model.Place{}
	latitude, longitude := -0.0000001, 7.25
	numbers.ID, numbers.Latitude, numbers.Longitude = "p", &latitude, &longitude
	one, two := &model.Meeting{Venue: model.Optional(long)}, &model.Meeting{Venue: "a\u0001b_x0041_c", City: "-3"}
	one.ID, two.ID = "one", "two"
	from := func(yield func(any, error) bool) { _ = yield(numbers, nil) && yield(one, nil) && yield(two, nil) }
	book := opened(t, from)
	meetings := rowsOf(t, book, "meetings")
	if got := meetings["one"]["venue"]; got != long[:32_766] {
		t.Errorf("%d bytes", len(got))
	}
	if meetings["two"]["venue"] != "a\u0001b_x0041_c" || meetings["two"]["city"] != "-3" {
		t.Errorf("%q", meetings["two"])
	}
	cut, err := book.GetRows("cut")
	if err != nil || len(cut) != 2 || !slices.Equal(cut[1], []string{"meetings", "one", "venue", "32767"}) {
		t.Errorf("%q, %v", cut, err)
	}
	if place := rowsOf(t, book, "places")["p"]; place["latitude"] != "-0.0000001" || place["longitude"] != "7.25" {
		t.Errorf("%q", place)
	}
}

// Every file in a workbook of the bundled data is well-formed, and its sheets have a row for each record.
func TestXLSX_bundled(t *testing.T) {
	from := bundled(t, data.Report)
	packed := written(t, "xlsx", from)
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		t.Fatal(err)
	}
	want, got := 0, 0
	for _, err := range from {
		if want++; err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range archive.File {
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		for decoder := xml.NewDecoder(r); ; {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", file.Name, err)
			}
			if start, isStart := token.(xml.StartElement); isStart && start.Name.Local == "row" {
				got++
			}
		}
		_ = r.Close() // only read
		if strings.HasPrefix(file.Name, "xl/worksheets/") {
			got-- // the heading
		}
	}
	if got != want {
		t.Errorf("%d rows of %d records", got, want)
	}
}
