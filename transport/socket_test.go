package transport_test

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime/pprof"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/sidelines/sidelines/transport"
)

const (
	initMessage      = `{"type":"connection_init"}`
	pingMessage      = `{"type":"ping"}`
	subscribeMessage = `{"type":"subscribe","id":"1","payload":{"query":"subscription { silent }"}}`
)

// countingListener is a listener that knows which of its connections are open.
type countingListener struct {
	net.Listener
	open sync.WaitGroup
}

type countingConn struct {
	net.Conn
	closed func()
}

func (l *countingListener) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	l.open.Add(1)
	return &countingConn{conn, sync.OnceFunc(l.open.Done)}, nil
}

func (c *countingConn) Close() error {
	defer c.closed()
	return c.Conn.Close()
}

// socketServer serves GraphQL on a listener that counts.
func socketServer(t *testing.T, handler http.Handler) (url string, listener *countingListener) {
	t.Helper()
	server := httptest.NewUnstartedServer(handler)
	listener = &countingListener{Listener: server.Listener}
	server.Listener = listener
	server.Start()
	t.Cleanup(server.Close)
	return server.URL, listener
}

// socketClient is a WebSocket and the connection under it.
type socketClient struct {
	*websocket.Conn
	tcp *net.TCPConn
}

func open(t *testing.T, url string) *socketClient {
	t.Helper()
	c := &socketClient{}
	dialer := &http.Transport{DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := new(net.Dialer).DialContext(ctx, network, address)
		if err == nil {
			c.tcp = conn.(*net.TCPConn)
		}
		return conn, err
	}}
	var err error
	c.Conn, _, err = websocket.Dial(t.Context(), url, &websocket.DialOptions{
		HTTPClient: &http.Client{Transport: dialer}, Subprotocols: []string{"graphql-transport-ws"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.CloseNow() })
	return c
}

// say sends messages, and returns what is heard until a message of the type.
func (c *socketClient) say(t *testing.T, until string, messages ...string) (heard []string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for _, m := range messages {
		if err := c.Write(ctx, websocket.MessageText, []byte(m)); err != nil {
			t.Fatal(err)
		}
	}
	for {
		_, text, err := c.Read(ctx)
		if err != nil {
			t.Fatalf("%v after %v", err, heard)
		}
		heard = append(heard, string(text))
		if strings.Contains(string(text), `"type":"`+until+`"`) {
			return heard
		}
	}
}

// However a client goes away, and whenever, nothing of it is left on the server: neither the socket, which would count
// against the connections that a server takes, nor a goroutine.
func TestSocket_clientsGoAway(t *testing.T) {
	hurried := inTime()
	hurried.Patience = transport.Patience{Init: 300 * time.Millisecond, Ping: 300 * time.Millisecond}
	url, listener := socketServer(t, handler(hurried))
	phases := map[string]func(c *socketClient){
		"before init":     func(*socketClient) {},
		"after init":      func(c *socketClient) { c.say(t, "connection_ack", initMessage) },
		"in an operation": func(c *socketClient) { c.say(t, "pong", initMessage, subscribeMessage, pingMessage) },
		"after a bad init": func(c *socketClient) {
			if err := c.Write(t.Context(), websocket.MessageText, []byte(`{"type":"connection_init","payload":[1]}`)); err != nil {
				t.Fatal(err)
			}
		},
	}
	endings := map[string]func(c *socketClient){
		"with a close frame":    func(c *socketClient) { _ = c.Close(websocket.StatusNormalClosure, "") },
		"without a close frame": func(c *socketClient) { _ = c.tcp.Close() },
		"with a reset":          func(c *socketClient) { _ = c.tcp.SetLinger(0); _ = c.tcp.Close() },
		"without a word":        func(*socketClient) {},
	}
	for phase, begin := range phases {
		for ending, end := range endings {
			for range 3 {
				c := open(t, url)
				begin(c)
				end(c)
			}
			t.Log(phase, ending)
		}
	}
	closed := make(chan struct{})
	go func() { listener.open.Wait(); close(closed) }()
	select {
	case <-closed:
	case <-time.After(patience):
		t.Fatalf("sockets are still open:\n%s", socketGoroutines())
	}
	for deadline := time.Now().Add(patience); socketGoroutines() != ""; {
		if time.Now().After(deadline) {
			t.Fatalf("goroutines are still there:\n%s", socketGoroutines())
		}
	}
}

// socketGoroutines are the stacks of those that serve sockets.
func socketGoroutines() string {
	var stacks bytes.Buffer
	_ = pprof.Lookup("goroutine").WriteTo(&stacks, 2) // to memory
	all := strings.Split(stacks.String(), "\n\n")
	return strings.Join(slices.DeleteFunc(all, func(stack string) bool {
		return !strings.Contains(stack, "transport.(*socket)") && !strings.Contains(stack, "transport_test.subscribe") &&
			!strings.Contains(stack, "transport.socketTransport") && !strings.Contains(stack, "transport.(*wsConnection)")
	}), "\n\n")
}

// The payload of a message that has nothing to ask for is an object, null or absent.
func TestSocket_payloads(t *testing.T) {
	url, _ := socketServer(t, handler(inTime()))
	for _, payload := range []string{`[1]`, `"x"`, `1`, `false`} {
		for _, kind := range []string{"connection_init", "ping", "pong"} {
			c := open(t, url)
			if kind != "connection_init" {
				c.say(t, "connection_ack", initMessage)
			}
			_ = c.Write(t.Context(), websocket.MessageText, []byte(`{"type":"`+kind+`","payload":`+payload+`}`)) // the read says it
			if _, _, err := c.Read(t.Context()); websocket.CloseStatus(err) != 4400 {
				t.Errorf("%s with the payload %s: %v", kind, payload, err)
			}
		}
	}
	for _, payload := range []string{`null`, `{}`, `{"a":[1]}`} {
		open(t, url).say(t, "connection_ack", `{"type":"connection_init","payload":`+payload+`}`)
	}
}

// What is refused before it runs is an error, without data, and the last that is said of the operation.
func TestSocket_refused(t *testing.T) {
	url, _ := socketServer(t, handler(inTime()))
	for query, code := range map[string]string{
		`{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { name } } } } } } }`: "LIMIT_EXCEEDED",
		`{ things(first: 101) { nodes { name } } }`: "BAD_USER_INPUT",
		`{ nothing }`: "GRAPHQL_VALIDATION_FAILED",
	} {
		heard := open(t, url).say(t, "pong", initMessage, `{"type":"subscribe","id":"a","payload":{"query":"`+query+`"}}`, pingMessage)
		if len(heard) != 3 || !strings.HasPrefix(heard[1], `{"type":"error","id":"a"`) || !strings.Contains(heard[1], code) {
			t.Errorf("%s: %v", query, heard)
		}
	}
}
