package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/localneo4j"
)

func TestSpaceFor(t *testing.T) {
	dir := t.TempDir()
	text, packed := filepath.Join(dir, "a.json"), filepath.Join(dir, "b.json.gz")
	for _, file := range []string{text, packed} {
		if err := os.WriteFile(file, make([]byte, 1000), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		files []string
		want  uint64
	}{{nil, 0}, {[]string{"-"}, 0}, {[]string{filepath.Join(dir, "missing")}, 0}, {[]string{dir}, 0}, {[]string{text}, 5_000}, {[]string{text, packed}, 45_000}} {
		if got := spaceFor(c.files); got != c.want {
			t.Errorf("%v: %d, want %d", c.files, got, c.want)
		}
	}
}

func TestCheckSpace(t *testing.T) {
	local, own := &database{local: &localneo4j.Keeper{}}, &database{}
	const tooMuch = 1 << 60
	err := local.checkSpace(t.TempDir(), "the import", tooMuch)
	if err == nil || !strings.Contains(err.Error(), "the import needs about 1099511627776 MB of free space in ") || !strings.Contains(err.Error(), "which has ") {
		t.Errorf("too little: %v", err)
	}
	if err := own.checkSpace(t.TempDir(), "the import", tooMuch); err != nil {
		t.Errorf("a Neo4j of somebody else: %v", err)
	}
	if err := local.checkSpace(filepath.Join(t.TempDir(), "missing"), "the import", 0); err == nil {
		t.Error("a folder that is not there has space")
	}
}
