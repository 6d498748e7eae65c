package importer

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
)

// grid is a table with its heading, read from a file of any form.
type grid struct {
	heading   []string
	at        map[string]int // where each column is
	rows      []tableRow     // below the heading, without blank ones
	unit      string         // what a number of a row counts: a line of a file, or a row of a sheet
	separator rune           // of the report of refused rows
	encoded   string         // the encoding that the mapping names
	isMarked  bool           // whether the report of refused rows needs a byte order mark
	notes     []string       // how it was read, where the mapping does not say so
}

// isMarkup finds the beginning of HTML, which some programs name .xls, and of XML.
var isMarkup = regexp.MustCompile(`(?i)^\s*<(?:\?xml|!doctype|html|table|meta|head|body)\b`)

// isJSON finds the beginning of a JSON object or list.
var isJSON = regexp.MustCompile(`^\s*(\{\s*["}]|\[\s*[\[{"\]])`)

// headingRows is the number of rows among which the heading is looked for.
const headingRows = 30

// readGrid reads a table: CSV in any encoding and with any separator, or a sheet of a workbook. Any may be compressed with gzip.
func readGrid(from io.Reader, m *Mapping) (*grid, error) {
	file, err := document.ReadUnpacked(from)
	if err != nil {
		return nil, err
	}
	g := &grid{unit: "line", separator: ',', encoded: m.Encoding}
	if book, err := workbookOf(file); book != nil || err != nil {
		if err != nil {
			return nil, err
		}
		return g, g.readSheet(book, m)
	}
	text, note, err := decode(file, m.Encoding)
	if err != nil {
		return nil, err
	}
	g.note(note)
	g.isMarked = m.Encoding != "" || note != ""
	if isJSON.Match(text) {
		all, err := flatten(text)
		if err != nil {
			return nil, err
		}
		return g, g.readObjects(all, m)
	}
	if f := FormatOf(text); f != nil {
		all, err := networkOf(text)
		if err != nil {
			return nil, err
		}
		return g, g.readObjects(all, m)
	}
	if isMarkup.Match(text) {
		return nil, errors.New("the file is HTML or XML and no table: open it in a spreadsheet, and save it as .xlsx or CSV UTF-8")
	}
	if !bytes.Contains(text, []byte("\n")) { // as old programs end lines
		text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
	}
	return g, g.readText(text, m)
}

// readObjects reads a table of objects.
func (g *grid) readObjects(all []flat, m *Mapping) (err error) {
	var rows []tableRow
	rows, g.unit = rowsOf(all)
	if rows, err = g.withColumns(rows, m); err != nil {
		return err
	}
	return g.setHeading(rows, m, "")
}

// withColumns adds to the rows of objects the columns that rules take and none has.
func (g *grid) withColumns(rows []tableRow, m *Mapping) ([]tableRow, error) {
	at := columnsAt(rows[0].cells)
	missing := slices.DeleteFunc(slices.Clone(m.columns()), func(column string) bool { _, has := at[column]; return has })
	if len(missing) == len(m.columns()) {
		return nil, fmt.Errorf("nothing in the file has %s; a graph document is imported without --mapping", quotedList(missing))
	}
	for _, column := range missing {
		g.note(fmt.Sprintf("nothing in it has %q", column))
		for i := range rows {
			rows[i].cells = append(rows[i].cells, "")
		}
		rows[0].cells[len(rows[0].cells)-1] = column
	}
	return rows, nil
}

func (g *grid) note(note string) {
	if note != "" {
		g.notes = append(g.notes, note)
	}
}

// readText reads CSV.
func (g *grid) readText(text []byte, m *Mapping) error {
	g.separator = g.separatorOf(text, m)
	rows, err := readCSV(text, g.separator, func(row tableRow) bool { return m.isHeadingAt(row) })
	var wrong *stray
	if errors.As(err, &wrong) && wrong.line == 1 {
		return fmt.Errorf("the heading cannot be read: %w", err)
	}
	if err != nil {
		return err
	}
	for _, row := range rows {
		if row.note != "" {
			g.note(fmt.Sprintf("line %d %s", row.number, row.note))
		}
	}
	return g.setHeading(rows, m, g.otherSeparator(text, m))
}

// separatorOf returns the separator that the mapping names or, if it names none, the one with which the heading has all columns that
// the rules take.
func (g *grid) separatorOf(text []byte, m *Mapping) rune {
	if m.Separator != "" {
		return []rune(m.Separator)[0]
	}
	for _, separator := range separators {
		if slices.ContainsFunc(firstRows(text, separator), m.isHeadingAt) {
			if separator != ',' {
				g.note(fmt.Sprintf("the separator of its cells is %s", nameOf(separator)))
			}
			return separator
		}
	}
	return ','
}

// otherSeparator returns a hint at a separator with which the heading would have what the mapping takes, or "".
func (g *grid) otherSeparator(text []byte, m *Mapping) string {
	for _, separator := range separators {
		if separator != g.separator && slices.ContainsFunc(firstRows(text, separator), m.isHeadingAt) {
			return fmt.Sprintf("; the separator seems to be %s: say \"separator\": %q in the mapping", nameOf(separator), string(separator))
		}
	}
	return ""
}

// firstRows returns the rows in which the heading may be.
func firstRows(text []byte, separator rune) []tableRow {
	c := csvReader{separator: separator}
	from := c.reader(bytes.NewReader(text))
	from.LazyQuotes = true
	var rows []tableRow
	for len(rows) < headingRows {
		cells, err := from.Read()
		if err != nil {
			break
		}
		line, _ := from.FieldPos(0)
		rows = append(rows, tableRow{number: line, cells: cells})
	}
	return rows
}

