package model

import (
	"slices"
	"strings"
	"testing"
)

// apart are the fields of a record that are read apart.
func apart(record Record) (paths []string, fields []Field) {
	EachValue("", record.Fields(), func(path string, f Field) {
		if f.IsApart {
			paths, fields = append(paths, path), append(fields, f)
		}
	})
	return paths, fields
}

// A record is whole once each field that is read apart was read, and not before.
func TestIsWhole(t *testing.T) {
	t.Parallel()
	twoTenures := func() Record { return &Leader{Tenures: make([]Tenure, 2)} }
	for reason, c := range map[string]struct {
		make func() Record
		want string
	}{
		"Source":         {sourceKind.New, ".differentFrom .differentFrom"},
		"Topic":          {topicKind.New, ""},
		"Organization":   {organizationKind.New, ""},
		"Country":        {countryKind.New, ""},
		"Leader":         {leaderKind.New, ".differentFrom .differentFrom"},
		"two tenures":    {twoTenures, ".differentFrom .differentFrom .tenures[0].citations .tenures[0].disputes .tenures[1].citations .tenures[1].disputes"},
		"ForumSeries":    {forumSeriesKind.New, ""},
		"Forum":          {forumKind.New, ".citations .disputes .participants"},
		"Meeting":        {meetingKind.New, ".accounts .citations .differentFrom .differentFrom .disputes .participants"},
		"Statement":      {statementKind.New, ".citations .disputes"},
		"no card at all": {func() Record { return &Meeting{Forum: "f", About: []string{"t"}} }, ".accounts .citations .differentFrom .differentFrom .disputes .participants"},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			paths, fields := apart(c.make())
			if slices.Sort(paths); strings.Join(paths, " ") != c.want {
				t.Errorf("read apart: %s, want %s", paths, c.want)
			}
			for missing := range fields {
				record := c.make()
				_, fields := apart(record)
				for i, f := range fields {
					if i != missing {
						MarkRead(f)
					}
				}
				if IsWhole(record) {
					t.Errorf("whole without %s", fields[missing].Name)
				}
				MarkRead(fields[missing])
				if !IsWhole(record) {
					t.Error("not whole with all fields")
				}
			}
			if record := c.make(); IsWhole(record) != (len(fields) == 0) {
				t.Errorf("whole: %v", !IsWhole(record))
			}
		})
	}
}

// What was read stays as it is, and what has no elements is none of those that were not read.
func TestMarkRead(t *testing.T) {
	t.Parallel()
	meeting := &Meeting{Participants: []Participant{{Actor: "a"}}}
	_, fields := apart(meeting)
	for range 2 {
		for _, f := range fields {
			MarkRead(f)
		}
		isEmpty := len(meeting.Citations) == 0 && len(meeting.Disputes) == 0
		if len(meeting.Participants) != 1 || meeting.Citations == nil || meeting.Disputes == nil || !isEmpty {
			t.Errorf("%+v", meeting)
		}
	}
}
