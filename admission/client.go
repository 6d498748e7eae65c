package admission

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/auth"
)

// Proxies are the addresses of proxies that say for whom they ask.
type Proxies []netip.Prefix

// ParseProxies reads CIDR blocks, such as 10.0.0.0/8, and single addresses.
func ParseProxies(texts []string) (Proxies, error) {
	var proxies Proxies
	for _, text := range texts {
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			address, notAddress := netip.ParseAddr(text)
			if notAddress != nil || address.Zone() != "" {
				return nil, fmt.Errorf("%q is neither a CIDR block, such as 10.0.0.0/8, nor an address", text)
			}
			address = address.Unmap()
			prefix = netip.PrefixFrom(address, address.BitLen())
		}
		proxies = append(proxies, prefix.Masked())
	}
	return proxies, nil
}

func (p Proxies) has(address netip.Addr) bool {
	return slices.ContainsFunc(p, func(prefix netip.Prefix) bool { return prefix.Contains(address) })
}

type clientKey struct{}

// Clients adds the address of the client to the context: that of the connection or, if it comes from a proxy of ours, the one
// for which the proxy asks.
func (p Proxies) Clients(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), clientKey{}, p.client(r))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// ClientOf returns the address of the client of a request, such as 192.0.2.7 or 2001:db8::7, or "" if it is not known.
func ClientOf(ctx context.Context) string {
	if address, ok := ctx.Value(clientKey{}).(netip.Addr); ok && address.IsValid() {
		return address.String()
	}
	return ""
}

// keyOf names the client of a request: the subject of its token or, without a token, its address.
func keyOf(ctx context.Context) string {
	if subject := auth.From(ctx).Subject; subject != "" {
		return "subject " + subject
	}
	address, _ := ctx.Value(clientKey{}).(netip.Addr)
	return site(address).String()
}

// site returns the network that stands for an address: that of an IPv6 address has 64 bits, because whoever has one address has
// all of them.
func site(address netip.Addr) netip.Addr {
	if !address.Is6() {
		return address
	}
	prefix, _ := address.Prefix(64) // fails for no IPv6 address
	return prefix.Addr()
}

// peer returns the address at the other end of a connection, which is not valid for one that has none, as a Unix socket.
func peer(address string) netip.Addr {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return netip.Addr{}
	}
	parsed, _ := netip.ParseAddr(host)
	return parsed.WithZone("").Unmap()
}

// client returns the address of the client of a request. If a proxy sends both X-Forwarded-For and Forwarded, and they disagree,
// the client may have written one of them, and neither counts.
func (p Proxies) client(r *http.Request) netip.Addr {
	address := peer(r.RemoteAddr)
	if !p.has(address) {
		return address
	}
	listed, standard := r.Header.Values("X-Forwarded-For"), r.Header.Values("Forwarded")
	switch {
	case len(standard) == 0:
		return p.behind(address, listed, forwardedAddress)
	case len(listed) == 0:
		return p.behind(address, standard, forwardedFor)
	}
	a, b := p.behind(address, listed, forwardedAddress), p.behind(address, standard, forwardedFor)
	if a != b {
		return address
	}
	return a
}

// behind reads the values of a header from the right, where each proxy has added the address that it saw, up to the first address
// that is not that of a proxy. What is left of that, or of an element that is no address, may have been written by anybody.
func (p Proxies) behind(address netip.Addr, values []string, read func(string) netip.Addr) netip.Addr {
	for _, value := range slices.Backward(values) {
		for _, element := range slices.Backward(strings.Split(value, ",")) {
			before := read(strings.TrimSpace(element))
			if !before.IsValid() {
				return address
			}
			if address = before; !p.has(address) {
				return address
			}
		}
	}
	return address
}

// forwardedAddress reads an address with or without a port.
func forwardedAddress(text string) netip.Addr {
	if with, err := netip.ParseAddrPort(text); err == nil {
		return with.Addr().WithZone("").Unmap()
	}
	address, _ := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(text, "["), "]"))
	return address.WithZone("").Unmap()
}

// forwardedFor reads the address of an element of Forwarded, see RFC 7239, section 4. No address has a character that would have
// to be escaped, and an element with an obfuscated identifier has none.
func forwardedFor(element string) netip.Addr {
	for pair := range strings.SplitSeq(element, ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(pair), "=")
		if strings.EqualFold(name, "for") {
			return forwardedAddress(strings.Trim(value, `"`))
		}
	}
	return netip.Addr{}
}
