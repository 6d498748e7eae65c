package main

import (
	"cmp"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// whiteHouse turns pages of the White House's briefing room into meetings: the readouts of calls and meetings with foreign leaders. Who
// took part is what the title of a page names, or the text where the title speaks of leaders alone. The day is the one that the text
// says; a page's date is that of its publication.
type whiteHouse struct {
	*usa
	pages   []*briefing
	decided map[string]map[string]string // tables/whitehouse_pages.csv: action (skip, id, mode, day) to value, by page
	hosts   map[string]*person           // of the United States, by name in usOfficials
	told    []*readout

	speeches      []*remarks
	joint         []*remarks // joint statements that name a meeting
	speechQuality *speechQuality
	ids           map[string]bool // of sources
	haveOffices   bool            // the offices of those of the United States are known

	own       *forums // those of the other documents, and those of tables/whitehouse_forums.csv
	newForums []*model.Forum
	newSeries []*model.ForumSeries

	quality whiteHouseQuality
}

// briefing is a page as the raw file has it. Published is the time in Washington.
type briefing struct {
	Date      string `json:"date"`
	Published string `json:"published"`
	Kind      string `json:"kind"`
	Title     string `json:"title"`
	URL       string `json:"url"`
	Path      string `json:"path"`
	Text      string `json:"text"`

	id string // of the source
	at time.Time
}

// readout is a meeting that a page tells.
type readout struct {
	page     *briefing
	sentence string // that says who met and when
	hosts    []usaActor
	others   []usaActor
	mode     model.MeetingMode
	setting  model.MeetingSetting
	start    model.Date // a day, a month, a year, or nothing
	end      model.Date // the last of several days
	dated    model.Date // in the id, which has the first day by fewer words
	place    place
	forum    string
	relation model.ForumRelation
	meeting  *model.Meeting // the record
	matched  bool           // the record is of another source
	also     []*briefing    // further pages that tell the same
	suffix   string         // of the name, after those who met
}

func (r *readout) actors() []usaActor { return slices.Concat(r.hosts, r.others) }

// isDay reports whether the text says on which day they met.
func (r *readout) isDay() bool { return isDay(r.start) }

// washington is where pages are published.
var washington = mustZone("America/New_York")

// titleOnly is the kind of a page of which the raw files have nothing but the title and the day of publication.
const titleOnly = "title"

// longestPageName, in bytes, of the name of a page in the id of its source.
const longestPageName = 100

func readWhiteHouse(raw string, u *usa, debates []*model.Forum) (*whiteHouse, error) {
	w := &whiteHouse{
		usa: u, decided: map[string]map[string]string{}, hosts: map[string]*person{}, ids: map[string]bool{},
		quality: newWhiteHouseQuality(), speechQuality: newSpeechQuality(),
	}
	var err error
	if w.pages, err = readJSONLines[briefing](filepath.Join(raw, "whitehouse_2021_2026", "readouts.jsonl")); err != nil {
		return nil, err
	}
	titles, err := readCSV(filepath.Join(raw, "whitehouse_2021_2026", "trump_2017_2021_index.csv"))
	if err != nil {
		return nil, err
	}
	for _, row := range titles {
		w.pages = append(w.pages, &briefing{
			Date: row["date"], Published: row["date"] + " 12:00:00-05:00", Kind: titleOnly, Title: row["headline"], URL: row["url"],
			Path: row["date"] + "-" + filepath.Base(row["url"]) + ".md",
		})
	}
	if err := w.prepare(w.pages, "-"); err != nil {
		return nil, err
	}
	if err := w.readForums(debates); err != nil {
		return nil, err
	}
	u.findAttended(w.newForums)
	rows, err := readTable("whitehouse_pages.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		if w.decided[row["page"]] == nil {
			w.decided[row["page"]] = map[string]string{}
		}
		w.decided[row["page"]][row["action"]] = row["value"]
	}
	for _, p := range w.pages {
		w.read(p)
	}
	w.haveOffices = true
	return w, w.readSpeeches(raw)
}

