// Package examples has questions that an analyst or an app would ask. Each is a .graphql file, whose first line is the question
// in words, with the answer from the bundled data in the .json file beside it. The playground offers them, docs/tour.md lists
// them, and a test compares every answer.
package examples

import (
	"embed"
	"strings"
)

//go:embed *.graphql
var files embed.FS

// Example is one question.
type Example struct {
	Name  string `json:"name"`  // the name of the file without its ending
	Title string `json:"title"` // the question in words
	Query string `json:"query"`
}

// All returns the examples in order.
func All() []Example {
	entries, err := files.ReadDir(".") // sorted by name
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	all := make([]Example, len(entries))
	for i, entry := range entries {
		text, err := files.ReadFile(entry.Name())
		if err != nil {
			panic(err)
		}
		title, _, _ := strings.Cut(strings.TrimPrefix(string(text), "# "), "\n")
		all[i] = Example{Name: strings.TrimSuffix(entry.Name(), ".graphql"), Title: title, Query: string(text)}
	}
	return all
}
