package importer

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// odsBook is a spreadsheet in the OpenDocument format (ISO/IEC 26300), of which this reads values and no formulas.
type odsBook struct {
	names []string
	of    map[string][]tableRow
}

func (b *odsBook) sheets() []string { return b.names }

func (b *odsBook) rows(sheet string) ([]tableRow, error) { return b.of[sheet], nil }

// Names of the OpenDocument format, by the ends of their namespaces.
const (
	odsTable  = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
	odsOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
	odsText   = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
)

// widestODS bounds the cells of a row: spreadsheets repeat an empty cell up to the last column, and an empty row up to the last one.
const widestODS = 1000

// maxCells bounds the filled cells of a spreadsheet: few bytes can repeat a row for ever.
const maxCells = 10_000_000

// readODS reads the sheets of content.xml.
func readODS(part *zip.File) (book *odsBook, err error) {
	from, err := limited(part)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	book = &odsBook{of: map[string][]tableRow{}}
	r := odsReader{Decoder: xml.NewDecoder(from), book: book}
	for {
		token, err := r.Token()
		if errors.Is(err, io.EOF) {
			return book, nil
		}
		if err != nil {
			return nil, fmt.Errorf("the spreadsheet cannot be read: %w", err)
		}
		switch element := token.(type) {
		case xml.StartElement:
			r.start(element)
		case xml.EndElement:
			if r.end(element.Name); r.total > maxCells {
				return nil, fmt.Errorf("the spreadsheet has more than %d cells: cut it into several", maxCells)
			}
		case xml.CharData:
			if r.inText > 0 && r.inNote == 0 {
				r.text.Write(element)
			}
		}
	}
}

type odsReader struct {
	*xml.Decoder
	book            *odsBook
	sheet           string
	number          int // of the row
	rowRepeats      int
	cells           []string
	value           string // of the cell, if it is not its text
	text            strings.Builder
	repeats         int // of the cell
	inText, inNote  int
	hasText, isDate bool
	total           int // filled cells so far
}

func (r *odsReader) start(element xml.StartElement) {
	attribute := func(space, name string) string {
		for _, a := range element.Attr {
			if a.Name.Space == space && a.Name.Local == name {
				return a.Value
			}
		}
		return ""
	}
	times := func(name string) int {
		n, err := strconv.Atoi(attribute(odsTable, name))
		if err != nil || n < 1 {
			return 1
		}
		return n
	}
	switch element.Name {
	case xml.Name{Space: odsTable, Local: "table"}:
		r.sheet, r.number = attribute(odsTable, "name"), 0
		r.book.names = append(r.book.names, r.sheet)
	case xml.Name{Space: odsTable, Local: "table-row"}:
		r.cells, r.rowRepeats = nil, times("number-rows-repeated")
	case xml.Name{Space: odsTable, Local: "table-cell"}, xml.Name{Space: odsTable, Local: "covered-table-cell"}:
		r.text.Reset()
		r.hasText, r.isDate, r.repeats, r.value = false, false, times("number-columns-repeated"), ""
		switch attribute(odsOffice, "value-type") {
		case "date":
			r.isDate = true
			r.value = strings.TrimSuffix(attribute(odsOffice, "date-value"), "T00:00:00")
		case "float", "currency", "percentage":
			r.value = attribute(odsOffice, "value")
		case "boolean":
			r.value = attribute(odsOffice, "boolean-value")
		}
	case xml.Name{Space: odsOffice, Local: "annotation"}:
		r.inNote++
	case xml.Name{Space: odsText, Local: "p"}, xml.Name{Space: odsText, Local: "h"}:
		if r.inNote == 0 && r.hasText {
			r.text.WriteByte('\n')
		}
		r.hasText = r.hasText || r.inNote == 0
		r.inText++
	case xml.Name{Space: odsText, Local: "s"}:
		count, err := strconv.Atoi(attribute(odsText, "c"))
		if err != nil {
			count = 1
		}
		r.text.WriteString(strings.Repeat(" ", min(max(count, 0), widestODS)))
	case xml.Name{Space: odsText, Local: "tab"}:
		r.text.WriteByte('\t')
	case xml.Name{Space: odsText, Local: "line-break"}:
		r.text.WriteByte('\n')
	}
}

func (r *odsReader) end(name xml.Name) {
	switch name {
	case xml.Name{Space: odsOffice, Local: "annotation"}:
		r.inNote--
	case xml.Name{Space: odsText, Local: "p"}, xml.Name{Space: odsText, Local: "h"}:
		r.inText--
	case xml.Name{Space: odsTable, Local: "table-cell"}, xml.Name{Space: odsTable, Local: "covered-table-cell"}:
		text := r.value
		switch {
		case text == "":
			text = r.text.String()
		case r.isDate:
			text = asShown(text, r.text.String())
		}
		for range min(r.repeats, max(0, widestODS-len(r.cells))) {
			r.cells = append(r.cells, text)
		}
	case xml.Name{Space: odsTable, Local: "table-row"}:
		r.endRow()
	}
}

var (
	digits  = regexp.MustCompile(`\d+`)
	letters = regexp.MustCompile(`\p{L}`)
)

// asShown returns a date as precise as a cell shows it: Nov 2001 is no day, and 2001 no month.
func asShown(date, shown string) string {
	numbers := len(digits.FindAllString(shown, -1))
	if letters.MatchString(strings.NewReplacer("年", "", "月", "", "日", "", "년", "", "월", "", "일", "", "г", "").Replace(shown)) {
		numbers++ // a month by its name
	}
	switch {
	case len(date) != len("2006-01-02") || numbers > 2 || numbers == 0:
		return date
	case numbers == 2:
		return date[:len("2006-01")]
	}
	return date[:len("2006")]
}

func (r *odsReader) endRow() {
	last := len(r.cells)
	for last > 0 && r.cells[last-1] == "" {
		last--
	}
	first := r.number + 1
	if r.number += r.rowRepeats; last == 0 {
		return
	}
	if r.total += last * min(r.rowRepeats, maxCells); r.total > maxCells {
		return
	}
	for i := range r.rowRepeats {
		r.book.of[r.sheet] = append(r.book.of[r.sheet], tableRow{number: first + i, cells: append([]string(nil), r.cells[:last]...)})
	}
}
