// Convert turns the raw files that Sidelines' data comes from into graph documents, data/*.json:
//
//	go run ./data/convert RAW
//
// RAW is a folder with countries_i18n, world_leaders_2022, world_leaders_2026, curated_facts and geonames_cities, as
// data/README.md describes them. The same raw files always give the same documents. The report of 18 October 2023 is a
// document written by hand, data/report-2023-10-18.json.
package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sidelines/sidelines/document"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./data/convert RAW\nRAW is the folder with the raw files, see data/README.md")
		os.Exit(2)
	}
	if err := convert(os.Args[1], "data"); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// convert writes every document to the folder out.
func convert(raw, out string) error {
	countries, err := readCountries(filepath.Join(raw, "countries_i18n", "countries.csv"))
	if err != nil {
		return err
	}
	if err := write(out, "countries.json", countries.document()); err != nil {
		return err
	}
	leaders, err := readLeaders(raw, countries)
	if err != nil {
		return err
	}
	if err := write(out, "leaders.json", leaders.document()); err != nil {
		return err
	}
	if err := write(out, "forum-series.json", seriesDocument()); err != nil {
		return err
	}
	curated, err := readCurated(raw, countries)
	if err != nil {
		return err
	}
	if err := write(out, "forums-and-meetings.json", curated); err != nil {
		return err
	}
	return nil
}

func write(folder, name string, d *document.Document) error {
	text, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, name), append(text, '\n'), 0o644)
}

// readCSV returns the rows by column name.
func readCSV(file string) ([]map[string]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
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
