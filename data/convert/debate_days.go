package main

import (
	"strconv"

	"github.com/sidelines/sidelines/model"
)

// debateDays are the days of the General Debate by year, of tables/debate_days.csv.
type debateDays map[string]map[string]string

func readDebateDays() (debateDays, error) {
	rows, err := readTable("debate_days.csv")
	if err != nil {
		return nil, err
	}
	d := debateDays{}
	for _, row := range rows {
		d[row["year"]] = row
	}
	return d, nil
}

// days are the first and the last day of a time.
type days struct{ from, to model.Date }

// known are the first and the last day or month of a debate. The first is at least a year; the last may be empty.
func (d debateDays) known(in int) days {
	row := d[strconv.Itoa(in)]
	if row == nil {
		return days{from: model.Date(strconv.Itoa(in))}
	}
	return days{date(row["from"]), date(row["to"])}
}

// of are the days of which a claim speaks, which a source gives without saying when an office began.
func (d debateDays) of(c claim) days {
	if c.source == debateSource {
		return d.during(year(c.from))
	}
	return days{model.Date(c.from.First()), model.Date(c.from.Last())}
}

// during are days that contain the debate of a year. Without a day in the table, it is held from the middle of September to the
// middle of October, or from the first of a later month to the end of the year.
func (d debateDays) during(in int) days {
	k, year := d.known(in), strconv.Itoa(in)
	during := days{model.Date(year + "-09-15"), model.Date(year + "-10-15")}
	if first := model.Date(k.from.First()); isDay(k.from) {
		during.from = first
	} else if first > during.from {
		during = days{first, model.Date(year + "-12-31")}
	}
	if k.to != "" {
		during.to = model.Date(k.to.Last())
	}
	return during
}
