package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/sidelines/sidelines/model"
)

// quality collects what the conversion could not decide.
type quality struct {
	pagesLeftOut map[string][]int          // page ids by reason
	open         map[string]map[string]int // names that no rule resolved, by what they should have been: the first page
}

func newQuality() *quality {
	return &quality{pagesLeftOut: map[string][]int{}, open: map[string]map[string]int{}}
}

func (q *quality) leftOut(p *page, why string) {
	q.pagesLeftOut[why] = append(q.pagesLeftOut[why], p.ID)
}

func (q *quality) unresolved(what, name string, page int) {
	if q.open[what] == nil {
		q.open[what] = map[string]int{}
	}
	if _, known := q.open[what][name]; !known {
		q.open[what][name] = page
	}
}

// report tells the quality of the documents as Markdown.
func (c *conversion) report() (string, error) {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# Quality of the bundled data\n")
	line("Written by `make data`; do not edit.\n")
	c.reportCounts(line)
	c.reportCountries(line)
	c.reportCovered(line)
	c.reportYears(line)
	if err := c.reportUSA(line); err != nil {
		return "", err
	}
	c.reportSpeeches(line)
	if err := c.reportWhiteHouse(line); err != nil {
		return "", err
	}
	c.reportGaps(line)
	c.reportDuplicates(line)
	c.reportOccasions(line)
	reportJudged(line)
	c.reportPlaces(line)
	if err := c.reportMentions(line); err != nil {
		return "", err
	}
	c.reportLinked(line)
	c.reportLinkedAccounts(line)
	c.reportTopics(line)
	if err := c.reportOffices(line); err != nil {
		return "", err
	}
	c.reportLeaderNames(line)
	if err := c.reportChecked(line); err != nil {
		return "", err
	}
	c.reportOpen(line)
	return b.String(), nil
}

type printer func(format string, args ...any)

func (c *conversion) reportCounts(line printer) {
	line("## Records by document and kind\n")
	line("| document | leaders | tenures | forums | meetings | accounts | statements | sources |\n|---|--:|--:|--:|--:|--:|--:|--:|")
	for _, name := range slices.Concat(inOrder, packNames(c.documents)) {
		d := c.documents[name]
		tenures := 0
		for _, l := range d.Leaders {
			tenures += len(l.Tenures)
		}
		accounts := 0
		for _, m := range d.Meetings {
			accounts += len(m.Accounts)
		}
		line("| %s | %d | %d | %d | %d | %d | %d | %d |",
			name, len(d.Leaders), tenures, len(d.Forums), len(d.Meetings), accounts, len(d.Statements), newSources(d))
	}
	line("")
	merged, listed, events := 0, 0, c.kremlin.events()
	for _, e := range events {
		if e.meeting != nil {
			merged++
		}
		if c.kremlin.diplomatic[e.page.ID] {
			listed++
		}
	}
	line("%d pages tell a meeting: %d of the %d in meetings.csv, and %d others. %d of them tell a curated meeting: one meeting, both sources.\n",
		len(events), listed, len(c.kremlin.diplomatic), len(events)-listed, merged)
}

func packNames(documents map[string]*model.Document) []string {
	return slices.DeleteFunc(keys(documents), func(name string) bool { return !strings.HasPrefix(name, "packs/") })
}

func (c *conversion) reportYears(line printer) {
	line("## Meetings from the Kremlin's pages, by year\n")
	line("| year | talks | calls | visits | sessions | press | ceremonies | statements |\n|---|--:|--:|--:|--:|--:|--:|--:|")
	type count struct {
		events     map[class]int
		statements int
	}
	years := map[string]*count{}
	for _, e := range c.kremlin.events() {
		y := string(e.start[:4])
		if years[y] == nil {
			years[y] = &count{events: map[class]int{}}
		}
		years[y].events[e.class]++
		years[y].statements += len(e.statements)
	}
	for _, y := range keys(years) {
		n := years[y].events
		line("| %s | %d | %d | %d | %d | %d | %d | %d |", y, n[talks], n[call], n[visit], n[session], n[press], n[ceremony], years[y].statements)
	}
	line("\n## Speakers at the General Debate, by decade\n")
	line("| decade | speakers | with an office that year |\n|---|--:|--:|")
	leaders := c.leaders()
	speakers, inOffice := map[string]int{}, map[string]int{}
	for _, f := range c.documents[debateFile].Forums {
		decade := string(f.Start[:3]) + "0s"
		for _, p := range f.Participants {
			speakers[decade]++
			if held(leaders[p.Actor], f.Start) {
				inOffice[decade]++
			}
		}
	}
	for _, decade := range keys(speakers) {
		line("| %s | %d | %d |", decade, speakers[decade], inOffice[decade])
	}
	line("")
}

func (c *conversion) leaders() map[string]*model.Leader {
	leaders := map[string]*model.Leader{}
	for _, d := range c.documents {
		for _, l := range d.Leaders {
			leaders[l.ID] = l
		}
	}
	return leaders
}

