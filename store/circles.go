package store

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// checkCircles reports meetings that would be parts of themselves through others. They would be no occasion, and no list would have
// them. from is the id that a merge gives up for into; both are empty without a merge.
func checkCircles(run runner, entries []*entry, from, into string) (problems []document.Problem, err error) {
	circles, err := circlesOf(run, entries, from, into)
	for _, c := range circles {
		problems = append(problems, document.Problem{
			Path: c.path + ".partOf", Message: "makes the meeting a part of itself: " + strings.Join(c.ids, " < "),
		})
	}
	return problems, err
}

// circle is a meeting, by its path in the document, and the meetings that lead from it back to it.
type circle struct {
	path string
	ids  []string
}

func circlesOf(run runner, entries []*entry, from, into string) ([]circle, error) {
	var wholes []string
	for _, e := range entries {
		if m, ok := e.after.(*model.Meeting); ok && m.PartOf != "" {
			wholes = append(wholes, m.PartOf)
		}
	}
	if len(wholes) == 0 {
		return nil, nil
	}
	if from != "" {
		wholes = append(wholes, from)
	}
	partOf, err := byKey(run, "Wholes", block("Wholes"), wholes, asString)
	if err != nil {
		return nil, err
	}
	for part, whole := range partOf {
		if whole == from {
			partOf[part] = into
		}
	}
	for _, e := range entries {
		if m, ok := e.after.(*model.Meeting); ok {
			partOf[m.ID] = m.PartOf
		}
	}
	var circles []circle
	for _, e := range entries {
		if ids := circleFrom(e.patch.ID, partOf); ids != nil {
			circles = append(circles, circle{e.patch.Path, ids})
		}
	}
	return circles, nil
}

// circleFrom follows the meetings to which one belongs, and returns them if they lead back to it.
func circleFrom(id string, partOf map[string]string) []string {
	chain := []string{id}
	for whole := partOf[id]; whole != ""; whole = partOf[whole] {
		chain = append(chain, whole)
		if whole == id {
			return chain
		}
		if slices.Contains(chain[:len(chain)-1], whole) {
			return nil // a circle of others
		}
	}
	return nil
}
