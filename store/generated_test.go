package store

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What follows from the descriptions of the kinds can be read in testdata/generated.cypher, and a change of it is seen.
// With UPDATE=1 the test writes the file.
func TestGenerated(t *testing.T) {
	var b strings.Builder
	b.WriteString("// Made from the descriptions of the kinds (model/, cards.go, owned.go): UPDATE=1 go test ./store -run TestGenerated\n")
	for _, kind := range slices.Sorted(maps.Keys(cards)) {
		fmt.Fprintf(&b, "\n// The card of a %s.\n%s\n", kind, cards[kind])
	}
	fmt.Fprintf(&b, "\n// AccountsByMeeting\n%s\n", accountsByMeeting)
	fmt.Fprintf(&b, "\n// ClearEntities\n%s\n\n// Dependents\n%s\n", clearEntities, dependentsText)
	const file = "testdata/generated.cypher"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if difference := cmp.Diff(string(want), b.String()); difference != "" {
		t.Errorf("the generated Cypher differs from %s (-file +generated):\n%s", file, difference)
	}
}
