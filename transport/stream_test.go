package transport_test

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/transport"
)

// A client that does not take what it is sent is cut off in bounded time, with what is on its way lost; with the id of the
// last event that it has it goes on, and misses nothing.
func TestStream_slowClient(t *testing.T) {
	hurried := inTime()
	hurried.Patience = transport.Patience{Receive: 300 * time.Millisecond}
	graphql := handler(hurried)
	over := make(chan struct{}, 2)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() { over <- struct{}{} }()
		graphql.ServeHTTP(w, r)
	}))
	defer server.Close()
	open := func(after string) (net.Conn, *bufio.Scanner) {
		conn, err := net.Dial("tcp", server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		_ = conn.(*net.TCPConn).SetReadBuffer(4096) // the smaller, the sooner it is full
		query := url.QueryEscape(`subscription { numbers }`)
		fmt.Fprintf(conn, "GET /graphql?query=%s HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nLast-Event-ID: %s\r\n\r\n", query, after)
		lines := bufio.NewScanner(conn)
		lines.Buffer(nil, 1<<20)
		return conn, lines
	}
	slow, lines := open("")
	defer slow.Close() //nolint:errcheck // only a test
	select {
	case <-over:
	case <-time.After(patience):
		t.Fatal("a client that reads nothing holds its subscription for ever")
	}
	var seen []string
	for len(seen) < 10 && lines.Scan() { // what is left behind would come in drops through so small a buffer
		if id, isID := strings.CutPrefix(lines.Text(), "id: "); isID {
			seen = append(seen, id)
		}
	}
	if len(seen) < 10 {
		t.Fatalf("%d events arrived before the cut", len(seen))
	}
	back, lines := open(seen[len(seen)-2])
	defer back.Close() //nolint:errcheck // only a test
	for lines.Scan() {
		if id, isID := strings.CutPrefix(lines.Text(), "id: "); isID {
			if id != seen[len(seen)-1] {
				t.Errorf("goes on with %s, not %s", id, seen[len(seen)-1])
			}
			return
		}
	}
	t.Error("nothing came after coming back")
}
