package model_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

// on is a tenure of an office of china, from and to days that may be empty.
func on(office model.Office, from, to model.Date) model.Tenure {
	return model.Tenure{ID: "x/" + string(office) + "-" + string(from), Office: office, Of: "china", From: from, To: to}
}

func date(text string) *model.Date { d := model.Date(text); return &d }

// What is said of a day: surely, possibly or not in office.
func TestTenure_Certainty(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		reason        string
		from, to, day model.Date
		want          model.Certainty
	}{
		{"the first day", "2013-03-14", "2018", "2013-03-14", "CERTAIN"},
		{"the day before", "2013-03-14", "2018", "2013-03-13", ""},
		{"some day of the month of the first day", "2013-03-14", "2018", "2013-03", "POSSIBLE"},
		{"some day of the year of the first day", "2013-03-14", "2018", "2013", "POSSIBLE"},
		{"the month before", "2013-03-14", "2018", "2013-02", ""},
		{"the month after", "2013-03-14", "2018", "2013-04", "CERTAIN"},
		{"the last day, on which the successor may begin", "2013", "2018-03-17", "2018-03-17", "POSSIBLE"},
		{"the day before the last", "2013", "2018-03-17", "2018-03-16", "CERTAIN"},
		{"the day after", "2013", "2018-03-17", "2018-03-18", ""},
		{"the month of the last day", "2013", "2018-03-17", "2018-03", "POSSIBLE"},
		{"the month after the last day", "2013", "2018-03-17", "2018-04", ""},
		{"the last day of a month", "2013", "2018-03", "2018-03-31", "POSSIBLE"},
		{"the day before a month", "2013", "2018-03", "2018-02-28", "CERTAIN"},
		{"the first day after a month", "2013", "2018-03", "2018-04-01", ""},
		{"the first day of a year", "2013", "2018", "2013-01-01", "POSSIBLE"},
		{"the last day of a year", "2013", "2018", "2013-12-31", "CERTAIN"},
		{"a year between years", "2008", "2010", "2009", "CERTAIN"},
		{"the year that begins it", "2008", "2010", "2008", "POSSIBLE"},
		{"the day after a year", "2013", "2018", "2019-01-01", ""},
		{"one day, first and last", "2013-03-14", "2013-03-14", "2013-03-14", "POSSIBLE"},
		{"one year, first and last", "2013", "2013", "2013-06-01", "POSSIBLE"},
		{"the first day with an open end", "2013-03-14", "", "2013-03-14", "CERTAIN"},
		{"later with an open end", "2013-03-14", "", "2013-03-15", "POSSIBLE"},
		{"the first year with an open end", "2013", "", "2013-12-31", "POSSIBLE"},
		{"long after an open end", "2013", "", "9999", "POSSIBLE"},
		{"the last day there is", "9999-12-31", "", "9999-12-31", "CERTAIN"},
		{"before an open end begins", "2013", "", "2012-12-31", ""},
		{"before an end without a beginning", "", "2018", "2017-12-31", ""},
		{"the year of an end without a beginning", "", "2018", "2018-05", "POSSIBLE"},
		{"after an end without a beginning", "", "2018", "2019", ""},
		{"any day without dates", "", "", "2020", ""},
	} {
		tenure, got := on(model.OfficeOther, c.from, c.to), model.Certainty("")
		if certainty := tenure.Certainty(c.day); certainty != nil {
			got = *certainty
		}
		if got != c.want {
			t.Errorf("%s: %s to %s on %s is %q, want %q", c.reason, c.from, c.to, c.day, got, c.want)
		}
	}
}

// Sources show the leader in the office on the first and on the last day of an attested tenure, and say nothing of other days.
func TestTenure_Certainty_attested(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		from, to, day model.Date
		want          model.Certainty
		doubts        string
	}{
		{"2021-02-15", "2025-01-10", "2021-02-14", "", ""},
		{"2021-02-15", "2025-01-10", "2021-02-15", "CERTAIN", ""},
		{"2021-02-15", "2025-01-10", "2025-01-10", "CERTAIN", ""},
		{"2021-02-15", "2025-01-10", "2025-01-11", "", ""},
		{"2021-02-15", "2025-01-10", "2025-01", "POSSIBLE", "DAY_IMPRECISE"},
		{"2016-10-04", "2016-10-04", "2016-10-04", "CERTAIN", ""},
		{"2016-10-04", "2018", "2018-02-01", "POSSIBLE", "END_IMPRECISE"},
		{"2016", "2018-02-01", "2018-02-01", "CERTAIN", ""},
	} {
		tenure, got := on(model.OfficeOther, c.from, c.to), model.Certainty("")
		tenure.IsAttested = true
		if certainty := tenure.Certainty(c.day); certainty != nil {
			got = *certainty
		}
		if doubts := strings.Trim(fmt.Sprint(tenure.Doubts(c.day)), "[]"); got != c.want || doubts != c.doubts {
			t.Errorf("%s to %s on %s is %q with the doubts %q, want %q and %q", c.from, c.to, c.day, got, doubts, c.want, c.doubts)
		}
	}
}

