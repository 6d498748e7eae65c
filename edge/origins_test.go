package edge_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/edge"
)

const (
	app   = "http://localhost:5173"
	other = "https://evil.example"
)

func origins(t *testing.T, list ...string) *edge.Origins {
	t.Helper()
	o, err := edge.ParseOrigins(list)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// Only what browsers send as an origin, exactly, is one.
func TestParseOrigins(t *testing.T) {
	for _, good := range []string{app, "https://app.example.org", "https://app.example.org:8443", "http://[::1]:5173", "capacitor://localhost"} {
		if o := origins(t, good); len(o.List()) != 1 || o.List()[0] != good {
			t.Errorf("%s: %v", good, o.List())
		}
	}
	for bad, want := range map[string]string{
		"*":                           "stands for many origins",
		"https://*.example.org":       "stands for many origins",
		"null":                        "null is the origin of files",
		"":                            "not an origin",
		"app.example.org":             "not an origin",
		"localhost:5173":              "not an origin",
		"https://":                    "not an origin",
		"https://me@app.example.org":  "not an origin",
		"https://app.example.org/":    "try https://app.example.org",
		"https://app.example.org/x?y": "try https://app.example.org",
		"https://App.example.org":     "try https://app.example.org",
		"https://app.example.org:443": "try https://app.example.org",
		"http://localhost:80":         "try http://localhost",
	} {
		if _, err := edge.ParseOrigins([]string{app, bad}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", bad, err, want)
		}
	}
}

// serve answers a request with a handler behind the rules for origins.
func serve(o *edge.Origins, method string, header map[string]string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://api.example.org/graphql", nil)
	for name, value := range header {
		r.Header.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	o.Share(o.Guard(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("answered")) }))).ServeHTTP(recorder, r)
	return recorder
}

// The preflight request of a page that is allowed is granted with the headers that clients send; that of another page is not.
func TestOrigins_preflight(t *testing.T) {
	const headers = "apollo-require-preflight,apollographql-client-name,authorization,content-type,x-graphql-client"
	for name, c := range map[string]struct {
		allowed        []string
		origin, method string
		isGranted      bool
	}{
		"an allowed page":       {[]string{"https://a.example", app}, app, http.MethodPost, true},
		"another page":          {[]string{app}, other, http.MethodPost, false},
		"another port":          {[]string{app}, "http://localhost:5174", http.MethodPost, false},
		"another scheme":        {[]string{app}, "https://localhost:5173", http.MethodPost, false},
		"a page without one":    {[]string{app}, "null", http.MethodPost, false},
		"a method of no use":    {[]string{app}, app, http.MethodDelete, false},
		"nobody is allowed":     {nil, app, http.MethodPost, false},
		"an allowed page's GET": {[]string{app}, app, http.MethodGet, true},
	} {
		recorder := serve(origins(t, c.allowed...), http.MethodOptions, map[string]string{
			"Origin": c.origin, "Access-Control-Request-Method": c.method, "Access-Control-Request-Headers": headers, "Sec-Fetch-Site": "same-site",
		})
		got := recorder.Header()
		want := map[string]string{}
		if c.isGranted {
			want = map[string]string{
				"Access-Control-Allow-Origin": c.origin, "Access-Control-Allow-Methods": c.method,
				"Access-Control-Allow-Headers": headers, "Access-Control-Max-Age": "7200",
			}
		}
		for _, header := range []string{
			"Access-Control-Allow-Origin", "Access-Control-Allow-Methods", "Access-Control-Allow-Headers", "Access-Control-Max-Age",
			"Access-Control-Allow-Credentials",
		} {
			if got.Get(header) != want[header] {
				t.Errorf("%s: %s is %q, want %q", name, header, got.Get(header), want[header])
			}
		}
		if c.allowed != nil && !strings.Contains(strings.Join(got.Values("Vary"), ","), "Origin") {
			t.Errorf("%s: Vary is %v", name, got.Values("Vary"))
		}
	}
}

// What a browser sends for a page reaches the server only from its own pages, from those that are allowed, and by a link from a
// page of the same site.
func TestOrigins_guard(t *testing.T) {
	const get, post = http.MethodGet, http.MethodPost
	for name, c := range map[string]struct {
		method, origin, site string
		isAnswered           bool
		isReadable           bool
	}{
		"no browser":                         {post, "", "", true, false},
		"the playground":                     {post, "http://api.example.org", "same-origin", true, false},
		"an address that was typed":          {get, "", "none", true, false},
		"a link of the same site":            {get, "", "same-site", true, false},
		"a link of another site":             {get, "", "cross-site", false, false},
		"GET of another site":                {get, other, "cross-site", false, false},
		"GET of an allowed page":             {get, app, "cross-site", true, true},
		"POST of another site":               {post, other, "cross-site", false, false},
		"POST of another page of the site":   {post, "http://evil.example.org", "same-site", false, false},
		"POST of a sandboxed frame":          {post, "null", "cross-site", false, false},
		"POST of another page, old browser":  {post, other, "", false, false},
		"POST of an allowed page":            {post, app, "cross-site", true, true},
		"POST of an allowed page, same site": {post, app, "same-site", true, true},
		"POST of our page, old browser":      {post, "http://api.example.org", "", true, false},
		"an origin in upper case":            {post, "HTTP://API.Example.org", "", true, false},
	} {
		header := map[string]string{}
		if c.origin != "" {
			header["Origin"] = c.origin
		}
		if c.site != "" {
			header["Sec-Fetch-Site"] = c.site
		}
		recorder := serve(origins(t, app), c.method, header)
		if isAnswered := recorder.Code == http.StatusOK && recorder.Body.String() == "answered"; isAnswered != c.isAnswered {
			t.Errorf("%s: %d %s", name, recorder.Code, recorder.Body)
		}
		if !c.isAnswered && (recorder.Code != http.StatusForbidden || !strings.Contains(recorder.Body.String(), `"BAD_REQUEST"`)) {
			t.Errorf("%s: %d %s", name, recorder.Code, recorder.Body)
		}
		if allowed := recorder.Header().Get("Access-Control-Allow-Origin"); (allowed != "") != c.isReadable || (allowed != "" && allowed != c.origin) {
			t.Errorf("%s: readable by %q", name, allowed)
		}
		exposed := recorder.Header().Get("Access-Control-Expose-Headers")
		if c.isReadable && (!strings.Contains(exposed, "Etag") || !strings.Contains(exposed, "Retry-After")) {
			t.Errorf("%s: exposed are %q", name, exposed)
		}
		if vary := recorder.Header().Get("Vary"); vary != "Origin" {
			t.Errorf("%s: Vary %q", name, vary)
		}
		alone := serve(origins(t), c.method, header)
		if isAnswered := alone.Code == http.StatusOK; isAnswered != (c.isAnswered && !c.isReadable) || alone.Header().Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s, with no origin allowed: %d %v", name, alone.Code, alone.Header())
		}
	}
}

// An origin and a host mean the same in every case.
func TestOrigins_case(t *testing.T) {
	o := origins(t, app)
	for host, origin := range map[string]string{"API.example.org": "http://api.example.org", "api.example.org": "HTTP://LocalHost:5173"} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
		r.Host = host
		r.Header.Set("Origin", origin)
		recorder := httptest.NewRecorder()
		o.Share(o.Guard(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))).ServeHTTP(recorder, r)
		if recorder.Code != http.StatusOK || r.Header.Get("Origin") != origin {
			t.Errorf("%s at %s: %d %s", origin, host, recorder.Code, recorder.Body)
		}
	}
}
