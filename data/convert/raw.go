package main

import (
	"bufio"
	"compress/bzip2"
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

// rawFile is a file of the raw data, unpacked while it is read.
type rawFile struct {
	io.Reader
	file *os.File
}

func (r rawFile) Close() error { return r.file.Close() }

// openRaw opens a raw file by the name that it has unpacked. The file itself may be compressed.
func openRaw(name string) (rawFile, error) {
	f, err := os.Open(name)
	if err == nil {
		return rawFile{f, f}, nil
	}
	if f, packedErr := os.Open(name + ".bz2"); packedErr == nil {
		return rawFile{bzip2.NewReader(bufio.NewReader(f)), f}, nil
	}
	f, packedErr := os.Open(name + ".gz")
	if packedErr != nil {
		return rawFile{}, err // names the file as it is expected
	}
	text, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return rawFile{}, errors.Join(fmt.Errorf("%s: %w", f.Name(), err), f.Close())
	}
	return rawFile{text, f}, nil
}

// readCSV returns the rows by column name.
func readCSV(file string) ([]map[string]string, error) {
	f, err := openRaw(file)
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
	f, err := openRaw(file)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // only read
	if err := json.NewDecoder(f).Decode(target); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// readJSONLines reads a file with a JSON object a line.
func readJSONLines[T any](file string) ([]*T, error) {
	f, err := openRaw(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	var objects []*T
	for decoder := json.NewDecoder(f); ; {
		object := new(T)
		if err := decoder.Decode(object); errors.Is(err, io.EOF) {
			return objects, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: object %d: %w", file, len(objects)+1, err)
		}
		objects = append(objects, object)
	}
}
