package importer

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
)

// sample reads the rows of a file, and sets what says how.
func (m *Mapping) sample(file []byte) ([]tableRow, error) {
	book, err := workbookOf(file)
	if err != nil {
		return nil, err
	}
	if book != nil {
		return m.sampleSheet(book)
	}
	text, _, err := decode(file, m.Encoding)
	if err != nil {
		return nil, err
	}
	if isJSON.Match(text) {
		return sampleObjects(text)
	}
	if !utf8.Valid(text) {
		m.Encoding = guessEncoding(file)
		if text, _, err = decode(file, m.Encoding); err != nil {
			return nil, err
		}
		m.Questions = append(m.Questions, fmt.Sprintf(askEncoding, notASCII(text), m.Encoding))
	}
	best, width := 0, 0
	separator := ','
	for _, one := range separators {
		if n, cells := consistent(firstRows(text, one)); n > best {
			best, width, separator = n, cells, one
		}
	}
	if separator != ',' {
		m.Separator = string(separator)
	}
	rows, err := readCSV(text, separator, func(row tableRow) bool { return len(row.cells) == width })
	return slices.DeleteFunc(rows, func(row tableRow) bool { return isBlank(row.cells) }), err
}

// sampleObjects reads a table of JSON.
func sampleObjects(text []byte) ([]tableRow, error) {
	if f := FormatOf(text); f != nil {
		return nil, fmt.Errorf("this looks like %s: %s", f.Name, f.Hint)
	}
	all, err := flatten(text)
	if err != nil {
		return nil, err
	}
	rows, _ := rowsOf(all)
	isList := func(column string) bool {
		list, _, _ := strings.Cut(column, ".")
		return slices.ContainsFunc(model.Kinds, func(kind *model.Kind) bool { return kind.List == list })
	}
	if slices.ContainsFunc(rows[0].cells, isList) {
		return nil, errors.New("the file is a graph document and no table, so it needs no mapping: import it as it is")
	}
	return rows, nil
}

// sampleSheet reads the largest sheet of a workbook.
func (m *Mapping) sampleSheet(book workbook) (largest []tableRow, err error) {
	for _, name := range book.sheets() {
		rows, err := book.rows(name)
		if err != nil {
			return nil, err
		}
		rows = slices.DeleteFunc(rows, func(row tableRow) bool { return isBlank(row.cells) })
		if len(rows) > len(largest) {
			largest, m.Sheet = rows, name
		}
	}
	if len(book.sheets()) == 1 {
		m.Sheet = ""
	}
	return largest, nil
}

// notASCII returns the first line of a text with other letters than those of ASCII.
func notASCII(text []byte) string {
	for line := range bytes.Lines(text) {
		if bytes.ContainsFunc(line, func(r rune) bool { return r > 0x7f }) {
			return cut(strings.TrimSpace(string(line)), 100)
		}
	}
	return ""
}

// consistent returns how many cells the rows have that are as wide as most of them, and how wide these are; 0 if they have one cell.
func consistent(rows []tableRow) (cells, width int) {
	counts := map[int]int{}
	for _, row := range rows {
		counts[len(row.cells)]++
	}
	for _, wide := range slices.Sorted(maps.Keys(counts)) {
		if n := counts[wide]; wide > 1 && n*wide > cells {
			cells, width = n*wide, wide
		}
	}
	return cells, width
}

// headingAmong returns which of the first rows is the heading: the first of those that have most cells filled.
func headingAmong(rows []tableRow) int {
	start := rows[:min(len(rows), headingRows)]
	filled := func(row tableRow) int {
		return len(slices.DeleteFunc(slices.Clone(row.cells), func(cell string) bool { return strings.TrimSpace(cell) == "" }))
	}
	most := 0
	for _, row := range start {
		most = max(most, filled(row))
	}
	return max(0, slices.IndexFunc(start, func(row tableRow) bool { return filled(row) > most/2 && filled(row) > 1 || filled(row) == most }))
}
