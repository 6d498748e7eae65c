package storetest

import (
	"bytes"
	"context"
	"io"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sidelines/sidelines/goroutine"
)

// Network is how connections through a Proxy behave.
type Network struct {
	Latency        time.Duration // of each packet
	BytesPerSecond int           // of each direction of a connection; 0 is unlimited
	// IsBlackHole: what is sent vanishes, and nobody hears of it. A connection on which something vanished stays silent afterwards.
	IsBlackHole bool
}

// CommitFault is what happens to the next COMMIT through a Proxy.
type CommitFault int

// The faults of a commit.
const (
	LoseNothing CommitFault = iota
	LoseCommit              // the connection breaks before Neo4j has the message
	LoseAnswer              // the connection breaks after Neo4j has answered
	HideAnswer              // the answer vanishes, and the connection stays
)

// Proxy forwards TCP connections to a Neo4j without TLS, and does to them what networks do.
type Proxy struct {
	target   string
	listener net.Listener
	network  atomic.Pointer[Network]
	onCommit atomic.Int32
	isToLose atomic.Bool
	bytes    atomic.Int64

	lock  sync.Mutex
	links map[*link]bool
}

type link struct {
	client, server net.Conn
	isSilent       atomic.Bool // everything vanishes
	losesAnswer    atomic.Bool
}

func (l *link) cut() {
	for _, end := range []net.Conn{l.client, l.server} {
		_ = end.Close() // closed already, where the other end was first
	}
}

// commitMessage is a COMMIT of Bolt in a chunk of its own, as the driver sends it.
var commitMessage = []byte{0, 2, 0xb0, 0x12, 0, 0}

// NewProxy listens on a port of its own for connections to the Neo4j at a bolt:// address. Close ends it.
func NewProxy(uri string) (*Proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{target: strings.TrimPrefix(uri, "bolt://"), listener: listener, links: map[*link]bool{}}
	p.network.Store(&Network{})
	goroutine.Go(context.Background(), p.accept)
	return p, nil
}

// URI is the bolt:// address of the proxy.
func (p *Proxy) URI() string { return "bolt://" + p.listener.Addr().String() }

// Bytes is how many bytes have come, in both directions.
func (p *Proxy) Bytes() int64 { return p.bytes.Load() }

// Set changes the network.
func (p *Proxy) Set(n Network) { p.network.Store(&n) }

// OnCommit sets the fault of the next commit, once.
func (p *Proxy) OnCommit(fault CommitFault) { p.onCommit.Store(int32(fault)) }

// LoseNextAnswer breaks the connection on which Neo4j answers next, before the answer arrives.
func (p *Proxy) LoseNextAnswer() { p.isToLose.Store(true) }

// HalfOpen makes all open connections silent, as if the other end had lost its power. New ones work.
func (p *Proxy) HalfOpen() { p.each(func(l *link) { l.isSilent.Store(true) }) }

// Close breaks everything. Later connections are refused.
func (p *Proxy) Close() {
	_ = p.listener.Close() // fails only if it is closed
	p.each((*link).cut)
}

func (p *Proxy) each(do func(*link)) {
	p.lock.Lock()
	defer p.lock.Unlock()
	for l := range p.links {
		do(l)
	}
}

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return // closed
		}
		server, err := net.Dial("tcp", p.target)
		if err != nil {
			_ = client.Close() // as Neo4j would refuse it
			continue
		}
		l := &link{client: client, server: server}
		p.lock.Lock()
		p.links[l] = true
		p.lock.Unlock()
		goroutine.Go(context.Background(), func() { p.forward(l, server, client, true) })
		goroutine.Go(context.Background(), func() { p.forward(l, client, server, false) })
	}
}

func (p *Proxy) forward(l *link, to io.Writer, from io.Reader, isUp bool) {
	defer func() {
		l.cut()
		p.lock.Lock()
		delete(p.links, l)
		p.lock.Unlock()
	}()
	buffer := make([]byte, 16<<10)
	for {
		n, err := from.Read(buffer)
		if err != nil {
			return
		}
		packet := buffer[:n]
		p.bytes.Add(int64(n))
		network := *p.network.Load()
		if network.IsBlackHole {
			l.isSilent.Store(true)
		}
		if isUp && bytes.HasSuffix(packet, commitMessage) {
			switch CommitFault(p.onCommit.Swap(int32(LoseNothing))) {
			case LoseCommit:
				return
			case LoseAnswer:
				l.losesAnswer.Store(true)
			case HideAnswer:
				if _, err := to.Write(packet); err != nil {
					return
				}
				l.isSilent.Store(true)
			case LoseNothing:
			}
		}
		switch {
		case l.isSilent.Load():
			continue
		case !isUp && (l.losesAnswer.Load() || p.isToLose.Swap(false)):
			return
		}
		delay := network.Latency
		if network.BytesPerSecond > 0 {
			delay += time.Duration(n) * time.Second / time.Duration(network.BytesPerSecond)
		}
		time.Sleep(delay)
		if _, err := to.Write(packet); err != nil {
			return
		}
	}
}
