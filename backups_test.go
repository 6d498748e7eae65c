package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

const changesOfAll = `{ changes(first: 100) { nodes { cursor revision at actor action kind entityId fields } } }`

// A backup of a graph that was written, merged, retracted and deleted in, restored into an empty database, is the same graph with the
// same journal: the same export, the same changes, and the same bytes when it is backed up again. The server refuses requests
// meanwhile, and afterwards goes on from the journal.
func TestBackup(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	s := serveForTest(t, options...)
	token := tokenLine.FindStringSubmatch(s.log.String())[1]
	file := filepath.Join(t.TempDir(), "world.json")
	world := `{"sources": [{"id": "sheet", "names": [{"lang": "en", "text": "The <sheet> & \"more\""}]}],
		"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}],
		"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "King Utopus"}],
			"tenures": [{"office": "HEAD_OF_STATE", "of": "utopia", "from": "1900", "citations": [{"source": "sheet", "excerpt": "시진핑"}]}]},
			{"id": "utopos", "names": [{"lang": "en", "text": "Utopos"}]}],
		"meetings": [{"id": "talks", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "start": "1916-05-01",
			"participants": [{"actor": "utopus"}, {"actor": "utopos"}], "citations": [{"source": "sheet"}]}],
		"topics": [{"id": "gold", "names": [{"lang": "en", "text": "Gold"}]}]}`
	if err := os.WriteFile(file, []byte(world), 0o600); err != nil {
		t.Fatal(err)
	}
	command := func(args ...string) (string, error) {
		out, log, err := finish(t, "", append(options[:len(options):len(options)], args...)...)
		if err != nil {
			err = fmt.Errorf("%w\n%s", err, log)
		}
		return out, err
	}
	if out, err := command("import", file); err != nil {
		t.Fatal(out, err)
	}
	for _, mutation := range []string{
		`mutation { merge(from: "utopos", into: "utopus") { revision } }`,
		`mutation { retract(id: "talks", reason: "a novel") { revision } }`,
	} {
		if _, text := s.post(t, token, mutation, nil); strings.Contains(text, "errors") {
			t.Fatal(text)
		}
	}
	cypherOn(t, options, `MATCH (a:Topic {id: "gold"}), (b {id: "utopus"}) SET a:Pinned CREATE (a)-[:LIKES]->(b)`) // not by Sidelines
	was, changes := exported(t, options), s.ask(t, changesOfAll)
	for _, want := range []string{`"MERGED"`, `"RETRACTED"`, `"CREATED"`} {
		if !strings.Contains(changes, want) {
			t.Errorf("no %s in %s", want, changes)
		}
	}
	dir := t.TempDir()
	first, second := filepath.Join(dir, "first"), filepath.Join(dir, "second")
	if out, err := command("backup", first); err != nil || out != "" {
		t.Fatal(out, err)
	}
	if info, err := os.Stat(first); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode of the backup: %v, %v", info, err)
	}
	if _, err := command("restore", first); err == nil || !strings.Contains(err.Error(), "--replace") {
		t.Errorf("restored over a graph: %v", err)
	}
	if _, text := s.post(t, token, applyMutation, topicNamed("salt", "Salt")); !strings.Contains(text, `"revision"`) {
		t.Fatal(text)
	}
	if out, err := command("restore", "--replace", first); err != nil || !strings.Contains(out, "restored") {
		t.Fatal(out, err)
	}
	eventually(t, "the server answers again", func() bool { return strings.Contains(s.ask(t, changesOfAll), `"data"`) })
	if now := exported(t, options); now != was {
		t.Errorf("exported as\n%s\nwas\n%s", now, was)
	}
	if now := s.ask(t, changesOfAll); now != changes {
		t.Errorf("the journal is\n%s\nwas\n%s", now, changes)
	}
	if out, err := command("backup", second); err != nil {
		t.Fatal(out, err)
	}
	a, b := unzipped(t, first), unzipped(t, second)
	if a != b {
		t.Errorf("a backup of what was restored is\n%s\nwas\n%s", b, a)
	}
	if !strings.Contains(a, `"foreign":{"labels":["Pinned"],"types":["LIKES"]}`) || !strings.Contains(a, `"type":"LIKES"`) {
		t.Errorf("what others have added is not in the backup\n%s", a)
	}
	if !strings.Contains(s.log.String(), "a backup is being restored") {
		t.Error("the server did not notice")
	}
	// The next revision follows that of the backup.
	if _, text := s.post(t, token, applyMutation, topicNamed("salt", "Salt")); !strings.Contains(text, `"revision":4`) {
		t.Errorf("written after the restore: %s", text)
	}
	testInterruptedRestore(t, s, options, token, first)
	if storetest.IsLong {
		testBackupWhileWriting(t, s, options, token)
	}
}

