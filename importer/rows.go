package importer

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
)

// withoutMark skips the byte order mark with which spreadsheets begin files.
func withoutMark(from io.Reader) io.Reader {
	r := bufio.NewReader(from)
	if mark, err := r.Peek(3); err == nil && string(mark) == "\ufeff" {
		_, _ = r.Discard(3)
	}
	return r
}

// readHeading reads the first row, and returns where each of its columns is.
func readHeading(rows *csv.Reader) (heading []string, at map[string]int, err error) {
	heading, err = rows.Read()
	if err != nil {
		return nil, nil, fmt.Errorf("the heading cannot be read: %w", err)
	}
	at = map[string]int{}
	for i, name := range heading {
		if _, twice := at[name]; twice {
			return nil, nil, fmt.Errorf("the heading has %q twice", name)
		}
		at[name] = i
	}
	return heading, at, nil
}

// eachRow calls row for each further row, and refuse for those that are malformed.
func eachRow(rows *csv.Reader, refuse func(line int, problem string), row func(line int, cells []string)) error {
	for {
		cells, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		line, _ := rows.FieldPos(0)
		var malformed *csv.ParseError
		switch {
		case errors.As(err, &malformed) && errors.Is(err, csv.ErrFieldCount):
			refuse(line, fmt.Sprintf("has %d cells, the heading %d", len(cells), rows.FieldsPerRecord))
			continue
		case errors.As(err, &malformed): // the start of the next row is unknown
			refuse(malformed.StartLine, fmt.Sprintf("%v; the rest of the file was not read", malformed.Err))
			return nil
		case err != nil:
			return err
		}
		row(line, cells)
	}
}
