package main

import (
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// sameMeeting is a row of tables/same_meetings.csv: what somebody decided by the texts of two records with some of the same people on the
// same day, or in a month that has the day.
type sameMeeting struct {
	meeting, also string
	is            string // same, part or apart
}

// joinDecided joins the meetings that tables/same_meetings.csv says to be one, makes parts of those that it says to be parts, and returns
// the ids that lead to others now. An id of an earlier version is a row of those too.
func joinDecided(documents map[string]*model.Document) ([]*model.Merged, error) {
	rows, err := readTable("same_meetings.csv")
	if err != nil {
		return nil, err
	}
	var merged []*model.Merged
	for _, row := range rows {
		r := sameMeeting{row["meeting"], row["also"], row["is"]}
		from, err := r.join(documents)
		if err != nil {
			return nil, fmt.Errorf("tables/same_meetings.csv: %w", err)
		}
		if from != "" {
			merged = append(merged, &model.Merged{From: from, Into: r.meeting})
		}
	}
	return merged, nil
}

// join does what a row says, and returns the id that leads to the other now, if one does.
func (r sameMeeting) join(documents map[string]*model.Document) (from string, err error) {
	var one, other *model.Meeting
	var home *model.Document
	for _, d := range documents {
		for _, m := range d.Meetings {
			switch m.ID {
			case r.meeting:
				one = m
			case r.also:
				other, home = m, d
			}
		}
	}
	switch {
	case one == nil: // the tests convert a part of the data
		return "", nil
	case other == nil || r.is == "apart":
	case r.is == "part":
		other.PartOf, other.PartOfBasis = one.ID, model.BasisInferred
	case r.is == "same":
		unite(one, other)
		home.Meetings = slices.DeleteFunc(home.Meetings, func(m *model.Meeting) bool { return m == other })
		moveReferences(documents, other.ID, one.ID)
	default:
		return "", fmt.Errorf("%q is neither same, part nor apart", r.is)
	}
	if r.is == "same" {
		return r.also, nil
	}
	return "", nil
}

// unite gives a meeting what another record of it tells. Days that differ are a dispute.
func unite(one, other *model.Meeting) {
	if other.Start != "" && one.Start != other.Start {
		one.Disputes = append(one.Disputes, disputed("start", string(one.Start), withoutExcerpts(slices.Clone(one.Citations)),
			string(other.Start), withoutExcerpts(slices.Clone(other.Citations))...))
	}
	one.Citations = append(one.Citations, other.Citations...)
	one.Accounts = append(one.Accounts, other.Accounts...)
	one.Disputes = append(one.Disputes, other.Disputes...)
	for _, p := range other.Participants {
		if !hasActor(one.Participants, p.Actor) {
			one.Participants = append(one.Participants, p)
		}
	}
	if one.Format == model.MeetingFormatUnknown {
		one.Format = other.Format
	}
	if one.City == "" && one.Venue == "" && one.Country == "" {
		one.City, one.Venue, one.Country, one.Place = other.City, other.Venue, other.Country, other.Place
	}
	if one.Forum == "" {
		one.Forum, one.ForumRelation, one.ForumBasis = other.Forum, other.ForumRelation, other.ForumBasis
	}
	if one.PartOf == "" && other.PartOf != one.ID {
		one.PartOf, one.PartOfBasis = other.PartOf, other.PartOfBasis
	}
}

// settleDays leaves the days between which a meeting took place out where a source gives the day.
func settleDays(documents map[string]*model.Document) {
	for _, d := range documents {
		for _, m := range d.Meetings {
			if isDay(m.Start) {
				m.NotBefore, m.NotAfter = "", ""
			}
		}
	}
}

// moveReferences makes parts and statements of one meeting those of another.
func moveReferences(documents map[string]*model.Document, from, into string) {
	for _, d := range documents {
		for _, m := range d.Meetings {
			if m.PartOf == from {
				m.PartOf = into
			}
		}
		for _, s := range d.Statements {
			if s.Meeting == from {
				s.Meeting = into
			}
		}
	}
}
