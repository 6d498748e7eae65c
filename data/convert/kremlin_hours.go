package main

import (
	"regexp"
	"time"

	"github.com/sidelines/sidelines/model"
)

// ofTheDayBefore is the beginning of a page that came out on the day after its event: "Yesterday evening Vladimir Putin had a meeting".
var ofTheDayBefore = regexp.MustCompile(
	`(?i)^\W*(?:late )?(?:yesterday|last (?:night|evening)|(?:on )?the (?:previous|preceding) (?:day|evening|night)|the (?:day|evening|night) before)\b`)

// day is the day of the event that a page tells, on the clock of Moscow: that of the page, or the one before by the first words.
func (p *page) day() model.Date {
	for _, text := range []string{p.Lead, p.Narrative} {
		if ofTheDayBefore.MatchString(text) {
			return moved(model.Date(p.Date), -1)
		}
	}
	return model.Date(p.Date)
}

// firstOwnHours is the year from which pages have the hours of their events. Those before have some in which they came out themselves.
const firstOwnHours = 2012

// isHourOfPage reports whether an hour on the clock of the place may be that in which a page came out: in the night, when few meet.
func isHourOfPage(at time.Time) bool {
	return at.Year() < firstOwnHours && (at.Hour() >= 23 || at.Hour() < 6)
}
