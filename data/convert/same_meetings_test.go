package main

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

func decidedDocuments() map[string]*model.Document {
	met := func(id string, start model.Date, source string, actors ...string) *model.Meeting {
		m := &model.Meeting{Start: start, FactBase: model.FactBase{Citations: []model.Citation{{Source: source}}}}
		m.ID = id
		for _, a := range actors {
			m.Participants = append(m.Participants, model.Participant{Actor: a})
		}
		return m
	}
	part := met("a-b-press", "2017-09-28", "list", "a", "b")
	part.PartOf = "a-b-28"
	listed := met("a-b-28", "2017-09-28", "list", "a", "b", "c")
	listed.City = "New York"
	return map[string]*model.Document{
		usaFile:        {Meetings: []*model.Meeting{listed, part}, Statements: []*model.Statement{{Meeting: "a-b-28"}}},
		whiteHouseFile: {Meetings: []*model.Meeting{met("a-b", "2017-09", "page", "a", "b")}},
	}
}

// Two records of one meeting become one with all that both tell, and what belonged to the other belongs to it.
func TestSameMeeting_same(t *testing.T) {
	documents := decidedDocuments()
	from, err := sameMeeting{"a-b", "a-b-28", "same"}.join(documents)
	if err != nil || from != "a-b-28" {
		t.Fatal(from, err)
	}
	one := documents[whiteHouseFile].Meetings[0]
	if len(one.Citations) != 2 || len(one.Participants) != 3 || one.City != "New York" {
		t.Errorf("%+v", one)
	}
	if len(one.Disputes) != 1 || one.Disputes[0].Values[0].Value != "2017-09" || one.Disputes[0].Values[1].Value != "2017-09-28" {
		t.Errorf("%+v", one.Disputes)
	}
	left := documents[usaFile]
	if len(left.Meetings) != 1 || left.Meetings[0].PartOf != "a-b" || left.Statements[0].Meeting != "a-b" {
		t.Errorf("%+v", left)
	}
}

func TestSameMeeting(t *testing.T) {
	for row, want := range map[sameMeeting]string{
		{"a-b", "a-b-28", "apart"}:   "",
		{"a-b", "a-b-press", "part"}: "",
		{"a-b", "earlier", "same"}:   "earlier",
		{"nobody", "a-b", "same"}:    "",
		{"a-b", "a-b-28", "perhaps"}: `"perhaps" is neither same, part nor apart`,
	} {
		documents := decidedDocuments()
		got, err := row.join(documents)
		if err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%v: %s", row, got)
		}
		if part := documents[usaFile].Meetings[1]; row.is == "part" && part.PartOf != "a-b" {
			t.Errorf("%+v", part)
		}
	}
}

// Somebody has looked at each of these; here is what came of them in the bundled data.
func TestBundled_sameMeetings(t *testing.T) {
	c := bundledConversion(t)
	known := map[string]*model.Meeting{}
	for _, d := range c.documents {
		for _, m := range d.Meetings {
			known[m.ID] = m
		}
	}
	rows, err := readTable("same_meetings.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if known[row["meeting"]] == nil || row["is"] != "same" && known[row["also"]] == nil || row["is"] == "same" && known[row["also"]] != nil {
			t.Errorf("the row %v is wrong", row)
		}
	}
	if m := known["trump-netanyahu-2017-09"]; m == nil || known["trump-netanyahu-2017-09-28"] != nil || len(m.Citations) != 2 || m.City != "New York" {
		t.Errorf("%+v", m)
	}
	if m := known["biden-marcos-2022-09-22"]; m == nil || known["biden-philippines-2022-09-22"] != nil || len(m.Citations) != 3 {
		t.Errorf("%+v", m)
	}
	// Ministers of Northern Ireland are of the United Kingdom.
	if m := known["harris-united-kingdom-video-2021-03-17"]; m == nil || m.Participants[1].Actor != "united-kingdom" {
		t.Errorf("%+v", m)
	}
	// Each of those who were called, also one with two offices and one after "spoke to".
	for _, id := range []string{
		"harris-obrador-call-2021-06-03", "harris-giammattei-call-2021-06-03", "harris-modi-call-2021-06-03", "harris-rowley-call-2021-06-03",
		"harris-hamad-bin-isa-call-2025-01-10", "harris-al-khalifa-call-2025-01-10",
	} {
		if m := known[id]; m == nil || len(m.Participants) != 2 {
			t.Errorf("%s: %+v", id, m)
		}
	}
	for id, want := range map[string]string{
		"sullivan-palestine-2022-10-04": "Sullivan and Secretary General Hussein Al-Sheikh, Washington, 4 October 2022",
		"vance-egypt-1978-12":           "Vance and the Egyptian Foreign Minister, Brussels, December 1978",
	} {
		if m := known[id]; m == nil || m.Names[0].Text != want {
			t.Errorf("%s: %+v", id, m)
		}
	}
	if m := known["harris-yoon-2023-04-25"]; m == nil || m.Venue != "NASA Goddard Space Flight Center" {
		t.Errorf("%+v", m)
	}
	if m := known["trump-merkel-call-2017"]; m == nil || m.Citations[0].Locator != "published 5 April 2017" {
		t.Errorf("%+v", m)
	}
	merged := map[string]string{}
	for _, m := range c.documents[mergedFile].Merged {
		merged[m.From] = m.Into
	}
	for from, into := range merged {
		if strings.Contains(from, "-20") && known[from] != nil {
			t.Errorf("%s is in the data and leads to %s", from, into)
		}
	}
	if merged["biden-morrison-2021-06-12"] != "biden-johnson-morrison-2021-06-12" {
		t.Errorf("%s", merged["biden-morrison-2021-06-12"])
	}
}
