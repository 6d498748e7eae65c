package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

const (
	faultsTimeout = 4 * time.Second // of a query
	faultsAdmin   = "admin-0123456789-abcdef"
)

// adminTokens is a file with the token faultsAdmin.
func adminTokens(t *testing.T) string {
	t.Helper()
	tokens := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(tokens, []byte("admin root "+faultsAdmin+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return tokens
}

func topicID(n int) string { return fmt.Sprint("faulty-", n) }

// topics is a document of topics with ids from a number on.
func topics(from, count int) map[string]any {
	var list []any
	for i := from; i < from+count; i++ {
		topic := storetest.Named(topicID(i))
		topic["kind"] = "ISSUE"
		list = append(list, topic)
	}
	return map[string]any{"document": map[string]any{"topics": list}}
}

// What a network does to the connections between the server and Neo4j: reads are right or end in time, a write whose outcome nobody
// knows says so and can be sent again, and the server recovers without a restart.
func TestFaults(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	proxy, err := storetest.NewProxy(options[1])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Close)
	tokens := adminTokens(t)
	through := append([]string{"--neo4j-uri", proxy.URI()}, options[2:]...)
	s := serveForTest(t, append(through, "--tokens", tokens, "--cache-memory", "0", "--query-timeout", faultsTimeout.String())...)
	direct := serveForTest(t, append(options, "--tokens", tokens, "--query-timeout", storetest.Patience.String())...)
	apply := func(s *server, variables map[string]any) string {
		_, answer := s.post(t, faultsAdmin, `mutation($document: GraphDocument!) { apply(document: $document) { created unchanged } }`, variables)
		return answer
	}
	if answer := apply(direct, topics(0, 100)); !strings.Contains(answer, `"created":100`) {
		t.Fatalf("answer %s", answer)
	}
	const query = `{ topics(first: 100) { nodes { id name kind } } }`
	right := direct.ask(t, query)
	isRight := func() bool { return s.ask(t, query) == right }
	eventually(t, "Neo4j has planned the query", isRight)

	t.Run("a read is cut", func(t *testing.T) {
		for range 5 {
			proxy.LoseNextAnswer()
			if !isRight() {
				t.Error("the answer is not right")
			}
		}
	})
	t.Run("the answer to a commit is lost", func(t *testing.T) {
		one := topics(100, 1)
		proxy.OnCommit(storetest.LoseAnswer)
		answer := apply(s, one)
		for _, want := range []string{`"code":"UNAVAILABLE"`, `"outcome":"unknown"`, "Send the same document again"} {
			if !strings.Contains(answer, want) {
				t.Errorf("apply: no %s in %s", want, answer)
			}
		}
		if answer := apply(s, one); !strings.Contains(answer, `"created":0,"unchanged":1`) {
			t.Errorf("the same again: %s", answer)
		}
		proxy.OnCommit(storetest.LoseAnswer)
		_, answer = s.post(t, faultsAdmin, `mutation { delete(id: "faulty-100") { revision } }`, nil)
		for _, want := range []string{`"code":"UNAVAILABLE"`, `"outcome":"unknown"`, "Look at the query changes"} {
			if !strings.Contains(answer, want) {
				t.Errorf("delete: no %s in %s", want, answer)
			}
		}
		answer = s.ask(t, `{ changes(last: 10, where: { ids: ["faulty-100"] }) { nodes { action } } }`)
		if strings.Count(answer, `"CREATED"`) != 1 || strings.Count(answer, `"DELETED"`) != 1 {
			t.Errorf("the journal: %s", answer)
		}
		if entries := s.log.String() + direct.log.String(); !strings.Contains(entries, "it is unknown whether the transaction was committed; query Apply") {
			t.Error("the log does not name the query with an unknown outcome")
		}
	})
	for name, network := range map[string]storetest.Network{
		"a slow network":   {Latency: 300 * time.Millisecond},
		"a narrow network": {BytesPerSecond: 50_000},
	} {
		t.Run(name, func(t *testing.T) {
			proxy.Set(network)
			defer proxy.Set(storetest.Network{})
			if !isRight() {
				t.Error("the answer is not right")
			}
		})
	}
	for name, fault := range map[string]struct{ begin, end func() }{
		"a black hole": {
			func() { proxy.Set(storetest.Network{IsBlackHole: true}) },
			func() { proxy.Set(storetest.Network{}) },
		},
		"half-open connections": {proxy.HalfOpen, func() {}},
	} {
		t.Run(name, func(t *testing.T) {
			fault.begin()
			var asking sync.WaitGroup
			for range 8 {
				asking.Go(func() {
					began := time.Now()
					answer := s.ask(t, query)
					if took := time.Since(began); took > faultsTimeout+time.Second {
						t.Errorf("an answer took %s", took)
					}
					if answer != right && !strings.Contains(answer, `"UNAVAILABLE"`) && !strings.Contains(answer, `"TIMEOUT"`) {
						t.Errorf("answer %.300s", answer)
					}
				})
			}
			asking.Wait()
			fault.end()
			eventually(t, "the server recovers", isRight)
		})
	}
	t.Run("two servers", func(t *testing.T) {
		if answer := apply(s, topics(101, 1)); !strings.Contains(answer, `"created":1`) {
			t.Fatalf("answer %s", answer)
		}
		began := time.Now()
		eventually(t, "a write at one server is seen by the other", func() bool {
			return strings.Contains(direct.ask(t, `{ topic(id: "faulty-101") { id } }`), `"faulty-101"`)
		})
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("the other server sees a write after %s", took)
		}
		const journal = `{ changes(last: 3) { totalCount nodes { revision entityId } } }`
		eventually(t, "both have the same journal", func() bool { return s.ask(t, journal) == direct.ask(t, journal) })
	})
}
