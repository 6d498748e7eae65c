package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// The words for an office are of nobody but those whom the title names by it.
func TestBundled_kremlinOffices(t *testing.T) {
	c := bundledConversion(t)
	told := map[string][]string{} // who took part in the meetings that a page tells, meetings apart
	for _, m := range c.documents[kremlinFile].Meetings {
		for _, cited := range m.Citations {
			told[cited.Source] = append(told[cited.Source], actors(m))
		}
	}
	for _, test := range []struct {
		page, title string
		want        []string
	}{
		{"kremlin-42146", "the Chief of the Ukrainian President's Staff", nil},
		{"kremlin-29591", "Thai Supreme Court President", nil},
		{"kremlin-37772", "Acting President and Prime Minister Vladimir Putin met with Russian and Ukrainian ministers", nil},
		{"kremlin-37468", "special envoy of the Japanese prime minister", nil},
		{"kremlin-28909", "visited Queen Elizabeth II's residence", nil},
		{"kremlin-55779", "a tag names the governor whom he replaces", nil},
		{"kremlin-26998", "on President Nursultan Nazarbayev's initiative", []string{"vladimir-putin nursultan-nazarbayev saparmurat-niyazov islam-karimov"}},
		{"kremlin-29350", "former U.S. President George Bush senior", []string{"vladimir-putin george-h-w-bush"}},
		{"kremlin-51644", "telephone conversations, one after the other", []string{"vladimir-putin ilham-aliyev", "vladimir-putin serzh-sargsyan"}},
	} {
		if got := told[test.page]; !slices.Equal(got, test.want) {
			t.Errorf("%s, %s: %q, want %q", test.page, test.title, got, test.want)
		}
	}
}

func TestOfficeAlone(t *testing.T) {
	k := bundledConversion(t).kremlin
	for title, want := range map[string]string{
		"The Russian and Finnish presidents held talks in Helsinki":                                         "finland HEAD_OF_STATE",
		"Vladimir and Lyudmila Putin were received by the King and Queen of Thailand":                       "thailand HEAD_OF_STATE",
		"President Vladimir Putin met with King Carl XVI Gustav of Sweden":                                  "sweden HEAD_OF_STATE",
		"President Vladimir Putin held a meeting with the Moldovan President":                               "moldova HEAD_OF_STATE",
		"President Vladimir Putin met with Stephen Hadley, National Security Adviser to the U.S. President": "",
		"The President met Sergey Razov, the new Russian Ambassador to China":                               "",
		"The Russian President met Crown Prince Felipe of Spain":                                            "",
		"President Vladimir Putin met with Thai Supreme Court President Atthaniti Disatha-Amnarj":           "",
		"An official dinner at the Italian President's residence":                                           "",
	} {
		var got []string
		for _, country := range abroad(k.offices.countriesIn(title)) {
			if kind, _ := k.officeAlone(title, country); kind != model.Office("") {
				got = append(got, country+" "+string(kind))
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
}