// A tenure that is possible says every reason; one that is certain or not held says none.
func TestTenure_Doubts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		from, to, asOf, day model.Date
		want                string
	}{
		{"2013-03-14", "2018-03-17", "", "2015", ""},
		{"2013-03-14", "2018-03-17", "", "2012", ""},
		{"2013-03-14", "2018-03-17", "", "2013", "DAY_IMPRECISE"},
		{"2013-03-14", "2018-03-17", "", "2018-03-17", "LAST_DAY"},
		{"2013-03-14", "2018-03-17", "", "2018-03", "DAY_IMPRECISE LAST_DAY"},
		{"2013-03-14", "2013-03-14", "", "2013", "DAY_IMPRECISE LAST_DAY"},
		{"2008", "2010", "", "2008-02-01", "START_IMPRECISE"},
		{"2008", "2010", "", "2008", "START_IMPRECISE"},
		{"2008-02", "2010", "", "2008", "DAY_IMPRECISE START_IMPRECISE"},
		{"2008", "2010", "", "2010-02-01", "END_IMPRECISE"},
		{"2008", "2008", "", "2008-02-01", "START_IMPRECISE END_IMPRECISE"},
		{"", "2018", "", "2018-05", "START_UNKNOWN END_IMPRECISE"},
		{"", "2018-05-01", "", "2018-05", "DAY_IMPRECISE START_UNKNOWN LAST_DAY"},
		{"", "2018-05-01", "", "2018-05-01", "START_UNKNOWN LAST_DAY"},
		{"", "2018", "", "2017", ""},
		{"2013-03-14", "", "", "2013-03-14", ""},
		{"2013-03-14", "", "", "2013-03-15", "END_UNKNOWN"},
		{"2013-03-14", "", "", "2013-03", "DAY_IMPRECISE END_UNKNOWN"},
		{"2013", "", "", "2013-03-15", "START_IMPRECISE END_UNKNOWN"},
		{"2013", "", "2016-05-01", "2016-05-01", ""},
		{"2013", "", "2016-05-01", "2016-05-02", "SOURCE_NOT_CURRENT"},
		{"2013", "", "2016-05-01", "2016", "SOURCE_NOT_CURRENT"},
		{"2013", "", "2016-05", "2016-05-01", "SOURCE_NOT_CURRENT"},
		{"", "", "2016", "2015", ""},
	} {
		tenure := on(model.OfficeOther, c.from, c.to)
		tenure.AsOf = c.asOf
		got := strings.Trim(fmt.Sprint(tenure.Doubts(c.day)), "[]")
		if got != c.want {
			t.Errorf("%s to %s, as of %q, on %s: %q, want %q", c.from, c.to, c.asOf, c.day, got, c.want)
		}
		certainty := tenure.Certainty(c.day)
		if isPossible := certainty != nil && *certainty == model.CertaintyPossible; isPossible != (got != "") {
			t.Errorf("%s to %s on %s has the doubts %q and the certainty %v", c.from, c.to, c.day, got, certainty)
		}
	}
}

// For random dates of any precision: a tenure that is certain was held on the day whichever days the dates stand for, and one that
// is not possible was held for none of them.
func TestTenure_Certainty_random(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	counts := map[model.Certainty]int{}
	for range 3000 {
		from, to, day := randomDate(random), randomDate(random), randomDate(random)
		if from.First() > to.Last() {
			from, to = to, from
		}
		held, all := 0, 0
		for _, first := range someDaysOf(random, from) {
			for _, last := range someDaysOf(random, to) {
				for _, asked := range someDaysOf(random, day) {
					if first > last {
						continue
					}
					all++
					if first <= asked && asked < last {
						held++
					}
				}
			}
		}
		tenure, got := on(model.OfficeOther, from, to), model.Certainty("")
		if certainty := tenure.Certainty(day); certainty != nil {
			got = *certainty
		}
		counts[got]++
		if got == model.CertaintyCertain && held < all || got == "" && held > 0 {
			t.Errorf("%s to %s on %s is %q: held in %d of %d cases", from, to, day, got, held, all)
		}
	}
	if len(counts) != 3 {
		t.Errorf("the dates drawn are not enough: %v", counts)
	}
}

func randomDate(random *rand.Rand) model.Date {
	day := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(1000)).Format(time.DateOnly)
	return model.Date(day[:[]int{4, 7, 10}[random.IntN(3)]])
}

// someDaysOf are the first and the last day of a date and some between them.
func someDaysOf(random *rand.Rand, date model.Date) []string {
	first, _ := time.Parse(time.DateOnly, date.First())
	last, _ := time.Parse(time.DateOnly, date.Last())
	days, length := []string{date.First(), date.Last()}, int(last.Sub(first).Hours()/24)
	for range min(3, length) {
		days = append(days, first.AddDate(0, 0, random.IntN(length+1)).Format(time.DateOnly))
	}
	return days
}

// A retracted tenure is none.
func TestLeader_Tenure(t *testing.T) {
	t.Parallel()
	retracted, disputed := on(model.OfficeHeadOfState, "2013", ""), on(model.OfficeOther, "2013", "")
	retracted.Standing, disputed.Standing = model.StandingRetracted, model.StandingDisputed
	leader := &model.Leader{Tenures: []model.Tenure{retracted, disputed}}
	if leader.Tenure(retracted.ID) != nil || leader.Tenure("x/none") != nil || leader.Tenure(disputed.ID) != &leader.Tenures[1] {
		t.Errorf("%+v", leader.Tenures)
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

// Memberships are those of a day, all that ever were without one.
func TestCountry_MembershipsOn(t *testing.T) {
	t.Parallel()
	country := &model.Country{Memberships: []model.Membership{
		{Organization: "a", From: "2001", To: "2010-06"}, {Organization: "b", From: "2010-07-01"}, {Organization: "c"},
	}}
	for day, want := range map[string]string{"": "abc", "2010-06-30": "ac", "2010-07-01": "bc", "2010": "abc", "2000": "c"} {
		var on *model.Date
		if day != "" {
			on = date(day)
		}
		got := ""
		for _, m := range country.MembershipsOn(on) {
			got += m.Organization
		}
		if got != want {
			t.Errorf("on %q: %s, want %s", day, got, want)
		}
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
