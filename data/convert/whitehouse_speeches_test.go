package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// The beginnings of real pages: old ones have everything in one paragraph, and no sign but capitals and "Q" between the turns.
func TestTurnsOf(t *testing.T) {
	for _, row := range []struct{ text, head, want string }{
		{
			"Oval Office 2:05 P.M. EDT PRESIDENT BIDEN: Well, I’m delighted to have President Zelenskyy here. PRESIDENT ZELENSKYY: Thank you, Mr. President. " +
				"Q Mr. President, a question on NATO. PRESIDENT BIDEN: No. 2:18 P.M. EDT",
			"Oval Office 2:05 P.M. EDT",
			"PRESIDENT BIDEN: Well, I’m delighted to have President Zelenskyy here. | PRESIDENT ZELENSKYY: Thank you, Mr. President. | " +
				"Q: Mr. President, a question on NATO. | PRESIDENT BIDEN: No.",
		},
		{
			"East Room\n\n1:18 P.M. EST\n\nPRESIDENT BIDEN: Well, it’s great to see you all today.\n\nBut we’re — we’ve — it’s wonderful.\n\nQ  Thank you, sir.\n\nPRESIDENT MACRON: *(As interpreted.)* Merci.\n\nEND 2:05 P.M. EST",
			"East Room 1:18 P.M. EST",
			"PRESIDENT BIDEN: Well, it’s great to see you all today. / But we’re — we’ve — it’s wonderful. | Q: Thank you, sir. | PRESIDENT MACRON (translated): (As interpreted.) Merci.",
		},
		{
			"*Vice President’s Ceremonial Office*\n\n11:06 A.M. EDT\n\nTHE VICE PRESIDENT: I spoke of AUKUS: it matters. We met at NASA. SECRETARY GENERAL STOLTENBERG: Yes.\n\nMODERATOR: (Inaudible.)\n\nEND 11:12 A.M. EDT # # #",
			"Vice President’s Ceremonial Office 11:06 A.M. EDT",
			"THE VICE PRESIDENT: I spoke of AUKUS: it matters. We met at NASA. | SECRETARY GENERAL STOLTENBERG: Yes. | MODERATOR: (Inaudible.)",
		},
		{
			"SECRETARY GENERAL RUTTE: Tensions were high. Yes. Yeah. PRESIDENT TRUMP. Yeah. And it started off — at NATO.",
			"", "SECRETARY GENERAL RUTTE: Tensions were high. Yes. Yeah. | PRESIDENT TRUMP: Yeah. And it started off — at NATO.",
		},
		{
			"PRESIDENT BIDEN: To our friendship. (President Biden offers a toast.) Hear, hear. (Applause.)\n\nPRESIDENT MACRON: To France! (Applause.)\n\n" +
				"(President Macron offers a toast.)\n\n(Musical performance begins.)\n\nPRESIDENT BIDEN: (Laughs.)",
			"", "PRESIDENT BIDEN: To our friendship. (President Biden offers a toast.) Hear, hear. (Applause.) | PRESIDENT MACRON: To France! (Applause.) | " +
				"PRESIDENT BIDEN: (Laughs.)",
		},
		{"Good morning. I am here to speak of NATO: an alliance.", "Good morning. I am here to speak of NATO: an alliance.", ""},
	} {
		head, turns := turnsOf(plain(row.text))
		var got []string
		for _, turn := range turns {
			got = append(got, turn.Speaker+map[bool]string{true: " (translated)"}[turn.Retranslated]+": "+strings.ReplaceAll(turn.Text, "\n", " / "))
		}
		if head != row.head || strings.Join(got, " | ") != row.want {
			t.Errorf("%q\n%s\nwant\n%s", head, strings.Join(got, " | "), row.want)
		}
	}
}

