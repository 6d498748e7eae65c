package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

// child is the process that a process has started: its Neo4j.
func child(t *testing.T, parent int) int {
	t.Helper()
	files, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", parent)) // the pattern is well-formed
	for _, file := range files {
		text, _ := os.ReadFile(file) // a thread may be gone
		for id := range strings.FieldsSeq(string(text)) {
			if pid, err := strconv.Atoi(id); err == nil {
				return pid
			}
		}
	}
	return 0
}

// writer applies one document of one topic after another, and sends one that failed again.
type writer struct {
	url      func() string
	tally    *tally
	first    int
	isClosed chan struct{}
}

// tally is what writers saw.
type tally struct {
	lock         sync.Mutex
	acknowledged []string
	unknown      int
	wrong        []string // answers that were not true
}

func (w *writer) write() {
	for n := w.first; ; n++ {
		mayBeThere := false
		for {
			select {
			case <-w.isClosed:
				return
			default:
			}
			created, unchanged, outcome := w.apply(n)
			if created+unchanged == 1 {
				w.tally.lock.Lock()
				w.tally.acknowledged = append(w.tally.acknowledged, topicID(n))
				if unchanged == 1 && !mayBeThere {
					w.tally.wrong = append(w.tally.wrong, fmt.Sprintf("faulty-%d was there although every answer said that it was not written", n))
				}
				w.tally.lock.Unlock()
				break
			}
			if outcome == "unknown" {
				mayBeThere = true
				w.tally.lock.Lock()
				w.tally.unknown++
				w.tally.lock.Unlock()
			}
			time.Sleep(100 * time.Millisecond) // as a client would
		}
	}
}

// apply returns what the server said. If its answer did not arrive, the outcome is unknown.
func (w *writer) apply(n int) (created, unchanged int, outcome string) {
	body, err := json.Marshal(map[string]any{
		"query":     `mutation($document: GraphDocument!) { apply(document: $document) { created unchanged } }`,
		"variables": topics(n, 1),
	})
	if err != nil {
		panic(err) // texts and lists
	}
	request, err := http.NewRequest(http.MethodPost, w.url()+"/graphql", bytes.NewReader(body))
	if err != nil {
		panic(err) // the URL is that of a server
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+faultsAdmin)
	client := http.Client{Timeout: 90 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		if errors.Is(err, syscall.ECONNREFUSED) {
			return 0, 0, ""
		}
		return 0, 0, "unknown"
	}
	defer response.Body.Close() //nolint:errcheck // only read
	var answer struct {
		Data struct {
			Apply struct{ Created, Unchanged int }
		}
		Errors []struct{ Extensions struct{ Outcome string } }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return 0, 0, "unknown"
	}
	for _, e := range answer.Errors {
		outcome = e.Extensions.Outcome
	}
	return answer.Data.Apply.Created, answer.Data.Apply.Unchanged, outcome
}

// killRounds is how many times a long run kills each.
var killRounds = 10

// Neo4j and the server are killed while clients write: nothing that was acknowledged is lost, nothing is written twice, no answer is
// wrong, the journal has no gap, and the server is back by itself. A normal run kills Neo4j once, a long one each ten times.
func TestKills(t *testing.T) {
	dir := t.TempDir()
	if err := storetest.Folder(t.Context(), data.None, dir); err != nil {
		t.Fatal(err)
	}
	args := []string{"--data", dir, "--data-set", "none", "--tokens", adminTokens(t), "--warm-up", "0", "--query-timeout", "30s"}
	p := serveInProcess(t, args...)
	var url sync.Map
	url.Store("", p.url)
	seen, stop := &tally{}, make(chan struct{})
	var writing sync.WaitGroup
	for i := range 3 {
		w := &writer{tally: seen, first: i * 1_000_000, isClosed: stop, url: func() string {
			now, _ := url.Load("")
			return now.(string)
		}}
		writing.Go(w.write)
	}
	acknowledged := func() int {
		seen.lock.Lock()
		defer seen.lock.Unlock()
		return len(seen.acknowledged)
	}
	progress := func(what string) (took time.Duration) {
		began, before := time.Now(), acknowledged()
		for acknowledged() < before+10 {
			if time.Since(began) > 3*time.Minute {
				t.Fatalf("no write after %s\n%s", what, p.log)
			}
			time.Sleep(20 * time.Millisecond)
		}
		return time.Since(began)
	}
	progress("the start")
	for round := range killRounds {
		neo4j := child(t, p.Process.Pid)
		if neo4j == 0 || syscall.Kill(neo4j, syscall.SIGKILL) != nil {
			t.Fatalf("no Neo4j to kill: %d", neo4j)
		}
		t.Logf("round %d: Neo4j killed, 10 writes after %s", round, progress("a kill of Neo4j").Round(100*time.Millisecond))
		if !storetest.IsLong {
			break
		}
		p.kill()
		began := time.Now()
		p = serveInProcess(t, args...)
		url.Store("", p.url)
		progress("a kill of the server")
		t.Logf("round %d: server killed, started again and 10 writes after %s", round, time.Since(began).Round(100*time.Millisecond))
	}
	close(stop)
	writing.Wait()
	t.Logf("%d writes acknowledged, %d outcomes unknown", len(seen.acknowledged), seen.unknown)
	for _, wrong := range seen.wrong {
		t.Error(wrong)
	}
	checkJournal(t, p, seen.acknowledged)
	p.kill()
	if !storetest.IsLong {
		return
	}
	t.Run("import", func(t *testing.T) { testKillsOfImport(t, killRounds) })
	if disk := os.Getenv(smallDisk); disk != "" {
		t.Run("a full disk", func(t *testing.T) { testFullDisk(t, disk) })
	}
}

// checkJournal checks that every acknowledged topic is there, was created once, and that the journal has no gap.
func checkJournal(t *testing.T, p *process, acknowledged []string) {
	t.Helper()
	s := &server{url: p.url}
	created, revisions, after := map[string]int{}, []int{}, "null"
	for {
		var answer struct {
			Data struct {
				Changes struct {
					PageInfo struct {
						HasNextPage bool
						EndCursor   string
					}
					Nodes []struct {
						Revision         int
						Action, EntityID string
					}
				}
			}
		}
		text := s.ask(t, `{ changes(first: 100, after: `+after+`) { pageInfo { hasNextPage endCursor } nodes { revision action entityId } } }`)
		if err := json.Unmarshal([]byte(text), &answer); err != nil || len(answer.Data.Changes.Nodes) == 0 {
			t.Fatalf("%v: %.300s", err, text)
		}
		for _, change := range answer.Data.Changes.Nodes {
			revisions = append(revisions, change.Revision)
			if change.Action == "CREATED" {
				created[change.EntityID]++
			}
		}
		if !answer.Data.Changes.PageInfo.HasNextPage {
			break
		}
		after = strconv.Quote(answer.Data.Changes.PageInfo.EndCursor)
	}
	for i := 1; i < len(revisions); i++ {
		if revisions[i] != revisions[i-1]+1 {
			t.Errorf("the journal goes from revision %d to %d", revisions[i-1], revisions[i])
		}
	}
	for _, id := range acknowledged {
		if created[id] != 1 {
			t.Errorf("%s was acknowledged and created %d times", id, created[id])
		}
	}
	for ids := range slices.Chunk(acknowledged, 100) {
		text, _ := json.Marshal(ids) // texts marshal
		if answer := s.ask(t, `{ entities(ids: `+string(text)+`) { id } }`); strings.Count(answer, `"id"`) != len(ids) {
			t.Errorf("lost some of %v: %s", ids, answer)
		}
	}
}
