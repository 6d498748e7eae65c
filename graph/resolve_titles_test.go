package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func resolvedFor(t *testing.T, text, on string) certainAnswer {
	t.Helper()
	variables := map[string]any{"text": text}
	if on != "" {
		variables["on"] = on
	}
	var answer certainAnswer
	mustAsk(t, `query($text: String!, $on: Date) { resolve(text: $text, on: $on) { entity { id } score certainty } }`, variables, &answer)
	return answer
}

// What names several at once, or is a word besides, is nobody's name for certain; an @ has the day.
func TestResolve_nobodyIsCertain(t *testing.T) {
	for _, written := range []string{
		"Lenin", "Napoleon", "U", "Home", "May", "Major", "Eden", "Boris", "Saddam", "Jean Paul", "Congo", "Korea", "Elizabeth I",
		"Vladimir Putin spokesman", "Chinese vice premier", "Chinese vice premier@2020", "Congolese president@2010",
		"North Korean leader@2018", "EU president@2018", "Queen of the United Kingdom@2003", "King of Spain@2020",
	} {
		text, on, _ := strings.Cut(written, "@")
		for _, r := range resolvedFor(t, text, on).Resolve {
			if r.Certainty == "CERTAIN" {
				t.Errorf("%s is certainly %s", written, r.Entity.ID)
			}
		}
	}
}

// Tables of countries have short forms, articles and words behind a comma.
func TestResolve_countriesOfTables(t *testing.T) {
	for text, want := range map[string]string{
		"Congo, Dem. Rep.": "democratic-republic-of-the-congo", "congo dem. rep.": "democratic-republic-of-the-congo",
		"Dem. Rep. of Congo": "democratic-republic-of-the-congo", "Congo, Rep.": "republic-of-the-congo", "Korea, Rep.": "south-korea",
		"Korea, Dem. People's Rep.": "north-korea", "Iran, Islamic Rep.": "iran", "Egypt, Arab Rep.": "egypt",
		"Dominican Rep.": "dominican-republic", "Central African Rep.": "central-african-republic", "Micronesia, Fed. Sts.": "micronesia",
		"The Netherlands": "netherlands", "guinea": "guinea", "Eq. Guinea": "equatorial-guinea",
	} {
		found := resolvedFor(t, text, "").Resolve
		if len(found) == 0 || found[0].Entity.ID != want || found[0].Certainty != "CERTAIN" {
			t.Errorf("%s: %+v, want %s for certain", text, found, want)
		}
	}
}

// On the day of a change the successor holds the office, and the predecessor may be meant.
func TestResolve_handover(t *testing.T) {
	for written, want := range map[string]string{
		"US president@2021-01-20":           "joe-biden CERTAIN, donald-trump POSSIBLE",
		"Russian president@2012-05-07":      "vladimir-putin CERTAIN, dmitry-medvedev POSSIBLE",
		"British prime minister@2019-07-24": "boris-johnson CERTAIN, theresa-may POSSIBLE",
		"US president@2021-01-21":           "joe-biden CERTAIN",
	} {
		text, on, _ := strings.Cut(written, "@")
		var got []string
		for _, r := range resolvedFor(t, text, on).Resolve {
			got = append(got, r.Entity.ID+" "+r.Certainty)
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %v, want %s", written, got, want)
		}
	}
}

// Everybody whom a shared name may mean is there.
func TestResolve_namesBoth(t *testing.T) {
	for text, want := range map[string][]string{
		"Congo":               {"republic-of-the-congo", "democratic-republic-of-the-congo"},
		"Congolese president": {"joseph-kabila-kabange", "denis-sassou-nguesso"},
	} {
		ids := fmt.Sprint(resolvedFor(t, text, "2010").Resolve)
		if slices.ContainsFunc(want, func(id string) bool { return !strings.Contains(ids, "{"+id+"}") }) {
			t.Errorf("%s: %s, want %v", text, ids, want)
		}
	}
}

// A name in another script is found by a search too, though it has no word in common with a name.
func TestSearch_transliterated(t *testing.T) {
	for text, want := range map[string]string{"Эммануэль Макрон": "emmanuel-macron", "פוטין": "vladimir-putin", "Володимир Путін": "vladimir-putin"} {
		if answer := searchFor(t, map[string]any{"text": text}); len(answer.Search.Edges) == 0 || answer.Search.Edges[0].Node.ID != want {
			t.Errorf("%s: %+v, want %s", text, answer.Search.Edges, want)
		}
	}
}