func TestReadSpeechTitle(t *testing.T) {
	for title, want := range map[string]string{
		"Remarks by President Biden and Prime Minister Suga of Japan at Press Conference":                                         "Joe Biden: Prime Minister Suga of Japan PRESS",
		"Remarks by President BidenAnd Prime Minister Mitsotakis of GreeceBefore Bilateral Meeting":                               "Joe Biden: And Prime Minister Mitsotakis of Greece TALKS",
		"Remarks by President Biden Before Meeting with Prime Minister Draghi of the Italian Republic":                            "Joe Biden: Prime Minister Draghi of the Italian Republic TALKS",
		"Remarks by Vice President Harris and Taoiseach Leo Varadkar of Ireland During a St. Patrick’s Day Celebration Breakfast": "Kamala Harris: Taoiseach Leo Varadkar of Ireland DINNER",
		"Remarks by President Biden and President Isaac Herzog of the State of Israel Before a Meeting":                           "Joe Biden: President Isaac Herzog of Israel TALKS",
		"Remarks by Vice President Harris Following Meeting with Prime Minister Benjamin Netanyahu of Israel":                     "Kamala Harris: OTHER", // alone, afterwards
		"Remarks by President Biden in Press Conference | Madrid, Spain":                                                          "Joe Biden: PRESS",
		"Remarks by President Biden and Prime Minister Netanyahu of Israel Before Expanded Bilateral Meeting":                     "Joe Biden: Prime Minister Netanyahu of Israel EXPANDED_TALKS",
		"Remarks by President Biden and Chancellor Olaf Scholz of Germany in Joint Statements to the Press | Berlin, Germany":     "Joe Biden: Chancellor Olaf Scholz of Germany PRESS",
	} {
		read := readSpeechTitle(title)
		var hosts []string
		for _, h := range read.hosts {
			hosts = append(hosts, h.name)
		}
		rest := strings.Join(strings.Fields(strings.NewReplacer("Remarks by", "", "§", "", " and ", " ").Replace(read.rest)), " ")
		if got := strings.Join(strings.Fields(strings.Join(hosts, ", ")+": "+rest+" "+string(read.setting)), " "); got != want {
			t.Errorf("%s\n got %s\nwant %s", title, got, want)
		}
	}
}

// The day is the one that the page gives, else that of publication, if the clock of the page leaves no other.
func TestRemarks_dayAndHour(t *testing.T) {
	const here, hanoi = "America/New_York", "Asia/Ho_Chi_Minh"
	for _, row := range []struct {
		published, title, head, zone string
		want                         model.Date
	}{
		{"2022-12-01T19:46:23-05:00", "", "East Room 1:18 P.M. EST", here, "2022-12-01"},
		{"2023-10-26T11:38:00-04:00", "", "South Lawn (October 25, 2023) 8:55 P.M. EDT", here, "2023-10-25"},
		{"2024-09-23T12:06:53-04:00", "Summit Meeting | Claymont, DE (September 21, 2024)", "4:05 P.M. EDT", here, "2024-09-21"},
		{"2022-05-22T00:30:00-04:00", "", "East Room 8:30 P.M. EDT", here, "2022-05-21"}, // published that night
		{"2023-10-26T09:46:00-04:00", "", "10:25 A.M. EDT", here, "2023-10"},             // not yet on that day, and long after the day before
		{"2023-09-10T22:10:00-04:00", "", "Hanoi, Vietnam 6:33 P.M. ICT", hanoi, "2023-09-10"},
		{"2023-09-11T22:00:00-04:00", "", "Hanoi, Vietnam 12:53 P.M. ICT", hanoi, "2023-09-11"}, // the 12th there, before that hour
		{"2023-04-14T21:17:00-04:00", "", "Ireland West Airport 11:39 P.M. IST", "", "2023-04"}, // a zone of several countries
		{"2021-06-07T17:41:00-04:00", "", "Guatemala City, Guatemala", "", "2021-06"},
	} {
		p := pageOf(t, row.published, "")
		p.Title = row.title
		s := &remarks{readout: &readout{page: p, place: place{zone: row.zone}}}
		s.dayAndHour(row.head)
		if s.start != row.want {
			t.Errorf("%s, %s: %q, not %q", row.published, row.head, s.start, row.want)
		}
	}
}

