package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOpenRaw_missing(t *testing.T) {
	if _, err := openRaw("testdata/cities.csv"); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "testdata/cities.csv:") {
		t.Errorf("the error does not say which file is missing: %v", err)
	}
}

func TestOpenRaw_notGzip(t *testing.T) {
	file := filepath.Join(t.TempDir(), "cities.csv")
	if err := os.WriteFile(file+".gz", []byte("name,country_iso2\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := openRaw(file); err == nil || !strings.Contains(err.Error(), file+".gz") {
		t.Errorf("the error does not say which file is damaged: %v", err)
	}
}
