package main

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// whiteHouseQuality counts what became of the pages of the White House.
type whiteHouseQuality struct {
	left     map[string][]*briefing // by reason
	mentions int
	rules    map[string]int
	open     map[string]int // mentions that stay with their side
	nowhere  map[string]int
	places   map[string]string // words that name a place that nobody knows, and a page
	forums   map[string]string // words that name a forum without an edition, and a page
	matched  []string
	parts    []string
	same     []string
}

func newWhiteHouseQuality() whiteHouseQuality {
	return whiteHouseQuality{
		left: map[string][]*briefing{}, rules: map[string]int{}, open: map[string]int{}, nowhere: map[string]int{}, places: map[string]string{}, forums: map[string]string{},
	}
}

func (q *whiteHouseQuality) leave(p *briefing, why string) { q.left[why] = append(q.left[why], p) }

// names counts by which rule a mention means somebody.
func (q *whiteHouseQuality) names(a usaActor) {
	if a.person != nil {
		q.rules[string(a.naming.IdentifiedBy)]++
		return
	}
	q.rules[bySide]++
	q.open[a.side+": "+string(a.naming.Title)+" "+string(a.naming.NamedAs)]++
}

func (c *conversion) reportWhiteHouse(line printer) error {
	w := c.whiteHouse
	q := w.quality
	line("## Readouts of the White House\n")
	line("Pages that tell a meeting, by year and mode:\n")
	line("| year | in person | by telephone | by video |\n|---|--:|--:|--:|")
	years, precision := map[string]map[model.MeetingMode]int{}, map[string]int{}
	forums := 0
	for _, r := range w.told {
		year := r.page.Date[:4]
		if years[year] == nil {
			years[year] = map[model.MeetingMode]int{}
		}
		years[year][r.mode]++
		precision[map[int]string{10: "a day", 7: "a month", 4: "a year", 0: "nothing"}[len(r.start)]]++
		if r.forum != "" {
			forums++
		}
	}
	for _, y := range keys(years) {
		line("| %s | %d | %d | %d |", y, years[y][model.MeetingModeInPerson], years[y][model.MeetingModePhone], years[y][model.MeetingModeVideo])
	}
	line("\nThe text gives %s.", list(precision))
	line("%d were on the sidelines of an edition of a forum that the data has.\n", forums)
	line("Pages left out, by reason:\n")
	listLeft(line, q.left)
	line("\nPersons whom the titles and lists name: %d, by rule:\n", q.mentions)
	for _, rule := range byCount(q.rules) {
		line("- %s: %d", rule, q.rules[rule])
	}
	line("\nMentions that stay with their side:\n")
	for _, who := range byCount(q.open) {
		line("- %s: %d", who, q.open[who])
	}
	line("\nLeft out, because nobody can tell of which side: %s.\n", list(q.nowhere))
	line("Forums of which the data has no edition:\n")
	for _, words := range keys(q.forums) {
		line("- %s (%s)", words, q.forums[words])
	}
	line("\nMeetings that another source tells too: %d, and %d that are a part of one.\n", len(q.matched), len(q.parts))
	listSorted(line, q.matched)
	line("\nPages that tell the same meeting: %d.\n", len(q.same))
	listSorted(line, q.same)
	line("")
	return reportCheckedWhiteHouse(line)
}

// listLeft counts the pages that are left out by reason, the most frequent first.
func listLeft(line printer, left map[string][]*briefing) {
	reasons := map[string]int{}
	for why, pages := range left {
		reasons[why] = len(pages)
	}
	for _, why := range byCount(reasons) {
		line("- %s: %d", why, reasons[why])
	}
}

// reportCheckedWhiteHouse counts the meetings that somebody has checked by hand against their pages.
func reportCheckedWhiteHouse(line printer) error {
	rows, err := readTable("checked_whitehouse.csv")
	if err != nil {
		return err
	}
	wrong := slices.DeleteFunc(slices.Clone(rows), func(row map[string]string) bool { return row["wrong"] == "" })
	line("%d meetings, drawn with Python's random.Random(20261202) from all that cite a page of the White House in the order of their ids, checked", len(rows))
	line("against the title and the sentence of their page by those who wrote the rules (tables/checked_whitehouse.csv): %d wrong.\n", len(wrong))
	for _, row := range wrong {
		line("- %s (%s), %s: %s", row["meeting"], row["page"], row["wrong"], row["remark"])
	}
	line("")
	return nil
}
