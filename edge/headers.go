package edge

import "net/http"

// policy keeps a browser from loading anything for a response, and from showing it in a frame. Pages set a policy of their own.
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// securityHeaders are in every response. They matter to browsers, which would otherwise guess types, send addresses of pages to other
// sites, and let pages of other sites embed responses or reach into pages of this one.
var securityHeaders = map[string]string{
	"Content-Security-Policy":      policy,
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin", // pages of allowed origins read responses by CORS, which this does not affect
	"Permissions-Policy":           "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
	"Referrer-Policy":              "no-referrer",
	"X-Content-Type-Options":       "nosniff",
	"X-Frame-Options":              "DENY", // for browsers that do not know frame-ancestors
}

// transportSecurity makes browsers use HTTPS only, for a year.
const transportSecurity = "max-age=31536000"

// Secure adds the headers of security to every response of next. If the request came over TLS to one of the names that the operator
// gave, it makes browsers use HTTPS only; not for localhost, where other servers may use plain HTTP.
func (h *Hosts) Secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		for name, value := range securityHeaders {
			header.Set(name, value)
		}
		if name, _ := hostName(r.Host); r.TLS != nil && h.isNamed(normal(name)) {
			header.Set("Strict-Transport-Security", transportSecurity)
		}
		next.ServeHTTP(w, r)
	})
}
