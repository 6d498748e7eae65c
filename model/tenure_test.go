package model_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// on is a tenure of an office of china, from and to days that may be empty.
func on(office model.Office, from, to model.Date) model.Tenure {
	return model.Tenure{ID: "x/" + string(office) + "-" + string(from), Office: office, Of: "china", From: from, To: to}
}

// idsOf are the ids of tenures.
func idsOf(tenures []*model.Tenure) string {
	var ids []string
	for _, t := range tenures {
		ids = append(ids, t.ID)
	}
	return strings.Join(ids, " ")
}

func date(text string) *model.Date { d := model.Date(text); return &d }

// An office may have been held on every day from the first of its beginning to the last of its end.
func TestTenure_Covers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		reason        string
		from, to, day model.Date
		want          bool
	}{
		{"the first day", "2013-03-14", "2018", "2013-03-14", true},
		{"the day before", "2013-03-14", "2018", "2013-03-13", false},
		{"the month of the first day", "2013-03-14", "2018", "2013-03", true},
		{"the year of the first day", "2013-03-14", "2018", "2013", true},
		{"the month before", "2013-03-14", "2018", "2013-02", false},
		{"the last day", "2013", "2018-03-17", "2018-03-17", true},
		{"the day after", "2013", "2018-03-17", "2018-03-18", false},
		{"the month of the last day", "2013", "2018-03-17", "2018-03", true},
		{"the month after", "2013", "2018-03-17", "2018-04", false},
		{"the last day of a month", "2013", "2018-03", "2018-03-31", true},
		{"the first day after a month", "2013", "2018-03", "2018-04-01", false},
		{"the first day of a year", "2013", "2018", "2013-01-01", true},
		{"the last day of a year", "2013", "2018", "2018-12-31", true},
		{"the day after a year", "2013", "2018", "2019-01-01", false},
		{"before an open beginning", "", "2018", "0001", true},
		{"after an open end", "2013", "", "9999", true},
		{"before an open end begins", "2013", "", "2012-12-31", false},
		{"after an open beginning ends", "", "2018", "2019", false},
		{"any day", "", "", "2020", true},
	} {
		tenure := on(model.OfficeOther, c.from, c.to)
		if got := tenure.Covers(c.day); got != c.want {
			t.Errorf("%s: %s to %s covers %s: %v", c.reason, c.from, c.to, c.day, got)
		}
	}
}

// A retracted office is not held, a disputed one is.
func TestLeader_TenuresOn(t *testing.T) {
	t.Parallel()
	retracted, disputed, former := on(model.OfficeHeadOfState, "2013", ""), on(model.OfficeOther, "2013", ""), on(model.OfficeOther, "2012", "2013")
	retracted.Standing, disputed.Standing, former.Standing = model.StandingRetracted, model.StandingDisputed, model.StandingAsserted
	leader := &model.Leader{Tenures: []model.Tenure{former, retracted, disputed}}
	for day, want := range map[model.Date]string{"2012": former.ID, "2013": former.ID + " " + disputed.ID, "2014": disputed.ID, "2011": ""} {
		if got := idsOf(leader.TenuresOn(day)); got != want {
			t.Errorf("on %s: %s, want %s", day, got, want)
		}
	}
	if office := leader.OfficeOn("2014", nil); office != &leader.Tenures[2] {
		t.Errorf("acts as %+v", office)
	}
}

// The highest kind of office comes first, of equal ones that taken up last, one without a first day last of all.
func TestLeader_RankedTenuresOn(t *testing.T) {
	t.Parallel()
	other, newer, older, undated := on(model.OfficeOther, "2019", ""), on(model.OfficeForeignMinister, "2014", ""), on(model.OfficeForeignMinister, "2013-05", ""), on(model.OfficeForeignMinister, "", "")
	state, second := on(model.OfficeHeadOfState, "2001", ""), on(model.OfficeForeignMinister, "", "")
	second.ID, second.Of = "x/second", "second"
	leader := &model.Leader{Tenures: []model.Tenure{undated, second, other, older, newer, state}}
	if got, want := idsOf(leader.RankedTenuresOn("2020")), strings.Join([]string{state.ID, newer.ID, older.ID, undated.ID, second.ID, other.ID}, " "); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if leader.Tenures[0].ID != undated.ID || leader.Tenures[5].ID != state.ID {
		t.Error("the order of all tenures is another")
	}
	for side, want := range map[string]*model.Tenure{"second": &leader.Tenures[1], "nowhere": nil, "china": &leader.Tenures[5]} {
		if office := leader.OfficeOn("2020", &side); office != want {
			t.Errorf("for %s as %+v", side, office)
		}
	}
	if office := leader.OfficeOn("2020", nil); office != &leader.Tenures[5] {
		t.Errorf("for no side as %+v", office)
	}
}

func TestOfficeRank(t *testing.T) {
	t.Parallel()
	for want, office := range []model.Office{"HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER", "HEAD_OF_ORGANIZATION", "OTHER", "KING"} {
		if got := model.OfficeRank(office); got != want {
			t.Errorf("%s has rank %d, want %d", office, got, want)
		}
	}
}

func TestTenure_Title(t *testing.T) {
	t.Parallel()
	english, korean := "en", "ko"
	tenure := on(model.OfficeHeadOfState, "", "")
	if got := tenure.Title(&english); got != "HEAD_OF_STATE" {
		t.Errorf("without titles: %s", got)
	}
	tenure.Titles = []model.LocalizedText{{Lang: "en", Text: "President"}, {Lang: "ko", Text: "주석"}}
	if got := tenure.Title(nil) + tenure.Title(&korean); got != "President주석" {
		t.Error(got)
	}
	if tenure.NodeID() != tenure.ID {
		t.Error(tenure.NodeID())
	}
}

// Members are those of a day, all that ever were without one.
func TestOrganization_MembersOn(t *testing.T) {
	t.Parallel()
	member := func(country string, from, to model.Date) model.Member {
		return model.Member{Membership: model.Membership{Country: country, From: from, To: to}}
	}
	league := &model.Organization{Members: []model.Member{member("a", "2001", "2010-06"), member("b", "2010-07-01", ""), member("c", "", "")}}
	for day, want := range map[string]string{"": "abc", "2010-06-30": "ac", "2010-07-01": "bc", "2010": "abc", "2000": "c"} {
		var on *model.Date
		if day != "" {
			on = date(day)
		}
		got := ""
		for _, m := range league.MembersOn(on) {
			got += m.Country
		}
		if got != want {
			t.Errorf("on %q: %s, want %s", day, got, want)
		}
	}
}
