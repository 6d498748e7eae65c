package transport_test

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"
)

// The response that begins a WebSocket spells the names of its headers as RFC 6455 does, byte for byte.
func TestSocket_handshakeSpelling(t *testing.T) {
	url, _ := socketServer(t, handler(inTime()))
	conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close() //nolint:errcheck // only a test
	_ = conn.SetDeadline(time.Now().Add(patience))
	fmt.Fprint(conn, "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"+
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
	var lines []string
	for scanner := bufio.NewScanner(conn); scanner.Scan() && scanner.Text() != ""; {
		lines = append(lines, scanner.Text())
	}
	response := strings.Join(lines, "\n") + "\n"
	for _, want := range []string{
		"HTTP/1.1 101 Switching Protocols\n", "\nSec-WebSocket-Protocol: graphql-transport-ws\n",
		"\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\n",
	} {
		if !strings.Contains(response, want) {
			t.Errorf("no %q in the response:\n%s", want, response)
		}
	}
	if n := strings.Count(strings.ToLower(response), "sec-websocket-protocol"); n != 1 {
		t.Errorf("the protocol is there %d times:\n%s", n, response)
	}
}
