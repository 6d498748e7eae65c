package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// telling is what the text of a page says of its meeting.
type telling struct {
	sentence string // the first one that says that they met
	opens    string // that one, where a later one names those who were met
	first    string // the first paragraph
	all      string
	isAhead  bool // they will meet
}

var (
	met        = regexp.MustCompile(`(?i)\b(?:met|spoke|hosted|held|welcomed|convened|talked|joined|called|visited|received|conducted|had (?:a|two|three|four|five|six|separate|calls?|lunch|breakfast|dinner)|participated|engaged|conferred|saw|finished speaking|traveled)\b`)
	will       = regexp.MustCompile(`(?i)\b(?:will (?:\w+ly )?(?:hold|host|meet|speak|welcome|travel|participate|convene|visit|join|receive|have)|is scheduled to|plans to|looks? forward to (?:hosting|welcoming|meeting)|to host|to meet)\b`)
	noteLinks  = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
	tags       = regexp.MustCompile(`</?[a-zA-Z][^>]*>`)
	emphasis   = regexp.MustCompile(`\*+|(?:^|\b)_+|_+(?:\b|$)`)
	lineMarks  = regexp.MustCompile(`^(?:[>#]+\s*|-{3,}\s*$)+`)
	onlySigns  = regexp.MustCompile(`^[\s#*_\\-]*$`)
	juniorStop = regexp.MustCompile(`\b(Jr|Sr|Messrs|Amb|Lt|Col|U\.S|U\.K|U\.N|D\.C|a\.m|p\.m|A\.M|P\.M|Adm|Rep|No)\.(\s)`)
)

