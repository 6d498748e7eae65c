package names_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// courts are countries with their offices: the holder, the office, its titles, and whether the holder surely holds it.
var courts = map[string][]string{
	"jordan":  {"abdullah-ii HEAD_OF_STATE King of Jordan!", "omar-razzaz HEAD_OF_GOVERNMENT Prime Minister of Jordan!"},
	"norway":  {"harald-v HEAD_OF_STATE Monarch of Norway!", "erna-solberg HEAD_OF_GOVERNMENT Prime Minister of Norway!"},
	"germany": {"joachim-gauck HEAD_OF_STATE Federal President of Germany!", "angela-merkel HEAD_OF_GOVERNMENT Federal Chancellor of Germany!"},
	"iran":    {"ali-khamenei HEAD_OF_STATE Supreme Leader of Iran!", "hassan-rouhani HEAD_OF_STATE President of Iran!"},
	"italy":   {"giovanni-spadolini HEAD_OF_STATE Head of state of Italy!", "giuliano-amato HEAD_OF_GOVERNMENT Head of government of Italy!"},
	"us":      {"joe-biden HEAD_OF_STATE President of the United States!", "donald-trump HEAD_OF_STATE President of the United States"},
	"china":   {"han-zheng OTHER First Vice Premier of the State Council of China!"},
	"turkey":  {"erdogan HEAD_OF_STATE President of Turkey!", "erdogan HEAD_OF_GOVERNMENT President of Türkiye!"},
	"lebanon": {"tammam-salam HEAD_OF_STATE Acting President of Lebanon!"},
	"andorra": {"emmanuel-macron HEAD_OF_STATE French co-prince of Andorra!"},
}

// before are titles that others had before: of Italy, who held them now is not known.
var before = map[string]map[model.Office][]string{
	"italy": {model.OfficeHeadOfState: {"President of Italy"}, model.OfficeHeadOfGovernment: {"Prime Minister of Italy"}},
}

// held returns who holds what a text asks for in a country, as "id" with ! after the one who is certain.
func held(country, text string) string {
	var holders []names.Holder
	attested := map[string]map[model.Office][]string{country: {}}
	for office, titles := range before[country] {
		attested[country][office] = titles
	}
	for _, line := range courts[country] {
		var id, office string
		_, _ = fmt.Sscan(line, &id, &office)
		title, isSure := strings.CutSuffix(strings.TrimPrefix(line, id+" "+office+" "), "!")
		holders = append(holders, names.Holder{ID: id, Office: model.Office(office), Side: country, Titles: []string{title}, IsSure: isSure})
		attested[country][model.Office(office)] = append(attested[country][model.Office(office)], title)
	}
	q := names.Parse(text)
	var got []string
	for _, c := range q.Judge(q.Holders(holders, attested), nil) {
		id := c.ID
		if c.Certainty == model.CertaintyCertain {
			id += "!"
		}
		got = append(got, id)
	}
	return strings.Join(got, " ")
}

// Only who has the title that is asked for holds the office, and what several may hold makes nobody certain.
func TestHolders(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"jordan/king": "abdullah-ii!", "jordan/queen": "", "jordan/president": "", "jordan/emperor": "", "jordan/head of state": "abdullah-ii!",
		"jordan/monarch": "abdullah-ii!", "jordan/prime minister": "omar-razzaz!", "jordan/leader": "abdullah-ii omar-razzaz",
		"norway/king": "harald-v", "norway/queen": "harald-v", "norway/monarch": "harald-v!", "norway/president": "",
		"germany/king": "", "germany/chancellor": "angela-merkel!", "germany/president": "joachim-gauck!", "germany/首相": "angela-merkel!",
		"germany/prime minister": "", "germany/chancellor's spokeswoman": "", "germany/vice chancellor": "", "germany/Sprecher der Kanzlerin": "",
		"iran/president": "hassan-rouhani!", "iran/supreme leader": "ali-khamenei!", "iran/head of state": "ali-khamenei hassan-rouhani",
		"italy/president": "giovanni-spadolini", "italy/prime minister": "giuliano-amato", "italy/king": "", "italy/chancellor": "",
		"turkey/prime minister": "", "turkey/president": "erdogan!", "turkey/head of government": "erdogan!",
		"lebanon/president": "tammam-salam", "lebanon/head of state": "tammam-salam",
		"us/president": "joe-biden! donald-trump", "us/president-elect": "", "us/acting president": "", "us/deputy president": "", "us/president's wife": "",
		"us/national security adviser to the president": "", "us/the president's office": "", "us/总统发言人": "", "us/总统": "joe-biden! donald-trump",
		"china/vice premier": "han-zheng", "china/premier": "", "china/minister": "", "andorra/co-prince": "emmanuel-macron",
	} {
		country, asked, _ := strings.Cut(text, "/")
		if got := held(country, asked); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// Two countries of one name make nobody certain, though only one is known to have a president now.
func TestHolders_ofTwoSides(t *testing.T) {
	t.Parallel()
	q := names.Parse("Congolese president")
	holders := []names.Holder{{ID: "kabila", Office: model.OfficeHeadOfState, Side: "drc", Titles: []string{"President"}, IsSure: true}}
	attested := map[string]map[model.Office][]string{
		"drc": {model.OfficeHeadOfState: {"President"}}, "congo": {model.OfficeHeadOfState: {"President"}},
	}
	if got := q.Judge(q.Holders(holders, attested), nil); len(got) != 1 || got[0].Certainty != model.CertaintyPossible {
		t.Errorf("%+v", got)
	}
}

// Whoever is named with somebody beside is not that one.
func TestParse_beside(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Vladimir Putin's spokesman": "", "spokesman for Vladimir Putin": "", "wife of Putin": "", "adviser to President Putin": "",
		"Putin spokesman": "vladimir-putin", "Vladimir Putin spokesman": "vladimir-putin", "President Vladimir Putin": "vladimir-putin!",
		"Lenin": "", "Suharto": "suharto!", "son of Suharto": "", "普京发言人": "", "푸틴 대통령 대변인": "", "the late Suharto": "",
	} {
		if got := resolved(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestIsNameOn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Soviet@1990": true, "Soviet@2019": false, "the Soviet Union@1992": false, "советского@2019": false, "Russian@2019": true,
		"Zairean@1990": true, "Republic of Zaire@2010": false, "Burmese@2019": true, "@2019": true,
	} {
		name, day, _ := strings.Cut(text, "@")
		if got := names.IsNameOn(name, model.Date(day)); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
