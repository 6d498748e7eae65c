package store

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

// maxWarnings is the largest number of warnings of a document.
const maxWarnings = 100

// newcomers are the new records of a document of the kinds that are compared.
type newcomers struct {
	known    suspect.Known
	meetings []*model.Meeting // whose citations need the hosts of their sources
	isNew    map[string]bool
	apart    map[[2]string]bool // pairs of which the document says that they are different
}

func newcomersOf(entries []*entry) newcomers {
	n := newcomers{isNew: map[string]bool{}, apart: map[[2]string]bool{}}
	for _, e := range entries {
		if e.before != nil {
			continue
		}
		switch r := e.after.(type) {
		case *model.Leader:
			p := suspect.PersonOf(r)
			n.known.People = append(n.known.People, p)
		case *model.Meeting:
			n.meetings = append(n.meetings, r)
		case *model.Source:
			n.known.Sources = append(n.known.Sources, suspect.SourceOf(r))
		default:
			continue
		}
		id := e.after.Base().ID
		n.isNew[id] = true
		for _, d := range *e.after.(model.Judged).Differences() {
			n.apart[ordered(id, d.From)] = true
		}
	}
	return n
}

// warn returns warnings of the new records of a document that look like ones in the graph, or like each other.
func warn(run runner, entries []*entry) ([]*model.Warning, error) {
	n := newcomersOf(entries)
	if len(n.isNew) == 0 {
		return nil, nil
	}
	people, err := likePeople(run, n.known.People)
	if err != nil {
		return nil, err
	}
	own := slices.Clone(n.known.Sources)
	sources, err := likeSources(run, n.known.Sources)
	if err != nil {
		return nil, err
	}
	meetings, err := n.compareMeetings(run, own)
	if err != nil {
		return nil, err
	}
	n.known.People = append(n.known.People, people...)
	n.known.Sources = append(n.known.Sources, sources...)
	n.known.Meetings = append(n.known.Meetings, meetings...)
	pairs := suspect.Find(n.known, func(a, b string) bool { return !n.isNew[a] && !n.isNew[b] || n.apart[ordered(a, b)] })
	warnings := make([]*model.Warning, 0, min(len(pairs), maxWarnings))
	for _, p := range pairs[:min(len(pairs), maxWarnings)] {
		id, like := p.A, p.B
		if !n.isNew[id] {
			id, like = like, id
		}
		warnings = append(warnings, &model.Warning{
			Code: model.WarningCodeLikelyDuplicate, ID: id, Like: like, Strength: p.Strength, Reasons: p.Reasons,
		})
	}
	return warnings, nil
}

func likePeople(run runner, people []suspect.Person) ([]suspect.Person, error) {
	var queries []string
	for i := range people {
		if keys := people[i].NameKeys(); len(keys) > 0 {
			queries = append(queries, strings.Join(keys, " OR "))
		}
	}
	if len(queries) == 0 {
		return nil, nil
	}
	return comparedBy(run, "LikePeople", map[string]any{"queries": queries}, decodePerson)
}

func likeSources(run runner, sources []suspect.Source) ([]suspect.Source, error) {
	var parts []string
	for i := range sources {
		if part := sources[i].Telling(); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return nil, nil
	}
	return comparedBy(run, "LikeSources", map[string]any{"parts": model.Distinct(parts, func(p string) string { return p })}, decodeSource)
}

// compareMeetings adds the new meetings, and returns those in the graph that may be like them. own are the new sources.
func (n *newcomers) compareMeetings(run runner, own []suspect.Source) ([]suspect.Meeting, error) {
	if len(n.meetings) == 0 {
		return nil, nil
	}
	hosts := map[string]string{}
	for i := range own {
		hosts[own[i].ID] = own[i].HostOrPublisher()
	}
	var cited []string
	for _, m := range n.meetings {
		for _, id := range suspect.SourcesOf(m) {
			if _, isThere := hosts[id]; !isThere {
				cited = append(cited, id)
			}
		}
	}
	slices.Sort(cited)
	if cited = slices.Compact(cited); len(cited) > 0 {
		sources, err := comparedBy(run, "SourcesToCompare", map[string]any{"keys": cited}, decodeSource)
		if err != nil {
			return nil, err
		}
		for i := range sources {
			hosts[sources[i].ID] = sources[i].HostOrPublisher()
		}
	}
	var rows []map[string]any
	for _, m := range n.meetings {
		of := suspect.MeetingOf(m, func(source string) string { return hosts[source] })
		n.known.Meetings = append(n.known.Meetings, of)
		if days := daysAround(m.Start); len(days) > 0 && len(of.Participants) > 0 {
			rows = append(rows, map[string]any{"days": days, "actors": of.Participants})
		}
	}
	if len(rows) == 0 {
		return nil, nil
	}
	return comparedBy(run, "LikeMeetings", map[string]any{"rows": rows}, decodeMeeting)
}

// daysAround returns the first days of the meetings that may be one that begins on a date: the day, those beside it, and the first of
// the month and of the year, which stand for days that are not known. Of a month it returns all days.
func daysAround(date model.Date) []string {
	if date == "" {
		return nil
	}
	first, err := time.Parse(time.DateOnly, date.First())
	if err != nil {
		return nil
	}
	var days []string
	add := func(day time.Time) { days = append(days, day.Format(time.DateOnly)) }
	switch len(date) {
	case len("2006"):
		add(first)
	case len("2006-01"):
		for day := first; day.Month() == first.Month(); day = day.AddDate(0, 0, 1) {
			add(day)
		}
	default:
		for _, by := range []int{-1, 0, 1} {
			add(first.AddDate(0, 0, by))
		}
		add(first.AddDate(0, 0, 1-first.Day()))
	}
	add(first.AddDate(0, 1-int(first.Month()), 1-first.Day()))
	slices.SortFunc(days, cmp.Compare[string])
	return slices.Compact(days)
}
