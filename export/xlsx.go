package export

import (
	"archive/zip"
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// What a sheet can have, see https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
const (
	maxSheetRows = 1_048_576
	maxCellUnits = 32_767 // of UTF-16
)

// writeXLSX writes a workbook (ISO/IEC 29500) with a sheet for each kind, which has the columns of the CSV file. Every text is in a cell
// for text, which no program takes for a formula. It goes to the writer row by row: a library for workbooks would first keep 16 MB of each
// sheet. A text that is longer than a cell is cut, and the sheet "cut" lists it. A kind with more rows than a sheet goes on in another.
func writeXLSX(to io.Writer, records Records) error {
	w := &workbook{archive: zip.NewWriter(to)}
	list, part := "", 1
	for record, err := range records {
		if err != nil {
			return err
		}
		isNew := listOf(record) != list
		if isNew {
			list, part = listOf(record), 1
		}
		if isNew || w.row == maxSheetRows {
			name := list
			if !isNew {
				part++
				name = fmt.Sprint(list, " ", part)
			}
			if err := w.begin(name, columns(record)); err != nil {
				return err
			}
		}
		row, err := cells(record)
		if err != nil {
			return err
		}
		w.add(row)
	}
	if err := w.end(); err != nil {
		return err
	}
	if err := w.listCut(); err != nil {
		return err
	}
	for _, file := range w.parts() {
		if err := w.put(file[0], file[1]); err != nil {
			return err
		}
	}
	return w.archive.Close()
}

// workbook writes sheets one after another. The buffer keeps the first error.
type workbook struct {
	archive *zip.Writer
	out     *bufio.Writer // of the sheet
	sheets  []string
	columns []string // of the sheet
	row     int      // the last one of the sheet
	cut     [][]cellOf
}

func (w *workbook) create(name string) (io.Writer, error) { return createIn(w.archive, name) }

func (w *workbook) put(name, text string) error {
	file, err := w.create(name)
	if err == nil {
		_, err = io.WriteString(file, xml.Header+text)
	}
	return err
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

// begin begins a sheet with a heading that stays in view.
func (w *workbook) begin(name string, heading []string) error {
	if err := w.end(); err != nil {
		return err
	}
	w.sheets = append(w.sheets, name)
	file, err := w.create(fmt.Sprintf("xl/worksheets/sheet%d.xml", len(w.sheets)))
	if err != nil {
		return err
	}
	w.out, w.columns, w.row = bufio.NewWriter(file), heading, 0
	_, _ = w.out.WriteString(xml.Header + `<worksheet xmlns="` + spreadsheet + `"><sheetViews><sheetView workbookViewId="0">` +
		`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`)
	row := make([]cellOf, len(heading))
	for i, title := range heading {
		row[i] = cellOf{title, true}
	}
	w.add(row)
	return nil
}

// end ends the sheet, if there is one.
func (w *workbook) end() error {
	if w.out == nil {
		return nil
	}
	_, _ = w.out.WriteString("</sheetData></worksheet>")
	err := w.out.Flush()
	w.out = nil
	return err
}

// add writes a row. The first cell is the id of the record.
func (w *workbook) add(row []cellOf) {
	w.row++
	fmt.Fprintf(w.out, `<row r="%d">`, w.row)
	for i, c := range row {
		switch {
		case c.text == "":
		case !c.isText:
			fmt.Fprintf(w.out, `<c r="%s%d"><v>%s</v></c>`, columnName(i), w.row, c.text)
		default:
			text, isCut := fitting(c.text)
			if isCut {
				w.noteCut(row[0].text, i, c.text)
			}
			fmt.Fprintf(w.out, `<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">`, columnName(i), w.row)
			_ = xml.EscapeText(w.out, []byte(escapeControls(text)))
			_, _ = w.out.WriteString(`</t></is></c>`)
		}
	}
	_, _ = w.out.WriteString("</row>")
}

// columnName returns the letters of a column, from 0.
func columnName(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return columnName(i/26-1) + string(rune('A'+i%26))
}

// fitting returns the beginning of a text that fits into a cell.
func fitting(text string) (fits string, isCut bool) {
	if len(text) <= maxCellUnits {
		return text, false
	}
	units := 0
	for i, r := range text {
		if units += utf16.RuneLen(r); units > maxCellUnits {
			return text[:i], true
		}
	}
	return text, false
}

// An escape of ISO/IEC 29500-1, 22.9.2.19, for characters that XML has not; a text that looks like one is escaped itself.
var (
	control    = regexp.MustCompile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
	likeEscape = regexp.MustCompile(`_(x[0-9A-Fa-f]{4}_)`)
)

func escapeControls(text string) string {
	text = likeEscape.ReplaceAllString(text, "_x005F_$1")
	return control.ReplaceAllStringFunc(text, func(c string) string {
		r, _ := utf8.DecodeRuneInString(c)
		return fmt.Sprintf("_x%04X_", r)
	})
}

// maxCut is how many cut texts are listed one by one.
const maxCut = 10_000

func (w *workbook) noteCut(id string, column int, text string) {
	if len(w.cut) <= maxCut {
		w.cut = append(w.cut, []cellOf{
			{w.sheets[len(w.sheets)-1], true}, {id, true}, {w.columns[column], true}, {strconv.Itoa(utf8.RuneCountInString(text)), false},
		})
	}
}

// listCut adds the sheet of the texts that were cut.
func (w *workbook) listCut() error {
	if len(w.cut) == 0 && len(w.sheets) > 0 {
		return nil
	}
	if len(w.cut) == 0 { // a workbook has at least one sheet
		if err := w.begin("nothing", []string{"there are no records"}); err != nil {
			return err
		}
		return w.end()
	}
	cut := w.cut
	if err := w.begin("cut", []string{"sheet", "id", "column", "characters"}); err != nil {
		return err
	}
	for _, row := range cut[:min(len(cut), maxCut)] {
		w.add(row)
	}
	if len(cut) > maxCut {
		w.add([]cellOf{{"and more", true}})
	}
	return w.end()
}

// parts returns the other files of a workbook, by name.
func (w *workbook) parts() [][2]string {
	const (
		relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
		office    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
		typeOf    = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	)
	var types, sheets, links strings.Builder
	for i, name := range w.sheets {
		fmt.Fprintf(&types, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1, typeOf)
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, name, i+1, i+1)
		fmt.Fprintf(&links, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1, office, i+1)
	}
	return [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="` + typeOf + `sheet.main+xml"/>` + types.String() + `</Types>`},
		{"_rels/.rels", relations + `<Relationship Id="rId1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook xmlns="` + spreadsheet + `" xmlns:r="` + office + `"><sheets>` + sheets.String() + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", relations + links.String() + `</Relationships>`},
	}
}