// isHeadingAt reports whether a row is the heading: it is where the mapping says, or has all columns that the rules take.
func (m *Mapping) isHeadingAt(row tableRow) bool {
	if m.isHeadless() {
		return len(m.Columns) > 0 && len(row.cells) == len(m.Columns) || m.hasColumns(row.cells)
	}
	return m.hasColumns(row.cells)
}

// isHeadless reports whether the mapping says that the table has no heading.
func (m *Mapping) isHeadless() bool { return m.Heading != nil && *m.Heading == 0 }

// hasColumns reports whether a row has all columns that the rules take.
func (m *Mapping) hasColumns(cells []string) bool {
	at := columnsAt(cells)
	return !isBlank(cells) && !slices.ContainsFunc(m.columns(), func(column string) bool { _, has := at[column]; return !has })
}

// columnsAt returns where each column is, by its heading and by its number as in #3. Of two columns with one heading it has the first.
func columnsAt(heading []string) map[string]int {
	at := map[string]int{}
	for i, name := range heading {
		if name = strings.TrimSpace(name); name != "" {
			if _, twice := at[name]; !twice {
				at[name] = i
			}
		}
	}
	for i := range heading {
		if name := numberedColumn(i); at[name] == 0 {
			if _, isNamed := at[name]; !isNamed {
				at[name] = i
			}
		}
	}
	return at
}

func numberedColumn(i int) string { return fmt.Sprintf("#%d", i+1) }

func isBlank(cells []string) bool {
	return !slices.ContainsFunc(cells, func(cell string) bool { return strings.TrimSpace(cell) != "" })
}

// setHeading finds the heading among the rows, and keeps those below it. hint is what may be wrong if no row is the heading.
func (g *grid) setHeading(rows []tableRow, m *Mapping, hint string) error {
	rows = slices.DeleteFunc(rows, func(row tableRow) bool { return isBlank(row.cells) })
	if len(rows) == 0 {
		return fmt.Errorf("the heading cannot be read: the file is empty")
	}
	start := rows[:min(len(rows), headingRows)]
	found := -1
	if m.Heading != nil && *m.Heading > 0 {
		found = slices.IndexFunc(start, func(row tableRow) bool { return row.number == *m.Heading && m.hasColumns(row.cells) })
	}
	if found < 0 {
		found = slices.IndexFunc(start, func(row tableRow) bool { return m.hasColumns(row.cells) })
		if found > 0 && m.Heading == nil {
			g.note(fmt.Sprintf("its heading is on %s %d", g.unit, rows[found].number))
		}
	}
	switch {
	case m.isHeadless() && (found != 0 || m.namesOnlyNumbers()) && !isReport(rows[0].cells):
		return g.setColumns(rows, m)
	case found < 0:
		return g.noHeading(rows, m, hint)
	}
	for _, name := range rows[found].cells {
		g.heading = append(g.heading, strings.TrimSpace(name))
	}
	g.at, g.rows = columnsAt(g.heading), rows[found+1:]
	for _, column := range m.columns() {
		if first := slices.Index(g.heading, column); first >= 0 && slices.Contains(g.heading[first+1:], column) {
			return fmt.Errorf("the heading has %q twice: correct it, or take the column by its number, as in %q", column, numberedColumn(first))
		}
	}
	return nil
}

// isReport reports whether a row is the heading of a report of refused rows.
func isReport(cells []string) bool { return slices.Contains(cells, problemColumn) }

// namesOnlyNumbers reports whether the rules take columns by number only, so that any row could be the heading.
func (m *Mapping) namesOnlyNumbers() bool {
	return !slices.ContainsFunc(m.columns(), func(column string) bool { return !strings.HasPrefix(column, "#") })
}

// setColumns sets the heading of a table that has none.
func (g *grid) setColumns(rows []tableRow, m *Mapping) error {
	g.heading = slices.Clone(m.Columns)
	for i := len(g.heading); i < len(rows[0].cells); i++ {
		g.heading = append(g.heading, numberedColumn(i))
	}
	g.at, g.rows = columnsAt(g.heading), rows
	for _, column := range m.columns() {
		if _, has := g.at[column]; !has {
			return fmt.Errorf("the mapping takes a column %q; the table has %s", column, strings.Join(g.heading, ", "))
		}
	}
	return nil
}

// noHeading says what is missing.
func (g *grid) noHeading(rows []tableRow, m *Mapping, hint string) error {
	row := rows[0]
	if m.Heading != nil && *m.Heading > 0 {
		at := slices.IndexFunc(rows, func(row tableRow) bool { return row.number == *m.Heading })
		if at < 0 {
			return fmt.Errorf("the mapping says that the heading is on %s %d, and the table has none there", g.unit, *m.Heading)
		}
		row = rows[at]
	}
	at := columnsAt(row.cells)
	for _, column := range m.columns() {
		if _, has := at[column]; !has {
			if hint == "" && m.Heading == nil {
				hint = fmt.Sprintf(` on %s %d; if that is not its heading, say "heading" in the mapping: the number of the %s, or 0 for none`,
					g.unit, row.number, g.unit)
			}
			return fmt.Errorf("the mapping takes a column %q; the table has %s%s", column, strings.Join(row.cells, ", "), hint)
		}
	}
	return fmt.Errorf("the heading cannot be read")
}

// wrongLength returns what is wrong with the number of cells of a row, or "".
func (g *grid) wrongLength(cells []string) string {
	if len(cells) == len(g.heading) {
		return ""
	}
	return fmt.Sprintf("has %d cells, the heading %d: a cell with the separator %s in it needs quotes around it",
		len(cells), len(g.heading), nameOf(g.separator))
}
