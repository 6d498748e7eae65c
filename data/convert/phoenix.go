package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const phoenixSource = "phoenix-actors"

var phoenixSourceRecord = &model.Source{
	NamedBase: named(phoenixSource, en("Phoenix actors dictionary: heads of state and government to 2003 (MIT; from CountryInfo.txt, CC BY-SA 3.0)")),
	Kind:      model.SourceKindDataset, Publisher: "Open Event Data Alliance", Author: "Philip A. Schrodt", Lang: "en",
	URL: "https://github.com/openeventdata/petrarch2",
}

// phoenixRow is somebody who was head of state or head of government: the list does not say which.
type phoenixRow struct {
	country  string
	name     string
	from, to model.Date
	kind     model.Office // empty until it is known
	known    *person      // whom other sources have in the office at that time
	unsure   bool         // somebody else has the same office beside it
}

// readPhoenix reads the heads of state and government of before 2003, where other sources leave gaps.
//
// Which of the two offices a row means follows from the others. Somebody beside whom the list, or another source, has the
// head of state is the head of government, and the other way round. And an office passes from one holder to the next on
// one day: the chain of such days leads to a holder whose office is known. A row that both offices could follow is left
// out, and so is one whose office somebody else holds by a better source.
func (l *lists) readPhoenix(file string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	rules, err := readPhoenixRules()
	if err != nil {
		return err
	}
	byCountry := map[string][]*phoenixRow{}
	for _, row := range rows {
		country := l.countries.byISO3[row["iso3"]]
		name := phoenixName(row["name"])
		if country == nil || name == "" {
			continue
		}
		r := &phoenixRow{country: country.ID, name: name, from: phoenixDate(row["from"]), to: phoenixDate(row["to"])}
		if r.to != "" && r.to < r.from || rules[country.ID].leavesOut(r) {
			continue
		}
		byCountry[country.ID] = append(byCountry[country.ID], r)
	}
	for _, country := range keys(byCountry) {
		l.tellOffices(byCountry[country])
		if rules[country].oneHead {
			byCountry[country] = slices.DeleteFunc(byCountry[country], func(r *phoenixRow) bool { return r.kind != model.OfficeHeadOfState })
		}
		for _, r := range byCountry[country] {
			t := term{
				office: office{r.kind, country}, names: []string{r.name},
				claim: claim{source: phoenixSource, from: r.from, to: r.to},
			}
			if r.kind == "" || r.known != nil || r.unsure || r.to == "" || l.isTaken(t) || !l.corrected.correct(&t) {
				continue
			}
			t.title = map[model.Office]string{model.OfficeHeadOfState: "Head of state", model.OfficeHeadOfGovernment: "Head of government"}[r.kind] +
				" of " + l.countries.withArticle(country)
			l.takeTerm(t)
		}
	}
	return nil
}

// phoenixRule is what is known of a country's rows.
type phoenixRule struct {
	from    model.Date // of the country's independence: before it the list has governors and colonial ministers
	oneHead bool       // the president heads the government: others in the list are ministers
	out     bool       // the rows are of several kinds, or of another country too
}

// readPhoenixRules reads tables/phoenix.csv and tables/independence.csv.
func readPhoenixRules() (map[string]phoenixRule, error) {
	rows, err := readTable("phoenix.csv")
	if err != nil {
		return nil, err
	}
	independence, err := readIndependence()
	if err != nil {
		return nil, err
	}
	rules := map[string]phoenixRule{}
	for country, from := range independence {
		rules[country] = phoenixRule{from: from}
	}
	for _, row := range rows {
		rules[row["country"]] = phoenixRule{from: independence[row["country"]], oneHead: row["rule"] == "one", out: row["rule"] == "out"}
	}
	return rules, nil
}

// readIndependence reads since when those countries are independent that are not older than 1946.
func readIndependence() (map[string]model.Date, error) {
	rows, err := readTable("independence.csv")
	if err != nil {
		return nil, err
	}
	from := map[string]model.Date{}
	for _, row := range rows {
		from[row["country"]] = date(row["from"])
	}
	return from, nil
}

func (r phoenixRule) leavesOut(row *phoenixRow) bool {
	return r.out || r.from != "" && row.from.Last() < r.from.First()
}

// phoenixDate: the first of January often stands for the year.
func phoenixDate(text string) model.Date {
	return date(strings.TrimSuffix(text, "-01-01"))
}

