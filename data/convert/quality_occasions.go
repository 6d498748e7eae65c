package main

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// largestOccasions is how many occasions the report lists.
const largestOccasions = 15

// reportOccasions counts what the rule of occasions.go joined, and lists the largest occasions.
func (c *conversion) reportOccasions(line printer) {
	meetings, parts := 0, 0
	apart := map[string][]string{} // occasions of the same people on the same day
	for _, name := range inOrder {
		for _, m := range c.documents[name].Meetings {
			meetings++
			if m.PartOf != "" {
				parts++
			} else if m.Mode == "" && m.Status == "" && len(m.Participants) > 1 {
				key := string(m.Start) + ": " + peopleOf(m)
				apart[key] = append(apart[key], m.ID)
			}
		}
	}
	line("## Occasions\n")
	line("%d meetings are %d occasions: %d are parts of %d others (data/convert/occasions.go; tables/occasions.csv has %d decisions).\n",
		meetings, meetings-parts, parts, len(c.occasions.joined), len(c.occasions.decided)+len(c.occasions.formats))
	line("The largest:\n")
	for _, joined := range c.occasions.joined[:min(largestOccasions, len(c.occasions.joined))] {
		var ids []string
		for _, part := range joined.parts {
			ids = append(ids, part.ID)
		}
		line("- %s: %s", joined.head.ID, strings.Join(ids, ", "))
	}
	line("\nThe same people on the same day, and yet several occasions: other cities, or a session and talks on its sidelines:\n")
	for _, key := range keys(apart) {
		if len(apart[key]) > 1 {
			line("- %s", strings.Join(apart[key], ", "))
		}
	}
	line("")
}

func peopleOf(m *model.Meeting) string {
	var who []string
	for _, p := range m.Participants {
		who = append(who, p.Actor)
	}
	slices.Sort(who)
	return strings.Join(who, " ")
}
