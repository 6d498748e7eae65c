package admission

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

func TestClients(t *testing.T) {
	proxies, err := ParseProxies([]string{"10.0.0.0/8", "192.0.2.1", "fd00::/8"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, remote, want string
		header             http.Header
	}{
		{"no proxy", "198.51.100.7:4711", "198.51.100.7", nil},
		{"no proxy of ours", "198.51.100.7:4711", "198.51.100.7", http.Header{"X-Forwarded-For": {"203.0.113.9"}}},
		{"one proxy", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"203.0.113.9"}}},
		{"a single address", "192.0.2.1:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"203.0.113.9"}}},
		{"the proxy alone", "10.1.2.3:4711", "10.1.2.3", nil},
		{"what the client wrote", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"1.2.3.4, 203.0.113.9"}}},
		{"two proxies", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"1.2.3.4, 203.0.113.9, 10.9.9.9"}}},
		{"two headers", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"1.2.3.4", "203.0.113.9, 10.9.9.9"}}},
		{"only proxies", "10.1.2.3:4711", "10.8.8.8", http.Header{"X-Forwarded-For": {"10.8.8.8, 10.9.9.9"}}},
		{"no address", "10.1.2.3:4711", "10.1.2.3", http.Header{"X-Forwarded-For": {"203.0.113.9, unknown"}}},
		{"no address further left", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"junk, 203.0.113.9"}}},
		{"with a port", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"203.0.113.9:1234"}}},
		{"IPv6", "[fd00::1]:4711", "2001:db8::7", http.Header{"X-Forwarded-For": {"2001:db8::7"}}},
		{"IPv4 in IPv6", "[::ffff:10.1.2.3]:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"::ffff:203.0.113.9"}}},
		{"the standard", "10.1.2.3:4711", "203.0.113.9", http.Header{"Forwarded": {"for=1.2.3.4, for=203.0.113.9;proto=https"}}},
		{"the standard, quoted", "10.1.2.3:4711", "2001:db8::7", http.Header{"Forwarded": {`proto=https; For="[2001:db8::7]:4711"`}}},
		{"the standard, without a port", "10.1.2.3:4711", "2001:db8::7", http.Header{"Forwarded": {`for="[2001:db8::7]"`}}},
		{"the standard, obfuscated", "10.1.2.3:4711", "10.1.2.3", http.Header{"Forwarded": {"for=203.0.113.9, for=_hidden"}}},
		{"the standard, without for", "10.1.2.3:4711", "10.1.2.3", http.Header{"Forwarded": {"by=203.0.113.9"}}},
		{"both agree", "10.1.2.3:4711", "203.0.113.9", http.Header{"X-Forwarded-For": {"203.0.113.9"}, "Forwarded": {"for=203.0.113.9"}}},
		{"both disagree", "10.1.2.3:4711", "10.1.2.3", http.Header{"X-Forwarded-For": {"203.0.113.9"}, "Forwarded": {"for=1.2.3.4"}}},
		{"a Unix socket", "@", "", nil},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr, r.Header = c.remote, c.header
		got := "not called"
		proxies.Clients(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = ClientOf(r.Context()) })).
			ServeHTTP(httptest.NewRecorder(), r)
		if got != c.want {
			t.Errorf("%s: the client is %q, want %q", c.name, got, c.want)
		}
	}
}

func TestParseProxies_wrong(t *testing.T) {
	for _, text := range []string{"", "10.0.0.0/33", "example.org", "10.0.0", "fe80::1%eth0"} {
		if proxies, err := ParseProxies([]string{text}); err == nil {
			t.Errorf("%q: %v, want an error", text, proxies)
		}
	}
}

// A client is the subject of its token, or else its address, of which 64 bits count.
func TestKeyOf(t *testing.T) {
	keyFor := func(remote, subject string) (key string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = remote
		if subject != "" {
			r = r.WithContext(auth.As(r.Context(), auth.Identity{Subject: subject, Role: model.RoleReader}))
		}
		Proxies(nil).Clients(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { key = keyOf(r.Context()) })).
			ServeHTTP(httptest.NewRecorder(), r)
		return key
	}
	a := keyFor("198.51.100.7:1", "")
	if b := keyFor("198.51.100.7:2", ""); a != b {
		t.Errorf("two connections of one address are %q and %q", a, b)
	}
	if b := keyFor("198.51.100.8:1", ""); a == b {
		t.Errorf("two addresses are both %q", b)
	}
	if b, c := keyFor("[2001:db8::1]:1", ""), keyFor("[2001:db8::ffff:1]:1", ""); b != c {
		t.Errorf("two addresses of one network are %q and %q", b, c)
	}
	if b, c := keyFor("[2001:db8::1]:1", ""), keyFor("[2001:db8:0:1::1]:1", ""); b == c {
		t.Errorf("two networks are both %q", b)
	}
	if b, c := keyFor("198.51.100.7:1", "alice"), keyFor("198.51.100.7:1", "bob"); b == c || a == b {
		t.Errorf("keys %q, %q and %q, want three", a, b, c)
	}
	if b := keyFor("198.51.100.9:1", "198.51.100.7"); a == b {
		t.Errorf("a subject passes for an address: %q", b)
	}
}
