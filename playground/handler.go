// Package playground serves GraphiQL from the binary, so that it needs no other network. Its sources are in src, and its npm
// packages in package-lock.json. `make playground` builds dist, which is committed.
package playground

import (
	"embed"
	"encoding/json"
	"io/fs"
	"net/http"

	"github.com/sidelines/sidelines/edge"
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
	list, err := json.Marshal(offered)
	if err != nil {
		panic(err) // cannot fail for strings
	}
	mux := http.NewServeMux()
	mux.Handle("GET /examples.json", edge.NewFile("application/json", list))
	built, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // it is a valid path
	}
	for name, file := range edge.Site(built) {
		if name == "index.html" {
			name = "{$}"
		}
		mux.Handle("GET /"+name, file)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		mux.ServeHTTP(w, r)
	})
}
