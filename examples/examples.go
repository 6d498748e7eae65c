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
	Group string `json:"group"` // one of Groups
	Query string `json:"query"`
}

// Is reports whether the example has an operation of a type, such as "subscription".
func (e Example) Is(operation string) bool { return strings.Contains(e.Query, "\n"+operation+" ") }

// Groups are the groups of the examples, each with the numbers of its examples. The playground has a name for each.
var Groups = map[string][]string{
	"meetings":    {"01", "02", "08", "09", "11", "13", "16", "17", "38", "39", "44", "46", "51"},
	"statements":  {"03", "12", "14", "15", "19", "30"},
	"names":       {"06", "23", "24", "34"},
	"offices":     {"04", "10", "18", "36", "37"},
	"connections": {"21", "22", "25", "26", "31", "32", "33", "42"},
	"time":        {"27", "28", "29", "43"},
	"sources":     {"05", "07", "20", "40", "41", "45"},
	"keeping":     {"35", "47", "48", "49", "50", "52"},
}

// groups are the groups of the examples by their numbers.
var groups = func() map[string]string {
	of := map[string]string{}
	for group, numbers := range Groups {
		for _, number := range numbers {
			of[number] = group
		}
	}
	return of
}()

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
		number, _, _ := strings.Cut(entry.Name(), "-")
		all[i] = Example{
			Name: strings.TrimSuffix(entry.Name(), ".graphql"), Title: title, Group: groups[number], Query: string(text),
		}
	}
	return all
}
