package main

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// bundled is the conversion of the raw files that the bundled documents are made of. It takes most of a minute, so all tests share it,
// and only read it.
var bundled = sync.OnceValues(func() (*conversion, error) { return readAll("../raw") })

func bundledConversion(t *testing.T) *conversion {
	t.Helper()
	c, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The bundled documents, and what is written about them, are those that data/raw makes, and no more.
func TestBundled_isUpToDate(t *testing.T) {
	c, out := bundledConversion(t), t.TempDir()
	for _, check := range checksOfBundled {
		if err := check(c); err != nil {
			t.Error(err)
		}
	}
	if err := c.write(out); err != nil {
		t.Fatal(err)
	}
	made := documentsIn(t, out)
	bundled := documentsIn(t, "..")
	delete(bundled, "report-2023-10-18.json") // is written by hand
	for name, text := range made {
		if !bytes.Equal(bundled[name], text) {
			t.Errorf("data/%s is not what data/raw makes: run make data", name)
		}
		delete(bundled, name)
	}
	for name := range bundled {
		t.Errorf("data/%s is made no longer: remove it", name)
	}
}

// documentsIn returns the files of a folder that a conversion may have made, by name.
func documentsIn(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, pattern := range []string{"*.json", "*.gz", "*.csv", "QUALITY.md", "packs/*"} {
		names, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			relative, err := filepath.Rel(dir, name)
			if err != nil {
				t.Fatal(err)
			}
			files[filepath.ToSlash(relative)] = text
		}
	}
	return files
}
