package trusted_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/trusted"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { name: String }`})

func check(text string) gqlerror.List {
	_, problems := gqlparser.LoadQueryWithRules(schema, text, nil)
	return problems
}

func sum(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

// folder makes a folder of files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const (
	named = "query Name { name }\n"
	other = "query Other { name }"
)

// Each form of files gives the documents under their ids, and under the hash of their text.
func TestSet_reads(t *testing.T) {
	for form, c := range map[string]struct {
		file, text string
		ids        []string // of the document named
	}{
		"a folder": {"", "", nil},
		"a file":   {"deep/name.graphql", named, nil},
		"Apollo's manifest": {"apollo.json", `{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
			{"id": "one", "body": "query Name { name }\n", "name": "Name", "type": "query"},
			{"id": "two", "body": "query Other { name }", "name": "Other", "type": "query"}]}`, []string{"one"}},
		"Apollo's manifest, its format last": {"apollo.json", `{"operations": [{"id": "one", "body": "query Name { name }\n"}],
			"version": 1, "format": "apollo-persisted-query-manifest"}`, []string{"one"}},
		"relay-compiler's file": {"relay.json", `{"900150983cd24fb0d6963f7d28e17f72": "query Name { name }\n"}`,
			[]string{"900150983cd24fb0d6963f7d28e17f72"}},
		"graphql-codegen's file": {"codegen.json", `{"` + sum(named) + `": "query Name { name }\n", "x-mine:1": "query Other { name }"}`, nil},
		"ids with a prefix":      {"codegen.json", `{"sha256:` + sum(named) + `": "query Name { name }\n"}`, nil},
		"a document named format": {"relay.json", `{"format": "query Name { name }\n"}`,
			[]string{"format"}},
	} {
		dir := folder(t, map[string]string{"name.graphql": named, "deep/other.graphql": other, "README.md": "no document"})
		if c.file != "" {
			dir = folder(t, map[string]string{c.file: c.text})
		}
		var set trusted.Set
		if err := set.Read([]string{filepath.Join(dir, c.file)}, check); err != nil {
			t.Errorf("%s: %v", form, err)
			continue
		}
		for _, id := range append(c.ids, "sha256:"+sum(named), sum(named)) {
			if text, ok := set.Text(id); !ok || text != named {
				t.Errorf("%s: the document %s is %q", form, id, text)
			}
		}
		if !set.Has(named) || set.Has("{ name }") {
			t.Errorf("%s: it has another text, or not that of its document", form)
		}
		if _, ok := set.Text("nothing"); ok {
			t.Errorf("%s: there is a document that nothing names", form)
		}
	}
}

// What is wrong is said with file and line, and then nothing is added.
func TestSet_refuses(t *testing.T) {
	for reason, c := range map[string]struct {
		files   map[string]string
		path    string
		message string
	}{
		"a field that is none":      {map[string]string{"a.graphql": named, "b.graphql": "{\n  nothing\n}"}, "", `b.graphql:2: Cannot query field "nothing"`},
		"no GraphQL":                {map[string]string{"b.graphql": "query {\n\n"}, "", "b.graphql:3: Expected Name"},
		"two operations":            {map[string]string{"b.graphql": named + other}, "", "b.graphql:1: a file has exactly one operation"},
		"another encoding":          {map[string]string{"b.graphql": "# \xff\n{ name }"}, "", "b.graphql is not in UTF-8"},
		"an empty folder":           {map[string]string{"README.md": ""}, "", "has no .graphql file"},
		"nothing":                   {nil, "nowhere.json", "no such file"},
		"another ending":            {map[string]string{"a.txt": named}, "a.txt", "neither a folder nor"},
		"a manifest's document":     {map[string]string{"m.json": "{\n\"a\": \"{ name }\",\n\"b\": \"{\\n  nothing }\"}"}, "m.json", `m.json:3: document "b", line 2: Cannot query`},
		"Apollo's document":         {map[string]string{"m.json": "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [\n{\"id\": \"b\",\n\"body\": \"{ nothing }\"\n}]}"}, "m.json", `m.json:2: document "b", line 1: Cannot query`},
		"no JSON":                   {map[string]string{"m.json": "{\n\"a\": nonsense}"}, "m.json", "m.json:2: "},
		"text after the JSON":       {map[string]string{"m.json": `{"a": "{ name }"} x`}, "m.json", "text follows"},
		"a list":                    {map[string]string{"m.json": `["{ name }"]`}, "m.json", "a manifest is a JSON object"},
		"a number for a document":   {map[string]string{"m.json": `{"a": 1}`}, "m.json", "a manifest is a JSON object"},
		"no documents":              {map[string]string{"m.json": `{}`}, "m.json", "no documents"},
		"the same id twice":         {map[string]string{"m.json": `{"a": "{ name }", "a": "{ name }"}`}, "m.json", "duplicate"},
		"an operation without text": {map[string]string{"m.json": `{"operations": [{"id": "a"}]}`}, "m.json", "an id and a body"},
		"a later version":           {map[string]string{"m.json": `{"format": "apollo-persisted-query-manifest", "version": 2, "operations": [{"id": "a", "body": "{ name }"}]}`}, "m.json", "version of the manifest is 2"},
		"a hash that is another":    {map[string]string{"m.json": `{"sha256:` + sum(named) + `": "{ name }"}`}, "m.json", "is not the hash of the document, which is sha256:" + sum("{ name }")},
		"an id with a space":        {map[string]string{"m.json": `{"a b": "{ name }"}`}, "m.json", `the id "a b" is none`},
	} {
		dir := folder(t, c.files)
		var set trusted.Set
		set.Add(other)
		err := set.Read([]string{filepath.Join(dir, c.path)}, check)
		if err == nil || !strings.Contains(err.Error(), c.message) {
			t.Errorf("%s: %v, want %q", reason, err, c.message)
		}
		if set.Has(named) || set.Has("{ name }") || !set.Has(other) {
			t.Errorf("%s: the set has changed", reason)
		}
	}
}

// Two files may have the same document, but no id means two.
func TestSet_severalFiles(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.json": `{"a": "{ name }"}`, "b.json": `{"a": "{ name }", "b": "query Name { name }\n"}`, "c.json": `{"a": "query Other { name }"}`,
	})
	path := func(name string) string { return filepath.Join(dir, name) }
	var set trusted.Set
	if err := set.Read([]string{path("a.json"), path("b.json")}, check); err != nil || !set.Has(named) || !set.Has("{ name }") {
		t.Errorf("%v: %v", set, err)
	}
	if err := set.Read([]string{path("c.json")}, check); err == nil || !strings.Contains(err.Error(), "the id a is that of another document too") {
		t.Error(err)
	}
}

// An error has the first ten problems, and the number of the others.
func TestSet_manyProblems(t *testing.T) {
	files := map[string]string{}
	for i := range 15 {
		files[fmt.Sprintf("%02d.graphql", i)] = "{ nothing }"
	}
	var set trusted.Set
	err := set.Read([]string{folder(t, files)}, check)
	if err == nil || !strings.HasSuffix(err.Error(), "... and 5 more problems") || !strings.Contains(err.Error(), "09.graphql:1: ") {
		t.Error(err)
	}
}
