package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/golang-jwt/jwt/v5"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

const followQuery = `subscription($after: String, $touching: [ID!]) { changes(after: $after, touching: $touching) { cursor revision actor action entityId entity { name } fields } }`

// change is what followQuery selects.
type change struct {
	Cursor, Actor, Action, EntityID string
	Revision                        int
	Entity                          struct{ Name string }
	Fields                          []string
}

type answer struct {
	Data   struct{ Changes change }
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
}

// followEvents reads server-sent events until the stream ends, which it returns.
func followEvents(ctx context.Context, url, after, token string, touching []string, took func(change)) error {
	body, err := json.Marshal(map[string]any{"query": followQuery, "variables": map[string]any{"touching": touching}})
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	if after != "" {
		r.Header.Set("Last-Event-ID", after)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close() //nolint:errcheck // only read
	lines := bufio.NewScanner(response.Body)
	event, id := "", ""
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), ": ")
		switch name {
		case "event":
			event, id = value, ""
		case "id":
			id = value
		case "data":
			if event != "next" {
				return nil
			}
			var a answer
			if err := json.Unmarshal([]byte(value), &a); err != nil {
				return fmt.Errorf("%s: %w", value, err)
			}
			if len(a.Errors) > 0 {
				return fmt.Errorf("%+v", a.Errors)
			}
			if id != a.Data.Changes.Cursor {
				return fmt.Errorf("event id %s of the cursor %s", id, a.Data.Changes.Cursor)
			}
			took(a.Data.Changes)
		}
	}
	return lines.Err()
}

