package suspect

import (
	"cmp"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// PersonOf returns what is compared of a leader, but for the sides.
func PersonOf(l *model.Leader) Person {
	p := Person{ID: l.ID, Item: l.Item(), Tenures: l.Tenures}
	for _, name := range l.Names {
		p.Names = append(p.Names, name.Text)
	}
	return p
}

// MeetingOf returns what is compared of a meeting. hostOf returns the host of a source's address, see Source.HostOrPublisher.
func MeetingOf(m *model.Meeting, hostOf func(source string) string) Meeting {
	of := Meeting{
		ID: m.ID, Start: m.Start, Mode: m.Mode, Setting: m.Setting, Place: m.Place, City: string(m.City), Country: m.Country,
		Forum: m.Forum, PartOf: m.PartOf,
	}
	of.StartsAt, _ = m.StartsAt.Time()
	for _, name := range m.Names {
		of.Names = append(of.Names, name.Text)
	}
	for _, p := range m.Participants {
		of.Participants = append(of.Participants, p.Actor)
	}
	for _, c := range m.Citations {
		of.Cited = append(of.Cited, Cited{c.Source, string(c.Locator), hostOf(c.Source)})
	}
	for _, a := range m.Accounts {
		of.Cited = append(of.Cited, Cited{a.Source, "", hostOf(a.Source)})
	}
	return of
}

// SourcesOf returns the ids of the sources that a meeting cites.
func SourcesOf(m *model.Meeting) []string {
	var ids []string
	for _, c := range m.Citations {
		ids = append(ids, c.Source)
	}
	for _, a := range m.Accounts {
		ids = append(ids, a.Source)
	}
	return ids
}

// SourceOf returns what is compared of a source.
func SourceOf(s *model.Source) Source {
	of := Source{ID: s.ID, Name: s.Name(nil), Publisher: string(s.Publisher), URL: string(s.URL), Lang: string(s.Lang)}
	if t, ok := s.PublishedAt.Time(); ok {
		of.Published = t.UTC().Format(time.DateOnly)
	}
	return of
}

// HostOrPublisher returns the host of the address, or the publisher if the source has none.
func (s *Source) HostOrPublisher() string { return cmp.Or(AddressOf(s.URL).Host, s.Publisher) }

// Telling returns the part of the address that those of the same page have: its path or, if there is one, the number of the page. It is
// "" if the source has no address.
func (s *Source) Telling() string {
	a := AddressOf(s.URL)
	number := pageNumber(a.Path + " " + a.Query)
	switch {
	case a.Host == "":
		return ""
	case len(number) > 0:
		return number[0]
	case len(a.Path) > 8:
		return a.Path[strings.LastIndexByte(a.Path, '/')+1:]
	}
	return a.Host + a.Path
}

// NameKeys returns the keys of the names, see names.Keys.
func (p *Person) NameKeys() []string { return names.Keys(p.Names) }
