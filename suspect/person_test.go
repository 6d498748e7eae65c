package suspect_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

func tenure(office model.Office, of string, from, to model.Date) model.Tenure {
	return model.Tenure{Office: office, Of: of, From: from, To: to}
}

const (
	headOfState      = model.OfficeHeadOfState
	headOfGovernment = model.OfficeHeadOfGovernment
	foreignMinister  = model.OfficeForeignMinister
)

// known are people with what the graph may have of them.
var known = []suspect.Person{
	{ID: "vladimir-putin", Names: []string{"Vladimir Putin", "Владимир Путин", "弗拉基米尔·普京"}, Item: "Q7747", Tenures: []model.Tenure{
		tenure(headOfState, "russia", "2012-05-07", ""), tenure(headOfGovernment, "russia", "2008-05-08", "2012-05-07"),
	}},
	{ID: "max-petitpierre", Names: []string{"Max Petitpierre"}, Tenures: []model.Tenure{
		tenure(headOfState, "switzerland", "1950-01-01", "1950-12-31"),
	}},
	{ID: "recep-tayyip-erdogan", Names: []string{"Recep Tayyip Erdoğan"}, Tenures: []model.Tenure{
		tenure(headOfState, "turkiye", "2014-08-28", ""), tenure(headOfGovernment, "turkiye", "2003-03-14", "2014-08-28"),
	}},
	{ID: "angela-merkel", Names: []string{"Angela Merkel"}, Item: "Q567", Tenures: []model.Tenure{
		tenure(headOfGovernment, "germany", "2005-11-22", "2021-12-08"),
	}},
	{ID: "emmanuel-macron", Names: []string{"Emmanuel Macron"}, Item: "Q3052772", Tenures: []model.Tenure{
		tenure(headOfState, "france", "2017-05-14", ""), tenure(headOfState, "andorra", "2017-05-14", ""),
	}},
	{ID: "xi-jinping", Names: []string{"Xi Jinping", "习近平"}, Tenures: []model.Tenure{tenure(headOfState, "china", "2013-03-14", "")}},
	{ID: "kim-il-sung", Names: []string{"Kim Il-sung"}, Tenures: []model.Tenure{tenure(headOfState, "north-korea", "1972-12-28", "1994-07-08")}},
	{ID: "eugene-camara", Names: []string{"Eugène Camara"}, Tenures: []model.Tenure{tenure(headOfGovernment, "guinea", "2007-02-09", "2007-03-01")}},
	{ID: "hafez-al-assad", Names: []string{"Hafez al-Assad"}, Tenures: []model.Tenure{tenure(headOfState, "syria", "1971-02-22", "2000-06-10")}},
	{ID: "konstantinos-karamanlis", Names: []string{"Konstantinos Karamanlis"}, Tenures: []model.Tenure{
		tenure(headOfGovernment, "greece", "1955-10-06", "1963-06-17"),
	}},
	{ID: "mohammad-hosni", Names: []string{"Mohammad Hosni"}, Tenures: []model.Tenure{tenure(foreignMinister, "egypt", "1990-05", "1991-02")}},
}

