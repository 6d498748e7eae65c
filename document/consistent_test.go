package document_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func TestCheckConsistent(t *testing.T) {
	t.Parallel()
	of := func(field, value string) *model.Meeting {
		m := &model.Meeting{}
		m.Disputes = []model.Dispute{{Field: field, Values: []model.DisputedValue{versionOf(value, "b")}}}
		return m
	}
	cited := func(citations ...model.Citation) *model.Meeting {
		m := &model.Meeting{}
		m.Citations = citations
		return m
	}
	both := cited(model.Citation{Source: "a"}, model.Citation{Source: "b", Stance: "DENIES"}, model.Citation{Source: "a", Stance: "DENIES"})
	tenure := &model.Leader{Tenures: []model.Tenure{{ID: "x/y"}, {ID: "x/z", FactBase: of("citations", "none").FactBase}}}
	for name, c := range map[string]struct {
		before, after model.Record
		want          string
	}{
		"confirms and denies":  {nil, both, `r.citations[2].stance: "a" both confirms and denies this: keep one, or name in disputes the field that it tells otherwise`},
		"known already":        {both, both, ""},
		"announces and denies": {nil, cited(model.Citation{Source: "a", Stance: "ANNOUNCES"}, model.Citation{Source: "a", Stance: "DENIES"}), ""},
		"no field to tell":     {nil, of("standing", "ASSERTED"), `r.disputes[0].field: "standing" is nothing that sources can tell otherwise`},
		"no number":            {nil, &model.Forum{FactBase: of("edition", "third").FactBase}, `r.disputes[0].values[0].value: "third" is not a whole number, as edition has`},
		"no field of the kind": {nil, of("duration", "three hours"), ""},
		"words for a setting":  {nil, of("setting", "breakfast"), ""},
		"no flag":              {nil, of("participantsComplete", "maybe"), `r.disputes[0].values[0].value: "maybe" is not true or false, as participantsComplete has`},
		"a value":              {nil, of("mode", "PHONE"), ""},
		"words for a day":      {nil, of("start", "early in May"), ""},
		"a name":               {nil, of("country", "the mainland"), ""},
		"a tenure":             {nil, tenure, `r.tenures[1].disputes[0].field: "citations" is nothing that sources can tell otherwise`},
	} {
		if got := strings.Join(lines(document.CheckConsistent("r", c.before, c.after)), "; "); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
	blank := &model.Retraction{Reason: " \n"}
	for _, record := range []model.Record{
		&model.Meeting{FactBase: model.FactBase{Standing: "RETRACTED", Retraction: blank}}, &model.Source{Retraction: blank},
	} {
		problems, _ := document.Validate("r", record)
		if !slices.ContainsFunc(problems, func(p document.Problem) bool { return p.Path == "r.retraction.reason" }) {
			t.Errorf("a blank reason is taken: %v", problems)
		}
	}
}
