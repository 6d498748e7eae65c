package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// Whom a sentence says to have been met, and only those.
func TestMetIn(t *testing.T) {
	for text, want := range map[string]string{
		"Met with Prime Minister Boris Johnson and Queen Elizabeth II.":                                          "Prime Minister Boris Johnson, Queen Elizabeth II",
		"Met with President Sadat and Foreign Minister Fahmy":                                                    "President Sadat, Foreign Minister Fahmy",
		"Met with Israeli Prime Minister Netanyahu and French Foreign Minister Vedrine.":                         "Israeli Prime Minister Netanyahu, French Foreign Minister Vedrine",
		"Also met with South African Foreign Minister Botha.":                                                    "South African Foreign Minister Botha",
		"Met with President Tito July 9.":                                                                        "President Tito",
		"Met with President Kwasniewski and former President Walesa.":                                            "President Kwasniewski, former President Walesa",
		"Attended the G7 Summit.":                                                                                "",
		"Attended the funeral of President Sadat.":                                                               "",
		"Met with King Hussein at the funeral of President Sadat.":                                               "King Hussein",
		"Met with President Mubarak to discuss the proposal of Prime Minister Rabin.":                            "President Mubarak",
		"Attended APEC Ministerial Meeting and met with the wife of former Deputy Prime Minister Anwar Ibrahim.": "",
		"Accompanied President Bush en route to meeting with French President Mitterrand.":                       "",
		"Met with senior Italian officials.":                                                                     "",
		"Met with the Presidents of Peru, Colombia, and Bolivia.":                                                "President of Peru, President of Colombia, President of Bolivia",
		"met with the Prime Ministers of Barbados, St. Vincent and the Grenadines, and Antigua and Barbuda.":     "Prime Minister of Barbados, Prime Minister of St. Vincent and the Grenadines, Prime Minister of Antigua and Barbuda",
		"Met with the Belgian and Dutch Foreign Ministers.":                                                      "Belgian Foreign Minister, Dutch Foreign Minister",
		"Met with President Hu of China, July 16":                                                                "President Hu of China",
		"Met with Deputy Prime Minister and Foreign Minister Antonio Tajani.":                                    "Deputy Prime Minister and Foreign Minister Antonio Tajani",
		"Discussed the Bosnian crisis with Prime Minister Rabin, who had come from talks with President Clinton": "Prime Minister Rabin",
		"Attended Summit Meeting (December 2-3) with Soviet Chairman Gorbachev.":                                 "Soviet Chairman Gorbachev",
		"Met with Prime Minister Ruud F. M. (Ruud) Lubbers.":                                                     "Prime Minister Ruud F. M. Lubbers",
		"Met with Prime Minister St. Laurent.":                                                                   "Prime Minister St. Laurent",
		"Met with the President of Finland for the third U.S.-Nordic Leaders’ Summit":                            "President of Finland",
		"Met with President Castillo Claramount's adviser.":                                                      "",
		"Met with Presidents Perez of Venezuela, Carazo of Costa Rica, and Prime Minister Manley of Jamaica.":    "President Perez of Venezuela, President Carazo of Costa Rica, Prime Minister Manley of Jamaica",
		"Attended trilateral meeting with President Ghani of Afghanistan and Prime Minister Sharif of Pakistan.": "President Ghani of Afghanistan, Prime Minister Sharif of Pakistan",
		"Met with Foreign Minister and Alternate Prime Minister Yair Lapid.":                                     "Foreign Minister and Alternate Prime Minister Yair Lapid",
		"Met with Deputy Prime Minister & Foreign Minister Al Thani.":                                            "Deputy Prime Minister & Foreign Minister Al Thani",
		"Briefed King Hussein on the peace process.":                                                             "King Hussein",
		"Met with U.S. Ambassador Crocker.":                                                                      "",
		"Met with Mrs. Sadat and with President Mubarak.":                                                        "President Mubarak",
		"Met with Pope John Paul II at Castel Gandolfo and with Prime Minister Berlusconi in Rome.":              "Pope John Paul II",
		"Audience with Pope Paul VI.":                                                                            "Pope Paul VI",
		"Met with Prime Minister Goh Chok Tong; discussed trade with Foreign Minister Jayakumar.":                "Prime Minister Goh Chok Tong, Foreign Minister Jayakumar",
	} {
		var got []string
		for part := range strings.SplitSeq(text, "; ") {
			found := metIn(part)
			for _, n := range found {
				words := strings.TrimSpace(strings.TrimSpace(n.before) + " " + n.fullTitle())
				if n.name != "" {
					words += " " + n.name
				}
				if n.of != "" {
					words += " of " + n.of
				}
				got = append(got, words)
			}
		}
		if all := strings.Join(got, ", "); all != want {
			t.Errorf("%s\n got %s\nwant %s", text, all, want)
		}
	}
}

