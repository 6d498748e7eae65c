package document_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func tenureOf(id, of string, from, to model.Date) model.Tenure {
	return model.Tenure{ID: id, Office: model.OfficeHeadOfState, Of: of, From: from, To: to}
}

// A tenure keeps the id that it was given, whatever is corrected of its dates, as long as it is recognised.
func TestNameTenures(t *testing.T) {
	t.Parallel()
	known := []model.Tenure{
		tenureOf("utopus/head-of-state-utopia", "utopia", "1516", "1520"),
		tenureOf("utopus/head-of-state-utopia-2", "utopia", "1530-03", ""),
		tenureOf("utopus/regent", "macaria", "1525", "1526"),
	}
	for reason, c := range map[string]struct {
		tenures []model.Tenure
		want    []string
	}{
		"nothing is known of it":          {[]model.Tenure{tenureOf("", "achora", "1540", "")}, []string{"utopus/head-of-state-achora"}},
		"the same days":                   {[]model.Tenure{tenureOf("", "utopia", "1516", "1520")}, []string{known[0].ID}},
		"the same first day":              {[]model.Tenure{tenureOf("", "utopia", "1516", "1524")}, []string{known[0].ID}},
		"the same last day":               {[]model.Tenure{tenureOf("", "utopia", "1512", "1520")}, []string{known[0].ID}},
		"a time that overlaps":            {[]model.Tenure{tenureOf("", "utopia", "1516-05-01", "1519")}, []string{known[0].ID}},
		"open at both ends":               {[]model.Tenure{tenureOf("", "utopia", "", "")}, []string{known[0].ID}},
		"a time that does not overlap":    {[]model.Tenure{tenureOf("", "utopia", "1521", "1522")}, []string{"utopus/head-of-state-utopia-3"}},
		"another order":                   {[]model.Tenure{tenureOf("", "utopia", "1530", ""), tenureOf("", "utopia", "1516", "")}, []string{known[1].ID, known[0].ID}},
		"surer ones first":                {[]model.Tenure{tenureOf("", "utopia", "1515", ""), tenureOf("", "utopia", "1516", "1520")}, []string{known[1].ID, known[0].ID}},
		"an id of its own":                {[]model.Tenure{tenureOf("utopus/first-king", "utopia", "1516", "1520")}, []string{"utopus/first-king"}},
		"an id that leaves the other one": {[]model.Tenure{tenureOf("utopus/head-of-state-utopia", "utopia", "1530-03", ""), tenureOf("", "utopia", "1530", "")}, []string{known[0].ID, known[1].ID}},
		"a name that people gave":         {[]model.Tenure{tenureOf("", "macaria", "1525-06", "")}, []string{"utopus/regent"}},
		"another office":                  {[]model.Tenure{{Office: model.OfficeForeignMinister, Of: "utopia", From: "1516"}}, []string{"utopus/foreign-minister-utopia"}},
		"a date that is none":             {[]model.Tenure{tenureOf("", "utopia", "x", "yyyyy")}, []string{known[0].ID}},
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
	t.Parallel()
	one := &model.Leader{
		NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "utopus"}},
		Tenures: []model.Tenure{
			{ID: "utopus/a", Office: model.OfficeHeadOfState, Of: "utopia", From: "1516", FactBase: model.FactBase{Citations: []model.Citation{{Source: "gazette"}}}},
		},
	}
	two := &model.Leader{
		NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "utopos"}},
		Tenures: []model.Tenure{
			{ID: "utopos/b", Office: model.OfficeHeadOfState, Of: "utopia", From: "1516", To: "1520", FactBase: model.FactBase{Citations: []model.Citation{{Source: "letters"}}}},
			{ID: "utopos/c", Office: model.OfficeHeadOfState, Of: "macaria", From: "1516"},
		},
	}
	document.Combine(one, two)
	want := []model.Tenure{
		{ID: "utopus/a", Office: model.OfficeHeadOfState, Of: "utopia", From: "1516", FactBase: model.FactBase{Citations: []model.Citation{{Source: "gazette"}, {Source: "letters"}}}},
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
	t.Parallel()
	for id, want := range map[string]bool{
		"xi-jinping/head-of-state-china": true, "a/b": true,
		"a": false, "a/": false, "/b": false, "a/b/c": false, "A/b": false, "a--b/c": false, "": false,
	} {
		if got := model.IsTenureID(id); got != want {
			t.Errorf("%q: %v", id, got)
		}
	}
}
