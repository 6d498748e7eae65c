package main

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
)

// The command retract: it lists what goes and what stays, changes nothing in a dry run, and refuses what is no source.
func TestRetract(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	const world = `{"sources": [
		{"id": "gone-page", "names": [{"lang": "en", "text": "Gone"}]}, {"id": "good-page", "names": [{"lang": "en", "text": "Good"}]}],
	"meetings": [
		{"id": "gone-talks", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "start": "1991", "citations": [{"source": "gone-page"}]},
		{"id": "kept-talks", "names": [{"lang": "en", "text": "Kept"}], "format": "BILATERAL", "start": "1992",
			"citations": [{"source": "gone-page"}, {"source": "good-page"}]}]}`
	if out, log, err := finish(t, world, append(options[:len(options):len(options)], "import", "-")...); err != nil {
		t.Fatalf("%v\n%s%s", err, out, log)
	}
	const list = "retracted  Meeting    gone-talks\nstays      Meeting    kept-talks  confirmed by good-page\n"
	for _, step := range []struct {
		reason   string
		args     []string
		out, log string
		fails    bool
	}{
		{"no reason", []string{"gone-page"}, "", "retract needs --reason TEXT", true},
		{"no source", []string{"--reason", "x"}, "", "retract takes the id of one SOURCE", true},
		{"a meeting", []string{"--reason", "x", "kept-talks"}, "", `"kept-talks" is a Meeting`, true},
		{"an unknown id", []string{"--reason", "x", "nowhere"}, "", `no source has the id "nowhere"`, true},
		{"a rehearsal", []string{"--dry-run", "gone-page"}, list + "gone-page: would be retracted, with 1 facts; 1 others stay without it\n", "", false},
		{"the source", []string{"--reason", "It was made up.", "gone-page"}, list + "gone-page: retracted, with 1 facts; 1 others stay without it\n", "", false},
		{"again", []string{"--reason", "It was made up.", "gone-page"}, "", `"gone-page" is retracted already`, true},
	} {
		out, log, err := finish(t, "", append(append(options[:len(options):len(options)], "retract"), step.args...)...)
		if (err != nil) != step.fails || !strings.Contains(out, step.out) || !strings.Contains(log, step.log) {
			t.Errorf("%s: said %q and %q, %v; want %q and %q", step.reason, out, log, err, step.out, step.log)
		}
	}
	if all := exported(t, options); !strings.Contains(all, `"reason":"It was made up."`) {
		t.Errorf("no reason in\n%s", all)
	}
}
