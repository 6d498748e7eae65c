package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func actors(m *model.Meeting) string {
	var ids []string
	for _, p := range m.Participants {
		ids = append(ids, p.Actor)
	}
	return strings.Join(ids, " ")
}

// What each page of the sample has to become. Every case is a trap of the raw data.
func TestConvert_kremlinMeetings(t *testing.T) {
	documents := converted(t)
	meetings := map[string]*model.Meeting{}
	for _, name := range []string{kremlinFile, curatedFile} {
		for _, m := range documents[name].Meetings {
			for _, c := range m.Citations {
				meetings[c.Source] = m
			}
		}
	}
	for source, want := range map[string]struct {
		reason, id, actors, start, city, forum string
		relation                               model.ForumRelation
		basis                                  model.Basis
		format                                 model.MeetingFormat
		setting                                model.MeetingSetting
		mode                                   model.MeetingMode
	}{
		"kremlin-39271": {"name before office", "putin-kim-2000-09-08", "vladimir-putin kim-dae-jung", "2000-09-08", "New York", "millennium-summit-2000", "ON_SIDELINES", "INFERRED", "BILATERAL", "TALKS", ""},
		"kremlin-40423": {"a call", "putin-sharon-call-2001-10-04", "vladimir-putin ariel-sharon", "2001-10-04", "", "", "", "", "BILATERAL", "TALKS", "PHONE"},
		"kremlin-8020":  {"the president is Medvedev; the sentence is in sidelines.csv", "medvedev-karzai-2010-06-11", "dmitry-medvedev hamid-karzai", "2010-06-11", "Tashkent", "sco-2010", "ON_SIDELINES", "EXPLICIT", "BILATERAL", "TALKS", ""},
		"kremlin-60598": {"the sentence is in the text alone", "putin-dodon-2019-05-29", "vladimir-putin igor-dodon", "2019-05-29", "Astana", "supreme-eurasian-economic-council-2019-05", "ON_SIDELINES", "EXPLICIT", "BILATERAL", "TALKS", ""},
		"kremlin-62063": {"half past midnight in Moscow is the same day", "putin-macron-call-2019-11-18", "vladimir-putin emmanuel-macron", "2019-11-18", "", "", "", "", "BILATERAL", "TALKS", "PHONE"},
		"kremlin-54442": {"the title names countries, the lead persons; of whose side one is, the leaders of the tests do not tell", "putin-erdogan-2017-05-03", "vladimir-putin recep-tayyip-erdogan", "2017-05-03", "Sochi", "", "", "", "UNKNOWN", "TALKS", ""},
		"kremlin-54444": {"a press conference after talks", "putin-erdogan-press-2017-05-03", "vladimir-putin recep-tayyip-erdogan", "2017-05-03", "Sochi", "", "", "", "UNKNOWN", "PRESS", ""},
		"kremlin-17166": {"those who attended stand in the text", "eurasec-2012-session-2012-12-19", "vladimir-putin alexander-lukashenko nursultan-nazarbayev almazbek-atambayev emomali-rahmon", "2012-12-19", "Moscow", "eurasec-2012", "SESSION_OF", "EXPLICIT", "MULTILATERAL", "SESSION", ""},
		"kremlin-63181": {"three on the telephone", "putin-trump-salman-call-2020-04-10", "vladimir-putin donald-trump salman-of-saudi-arabia", "2020-04-10", "", "", "", "", "TRILATERAL", "TALKS", "PHONE"},
		"kremlin-53091": {"whom an arrival names is met later", "putin-armenia-visit-2016-10-14", "vladimir-putin armenia", "2016-10-14", "Yerevan", "", "", "", "BILATERAL", "VISIT", ""},
		"kremlin-26970": {"Mr Chretien is prime minister of that day", "putin-chretien-2002-02-14", "vladimir-putin jean-chretien", "2002-02-14", "Moscow", "", "", "", "BILATERAL", "TALKS", ""},
		"kremlin-63237": {"by video", "putin-kuyvashev-2020-04-22", "vladimir-putin yevgeny-kuyvashev", "2020-04-22", "", "", "", "", "INTERNAL", "TALKS", "VIDEO"},
		"kremlin-51579": {"the head of a company", "putin-sechin-2016-03-28", "vladimir-putin igor-sechin", "2016-03-28", "Moscow", "", "", "", "INTERNAL", "TALKS", ""},
		"kremlin-55507": {"merged with the curated meeting", "xi-putin-2017-09-03", "xi-jinping vladimir-putin", "2017-09-03", "Xiamen", "brics-2017", "ON_SIDELINES", "INFERRED", "BILATERAL", "TALKS", ""},
	} {
		t.Run(want.reason, func(t *testing.T) {
			m := meetings[source]
			if m == nil {
				t.Fatalf("%s tells no meeting", source)
			}
			got := []string{m.ID, actors(m), string(m.Start), string(m.City), m.Forum, string(m.ForumRelation), string(m.ForumBasis), string(m.Format), string(m.Setting), string(m.Mode)}
			wanted := []string{want.id, want.actors, want.start, want.city, want.forum, string(want.relation), string(want.basis), string(want.format), string(want.setting), string(want.mode)}
			if !slices.Equal(got, wanted) {
				t.Errorf("got  %q\nwant %q", got, wanted)
			}
		})
	}
	for source, reason := range map[string]string{
		"kremlin-17109": "an announcement", "kremlin-8047": "greetings", "kremlin-33284": "an interview with a channel", "kremlin-27605": "a cancelled meeting without its day",
		"kremlin-54857": "an address to school leavers", "kremlin-54987": "advisers at home whom the page does not name",
	} {
		if m := meetings[source]; m != nil {
			t.Errorf("%s, %s, became %s", source, reason, m.ID)
		}
	}
}

