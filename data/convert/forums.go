package main

import (
	"regexp"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// forums are the editions of forums, the curated ones and those of tables/forums.csv.
type forums struct {
	series   []*seriesWords
	editions []*model.Forum
}

type seriesWords struct {
	record  *model.ForumSeries // nil for those that the report needs: they stand in seriesRecords
	id      string
	pattern *regexp.Regexp
	infer   bool // whether meetings in the same city on the same days are taken to be on the sidelines
}

func readForums(curated []*model.Forum) (*forums, error) {
	f := &forums{editions: slices.Clone(curated)}
	rows, err := readTable("series.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		s := &seriesWords{id: row["id"], pattern: regexp.MustCompile(row["pattern"]), infer: row["sidelines"] == "inferred"}
		if row["name"] != "" {
			s.record = &model.ForumSeries{NamedBase: named(row["id"], en(row["name"])), Abbreviation: model.Optional(row["abbreviation"])}
			s.record.Names = withText(s.record.Names, "ru", row["ru"])
		}
		f.series = append(f.series, s)
	}
	if rows, err = readTable("forums.csv"); err != nil {
		return nil, err
	}
	for _, row := range rows {
		edition := &model.Forum{
			NamedBase: named(row["id"], en(row["name"])),
			Series:    row["series"],
			Start:     date(row["start"]),
			End:       date(row["end"]),
			City:      model.Optional(row["city"]),
			Country:   row["country"],
		}
		if known := f.byID(edition.ID); known != nil { // the table has the days that the curated fact lacks
			known.Start, known.End = edition.Start, edition.End
			continue
		}
		f.editions = append(f.editions, edition)
	}
	return f, nil
}

// session is the edition that a page tells a session of: its title names the series, on one of its days.
func (f *forums) session(p *page) string {
	return f.named(p.Title, model.Date(p.Date), 0)
}

// named is the edition of a series that a text names, held within so many days of a date.
func (f *forums) named(text string, on model.Date, slack int) string {
	for _, s := range f.series {
		if !s.pattern.MatchString(text) {
			continue
		}
		for _, e := range f.editions {
			if e.Series == s.id && during(e, on, slack) {
				return e.ID
			}
		}
	}
	return ""
}

// in is the edition held in a city on a day whose sidelines may be inferred. The capital of Russia is left out: there
// its president meets people every day.
func (f *forums) in(city string, on model.Date) string {
	for _, s := range f.series {
		for _, e := range f.editions {
			if s.infer && e.Series == s.id && slug(string(e.City)) == slug(city) && city != "Moscow" && during(e, on, 0) {
				return e.ID
			}
		}
	}
	return ""
}

// byID is an edition, nil if unknown.
func (f *forums) byID(id string) *model.Forum {
	for _, e := range f.editions {
		if e.ID == id {
			return e
		}
	}
	return nil
}

func during(e *model.Forum, on model.Date, slack int) bool {
	day, err := time.Parse(time.DateOnly, string(on))
	if err != nil || e.Start == "" || e.End == "" {
		return false
	}
	first, last := day.AddDate(0, 0, slack).Format(time.DateOnly), day.AddDate(0, 0, -slack).Format(time.DateOnly)
	return e.Start.First() <= first && last <= e.End.Last()
}
