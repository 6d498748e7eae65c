package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
)

// The command names: what it adds, says and refuses, and that a second run changes nothing.
func TestNames(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	const world = `{"leaders": [
		{"id": "utopus", "wikidataId": "Q1", "names": [{"lang": "en", "text": "King Utopus"}, {"lang": "fr", "text": "Utopus"}]},
		{"id": "abraxa", "names": [{"lang": "en", "text": "Queen Abraxa"}]}],
	"countries": [{"id": "utopia", "code": "XU", "wikidataId": "Q2", "names": [{"lang": "en", "text": "Utopia"}]}]}`
	if out, log, err := finish(t, world, append(options[:len(options):len(options)], "import", "-")...); err != nil {
		t.Fatalf("%v\n%s%s", err, out, log)
	}
	file := filepath.Join(t.TempDir(), "labels.csv")
	const labels = "item,lang,label,alias\nQ1,fr,Utope,\nQ1,ja,ウトパス,ウトプス王\nQ2,zh-hans,乌托邦,\nQ3,en,Nowhere,\n"
	if err := os.WriteFile(file, []byte(labels), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		reason, in string
		args       []string
		out, log   string
		fails      bool
	}{
		{"a rehearsal", "", []string{"--dry-run", "--from", file},
			"labels.csv: would be 2 updated, 0 unchanged, 0 refused; names added: 4; rows about items that nothing in the graph has: 1", "", false},
		{"the file", "", []string{"--from", file}, "labels.csv: 2 updated, 0 unchanged, 0 refused; names added: 4; rows about items that nothing in the graph has: 1", "", false},
		{"the file again", labels, []string{"--from", "-"}, "-: 0 updated, 2 unchanged, 0 refused; names added: 0; rows", "", false},
		{"a bad row", "item,lang,label\nQ2,xx-not-a-language,x\nQ2,ru,Утопия\n", []string{"--from", "-"},
			"-: 1 updated, 0 unchanged, 1 refused; names added: 1; rows about items that nothing in the graph has: 0", `  -, line 2: "xx-not-a-language" is not a language`, true},
		{"no labels", "item,lang\n", []string{"--from", "-"}, "", `there is no column "label"`, true},
		{"no file", "", []string{"--from", filepath.Join(t.TempDir(), "none")}, "", "--from: open", true},
		{"no option", "", nil, "", "names needs --from FILE", true},
		{"an argument", "", []string{"labels.csv"}, "", "--from", true},
	} {
		out, log, err := finish(t, step.in, append(append(options[:len(options):len(options)], "names"), step.args...)...)
		if (err != nil) != step.fails || !strings.Contains(out, step.out) || !strings.Contains(log, step.log) {
			t.Errorf("%s: said %q and %q, %v; want %q and %q", step.reason, out, log, err, step.out, step.log)
		}
	}
	all := exported(t, options)
	for _, want := range []string{
		`{"lang":"en","text":"King Utopus"},{"lang":"fr","text":"Utopus"},{"lang":"fr","text":"Utope"},{"lang":"ja","text":"ウトパス"},{"lang":"ja","text":"ウトプス王"}]`,
		`{"lang":"en","text":"Utopia"},{"lang":"zh-Hans","text":"乌托邦"},{"lang":"ru","text":"Утопия"}]`,
		`"names":[{"lang":"en","text":"Queen Abraxa"}]`,
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no %s in\n%s", want, all)
		}
	}
}
