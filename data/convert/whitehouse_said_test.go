package main

import (
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

// The day is that of a forum, and of the month no later than the page.
func TestWhiteHouse_within(t *testing.T) {
	t.Parallel()
	forum := &model.Forum{Start: "2022-06-26", End: "2022-06-28"}
	forum.ID = "g7-2022"
	w := &whiteHouse{own: &forums{editions: []*model.Forum{forum}}}
	at := func(forum string, mode model.MeetingMode, start model.Date) *readout {
		return &readout{page: &briefing{at: time.Date(2022, 6, 28, 2, 54, 0, 0, washington)}, forum: forum, mode: mode, start: start}
	}
	for _, test := range []struct {
		told     *readout
		from, to model.Date
	}{
		{at("g7-2022", model.MeetingModeInPerson, "2022-06"), "2022-06-26", "2022-06-28"},
		{at("", model.MeetingModeInPerson, "2022-06"), "2022-06-01", "2022-06-29"},
		{at("", model.MeetingModePhone, "2022-06"), "2022-06-01", "2022-06-28"},
		{at("", model.MeetingModePhone, "2022-06-27"), "", ""},
	} {
		if from, to := w.within(test.told); from != test.from || to != test.to {
			t.Errorf("%+v: %s to %s", test.told, from, to)
		}
	}
}

// Remarks in which somebody answers a journalist are made before the press; others are there whom somebody greets.
func TestRemarks_becomePress(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]model.MeetingSetting{
		"Mr. President, are you confident?": model.MeetingSettingPress, "Thank you.": model.MeetingSettingOther,
	} {
		s := &remarks{readout: &readout{page: &briefing{id: "p"}, setting: model.MeetingSettingOther, suffix: ", remarks"}}
		s.turns = []turn{{Speaker: journalist, Text: text}, {Speaker: "PRESIDENT BIDEN", Text: "Mr. Speaker, I am confident that we will."}}
		s.said = []*said{{number: 2, turn: s.turns[1], answer: true, question: 1}}
		s.meeting = &model.Meeting{Setting: s.setting, NamedBase: named("m", en("Biden and Lapid, remarks, Jerusalem"))}
		if !s.greetsOthers() {
			t.Errorf("%s: nobody is greeted", text)
		}
		s.becomePress()
		isNamed := s.meeting.Names[0].Text == "Biden and Lapid before the press, Jerusalem"
		if s.setting != want || s.meeting.Setting != want || isNamed != (want == model.MeetingSettingPress) {
			t.Errorf("%s: %s, %s, %s", text, s.setting, s.meeting.Setting, s.meeting.Names[0].Text)
		}
	}
}