var phoenixRanks = []string{
	"SIR", "DAME", "SHEIKH", "PRINCE", "RATU", "TUANKU", "AYATOLLAH", "HOJATOLISLAM", "SAMDECH", "LYONPO", "DR.", "GENERAL", "KING", "TUN",
	"DATUK", "SULTAN", "COLONEL", "MAJOR",
}

// phoenixOpen is a remark in brackets that are not closed.
var phoenixOpen = regexp.MustCompile(`\s*\([^)]*$`)

// phoenixName writes a name of capitals as people write it; empty if it is no full name.
func phoenixName(text string) string {
	words := strings.Fields(strings.ReplaceAll(inBrackets.ReplaceAllString(phoenixOpen.ReplaceAllString(text, ""), ""), ",", ""))
	for len(words) > 0 && slices.Contains(phoenixRanks, words[0]) {
		words = words[1:]
	}
	for i, w := range words {
		switch {
		case isRoman(w):
		case slices.Contains(particles, strings.ToLower(w)):
			words[i] = strings.ToLower(w)
		default:
			parts := strings.Split(w, "-")
			for j := range parts {
				parts[j] = capitalOnly(parts[j])
			}
			words[i] = strings.Join(parts, "-")
		}
	}
	if len(words) < 2 || strings.HasSuffix(text, "COUNCIL") {
		return ""
	}
	return strings.Join(words, " ")
}

// tellOffices tells which office the rows of one country mean, the surer rule first.
func (l *lists) tellOffices(rows []*phoenixRow) {
	for _, r := range rows {
		r.kind, r.known = l.knownOffice(r)
	}
	for changed := true; changed; {
		changed = false
		for _, rule := range []func(*phoenixRow, []*phoenixRow) model.Office{l.officeBeside, l.officeByNeighbours} {
			for _, r := range rows {
				if r.kind == "" {
					r.kind = rule(r, rows)
					changed = changed || r.kind != ""
				}
			}
			if changed {
				break
			}
		}
	}
	for _, r := range rows {
		r.unsure = r.known == nil && l.contradicts(r, rows)
	}
}

// officeBeside is the office that is left for somebody who is in the list beside a holder of the other one for months: the
// list has the two offices of a country, and not one of them twice.
func (l *lists) officeBeside(r *phoenixRow, rows []*phoenixRow) model.Office {
	beside := l.kindsBeside(r, rows)
	if len(beside) != 1 {
		return ""
	}
	return otherHead(beside[0])
}

// contradicts reports whether a row has the office of somebody who is in the list beside it.
func (l *lists) contradicts(r *phoenixRow, rows []*phoenixRow) bool {
	return slices.Contains(l.kindsBeside(r, rows), r.kind)
}

// kindsBeside are the offices that others hold for most of the time of a row.
func (l *lists) kindsBeside(r *phoenixRow, rows []*phoenixRow) []model.Office {
	var kinds []model.Office
	note := func(kind model.Office, from, to model.Date) {
		if kind != "" && !slices.Contains(kinds, kind) && isBeside(r, from, to) {
			kinds = append(kinds, kind)
		}
	}
	for _, other := range rows {
		if other != r && other.name != r.name {
			note(other.kind, other.from, other.to)
		}
	}
	for _, p := range l.all {
		for _, t := range p.tenures {
			if t.of == r.country && !t.attested && p != r.known && (t.kind == model.OfficeHeadOfState || t.kind == model.OfficeHeadOfGovernment) &&
				t.from() != "" && p.likeness([]string{r.name}) == notAlike {
				note(t.kind, t.from(), t.to())
			}
		}
	}
	return kinds
}

// isBeside reports whether a time has half a row's time, or half a year of it, in common with it.
func isBeside(r *phoenixRow, from, to model.Date) bool {
	if r.to == "" {
		return false
	}
	begin, end := max(r.from.Last(), from.Last()), r.to.First()
	if to != "" {
		end = min(end, to.First())
	}
	common := 0
	if begin < end {
		common = daysApart(date(begin), date(end))
	}
	return common > 180 || common > 0 && common*2 > daysApart(r.from, r.to)
}

