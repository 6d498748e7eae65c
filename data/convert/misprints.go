package main

import (
	"fmt"
	"slices"
	"strings"
)

// readMisprints makes the finder of names know the misprints of names in tables/misprints.csv, which are no names of anybody.
func (k *kremlin) readMisprints() error {
	rows, err := readTable("misprints.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		if row["name"] == "" {
			continue
		}
		meant := k.people.named(row["name"])
		if len(meant) != 1 {
			return fmt.Errorf("tables/misprints.csv: %d persons are named %s", len(meant), row["name"])
		}
		k.gazetteer.add(row["misprint"], meant[0])
	}
	return nil
}

// titleMisprints are the misprints of words of titles in tables/misprints.csv, each with the word that is meant.
type titleMisprints [][2]string

func (m *titleMisprints) read() error {
	rows, err := readTable("misprints.csv")
	for _, row := range rows {
		if row["word"] != "" {
			*m = append(*m, [2]string{row["misprint"], row["word"]})
		}
	}
	return err
}

// corrected returns a text with the words that are meant.
func (m titleMisprints) corrected(text string) string { return m.replaced(text, 0, 1) }

// asWritten returns a title as a text has it, misprints included.
func (m titleMisprints) asWritten(title, text string) string {
	if written := m.replaced(title, 1, 0); strings.Contains(text, written) {
		return written
	}
	return title
}

func (m titleMisprints) replaced(text string, from, to int) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		if at := slices.IndexFunc(m, func(pair [2]string) bool { return pair[from] == word }); at >= 0 {
			words[i] = m[at][to]
		}
	}
	return strings.Join(words, " ")
}
