package store

import (
	"strings"

	"github.com/sidelines/sidelines/document"
)

// neverThere returns the ids of documents that say they were merged, but of which the journal knows nothing.
func neverThere(run runner, merges []document.Patch, gone map[string]string) (map[string]bool, error) {
	var unknown []string
	for _, m := range merges {
		if _, isGone := gone[m.ID]; !isGone {
			unknown = append(unknown, m.ID)
		}
	}
	if len(unknown) == 0 {
		return nil, nil
	}
	known, err := byKey(run, "EverThere", block("EverThere"), unknown, func(any) bool { return true })
	if err != nil {
		return nil, err
	}
	strangers := map[string]bool{}
	for _, id := range unknown {
		strangers[id] = !known[id]
	}
	return strangers, nil
}

// hasInto reports whether the document, or the file that it is a part of, has the record that replaces an id.
func hasInto(m document.Patch, inDocument map[string]string) bool {
	leader, _, _ := strings.Cut(m.Into, "/") // of a tenure
	return m.HasInto || inDocument[leader] != ""
}