// knownOffice is the office in which another source has the person of a row at that time; none if it has two.
func (l *lists) knownOffice(r *phoenixRow) (kind model.Office, who *person) {
	c := claim{from: r.from, to: r.to}
	for _, p := range l.all {
		for _, t := range p.tenures {
			if t.of != r.country || !slices.Contains(headKinds, t.kind) || t.attested || !t.isNear(c) || !sameSpan(t, c) {
				continue
			}
			if p.likeness([]string{r.name}) == notAlike {
				continue
			}
			if kind != "" && kind != t.kind {
				return "", p
			}
			kind, who = t.kind, p
		}
	}
	return kind, who
}

// sameSpan reports whether a tenure begins or ends with a claim, as far as both are dated.
func sameSpan(t *tenure, c claim) bool {
	begins := yearsMeet(t.from(), c.from) && (!isDay(t.from()) || !isDay(c.from) || daysApart(t.from(), c.from) <= 45)
	ends := t.to() != "" && c.to != "" && yearsMeet(t.to(), c.to) && (!isDay(t.to()) || !isDay(c.to) || daysApart(t.to(), c.to) <= 45)
	return begins || ends
}

// officeByNeighbours is the office of those who hand over to a row, or take over from it, if it is one.
func (l *lists) officeByNeighbours(r *phoenixRow, rows []*phoenixRow) model.Office {
	var before, after []model.Office
	rivalBefore, rivalAfter := false, false // other rows of unknown office on the same day
	for _, other := range rows {
		if other == r {
			continue
		}
		if meets(other.to, r.from) {
			before = append(before, other.kind)
		}
		if meets(r.to, other.from) {
			after = append(after, other.kind)
		}
		rivalBefore = rivalBefore || meets(other.from, r.from) && other.kind == ""
		rivalAfter = rivalAfter || meets(other.to, r.to) && other.kind == ""
	}
	after = append(after, l.beginning(r.country, r.to)...)
	before = append(before, l.ending(r.country, r.from)...)
	a, b := theOne(before), theOne(after)
	if rivalBefore {
		a = ""
	}
	if rivalAfter {
		b = ""
	}
	switch {
	case a != "" && (b == "" || a == b) && (len(after) == 0 || b == a || !slices.Contains(after, otherHead(a))):
		return a
	case b != "" && a == "" && !slices.Contains(before, otherHead(b)):
		return b
	}
	return ""
}

func otherHead(kind model.Office) model.Office {
	if kind == model.OfficeHeadOfState {
		return model.OfficeHeadOfGovernment
	}
	return model.OfficeHeadOfState
}

// theOne is the office that all have; none if they differ or if one is unknown.
func theOne(kinds []model.Office) model.Office {
	if len(kinds) == 0 || slices.ContainsFunc(kinds, func(k model.Office) bool { return k != kinds[0] }) {
		return ""
	}
	return kinds[0]
}

// meets reports whether a time ends when another begins. Only days tell.
func meets(to, from model.Date) bool { return isDay(to) && isDay(from) && daysApart(to, from) <= 1 }

// beginning are the offices of a country that begin on a day, by other sources.
func (l *lists) beginning(country string, day model.Date) []model.Office {
	return l.headsWhere(country, func(t *tenure) bool { return meets(day, t.from()) })
}

// ending are those that end on a day.
func (l *lists) ending(country string, day model.Date) []model.Office {
	return l.headsWhere(country, func(t *tenure) bool { return meets(t.to(), day) })
}

func (l *lists) headsWhere(country string, is func(*tenure) bool) []model.Office {
	var kinds []model.Office
	for _, p := range l.all {
		for _, t := range p.tenures {
			if t.of == country && !t.attested && (t.kind == model.OfficeHeadOfState || t.kind == model.OfficeHeadOfGovernment) && is(t) {
				kinds = append(kinds, t.kind)
			}
		}
	}
	return kinds
}

// isTaken reports whether somebody holds the office of a term in the middle of it, or in most of its time, by another source.
func (l *lists) isTaken(t term) bool {
	for _, p := range l.all {
		for _, held := range p.tenures {
			if held.office != t.office || held.attested || held.from() == "" || held.claims[0].source == phoenixSource {
				continue
			}
			from, to := max(held.from().First(), t.from.Last()), t.to.First()
			if held.to() != "" {
				to = min(to, held.to().First())
			}
			if from < to && (daysApart(date(from), date(to)) > 10 || daysApart(date(from), date(to))*2 > daysApart(t.from, t.to)) {
				return true
			}
		}
	}
	return false
}