// A backup has one state of a graph that is written without a pause, and the writer only waits for it.
func testBackupWhileWriting(t *testing.T, s *server, options []string, token string) {
	t.Helper()
	stop, written := make(chan struct{}), make(chan int)
	go func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				written <- n
				return
			default:
			}
			if _, text := s.post(t, token, applyMutation, topicNamed(fmt.Sprintf("busy-%d", n), "Busy")); !strings.Contains(text, `"revision"`) {
				t.Errorf("write %d: %s", n, text)
			}
		}
	}()
	file := filepath.Join(t.TempDir(), "busy")
	_, log, err := finish(t, "", append(options[:len(options):len(options)], "backup", file)...)
	close(stop)
	n := <-written
	if err != nil {
		t.Fatal(err, log)
	}
	text := unzipped(t, file)
	created, entities := strings.Count(text, `"entityId":"busy-`), strings.Count(text, `"id":"busy-`)
	if created == 0 || created != entities || n <= created {
		t.Errorf("the backup has %d of the new topics and %d changes that made them, %d were written", entities, created, n)
	}
}

// An interrupted restore leaves a graph that nobody serves or writes to, until another restore completes it.
func testInterruptedRestore(t *testing.T, s *server, options []string, token, backup string) {
	t.Helper()
	cypherOn(t, options, `CREATE (:Migration {name: "restore-unfinished"})`)
	eventually(t, "requests are refused", func() bool { return strings.Contains(s.ask(t, changesOfAll), `"UNAVAILABLE"`) })
	if status, _ := s.get(t, "/readyz"); status != 503 {
		t.Errorf("readyz %d", status)
	}
	if status, _ := s.get(t, "/healthz"); status != 200 {
		t.Errorf("healthz %d", status)
	}
	for _, args := range [][]string{{"--addr", "127.0.0.1:0"}, {"import", "-"}, {"backup", "-"}} {
		_, log, err := finish(t, `{"topics": []}`, append(options[:len(options):len(options)], args...)...)
		if err == nil || !strings.Contains(log, "its restore was interrupted") {
			t.Errorf("%v: %v %s", args, err, log)
		}
	}
	text, err := os.ReadFile(backup)
	if err != nil {
		t.Fatal(err)
	}
	for name, broken := range map[string][]byte{"cut": text[:len(text)-40], "changed": bytes.Replace(text, text[200:210], make([]byte, 10), 1)} {
		_, log, err := finish(t, string(broken), append(options[:len(options):len(options)], "restore", "-")...)
		if err == nil || !strings.Contains(log, "the backup cannot be used") {
			t.Errorf("%s: %v %s", name, err, log)
		}
	}
	testTwoRestores(t, options, backup)
	if out, log, err := finish(t, string(text), append(options[:len(options):len(options)], "restore", "-")...); err != nil {
		t.Fatal(out, log, err)
	}
	eventually(t, "requests are answered again", func() bool { return strings.Contains(s.ask(t, changesOfAll), `"data"`) })
	if _, answer := s.post(t, token, applyMutation, topicNamed("salt", "Salt")); !strings.Contains(answer, `"revision":4`) {
		t.Errorf("written after the restore: %s", answer)
	}
}

// While a restore runs, no other one begins. One whose mark another has taken writes nothing more, and does not open the graph. After one
// that failed, another can begin at once.
func testTwoRestores(t *testing.T, options []string, file string) {
	t.Helper()
	s, err := store.Open(store.Config{URI: options[1], Username: options[3], Password: options[5]})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(context.Background()) //nolint:errcheck // only a test
	first, err := s.BeginRestore(t.Context(), store.Contents{Nodes: map[string]int{"Entity": 1}}, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, replace := range [][]string{nil, {"--replace"}} {
		_, log, err := finish(t, "", append(append(options[:len(options):len(options)], "restore", file), replace...)...)
		if err == nil || !strings.Contains(log, "another restore has been running since 20") {
			t.Errorf("%v beside another restore: %v %s", replace, err, log)
		}
	}
	cypherOn(t, options, `MATCH (m:Migration {name: "restore-unfinished"}) SET m.owner = m.holder, m.holder = "another"`)
	topic := store.Node{Labels: []string{"Entity", "Topic"}, Properties: map[string]any{"id": "late"}}
	if err := first.Node(t.Context(), topic); err != nil {
		t.Fatal(err)
	}
	if err := first.End(t.Context()); err == nil || !strings.Contains(err.Error(), "another restore has begun meanwhile") {
		t.Errorf("a restore without its mark: %v", err)
	}
	counts := cypherOn(t, options, `RETURN COUNT { (:Entity) }, COUNT { (:Migration {name: "restore-unfinished"}) }`)
	if counts[0] != int64(0) || counts[1] != int64(1) {
		t.Errorf("it has written %d entities, and left %d marks", counts[0], counts[1])
	}
	cypherOn(t, options, `MATCH (m:Migration {name: "restore-unfinished"}) SET m.holder = m.owner`)
	var unfinished *store.UnfinishedRestoreError
	if err := first.Fail(t.Context(), errors.New("no space")); !errors.As(err, &unfinished) {
		t.Errorf("a restore that failed: %v", err)
	}
}

func unzipped(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	reader, err := gzip.NewReader(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(reader)
	if err := errors.Join(err, reader.Close()); err != nil {
		t.Fatal(err)
	}
	return string(plain)
}