// What pages become: a press conference that is a part of a visit, with questions and their answers, and the remarks before talks that a
// readout tells.
func TestBundled_speeches(t *testing.T) {
	c := bundledConversion(t)
	of := func(page string) (*model.Meeting, []*model.Statement) {
		var found []*model.Statement
		for _, s := range c.documents[whiteHouseFile].Statements {
			if strings.HasPrefix(s.Renditions[0].Source, "white-house-"+page) {
				found = append(found, s)
			}
		}
		meetings := ofPage(c, page)
		if len(meetings) != 1 || len(found) == 0 {
			t.Fatalf("%s: %d meetings, %d statements", page, len(meetings), len(found))
		}
		return meetings[0], found
	}
	m, said := of("2022-12-01-remarks-by-president-biden-and-president-macron-of-france-in-joint-press")
	if m.Setting != model.MeetingSettingPress || m.PartOf != "biden-macron-visit-2022-12-01" || m.StartsAt != "2022-12-01T13:18:00-05:00" || actors(m) != "joe-biden emmanuel-macron" {
		t.Errorf("%+v", m)
	}
	positions := 0
	for _, s := range said {
		if s.Meeting != m.ID || *s.Position <= positions || s.Question != nil && (s.Kind != model.StatementKindAnswer || *s.Question.Position >= *s.Position || s.Question.NamedAs != "Q") {
			t.Errorf("%+v", s)
		}
		positions = *s.Position
	}
	if !slices.ContainsFunc(said, func(s *model.Statement) bool { return s.Question != nil && s.Speaker == "emmanuel-macron" }) {
		t.Error("no question that President Macron answers")
	}
	// A readout has only the year, and a call was one by video, at which the secretary of state spoke too.
	if m, said = of("2021-10-29-remarks-by-president-biden-and-president-macron"); m.ID != "biden-macron-2021" || m.Start != "2021-10-29" ||
		m.StartsAt != "2021-10-29T17:48:00+02:00" || said[0].Date != m.Start || m.Names[0].Text != "Biden and Macron, Rome, 29 October 2021" {
		t.Errorf("%+v", m)
	}
	if m, _ = of("2022-04-11-remarks-by-president-biden-and-prime-minister-modi"); m.ID != "biden-modi-call-2022-04-11" ||
		m.Mode != model.MeetingModeVideo || !hasActor(m.Participants, "antony-blinken") || !strings.Contains(m.Names[0].Text, "by video") {
		t.Errorf("%+v", m)
	}
	if m, _ = of("2021-09-20-remarks-by-president-biden-and-united-nations-secretary-general"); m.City != "New York" {
		t.Errorf("%+v", m)
	}
	// Talks of the same persons come before those of more, and a visitor who was received by others at a table came for a visit.
	for page, head := range map[string]string{
		"2024-10-18-remarks-by-president-biden-and-chancellor-olaf-scholz":                 "biden-scholz-2024-10",
		"2022-12-01-remarks-by-vice-president-harris-and-president-macron-of-france-at-st": "biden-macron-visit-2022-12-01",
	} {
		if m, _ = of(page); m.PartOf != head {
			t.Errorf("%s is a part of %s, want %s", m.ID, m.PartOf, head)
		}
	}
	m, said = of("2022-11-14-remarks-by-president-biden-and-president-xi-jinping")
	if m.ID != "xi-biden-2022-11-14" || said[0].Speaker != "joe-biden" || said[0].SpeakerNamedAs != "BIDEN" || said[0].Date != "2022-11-14" {
		t.Errorf("%+v %+v", m, said[0])
	}
	// The list of visits has another day: one meeting, and a dispute.
	if m, _ = of("2021-09-01-remarks-by-president-biden-and-president-zelenskyy"); m.ID != "biden-zelenskyy-visit-2021-08-31" || len(m.Disputes) != 1 {
		t.Errorf("%+v", m)
	}
	// A joint statement is an account of the meeting that it names.
	if m, _ = of("2023-07-27-remarks-by-president-biden-and-prime-minister-meloni"); !slices.ContainsFunc(m.Accounts, func(a model.Account) bool {
		return strings.HasPrefix(a.Source, "white-house-2023-07-27-joint-statement")
	}) {
		t.Error("no joint statement")
	}
}
