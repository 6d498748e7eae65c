package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"
)

// giveUp is how long a caller waits for an answer.
const giveUp = 15 * time.Second

// caller sends requests over connections that it keeps. It writes HTTP by itself, because that takes a third of the time of the
// client of net/http, and the server needs the processors.
type caller struct {
	address, token string
	lock           sync.Mutex
	idle           []*connection
}

type connection struct {
	net.Conn
	answers *bufio.Reader
}

// answer is what a caller reads of a response. The status is 0 if there was none.
type answer struct {
	status   int
	saysWhen bool // whether it has Retry-After
	body     []byte
}

// call sends a request, and returns its answer.
func (c *caller) call(request []byte) answer {
	conn, err := c.connection()
	if err != nil {
		return answer{}
	}
	_ = conn.SetDeadline(time.Now().Add(giveUp)) // a failure shows when it writes
	if c.token != "" {
		request = bytes.Replace(request, []byte("\r\n"), []byte("\r\nAuthorization: Bearer "+c.token+"\r\n"), 1)
	}
	if _, err := conn.Write(request); err != nil {
		_ = conn.Close()
		return answer{}
	}
	response, err := http.ReadResponse(conn.answers, nil)
	if err != nil {
		_ = conn.Close()
		return answer{}
	}
	body, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	if err != nil || response.Close {
		_ = conn.Close()
	} else {
		c.lock.Lock()
		c.idle = append(c.idle, conn)
		c.lock.Unlock()
	}
	return answer{response.StatusCode, response.Header.Get("Retry-After") != "", body}
}

func (c *caller) connection() (*connection, error) {
	c.lock.Lock()
	if last := len(c.idle) - 1; last >= 0 {
		conn := c.idle[last]
		c.idle = c.idle[:last]
		c.lock.Unlock()
		return conn, nil
	}
	c.lock.Unlock()
	conn, err := net.DialTimeout("tcp", c.address, giveUp)
	if err != nil {
		return nil, err
	}
	return &connection{conn, bufio.NewReader(conn)}, nil
}

func get(address, path string) []byte {
	return fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", path, address)
}

func post(address string, body any) []byte {
	text, _ := json.Marshal(body) // texts and numbers
	return fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		address, len(text), text)
}

// The questions: two look-ups and two lists, with variables that differ from one request to the next.
const (
	lookup = `query Lookup($ids: [ID!]!) { entities(ids: $ids) { __typename id name ... on Leader { tenures { office from to } } } }`
	list   = `query List($id: ID!, $first: Int!) { leader(id: $id) { name meetings(first: $first) { nodes { name start } } } }`
	filter = `query Filter($a: ID!, $b: ID!, $first: Int!) {
		meetings(first: $first, where: { participants: { any: [$a, $b] } }) { nodes { id start } } }`
	page = `query Page($after: String) { leaders(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`
)

type variables map[string]any

type request struct {
	Query     string    `json:"query"`
	Variables variables `json:"variables"`
}

// newQuestions reads the ids of all leaders, and returns a function that makes a request from some of them.
func newQuestions(ctx context.Context, c *caller) (func() []byte, error) {
	var ids []string
	for after := (*string)(nil); ctx.Err() == nil; {
		got := c.call(post(c.address, request{page, variables{"after": after}}))
		var answer struct {
			Data struct {
				Leaders struct {
					Nodes    []struct{ ID string }
					PageInfo struct {
						EndCursor   *string
						HasNextPage bool
					}
				}
			}
		}
		if err := json.Unmarshal(got.body, &answer); err != nil || len(answer.Data.Leaders.Nodes) == 0 {
			return nil, fmt.Errorf("no leaders: %d %s", got.status, got.body)
		}
		for _, node := range answer.Data.Leaders.Nodes {
			ids = append(ids, node.ID)
		}
		if after = answer.Data.Leaders.PageInfo.EndCursor; !answer.Data.Leaders.PageInfo.HasNextPage {
			break
		}
	}
	some := func() string { return ids[rand.IntN(len(ids))] }
	return func() []byte {
		first := 1 + rand.IntN(50)
		switch rand.IntN(4) {
		case 0:
			return post(c.address, request{list, variables{"id": some(), "first": first}})
		case 1:
			return post(c.address, request{filter, variables{"a": some(), "b": some(), "first": first}})
		}
		return post(c.address, request{lookup, variables{"ids": []string{some(), some(), some()}}})
	}, nil
}
