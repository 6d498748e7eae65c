package main

import (
	"cmp"

	"github.com/sidelines/sidelines/model"
)

// speechQuality counts what became of the pages of the White House with turns of speakers, and of joint statements.
type speechQuality struct {
	left       map[string][]*briefing // by reason
	nowhere    map[string]int
	unresolved map[string]int // labels of turns
	matched    []string
	joined     []string // joint statements
	added      []*model.Meeting
	wordless   int      // turns of stage directions alone
	filled     []string // what remarks tell of meetings of other pages
	apart      []string // parts that the rule of occasions does not find
}

func newSpeechQuality() *speechQuality {
	return &speechQuality{left: map[string][]*briefing{}, nowhere: map[string]int{}, unresolved: map[string]int{}}
}

func (q *speechQuality) leave(p *briefing, why string) { q.left[why] = append(q.left[why], p) }

func (c *conversion) reportSpeeches(line printer) {
	w := c.whiteHouse
	q := w.speechQuality
	years, settings := map[string][3]int{}, map[string]int{}
	for _, s := range w.speeches {
		n := years[s.page.Date[:4]]
		asked := 0
		for _, t := range s.turns {
			if t.Speaker == journalist {
				asked++
			}
		}
		years[s.page.Date[:4]] = [3]int{n[0] + 1, n[1] + len(s.said), n[2] + asked}
		settings[string(s.setting)]++
	}
	line("## Press conferences and remarks at the White House\n")
	line("Pages with turns of speakers of which the title names a leader of another country:\n")
	line("| year | pages | statements | questions |\n|---|--:|--:|--:|")
	for _, y := range keys(years) {
		line("| %s | %d | %d | %d |", y, years[y][0], years[y][1], years[y][2])
	}
	parts, days, agree := 0, 0, 0
	for _, m := range q.added {
		if m.PartOf != "" {
			parts++
		}
	}
	for _, s := range w.speeches {
		if s.isDay() {
			days++
		}
		known := s.meeting
		if s.isMatched && s.isDay() && isDay(known.Start) && known.Start <= s.start && s.start <= cmp.Or(known.End, known.Start) {
			agree++
		}
	}
	line("\nBy setting: %s.\n", list(settings))
	line("%d of these pages belong to a meeting that another page or source tells; the others are %d meetings, %d of them a part of a known",
		len(q.matched), len(q.added), parts)
	line("occasion or of each other. The day is known of %d pages, the month or year of the others. Of %d pages the day is the one that the other",
		days, agree)
	line("source gives; where it is another one, the meeting has a dispute.\n")
	line("Pages left out, by reason:\n")
	listLeft(line, q.left)
	line("\nWhom titles name and nobody can tell of which country: %s.\n", list(q.nowhere))
	line("Speakers whose turns are left out: %s.\n", list(q.unresolved))
	line("Turns left out because they are stage directions alone, such as \"(Laughs.)\": %d.\n", q.wordless)
	line("Meetings that other pages or sources tell:\n")
	listSorted(line, q.matched)
	line("\nWhat these pages fill in there: %d.\n", len(q.filled))
	listSorted(line, q.filled)
	line("\nParts that the rule of occasions does not find, of talks of the same persons or of a visit: %d.\n", len(q.apart))
	listSorted(line, q.apart)
	line("\nJoint statements that are an account of the meeting that they name: %d.\n", len(q.joined))
	listSorted(line, q.joined)
	line("")
}
