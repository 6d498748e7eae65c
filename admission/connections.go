package admission

import (
	"container/list"
	"context"
	"net"
	"net/http"
	"net/netip"
	"sync"
)

// Connections bounds the connections of a server. A new one beyond the bound takes the place of the one that has waited longest for
// a request, so that connections without one keep nobody out. It is closed only if all are in use, or all of the share that its
// client has. Streams and WebSockets, which stay in use, have bounds of their own.
type Connections struct {
	most, share int
	proxies     Proxies // they have no share, because they ask for many clients

	lock    sync.Mutex
	open    int
	clients map[netip.Addr]int
	idle    *list.List // of connections without a request; the first has waited longest
}

// mostConnections leaves room for requests beside all streams and WebSockets.
const mostConnections = 2500

// NewConnections makes a bound for the connections of a server whose clients may come through proxies.
func NewConnections(proxies Proxies) *Connections {
	return newConnections(mostConnections, mostConnections/2, proxies)
}

func newConnections(most, share int, proxies Proxies) *Connections {
	return &Connections{most: most, share: share, proxies: proxies, clients: map[netip.Addr]int{}, idle: list.New()}
}

// Listener bounds the connections that a listener accepts.
func (c *Connections) Listener(inner net.Listener) net.Listener { return &listener{inner, c} }

type listener struct {
	net.Listener
	bound *Connections
}

// Accept waits for the next connection that there is room for.
func (l *listener) Accept() (net.Conn, error) {
	for {
		inner, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if conn := l.bound.add(inner); conn != nil {
			return conn, nil
		}
		_ = inner.Close() // nobody has used it
	}
}

// conn is a connection that counts.
type conn struct {
	net.Conn
	bound  *Connections
	client netip.Addr
	// The lock of bound protects what follows.
	requests int
	place    *list.Element // among idle connections; nil while there is a request
	isClosed bool
}

// add makes room for a connection, or returns nil.
func (c *Connections) add(inner net.Conn) *conn {
	added := &conn{Conn: inner, bound: c}
	address := peer(inner.RemoteAddr().String())
	if !c.proxies.has(address) {
		added.client = site(address)
	}
	c.lock.Lock()
	defer c.lock.Unlock()
	if added.client.IsValid() && c.clients[added.client] >= c.share && !c.evict(func(of *conn) bool { return of.client == added.client }) {
		return nil
	}
	if c.open >= c.most && !c.evict(func(*conn) bool { return true }) {
		return nil
	}
	c.open++
	if added.client.IsValid() {
		c.clients[added.client]++
	}
	added.place = c.idle.PushBack(added)
	return added
}

// evict closes the connection that has waited longest for a request among some. It reports whether there was one.
func (c *Connections) evict(among func(*conn) bool) bool {
	for place := c.idle.Front(); place != nil; place = place.Next() {
		if waiting := place.Value.(*conn); among(waiting) {
			c.remove(waiting)
			_ = waiting.Conn.Close() // the server notices
			return true
		}
	}
	return false
}

// remove stops counting a connection.
func (c *Connections) remove(closed *conn) {
	if closed.isClosed {
		return
	}
	closed.isClosed = true
	c.open--
	if closed.client.IsValid() {
		if c.clients[closed.client]--; c.clients[closed.client] == 0 {
			delete(c.clients, closed.client)
		}
	}
	if closed.place != nil {
		c.idle.Remove(closed.place)
		closed.place = nil
	}
}

// Close closes the connection.
func (c *conn) Close() error {
	c.bound.lock.Lock()
	c.bound.remove(c)
	c.bound.lock.Unlock()
	return c.Conn.Close()
}

// use counts a request that begins (1) or ends (-1).
func (c *conn) use(by int) {
	c.bound.lock.Lock()
	defer c.bound.lock.Unlock()
	c.requests += by
	switch {
	case c.isClosed:
	case c.requests == 0:
		c.place = c.bound.idle.PushBack(c)
	case c.place != nil:
		c.bound.idle.Remove(c.place)
		c.place = nil
	}
}

type connKey struct{}

// Context adds a connection to the context of its requests. It is the ConnContext of an http.Server.
func (c *Connections) Context(ctx context.Context, of net.Conn) context.Context {
	if secure, ok := of.(interface{ NetConn() net.Conn }); ok { // tls.Conn
		of = secure.NetConn()
	}
	return context.WithValue(ctx, connKey{}, of)
}

// Handler notes which connections have a request.
func (c *Connections) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if of, ok := r.Context().Value(connKey{}).(*conn); ok {
			of.use(1)
			defer of.use(-1)
		}
		next.ServeHTTP(w, r)
	})
}
