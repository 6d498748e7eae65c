package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/linker"
	"github.com/sidelines/sidelines/model"
)

// Each sentence is about the topics that the rules find, and no others.
func TestTopics(t *testing.T) {
	t.Parallel()
	rules, topics, err := readTopics()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		if topic := topics[r.topic]; topic != nil {
			for _, broader := range topic.Broader {
				if topics[broader] == nil && !slices.Contains(topicsOfReport, broader) && broader != "healthcare" {
					t.Errorf("%s is a part of %s, which is no topic of the table", r.topic, broader)
				}
			}
		}
	}
	for text, want := range map[string]string{
		"We spoke about the settlement in Syria.":                                "syria-conflict",
		"Syria is a beautiful country.":                                          "",
		"There is no alternative to the Minsk agreements.":                       "ukraine-conflict",
		"They spoke of Russia’s unprovoked and unjustified invasion of Ukraine.": "ukraine-conflict",
		"We help Ukraine defend itself against Russian aggression.":              "ukraine-conflict",
		"support for Ukraine in the face of Russia’s brutal war":                 "ukraine-conflict",
		"The ambassador of Russia travelled to Ukraine.":                         "",
		"We met in Minsk.": "",
		"The nuclear tests on the Korean Peninsula worry us.":                         "north-korea-nuclear-programme",
		"A railway could cross the Korean Peninsula.":                                 "",
		"Russia complies with the JCPOA.":                                             "iran-nuclear-programme",
		"Iran builds a power plant.":                                                  "",
		"The Paris Agreement on climate change":                                       "climate-change",
		"The climate of our relations is good.":                                       "",
		"the investment climate, and a climate of trust":                              "",
		"They spoke of the climate crisis.":                                           "climate-change",
		"issues ranging from space to climate, energy and migration":                  "climate-change",
		"Russia’s continued military build-up on Ukraine’s borders":                   "ukraine-conflict",
		"continued strong support for the people of Ukraine":                          "ukraine-conflict",
		"an update on reforms in Ukraine":                                             "",
		"the hostages held by Hamas":                                                  "israel-gaza-war israel-palestine-conflict",
		"on the west bank of the Euphrates":                                           "",
		"that Iran never acquires a nuclear weapon":                                   "iran-nuclear-programme",
		"Our bilateral trade grew.":                                                   "trade",
		"The Palestinian-Israeli settlement, and Gaza":                                "israel-gaza-war israel-palestine-conflict",
		"extending the New START Treaty":                                              "arms-control",
		"the fight against international terrorism":                                   "counterterrorism",
		"the coronavirus pandemic":                                                    "covid-19",
		"no repressive sanctions in these laws":                                       "",
		"The US imposed sanctions.":                                                   "sanctions",
		"the Collective Security Treaty Organisation":                                 "",
		"a discussion of regional security":                                           "",
		"Nord Stream 2 and the refugees":                                              "energy migration",
		"The situation in Afghanistan is a threat to international security, too.":    "afghanistan-conflict security",
		"the nuclear non-proliferation regime, and cooperation in the Arctic Council": "arctic nuclear-non-proliferation",
	} {
		var got []string
		for _, r := range rules {
			if r.isAbout(text) {
				got = append(got, r.topic)
			}
		}
		slices.Sort(got)
		if strings.Join(got, " ") != want {
			t.Errorf("%q is about %q, want %q", text, got, want)
		}
	}
}

// A statement is about a war only from its first day on: what was said of Gaza before is of the conflict. Every name of a day that may
// be earlier is too vague.
func TestTopics_fromItsFirstDay(t *testing.T) {
	t.Parallel()
	c := &conversion{documents: map[string]*model.Document{}}
	for _, name := range inOrder {
		c.documents[name] = &model.Document{}
	}
	var said []*model.Statement
	for _, date := range []model.Date{"2021-05-12", "2023-10-06", "2023-10-07", "2024", "2023", ""} {
		said = append(said, &model.Statement{Date: date, Renditions: []model.Rendition{{Text: "Hamas rules Gaza."}}})
	}
	c.documents[whiteHouseFile].Statements = said
	if err := c.findTopics(map[string]*model.Topic{}); err != nil {
		t.Fatal(err)
	}
	for _, s := range said {
		want := []string{"israel-palestine-conflict"}
		if s.Date == "2023-10-07" || s.Date == "2024" {
			want = append(want, "israel-gaza-war")
		}
		if !slices.Equal(s.About, want) {
			t.Errorf("said on %q: it is about %q, want %q", s.Date, s.About, want)
		}
	}
}

