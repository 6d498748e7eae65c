package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// checkParts returns an error if a part says another place or forum than the occasion that it is a part of, or a forum of
// which the occasion knows nothing: whoever counts occasions would find it in neither.
func (c *conversion) checkParts() error {
	if wrong := contradictingParts(c.documents); len(wrong) > 0 {
		return fmt.Errorf("parts contradict their occasions:\n%s", strings.Join(wrong, "\n"))
	}
	return nil
}

// contradictingParts names the parts of meetings that say something else than the meeting, and what it is.
func contradictingParts(documents map[string]*model.Document) []string {
	all := map[string]*model.Meeting{}
	for _, d := range documents {
		for _, m := range d.Meetings {
			all[m.ID] = m
		}
	}
	var wrong []string
	for _, part := range all {
		whole := all[part.PartOf]
		if whole == nil {
			continue
		}
		for _, field := range []struct {
			name, part, whole string
			known             bool // whether the occasion has to say it if the part does
		}{
			{"forum", part.Forum, whole.Forum, true},
			{"city", string(part.City), string(whole.City), false},
			{"place", part.Place, whole.Place, false},
			{"country", part.Country, whole.Country, false},
		} {
			if field.part != "" && field.part != field.whole && (field.known || field.whole != "") {
				wrong = append(wrong, fmt.Sprintf("%s: %s %s, and %s: %s", part.ID, field.name, field.part, whole.ID, cmp.Or(field.whole, "none")))
			}
		}
	}
	slices.Sort(wrong)
	return wrong
}