// held reports whether a leader held any office on a day, or at some time in a year.
func held(l *model.Leader, on model.Date) bool {
	return l != nil && slices.ContainsFunc(l.Tenures, func(t model.Tenure) bool {
		return (t.From == "" || t.From.First() <= on.Last()) && (t.To == "" || t.To.Last() >= on.First())
	})
}

func (c *conversion) reportGaps(line printer) {
	leaders := c.leaders()
	persons, without, noPlace, meetings := 0, map[string]int{}, 0, 0
	for _, name := range []string{curatedFile, kremlinFile} {
		for _, m := range c.documents[name].Meetings {
			if !m.Mode.IsRemote() {
				meetings++
				if m.City == "" && m.Country == "" {
					noPlace++
				}
			}
			for _, p := range m.Participants {
				if l := leaders[p.Actor]; l != nil {
					persons++
					if !held(l, m.Start) {
						without[l.ID]++
					}
				}
			}
		}
	}
	total := 0
	for _, n := range without {
		total += n
	}
	line("## Gaps\n")
	line("- Participants of meetings without an office on the day: %d of %d.", total, persons)
	for _, id := range byCount(without) {
		line("  - %s: %d", id, without[id])
	}
	line("- Meetings in person without a place: %d of %d.", noPlace, meetings)
	line("- Tenures known only from the days on which a source names the office: %d.", c.attested())
	line("")
}

func (c *conversion) attested() int {
	n := 0
	for _, p := range c.people.all {
		for _, t := range p.tenures {
			if t.attested {
				n++
			}
		}
	}
	return n
}

func byCount(m map[string]int) []string {
	ids := keys(m)
	slices.SortStableFunc(ids, func(a, b string) int { return m[b] - m[a] })
	return ids
}

// reportDuplicates lists what may be one thing told twice: talks of the same people on the same day in the same city, and
// persons of one country whose names are two letters apart or less.
func (c *conversion) reportDuplicates(line printer) {
	line("## Duplicates suspected\n")
	told := map[string][]string{}
	for _, m := range c.documents[kremlinFile].Meetings {
		if m.Setting != model.MeetingSettingTalks || m.Mode == model.MeetingModePhone {
			continue
		}
		actors := []string{string(m.Start), string(m.City)}
		for _, p := range m.Participants {
			actors = append(actors, p.Actor)
		}
		slices.Sort(actors[2:])
		key := strings.Join(actors, " ")
		told[key] = append(told[key], m.ID)
	}
	line("Talks of the same people on the same day in the same place; mostly parts of one visit:\n")
	for _, key := range keys(told) {
		if len(told[key]) > 1 {
			line("- %s", strings.Join(told[key], ", "))
		}
	}
	var alike []string
	bySide := map[string][]*person{}
	for _, p := range c.people.all {
		if p.speaksFor != "" {
			bySide[p.speaksFor] = append(bySide[p.speaksFor], p)
		}
	}
	for _, side := range keys(bySide) {
		for i, a := range bySide[side] {
			for _, b := range bySide[side][:i] {
				if len(a.display()) >= 8 && levenshtein.ComputeDistance(slug(a.display()), slug(b.display())) <= 2 {
					alike = append(alike, "- "+b.id+", "+a.id)
				}
			}
		}
	}
	line("\nPairs of speakers at the General Debate for one country whose names are two letters apart or less: %d.", len(alike))
	for _, pair := range alike {
		line("%s", pair)
	}
	line("")
}

// reportChecked counts the records that somebody has checked by hand against their pages.
func (c *conversion) reportChecked(line printer) error {
	rows, err := readTable("checked.csv")
	if err != nil {
		return err
	}
	wrong := slices.DeleteFunc(slices.Clone(rows), func(row map[string]string) bool { return row["wrong"] == "" })
	line("## Checked by hand\n")
	line("%d meetings, drawn by the hash of their ids, checked field by field against their pages (tables/checked.csv): %d wrong.\n", len(rows), len(wrong))
	for _, row := range wrong {
		line("- %s (page %s), %s: %s", row["meeting"], row["page"], row["wrong"], row["remark"])
	}
	line("")
	return nil
}

func (c *conversion) reportOpen(line printer) {
	line("## Pages left out\n")
	for _, why := range keys(c.quality.pagesLeftOut) {
		inMeetings := 0
		for _, id := range c.quality.pagesLeftOut[why] {
			if c.kremlin.diplomatic[id] {
				inMeetings++
			}
		}
		line("- %s: %d, of them %d in meetings.csv", why, len(c.quality.pagesLeftOut[why]), inMeetings)
	}
	line("\n## Names not resolved\n")
	for _, what := range keys(c.quality.open) {
		names := c.quality.open[what]
		line("### %s: %d\n", what, len(names))
		for _, name := range keys(names) {
			line("- %s (page %d)", name, names[name])
		}
		line("")
	}
}

// newSources counts the sources that a document brings, and not those to which it adds a collection.
func newSources(d *model.Document) int {
	added := slices.DeleteFunc(slices.Clone(d.Sources), func(s *model.Source) bool { return len(s.Names) == 0 })
	return len(added)
}
