package importer

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// excelFile makes a workbook with a sheet of notes and a sheet of meetings, of which dates are in cells of several formats.
func excelFile(t *testing.T) []byte {
	t.Helper()
	book := excelize.NewFile()
	set := func(sheet, cell string, value any, format string) {
		t.Helper()
		if err := book.SetCellValue(sheet, cell, value); err != nil {
			t.Fatal(err)
		}
		if format == "" {
			return
		}
		style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format})
		if err == nil {
			err = book.SetCellStyle(sheet, cell, cell, style)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	set("Sheet1", "A1", "notes of mine", "")
	if _, err := book.NewSheet("Trips"); err != nil {
		t.Fatal(err)
	}
	set("Trips", "A1", "Trips of leaders", "")
	for cell, text := range map[string]string{"A3": "Id", "B3": "Date", "C3": "Title", "D3": "Who", "E3": "Note"} {
		set("Trips", cell, text, "")
	}
	day := time.Date(2001, 11, 30, 0, 0, 0, 0, time.UTC)
	for i, format := range []string{"dd/mm/yyyy", "mmm yyyy", "yyyy", "d. mmmm yyyy hh:mm", "0"} {
		row := string(rune('4' + i))
		set("Trips", "A"+row, i+1, "")
		set("Trips", "B"+row, day, format)
		set("Trips", "C"+row, "Talks", "")
		set("Trips", "D"+row, "Xi Jinping", "")
	}
	set("Trips", "E5", "behind the last rule", "")
	var file bytes.Buffer
	if err := book.Write(&file); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// A sheet is read with the precision that its dates show, wherever its heading is. A number that shows no date is none without a format.
func TestTable_excel(t *testing.T) {
	t.Parallel()
	file := excelFile(t)
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write(file)
	_ = w.Close()
	for _, of := range [][]byte{file, packed.Bytes()} {
		s := caseWorld(t)
		m, err := ReadMapping(strings.NewReader(meetingRules("")))
		if err != nil {
			t.Fatal(err)
		}
		var left strings.Builder
		report, err := Table(t.Context(), s, m, bytes.NewReader(of), &left, Options{})
		if err != nil {
			t.Fatal(err)
		}
		contains(t, "the report", describe(report)+strings.Join(report.Notes, "\n"), "4 0 0 1", `row 8: start "37225" is not a date`, `the sheet "Trips"`, "heading is on row 3")
		contains(t, "the refused rows", left.String(), "Id,Date,Title,Who,Note,problem\n5,37225,Talks,Xi Jinping,,")
		for id, want := range map[string]string{"case-1": `"2001-11-30"`, "case-2": `"start":"2001-11"`, "case-3": `"start":"2001"`, "case-4": `"2001-11-30"`} {
			contains(t, id, s.text(id), want)
		}
		m.Dates = texts{"serial", "clear"}
		if err := m.check(); err != nil {
			t.Fatal(err)
		}
		if report, err = Table(t.Context(), s, m, bytes.NewReader(of), &left, Options{}); err != nil || describe(report) != "1 0 4 0" {
			t.Errorf("%s, %v", describe(report), err)
		}
		contains(t, "a serial number", s.text("case-5"), `"2001-11-30"`)
	}
}

// A mapping that fits several sheets must say which.
func TestTable_sheets(t *testing.T) {
	t.Parallel()
	for more, want := range map[string]string{
		`"sheet": "None",`:   `the workbook has no sheet "None", but "Sheet1", "Trips"`,
		`"sheet": "Sheet1",`: `the mapping takes a column "Date"; the table has notes of mine`,
		`"sheet": "Trips",`:  "",
	} {
		m, err := ReadMapping(strings.NewReader(meetingRules(more)))
		if err != nil {
			t.Fatal(err)
		}
		_, err = Table(t.Context(), caseWorld(t), m, bytes.NewReader(excelFile(t)), &strings.Builder{}, Options{})
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", more, err, want)
		}
	}
}

const odsContent = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="Trips">
<table:table-row><table:table-cell office:value-type="string"><text:p>Id</text:p></table:table-cell><table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><text:p>Title</text:p></table:table-cell><table:table-cell><text:p>Who</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2001-11-30"><text:p>30.11.01</text:p></table:table-cell><table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation><text:p>Talks<text:s text:c="2"/>on</text:p><text:p>peace</text:p></table:table-cell><table:table-cell><text:p>Xi <text:span>Jinping</text:span></text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="2"/><table:table-cell office:value-type="date" office:date-value="2001-11-01"><text:p>Nov 2001</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>Xi Jinping</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`

// odsFile makes a spreadsheet of content.xml.
func odsFile(t *testing.T, content string) *bytes.Buffer {
	t.Helper()
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	part, err := w.Create("content.xml")
	if err == nil {
		_, err = part.Write([]byte(content))
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return &file
}

// A few bytes that repeat a row do not fill the memory.
func TestTable_odsRepeats(t *testing.T) {
	t.Parallel()
	m := readMapping(t, meetingRules(""))
	content := strings.Replace(odsContent, "<table:table-row><table:table-cell office:value-type=\"float\"", "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell office:value-type=\"float\"", 1)
	_, err := Table(t.Context(), caseWorld(t), m, odsFile(t, content), &strings.Builder{}, Options{})
	if err == nil || !strings.Contains(err.Error(), "more than 10000000 cells") {
		t.Error(err)
	}
}

// A spreadsheet of LibreOffice is read as one of Excel is.
func TestTable_ods(t *testing.T) {
	t.Parallel()
	m, err := ReadMapping(strings.NewReader(meetingRules("")))
	if err != nil {
		t.Fatal(err)
	}
	s := caseWorld(t)
	report, err := Table(t.Context(), s, m, odsFile(t, odsContent), &strings.Builder{}, Options{})
	if err != nil || describe(report) != "2 0 0 0" {
		t.Fatal(describe(report), err)
	}
	contains(t, "a row", s.text("case-1"), `"2001-11-30"`, `Talks  on\npeace`, "xi-jinping")
	contains(t, "a month", s.text("case-2"), `"start":"2001-11"`, `"text":"Xi Jinping"`)
}
