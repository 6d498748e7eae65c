package main

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// Nobody holds an office of one holder beside somebody else.
func TestBundled_oneHolder(t *testing.T) {
	c := bundledConversion(t)
	shared, err := readShared()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range c.people.conflicts(shared) {
		t.Errorf("%s: %s and %s are %s of %s", x.day, x.a.person.id, x.b.person.id, x.kind, x.of)
	}
}

// Who was in office on days on which lists of years had two holders, or the wrong one.
func TestBundled_inOffice(t *testing.T) {
	c := bundledConversion(t)
	for _, want := range []struct {
		country string
		kind    model.Office
		day     model.Date
		holder  string
	}{
		{"japan", model.OfficeHeadOfGovernment, "2008-02-01", "Yasuo Fukuda"},
		{"canada", model.OfficeHeadOfGovernment, "2010-07-01", "Stephen Harper"},
		{"canada", model.OfficeHeadOfGovernment, "2025-07-01", "Mark Carney"},
		{"united-states", model.OfficeHeadOfState, "2021-01-10", "Donald Trump"},
		{"united-states", model.OfficeHeadOfState, "1991-09-01", "George H. W. Bush"},
		{"peru", model.OfficeHeadOfState, "2022-12-20", "Dina Boluarte"},
		{"greece", model.OfficeHeadOfState, "1993-08-10", "Konstantinos Karamanlis"},
		{"qatar", model.OfficeHeadOfState, "1990-07-10", "Khalifa bin Hamad Al Thani"},
		{"lebanon", model.OfficeHeadOfGovernment, "2001-01-01", "Rafik Hariri"},
		{"north-korea", model.OfficeHeadOfState, "1995-01-01", "Kim Jong-il"},
		{"bahrain", model.OfficeForeignMinister, "2003-09-20", "Muhammad ibn Mubarak ibn Hamad Al Khalifah"},
		{"india", model.OfficeForeignMinister, "2015-07-01", "Sushma Swaraj"},
		{"uzbekistan", model.OfficeHeadOfGovernment, "2015-01-01", "Shavkat Mirziyoyev"},
	} {
		var held []string
		for _, p := range c.people.all {
			if slices.ContainsFunc(p.tenures, func(x *tenure) bool { return x.office == office{want.kind, want.country} && x.isCertain(want.day) }) {
				held = append(held, p.display())
			}
		}
		if !slices.Equal(held, []string{want.holder}) {
			t.Errorf("%s of %s on %s: %q, want %s", want.kind, want.country, want.day, held, want.holder)
		}
	}
}

// A person is told by item, name, office and time, and not by a part of them.
func TestPersonOf(t *testing.T) {
	l := newPeople()
	known := func(name string, kind model.Office, of string, from, to model.Date) *person {
		p := l.add(leadersFile)
		l.name(p, "en", name)
		p.claim("Title", office{kind, of}, claim{source: "list", from: from, to: to})
		return p
	}
	khalifa := known("Khalifa bin Hamad Al Thani", model.OfficeHeadOfState, "qatar", "1972-02-22", "1995-06-27")
	khalifa.born = "1932-09-17"
	bush := known("George W. Bush", model.OfficeHeadOfState, "united-states", "2001-01-20", "2009-01-20")
	mahama := known("John Mahama", model.OfficeHeadOfState, "ghana", "2012-07-24", "2017-01-07")
	rouhani := known("Hassan Rouhani", model.OfficeHeadOfGovernment, "iran", "2013-08-03", "2021-08-03")
	kumaratunga := known("Chandrika Kumaratunga", model.OfficeHeadOfState, "sri-lanka", "1994-11-12", "2005-11-19")
	rafik := known("Rafik Hariri", model.OfficeHeadOfGovernment, "lebanon", "2000-10-23", "2004-10-21")
	l.spell(known("Saad Hariri", model.OfficeHeadOfGovernment, "lebanon", "2009-11-09", "2011-06-13"), "Saad Rafic Hariri")
	jong := known("Kim Jong-il", model.OfficeHeadOfState, "north-korea", "1994-07-08", "2011-12-17")
	jong.wikidata, l.byWikidata["Q1"] = "Q1", jong
	jong.life = l.lives["Q1"]
	for reason, c := range map[string]struct {
		t    term
		want *person
	}{
		"the same item under another name": {term{wikidata: "Q1", names: []string{"Someone Else"}, office: office{model.OfficeOther, "china"}}, jong},
		"the same name in another country": {term{names: []string{"John Mahama"}, office: office{model.OfficeHeadOfState, "togo"}, claim: claim{from: "2013"}}, nil},
		"the son has the father's words in another order": {
			term{names: []string{"Hamad bin Khalifa Al Thani"}, office: office{model.OfficeHeadOfState, "qatar"}, claim: claim{from: "1995-06-27", to: "2013-06-25"}}, nil},
		"other initials": {
			term{names: []string{"George H. W. Bush"}, office: office{model.OfficeHeadOfState, "united-states"}, claim: claim{from: "1989-01-20", to: "1993-01-20"}}, nil},
		"no initials": {term{names: []string{"George Bush"}, office: office{model.OfficeHeadOfState, "united-states"}, claim: claim{from: "2001-01-20"}}, bush},
		"more names, years later": {
			term{names: []string{"John Dramani Mahama"}, office: office{model.OfficeHeadOfState, "ghana"}, claim: claim{from: "2025-01-07"}}, mahama},
		"more names, a life later": {
			term{names: []string{"John Dramani Mahama"}, office: office{model.OfficeHeadOfState, "ghana"}, claim: claim{from: "2045-01-07"}}, nil},
		"spelled otherwise, the same day": {
			term{names: []string{"Hasan Fereidun Ruhani"}, office: office{model.OfficeHeadOfGovernment, "iran"}, claim: claim{from: "2013-08-03"}}, rouhani},
		"two letters in a long name, in another office": {
			term{names: []string{"Chandrika Kumaratonge"}, office: office{model.OfficeHeadOfGovernment, "sri-lanka"}, claim: claim{from: "1994-08-19"}}, kumaratunga},
		"who took the office that day comes before whose name is longer": {
			term{names: []string{"Rafic Hariri"}, office: office{model.OfficeHeadOfGovernment, "lebanon"}, claim: claim{from: "2000-10-23"}}, rafik},
		"one letter in a short name": {
			term{names: []string{"Kim Yong-il"}, wikidata: "Q2", office: office{model.OfficeHeadOfGovernment, "north-korea"}, claim: claim{from: "2007-04-11"}}, nil},
		"who follows on the same day": {
			term{names: []string{"Khalifa bin Khalifa Al Thani"}, office: office{model.OfficeHeadOfState, "qatar"}, claim: claim{from: "1995-06-27"}}, nil},
		"who was born in another year": {
			term{names: []string{"Khalifa bin Hamad Al Thani"}, born: "1999", office: office{model.OfficeHeadOfState, "qatar"}, claim: claim{from: "1990"}}, nil},
		"who was born in that year": {
			term{names: []string{"Khalifa bin Hamad Al Thani"}, born: "1932", office: office{model.OfficeHeadOfState, "qatar"}, claim: claim{from: "1990"}}, khalifa},
	} {
		if got := l.personOf(c.t); got != c.want {
			t.Errorf("%s: %v, want %v", reason, got, c.want)
		}
	}
}

