package export_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// Of every kind an entity has its class and its names, and a fact its sources.
func TestTriples_everyKind(t *testing.T) {
	for _, kind := range model.Kinds {
		record := kind.New()
		record.Base().ID = "x"
		want := []string{"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/" + kind.SchemaOrg + "> ."}
		if names, hasNames := model.FieldNamed(record.Fields(), "names"); hasNames {
			*names.Value.(model.TextsValue).At = []model.LocalizedText{{Lang: "en", Text: "X"}, {Lang: "ko", Text: "엑스"}}
			want = append(want, `<https://schema.org/name> "X"@en .`, `<https://schema.org/name> "엑스"@ko .`)
		}
		if fact, isFact := record.(model.Asserted); isFact {
			fact.Assertion().Citations = []model.Citation{{Source: "s"}}
			want = append(want, "<https://schema.org/citation> <urn:sidelines:s> .")
		}
		text := string(written(t, "ntriples", func(yield func(any, error) bool) { yield(record, nil) }))
		for _, line := range want {
			if strings.Count(text, "<urn:sidelines:x> "+line+"\n") != 1 {
				t.Errorf("%s: no %s, or twice, in\n%s", kind, line, text)
			}
		}
	}
}
