// Package data has the graph documents that come with Sidelines. Its README.md gives the origin and licence of each. The folder
// convert has the program that makes them.
package data

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"slices"

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

// NewDocument returns a document that is not bundled, with its JSON, compressed if the name ends in .gz. Tests load less with it.
func NewDocument(name string, file []byte) Document { return Document{name, file} }

// Version identifies the content of the document.
func (d Document) Version() string {
	sum := sha256.Sum256(d.file)
	return d.Name + "@" + hex.EncodeToString(sum[:6])
}

// Text returns the document as JSON.
func (d Document) Text() ([]byte, error) { return document.Unpacked(d.file) }

// Patches returns the records of the document. The name of the document stands before their paths, because a set has several.
func (d Document) Patches() ([]document.Patch, error) {
	text, err := d.Text()
	if err != nil {
		return nil, err
	}
	patches, err := document.Parse(text)
	for i := range patches {
		patches[i].Path = d.Name + ": " + patches[i].Path
	}
	return patches, err
}

// Pieces returns the records of the document in the parts that are loaded one after the other, each in a transaction: one with all
// statements of a large document would need more memory than the database grants on a small machine. Nothing names statements but
// statements.
func (d Document) Pieces() ([][]document.Patch, error) {
	patches, err := d.Patches()
	if err != nil || len(patches) <= largestPiece {
		return [][]document.Patch{patches}, err
	}
	statements := func(p document.Patch) bool { return p.Kind == "Statement" }
	said := slices.DeleteFunc(slices.Clone(patches), func(p document.Patch) bool { return !statements(p) })
	return [][]document.Patch{slices.DeleteFunc(patches, statements), said}, nil
}

// Parts returns the pieces of all documents, with the version of each document at its last piece. The documents up to the collections are
// one part: a source names its collection, which follows leaders, and what is known of leaders cites sources. What the last of them adds to
// a record of another one is in that record.
func Parts(documents []Document) ([]document.Part, error) {
	var parts []document.Part
	joined := 1 + slices.IndexFunc(documents, func(d Document) bool { return d.Name == collectionsName })
	if joined > 0 {
		part, err := joinedPart(documents[:joined])
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	for _, d := range documents[joined:] {
		pieces, err := d.Pieces()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", d.Name, err)
		}
		for _, patches := range pieces {
			parts = append(parts, document.Part{Name: d.Name, Patches: patches})
		}
		parts[len(parts)-1].Loaded = []string{d.Version()}
	}
	return parts, nil
}

func joinedPart(documents []Document) (document.Part, error) {
	part := document.Part{Name: documents[0].Name + " to " + documents[len(documents)-1].Name}
	at := map[string]int{}
	for _, d := range documents {
		patches, err := d.Patches()
		if err != nil {
			return part, fmt.Errorf("%s: %w", d.Name, err)
		}
		for _, p := range patches {
			known, isKnown := at[p.ID]
			if !isKnown {
				at[p.ID] = len(part.Patches)
				part.Patches = append(part.Patches, p)
			} else if part.Patches[known], err = p.Over(part.Patches[known]); err != nil {
				return part, fmt.Errorf("%s: %w", d.Name, err)
			}
		}
		part.Loaded = append(part.Loaded, d.Version())
	}
	return part, nil
}

// largestPiece is the number of records up to which a document is loaded in one transaction.
const largestPiece = 8_000

// collectionsName is the document that has the collections, and adds them to the sources of documents before it.
const collectionsName = "collections.json"

// sets has the documents of each set. A document refers only to itself and those before it.
var sets = map[Set][]string{
	None:   {},
	Report: {"countries.json.gz", "places.json.gz", "leaders.json", "forum-series.json", "report-2023-10-18.json"},
	Default: {
		"countries.json.gz", "places.json.gz", "leaders.json", "forum-series.json", "report-2023-10-18.json", "forums-and-meetings.json",
		"officeholders.json.gz", collectionsName, "kremlin.json.gz", "general-debate.json.gz", "us-state-department.json.gz",
		"white-house.json.gz", "merged.json",
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

// Size returns the number of bytes of the documents of all sets in the binary.
func Size() int {
	size := 0
	documents, err := Documents(Default)
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	for _, d := range documents {
		size += len(d.file)
	}
	return size
}
