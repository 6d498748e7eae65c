package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

// smallDisk is the environment variable with a folder on an otherwise empty disk of about 600 MB, for the test of a full disk:
// mount -t tmpfs -o size=600m none FOLDER
const smallDisk = "SIDELINES_TEST_SMALL_DISK"

// testKillsOfImport kills the import and its Neo4j at moments all over the import, and imports the same again: at the end the graph
// is that of an import that nobody killed.
func testKillsOfImport(t *testing.T, rounds int) {
	folder := func() []string {
		dir := t.TempDir()
		if err := storetest.Folder(t.Context(), data.Default, dir); err != nil {
			t.Fatal(err)
		}
		return []string{"--data", dir}
	}
	pack := filepath.Join("data", "packs", "general-debate-2024.json.gz")
	clean := folder()
	began := time.Now()
	if out, log, err := finish(t, "", append(clean, "import", pack)...); err != nil {
		t.Fatalf("%v: %s %s", err, out, log)
	}
	whole := time.Since(began)
	want := exported(t, clean)
	killed := folder()
	for round := range rounds {
		for what, victim := range map[string]func(*process) int{
			"the import": func(p *process) int { return p.Process.Pid },
			"Neo4j":      func(p *process) int { return child(t, p.Process.Pid) },
		} {
			p := program(t, append(killed, "import", pack)...)
			if err := p.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(whole * time.Duration(round+1) / time.Duration(rounds+1))
			if pid := victim(p); pid != 0 {
				_ = syscall.Kill(pid, syscall.SIGKILL) // over already, if the import was faster
			}
			began := time.Now()
			err := p.Wait()
			t.Logf("round %d: %s killed, the import ended %s later: %v", round, what, time.Since(began).Round(10*time.Millisecond), err)
			if what == "Neo4j" && err != nil && !strings.Contains(p.log.String(), "killed") {
				t.Errorf("the error does not say that Neo4j was killed:\n%s", p.log)
			}
		}
	}
	if out, log, err := finish(t, "", append(killed, "import", pack)...); err != nil {
		t.Fatalf("%v: %s %s", err, out, log)
	}
	if exported(t, killed) != want {
		t.Error("the graph is not that of an import that nobody killed")
	}
}

// testFullDisk fills the disk of a server's Neo4j, and empties it again: while it is full the server starts Neo4j again, and ends with
// the reason if that does not help. Nothing that was acknowledged is lost.
func testFullDisk(t *testing.T, disk string) {
	dir := filepath.Join(disk, "data")
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := storetest.Folder(t.Context(), data.None, dir); err != nil {
		t.Fatal(err)
	}
	args := []string{"--data", dir, "--data-set", "none", "--tokens", adminTokens(t), "--warm-up", "0", "--query-timeout", "30s"}
	ballast := filepath.Join(disk, "ballast")
	t.Cleanup(func() { _ = os.Remove(ballast) })
	fill := func() {
		t.Helper()
		file, err := os.Create(ballast)
		if err != nil {
			t.Fatal(err)
		}
		_, err = io.Copy(file, io.LimitReader(zeros{}, 10<<30))
		if err == nil {
			t.Fatal("the disk is not small")
		}
		_ = file.Close()
	}
	p := serveInProcess(t, args...)
	seen := &tally{}
	w := &writer{tally: seen, url: func() string { return p.url }}
	next := 0
	write := func() (written bool) {
		if created, unchanged, _ := w.apply(next); created+unchanged == 1 {
			seen.acknowledged = append(seen.acknowledged, topicID(next))
			next++
			return true
		}
		return false
	}
	eventually(t, "a write before", write)
	fill()
	for began := time.Now(); write(); {
		if time.Since(began) > 2*time.Minute {
			t.Fatal("writes go on although the disk is full")
		}
	}
	t.Logf("full after %d writes", len(seen.acknowledged))
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	for !write() {
		if time.Since(began) > 3*time.Minute {
			t.Fatalf("no write although the disk was freed\n%s", p.log)
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Logf("freed: writes again after %s", time.Since(began).Round(100*time.Millisecond))
	checkJournal(t, p, seen.acknowledged)

	fill()
	ended := make(chan error, 1)
	go func() { ended <- p.Wait() }()
	began = time.Now()
	for isOver := false; !isOver; {
		_ = write()
		select {
		case err := <-ended:
			isOver = true
			t.Logf("full for good: the server ended after %s: %v", time.Since(began).Round(time.Second), err)
			if err == nil || !strings.Contains(p.log.String(), "No space left on device") {
				t.Errorf("ended with %v, and does not say why:\n%s", err, p.log)
			}
		case <-time.After(100 * time.Millisecond):
			if time.Since(began) > 8*time.Minute {
				t.Fatal("the server goes on although the disk is full")
			}
		}
	}
	if out, log, err := finish(t, `{"topics": []}`, append(slices.Clone(args), "import", "-")...); err == nil || !strings.Contains(log, "No space") && !strings.Contains(log, "free space") {
		t.Errorf("an import to a full disk: %v %s %s", err, out, log)
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	p = serveInProcess(t, args...)
	checkJournal(t, p, seen.acknowledged)
	p.kill()
}

// zeros is as many zeros as somebody reads.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
