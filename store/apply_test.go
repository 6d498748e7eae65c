package store_test

import (
	"errors"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
)

func TestApply_bundledData(t *testing.T) {
	documents, err := data.Documents(data.Default)
	if err != nil {
		t.Fatal(err)
	}
	for round, reason := range []string{"the first time every record is created", "the second time nothing changes"} {
		for _, d := range documents {
			patches, err := document.Parse(d.Text)
			if err != nil {
				t.Fatalf("%s: %v", d.Name, err)
			}
			applied, err := db.Apply(t.Context(), patches, func(int, int) {})
			if err != nil {
				t.Fatalf("%s: %v: %v", d.Name, err, errors.Unwrap(err))
			}
			if counted := []int{applied.Created, applied.Unchanged}[round]; counted != len(patches) {
				t.Errorf("%s: %s, but: %+v of %d", d.Name, reason, applied, len(patches))
			}
		}
	}
}