func TestConvert_kremlinPartsAndRoles(t *testing.T) {
	d := converted(t)[kremlinFile]
	for _, m := range d.Meetings {
		if m.ID == "putin-erdogan-press-2017-05-03" && m.PartOf != "putin-erdogan-2017-05-03" {
			t.Errorf("the press conference is part of %q", m.PartOf)
		}
		if m.ID == "putin-chretien-2002-02-14" && (m.Participants[0].Role != model.ParticipantRoleHost || m.Participants[1].Role != model.ParticipantRoleGuest) {
			t.Errorf("roles in Moscow: %+v", m.Participants)
		}
		if m.ID == "putin-sechin-2016-03-28" && m.Participants[1].Role != model.ParticipantRoleParticipant {
			t.Errorf("nobody is a guest at home: %+v", m.Participants)
		}
		if m.ID == "medvedev-karzai-2010-06-11" && !strings.Contains(string(m.Citations[0].Excerpt), "on the sidelines of the Shanghai") {
			t.Errorf("the sentence that says so is not cited: %+v", m.Citations)
		}
		if m.ID == "putin-bolsonaro-2019-11-14" && m.StartsAt != "2019-11-14T17:30:00-03:00" {
			t.Errorf("Moscow time is not the time of Brasilia: %s", m.StartsAt)
		}
	}
}

func TestConvert_kremlinStatements(t *testing.T) {
	documents := converted(t)
	statements := map[string]*model.Statement{}
	for _, s := range documents[kremlinFile].Statements {
		statements[s.ID] = s
	}
	first, second := statements["kremlin-54442-1"], statements["kremlin-54442-2"]
	if first == nil || first.Speaker != "vladimir-putin" || !slices.Equal(first.Addressees, []string{"recep-tayyip-erdogan"}) || !isTrue(first.Renditions[0].Translated) {
		t.Errorf("the host's words: %+v", first)
	}
	if second == nil || second.Speaker != "recep-tayyip-erdogan" || !isTrue(second.Renditions[0].Translated) || second.Renditions[0].Form != model.RenditionFormVerbatim {
		t.Errorf("retranslated words: %+v", second)
	}
	if statements["kremlin-54444-3"] != nil {
		t.Error("a question is nobody's statement")
	}
	if s := statements["kremlin-54444-4"]; s == nil || s.Kind != model.StatementKindAnswer {
		t.Errorf("an answer: %+v", s)
	} else if q := s.Question; q == nil || q.NamedAs != "Question" || *q.Position != 3 || *s.Position != 4 || q.Source != "kremlin-54444" || !strings.HasPrefix(q.Text, "I have a question about resolving the Syrian crisis") {
		t.Errorf("the question of an answer: %+v", q)
	}
	if first != nil && (first.Question != nil || *first.Position != 1) {
		t.Errorf("words that nobody asked for: %+v", first.Question)
	}
	if s := statements["kremlin-60846-1"]; s == nil || !slices.Equal(s.Addressees, []string{"vladimir-putin", "xi-jinping"}) {
		t.Errorf("said to two: %+v", s)
	}
	if s := statements["kremlin-55507-1"]; s == nil || s.Meeting != "xi-putin-2017-09-03" {
		t.Errorf("said at a curated meeting: %+v", s)
	}
}

