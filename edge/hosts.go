package edge

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"golang.org/x/net/idna"

	"github.com/sidelines/sidelines/model"
)

// Hosts are the names by which clients may address a server, in the header Host. A page of a stranger can make its own name resolve to
// the address of the server (DNS rebinding); a browser takes the server for a part of that page's origin then, and only the header Host
// still has the stranger's name.
//
// IP addresses, localhost and names that end in .localhost are always among them, because nobody can make them resolve to another
// machine.
type Hosts struct {
	exact  map[string]bool
	within []string // .example.org for *.example.org
}

// hostNames converts names as browsers do. It accepts names with an underscore, as the services of a container network have.
var hostNames = idna.New(idna.MapForLookup(), idna.Transitional(false), idna.StrictDomainName(false))

// ParseHosts reads names such as graph.example.org, and *.example.org for all names below example.org. The host of addr, which is
// HOST:PORT, is one of them too.
func ParseHosts(addr string, names []string) (*Hosts, error) {
	h := &Hosts{exact: map[string]bool{}}
	if host, _, err := net.SplitHostPort(addr); err == nil && host != "" {
		names = append([]string{host}, names...)
	}
	for _, name := range names {
		if _, err := netip.ParseAddr(name); err == nil || name == "localhost" {
			continue
		}
		below, isPattern := strings.CutPrefix(name, "*.")
		ascii, err := hostNames.ToASCII(normal(below))
		if err != nil || ascii == "" || strings.ContainsAny(ascii, "*/:@[]?# ") {
			return nil, fmt.Errorf("%q is not a host name: write it without scheme and port, such as graph.example.org or *.example.org", name)
		}
		if isPattern {
			h.within = append(h.within, "."+ascii)
		} else {
			h.exact[ascii] = true
		}
	}
	return h, nil
}

// Has reports whether a name is one of the hosts, in any case and with or without a dot at its end.
func (h *Hosts) Has(name string) bool {
	if _, err := netip.ParseAddr(name); err == nil {
		return true
	}
	name = normal(name)
	return name == "localhost" || strings.HasSuffix(name, ".localhost") || h.isNamed(name)
}

// isNamed reports whether a normal name is that of the address of the server, or one that the operator gave.
func (h *Hosts) isNamed(name string) bool {
	if h.exact[name] {
		return true
	}
	for _, suffix := range h.within {
		if len(name) > len(suffix) && strings.HasSuffix(name, suffix) {
			return true
		}
	}
	return false
}

func normal(name string) string { return strings.TrimSuffix(strings.ToLower(name), ".") }

// Guard refuses requests to any other host with 421, see RFC 9110, section 15.5.20, and malformed hosts with 400. It lets requests
// without a host pass: HTTP/1.0 allows them, and no browser sends one. It does not read X-Forwarded-Host, which a page can set.
func (h *Hosts) Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host != "" {
			name, ok := hostName(r.Host)
			switch {
			case !ok:
				model.Errorf(model.CodeBadRequest, "The header Host is malformed.").Refuse(w, http.StatusBadRequest)
				return
			case !h.Has(name):
				model.Errorf(model.CodeBadRequest, "This server does not answer for the host %s. If it is a name of the server, start it with "+
					"--host %[1]s.", name).Refuse(w, http.StatusMisdirectedRequest)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// hostName returns the name or the address of a value of the header Host, without its port, and whether the value is well-formed.
func hostName(host string) (name string, ok bool) {
	const longest = 260 // a name of the DNS has at most 253 characters, a port 5
	u, err := url.Parse("http://" + host)
	if err != nil || len(host) > longest || u.User != nil || u.Host != host || u.Hostname() == "" {
		return "", false
	}
	return u.Hostname(), true
}
