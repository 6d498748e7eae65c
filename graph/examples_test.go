package graph_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/examples"
)

var update = flag.Bool("update", false, "write the answers of examples/*.graphql to examples/*.json")

func TestExamples(t *testing.T) {
	all := examples.All()
	if len(all) < 12 {
		t.Fatalf("%d examples, want at least 12", len(all))
	}
	for _, example := range all {
		t.Run(example.Name, func(t *testing.T) {
			var got, want any
			answer := mustAsk(t, example.Query, nil, &got)
			file := "../examples/" + example.Name + ".json"
			if *update {
				var text bytes.Buffer
				if err := json.Indent(&text, answer.Data, "", "  "); err != nil {
					t.Fatal(err)
				}
				text.WriteByte('\n')
				if err := os.WriteFile(file, text.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(text, &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: the answer differs (-want +got); -update writes it anew:\n%s", example.Title, diff)
			}
		})
	}
}
