package main

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// usaQuality counts what became of the rows of the Department of State.
type usaQuality struct {
	rows      map[string]int
	mentions  int
	rules     map[string]int
	open      map[string]int // mentions that stay with their side
	nowhere   map[string]int // mentions of which not even the side is sure
	unclear   map[string]int
	gone      map[string]int // countries that are gone and that the data does not have
	noEdition map[string]int
	matched   []string
}

func newUSAQuality() usaQuality {
	return usaQuality{
		rows: map[string]int{}, rules: map[string]int{}, open: map[string]int{}, nowhere: map[string]int{}, unclear: map[string]int{},
		gone: map[string]int{}, noEdition: map[string]int{},
	}
}

// left counts a mention that is left out.
func (q *usaQuality) left(s *stay, n namedThere) {
	if s.gone != "" {
		q.gone[s.gone]++
		return
	}
	q.nowhere[strings.TrimSpace(n.before+" "+n.title+" "+n.name)]++
}

func (c *conversion) reportUSA(line printer) error {
	q := c.usa.quality
	line("## Trips and visits of the Department of State\n")
	for _, what := range keys(q.rows) {
		line("- %s: %d", what, q.rows[what])
	}
	line("- meetings of which nobody can tell how many sides there were (format UNKNOWN), most of them with one of several whom a list names: %d", c.ofUnknownFormat())
	line("\nPersons whom rows name as met, as visitor: %d, by rule:\n", q.mentions)
	for _, rule := range byCount(q.rules) {
		line("- %s: %d", rule, q.rules[rule])
	}
	line("- left out, because nobody can tell of which country: %d", total(q.nowhere))
	line("- left out, because the country is gone and the data does not have it: %d (%s)", total(q.gone), list(q.gone))
	line("\nMeetings by year and list:\n")
	line("| year | visits | president's trips | secretary's trips |\n|---|--:|--:|--:|")
	years := map[string]map[string]int{}
	sides := map[string]int{}
	for _, e := range c.usa.met {
		year := string(e.from[:4])
		if years[year] == nil {
			years[year] = map[string]int{}
		}
		years[year][e.stays[0].role]++
		for _, a := range e.others {
			sides[a.side]++
		}
	}
	for _, y := range keys(years) {
		line("| %s | %d | %d | %d |", y, years[y]["visit"], years[y]["president"], years[y]["secretary"])
	}
	delete(sides, "")
	line("\nMeetings by side:\n")
	line("%s.\n", list(sides))
	all, without := c.withoutRussia()
	line("Of %d meetings in person of all documents, %d (%d %%) are without a Russian president.\n", all, without, 100*without/all)
	line("Meetings that another source tells too: %d.\n", len(q.matched))
	listSorted(line, q.matched)
	line("\nMentions that stay with their side: %d, the most frequent:\n", total(q.open))
	for _, who := range byCount(q.open)[:min(len(q.open), 60)] {
		line("- %s: %d", who, q.open[who])
	}
	line("\nMentions left out, because nobody can tell of which country, the most frequent: %s.\n", list(firstOf(q.nowhere, 60)))
	return c.reportCheckedUSA(line)
}

// ofUnknownFormat counts the meetings of which no source says how many sides met.
func (c *conversion) ofUnknownFormat() int {
	n := 0
	for _, d := range c.documents {
		for _, m := range d.Meetings {
			if m.Format == model.MeetingFormatUnknown {
				n++
			}
		}
	}
	return n
}

// reportCheckedUSA counts the meetings that somebody has checked by hand against their rows.
func (c *conversion) reportCheckedUSA(line printer) error {
	rows, err := readTable("checked_usa.csv")
	if err != nil {
		return err
	}
	wrong := slices.DeleteFunc(slices.Clone(rows), func(row map[string]string) bool { return row["wrong"] == "" })
	line("%d meetings, drawn with Python's random.Random(20261126) from all in the order of their ids, checked field by field against", len(rows))
	line("their rows by those who wrote the rules (tables/checked_usa.csv): %d wrong.\n", len(wrong))
	for _, row := range wrong {
		line("- %s (%s), %s: %s", row["meeting"], row["row"], row["wrong"], row["remark"])
	}
	line("")
	return nil
}

// withoutRussia counts the meetings in person, and those of them in which no president of Russia took part.
func (c *conversion) withoutRussia() (all, without int) {
	for _, name := range inOrder {
		for _, m := range c.documents[name].Meetings {
			if m.Mode != "" && m.Mode != model.MeetingModeInPerson {
				continue
			}
			all++
			if !slices.ContainsFunc(m.Participants, func(p model.Participant) bool {
				return slices.Contains([]string{"boris-yeltsin", c.kremlin.putin.id, c.kremlin.medvedev.id}, p.Actor)
			}) {
				without++
			}
		}
	}
	return all, without
}

// total is the sum of what is counted.
func total(m map[string]int) int {
	n := 0
	for _, k := range m {
		n += k
	}
	return n
}

// firstOf are the most frequent of what is counted.
func firstOf(m map[string]int, n int) map[string]int {
	first := map[string]int{}
	for _, k := range byCount(m)[:min(len(m), n)] {
		first[k] = m[k]
	}
	return first
}

// listSorted lists texts in their order, each in a line.
func listSorted(line printer, texts []string) {
	for _, text := range slices.Sorted(slices.Values(texts)) {
		line("- %s", text)
	}
}

func list(m map[string]int) string {
	var parts []string
	for _, k := range byCount(m) {
		parts = append(parts, k+" "+number(m[k]))
	}
	return strings.Join(parts, ", ")
}
