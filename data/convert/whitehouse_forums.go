package main

import (
	"regexp"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// readForums adds the series and editions of tables/whitehouse_forums.csv to those that the other documents have. Only pages of the White
// House are read for them. The sessions of the General Debate, in whose week leaders meet at the General Assembly, are editions too.
func (w *whiteHouse) readForums(debates []*model.Forum) error {
	rows, err := readTable("whitehouse_forums.csv")
	if err != nil {
		return err
	}
	w.own = &forums{series: slices.Clone(w.forums.series), editions: slices.Concat(w.forums.editions, debates)}
	for _, row := range rows {
		if row["pattern"] != "" {
			s := &seriesWords{id: row["series"], pattern: regexp.MustCompile(row["pattern"])}
			if row["series_name"] != "" {
				s.record = &model.ForumSeries{NamedBase: named(row["series"], en(row["series_name"])), Abbreviation: model.Optional(row["abbreviation"])}
				w.newSeries = append(w.newSeries, s.record)
			}
			w.own.series = append(w.own.series, s)
		}
		if known := w.own.byID(row["id"]); known != nil && known.Start == "" { // the table has the days that the curated fact lacks
			known.Start, known.End = date(row["start"]), date(row["end"])
		} else if row["id"] != "" && known == nil {
			f := &model.Forum{
				NamedBase: named(row["id"], en(row["name"])), Series: row["series"], Start: date(row["start"]), End: date(row["end"]),
				City: model.Optional(row["city"]), Country: row["country"],
			}
			w.own.editions = append(w.own.editions, f)
			w.newForums = append(w.newForums, f)
		}
	}
	return nil
}

// firstDebateWithDays is the year from which tables/debate_days.csv has the days of a session.
const firstDebateWithDays = 2000

// since are the sessions of the General Debate from a year on, with their days.
func (d *debate) since(year int) []*model.Forum {
	var found []*model.Forum
	for _, r := range d.rows {
		id := debateID(r.year)
		if r.year >= year && !slices.ContainsFunc(found, func(f *model.Forum) bool { return f.ID == id }) {
			days := d.days.known(r.year)
			f := &model.Forum{Series: debateSeries, Start: days.from, End: days.to}
			f.ID = id
			found = append(found, f)
		}
	}
	return found
}

// putForums writes the editions on whose sidelines somebody met, cited from the pages that say so, and their series.
func (w *whiteHouse) putForums(d *model.Document) {
	cited := map[string][]model.Citation{}
	for _, r := range w.told {
		if r.forum != "" {
			cited[r.forum] = append(cited[r.forum], model.Citation{Source: r.page.id})
		}
	}
	for _, f := range w.newForums {
		if f.Citations = append(f.Citations, cited[f.ID]...); f.Citations != nil {
			f.Citations = append(f.Citations, model.Citation{Source: peopleSource, Locator: "tables/whitehouse_forums.csv"})
			d.Forums = append(d.Forums, f)
		}
	}
	for _, s := range w.newSeries {
		if slices.ContainsFunc(d.Forums, func(f *model.Forum) bool { return f.Series == s.ID }) {
			d.ForumSeries = append(d.ForumSeries, s)
		}
	}
}
