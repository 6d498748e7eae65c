package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// headKinds are the offices by which a country's answer to "who was in office" is counted.
var headKinds = []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment}

// reportOffices tells how well offices are dated, and who holds one office beside somebody else.
func (c *conversion) reportOffices(line printer) error {
	shared, err := readShared()
	if err != nil {
		return err
	}
	line("## Offices and days\n")
	c.reportExactness(line)
	conflicts := c.people.conflicts(shared)
	line("Two persons who certainly hold one office of one holder, on any day since 1945: %d.\n", len(conflicts))
	for _, x := range conflicts {
		line("- %s, %s of %s: %s and %s", x.day, x.kind, x.of, x.a.person.id, x.b.person.id)
	}
	line("Offices that several persons hold at once (tables/shared_offices.csv):\n")
	for _, row := range shared {
		line("- %s of %s: %s", row["office"], row["of"], row["why"])
	}
	line("\nWho acted for a holder that came back is no holder of the office:\n")
	for _, finding := range c.people.findings {
		line("- %s", finding)
	}
	line("\nOffices that a source names and a list of holders contradicts, which are left out: %d.\n", len(c.people.refuted))
	for _, refuted := range slices.Sorted(slices.Values(c.people.refuted)) {
		line("- %s", refuted)
	}
	if err := c.reportCoverage(line); err != nil {
		return err
	}
	return c.reportDraws(line)
}

// reportExactness counts the tenures whose days are known.
func (c *conversion) reportExactness(line printer) {
	type count struct{ all, start, both int }
	counts := map[model.Office]*count{}
	for _, l := range c.leaders() {
		for _, t := range l.Tenures {
			n := counts[t.Office]
			if n == nil {
				n = &count{}
				counts[t.Office] = n
			}
			n.all++
			if isDay(t.From) {
				n.start++
			}
			if isDay(t.From) && (t.To == "" || isDay(t.To)) {
				n.both++
			}
		}
	}
	line("| office | tenures | with the first day | with both days, or the first and open |\n|---|--:|--:|--:|")
	for _, kind := range model.AllOffice {
		if n := counts[kind]; n != nil {
			line("| %s | %d | %d | %d |", kind, n.all, n.start, n.both)
		}
	}
	line("")
}

// headsOn are the names of those who certainly head the state or the government of a country on a day.
func (c *conversion) headsOn(country string, day model.Date) []string {
	var names []string
	for _, p := range c.people.all {
		for _, t := range p.tenures {
			if t.of == country && slices.Contains(headKinds, t.kind) && t.isCertain(day) && !slices.Contains(names, p.display()) {
				names = append(names, p.display())
			}
		}
	}
	slices.Sort(names)
	return names
}

// sovereign are the countries of whose heads of state any list knows, with the day of their independence.
func (c *conversion) sovereign() (ids []string, since map[string]model.Date, err error) {
	if since, err = readIndependence(); err != nil {
		return nil, nil, err
	}
	isCountry := map[string]bool{}
	for _, country := range c.documents[countriesFile].Countries {
		isCountry[country.ID] = country.Code != "EH" // Western Sahara, whose government is in exile
	}
	for _, p := range c.people.all {
		for _, t := range p.tenures {
			if t.kind == model.OfficeHeadOfState && !t.attested && isCountry[t.of] && !slices.Contains(ids, t.of) {
				ids = append(ids, t.of)
			}
		}
	}
	slices.Sort(ids)
	return ids, since, nil
}

// reportCoverage lists the countries and decades of which no source has a head on half of the days or more.
func (c *conversion) reportCoverage(line printer) error {
	countries, since, err := c.sovereign()
	if err != nil {
		return err
	}
	line("\nCountries and decades in which no source has a certain head of state or government on some days (of four days a year):\n")
	for _, country := range countries {
		var gaps []string
		for decade := 1950; decade <= 2010; decade += 10 {
			days, without := 0, 0
			for y := decade; y < decade+10; y++ {
				for _, day := range []string{"02-15", "05-15", "08-15", "11-15"} {
					on := model.Date(fmt.Sprintf("%d-%s", y, day))
					if on < since[country] {
						continue
					}
					days++
					if len(c.headsOn(country, on)) == 0 {
						without++
					}
				}
			}
			if without > 0 {
				gaps = append(gaps, fmt.Sprintf("%ds (%d of %d)", decade, without, days))
			}
		}
		if len(gaps) > 0 {
			line("- %s: %s", country, strings.Join(gaps, ", "))
		}
	}
	line("")
	return nil
}

// draw is a country and a day.
type draw struct {
	country string
	day     model.Date
}

// draws are random countries and days from 1950 to 2015 on which the country was independent.
func draws(n int, countries []string, since map[string]model.Date) []draw {
	random := rand.New(rand.NewPCG(20261126, 0)) //nolint:gosec // a sample that anybody can draw again
	first := time.Date(1950, time.January, 1, 0, 0, 0, 0, time.UTC)
	days := int(time.Date(2016, time.January, 1, 0, 0, 0, 0, time.UTC).Sub(first).Hours() / 24)
	var drawn []draw
	for len(drawn) < n {
		d := draw{countries[random.IntN(len(countries))], model.Date(first.AddDate(0, 0, random.IntN(days)).Format(time.DateOnly))}
		if d.day >= since[d.country] {
			drawn = append(drawn, d)
		}
	}
	return drawn
}

// reportDraws tells whom the data has in office on random days, and which of them the maintainers have checked.
func (c *conversion) reportDraws(line printer) error {
	countries, since, err := c.sovereign()
	if err != nil {
		return err
	}
	rows, err := readTable("checked_offices.csv")
	if err != nil {
		return err
	}
	checked := map[string]map[string]string{}
	for _, row := range rows {
		checked[row["country"]+" "+row["day"]+" "+row["names"]] = row
	}
	found, right, wrong, open := 0, 0, 0, 0
	var lines []string
	for _, d := range draws(111, countries, since) {
		names := strings.Join(c.headsOn(d.country, d.day), "; ")
		judgement := "not known"
		if names != "" {
			found++
			switch row := checked[d.country+" "+string(d.day)+" "+names]; {
			case row == nil:
				judgement = "not checked"
				open++
			case row["wrong"] == "":
				judgement = "right"
				right++
			default:
				judgement = "wrong: " + row["wrong"]
				wrong++
			}
		}
		lines = append(lines, fmt.Sprintf("- %s, %s: %s (%s)", d.country, d.day, names, judgement))
	}
	line("111 random draws of an independent country and a day from 1950 to 2015 (PCG with the seed 20261126, "+
		"of the %d countries of whose heads of state any list knows; "+
		"checked by the maintainers, tables/checked_offices.csv): a head of state or government in %d, right %d, wrong %d, not checked %d.\n",
		len(countries), found, right, wrong, open)
	for _, l := range lines {
		line("%s", l)
	}
	line("")
	return nil
}
