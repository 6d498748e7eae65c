package names_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/names"
)

// What the press writes is an office and the words of a name and a country.
func TestParse(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Chinese President Xi Jinping":                              "chinese xi jinping: HEAD_OF_STATE HEAD_OF_ORGANIZATION",
		"Mr. Vladimir Putin, President of the Russian Federation":   "vladimir putin of the russian federation: HEAD_OF_STATE HEAD_OF_ORGANIZATION",
		"президент России Владимир Путин":                           "россии владимир путин: HEAD_OF_STATE",
		"le président français Emmanuel Macron":                     "francais emmanuel macron: HEAD_OF_STATE HEAD_OF_ORGANIZATION",
		"Bundeskanzlerin Angela Merkel":                             "angela merkel: HEAD_OF_GOVERNMENT",
		"俄罗斯总统普京":                                                   "俄罗斯 普京: HEAD_OF_STATE",
		"시진핑주석":                                                     "시진핑: HEAD_OF_STATE",
		"ロシアのプーチン大統領":                                               "ロシア プーチン: HEAD_OF_STATE",
		"U.S. Secretary of State John Kerry":                        "us john kerry: FOREIGN_MINISTER",
		"Vice President Joe Biden":                                  "joe biden: OTHER",
		"Deputy Foreign Minister Ryabkov":                           "ryabkov: OTHER",
		"former President Barack Obama":                             "barack obama past: HEAD_OF_STATE HEAD_OF_ORGANIZATION",
		"President-elect Donald Trump":                              "donald trump: OTHER",
		"Sir Keir Starmer":                                          "keir starmer: ",
		"Barack Obama":                                              "barack obama: ",
		"Russia's Putin":                                            "russia putin: ",
		"the president":                                             "the: HEAD_OF_STATE HEAD_OF_ORGANIZATION",
		"الرئيس الروسي فلاديمير بوتين":                              "الروسي فلاديمير بوتين: HEAD_OF_STATE",
		"President of the European Commission Ursula von der Leyen": "european commission ursula von der leyen: HEAD_OF_STATE HEAD_OF_ORGANIZATION",
		"": ": ",
	} {
		q := names.Parse(text)
		past := ""
		if q.IsPast {
			past = " past"
		}
		if got := q.Rest() + past + ": " + strings.Trim(fmt.Sprint(q.Offices), "[]"); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// Initials are taken apart, and capitals of a name that is written in capitals are none.
func TestTokens(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Путин В.В.": "путин вв(вв)", "RT Erdogan": "rt(rt) erdogan", "V. Putin": "v(v) putin", "J.R.R. Tolkien": "jrr(jrr) tolkien",
		"XI JINPING": "xi jinping", "Côte d'Ivoire": "cote ivoire", "cote d ivoire": "cote d~ ivoire", "Hsi Chin-p'ing": "hsi chin ping",
		"Bashar al-Assad": "bashar al~ assad", "G20": "g20", "G-20": "g(g) 20", "习近平 普京": "习近平 普京", "弗拉基米尔·普京": "弗拉基米尔 普京", "": "",
	} {
		var got []string
		for _, token := range names.Tokens(text) {
			word := token.Text
			if token.Initials != "" {
				word += "(" + token.Initials + ")"
			}
			if token.IsSlight {
				word += "~"
			}
			got = append(got, word)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestParseEdition(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"G20 2019": "g20 2019", "the 2017 APEC summit": "apec 2017", "G-20 2019": "g20 2019", "BRICS": "-", "2019": "-", "Xi Jinping 2019": "xijinping 2019",
		"саммит G20 2019": "g20 2019", "BRI Forum 2017": "bri 2017", "G20 20190": "-",
	} {
		series, year, ok := names.ParseEdition(text)
		got := series[0] + " " + string(year)
		if !ok {
			got = "-"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestParseOccasion(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Xi Putin October 2023": "xi putin 2023-10", "meeting of Putin and Trump, Helsinki, 16 July 2018": "putin trump helsinki 2018-07-16",
		"Putin Trump 2018-07-16": "putin trump 2018-07-16", "Путин Меркель май 2018": "путин меркель 2018-05", "Xi Obama 2014": "xi obama 2014",
		"President Putin 29 June 2019": "putin 2019-06-29", "Putin 2019": "-", "G20 2019": "-", "Putin Trump": "-", "2019": "-",
		"Putin Trump 31 February 2018": "-",
	} {
		who, when, ok := names.ParseOccasion(text)
		got := strings.Join(append(who, string(when)), " ")
		if !ok {
			got = "-"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// Words beside an office name a country in any of the forms that languages have.
func TestIsOfSide(t *testing.T) {
	t.Parallel()
	russia := []string{"russia", "russian federation", "россия", "russian", "росс", "российскии", "russe", "russisch", "روسيا", "俄罗斯", "ru"}
	germany := []string{"germany", "german", "немецкии", "германия", "deutschland", "ألمانيا", "المانيا"}
	for _, c := range []struct {
		words string
		of    []string
		want  bool
	}{
		{"россии", russia, true}, {"российского", russia, true}, {"russische", russia, true}, {"الروسي", russia, true}, {"Russian Federation", russia, true},
		{"俄罗斯", russia, true}, {"germany", russia, false}, {"Jinping", russia, false}, {"Германии", germany, true}, {"الالمانية", germany, true},
		{"ira", []string{"iran"}, false}, {"iraq", []string{"iran"}, false}, {"", nil, true}, {"austria", []string{"australia"}, false},
	} {
		if got := names.IsOfSide(names.Tokens(c.words), c.of); got != c.want {
			t.Errorf("%s: %v", c.words, got)
		}
	}
}
