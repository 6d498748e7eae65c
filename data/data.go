// Package data holds the graph documents that Sidelines brings along. README.md beside it tells origin and licence of
// each, convert how they are made.
package data

import (
	"embed"
	"fmt"
)

//go:embed *.json
var files embed.FS

// Set is a choice of bundled documents.
type Set string

// The sets.
const (
	None    Set = "none"    // an empty graph
	Report  Set = "report"  // the countries, the leaders and the report of 18 October 2023
	Default Set = "default" // everything
)

// Document is one bundled graph document.
type Document struct {
	Name string
	Text []byte
}

// sets lists the documents of each set in the order in which they refer to each other.
var sets = map[Set][]string{
	None:    {},
	Report:  {"countries.json", "leaders.json", "forum-series.json", "report-2023-10-18.json"},
	Default: {"countries.json", "leaders.json", "forum-series.json", "report-2023-10-18.json", "forums-and-meetings.json"},
}

// Documents returns the documents of a set.
func Documents(set Set) ([]Document, error) {
	names, ok := sets[set]
	if !ok {
		return nil, fmt.Errorf("%q is not a data set: choose %s, %s or %s", set, None, Report, Default)
	}
	documents := make([]Document, len(names))
	for i, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		documents[i] = Document{name, text}
	}
	return documents, nil
}