// The office that a page gives is a tenure from the first to the last day on which pages give it.
func TestConvert_kremlinOffices(t *testing.T) {
	for _, l := range converted(t)[kremlinFile].Leaders {
		if l.ID != "igor-sechin" {
			continue
		}
		if want := (model.Tenure{Office: model.OfficeHeadOfOrganization, Of: "rosneft", Titles: en("Rosneft CEO"), From: "2016-03-28", To: "2016-03-28", FactBase: model.FactBase{Citations: []model.Citation{{Source: "kremlin-51579"}}}}); len(l.Tenures) != 1 || l.Tenures[0].Of != want.Of || l.Tenures[0].From != want.From || l.Tenures[0].To != want.To || l.Tenures[0].Office != want.Office {
			t.Errorf("%+v, want %+v", l.Tenures, want)
		}
		return
	}
	t.Error("the head of Rosneft is nobody")
}

func TestOffices_read(t *testing.T) {
	countries, err := readCountries("testdata/raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	offices, err := readOffices(countries)
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]office{
		"President of the People’s Republic of China":                       {model.OfficeHeadOfState, "china"},
		"with Israeli Prime Minister":                                       {model.OfficeHeadOfGovernment, "israel"},
		"Federal Chancellor of Germany":                                     {model.OfficeHeadOfGovernment, "germany"},
		"German Vice Chancellor and Economy Minister":                       {model.OfficeOther, "germany"},
		"US Secretary of State":                                             {model.OfficeForeignMinister, "united-states"},
		"Deputy Crown Prince of Saudi Arabia":                               {model.OfficeOther, "saudi-arabia"},
		"President of the European Commission":                              {model.OfficeHeadOfOrganization, "european-commission"},
		"United Russia faction leader and Deputy Speaker of the State Duma": {model.OfficeOther, "state-duma"},
		"Working meeting with Defence Minister":                             {model.OfficeOther, "russia"},
		"Acting Head of Udmurtia":                                           {model.OfficeOther, "russia"},
		"Prime Minister":                                                    {model.OfficeHeadOfGovernment, "russia"},
		"Prime Minister of North Ossetia-Alania":                            {model.OfficeOther, "russia"},
		"Presidential Aide Yury Ushakov and Energy Minister":                {model.OfficeOther, "russia"},
		"former Federal Chancellor of Germany":                              {},
		"Head Coach of Russia’s Bandy Team":                                 {},
		"welding engineer":                                                  {},
		"":                                                                  {},
	} {
		if got, title, _ := offices.read(words); got != want {
			t.Errorf("%q is %+v (%s), want %+v", words, got, title, want)
		}
	}
}

func TestPlaces_read(t *testing.T) {
	countries, err := readCountries("testdata/raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	offices, err := readOffices(countries)
	if err != nil {
		t.Fatal(err)
	}
	places, err := readPlaces("testdata/raw/geonames_cities/cities.csv", countries, offices)
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]place{
		"The Kremlin, Moscow":           {"The Kremlin", "Moscow", "russia", "Europe/Moscow"},
		"Novo-Ogaryovo, Moscow Region":  {"", "Novo-Ogaryovo", "russia", "Europe/Moscow"},
		"Tauride Palace, St Petersburg": {"Tauride Palace", "St Petersburg", "russia", "Europe/Moscow"},
		"Yerevan, Armenia":              {"", "Yerevan", "armenia", "Asia/Yerevan"},
		"Hangzhou":                      {"", "Hangzhou", "china", "Asia/Shanghai"},
		"Danang":                        {"", "Da Nang", "vietnam", "Asia/Ho_Chi_Minh"},
		"Bangkok.":                      {},
		"Syria":                         {country: "syria"},
		"Nowhere at all":                {},
		"":                              {},
	} {
		if got, _ := places.read(words); got != want {
			t.Errorf("%q is %+v, want %+v", words, got, want)
		}
	}
}

// Who speaks by telephone or by video is nowhere together.
func TestConvert_remoteMeetingsAreNowhere(t *testing.T) {
	remote := 0
	for _, d := range converted(t) {
		for _, m := range d.Meetings {
			if m.Mode == model.MeetingModeVideo || m.Mode == model.MeetingModePhone {
				remote++
			}
			for _, p := range document.CheckRemote(m.ID, nil, m) {
				t.Error(p)
			}
		}
	}
	if remote == 0 {
		t.Error("no meeting is by telephone or by video")
	}
}