// prepare gives pages their time and the id of their source. The suffix stands before the number of a further page of the same name.
func (w *whiteHouse) prepare(pages []*briefing, suffix string) error {
	for _, p := range pages {
		var err error
		if p.at, err = time.Parse("2006-01-02 15:04:05-07:00", p.Published); err != nil {
			return errors.Join(errors.New("whitehouse_2021_2026: "+p.Path), err)
		}
		p.at = p.at.In(washington)
		p.Title = mendTitle(p.Title)
		p.id = p.sourceID()
		for n, base := 2, p.id; w.ids[p.id]; n++ {
			p.id = base + suffix + string(rune('0'+n))
		}
		w.ids[p.id] = true
	}
	return nil
}

// sourceID is, for example, white-house-2021-01-26-president-joseph-r-biden-jr-call-with-president-vladimir-putin-of-russia.
func (p *briefing) sourceID() string {
	name := slug(strings.TrimSuffix(filepath.Base(p.Path), ".md"))
	if len(name) > longestPageName {
		name = name[:strings.LastIndex(name[:longestPageName], "-")]
	}
	return "white-house-" + name
}

// read reads the meetings that a page tells, or notes why it tells none.
func (w *whiteHouse) read(p *briefing) {
	if _, skip := w.decided[p.id]["skip"]; skip {
		w.quality.leave(p, "decided in tables/whitehouse_pages.csv")
		return
	}
	if strings.Contains(p.Title, "Kurdistan") {
		w.quality.leave(p, "of a region, which the data does not have")
		return
	}
	t := readTitle(p.Title)
	if t == nil {
		w.quality.leave(p, "the title names no call or meeting")
		return
	}
	if len(t.hosts) == 0 {
		w.quality.leave(p, "the title names nobody of the United States who leads")
		return
	}
	told := p.tells()
	if p.Kind == titleOnly {
		told.sentence = p.Title
	}
	if told.isAhead {
		w.quality.leave(p, "an announcement")
		return
	}
	found := w.foreigners(t, p)
	if len(found) == 0 {
		w.quality.leave(p, "no foreign official is named")
		return
	}
	found = w.withSides(found, t, told)
	told.opens, told.sentence = told.sentence, told.about(found)
	if !t.leads() && !slices.ContainsFunc(found, namedThere.leads) {
		w.quality.leave(p, "of aides with aides")
		return
	}
	r := &readout{page: p, sentence: told.sentence, setting: model.MeetingSettingTalks, mode: told.mode(t)}
	if r.mode == "" {
		w.quality.leave(p, "the text does not say how they met")
		return
	}
	if r.mode == model.MeetingModeInPerson {
		r.place = w.whereIn(told.sentence, p)
	}
	if r.mode == model.MeetingModeInPerson && atTheirTable.MatchString(opening(told.sentence)) {
		r.setting = model.MeetingSettingDinner
	}
	r.start, r.end = told.days(p, r.place)
	r.dated = told.day(p, r.place)
	from, to := r.span()
	for _, h := range withCompany(t.hosts, told) {
		r.hosts = append(r.hosts, w.host(h, p, told, from, to))
	}
	for _, n := range found {
		w.quality.mentions++
		a, ok := w.foreigner(n, from, to)
		if !ok {
			w.quality.nowhere[strings.TrimSpace(n.before+" "+n.title+" "+n.name)]++
			continue
		}
		if a.side == unitedStates {
			w.quality.mentions--
			continue
		}
		w.quality.names(a)
		r.others = append(r.others, a)
	}
	if r.others = distinct(r.others); len(r.others) == 0 {
		w.quality.leave(p, "nobody can tell of which side they were")
		return
	}
	w.setForum(r, told)
	w.addAll(r, t.isPlural)
}

// addAll adds a readout; of several calls on one page, one for each of those who were called.
func (w *whiteHouse) addAll(r *readout, apartFromOthers bool) {
	if !apartFromOthers {
		w.told = append(w.told, r)
		return
	}
	for _, group := range apart(r.others) {
		one := *r
		one.others = group
		w.told = append(w.told, &one)
	}
}

// span are the first and the last day on which a meeting may have been.
func (r *readout) span() (from, to model.Date) {
	if r.isDay() {
		return r.start, cmp.Or(r.end, r.start)
	}
	day := model.Date(r.page.at.Format(time.DateOnly))
	from = moved(day, -mostDays/2)
	if r.page.Kind == titleOnly {
		from = max(from, "2017-01-21") // the first whole day of the president of whom these pages are
	}
	return from, day
}
