package document_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func tenureOf(id, of string, from, to model.Date) document.Tenure {
	return document.Tenure{ID: id, Office: model.OfficeHeadOfState, Of: of, From: from, To: to}
}

// A tenure keeps the id that it was given, whatever is corrected of its dates, as long as it is recognised.
func TestNameTenures(t *testing.T) {
	known := []document.Tenure{
		tenureOf("utopus/head-of-state-utopia", "utopia", "1516", "1520"),
		tenureOf("utopus/head-of-state-utopia-2", "utopia", "1530-03", ""),
		tenureOf("utopus/regent", "macaria", "1525", "1526"),
	}
	for reason, c := range map[string]struct {
		tenures []document.Tenure
		want    []string
	}{
		"nothing is known of it":          {[]document.Tenure{tenureOf("", "achora", "1540", "")}, []string{"utopus/head-of-state-achora"}},
		"the same days":                   {[]document.Tenure{tenureOf("", "utopia", "1516", "1520")}, []string{known[0].ID}},
		"the same first day":              {[]document.Tenure{tenureOf("", "utopia", "1516", "1524")}, []string{known[0].ID}},
		"the same last day":               {[]document.Tenure{tenureOf("", "utopia", "1512", "1520")}, []string{known[0].ID}},
		"a time that overlaps":            {[]document.Tenure{tenureOf("", "utopia", "1516-05-01", "1519")}, []string{known[0].ID}},
		"open at both ends":               {[]document.Tenure{tenureOf("", "utopia", "", "")}, []string{known[0].ID}},
		"a time that does not overlap":    {[]document.Tenure{tenureOf("", "utopia", "1521", "1522")}, []string{"utopus/head-of-state-utopia-3"}},
		"another order":                   {[]document.Tenure{tenureOf("", "utopia", "1530", ""), tenureOf("", "utopia", "1516", "")}, []string{known[1].ID, known[0].ID}},
		"surer ones first":                {[]document.Tenure{tenureOf("", "utopia", "1515", ""), tenureOf("", "utopia", "1516", "1520")}, []string{known[1].ID, known[0].ID}},
		"an id of its own":                {[]document.Tenure{tenureOf("utopus/first-king", "utopia", "1516", "1520")}, []string{"utopus/first-king"}},
		"an id that leaves the other one": {[]document.Tenure{tenureOf("utopus/head-of-state-utopia", "utopia", "1530-03", ""), tenureOf("", "utopia", "1530", "")}, []string{known[0].ID, known[1].ID}},
		"a name that people gave":         {[]document.Tenure{tenureOf("", "macaria", "1525-06", "")}, []string{"utopus/regent"}},
		"another office":                  {[]document.Tenure{{Office: model.OfficeForeignMinister, Of: "utopia", From: "1516"}}, []string{"utopus/foreign-minister-utopia"}},
		"a date that is none":             {[]document.Tenure{tenureOf("", "utopia", "x", "yyyyy")}, []string{known[0].ID}},
	} {
		document.NameTenures("utopus", c.tenures, known, nil)
		var got []string
		for _, tenure := range c.tenures {
			got = append(got, tenure.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", reason, got, c.want)
		}
	}
}

// Tenures of two records of one person become one where they are the same; what only one of them says is kept, and the id
// that goes leads to the one that stays.
func TestCombine_tenures(t *testing.T) {
	one := &document.Leader{ID: "utopus", Tenures: []document.Tenure{
		{ID: "utopus/a", Office: model.OfficeHeadOfState, Of: "utopia", From: "1516", Citations: []document.Citation{{Source: "gazette"}}},
	}}
	two := &document.Leader{ID: "utopos", Tenures: []document.Tenure{
		{ID: "utopos/b", Office: model.OfficeHeadOfState, Of: "utopia", From: "1516", To: "1520", Citations: []document.Citation{{Source: "letters"}}},
		{ID: "utopos/c", Office: model.OfficeHeadOfState, Of: "macaria", From: "1516"},
	}}
	document.Combine(one, two)
	want := []document.Tenure{
		{ID: "utopus/a", Office: model.OfficeHeadOfState, Of: "utopia", From: "1516", Citations: []document.Citation{{Source: "gazette"}, {Source: "letters"}}},
		{ID: "utopos/c", Office: model.OfficeHeadOfState, Of: "macaria", From: "1516"},
	}
	if len(one.Tenures) != 2 || one.Tenures[0].ID != "utopus/a" || one.Tenures[0].To != "" || !slices.Equal(one.Tenures[0].Citations, want[0].Citations) || one.Tenures[1].ID != "utopos/c" {
		t.Errorf("%+v, want %+v", one.Tenures, want)
	}
	gone := document.TenuresGone(two.Tenures, one.Tenures)
	if len(gone) != 1 || gone["utopos/b"] != "utopus/a" {
		t.Errorf("%v", gone)
	}
}

func TestIsTenureID(t *testing.T) {
	for id, want := range map[string]bool{
		"xi-jinping/head-of-state-china": true, "a/b": true,
		"a": false, "a/": false, "/b": false, "a/b/c": false, "A/b": false, "a--b/c": false, "": false,
	} {
		if got := document.IsTenureID(id); got != want {
			t.Errorf("%q: %v", id, got)
		}
	}
}
