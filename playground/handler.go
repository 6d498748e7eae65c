// Package playground serves GraphiQL from the binary, so that it needs no other network. Its sources are in src, and its npm
// packages in package-lock.json. `make playground` builds dist, which is committed.
package playground

import (
	"embed"
	"encoding/json"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"

	"github.com/sidelines/sidelines/edge"
	"github.com/sidelines/sidelines/examples"
)

//go:embed dist
var dist embed.FS

// policy lets the page load only its own files, and connect only to this server. It allows inline styles, which GraphiQL's editor
// needs.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// assets is the folder of the files that have a hash of their content in their names.
const assets = "assets/"

// Handler serves the page with these examples.
func Handler(offered []examples.Example) http.Handler {
	list, err := json.Marshal(offered)
	if err != nil {
		panic(err) // cannot fail for strings
	}
	mux := http.NewServeMux()
	mux.Handle("GET /examples.json", edge.NewFile("application/json", list))
	for name, text := range files() {
		switch {
		case name == "index.html":
			mux.Handle("GET /{$}", edge.NewFile(mediaType(name, text), text))
		case strings.HasPrefix(name, assets):
			mux.Handle("GET /"+name, edge.NewAsset(mediaType(name, text), text))
		default:
			mux.Handle("GET /"+name, edge.NewFile(mediaType(name, text), text))
		}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		mux.ServeHTTP(w, r)
	})
}

// files returns the files of dist by their paths in it.
func files() map[string][]byte {
	all := map[string][]byte{}
	err := fs.WalkDir(dist, "dist", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := dist.ReadFile(path)
		all[strings.TrimPrefix(path, "dist/")] = text
		return err
	})
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	return all
}

func mediaType(name string, text []byte) string {
	if known := mime.TypeByExtension(path.Ext(name)); known != "" {
		return known
	}
	return http.DetectContentType(text)
}