// A readout of the Kremlin tells by fewer words what was spoken of than a statement does. One with turns of speakers, or of before the
// matter, tells it by none.
func TestTopics_readouts(t *testing.T) {
	t.Parallel()
	c := &conversion{documents: map[string]*model.Document{}}
	for _, name := range inOrder {
		c.documents[name] = &model.Document{}
	}
	c.documents[countriesFile].Countries = []*model.Country{{NamedBase: named("chad", en("Chad"))}}
	guest := &model.Leader{NamedBase: named("guest", en("Guest")), Tenures: []model.Tenure{{Of: "chad"}}}
	c.documents[leadersFile].Leaders = []*model.Leader{guest}
	met := func(source, day, text string, mode model.MeetingMode) *model.Meeting {
		return &model.Meeting{
			Start: model.Date(day), Mode: mode, Accounts: []model.Account{{Source: source, Text: text}}, Participants: []model.Participant{{Actor: "guest"}},
		}
	}
	atHome := func(text string) *model.Meeting {
		m := met("kremlin-1", "2020-05-12", text, "")
		m.Participants[0].Actor = "vladimir-putin"
		return m
	}
	syria := "They exchanged views on Ukraine, Syria and Iran."
	all := []struct {
		m    *model.Meeting
		want string
	}{
		{met("kremlin-1", "2019-06-28", syria, ""), "syria-conflict ukraine-conflict"},
		{met("kremlin-1", "2010-06-28", syria, ""), ""},
		{met("other", "2019-06-28", syria, ""), ""},
		{met("kremlin-1", "2019-06-28", "Good afternoon.\nVladimir Putin: I come from Syria.", ""), ""},
		{met("kremlin-1", "2019-06-28", "They spoke.\nVladimir Putin: The conflict in Libya is a problem.", model.MeetingModePhone), "libya-conflict"},
		{met("kremlin-1", "2019-06-28", "They spoke.\nVladimir Putin: The conflict in Libya is a problem.", ""), ""},
		{met("kremlin-1", "2019-06-28", "He met with President of the Syrian Arab Republic Bashar al-Assad, his Syrian counterpart.", ""), ""},
		{met("kremlin-1", "2020-05-12", "They spoke of the coronavirus.", model.MeetingModePhone), "covid-19"},
		{met("kremlin-1", "2019-12-29", "They spoke of gas transit across Ukraine.", model.MeetingModePhone), "energy"},
		{met("kremlin-1", "2019-05-29", "On the sidelines of the Eurasian Economic Union summit, they met.", ""), ""},
		{met("kremlin-1", "2019-05-29", "They spoke of the Eurasian Economic Union.", ""), "eurasian-integration"},
		{met("kremlin-1", "2001-07-20", "The leaders met with the heads of the World Health Organisation and the World Trade Organisation.", ""), ""},
		{atHome("The region’s foreign trade grew, and there was no coronavirus. They discussed the situation in Syria."), "covid-19 syria-conflict"},
	}
	for _, one := range all {
		c.documents[kremlinFile].Meetings = append(c.documents[kremlinFile].Meetings, one.m)
	}
	if err := c.findTopics(map[string]*model.Topic{}); err != nil {
		t.Fatal(err)
	}
	for i, one := range all {
		slices.Sort(one.m.About)
		if got := strings.Join(one.m.About, " "); got != one.want {
			t.Errorf("%d: %q is about %q, want %q", i, one.m.Accounts[0].Text, got, one.want)
		}
	}
}

// A tag of the pages is part of the topic that the table says.
func TestTopics_broaderOfTags(t *testing.T) {
	t.Parallel()
	topics := map[string]*model.Topic{"medicines": {NamedBase: named("medicines", en("Medicines"))}}
	c := &conversion{documents: map[string]*model.Document{}}
	for _, name := range inOrder {
		c.documents[name] = &model.Document{}
	}
	if err := c.findTopics(topics); err != nil {
		t.Fatal(err)
	}
	if got := topics["medicines"].Broader; !slices.Equal(got, []string{"healthcare"}) {
		t.Errorf("it is part of %q", got)
	}
}

// A tag that means what a rule finds is that topic, and its id leads to it. No tag of the table is a topic beside.
func TestBundled_sameTopics(t *testing.T) {
	c := bundledConversion(t)
	merged := map[string]string{}
	for _, m := range c.documents[mergedFile].Merged {
		merged[m.From] = m.Into
	}
	known := map[string]bool{}
	for _, d := range c.documents {
		for _, topic := range d.Topics {
			known[topic.ID] = true
		}
	}
	for tag, topic := range sameTopics {
		if known[tag] || !known[topic] || merged[tag] != topic {
			t.Errorf("%s and %s: %t, %t, merged into %q", tag, topic, known[tag], known[topic], merged[tag])
		}
	}
	for _, s := range c.documents[kremlinFile].Statements {
		if once := slices.Compact(slices.Sorted(slices.Values(s.About))); len(once) != len(s.About) {
			t.Errorf("%s is about %v", s.ID, s.About)
		}
	}
}