func TestPeople(t *testing.T) {
	ofRussia := []model.Tenure{tenure(headOfState, "russia", "2012", "")}
	for name, test := range map[string]struct {
		new  suspect.Person
		want string // id of the one that is known; "" if none is to be named
		why  model.SuspectReason
	}{
		"the same name":              {suspect.Person{Names: []string{"Max Petitpierre"}}, "max-petitpierre", model.SuspectReasonSameName},
		"another order":              {suspect.Person{Names: []string{"Putin, Vladimir"}}, "vladimir-putin", model.SuspectReasonOtherOrder},
		"an order without a comma":   {suspect.Person{Names: []string{"Jinping Xi"}}, "xi-jinping", model.SuspectReasonOtherOrder},
		"a patronymic":               {suspect.Person{Names: []string{"Vladimir Vladimirovich Putin"}}, "vladimir-putin", ""},
		"another language":           {suspect.Person{Names: []string{"Wladimir Putin"}}, "vladimir-putin", model.SuspectReasonOtherSpelling},
		"made polite":                {suspect.Person{Names: []string{"Vladimirbhai Putin"}}, "vladimir-putin", model.SuspectReasonSameName},
		"French":                     {suspect.Person{Names: []string{"Vladimir Poutine"}}, "vladimir-putin", model.SuspectReasonOtherSpelling},
		"without accents":            {suspect.Person{Names: []string{"Recep Tayyip Erdogan"}}, "recep-tayyip-erdogan", model.SuspectReasonSameName},
		"Cyrillic of a Latin name":   {suspect.Person{Names: []string{"Ангела Меркель"}}, "angela-merkel", model.SuspectReasonOtherSpelling},
		"Greek of a Latin name":      {suspect.Person{Names: []string{"Εμανουέλ Μακρόν"}}, "emmanuel-macron", ""},
		"Arabic of a Latin name":     {suspect.Person{Names: []string{"أنغيلا ميركل"}, Tenures: []model.Tenure{tenure(headOfGovernment, "germany", "2005", "2021")}}, "angela-merkel", ""},
		"Traditional Chinese":        {suspect.Person{Names: []string{"習近平"}}, "xi-jinping", ""},
		"Korean, with the same days": {suspect.Person{Names: []string{"앙겔라 메르켈"}, Tenures: []model.Tenure{tenure(headOfGovernment, "germany", "2005-11-22", "2021-12-08")}}, "angela-merkel", model.SuspectReasonSameOffice},
		"a short office by the year": {suspect.Person{Names: []string{"Camara, Eugène"}, Tenures: []model.Tenure{tenure(headOfGovernment, "guinea", "2007", "2007")}}, "eugene-camara", model.SuspectReasonSameOffice},
		"a letter is wrong":          {suspect.Person{Names: []string{"Angela Merkle"}}, "angela-merkel", model.SuspectReasonSimilarName},
		"initials and the office":    {suspect.Person{Names: []string{"V. V. Putin"}, Tenures: ofRussia}, "vladimir-putin", model.SuspectReasonInitials},
		"a part and the office":      {suspect.Person{Names: []string{"Recep Erdogan"}, Tenures: []model.Tenure{tenure(headOfState, "turkiye", "2014", "")}}, "recep-tayyip-erdogan", model.SuspectReasonPartOfName},
		"the Wikidata item":          {suspect.Person{Names: []string{"A"}, Item: "Q567"}, "angela-merkel", model.SuspectReasonSameItem},
		"another Wikidata item":      {suspect.Person{Names: []string{"Angela Merkel"}, Item: "Q1"}, "", ""},
		"the family name alone":      {suspect.Person{Names: []string{"Putin"}}, "", ""},
		"a son":                      {suspect.Person{Names: []string{"Bashar al-Assad"}, Tenures: []model.Tenure{tenure(headOfState, "syria", "2000-07-17", "")}}, "", ""},
		"a successor of much the same name": {suspect.Person{Names: []string{"Kim Jong-il"}, Tenures: []model.Tenure{
			tenure(headOfState, "north-korea", "1994-07-08", "2011-12-17"),
		}}, "", ""},
		"a nephew of the same name in another time": {suspect.Person{Names: []string{"Kostas Karamanlis"}, Tenures: []model.Tenure{
			tenure(headOfGovernment, "greece", "2004-03-10", "2009-10-06"),
		}}, "", ""},
		"a namesake elsewhere":      {suspect.Person{Names: []string{"Muhammad Hosni"}, Tenures: []model.Tenure{tenure(foreignMinister, "brunei", "1990-05", "1991-02")}}, "", ""},
		"the head of another state": {suspect.Person{Names: []string{"Vladimir Putin"}, Tenures: []model.Tenure{tenure(headOfState, "mali", "2013-01-01", "2019-01-01")}}, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			test.new.ID = "new"
			pairs := suspect.People(append([]suspect.Person{test.new}, known...), nil)
			switch {
			case test.want == "" && len(pairs) > 0:
				t.Errorf("named %+v, want none", pairs)
			case test.want == "":
			case len(pairs) != 1 || pairs[0].A != min("new", test.want) || pairs[0].B != max("new", test.want):
				t.Errorf("named %+v, want only %s", pairs, test.want)
			case test.why != "" && !hasReason(pairs[0], test.why):
				t.Errorf("the reasons are %v, want %s among them", pairs[0].Reasons, test.why)
			}
		})
	}
}

func hasReason(p suspect.Pair, reason model.SuspectReason) bool {
	for _, r := range p.Reasons {
		if r == reason {
			return true
		}
	}
	return false
}