// plain is a text without the marks of Markdown, a paragraph in a line.
func plain(text string) string {
	var paragraphs []string
	for _, line := range strings.Split(text, "\n") {
		line = tags.ReplaceAllString(noteLinks.ReplaceAllString(line, "$1"), "")
		line = lineMarks.ReplaceAllString(strings.TrimSpace(line), "")
		line = strings.TrimSpace(spaces.ReplaceAllString(emphasis.ReplaceAllString(line, ""), " "))
		if line = strings.ReplaceAll(line, `\`, ""); !onlySigns.MatchString(line) {
			paragraphs = append(paragraphs, line)
		}
	}
	return strings.Join(paragraphs, "\n")
}

// plain is the text of a page, without its own headline.
func (p *briefing) plain() string {
	text := plain(p.Text)
	if first, rest, _ := strings.Cut(text, "\n"); rest != "" && slug(first) == slug(p.Title) {
		return rest
	}
	return text
}

// sentences divides a paragraph, but not after "Jr." and the like.
func sentences(text string) []string {
	var all []string
	for _, s := range sentencesOf(juniorStop.ReplaceAllString(text, "$1․$2")) { // a leader of one dot in place of the stop
		all = append(all, strings.ReplaceAll(s, "․", "."))
	}
	return all
}

// tells finds the sentence by which a page tells its meeting.
func (p *briefing) tells() telling {
	t := telling{all: p.plain()}
	for line := range strings.SplitSeq(t.all, "\n") {
		if t.first == "" || !met.MatchString(t.first) && !will.MatchString(t.first) {
			t.first = line
		}
	}
	if t.isAhead = strings.Contains(p.Title, "upcoming"); t.isAhead {
		return t
	}
	for _, s := range sentences(t.first) {
		if will.MatchString(s) && !met.MatchString(opening(will.ReplaceAllString(s, ""))) {
			t.sentence, t.isAhead = s, true
			return t
		}
		if met.MatchString(s) {
			t.sentence = s
			return t
		}
	}
	if all := sentences(t.first); len(all) > 0 {
		t.sentence = all[0]
	}
	return t
}

// about is the first sentence that says that somebody whom the title names was met, else the one that says so of anybody.
func (t telling) about(found []namedThere) string {
	if slices.ContainsFunc(found, func(n namedThere) bool { return strings.Contains(t.sentence, lastWord(n.name)) }) {
		return t.sentence
	}
	for line := range strings.SplitSeq(t.all, "\n") {
		for _, s := range sentences(line) {
			if slices.ContainsFunc(found, func(n namedThere) bool { return n.name != "" && strings.Contains(s, lastWord(n.name)) }) && met.MatchString(s) && !will.MatchString(s) {
				return s
			}
		}
	}
	return t.sentence
}

// atTheirTable: they met at lunch or dinner. The settings have none for a breakfast.
var atTheirTable = regexp.MustCompile(`(?i)\b(?:for|over|had|hosted|a) (?:a )?(?:private |working |bilateral )?(?:lunch|luncheon|dinner)\b`)

var (
	byVideoLink = regexp.MustCompile(`(?i)\b(?:virtual(?:ly)?|video|videoconference|by secure video|via video|VTC)\b`)
	byPhone     = regexp.MustCompile(`(?i)\b(?:by (?:tele)?phone|phone call|telephone|over the phone|on the phone|conference call)\b`)
	spokeWith   = regexp.MustCompile(`(?i)\bspoke with\b`)
	isCalled    = regexp.MustCompile(`(?i)\bcalls?\b`)
	meetsThem   = regexp.MustCompile(`(?i)\b(?:met|meet|meeting|meetings|hosted|welcomed|pull(?:ed)?[- ]aside|dinner|lunch|breakfast|engaged|visited|received|joined|convened|bilateral|trilateral|sat down|sidelines|margins|audience|at the (?:G7|G20|NATO|summit))\b`)
)

// mode is how they met, empty if the page does not say it.
func (t telling) mode(title *titled) model.MeetingMode {
	start := opening(t.sentence)
	if t.all == "" {
		start = title.how
	}
	switch {
	case byVideoLink.MatchString(title.how) || byVideoLink.MatchString(start):
		return model.MeetingModeVideo
	case isCalled.MatchString(title.how):
		if strings.Contains(strings.ToLower(t.first), "video call") {
			return model.MeetingModeVideo
		}
		return model.MeetingModePhone
	case byPhone.MatchString(start):
		return model.MeetingModePhone
	case meetsThem.MatchString(start), meetsThem.MatchString(t.first) && !byVideoLink.MatchString(t.first) && !byPhone.MatchString(t.first) && !spokeWith.MatchString(start):
		return model.MeetingModeInPerson
	}
	return ""
}

// topicAfter is what a sentence says after who met, when and where.
var (
	topicAfter = regexp.MustCompile(`(?i),?\s(?:about|regarding|concerning|following|in which|where|who|(?:just )?ahead of|in advance of|prior to|before|after|in preparation for|(?:and|, ?) (?:discussed|reaffirmed|underscored|reiterated|congratulated|expressed|conveyed|emphasized|thanked|condemned|offered|welcomed|warmly|commended|affirmed))\b.*`)
	infinitive = regexp.MustCompile(`,?\sto ([a-z]+)\b`)
)

// opening is a sentence without what it says after who met, when and where.
func opening(sentence string) string {
	sentence = topicAfter.ReplaceAllString(sentence, "")
	for _, at := range infinitive.FindAllStringSubmatchIndex(sentence, -1) {
		if !slices.Contains([]string{"the", "a", "an", "his", "her", "him", "them", "its", "their", "me"}, sentence[at[2]:at[3]]) {
			return sentence[:at[0]]
		}
	}
	return sentence
}

var (
	sameDay   = regexp.MustCompile(`(?i)\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier this (?:morning|afternoon|evening)|just finished speaking)\b`)
	dayBefore = regexp.MustCompile(`(?i)\b(?:yesterday|last night)\b`)
	onWeekday = regexp.MustCompile(`\b(?:[Oo]n|[Tt]his|[Ll]ate) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`)
	monthDay  = regexp.MustCompile(`\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (\d{1,2})(?:st|nd|rd|th)?\b([–-]\d)?`)
	dayMonth  = regexp.MustCompile(`\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b`)
	theirTalk = regexp.MustCompile(`(?i)\b(?:today’s (?:call|meeting|conversation|discussion)|(?:call|meeting|conversation|spoke|met) (?:earlier )?today)\b`)
)

const (
	mostDays  = 10 // between a meeting and its page
	lateHours = 4  // in the morning, until which a page may mean the day before by today
)

// day is the day that the text says, at the place of the meeting. Without a word about it, it is the month of publication, unless that
// has only begun: pages come out a few days after what they tell.
func (t telling) day(p *briefing, at place) model.Date {
	published := model.Date(p.at.Format(time.DateOnly))
	if t.all == "" {
		return cmp.Or(dateIn(p.Title, p.at), coarse(published))
	}
	start := opening(t.sentence)
	for _, text := range []string{start, t.sentence} {
		if day := dateIn(text, p.at); day != "" && (text == start || strings.HasPrefix(t.sentence, "On ")) {
			return day
		}
		if sameDay.MatchString(text) && !dayBefore.MatchString(text) {
			return t.today(p, at)
		}
		if dayBefore.MatchString(text) && !sameDay.MatchString(text) {
			return moved(published, -1)
		}
		if on := onWeekday.FindStringSubmatch(text); on != nil && text == start {
			for n := range 7 {
				if day := p.at.AddDate(0, 0, -n); day.Weekday().String() == on[1] {
					return model.Date(day.Format(time.DateOnly))
				}
			}
		}
	}
	if theirTalk.MatchString(t.all) {
		return t.today(p, at)
	}
	return coarse(published)
}

// days are the first and the last day that the text says, or its only day and nothing. The sentence that says that somebody met leaders
// gives the day of those whom a later one names.
func (t telling) days(p *briefing, at place) (first, last model.Date) {
	start := opening(t.sentence)
	if first, last = daysIn(start, p.at); first != "" {
		return first, last
	}
	first = t.day(p, at)
	if opens := opening(t.opens); !isDay(first) && t.opens != t.sentence && ofLeadersOnly.MatchString(opens) && sameDay.MatchString(opens) &&
		!dayBefore.MatchString(opens) {
		first = t.today(p, at)
	}
	return first, ""
}

var spanOfDays = regexp.MustCompile(`\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\s?[–-]\s?(\d{1,2})\b`)

// daysIn are the first and the last of the days that words give as one span, of those before a page was published.
func daysIn(text string, published time.Time) (first, last model.Date) {
	at := spanOfDays.FindStringSubmatch(text)
	if at == nil {
		return "", ""
	}
	first, last = dateIn(at[1]+" "+at[2], published), dateIn(at[1]+" "+at[3], published)
	if first == "" || last <= first {
		return "", ""
	}
	return first, last
}

// today is the day of publication, unless that is another one where they met, or has only begun.
func (t telling) today(p *briefing, at place) model.Date {
	published := model.Date(p.at.Format(time.DateOnly))
	there := p.at
	if at.zone != "" {
		there = p.at.In(mustZone(at.zone))
	}
	if model.Date(there.Format(time.DateOnly)) != published || p.at.Hour() < lateHours && there.Hour() < lateHours {
		return coarse(published)
	}
	return published
}

// coarse is the month in which something was that was published on a day, else the year; empty if not even that is sure.
func coarse(published model.Date) model.Date {
	earliest := moved(published, -mostDays/2)
	for _, n := range []int{len("2006-01"), len("2006")} {
		if earliest[:n] == published[:n] {
			return published[:n]
		}
	}
	return ""
}

// dateIn is the only day that words give within the days before a page was published.
func dateIn(text string, published time.Time) model.Date {
	var days []model.Date
	add := func(month, day string) {
		for _, year := range []int{published.Year(), published.Year() - 1} {
			at, err := time.Parse("Jan 2 2006", month[:3]+" "+day+" "+time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006"))
			late := published.Sub(at)
			if d := model.Date(at.Format(time.DateOnly)); err == nil && late > -24*time.Hour && late < mostDays*24*time.Hour && !slices.Contains(days, d) {
				days = append(days, d)
			}
		}
	}
	for _, at := range monthDay.FindAllStringSubmatch(text, -1) {
		if at[3] != "" {
			return ""
		}
		add(at[1], at[2])
	}
	for _, at := range dayMonth.FindAllStringSubmatch(text, -1) {
		add(at[2], at[1])
	}
	if len(days) == 1 {
		return days[0]
	}
	return ""
}
