package importer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// tableRow is a row of a table as it was read.
type tableRow struct {
	number int // of its first line in the file, or of the row in a sheet
	cells  []string
	note   string // how it was read, if that is not how CSV is written
}

// stray is an error of quotes of which nobody can say what they mean.
type stray struct {
	line, found int // where the row begins, and where the quote is
	text        string
	isOpen      bool // a quote opens a cell, and none closes it
}

func (s *stray) Error() string {
	what := `has a quote (") within a quoted cell`
	if s.isOpen {
		what = `opens a cell with a quote ("), and no quote closes it`
	}
	where := fmt.Sprintf("line %d", s.line)
	if s.found > s.line && !s.isOpen {
		where = fmt.Sprintf("line %d, in the row that begins on line %d,", s.found, s.line)
	}
	return fmt.Sprintf(`%s %s, so nobody can say where its cells end: write "" for a quote in a quoted cell; nothing was taken. It has %q`,
		where, what, cut(s.text, 120))
}

// readCSV reads the rows of a text. Quotes that do not follow RFC 4180 are read where only one reading gives the row as many cells as
// the heading has, and the rest of the file is what it is in any case. Otherwise the error is a *stray.
func readCSV(text []byte, separator rune, isHeading func(tableRow) bool) ([]tableRow, error) {
	c := csvReader{separator: separator, isHeading: isHeading}
	for first := 1; ; {
		from := c.reader(bytes.NewReader(text))
		for {
			cells, err := from.Read()
			if errors.Is(err, io.EOF) {
				return c.rows, nil
			}
			var malformed *csv.ParseError
			if err == nil {
				line, _ := from.FieldPos(0)
				c.add(tableRow{number: first + line - 1, cells: cells})
				continue
			}
			if !errors.As(err, &malformed) {
				return nil, err
			}
			row, rest, err := c.reread(text, malformed, first)
			if err != nil {
				return nil, err
			}
			c.add(row)
			text, first = rest, row.number+1
			break
		}
	}
}

type csvReader struct {
	separator rune
	isHeading func(tableRow) bool
	rows      []tableRow
	width     int // cells of the heading; 0 before it
}

func (c *csvReader) reader(from io.Reader) *csv.Reader {
	reader := csv.NewReader(from)
	reader.Comma, reader.FieldsPerRecord = c.separator, -1
	return reader
}

func (c *csvReader) add(row tableRow) {
	if c.width == 0 && c.isHeading(row) {
		c.width = len(row.cells)
	}
	c.rows = append(c.rows, row)
}

// reread reads the line of a row with stray quotes, and returns what follows it.
func (c *csvReader) reread(text []byte, malformed *csv.ParseError, first int) (row tableRow, rest []byte, err error) {
	lines := bytes.SplitAfter(text, []byte("\n"))
	begins := malformed.StartLine - 1
	line := strings.TrimRight(string(lines[begins]), "\r\n")
	row = tableRow{number: first + begins}
	rest = bytes.Join(lines[begins+1:], nil)
	if escaped := strings.ReplaceAll(line, `\"`, `""`); escaped != line {
		if row.cells = c.alone(escaped, false); row.cells != nil {
			row.note = `has \" for a quote, which was read as one`
			return row, rest, nil
		}
	}
	if begins == malformed.Line-1 { // what a quote in a later line belongs to is not known
		if row.cells = c.alone(line, true); row.cells != nil {
			row.note = "has quotes within a cell, which were read as they are"
			return row, rest, nil
		}
		// As if no quote meant anything: "Sunnylands" summit.
		if row.cells = strings.Split(line, string(c.separator)); len(row.cells) == c.width {
			row.note = "has quotes beside other text in a cell, which were read as they are"
			return row, rest, nil
		}
	}
	_, err = c.reader(io.MultiReader(bytes.NewReader(bytes.Join(lines[begins:], nil)), strings.NewReader(`"`))).Read()
	return tableRow{}, nil, &stray{line: row.number, found: first + malformed.Line - 1, text: line, isOpen: err == nil}
}

// alone reads a line as a row of its own, or returns nil if it has another number of cells than the heading, or if a quote stays open.
func (c *csvReader) alone(line string, isLazy bool) []string {
	const end = "end"
	from := c.reader(strings.NewReader(line + string(c.separator) + end))
	from.LazyQuotes = isLazy
	cells, err := from.Read()
	last := len(cells) - 1
	if err != nil || last < 1 || cells[last] != end || c.width > 0 && last != c.width {
		return nil
	}
	return cells[:last]
}

// separators are those that a table may have if the mapping names none, in the order in which they are tried.
var separators = []rune{',', ';', '\t', '|'}

func nameOf(separator rune) string {
	if separator == '\t' {
		return "a tab"
	}
	return string(separator)
}