// The next holder ends an office; somebody who acts for a holder does not; a holder whom nobody saw for long has an open end.
func TestSettle(t *testing.T) {
	l := newPeople()
	held := func(name string, c claim) *tenure {
		p := l.add(leadersFile)
		l.name(p, "en", name)
		c.source = "list"
		p.claim("Prime Minister", office{model.OfficeHeadOfGovernment, "japan"}, c)
		return p.tenures[0]
	}
	first := held("A", claim{from: "2000-01-01"})
	first.claims[0].asOf = "2022-10-01"
	acting := held("C", claim{from: "2002-03-01", to: "2002-03-20"})
	second := held("B", claim{from: "2002-01-01", to: "2004"})
	third := held("D", claim{from: "2004-05-05", to: "2006-02-01"})
	fourth := held("E", claim{from: "2006-01-10"})
	fourth.claims[0].asOf = "2007-01-01"
	second.claims = append(second.claims, claim{source: "other", from: "2002-01-01", to: "2004-05-01"})
	fifth := held("F", claim{from: "2009-01-01", to: "2012"})
	sixth := held("G", claim{from: "2011-12-26", to: "2013-01-01"})
	seventh := held("H", claim{from: "2013-03-01"})
	l.settle(nil)
	for name, c := range map[string]struct {
		t    *tenure
		want model.Date
	}{
		"an unknown end is the next holder's start": {first, "2002-01-01"},
		"a known end stays":                         {second, "2004-05-01"},
		"an end some weeks late":                    {third, "2006-01-10"},
		"nobody saw who held the office afterwards": {fourth, ""},
		"an end in the year after the next start":   {fifth, "2011-12-26"},
		"nobody held it for some weeks":             {sixth, "2013-01-01"},
		"nobody comes afterwards":                   {seventh, ""},
	} {
		if c.t.to() != c.want {
			t.Errorf("%s: %q, want %q", name, c.t.to(), c.want)
		}
	}
	if acting.kind != model.OfficeOther || acting.titles[0].Text != "Acting Prime Minister" {
		t.Errorf("who acted for some days: %+v", acting)
	}
	if d := third.record("d").Disputes; len(d) != 1 || d[0].Field != "to" || len(d[0].Values) != 2 {
		t.Errorf("the end that two sources give differently: %+v", d)
	}
	if fourth.isCertain("2007-01-02") || !fourth.isCertain("2006-12-31") {
		t.Error("an open end is certain until the day on which somebody saw it")
	}
}