type socketMessage struct {
	Type    string          `json:"type"`
	ID      string          `json:"id,omitempty"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func dial(ctx context.Context, url string) (*websocket.Conn, error) {
	conn, _, err := websocket.Dial(ctx, strings.Replace(url, "http", "ws", 1)+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	return conn, err
}

func sendMessage(ctx context.Context, conn *websocket.Conn, m socketMessage) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return conn.Write(ctx, websocket.MessageText, text)
}

// followSocket reads a WebSocket until it is closed.
func followSocket(ctx context.Context, url, after, token string, touching []string, took func(change)) error {
	conn, err := dial(ctx, url)
	if err != nil {
		return err
	}
	defer conn.CloseNow() //nolint:errcheck // only read
	init := json.RawMessage(`{}`)
	if token != "" {
		init = json.RawMessage(fmt.Sprintf(`{"Authorization": "Bearer %s"}`, token))
	}
	if err := sendMessage(ctx, conn, socketMessage{Type: "connection_init", Payload: init}); err != nil {
		return err
	}
	variables := map[string]any{"touching": touching}
	if after != "" {
		variables["after"] = after
	}
	payload, err := json.Marshal(map[string]any{"query": followQuery, "variables": variables})
	if err != nil {
		return err
	}
	for {
		_, text, err := conn.Read(ctx)
		if err != nil {
			return err
		}
		var m socketMessage
		if err := json.Unmarshal(text, &m); err != nil {
			return err
		}
		switch m.Type {
		case "connection_ack":
			err = sendMessage(ctx, conn, socketMessage{Type: "subscribe", ID: "1", Payload: payload})
		case "ping":
			err = sendMessage(ctx, conn, socketMessage{Type: "pong"})
		case "next":
			var a answer
			if err := json.Unmarshal(m.Payload, &a); err != nil {
				return err
			}
			took(a.Data.Changes)
		case "error", "complete":
			return fmt.Errorf("%s %s", m.Type, m.Payload)
		}
		if err != nil {
			return err
		}
	}
}

var followers = map[string]func(ctx context.Context, url, after, token string, touching []string, took func(change)) error{
	"events": followEvents, "socket": followSocket,
}

// startOfJournal is the cursor from which a follower sees everything: a subscription without one begins with now.
func startOfJournal(t *testing.T, s *process) string {
	t.Helper()
	var first struct {
		Data struct {
			Changes struct{ Nodes []struct{ Cursor string } }
		}
	}
	_, text := (&server{url: s.url}).post(t, "", `{ changes(first: 1) { nodes { cursor } } }`, nil)
	if err := json.Unmarshal([]byte(text), &first); err != nil || len(first.Data.Changes.Nodes) != 1 {
		t.Fatalf("%s, %v", text, err)
	}
	return first.Data.Changes.Nodes[0].Cursor
}

func topicNamed(id, name string) map[string]any {
	return map[string]any{"document": map[string]any{"topics": []any{map[string]any{"id": id, "names": []any{map[string]any{"lang": "en", "text": name}}}}}}
}

// Two servers on one Neo4j are killed and come back while several clients write and others follow: whoever follows sees
// every change of the journal, in order and once, whichever server it happens to be connected to.
func TestFollow_serversDie(t *testing.T) {
	tokens := filepath.Join(t.TempDir(), "tokens")
	const alice = "alice-0123456789-abcdef"
	if err := os.WriteFile(tokens, []byte("editor alice "+alice+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	options := append(sharedNeo4j(t, data.None), "--tokens", tokens)
	var lock sync.Mutex
	servers := []*process{serveInProcess(t, options...), serveInProcess(t, options...)}
	someURL := func() string {
		lock.Lock()
		defer lock.Unlock()
		return servers[rand.IntN(len(servers))].url
	}
	if _, text := (&server{url: servers[0].url}).post(t, alice, applyMutation, topicNamed("first", "First")); !strings.Contains(text, `"created":1`) {
		t.Fatal(text)
	}
	start := startOfJournal(t, servers[0])

	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	const writers, lives = 3, 12 // lives are the writes between two deaths
	writes := 8
	if storetest.IsLong {
		writes = 25
	}
	written := make(chan struct{}, writers*writes)
	var writing sync.WaitGroup
	for w := range writers {
		writing.Go(func() {
			for n := 0; n < writes && ctx.Err() == nil; {
				body, _ := json.Marshal(map[string]any{"query": applyMutation, "variables": topicNamed(fmt.Sprint("topic-", w, "-", n), fmt.Sprint("Topic ", n))})
				r, _ := http.NewRequestWithContext(ctx, http.MethodPost, someURL()+"/graphql", bytes.NewReader(body))
				r.Header.Set("Content-Type", "application/json")
				r.Header.Set("Authorization", "Bearer "+alice)
				response, err := http.DefaultClient.Do(r)
				if err != nil {
					pause(ctx) // killed: whether it was written or not, writing it again is the same
					continue
				}
				text := new(bytes.Buffer)
				_, err = text.ReadFrom(response.Body)
				_ = response.Body.Close() // only read
				if err == nil && strings.Contains(text.String(), `"revision"`) {
					n++
					written <- struct{}{}
				}
			}
		})
	}
	seen := map[string]*[]change{}
	var following sync.WaitGroup
	enough := make(chan struct{})
	var finished atomic.Int32
	for name, follow := range followers {
		got := &[]change{}
		seen[name] = got
		following.Go(func() {
			after := start
			for ctx.Err() == nil && len(*got) < writers*writes {
				one, stop := context.WithCancel(ctx)
				_ = follow(one, someURL(), after, "", nil, func(c change) { // the connection breaks when a server dies
					*got = append(*got, c)
					after = c.Cursor
					if len(*got) == writers*writes {
						stop()
					}
				})
				stop()
				pause(ctx)
			}
			if finished.Add(1) == int32(len(followers)) {
				close(enough)
			}
		})
	}
	for n := range writers * writes {
		select {
		case <-written:
		case <-ctx.Done():
			t.Fatalf("only %d writes came through", n)
		}
		if n%lives != lives-1 {
			continue
		}
		dies := n / lives % 2
		servers[dies].kill()
		next := serveInProcess(t, options...)
		lock.Lock()
		servers[dies] = next
		lock.Unlock()
	}
	writing.Wait()
	<-enough
	following.Wait()

	var want []string
	_, text := (&server{url: someURL()}).post(t, "", `{ changes(first: 100) { nodes { cursor entityId } } }`, nil)
	var journal struct {
		Data struct{ Changes struct{ Nodes []change } }
	}
	if err := json.Unmarshal([]byte(text), &journal); err != nil || len(journal.Data.Changes.Nodes) == 0 {
		t.Fatalf("%s, %v", text, err)
	}
	for _, c := range journal.Data.Changes.Nodes[1:] {
		want = append(want, c.Cursor)
	}
	if len(want) != writers*writes {
		t.Errorf("%d changes in the journal", len(want))
	}
	for name, got := range seen {
		var cursors []string
		for _, c := range *got {
			cursors = append(cursors, c.Cursor)
		}
		if !slices.Equal(cursors, want) {
			t.Errorf("%s saw %d changes, the journal has %d", name, len(cursors), len(want))
		}
	}
}

// pause is for a client that was refused: the server needs the processor to come back.
func pause(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(50 * time.Millisecond):
	}
}

// next takes one change, or fails.
func next(t *testing.T, changes <-chan change) change {
	t.Helper()
	select {
	case c := <-changes:
		return c
	case <-time.After(time.Minute):
		t.Fatal("no change came")
		panic("unreachable")
	}
}

// Live changes reach those whom they touch, with the entity as it is after the change; also what somebody writes to the
// database without Sidelines.
func TestFollow_live(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	s := serveForTest(t, options...)
	token := tokenLine.FindStringSubmatch(s.log.String())[1]
	write := func(variables map[string]any) {
		if _, text := s.post(t, token, applyMutation, variables); !strings.Contains(text, `"revision"`) {
			t.Fatal(text)
		}
	}
	write(topicNamed("grain", "Grain"))
	write(topicNamed("gold", "Gold"))
	_, start := s.post(t, "", `{ changes(first: 1, orderBy: [SEQUENCE_DESC]) { nodes { cursor } } }`, nil)
	after := regexpCursor.FindStringSubmatch(start)[1]
	for name, follow := range followers {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			changes := make(chan change, 10)
			done := make(chan error, 1)
			go func() { done <- follow(ctx, s.url, after, "", []string{"grain"}, func(c change) { changes <- c }) }()
			for _, word := range []string{"Grain of " + name, "Wheat of " + name} {
				write(topicNamed("gold", word))
				write(topicNamed("grain", word))
				if c := next(t, changes); c.EntityID != "grain" || c.Action != "UPDATED" || c.Entity.Name != word || c.Actor != "editor" {
					t.Errorf("%+v, want the name %s", c, word)
				}
			}
			// A topic that names grain touches it.
			narrower := topicNamed("wheat-"+name, "Wheat")
			narrower["document"].(map[string]any)["topics"].([]any)[0].(map[string]any)["broader"] = []any{"grain"}
			write(narrower)
			if c := next(t, changes); c.EntityID != "wheat-"+name || c.Action != "CREATED" {
				t.Errorf("%+v", c)
			}
			cypherOn(t, options, `MATCH (n:Entity {id: "grain"}) SET n.nameTexts = ["Barley of `+name+`"]`)
			if c := next(t, changes); c.EntityID != "grain" || c.Action != "UPDATED" || c.Actor != "database" || c.Entity.Name != "Barley of "+name || !slices.Equal(c.Fields, []string{"names"}) {
				t.Errorf("a foreign write: %+v", c)
			}
			if answer := s.ask(t, `{ topic(id: "grain") { name } }`); !strings.Contains(answer, "Barley of "+name) {
				t.Errorf("a reader sees %s", answer)
			}
			cypherOn(t, options, `MATCH (n:Entity {id: "wheat-`+name+`"})-[r:BROADER]->() DELETE r CREATE (:Entity:Topic {id: "rye-`+name+`", topicKind: "ISSUE", nameTexts: ["Rye"], nameLangs: ["en"]})-[:BROADER {position: 0}]->(:Entity {id: "oops-`+name+`"})`)
			cypherOn(t, options, `MATCH (n:Entity {id: "oops-`+name+`"}) DETACH DELETE n`)
			cypherOn(t, options, `MATCH (n:Entity {id: "rye-`+name+`"}), (g:Entity {id: "grain"}) CREATE (n)-[:BROADER {position: 0}]->(g)`)
			for {
				if c := next(t, changes); c.EntityID == "rye-"+name && c.Actor == "database" {
					break
				}
			}
			cypherOn(t, options, `MATCH (n:Entity {id: "rye-`+name+`"}) DETACH DELETE n`)
			cancel()
			if err := <-done; err == nil {
				t.Error("the stream ended by itself")
			}
			after = lastCursor(t, s, "rye-"+name)
		})
	}
}

// lastCursor waits until the journal tells that an entity is gone.
func lastCursor(t *testing.T, s *server, id string) string {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for time.Now().Before(deadline) {
		_, text := s.post(t, "", `query($ids: [ID!]) { changes(first: 1, orderBy: [SEQUENCE_DESC], where: { ids: $ids, action: [DELETED] }) { nodes { actor cursor } } }`, map[string]any{"ids": []string{id}})
		if strings.Contains(text, `"database"`) {
			return regexpCursor.FindStringSubmatch(text)[1]
		}
	}
	t.Fatalf("the journal does not tell that %s is gone", id)
	return ""
}

// cypherOn does what somebody with cypher-shell does, and returns the values of the first row.
func cypherOn(t *testing.T, options []string, text string) []any {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(options[1], neo4j.BasicAuth(options[3], options[5], ""))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.Background()) //nolint:errcheck // only a test
	result, err := neo4j.ExecuteQuery(t.Context(), driver, text, nil, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Records) == 0 {
		return nil
	}
	return result.Records[0].Values
}

// The rules of graphql-transport-ws, each broken once, with the close code that the protocol has for it.
func TestSocket_rules(t *testing.T) {
	s := serveForTest(t, sharedNeo4j(t, data.Report)...)
	const init = `{"type":"connection_init"}`
	subscribe := func(id string) string {
		return fmt.Sprintf(`{"type":"subscribe","id":%q,"payload":{"query":"subscription { changes { revision } }"}}`, id)
	}
	many := []string{init}
	for i := range 51 {
		many = append(many, subscribe(fmt.Sprint(i)))
	}
	for reason, c := range map[string]struct {
		messages []string
		code     websocket.StatusCode
	}{
		"nothing is said":              {nil, 4408},
		"two inits":                    {[]string{init, init}, 4429},
		"subscribe before init":        {[]string{subscribe("1")}, 4401},
		"an id twice":                  {[]string{init, subscribe("1"), subscribe("1")}, 4409},
		"no JSON":                      {[]string{init, "hello"}, 4400},
		"a name twice":                 {[]string{`{"type":"ping","type":"connection_init"}`}, 4400},
		"an unknown type":              {[]string{init, `{"type":"start","id":"1"}`}, 4400},
		"no id":                        {[]string{init, `{"type":"subscribe","payload":{"query":"{ limits { maxDepth } }"}}`}, 4400},
		"no query":                     {[]string{init, `{"type":"subscribe","id":"1","payload":{}}`}, 4400},
		"too many at a time":           {many, 4429},
		"an unknown token":             {[]string{`{"type":"connection_init","payload":{"Authorization":"Bearer nobody-0123456789-abc"}}`}, 4403},
		"a message of a hundred kB":    {[]string{init, strings.Repeat(" ", 200_000)}, websocket.StatusMessageTooBig},
		"what was completed may begin": {[]string{init, subscribe("1"), `{"type":"complete","id":"1"}`, subscribe("1"), init}, 4429},
	} {
		t.Run(reason, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // a socket that stays open is a failure
			defer cancel()
			conn, err := dial(ctx, s.url)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.CloseNow() //nolint:errcheck // only a test
			for _, m := range c.messages {
				if err := conn.Write(ctx, websocket.MessageText, []byte(m)); err != nil {
					break // closed already
				}
			}
			for err == nil {
				_, _, err = conn.Read(ctx)
			}
			if code := websocket.CloseStatus(err); code != c.code {
				t.Errorf("closed with %d, want %d: %v", code, c.code, err)
			}
		})
	}
	if conn, _, err := websocket.Dial(t.Context(), strings.Replace(s.url, "http", "ws", 1)+"/graphql", &websocket.DialOptions{HTTPHeader: http.Header{"Origin": {"https://elsewhere.example"}}}); err == nil {
		_ = conn.CloseNow() // only a test
		t.Error("another site's page may open a socket")
	}
	conn, _, err := websocket.Dial(t.Context(), strings.Replace(s.url, "http", "ws", 1)+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-ws"}})
	if err == nil {
		_, _, err = conn.Read(t.Context())
	}
	if websocket.CloseStatus(err) != 4406 {
		t.Errorf("another protocol: %v", err)
	}
	// A query goes over a socket too; one that stands when the server stops is told.
	conn, err = dial(t.Context(), s.url)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []string{init, `{"type":"subscribe","id":"q","payload":{"query":"{ leader(id: \"xi-jinping\") { name } }"}}`} {
		if err := conn.Write(t.Context(), websocket.MessageText, []byte(m)); err != nil {
			t.Fatal(err)
		}
	}
	var heard []string
	for len(heard) < 3 {
		_, text, err := conn.Read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		heard = append(heard, string(text))
	}
	if all := strings.Join(heard, " "); !strings.Contains(all, "Xi Jinping") || !strings.Contains(all, `"complete"`) {
		t.Error(all)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- s.stop() }()
	for err = nil; err == nil; {
		_, _, err = conn.Read(t.Context())
	}
	if websocket.CloseStatus(err) != websocket.StatusGoingAway {
		t.Errorf("at the stop: %v", err)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// Where reading takes a token, nothing is told without one; a JSON Web Token ends what it began when it ends.
func TestServe_closed(t *testing.T) {
	key := filepath.Join(t.TempDir(), "key")
	secret := "0123456789-0123456789-0123456789"
	if err := os.WriteFile(key, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := serveForTest(t, append(sharedNeo4j(t, data.Report), "--reading", "token", "--jwt-key", key, "--jwt-issuer", "https://issuer.example", "--jwt-audience", "sidelines")...)
	if strings.Contains(s.log.String(), "Bearer") {
		t.Error("a token was made although others are configured")
	}
	signed := func(role string, lasts time.Duration) string {
		text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
			"sub": "carol", "iss": "https://issuer.example", "aud": "sidelines", "role": role, "exp": time.Now().Add(lasts).Unix(),
		}).SignedString([]byte(secret))
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	reader := signed("reader", time.Hour)
	if status, text := s.post(t, "", xi, nil); status != 401 || !strings.Contains(text, "UNAUTHENTICATED") {
		t.Errorf("without a token: %d %s", status, text)
	}
	if status, _ := s.get(t, "/export"); status != 401 {
		t.Errorf("an export without a token: %d", status)
	}
	for _, path := range []string{"/export", "/graphql?query={limits{maxDepth}}"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Upgrade", "websocket")
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close() // only the status matters
		if response.StatusCode < 400 {
			t.Errorf("%s by something that says to be a socket: %d", path, response.StatusCode)
		}
	}
	if status, text := s.post(t, reader, xi, nil); status != 200 || !strings.Contains(text, "시진핑") {
		t.Errorf("a reader: %d %s", status, text)
	}
	if _, text := s.post(t, reader, applyMutation, topicNamed("grain", "Grain")); !strings.Contains(text, "FORBIDDEN") {
		t.Errorf("a reader writes: %s", text)
	}
	if _, text := s.post(t, signed("editor", time.Hour), applyMutation, topicNamed("grain", "Grain")); !strings.Contains(text, `"actor":"carol"`) {
		t.Errorf("an editor: %s", text)
	}
	const deletion = `mutation { delete(id: "grain") { action actor } }`
	if _, text := s.post(t, signed("editor", time.Hour), deletion, nil); !strings.Contains(text, "FORBIDDEN") {
		t.Errorf("an editor deletes: %s", text)
	}
	if _, text := s.post(t, signed("admin", time.Hour), deletion, nil); !strings.Contains(text, `{"action":"DELETED","actor":"carol"}`) {
		t.Errorf("an admin: %s", text)
	}
	err := followSocket(t.Context(), s.url, "", "", nil, func(change) {})
	if websocket.CloseStatus(err) != 4401 {
		t.Errorf("a socket without a token: %v", err)
	}
	err = followSocket(t.Context(), s.url, "", signed("reader", 2*time.Second), nil, func(change) {})
	if websocket.CloseStatus(err) != 4403 {
		t.Errorf("a socket whose token ends: %v", err)
	}
	err = followEvents(t.Context(), s.url, "", signed("reader", 2*time.Second), nil, func(change) {})
	if err == nil || !strings.Contains(err.Error(), "UNAUTHENTICATED") {
		t.Errorf("a stream whose token ends: %v", err)
	}
}

// What is wrong with a stream is told before it begins.
func TestEvents_refused(t *testing.T) {
	s := serveForTest(t, sharedNeo4j(t, data.None)...)
	for query, want := range map[string]string{
		`subscription { changes(after: "nonsense") { revision } }`:  "after is not a cursor",
		`subscription { changes(touching: []) { revision } }`:       "touching is an empty list",
		`subscription { nothing { revision } }`:                     "GRAPHQL_VALIDATION_FAILED",
		`mutation { apply(document: {}) { revision } }`:             "goes by POST",
		`subscription { changes { revision } changes { revision } `: "GRAPHQL_PARSE_FAILED",
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/graphql?query="+url.QueryEscape(query), nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept", "text/event-stream")
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		text := new(bytes.Buffer)
		_, err = text.ReadFrom(response.Body)
		_ = response.Body.Close() // only read
		if err != nil || !strings.Contains(text.String(), want) {
			t.Errorf("%s: %d %s, %v", query, response.StatusCode, text, err)
		}
	}
	if status, text := s.get(t, "/graphql?query="+url.QueryEscape("subscription{changes{revision}}")); status != http.StatusNotAcceptable || !strings.Contains(text, "text/event-stream") {
		t.Errorf("a subscription without a stream: %d %s", status, text)
	}
}

var regexpCursor = regexp.MustCompile(`"cursor":"([^"]+)"`)
