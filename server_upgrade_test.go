package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
)

const upgradeAdmin = "admin-0123456789-abcdef"

// edit is a mutation that somebody sent to a graph.
type edit struct {
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables"`
	// ChangedNothing: the graph of then had all of it already, so the journal has nothing of it.
	ChangedNothing bool `json:"changedNothing,omitempty"`
}

func readEdits(t *testing.T) []edit {
	t.Helper()
	text, err := os.ReadFile("testdata/upgrade/edits.json")
	if err != nil {
		t.Fatal(err)
	}
	var edits []edit
	if err := json.Unmarshal(text, &edits); err != nil || len(edits) < 50 {
		t.Fatalf("%d edits, %v", len(edits), err)
	}
	return edits
}

// unpackFolder unpacks a data folder.
func unpackFolder(t *testing.T, archive string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	file, err := os.Open(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // only read
	packed, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	for files := tar.NewReader(packed); ; {
		header, err := files.Next()
		if errors.Is(err, io.EOF) {
			return dir
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(files)
		name := filepath.Join(dir, filepath.FromSlash(header.Name))
		if err := errors.Join(err, os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, content, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
}

// neo4jOn starts the Neo4j of a data folder for several programs, and returns the options that name it.
func neo4jOn(t *testing.T, dir string) []string {
	t.Helper()
	own, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = own.Stop() })
	return []string{"--neo4j-uri", own.URI, "--neo4j-username", localneo4j.Username, "--neo4j-password", own.Password}
}

func (s *server) export(t *testing.T) []string {
	t.Helper()
	if foreign := s.ask(t, `{ changes(where: { actor: ["database"] }) { totalCount nodes { entityId action } } }`); !strings.Contains(foreign, `"totalCount":0`) {
		t.Errorf("changes of this server count as those of somebody else: %s", foreign)
	}
	var text []byte
	eventually(t, "the graph stays as it is for an export", func() bool { // until foreign changes are in the journal, it does not
		response, err := http.Get(s.url + "/export?format=jsonl")
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close() //nolint:errcheck // only read
		text, err = io.ReadAll(response.Body)
		return err == nil && response.StatusCode == http.StatusOK
	})
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	slices.Sort(lines)
	return lines
}

// difference are the lines that only one of the two has.
func difference(got, want []string) (more, less []string) {
	without := func(lines, others []string) []string {
		return slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return slices.Contains(others, line) })
	}
	return without(got, want), without(want, got)
}

// beforeTenureIDs was made when tenures had no ids: those of a leader that was merged then got theirs with the survivor's
// name, and nothing led to them.
const beforeTenureIDs = "f432a62.tar.gz"

var ofTenure = regexp.MustCompile(`"(id|from|into)":"[a-z0-9-]+/[a-z0-9-]+"`)

// withoutTenureIDs blanks the ids of tenures out of lines of which a merge accounts for the difference: one leader, and a
// redirection.
func withoutTenureIDs(lines []string) []string {
	if len(lines) > 2 {
		return lines
	}
	var blanked []string
	for _, line := range lines {
		if !strings.HasPrefix(line, `{"merged":`) {
			blanked = append(blanked, ofTenure.ReplaceAllString(line, ""))
		}
	}
	return blanked
}

// ofReport leaves out records of other sets, which a graph with the set report keeps if an earlier version brought them.
func ofReport(t *testing.T, lines []string) []string {
	t.Helper()
	ids := map[data.Set]map[string]bool{data.Report: {}, data.Default: {}}
	for set := range ids {
		documents, err := data.Documents(set)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range documents {
			patches, err := d.Patches()
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range patches {
				ids[set][p.ID] = true
			}
		}
	}
	return slices.DeleteFunc(lines, func(line string) bool {
		id := firstID.FindStringSubmatch(line)
		return id != nil && ids[data.Default][id[1]] && !ids[data.Report][id[1]]
	})
}

var firstID = regexp.MustCompile(`^{"\w+":\[{"id":"([^"]+)"`)

// mergedByHand is the leader into whom an edit merged another. The merge makes all of its fields the user's, so that it has
// nothing of what this version knows more of either.
const mergedByHand = "rafik-hariri"

func withoutMergedByHand(lines []string) []string {
	return slices.DeleteFunc(lines, func(line string) bool {
		id := firstID.FindStringSubmatch(line)
		return id != nil && id[1] == mergedByHand
	})
}

// A data folder that an earlier version made, in which people changed fifty things, is a fresh one of this version with
// their changes, once this version has started with it. Every id of then still answers, or the upgrade lists it.
func TestUpgrade(t *testing.T) {
	tokens := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(tokens, []byte("admin root "+upgradeAdmin+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	fresh := serveForTest(t, append(sharedNeo4j(t, data.Report), "--tokens", tokens)...)
	for _, e := range readEdits(t) {
		if e.ChangedNothing {
			continue
		}
		body, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if status, answer := fresh.postRaw(t, upgradeAdmin, body); status != 200 || strings.Contains(answer, `"errors"`) {
			t.Fatalf("%s: %d %s", body, status, answer)
		}
	}
	want := fresh.export(t)
	if err := fresh.stop(); err != nil {
		t.Fatal(err)
	}
	archives, err := filepath.Glob("testdata/upgrade/*.tar.gz")
	if err != nil || len(archives) == 0 {
		t.Fatal(archives, err)
	}
	for _, archive := range archives {
		t.Run(filepath.Base(archive), func(t *testing.T) {
			options := append(neo4jOn(t, unpackFolder(t, archive)), "--data-set", "report", "--tokens", tokens)
			out, log, err := finish(t, "", append(options, "upgrade", "--dry-run")...)
			if err != nil || !strings.Contains(out, "Nothing was changed. The upgrade would make these changes") {
				t.Fatalf("%v\n%s\n%s", err, out, log)
			}
			s := serveForTest(t, options...)
			more, less := difference(s.export(t), want)
			more, less = withoutMergedByHand(ofReport(t, more)), withoutMergedByHand(less)
			if filepath.Base(archive) == beforeTenureIDs {
				more, less = difference(withoutTenureIDs(more), withoutTenureIDs(less))
			}
			if len(more)+len(less) > 0 {
				t.Errorf("more than a fresh one:\n%s\nless than a fresh one:\n%s", strings.Join(more, "\n"), strings.Join(less, "\n"))
			}
			changes := s.ask(t, `{ changes(last: 1) { totalCount } }`)
			if err := s.stop(); err != nil {
				t.Fatal(err)
			}
			s = serveForTest(t, options...)
			if again := s.ask(t, `{ changes(last: 1) { totalCount } }`); again != changes {
				t.Errorf("the next start changes something: %s, then %s", changes, again)
			}
		})
	}
}