// A document has the topics that its records are about, each after the broader ones.
func TestPlace_topics(t *testing.T) {
	t.Parallel()
	c := &conversion{documents: map[string]*model.Document{}}
	for _, name := range inOrder {
		c.documents[name] = &model.Document{}
	}
	said := &model.Statement{Date: "2016-02", Renditions: []model.Rendition{{Text: "The situation in Syria is bad."}}, About: []string{"energy"}}
	met := &model.Meeting{Summaries: en("They spoke about the denuclearisation of the Korean Peninsula.")}
	c.documents[kremlinFile].Statements, c.documents[kremlinFile].Meetings = []*model.Statement{said}, []*model.Meeting{met}
	topics := map[string]*model.Topic{"energy": {NamedBase: named("energy", en("Energy"))}}
	if err := c.findTopics(topics); err != nil {
		t.Fatal(err)
	}
	c.place(nil, topics)
	var placed []string
	for _, topic := range c.documents[kremlinFile].Topics {
		placed = append(placed, topic.ID)
	}
	slices.Sort(placed)
	want := "energy north-korea-nuclear-programme nuclear-non-proliferation security syria-conflict"
	if got := strings.Join(placed, " "); got != want {
		t.Errorf("the document has %s, want %s", got, want)
	}
	if !slices.Equal(said.About, []string{"energy", "syria-conflict"}) || !slices.Equal(met.About, []string{"north-korea-nuclear-programme"}) {
		t.Errorf("about %q and %q", said.About, met.About)
	}
}

// Whoever an occasion has named in one statement may be called by the family name in another, also in one before. A statement does not
// name what is loaded after it.
func TestLinkMentions(t *testing.T) {
	t.Parallel()
	leader := func(id, name string) *model.Leader {
		l := &model.Leader{Tenures: []model.Tenure{{Office: model.OfficeOther, Of: "austria", From: "2015", To: "2018"}}}
		l.ID, l.Names = id, en(name)
		return l
	}
	said := func(id, text string) *model.Statement {
		s := &model.Statement{Meeting: "m", Speaker: "x", Date: "2016-05-05", Renditions: []model.Rendition{{Text: text, Lang: "en"}}}
		s.ID = id
		return s
	}
	first, second := said("first", "As Grubingerin said, Late Comer is late."), said("second", "I agree with Anna Grubingerin.")
	c := &conversion{documents: map[string]*model.Document{}}
	for _, name := range inOrder {
		c.documents[name] = &model.Document{}
	}
	c.documents[leadersFile].Leaders = []*model.Leader{leader("anna-grubingerin", "Anna Grubingerin")}
	c.documents[debateFile].Leaders = []*model.Leader{leader("late-comer", "Late Comer")}
	c.documents[kremlinFile].Statements = []*model.Statement{first, second}
	c.linkMentions()
	for _, s := range []*model.Statement{first, second} {
		if !slices.Equal(s.Mentions, []string{"anna-grubingerin"}) || len(s.Renditions[0].Mentions) != 1 {
			t.Errorf("%s mentions %q: %+v", s.ID, s.Mentions, s.Renditions[0].Mentions)
		}
	}
	if got := first.Renditions[0].Mentions[0]; got.Start != 3 || got.End != 14 {
		t.Errorf("got %+v", got)
	}
	if got := c.linked.byKind[string(model.EntityKindLeader)]; got != 2 || c.linked.speaking != 2 {
		t.Errorf("the report counts %d mentions of leaders in %d statements", got, c.linked.speaking)
	}
	if _, ok := linker.EntityOf(first); ok {
		t.Error("the linker finds statements")
	}
}

// What a rule leaves aside is no matter of a statement either: convoys to Murmansk are no talk of the Arctic.
func TestTopicRule_aside(t *testing.T) {
	t.Parallel()
	rules, _, err := readTopics()
	if err != nil {
		t.Fatal(err)
	}
	rule := rules[slices.IndexFunc(rules, func(r topicRule) bool { return r.topic == "arctic" })]
	for text, want := range map[string]bool{
		"the exploits of the British sailors, participants in the Arctic convoys": false,
		"participants in the Arctic convoys, and cooperation in the Arctic":       true,
	} {
		if got := rule.isAbout(text); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}
