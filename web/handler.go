// Package web serves the page for people, at / and at the address of each entity, from the binary, so that it needs no other
// network. Its sources are in src, and its npm packages in package-lock.json. `make web` builds dist, which is committed.
package web

import (
	"embed"
	"encoding/json"
	"io/fs"
	"net/http"
	"strings"

	"github.com/sidelines/sidelines/edge"
	"github.com/sidelines/sidelines/examples"
)

//go:embed dist
var dist embed.FS

// policy lets the page load only its own files, and connect only to this server. Nothing on it may be inline.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
	"connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Roots are the first parts of the addresses at which the page shows something, as src/*/routes.ts has them.
var Roots = []string{
	"search", "playground",
	"leaders", "countries", "organizations", "places", "series", "forums", "meetings", "statements", "topics", "sources", "collections",
	"explore", "paths", "tie", "compare", "activity", "map",
	"dossier", "scenes", "editor", "suspects", "imports", "journal",
}

// Handler serves the page at / and at addresses below Roots, and the files that it needs. At any other address it answers 404, with
// the page, which says so, if a browser navigates there. Its playground offers these examples.
func Handler(offered []examples.Example) http.Handler {
	built := built()
	files := edge.Site(built)
	page, err := fs.ReadFile(built, "index.html")
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	roots := map[string]bool{"": true}
	for _, root := range Roots {
		roots[root] = true
	}
	list, err := json.Marshal(offered)
	if err != nil {
		panic(err) // cannot fail for strings
	}
	mux := http.NewServeMux()
	mux.Handle("GET /playground/examples.json", edge.NewFile("application/json", list))
	for name, file := range files {
		if name != "index.html" && name != documentsFile && name != firstFile {
			mux.Handle("GET /"+name, file)
		}
	}
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		root, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
		switch {
		case roots[root]:
			files["index.html"].ServeHTTP(w, r)
		case strings.Contains(r.Header.Get("Accept"), "text/html"):
			w.Header().Set("Cache-Control", edge.NoStore)
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(http.StatusNotFound)
			_, _ = w.Write(page) // fails only if the client is gone
		default:
			http.NotFound(w, r)
		}
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		mux.ServeHTTP(w, r)
	})
}

// documentsFile has the texts that the page sends, as a list in JSON. The build writes it.
const documentsFile = "documents.json"

// Documents returns the documents that the page sends, those of its playground for the schema and for these examples among them. A
// server that runs only trusted documents trusts them too.
func Documents(offered []examples.Example) []string {
	text, err := fs.ReadFile(built(), documentsFile)
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	var documents []string
	if err := json.Unmarshal(text, &documents); err != nil {
		panic(err) // the build wrote it
	}
	for _, example := range offered {
		documents = append(documents, example.Query)
	}
	return documents
}

// firstFile has what the views of the page ask first. The build writes it.
const firstFile = "first.json"

// Question is a query with its variables.
type Question struct {
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables,omitempty"`
}

// First returns what the views of the page ask first, each once, of entities of the default data.
func First() []Question {
	text, err := fs.ReadFile(built(), firstFile)
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	var questions []Question
	if err := json.Unmarshal(text, &questions); err != nil {
		panic(err) // the build wrote it
	}
	return questions
}

func built() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // it is a valid path
	}
	return files
}
