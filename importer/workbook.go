package importer

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// workbook is a file with sheets.
type workbook interface {
	sheets() []string
	// rows returns the rows of a sheet. Dates are as a graph document has them, with the hour behind a T where the cell has one.
	rows(sheet string) ([]tableRow, error)
}

// maxWorkbook is the largest size to which a workbook may unpack, in bytes.
const maxWorkbook = 256 << 20

// workbookOf opens a file that has sheets: an .xlsx of Excel, or an .ods of LibreOffice. It returns nil for others.
func workbookOf(file []byte) (workbook, error) {
	switch {
	case bytes.HasPrefix(file, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return nil, errors.New("the file is an .xls or has a password, which cannot be read: save it as .xlsx without one, or as CSV UTF-8")
	case !bytes.HasPrefix(file, []byte("PK\x03\x04")):
		return nil, nil
	}
	parts, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, fmt.Errorf("the file is not a whole workbook: %w", err)
	}
	if content := partNamed(parts, "content.xml"); content != nil {
		return readODS(content)
	}
	if partNamed(parts, "xl/workbook.xml") == nil {
		return nil, errors.New("the file is a zip archive and no workbook: unpack it, and import the table in it")
	}
	book, err := excelize.OpenReader(bytes.NewReader(file), excelize.Options{UnzipSizeLimit: maxWorkbook, UnzipXMLSizeLimit: maxWorkbook})
	if err != nil {
		return nil, fmt.Errorf("the workbook cannot be read: %w", err)
	}
	return &excelBook{File: book, precisions: map[int]string{}}, nil
}

func partNamed(parts *zip.Reader, name string) *zip.File {
	if at := slices.IndexFunc(parts.File, func(f *zip.File) bool { return f.Name == name }); at >= 0 {
		return parts.File[at]
	}
	return nil
}

// readSheet reads the sheet that the mapping names or, if it names none, the only one whose heading has what the rules take.
func (g *grid) readSheet(book workbook, m *Mapping) error {
	g.unit = "row"
	all := book.sheets()
	names := all
	if m.Sheet != "" {
		if !slices.Contains(all, m.Sheet) {
			return fmt.Errorf("sheet: the workbook has no sheet %q, but %s", m.Sheet, quotedList(all))
		}
		names = []string{m.Sheet}
	}
	var found [][]tableRow
	var of []string
	for _, name := range names {
		rows, err := book.rows(name)
		if err != nil {
			return fmt.Errorf("the sheet %q: %w", name, err)
		}
		start := rows[:min(len(rows), headingRows)]
		if len(names) == 1 || slices.ContainsFunc(start, m.isHeadingAt) {
			found, of = append(found, rows), append(of, name)
		}
	}
	switch {
	case len(found) > 1:
		return fmt.Errorf(`several sheets have what the mapping takes, %s: say which in the mapping, as in "sheet": %q`, quotedList(of), of[0])
	case len(found) == 0:
		return fmt.Errorf(`no sheet of the workbook has the columns %s: name one of %s in the mapping with "sheet", and its columns`,
			quotedList(m.columns()), quotedList(all))
	}
	if len(all) > 1 && m.Sheet == "" {
		g.note(fmt.Sprintf("it is the sheet %q; others were not read", of[0]))
	}
	rows := found[0]
	width := 0
	for _, row := range rows {
		width = max(width, len(row.cells))
	}
	for i := range rows { // a sheet has no cells behind the last one that is filled
		rows[i].cells = append(rows[i].cells, make([]string, width-len(rows[i].cells))...)
	}
	return g.setHeading(rows, m, "")
}

func quotedList(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = strconv.Quote(text)
	}
	return strings.Join(quoted, ", ")
}

// excelBook is a workbook of Excel.
type excelBook struct {
	*excelize.File
	precisions map[int]string // layouts of dates by style; "" where numbers are no dates
}

func (b *excelBook) sheets() []string { return b.GetSheetList() }

func (b *excelBook) rows(sheet string) (rows []tableRow, err error) {
	from, err := b.Rows(sheet)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	is1904 := false
	if properties, err := b.GetWorkbookProps(); err == nil && properties.Date1904 != nil {
		is1904 = *properties.Date1904
	}
	for number := 1; from.Next(); number++ {
		cells, err := from.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return nil, fmt.Errorf("row %d: %w", number, err)
		}
		for i, text := range cells {
			if cells[i], err = b.dated(sheet, i+1, number, text, is1904); err != nil {
				return nil, fmt.Errorf("row %d: %w", number, err)
			}
		}
		rows = append(rows, tableRow{number: number, cells: cells})
	}
	return rows, from.Error()
}

