package admission

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
)

// connectionServer serves /hold, which answers when the test releases it, and everything else at once.
func connectionServer(t *testing.T, bound *Connections) (address string, held, release chan struct{}) {
	t.Helper()
	held, release = make(chan struct{}), make(chan struct{})
	server := httptest.NewUnstartedServer(bound.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/hold" {
			held <- struct{}{}
			<-release
		}
		fmt.Fprintln(w, "ok")
	})))
	server.Listener = bound.Listener(server.Listener)
	server.Config.ConnContext = bound.Context
	server.Start()
	t.Cleanup(server.Close)
	return server.Listener.Addr().String(), held, release
}

// client is a connection of a test.
type client struct {
	net.Conn
	answers *bufio.Reader
}

func dial(t *testing.T, address string) client {
	t.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return client{c, bufio.NewReader(c)}
}

func (c client) ask(path string) { fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: x\r\n\r\n", path) }

// isAnswered reports whether a request gets an answer, and not the end of its connection.
func (c client) isAnswered() bool {
	response, err := http.ReadResponse(c.answers, nil)
	if err != nil {
		return false
	}
	_, err = io.Copy(io.Discard, response.Body)
	return err == nil && response.Body.Close() == nil
}

// A new connection takes the place of the one that has waited longest, and no connection with a request is closed.
func TestConnections_idleGiveWay(t *testing.T) {
	bound := newConnections(3, 3, nil)
	address, held, release := connectionServer(t, bound)
	busy := dial(t, address)
	busy.ask("/hold")
	<-held
	first, second := dial(t, address), dial(t, address)
	for _, c := range []client{first, second, first} { // so that second has waited longest
		if c.ask("/"); !c.isAnswered() {
			t.Fatal("no answer")
		}
	}
	for range 20 {
		c := dial(t, address)
		if c.ask("/"); !c.isAnswered() {
			t.Fatal("a new connection is closed while others are idle")
		}
	}
	if first.ask("/"); first.isAnswered() {
		t.Error("a connection is open beyond the bound")
	}
	if release <- struct{}{}; !busy.isAnswered() {
		t.Error("a connection with a request was closed")
	}
	bound.lock.Lock()
	defer bound.lock.Unlock()
	if bound.open > 3 {
		t.Errorf("%d connections are open", bound.open)
	}
}

// A new connection is closed if all others have requests, and comes in when one has ended.
func TestConnections_full(t *testing.T) {
	bound := newConnections(2, 2, nil)
	address, held, release := connectionServer(t, bound)
	first, second := dial(t, address), dial(t, address)
	for _, c := range []client{first, second} {
		c.ask("/hold")
		<-held
	}
	late := dial(t, address)
	if late.ask("/"); late.isAnswered() {
		t.Error("a third connection is served")
	}
	close(release)
	if !first.isAnswered() || !second.isAnswered() {
		t.Fatal("a connection with a request was closed")
	}
	late = dial(t, address)
	if late.ask("/"); !late.isAnswered() {
		t.Error("a new connection is closed although others are idle")
	}
}

// fake is a connection from an address.
type fake struct {
	net.Conn
	from     string
	isClosed bool
}

func (f *fake) RemoteAddr() net.Addr { return net.TCPAddrFromAddrPort(netip.MustParseAddrPort(f.from)) }
func (f *fake) Close() error         { f.isClosed = true; return nil }

// One client cannot take the connections of others. Proxies of ours have no share.
func TestConnections_share(t *testing.T) {
	proxies, err := ParseProxies([]string{"10.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	bound := newConnections(4, 2, proxies)
	take := func(from string) *conn {
		c := bound.add(&fake{from: from})
		if c != nil {
			c.use(1)
		}
		return c
	}
	a1, a2 := take("198.51.100.1:1"), take("198.51.100.1:2")
	if a1 == nil || a2 == nil || take("198.51.100.1:3") != nil {
		t.Error("one client may have two connections")
	}
	a1.use(-1)
	if a3 := take("198.51.100.1:3"); a3 == nil || !a1.isClosed || !a1.Conn.(*fake).isClosed || a2.isClosed {
		t.Error("the idle connection of the client was to give way")
	}
	p1, p2 := take("10.0.0.1:1"), take("10.0.0.1:2")
	if p1 == nil || p2 == nil || bound.open != 4 {
		t.Error("other clients, and proxies, may have the rest")
	}
	if take("10.0.0.1:3") != nil {
		t.Error("there is no room for a fifth")
	}
	for _, c := range []*conn{a2, p1, p2, p1} { // p1 twice, as servers do
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
	if bound.open != 1 || len(bound.clients) != 1 || bound.idle.Len() != 0 {
		t.Errorf("%d open, %d clients, %d idle; want 1, 1, 0", bound.open, len(bound.clients), bound.idle.Len())
	}
}

// Of idle connections, the one goes that has waited longest.
func TestConnections_longestWait(t *testing.T) {
	bound := newConnections(3, 3, nil)
	var all [3]*conn
	for i := range all {
		all[i] = bound.add(&fake{from: fmt.Sprintf("198.51.100.%d:1", i)})
	}
	all[0].use(1)
	all[0].use(-1)
	for i, next := range []int{1, 2, 0} {
		bound.add(&fake{from: fmt.Sprintf("203.0.113.%d:1", i)})
		if !all[next].isClosed {
			t.Errorf("connection %d was to go", next)
		}
	}
}