// An office that a source names in a year in which somebody else certainly held it is left out.
func TestSettleAttested(t *testing.T) {
	l := newPeople()
	holder, other := l.add(leadersFile), l.add(debateFile)
	l.name(holder, "en", "Robin Cook")
	l.spell(other, "Jeremy Other")
	o := office{model.OfficeForeignMinister, "united-kingdom"}
	holder.claim("Foreign Secretary", o, claim{source: "list", from: "1997-05-02", to: "2001-06-08"})
	// In 2001 he held the office until June, and the debate was in November.
	for _, y := range []model.Date{"1996", "1997", "1998", "2001", "2002"} {
		other.attest("Foreign Secretary", o, claim{source: debateSource, from: y})
	}
	debates, err := readDebateDays()
	if err != nil {
		t.Fatal(err)
	}
	l.settleAttested(nil, debates)
	var years []model.Date
	for _, x := range other.tenures {
		years = append(years, x.from(), x.to())
	}
	if !slices.Equal(years, []model.Date{"1996", "1996", "2001", "2002"}) || len(l.refuted) != 2 {
		t.Errorf("years %v, refuted %q", years, l.refuted)
	}
}

// The list does not say who is head of state: the others do.
func TestPhoenix_tellOffices(t *testing.T) {
	l := &lists{people: newPeople(), countries: &countries{}}
	p := l.add(leadersFile)
	l.name(p, "en", "Aleksander Kwaśniewski")
	p.claim("President", office{model.OfficeHeadOfState, "poland"}, claim{source: "list", from: "1995-12-23", to: "2005-12-23"})
	row := func(name string, from, to model.Date) *phoenixRow {
		return &phoenixRow{country: "poland", name: name, from: from, to: to}
	}
	rows := []*phoenixRow{
		row("Lech Walesa", "1990-12-22", "1995-12-23"), row("Hanna Suchocka", "1992-07-08", "1993-10-26"),
		row("Aleksander Kwasniewski", "1995-12-23", "2005-12-23"), row("Jerzy Buzek", "1997-10-31", "2001-10-19"),
		row("Nobody Knows", "1950-01-02", "1951-01-02"),
	}
	l.tellOffices(rows)
	var kinds []model.Office
	for _, r := range rows {
		kinds = append(kinds, r.kind)
	}
	if want := []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment, model.OfficeHeadOfState, model.OfficeHeadOfGovernment, ""}; !slices.Equal(kinds, want) {
		t.Errorf("%v, want %v", kinds, want)
	}
	for text, want := range map[string]string{"SIR ALFRED SANT": "Alfred Sant", "AKIHITO": "", "C.V. DEVAN NAIR": "C.V. Devan Nair", "NIKOLAY TODOROV (acting": "Nikolay Todorov"} {
		if got := phoenixName(text); got != want {
			t.Errorf("phoenixName(%q) = %q, want %q", text, got, want)
		}
	}
}

// Of the rows of the Factbook, those of heads count, whatever words the name stands in.
func TestFactbook_term(t *testing.T) {
	countries, err := readCountries("testdata/raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	l := &lists{people: newPeople(), countries: countries}
	for _, c := range []struct {
		office, title, name string
		kind                model.Office
		want                string
	}{
		{"head_of_government", "Prime Minister", "Shigeru ISHIBA", model.OfficeHeadOfGovernment, "Shigeru Ishiba"},
		{"head_of_government", "", "Caretaker Prime Minister Gabriel ATTAL", model.OfficeHeadOfGovernment, "Gabriel Attal"},
		{"chief_of_state", "Transitional President", "Gen. Brice OLIGUI Nguema", model.OfficeHeadOfState, "Brice Oligui Nguema"},
		{"chief_of_state", "Governor General", "Dame Cindy KIRO", model.OfficeOther, "Cindy Kiro"},
		{"head_of_government", "Prime Minister", "Haydar al-ABADI", model.OfficeHeadOfGovernment, "Haydar al-Abadi"},
		{"chief_of_state", "Vice President", "Kamala D. HARRIS", "", ""},
		{"head_of_government", "", "vacant", "", ""},
		{"chief_of_state", "Prime Minister", "KIM Boo-kyum", "", ""},
		{"head_of_government", "President", "Joseph R. BIDEN, Jr", model.OfficeHeadOfGovernment, "Joseph R. Biden"},
	} {
		got, ok := l.factbookTerm(map[string]string{"office": c.office, "title": c.title, "name": c.name, "since": "2020-01-01", "iso2": "JP"}, "japan")
		if ok != (c.want != "") || ok && (got.kind != c.kind || got.names[0] != c.want) {
			t.Errorf("%s %s: %v %q %v, want %s %q", c.title, c.name, ok, got.names, got.kind, c.kind, c.want)
		}
	}
}

// Two records of one kind never have one item.
func TestCheckItems(t *testing.T) {
	leader := func(id, item string) *model.Leader {
		return &model.Leader{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: id}, WikidataID: model.Optional(item)}}
	}
	one := map[string]*model.Document{"a": {Leaders: []*model.Leader{leader("kim", "Q1"), leader("lee", "Q2")}}}
	if err := checkItems(one); err != nil {
		t.Error(err)
	}
	one["b"] = &model.Document{Leaders: []*model.Leader{leader("park", "Q1")}}
	if err := checkItems(one); err == nil || err.Error() != "b: kim and park of leaders have the Wikidata item Q1" {
		t.Errorf("a double: %v", err)
	}
}