// dated returns a cell that shows a date as a date, as precise as it shows it: Excel keeps dates as numbers of days.
func (b *excelBook) dated(sheet string, column, row int, text string, is1904 bool) (string, error) {
	serial, parseErr := strconv.ParseFloat(text, 64)
	if parseErr != nil {
		return text, nil //nolint:nilerr // a text is no date
	}
	cell, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return "", err
	}
	style, err := b.GetCellStyle(sheet, cell)
	if err != nil {
		return "", err
	}
	layout, isKnown := b.precisions[style]
	if !isKnown {
		if layout, err = b.layoutOf(style); err != nil {
			return "", err
		}
		b.precisions[style] = layout
	}
	if layout == "" || serial < 0 {
		return plainNumber(text, serial), nil
	}
	if kind, err := b.GetCellType(sheet, cell); err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		return text, err
	}
	at, err := excelize.ExcelDateToTime(serial, is1904)
	if err != nil {
		return "", err
	}
	return dateText(at.Round(time.Second), layout, serial != math.Trunc(serial)), nil
}

// plainNumber returns a number as people write it: Excel keeps 0.1 as 0.10000000000000001, and large ones with an exponent.
func plainNumber(text string, number float64) string {
	if strings.ContainsAny(text, "eE") || len(text) > 15 && strings.Contains(text, ".") {
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	return text
}

// dateText returns a day, month or year, with the hour if the layout has one and it is not midnight.
func dateText(at time.Time, layout string, hasHour bool) string {
	if layout == time.DateOnly && hasHour {
		return at.Format("2006-01-02T15:04:05")
	}
	return at.Format(layout)
}

// builtinDates are the numbers of the formats of Excel that show dates, with what they show.
var builtinDates = map[int]string{
	14: time.DateOnly, 15: time.DateOnly, 16: "01-02", 17: "2006-01", 18: "15:04", 19: "15:04:05", 20: "15:04", 21: "15:04:05",
	22: time.DateOnly,
	45: "04:05", 46: "15:04:05", 47: "04:05",
}

// layoutOf returns the layout of the dates that a style shows, or "" if it shows none.
func (b *excelBook) layoutOf(style int) (string, error) {
	of, err := b.GetStyle(style)
	if err != nil {
		return "", err
	}
	if of.CustomNumFmt != nil {
		return dateLayout(*of.CustomNumFmt), nil
	}
	if of.NumFmt >= 27 && of.NumFmt <= 36 || of.NumFmt >= 50 && of.NumFmt <= 58 { // of East Asian versions
		return time.DateOnly, nil
	}
	return builtinDates[of.NumFmt], nil
}

// noCode are the parts of a format that show no date: texts, colours, and conditions.
var noCode = regexp.MustCompile(`"[^"]*"|\[[^\]]*\]|\\.|_.|\*.`)

// dateLayout returns the layout of the dates that a format shows, such as 2006-01 for mmm yyyy, or "" if it shows none.
func dateLayout(format string) string {
	code, _, _ := strings.Cut(strings.ToLower(noCode.ReplaceAllString(format, "")), ";")
	hasYear, hasDay := strings.ContainsAny(code, "ye"), strings.Contains(code, "d")
	hasHour := strings.ContainsAny(code, "hs")
	switch {
	case strings.ContainsAny(code, "0#?") && !hasYear && !hasDay && !hasHour, strings.Contains(code, "general"), strings.Contains(code, "e+"):
		return ""
	case hasDay && hasYear:
		return time.DateOnly
	case hasYear && strings.Contains(code, "m"):
		return "2006-01"
	case hasYear:
		return "2006"
	case hasDay && strings.Contains(code, "m"):
		return "01-02"
	case hasHour:
		return "15:04:05"
	}
	return ""
}

// limited reads a part of an archive up to the size to which a workbook may unpack.
func limited(part *zip.File) (io.ReadCloser, error) {
	if part.UncompressedSize64 > maxWorkbook {
		return nil, fmt.Errorf("the workbook unpacks to more than %d MiB: cut it into several", maxWorkbook>>20)
	}
	return part.Open()
}