// Those named were there together only if the words say so.
func TestMetIn_jointly(t *testing.T) {
	for text, want := range map[string]bool{
		"attended a meeting with Prime Minister Netanyahu and Chairman Arafat at Erez.":                                true,
		"held trilateral meeting with Prime Minister Netanyahu and Foreign Minister Al Zayani":                         true,
		"Potsdam Conference with Prime Minister Attlee and Premier Stalin.":                                            true,
		"Attended Yalta Conference with Premier Stalin and Prime Minister Churchill.":                                  true,
		"Conference with President De Gaulle and Chancellor Adenauer.":                                                 true,
		"Met with the President of Finland and the Prime Minister of Norway for the third U.S.-Nordic Leaders’ Summit": true,
		"Discussed proposed Middle East Peace Conference with Prime Minister Olmert and Foreign Minister Livni.":       false,
		"Met with Prime Minister Netanyahu and Chairman Arafat.":                                                       false,
		"Discussed the crisis with Prime Minister Barak and Chairman Arafat.":                                          false,
	} {
		found := metIn(text)
		if len(found) != 2 || found[0].jointly != want || found[1].jointly != want {
			t.Errorf("%s: %+v", text, found)
		}
	}
}

// Those whom one list names may have been met at once, unless the words say otherwise.
func TestIsOneOf(t *testing.T) {
	for text, want := range map[string]string{
		"Met with President Sadat and Foreign Minister Fahmy.":                                                             "Sadat, Fahmy",
		"Met with President Sadat.":                                                                                        "",
		"Met separately with President Sadat and Foreign Minister Fahmy.":                                                  "",
		"Held bilateral meetings with President Sadat and Foreign Minister Fahmy.":                                         "",
		"Discussed bilateral relations with President Sadat and Foreign Minister Fahmy.":                                   "Sadat, Fahmy",
		"Met with President Levits and Foreign Minister Fahmy and held bilateral meetings with Foreign Minister Rinkevics": "Levits, Fahmy",
		"Met with President Levits and Foreign Minister Fahmy and conferred with President Levits":                         "Fahmy",
		"Met with King Hussein and with the Presidents of Peru and Ecuador":                                                ", , Hussein",
	} {
		found := metIn(text)
		var all []namedAsMet
		for _, n := range found {
			all = append(all, namedAsMet{namedThere: n, who: n.title + n.name + n.of})
		}
		var got []string
		for _, m := range all {
			if isOneOf(m.who, all) {
				got = append(got, m.name)
			}
		}
		if all := strings.Join(got, ", "); all != want {
			t.Errorf("%s\n got %s\nwant %s", text, all, want)
		}
	}
	apart := []namedAsMet{{who: "the Pope", city: "Castel Gandolfo"}, {who: "Berlusconi", city: "Rome"}}
	if isOneOf("the Pope", apart) || !isOneOf("the Pope", []namedAsMet{{who: "the Pope", city: "Rome"}, {who: "Berlusconi"}}) {
		t.Error("another city")
	}
}

// The format of a meeting with one of several whom a sentence names together is not known, and no list counts it as one of two alone.
func TestBundled_usaOneOfSeveral(t *testing.T) {
	c := bundledConversion(t)
	for row, want := range map[string]model.MeetingFormat{
		"trip 1614 shimon-peres": model.MeetingFormatUnknown, "trip 1614 tzipi-livni": model.MeetingFormatUnknown,
		"trip 1 romano-prodi": model.MeetingFormatUnknown,
	} {
		at := strings.LastIndexByte(row, ' ')
		if m := told(c, row[:at], row[at+1:]); m != nil && m.Format != want || m == nil && want != "" {
			t.Errorf("%s: %+v", row, m)
		}
	}
}

