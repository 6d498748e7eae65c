package main

import (
	"os"
	"path/filepath"
	"testing"
)

// A change counts once the files stay as they are, in each way in which editors and Kubernetes replace them.
func TestWatcher(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "tokens")
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(name, "one")
	w := newWatcher(name)
	changes := func(step string, want ...bool) {
		t.Helper()
		for i := range want {
			if got := w.isChanged(); got != want[i] {
				t.Errorf("%s, look %d: %v", step, i, got)
			}
		}
	}
	changes("nothing", false, false)
	write(name, "")
	changes("emptied", false)
	write(name, "two")
	changes("written", false, true, false)
	write(name+".new", "three")
	if err := os.Rename(name+".new", name); err != nil {
		t.Fatal(err)
	}
	changes("renamed", false, true, false)
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	changes("removed", false, true, false)
	write(filepath.Join(dir, "a"), "four")
	write(filepath.Join(dir, "b"), "five")
	link := func(to string) {
		t.Helper()
		_ = os.Remove(filepath.Join(dir, "data")) // not there at first
		if err := os.Symlink(to, filepath.Join(dir, "data")); err != nil {
			t.Fatal(err)
		}
	}
	link("a")
	if err := os.Symlink("data", name); err != nil {
		t.Fatal(err)
	}
	changes("linked", false, true, false)
	link("b")
	changes("linked elsewhere", false, true, false)
	link("a")
	changes("linked back", false)
	link("b")
	changes("linked there again", false, false)
}
