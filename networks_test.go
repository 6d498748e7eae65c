package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
)

// Exports of who met whom are refused: their weights count meetings, and nothing in them says which.
func TestImport_ties(t *testing.T) {
	options := sharedNeo4j(t, data.Report)
	text, err := os.ReadFile("docs/import/network.mapping.json")
	if err != nil {
		t.Fatal(err)
	}
	mapping := filepath.Join(t.TempDir(), "mapping.json")
	answered := regexp.MustCompile(`(?s),\s*"questions": \[[^\]]*\]`).ReplaceAll(text, nil)
	if err := os.WriteFile(mapping, answered, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"ties-graphml", "ties-gexf"} {
		file := filepath.Join(t.TempDir(), format)
		if _, log, err := finish(t, "", append(options, "export", "--format", format, "--output", file)...); err != nil {
			t.Fatalf("%v\n%s", err, log)
		}
		out, log, err := finish(t, "", append(options, "import", "--mapping", mapping, file)...)
		if err == nil || !strings.Contains(log, "is an export of who met whom") {
			t.Errorf("%s: %v %s%s", format, err, out, log)
		}
	}
}
