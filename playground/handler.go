// Package playground serves GraphiQL from the binary, so that it needs no other network. Its sources are in src, and its npm
// packages in package-lock.json. `make playground` builds dist, which is committed.
package playground

import (
	"embed"
	"encoding/json"
	"io/fs"
	"net/http"

	"github.com/sidelines/sidelines/examples"
)

//go:embed dist
var dist embed.FS

// policy lets the page load only its own files, and connect only to this server. It allows inline styles, which GraphiQL's editor
// needs.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler serves the page with these examples.
func Handler(offered []examples.Example) http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // embedded, so it cannot fail
	}
	list, err := json.Marshal(offered)
	if err != nil {
		panic(err) // cannot fail for strings
	}
	page := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		w.Header().Set("Cache-Control", "no-cache")
		if r.URL.Path == "/examples.json" {
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(list) // fails only if the client is gone
			return
		}
		page.ServeHTTP(w, r)
	})
}
