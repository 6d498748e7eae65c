package main

import (
	"bufio"
	"compress/gzip"
	"embed"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
)

// tables are the files in which people decide what no rule can.
//
//go:embed tables/*.csv
var tables embed.FS

func readTable(name string) ([]map[string]string, error) {
	f, err := tables.Open(path.Join("tables", name))
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return readRows(name, f)
}

// readCSV returns the rows by column name.
func readCSV(file string) ([]map[string]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return readRows(file, f)
}

func readRows(name string, r io.Reader) ([]map[string]string, error) {
	lines, err := csv.NewReader(r).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	rows := make([]map[string]string, len(lines)-1)
	for i, line := range lines[1:] {
		rows[i] = map[string]string{}
		for column, name := range lines[0] {
			rows[i][name] = line[column]
		}
	}
	return rows, nil
}

func readJSON(file string, target any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, target); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// readJSONLines reads a compressed file with a JSON object a line.
func readJSONLines[T any](file string) ([]*T, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	text, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var objects []*T
	for decoder := json.NewDecoder(text); ; {
		object := new(T)
		if err := decoder.Decode(object); errors.Is(err, io.EOF) {
			return objects, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: object %d: %w", file, len(objects)+1, err)
		}
		objects = append(objects, object)
	}
}
