// Package data holds the graph documents that Sidelines brings along. README.md beside it tells origin and licence of
// each, convert how they are made.
package data

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"

	"github.com/sidelines/sidelines/document"
)

//go:embed *.json *.json.gz
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
	file []byte // as it is in the binary: compressed, if its name ends in .gz
}

// Version tells one state of the document from another.
func (d Document) Version() string {
	sum := sha256.Sum256(d.file)
	return d.Name + "@" + hex.EncodeToString(sum[:6])
}

// Text is the document as JSON.
func (d Document) Text() ([]byte, error) { return document.Unpacked(d.file) }

// sets lists the documents of each set in the order in which they refer to each other.
var sets = map[Set][]string{
	None:   {},
	Report: {"countries.json", "leaders.json", "forum-series.json", "report-2023-10-18.json"},
	Default: {
		"countries.json", "leaders.json", "forum-series.json", "report-2023-10-18.json", "forums-and-meetings.json",
		"kremlin.json.gz", "general-debate.json.gz", "merged.json",
	},
}

// Documents returns the documents of a set.
func Documents(set Set) ([]Document, error) {
	names, ok := sets[set]
	if !ok {
		return nil, fmt.Errorf("%q is not a data set: choose %s, %s or %s", set, None, Report, Default)
	}
	documents := make([]Document, len(names))
	for i, name := range names {
		file, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		documents[i] = Document{name, file}
	}
	return documents, nil
}

// Size is the number of bytes that the documents of all sets take in the binary.
func Size() int {
	size := 0
	documents, err := Documents(Default)
	if err != nil {
		panic(err) // embedded: cannot fail
	}
	for _, d := range documents {
		size += len(d.file)
	}
	return size
}
