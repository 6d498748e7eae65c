package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The picture in the README shows how the packages import each other.
func TestArchitecture_picture(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	drawn, names := pictureOf(t, string(text))
	real := importsOf(t)
	var want, got []string
	for from, packages := range real {
		for _, to := range packages {
			if from == "model" {
				t.Errorf("model imports %s", to)
			}
			if from != "main" && to != "model" && to != "goroutine" {
				want = append(want, from+" imports "+to)
			}
		}
		if !slices.Contains(names, from) && from != "model" && from != "goroutine" && len(packages) > 0 {
			t.Errorf("the picture has no package %s", from)
		}
	}
	for from, packages := range drawn {
		for _, to := range packages {
			switch isReal := slices.Contains(real[from], to); {
			case from != "main":
				got = append(got, from+" imports "+to)
			case !isReal:
				t.Errorf("main does not import %s, as the picture says", to)
			}
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the code (-) and the picture (+) differ:\n%s", diff)
	}
}

var (
	room  = regexp.MustCompile(`(?m)^ +(room_\w+)\["<b>(.*?)</b>`)
	arrow = regexp.MustCompile(`(?m)^ +(room_\w+) --> (.*)$`)
)

// pictureOf reads the flowchart: which package leads to which, and all that it names.
func pictureOf(t *testing.T, readme string) (edges map[string][]string, names []string) {
	t.Helper()
	_, picture, found := strings.Cut(readme, "```mermaid\n")
	picture, _, ends := strings.Cut(picture, "```")
	if !found || !ends {
		t.Fatal("README.md has no picture")
	}
	packages := map[string]string{}
	for _, m := range room.FindAllStringSubmatch(picture, -1) {
		packages[m[1]] = m[2]
		names = append(names, m[2])
	}
	edges = map[string][]string{}
	for _, m := range arrow.FindAllStringSubmatch(picture, -1) {
		for to := range strings.SplitSeq(m[2], " & ") {
			if packages[m[1]] == "" || packages[to] == "" {
				t.Errorf("%s --> %s: one of them is no package of the picture", m[1], to)
			}
			edges[packages[m[1]]] = append(edges[packages[m[1]]], packages[to])
		}
	}
	return edges, names
}

// importsOf are the packages of ours that each package of the server imports, tests aside.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	const module = "github.com/sidelines/sidelines"
	output, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	name := func(path string) string {
		if path == module {
			return "main"
		}
		return strings.TrimPrefix(path, module+"/")
	}
	imports := map[string][]string{}
	for line := range strings.Lines(string(output)) {
		paths := strings.Fields(line)
		from := name(paths[0])
		switch from {
		case "data/convert", "conformance/oracle", "bench", "bench/load", "bench/overload", "store/storetest", "web/test/folder": // tools, and what tests share
			continue
		}
		imports[from] = nil
		for _, path := range paths[1:] {
			if strings.HasPrefix(path, module) {
				imports[from] = append(imports[from], name(path))
			}
		}
	}
	return imports
}

// gqlgen writes a resolver that panics for a field that no noun has: it compiles, and nobody is to find it by asking.
func TestResolvers_areWritten(t *testing.T) {
	files, err := filepath.Glob("graph/*.resolvers.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no resolvers", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "not implemented") || strings.Contains(string(text), "WARNING !!!") {
			t.Errorf("%s has a resolver that gqlgen wrote and nobody finished: write its body, or add the field to the noun in model/", file)
		}
	}
}

// madeUpCode is a code of an error that is not one of the constants in model/error.go.
var madeUpCode = regexp.MustCompile(`model\.Code\("|"code": *"|errcode\.Set\([^)]*"|errcode\.(ValidationFailed|ParseFailed)`)

// A response has the codes of model.Codes only, which docs/api.md explains: nobody makes up another one on the way.
func TestCodes_areConstants(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || len(path) > 1 && strings.HasPrefix(path, ".")) {
			return filepath.SkipDir
		}
		if filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "data/") {
			return nil
		}
		files++
		text, err := os.ReadFile(path)
		if found := madeUpCode.Find(text); found != nil && path != "transport/errors.go" { // which compares with those of gqlgen
			t.Errorf("%s has %s: take a constant of model/error.go", path, found)
		}
		return err
	})
	if err != nil || files < 100 {
		t.Error(files, err)
	}
}
