package main

import (
	"context"
	"io"
	"net"
	"strings"
	"sync/atomic"

	"github.com/sidelines/sidelines/goroutine"
)

// proxy forwards connections to a Neo4j, and counts the bytes of both directions. It is in the way while bytes are counted, and not
// while times are measured.
type proxy struct {
	listener net.Listener
	target   string
	bytes    atomic.Int64
}

func newProxy(uri string) (*proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &proxy{listener: listener, target: strings.TrimPrefix(uri, "bolt://")}
	goroutine.Go(context.Background(), func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return // closed
			}
			server, err := net.Dial("tcp", p.target)
			if err != nil {
				_ = client.Close() // as Neo4j would refuse it
				continue
			}
			goroutine.Go(context.Background(), func() { p.forward(server, client) })
			goroutine.Go(context.Background(), func() { p.forward(client, server) })
		}
	})
	return p, nil
}

func (p *proxy) uri() string { return "bolt://" + p.listener.Addr().String() }

func (p *proxy) forward(to, from net.Conn) {
	defer to.Close() //nolint:errcheck // whoever is first closes it
	_, _ = io.Copy(counted{to, &p.bytes}, from)
}

type counted struct {
	io.Writer
	bytes *atomic.Int64
}

func (c counted) Write(b []byte) (int, error) {
	n, err := c.Writer.Write(b)
	c.bytes.Add(int64(n))
	return n, err
}
