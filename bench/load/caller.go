// Package load sends requests to a server, and reads what its processes take. It is for programs that measure servers on their own
// machine.
package load

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"time"
)

// giveUp is how long a caller waits for an answer.
const giveUp = 15 * time.Second

// freshFor is how long a connection may have been idle to be used again: servers close idle ones after some seconds.
const freshFor = time.Second

// Caller sends requests over connections that it keeps. It writes HTTP by itself, because that takes a third of the time of the
// client of net/http, and the server needs the processors.
type Caller struct {
	Address string // host and port
	Token   string // of a client; "" for none

	lock sync.Mutex
	idle []*connection
}

type connection struct {
	net.Conn
	answers *bufio.Reader
	used    time.Time
}

// Answer is what a caller reads of a response. The status is 0 if there was none.
type Answer struct {
	Status   int
	SaysWhen bool // whether it has Retry-After
	Body     []byte
}

// Call sends a request, and returns its answer.
func (c *Caller) Call(request []byte) Answer {
	conn, err := c.connection()
	if err != nil {
		return Answer{}
	}
	_ = conn.SetDeadline(time.Now().Add(giveUp)) // a failure shows when it writes
	if c.Token != "" {
		request = bytes.Replace(request, []byte("\r\n"), []byte("\r\nAuthorization: Bearer "+c.Token+"\r\n"), 1)
	}
	if _, err := conn.Write(request); err != nil {
		_ = conn.Close()
		return Answer{}
	}
	response, err := http.ReadResponse(conn.answers, nil)
	if err != nil {
		_ = conn.Close()
		return Answer{}
	}
	body, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	if err != nil || response.Close {
		_ = conn.Close()
	} else {
		conn.used = time.Now()
		c.lock.Lock()
		c.idle = append(c.idle, conn)
		c.lock.Unlock()
	}
	return Answer{response.StatusCode, response.Header.Get("Retry-After") != "", body}
}

func (c *Caller) connection() (*connection, error) {
	c.lock.Lock()
	for last := len(c.idle) - 1; last >= 0; last-- {
		conn := c.idle[last]
		c.idle = c.idle[:last]
		if time.Since(conn.used) < freshFor {
			c.lock.Unlock()
			return conn, nil
		}
		_ = conn.Close()
	}
	c.lock.Unlock()
	conn, err := net.DialTimeout("tcp", c.Address, giveUp)
	if err != nil {
		return nil, err
	}
	return &connection{Conn: conn, answers: bufio.NewReader(conn)}, nil
}

// Get returns a request for a path.
func Get(address, path string) []byte {
	return fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", path, address)
}

// Post returns a request with a body of JSON.
func Post(address, path string, body any) []byte {
	text, _ := json.Marshal(body) // texts and numbers
	return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		path, address, len(text), text)
}