func TestSentencesOf(t *testing.T) {
	got := sentencesOf("Met with George H. W. Bush in St. Louis. Visited U.S. military personnel. [Visit made as President-elect.]")
	if want := []string{"Met with George H. W. Bush in St. Louis.", "Visited U.S. military personnel.", "[Visit made as President-elect.]"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestDayIn(t *testing.T) {
	for text, want := range map[string]model.Date{
		"Met with President Bush Dec. 13": "1991-12-13", "met on December 9 and December 10": "", "met December 12–14": "", "in March 5": "",
	} {
		if got := dayIn(text, "1991-12-08", "1991-12-14"); got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// told is the meeting that a row tells with somebody, nil if there is none.
func told(c *conversion, locator, actor string) *model.Meeting {
	for _, name := range []string{usaFile, kremlinFile, curatedFile} {
		for _, m := range c.documents[name].Meetings {
			if slices.ContainsFunc(m.Citations, func(k model.Citation) bool { return strings.HasPrefix(string(k.Locator), locator+",") }) &&
				slices.ContainsFunc(m.Participants, func(p model.Participant) bool { return p.Actor == actor }) {
				return m
			}
		}
	}
	return nil
}

// What rows of trips and visits become.
func TestBundled_usa(t *testing.T) {
	c := bundledConversion(t)
	for _, want := range []struct {
		locator, actor string
		start, end     model.Date
		setting        model.MeetingSetting
		city, country  string
	}{
		{"trip 2406", "vladimir-putin", "2002-11-22", "", "TALKS", "St Petersburg", "russia"},
		{"trip 2520", "hamid-karzai", "2008-12", "", "TALKS", "Kabul", "afghanistan"},  // on one of two days
		{"trip 3178", "andrius-kubilius", "2011", "", "TALKS", "Vilnius", "lithuania"}, // on one of two days, of two months
		{"trip 2293", "", "", "", "", "", ""},                                          // accompanied a president, and met nobody by name
		{"trip 253", "yasser-arafat", "2000-10", "", "TALKS", "Paris", "france"},
		{"trip 3690", "mahmoud-abbas", "2016-07", "", "TALKS", "Paris", "france"},
		{"trip 1001", "", "", "", "", "", ""},
		{"visit 1855", "roh-moo-hyun", "2006-09-12", "2006-09-14", "VISIT", "Washington", "united-states"},
		{"visit 654", "wilfried-martens", "1987-05-28", "", "TALKS", "", "united-states"},
		{"visit 1506", "vladimir-putin", "2001-11-15", "", "VISIT", "", "united-states"}, // as the Kremlin's page has it
		{"visit 219", "", "", "", "", "", ""},                                            // a private visit, without a word of talks
		{"visit 131", "", "", "", "", "", ""},                                            // a dinner of many
		{"trip 3889", "", "", "", "", "", ""},                                            // attended a summit
	} {
		m := told(c, want.locator, want.actor)
		if want.actor == "" {
			for _, actor := range []string{"united-states", "jimmy-carter", "henry-kissinger", "gerald-ford", "donald-trump"} {
				if m := told(c, want.locator, actor); m != nil {
					t.Errorf("%s became %s", want.locator, m.ID)
				}
			}
			continue
		}
		if m == nil || m.Start != want.start || m.End != want.end || m.Setting != want.setting || string(m.City) != want.city || m.Country != want.country {
			t.Errorf("%s with %s: %+v", want.locator, want.actor, m)
		}
	}
}

// Words that name an office of somebody else than the one it seems.
func TestBundled_usaOtherHolders(t *testing.T) {
	c := bundledConversion(t)
	for _, want := range []struct{ locator, actor, instead string }{
		{"visit 2877", "donald-trump", "barack-obama"},     // "Met with President-elect Donald J. Trump"
		{"visit 428", "dries-van-agt", "ronald-reagan"},    // "Met with Vice President Bush"
		{"trip 4009", "joe-biden", ""},                     // the secretary at the president's meeting
		{"trip 4193", "mette-frederiksen", "margrethe-ii"}, // "the Prime Ministers of Denmark, Iceland, ..." behind another office
		{"trip 3993", "chung-eui-yong", ""},                // the list has it twice
		{"visit 1522", "abdullah-ii-of-jordan", ""},        // two rows of one visit
		{"visit 1524", "abdullah-ii-of-jordan", ""},
	} {
		if m := told(c, want.locator, want.actor); m == nil {
			t.Errorf("%s: nobody met %s", want.locator, want.actor)
		}
		if want.instead != "" {
			if m := told(c, want.locator, want.instead); m != nil {
				t.Errorf("%s became %s", want.locator, m.ID)
			}
		}
	}
	if m := told(c, "trip 4020", "chung-eui-yong"); m != nil {
		t.Errorf("trip 4020, which is trip 3993 once more, became %s", m.ID)
	}
	if a, b := told(c, "visit 1522", "abdullah-ii-of-jordan"), told(c, "visit 1524", "abdullah-ii-of-jordan"); a != b {
		t.Errorf("two rows of one visit became %s and %s", a.ID, b.ID)
	}
	for locator, city := range map[string]string{"visit 188": "", "visit 375": "", "visit 498": "", "visit 1609": ""} { // not in Washington
		for _, m := range c.documents[usaFile].Meetings {
			if strings.HasPrefix(string(m.Citations[0].Locator), locator+",") && string(m.City) != city {
				t.Errorf("%s was in %s", locator, m.City)
			}
		}
	}
}

// A meeting that a page of the Kremlin tells is one meeting with both sources. Who came along takes part, and where the sources have
// different cities, that is a dispute.
func TestBundled_usaMatches(t *testing.T) {
	c := bundledConversion(t)
	m := told(c, "trip 2387", "vladimir-putin")
	if m == nil || m.ID != "putin-bush-2001-06-16" || len(m.Citations) != 3 || len(m.Disputes) != 1 || m.Disputes[0].Field != "city" {
		t.Fatalf("%+v", m)
	}
	if roleOf(m, "colin-powell") != roleOf(m, "george-w-bush") {
		t.Errorf("who came along has another role: %+v", m.Participants)
	}
	if m != told(c, "trip 1254", "vladimir-putin") {
		t.Error("the secretary's row tells another meeting")
	}
	if other := told(c, "trip 2387", "janez-drnovsek"); other == nil || other == m {
		t.Errorf("who is named beside him was there: %+v", other)
	}
	if len(c.usa.quality.matched) < 14 {
		t.Errorf("%d meetings of both sources", len(c.usa.quality.matched))
	}
	// A row of somebody who did not come along tells a meeting of its own.
	a, b := told(c, "trip 4188", "benjamin-netanyahu"), told(c, "trip 4166", "benjamin-netanyahu")
	if a == nil || b == nil || a == b {
		t.Errorf("two meetings are one: %+v", a)
	}
}

// Attending a summit is participation in it, for those whom a row names.
func TestBundled_usaForums(t *testing.T) {
	for _, f := range bundledConversion(t).documents[curatedFile].Forums {
		if f.ID != "g20-2019" {
			continue
		}
		at := slices.IndexFunc(f.Participants, func(p model.Participant) bool { return p.Actor == "donald-trump" })
		if at < 0 || f.Participants[at].NamedAs != "Donald J. Trump" {
			t.Errorf("%+v", f.Participants)
		}
		return
	}
	t.Error("there is no G20 of 2019")
}

// A side that nobody can tell is not made of the place.
func TestBundled_usaSides(t *testing.T) {
	for _, m := range bundledConversion(t).documents[usaFile].Meetings {
		if len(m.Participants) < 2 {
			t.Errorf("%s has %d participants", m.ID, len(m.Participants))
		}
		for _, p := range m.Participants {
			if p.Actor == "" || p.NamedAs == "Netanyahu" && p.Actor != "benjamin-netanyahu" || strings.Contains(string(p.NamedAs), "Arafat") && p.Actor != "yasser-arafat" {
				t.Errorf("%s: %+v", m.ID, p)
			}
		}
	}
}

// The countries that the lists name otherwise are those of the data.
func TestUSASides(t *testing.T) {
	countries, err := readCountries("../raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	known := []string{""}
	for _, c := range countries.records {
		known = append(known, c.ID)
	}
	for _, c := range formerCountries {
		known = append(known, c.ID)
	}
	for id, side := range usaSides {
		if !slices.Contains(known, side) {
			t.Errorf("%s is %s, which is no country", id, side)
		}
	}
}

// Whom a visitor came for is what the description says, and a misprint in a title hides nobody.
func TestBundled_usaCapacity(t *testing.T) {
	c := bundledConversion(t)
	found := map[string]string{}
	for _, m := range c.documents[usaFile].Meetings {
		for _, p := range m.Participants {
			found[string(m.Start)+" "+p.Actor] = p.Representing + " | " + string(p.Title)
		}
	}
	for who, want := range map[string]string{
		"1999-10-27 romano-prodi":   "european-commission | President of the European Commission",
		"2001-11-01 adrian-nastase": "romania | Prime Minster",
	} {
		if got, ok := found[who]; !ok || !strings.HasPrefix(got, strings.Split(want, " | ")[0]) && got != " | "+strings.Split(want, " | ")[1] {
			t.Errorf("%s came for %q, want %q", who, got, want)
		}
	}
}
