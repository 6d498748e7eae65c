package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/store/storetest"
	"github.com/sidelines/sidelines/web"
)

const namesOfXi = `query NamesOfXi { leader(id: "xi-jinping") { name(lang: "ko") } }`

// documentsFolder is a folder with a document.
func documentsFolder(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "xi.graphql"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// A server that runs only trusted documents runs those of its files, and the playground shows the schema and its examples.
func TestServe_onlyTrustedDocuments(t *testing.T) {
	s := serveForTest(t, append(sharedNeo4j(t, data.Report), "--documents", documentsFolder(t, namesOfXi), "--only-trusted-documents")...)
	const cost = "&extensions=%7B%22cost%22%3Atrue%7D"
	id := fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(namesOfXi)))
	for path, want := range map[string]string{
		"/graphql?documentId=" + id:        "시진핑",
		"/graphql?documentId=" + id + cost: `"extensions":{"cost":1}`,
		"/graphql?documentId=nobody":       "DOCUMENT_NOT_FOUND",
		"/graphql?query=%7B__typename%7D":  "DOCUMENT_NOT_TRUSTED",
	} {
		if _, answer := s.get(t, path); !strings.Contains(answer, want) {
			t.Errorf("%s: %s, want %s", path, answer, want)
		}
	}
	ctx, do, shows := browser(t)
	do("open", chromedp.Navigate(s.url+"/playground"))
	shows("main", "query SidelinesOfAForum")
	press(t, ctx, "Run")
	shows(`[aria-label="Answer"]`, "Third Belt and Road Forum")
	press(t, ctx, "Documentation")
	shows("aside", "Subscription") // only where the schema could be read
}

// A server that trusts nobody's documents but its own says so at its start.
func TestServe_onlyTrustedWithoutDocuments(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, c := range []struct {
		options []string
		warns   bool
	}{
		{[]string{"--only-trusted-documents"}, true},
		{[]string{"--only-trusted-documents", "--documents", documentsFolder(t, namesOfXi)}, false},
		{nil, false},
	} {
		var logged bytes.Buffer
		args := append([]string{"sidelines", "--addr", "127.0.0.1:0", "--data", t.TempDir()}, c.options...)
		if err := run(ctx, args, nil, io.Discard, &logged); err == nil {
			t.Errorf("%v: the server started, although its context has ended", c.options)
		}
		if got := strings.Contains(logged.String(), "runs only the documents of the page"); got != c.warns {
			t.Errorf("%v: it logs %q, want a warning: %v", c.options, logged.String(), c.warns)
		}
	}
}

// A document that does not match the schema stops the start, before Neo4j starts, with its file and line.
func TestServe_wrongDocument(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	args := []string{"sidelines", "--addr", "127.0.0.1:0", "--documents", documentsFolder(t, "{\n  leaders { nodes { nothing } }\n}")}
	err := run(ctx, args, nil, io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), `xi.graphql:2: Cannot query field "nothing" on type "Leader"`) {
		t.Error(err)
	}
}

// The documents that the build trusts match the schema and the limits.
func TestDocuments_ofThePage(t *testing.T) {
	check := graph.CheckDocument(graph.DefaultLimits(storetest.Patience))
	for _, text := range web.Documents(examples.All()) {
		if problems := check(text); len(problems) > 0 {
			t.Errorf("%v: %s", problems, text)
		}
	}
	for text, want := range map[string]string{
		"{":           "Expected Name",
		"{ nothing }": "Cannot query field",
		"{ " + strings.Repeat("a: limits { maxDepth } ", 50) + "}": "selected more than",
	} {
		if problems := check(text); len(problems) == 0 || !strings.Contains(problems[0].Message, want) {
			t.Errorf("%s: %v", text, problems)
		}
	}
}
