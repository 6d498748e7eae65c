// Package edge does what HTTP asks of a server around its handlers: for which names it answers, which other origins may use it, the
// headers of security, compression of responses, and files that caches may keep.
package edge

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/rs/cors"

	"github.com/sidelines/sidelines/model"
)

// preflightAge is how long a browser may remember that it may send a request. Chromium keeps it for at most two hours.
const preflightAge = 2 * time.Hour

// Origins are the other origins whose pages may use a server, as in https://fetch.spec.whatwg.org/#http-cors-protocol. No origin
// gets credentials of the browser: tokens go in the header Authorization.
type Origins struct {
	list []string
	cors *cors.Cors // nil without origins
	csrf *http.CrossOriginProtection
}

// ParseOrigins reads origins such as https://app.example.org or http://localhost:5173, spelt as browsers send them.
func ParseOrigins(list []string) (*Origins, error) {
	o := &Origins{list: list, csrf: http.NewCrossOriginProtection()}
	for _, origin := range list {
		if err := checkOrigin(origin); err != nil {
			return nil, err
		}
		if err := o.csrf.AddTrustedOrigin(origin); err != nil {
			return nil, err
		}
	}
	o.csrf.SetDenyHandler(http.HandlerFunc(refuseOrigin))
	if len(list) == 0 {
		return o, nil // the library takes no origin for any origin
	}
	o.cors = cors.New(cors.Options{
		AllowedOrigins: list,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"*"}, // clients and their users send headers of their own, and none means anything but those we know
		ExposedHeaders: []string{"Content-Disposition", "ETag", "Retry-After", "WWW-Authenticate", "X-Request-Id", "X-Sidelines-Revision"},
		MaxAge:         int(preflightAge.Seconds()),
	})
	return o, nil
}

func checkOrigin(origin string) error {
	const example = "name each, such as https://app.example.org or http://localhost:5173"
	switch {
	case strings.Contains(origin, "*"):
		return fmt.Errorf("%q stands for many origins: %s", origin, example)
	case origin == "null":
		return fmt.Errorf("null is the origin of files and of frames from anywhere: %s", example)
	}
	u, err := url.Parse(origin)
	if err != nil || u.Scheme == "" || u.Hostname() == "" || u.User != nil {
		return fmt.Errorf("%q is not an origin: %s", origin, example)
	}
	exact := strings.ToLower(u.Scheme + "://" + u.Host)
	if port := map[string]string{"http": ":80", "https": ":443"}[u.Scheme]; port != "" {
		exact = strings.TrimSuffix(exact, port)
	}
	if exact != origin {
		return fmt.Errorf("%q is not how browsers spell an origin: try %s", origin, exact)
	}
	return nil
}

// List returns the origins.
func (o *Origins) List() []string { return slices.Clone(o.list) }

// Share lets pages of the origins read the responses of next, and answers their preflight requests.
func (o *Origins) Share(next http.Handler) http.Handler {
	if o.cors == nil {
		return next
	}
	shared := o.cors.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { shared.ServeHTTP(w, sameCase(r)) })
}

// Guard refuses requests that pages of any other origin make a browser send. It lets pages of the same site follow a link to next.
func (o *Origins) Guard(next http.Handler) http.Handler {
	guarded := o.csrf.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = sameCase(r)
		// The library takes GET for harmless. Here it can cost as much as POST.
		if r.Header.Get("Sec-Fetch-Site") == "cross-site" && !slices.Contains(o.list, r.Header.Get("Origin")) {
			refuseOrigin(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// sameCase returns a request whose Origin and Host are in lower case, because case has no meaning in them, and the libraries compare
// them byte for byte. Browsers send both in lower case, other clients may not.
func sameCase(r *http.Request) *http.Request {
	origin, host := r.Header.Get("Origin"), strings.ToLower(r.Host)
	if origin == strings.ToLower(origin) && r.Host == host {
		return r
	}
	same := r.Clone(r.Context())
	same.Host = host
	if origin != "" {
		same.Header.Set("Origin", strings.ToLower(origin))
	}
	return same
}

func refuseOrigin(w http.ResponseWriter, _ *http.Request) {
	model.Errorf(model.CodeBadRequest, "Requests from a page of another site are refused, unless the server allows its origin.").
		Refuse(w, http.StatusForbidden)
}
