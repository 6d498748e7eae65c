package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

type resolved struct {
	Resolve []struct {
		Entity struct{ ID string }
		Score  float64
		Why    []string
	}
}

// What people write, with the day they mean after an @, and what it means with why; several after each other where all
// are meant, nothing where nobody could tell.
func TestResolve(t *testing.T) {
	for written, want := range map[string]string{
		"Xi Jinping":                   "xi-jinping EXACT",
		"시진핑":                          "xi-jinping ALIAS",
		"习近平":                          "xi-jinping ALIAS",
		"Си Цзиньпин":                  "xi-jinping ALIAS",
		"xi jinping":                   "xi-jinping FOLDED",
		"ＸＩ  ＪＩＮＰＩＮＧ":                  "xi-jinping FOLDED",
		"Jinping Xi":                   "xi-jinping FOLDED",
		"Pres. Xi":                     "xi-jinping PREFIX OFFICE_AT_DATE",
		"시진핑 주석":                       "xi-jinping FOLDED OFFICE_AT_DATE",
		"시진핑주석":                        "xi-jinping FOLDED OFFICE_AT_DATE",
		"Xi":                           "xi-jinping PREFIX",
		"Putin, Vladimir":              "vladimir-putin FOLDED",
		"President Putin":              "vladimir-putin PREFIX OFFICE_AT_DATE",
		"Vladmir Putn":                 "vladimir-putin FUZZY",
		"Putn":                         "vladimir-putin FUZZY PREFIX",
		"Wladimir Putin":               "vladimir-putin ALIAS",
		"Merkel":                       "angela-merkel PREFIX",
		"macron":                       "emmanuel-macron PREFIX",
		"erdogan":                      "recep-tayyip-erdogan PREFIX",
		"Фумио Кисида":                 "fumio-kishida ALIAS",
		"Тимоти Харрис":                "timothy-harris TRANSLITERATED",
		"안倍":                           "",
		"Chinese President Xi Jinping": "xi-jinping FOLDED OFFICE_AT_DATE",
		"президент России Владимир Путин": "vladimir-putin FOLDED OFFICE_AT_DATE",
		"俄罗斯总统普京":                          "vladimir-putin PREFIX OFFICE_AT_DATE",
		"Путин В.В.":                       "vladimir-putin FOLDED",
		"cote d ivoire":                    "cote-divoire FOLDED",
		"the 2019 G20 summit":              "g20-2019 FOLDED",
		"Putler":                           "",
		"NATO":                             "nato ALIAS",
		"KR":                               "south-korea ALIAS",
		"Republic of Korea":                "south-korea ALIAS",
		"G20 Osaka":                        "g20-2019 EXACT",
		"the Russian president@2023-10-18": "vladimir-putin OFFICE_AT_DATE",
		"the Russian president@2010-05-01": "dmitry-medvedev OFFICE_AT_DATE",
		"Russia's prime minister@2010":     "vladimir-putin OFFICE_AT_DATE",
		"President of the Russian Federation@2005": "vladimir-putin OFFICE_AT_DATE",
		"러시아 대통령@2015":                             "vladimir-putin OFFICE_AT_DATE",
		"the German chancellor@2010":               "angela-merkel OFFICE_AT_DATE",
		"Chinese president@2023-10-18":             "xi-jinping OFFICE_AT_DATE",
		"UN Secretary-General@2018":                "antonio-guterres OFFICE_AT_DATE",
		"President Medvedev@2010":                  "dmitry-medvedev PREFIX OFFICE_AT_DATE",
		"the Emperor of Russia@2020":               "", // Russia has none
		"asdfgh":                                   "",
		"the president":                            "",
		"-- ?!":                                    "",
	} {
		text, on, _ := strings.Cut(written, "@")
		variables := map[string]any{"text": text}
		if on != "" {
			variables["on"] = on
		}
		var answer resolved
		mustAsk(t, `query($text: String!, $on: Date) { resolve(text: $text, on: $on) { entity { id } score why } }`, variables, &answer)
		got := ""
		if len(answer.Resolve) > 0 {
			got = answer.Resolve[0].Entity.ID + " " + strings.Join(answer.Resolve[0].Why, " ")
		}
		if got != want {
			t.Errorf("%s: %s, want %s (of %+v)", written, got, want, answer.Resolve)
		}
		if !slices.IsSortedFunc(answer.Resolve, func(a, b struct {
			Entity struct{ ID string }
			Score  float64
			Why    []string
		}) int {
			return int(100 * (b.Score - a.Score))
		}) {
			t.Errorf("%s: not by score: %+v", written, answer.Resolve)
		}
	}
}

func TestResolve_kindsAndBadInput(t *testing.T) {
	var answer resolved
	mustAsk(t, `{ resolve(text: "Belt and Road Forum", kinds: [FORUM_SERIES]) { entity { id } score why } }`, nil, &answer)
	if len(answer.Resolve) != 1 || answer.Resolve[0].Entity.ID != "belt-and-road-forum" {
		t.Errorf("%+v", answer)
	}
	mustAsk(t, `{ resolve(text: "the Russian president", kinds: [COUNTRY]) { entity { id } score why } }`, nil, &answer)
	if len(answer.Resolve) != 0 {
		t.Errorf("a president is no country: %+v", answer)
	}
	for arguments, want := range map[string]string{
		`text: ""`:              "text is empty",
		`text: "x", kinds: []`:  "kinds is an empty list",
		`text: "x", first: 101`: "first is 101: it takes 1 to 100.",
		`text: "x", on: "soon"`: `"soon" is not a date`,
		fmt.Sprintf("text: %q", strings.Repeat("word ", 33)): "text has 33 words",
	} {
		answer := ask(t, "{ resolve("+arguments+") { score } }", nil)
		if len(answer.Errors) != 1 || !strings.Contains(answer.Errors[0].Message, want) || answer.Errors[0].Extensions["code"] != "BAD_USER_INPUT" {
			t.Errorf("%s: %+v, want %s", arguments, answer.Errors, want)
		}
	}
}