func TestPeople_whoMetAreTwo(t *testing.T) {
	people := []suspect.Person{{ID: "a", Names: []string{"Hans Peterson"}}, {ID: "b", Names: []string{"Hans Peterson"}}}
	if pairs := suspect.People(people, nil); len(pairs) != 1 {
		t.Fatalf("named %v, want the two", pairs)
	}
	if pairs := suspect.People(people, []suspect.Meeting{{ID: "m", Participants: []string{"a", "b"}}}); len(pairs) > 0 {
		t.Errorf("named %v, who met each other", pairs)
	}
}

func TestInTwoCountries(t *testing.T) {
	france, germany := tenure(headOfState, "france", "2017-05-14", "2027-05-13"), tenure(headOfGovernment, "germany", "2005-11-22", "2021-12-08")
	andorra := tenure(headOfState, "andorra", "2017-05-14", "2027-05-13")
	for name, test := range map[string]struct {
		a, b []model.Tenure
		want bool
	}{
		"two countries at one time":             {[]model.Tenure{france}, []model.Tenure{germany}, true},
		"one country":                           {[]model.Tenure{germany}, []model.Tenure{germany}, false},
		"one after the other":                   {[]model.Tenure{tenure(headOfState, "france", "2022-01-01", "2023-01-01")}, []model.Tenure{germany}, false},
		"an office that is not single":          {[]model.Tenure{tenure(model.OfficeOther, "france", "2017-05-14", "2020-01-01")}, []model.Tenure{germany}, false},
		"who is known to hold both":             {[]model.Tenure{france, andorra}, []model.Tenure{france}, false},
		"only the year is known":                {[]model.Tenure{tenure(headOfState, "france", "2021", "2021")}, []model.Tenure{germany}, false},
		"an open end is not sure on a late day": {[]model.Tenure{tenure(headOfState, "france", "2004-01-01", "")}, []model.Tenure{germany}, false},
	} {
		if got := suspect.InTwoCountries(test.a, test.b) != nil; got != test.want {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
		if got := suspect.InTwoCountries(test.b, test.a) != nil; got != test.want {
			t.Errorf("%s, the other way round: %v, want %v", name, got, test.want)
		}
	}
}

func TestFindAgain(t *testing.T) {
	double := func(item string) suspect.Known {
		people := []suspect.Person{{ID: "a", Names: []string{"Tobias Quillfeather"}, Item: item}, {ID: "b", Names: []string{"Quillfeather Tobias"}}}
		sources := []suspect.Source{{ID: "s", URL: "https://example.org/one-page-of-them"}, {ID: "t", URL: "http://www.example.org/one-page-of-them/"}}
		return suspect.Known{People: people, Sources: sources}
	}
	found := suspect.FindAgain(double(""), suspect.Found{})
	if len(found.Pairs) != 2 {
		t.Fatalf("pairs %+v, want the people and the pages", found.Pairs)
	}
	if again := suspect.FindAgain(double(""), found); !slices.Equal(kindsAndIDs(again), kindsAndIDs(found)) {
		t.Errorf("the same records give %+v, not %+v", again.Pairs, found.Pairs)
	}
	other := double("")
	other.People[1].Names[0] = "Zebulon Wrathbone"
	if again := suspect.FindAgain(other, found); len(again.Pairs) != 1 || again.Pairs[0].Kind != model.EntityKindSource {
		t.Errorf("people with other names give %+v, want the pages alone", again.Pairs)
	}
	other = double("")
	other.Meetings = []suspect.Meeting{{ID: "m", Participants: []string{"a", "b"}}}
	if again := suspect.FindAgain(other, found); len(again.Pairs) != 1 {
		t.Errorf("two who met are a pair still: %+v", again.Pairs)
	}
	other = double("")
	other.Sources = other.Sources[:1]
	if again := suspect.FindAgain(other, found); len(again.Pairs) != 1 || again.Pairs[0].Kind != model.EntityKindLeader {
		t.Errorf("one page gives %+v, want the people alone", again.Pairs)
	}
}

func kindsAndIDs(found suspect.Found) (pairs []string) {
	for _, p := range found.Pairs {
		pairs = append(pairs, string(p.Kind)+" "+p.A+" "+p.B)
	}
	return pairs
}
