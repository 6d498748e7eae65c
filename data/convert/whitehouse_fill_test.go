package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// What a page with remarks tells fills gaps of a meeting, and changes nothing that is known.
func TestWhiteHouse_fill(t *testing.T) {
	t.Parallel()
	w := &whiteHouse{usa: &usa{}}
	rome := place{"Villa Bonaparte", "Rome", "italy", "Europe/Rome"}
	for name, c := range map[string]struct {
		has   model.Meeting
		start model.Date
		want  model.Meeting
	}{
		"a month":      {model.Meeting{Start: "2021-10"}, "2021-10-29", model.Meeting{Start: "2021-10-29", City: "Rome"}},
		"a year":       {model.Meeting{Start: "2021"}, "2021-10-29", model.Meeting{Start: "2021-10-29", City: "Rome"}},
		"another one":  {model.Meeting{Start: "2021-11"}, "2021-10-29", model.Meeting{Start: "2021-11", City: "Rome"}},
		"a day":        {model.Meeting{Start: "2021-10-28"}, "2021-10-29", model.Meeting{Start: "2021-10-28", City: "Rome"}},
		"a month both": {model.Meeting{Start: "2021-10"}, "2021-10", model.Meeting{Start: "2021-10", City: "Rome"}},
		"a visit": {model.Meeting{Start: "2021-10", Setting: model.MeetingSettingVisit, City: "Paris"}, "2021-10-29",
			model.Meeting{Start: "2021-10", City: "Paris"}},
		"another country": {model.Meeting{Start: "2021-10", Country: "france"}, "2021-10-29", model.Meeting{Start: "2021-10-29"}},
		"a venue":         {model.Meeting{Start: "2021-10", Venue: "Palace"}, "2021-10-29", model.Meeting{Start: "2021-10-29"}},
		"a call":          {model.Meeting{Start: "2021-10", Mode: model.MeetingModePhone}, "2021-10-29", model.Meeting{Start: "2021-10-29"}},
	} {
		m := c.has
		m.Names = en("Biden and Macron, Rome, " + string(m.Start))
		s := &remarks{readout: &readout{meeting: &m, mode: model.MeetingModeInPerson, start: c.start, place: rome}}
		w.fill(s, nil)
		if m.Start != c.want.Start || m.City != c.want.City {
			t.Errorf("%s: %s in %q, want %s in %q", name, m.Start, m.City, c.want.Start, c.want.City)
		}
	}
}

// An interjection is not the question, and an interruption does not make two of one.
func TestRemarks_question(t *testing.T) {
	t.Parallel()
	long := "We have done more for this than anybody else in the last twenty years, and we will go on with it until it is done."
	for name, c := range map[string]struct {
		turns []turn
		want  string
	}{
		"a question":             {[]turn{{Speaker: "Q", Text: "Why?"}, {Text: "Because."}}, "Why?"},
		"thanks":                 {[]turn{{Speaker: "Q", Text: "Thank you, sir."}, {Text: "Thank you."}}, ""},
		"yes, after few words":   {[]turn{{Speaker: "Q", Text: "Will you go?"}, {Text: "Me?"}, {Speaker: "Q", Text: "Yes. (Laughter.)"}, {Text: "I will."}}, "Will you go?"},
		"yes, after an answer":   {[]turn{{Speaker: "Q", Text: "Will you go?"}, {Text: long}, {Speaker: "Q", Text: "Okay."}, {Text: "Next."}}, ""},
		"into an answer":         {[]turn{{Speaker: "Q", Text: "Will you go?"}, {Text: long + " But —"}, {Speaker: "Q", Text: "Yes?"}, {Text: "— not today."}}, "Will you go?"},
		"cut in two":             {[]turn{{Speaker: "Q", Text: "Will Greenland come to —"}, {Text: "Oh."}, {Speaker: "Q", Text: "— to statehood?"}, {Text: "I think so."}}, "Will Greenland come to — to statehood?"},
		"two who ask":            {[]turn{{Speaker: "Q", Text: "Will you go?"}, {Text: "Yes."}, {Speaker: "Q", Text: "And you?"}, {Text: "No."}}, "And you?"},
		"without a word of it":   {[]turn{{Speaker: "Q", Text: "(Speaks Ukrainian.) (No translation provided.)"}, {Text: long}}, ""},
		"what nobody translated": {[]turn{{Speaker: "Q", Text: "(Inaudible.)"}, {Text: long}}, ""},
	} {
		s := &remarks{readout: &readout{page: &briefing{id: "page"}, setting: model.MeetingSettingPress}, turns: c.turns}
		one := &said{number: len(c.turns), question: len(c.turns) - 1, answer: true, turn: c.turns[len(c.turns)-1]}
		got := ""
		if q := s.question(one); q != nil {
			got = q.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
