package suspect

import (
	"cmp"

	"github.com/sidelines/sidelines/model"
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
	return of
}

// SourceOf returns what is compared of a source.
func SourceOf(s *model.Source) Source {
	of := Source{ID: s.ID, Name: s.Name(nil), Publisher: string(s.Publisher), URL: string(s.URL), Lang: string(s.Lang)}
	if len(s.PublishedAt) >= len("2006-01-02") {
		of.Published = string(s.PublishedAt[:len("2006-01-02")])
	}
	return of
}

// HostOrPublisher returns the host of the address, or the publisher if the source has none.
func (s *Source) HostOrPublisher() string { return cmp.Or(AddressOf(s.URL).Host, s.Publisher) }
