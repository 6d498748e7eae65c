package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	neturl "net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store/storetest"
)

// server is the whole program, run as main does.
type server struct {
	url  string
	stop func() error // as Ctrl-C does; returns what run returned
	log  *lockedBuffer
}

// lockedBuffer is written by requests while the test reads it.
type lockedBuffer struct {
	lock sync.Mutex
	text bytes.Buffer
}

func (b *lockedBuffer) Write(text []byte) (int, error) {
	b.lock.Lock()
	defer b.lock.Unlock()
	return b.text.Write(text)
}

func (b *lockedBuffer) String() string {
	b.lock.Lock()
	defer b.lock.Unlock()
	return b.text.String()
}

var readyLine = regexp.MustCompile(`^Sidelines is ready: page (http://\S+)/, playground http://\S+/playground, API http://\S+/graphql`)

func serveForTest(t *testing.T, args ...string) *server {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	read, write := io.Pipe()
	s := &server{log: &lockedBuffer{}}
	done := make(chan error, 1)
	go func() {
		// Most tests ask a query or two: to plan the others first would take longer than all that they test.
		done <- run(ctx, append([]string{"sidelines", "--addr", "127.0.0.1:0", "--warm-up", "0"}, args...), nil, write, s.log)
		_ = write.Close()
	}()
	line, _ := bufio.NewReader(read).ReadString('\n')
	match := readyLine.FindStringSubmatch(line)
	if match == nil {
		cancel()
		t.Fatalf("no line with the URLs but %q; %v\n%s", line, <-done, s.log)
	}
	s.url = match[1]
	stopped := false
	s.stop = func() error {
		if stopped {
			return nil
		}
		stopped = true
		cancel()
		return <-done
	}
	t.Cleanup(func() { _ = s.stop() })
	return s
}

func (s *server) get(t *testing.T, path string) (int, string) {
	t.Helper()
	response, err := http.Get(s.url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body)
}

func (s *server) ask(t *testing.T, query string) string {
	t.Helper()
	_, answer := s.post(t, "", query, nil)
	return answer
}

const xi = `{ leader(id: "xi-jinping") { name(lang: "ko") } }`

// A data folder of some earlier start: an import into it, then a server that finds what is there, is used, and stops.
func TestServe(t *testing.T) {
	dir := t.TempDir()
	if err := storetest.Folder(t.Context(), data.Default, dir); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "more.json")
	document := `{"topics": [{"id": "salt", "names": [{"lang": "en", "text": "Salt"}]}]}`
	if err := os.WriteFile(file, []byte(document), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	pack := filepath.Join("data", "packs", "general-debate-2024.json.gz")
	err := run(t.Context(), []string{"sidelines", "--data", dir, "import", file, pack, pack}, nil, &out, io.Discard)
	for _, want := range []string{"1 created, 0 updated, 0 unchanged", "192 created", "192 unchanged"} {
		if err != nil || !strings.Contains(out.String(), want) {
			t.Errorf("import of a file and, twice, a data pack: %v\n%s", err, &out)
		}
	}

	s := serveForTest(t, "--data", dir, "--query-timeout", storetest.Patience.String()) // Neo4j plans its first queries slowly
	if strings.Contains(s.log.String(), "countries.json") {
		t.Errorf("a later start loads the bundled data again:\n%s", s.log)
	}
	if answer := s.ask(t, `{ topic(id: "salt") { name } leader(id: "xi-jinping") { name(lang: "ko") } }`); !strings.Contains(answer, "Salt") || !strings.Contains(answer, "시진핑") {
		t.Errorf("answer %s", answer)
	}
	for path, want := range map[string]string{"/healthz": "ok", "/readyz": "ready", "/": "<title>Sidelines</title>", "/playground": "<title>Sidelines</title>"} {
		if status, body := s.get(t, path); status != 200 || !strings.Contains(body, want) {
			t.Errorf("GET %s: %d %.100s", path, status, body)
		}
	}
	if status, _ := s.get(t, "/nothing"); status != 404 {
		t.Errorf("GET /nothing: %d", status)
	}
	t.Run("request id", func(t *testing.T) {
		r, _ := http.NewRequest(http.MethodGet, s.url+"/healthz", nil)
		r.Header.Set("X-Request-Id", "from-the-balancer")
		response, err := http.DefaultClient.Do(r)
		if err != nil || response.Header.Get("X-Request-Id") != "from-the-balancer" {
			t.Errorf("header %v, %v", response.Header, err)
		}
	})
	t.Run("playground", func(t *testing.T) { testPlayground(t, s.url) })
	t.Run("commands beside a running server", func(t *testing.T) { testCommandsBeside(t, s, dir) })
	if err := s.stop(); err != nil {
		t.Fatalf("stop: %v", err)
	}
}

// A Neo4j of the user's own: the same answers; UNAVAILABLE while it is away; recovery without a restart.
func TestServe_ownNeo4j(t *testing.T) {
	dir := t.TempDir()
	if err := storetest.Folder(t.Context(), data.Default, dir); err != nil {
		t.Fatal(err)
	}
	own, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = own.Stop() })
	t.Setenv("NEO4J_URI", own.URI)
	t.Setenv("NEO4J_USERNAME", localneo4j.Username)
	t.Setenv("NEO4J_PASSWORD", own.Password)
	t.Setenv("NEO4J_DATABASE", "neo4j")
	s := serveForTest(t, "--data", filepath.Join(t.TempDir(), "unused"))
	if answer := s.ask(t, xi); !strings.Contains(answer, "시진핑") {
		t.Fatalf("answer %s", answer)
	}

	own.Kill()
	eventually(t, "readyz says no and queries are UNAVAILABLE", func() bool {
		status, _ := s.get(t, "/readyz")
		return status == 503 && strings.Contains(s.ask(t, xi), `"UNAVAILABLE"`)
	})
	if status, _ := s.get(t, "/healthz"); status != 200 {
		t.Errorf("healthz %d without a database", status)
	}

	var port int
	if _, err := fmt.Sscanf(own.URI, "bolt://127.0.0.1:%d", &port); err != nil {
		t.Fatal(err)
	}
	back, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512, Port: port})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = back.Stop() })
	eventually(t, "the server recovers", func() bool {
		status, _ := s.get(t, "/readyz")
		return status == 200 && strings.Contains(s.ask(t, xi), "시진핑")
	})

	t.Setenv("NEO4J_PASSWORD", "wrong")
	err = run(t.Context(), []string{"sidelines", "--addr", "127.0.0.1:0"}, nil, io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "Unauthorized") {
		t.Errorf("a wrong password: %v", err)
	}
}

func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for !is() {
		if time.Now().After(deadline) {
			t.Fatalf("not within 30 s: %s", what)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// browser starts a real browser that reaches nothing but this machine. do runs steps in it, and shows waits until an element has a text.
func browser(t *testing.T) (ctx context.Context, do func(what string, steps ...chromedp.Action[chromedp.Void]), shows func(selector, text string)) {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1400, 900))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)

	do = func(what string, steps ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, steps...); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
	}
	shows = func(selector, text string) {
		t.Helper()
		script := fmt.Sprintf(`[...document.querySelectorAll(%q)].some((e) => %s(e).includes(%q))`, selector, readsAll, text)
		if _, err := chromedp.Run(ctx, chromedp.Poll[bool](script, chromedp.WithPollingTimeout(storetest.Patience))); err != nil {
			now, _ := chromedp.Run(context.WithoutCancel(ctx), chromedp.Evaluate[string](fmt.Sprintf(`document.querySelector(%q)?.innerText ?? "nothing"`, selector)))
			t.Fatalf("%s never shows %q but %.600q: %v", selector, text, now, err)
		}
	}
	return ctx, do, shows
}

// readsAll is a function of JavaScript: the text of an element, that of the editors in it too, which are in shadow trees.
const readsAll = `((e) => e.innerText + [...e.querySelectorAll("*")].map((c) => c.shadowRoot?.querySelector(".cm-content")?.innerText ?? "").join())`

// press presses the button or the link with a text.
func press(t *testing.T, ctx context.Context, text string) {
	t.Helper()
	script := fmt.Sprintf(`[...document.querySelectorAll("main button, main a")].find((e) => e.innerText.includes(%q)).click()`, text)
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[any](script)); err != nil {
		t.Fatalf("press %s: %v", text, err)
	}
}

// The playground works in a browser: it opens with a question, run shows the answer, and the panel offers the other questions.
func testPlayground(t *testing.T, url string) {
	ctx, do, shows := browser(t)
	const answer = `[aria-label="Answer"]`
	do("open", chromedp.Navigate(url+"/playground"))
	shows("main", "query SidelinesOfAForum")
	press(t, ctx, "Run")
	shows(answer, "Third Belt and Road Forum")
	shows("aside", "Every meeting of Xi and Putin by date")
	if file := os.Getenv("SIDELINES_TEST_SCREENSHOT"); file != "" {
		picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
		if err != nil {
			t.Fatal(err)
		}
		_ = os.WriteFile(file, picture, 0o600)
	}
	press(t, ctx, "Chinese and Russian")
	shows("main", "query NamesInLanguages")
	press(t, ctx, "Run")
	shows(answer, "习近平")
	const follow = `fetch("/graphql?query={changes(first:1){nodes{cursor}}}").then((r) => r.json()).then((a) =>
		"subscription Follow { changes(after: \"" + a.data.changes.nodes[0].cursor + "\") { action entityId } }")`
	query, err := chromedp.Run(ctx, chromedp.Evaluate[string](follow, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	do("follow", chromedp.Navigate(url+"/playground?query="+neturl.QueryEscape(query)))
	shows("main", "subscription Follow")
	press(t, ctx, "Run")
	shows(answer, "CREATED")
}

func TestConfig_refused(t *testing.T) {
	ownTokens := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(ownTokens, []byte("editor import 0123456789-123456789-123456789"), 0o600); err != nil {
		t.Fatal(err)
	}
	for reason, c := range map[string]struct {
		args    []string
		message string
	}{
		"an address without a port":  {[]string{"--addr", "localhost"}, "--addr"},
		"an unknown data set":        {[]string{"--data-set", "everything"}, "choose none, report or default"},
		"no data folder":             {[]string{"--data", ""}, "--data is empty"},
		"a timeout of nothing":       {[]string{"--query-timeout", "0s"}, "not between 100ms and 5m"},
		"a negative warm-up":         {[]string{"--warm-up", "-1s"}, "not between 0 and 5m"},
		"a negative drain":           {[]string{"--drain", "-1s"}, "not between 0 and 5m"},
		"an admin address":           {[]string{"--admin-addr", "9090"}, "is not HOST:PORT"},
		"a negative slow query":      {[]string{"--slow-query", "-1s"}, "not between 0 and 5m"},
		"a cache of no size":         {[]string{"--cache-memory", "much"}, `"much" is not a size`},
		"a role that is none":        {[]string{"--export-role", "writer"}, "not reader, editor or admin"},
		"a log level that is none":   {[]string{"--log-level", "loud"}, "--log-level"},
		"a log format that is none":  {[]string{"--log-format", "xml"}, "--log-format"},
		"an http address of Neo4j":   {[]string{"--neo4j-uri", "http://localhost:7474"}, "--neo4j-uri"},
		"an option that is none":     {[]string{"--address", "x"}, "address"},
		"a command that is none":     {[]string{"walk"}, `no command "walk"`},
		"reading that is none":       {[]string{"--reading", "closed"}, "--reading"},
		"JWT without an issuer":      {[]string{"--jwt-jwks-url", "http://127.0.0.1:1/keys", "--jwt-audience", "x"}, "issuer and an audience"},
		"a key that is not there":    {[]string{"--jwt-key", "nothing-there"}, "--jwt-key"},
		"a key set out of reach":     {[]string{"--jwt-jwks-url", "nowhere", "--jwt-issuer", "x", "--jwt-audience", "x"}, "not an address"},
		"documents out of reach":     {[]string{"--documents", "nowhere"}, "--documents: stat nowhere"},
		"import of nothing":          {[]string{"import"}, "at least one FILE"},
		"every origin":               {[]string{"--allow-origin", "*"}, "--allow-origin: \"*\" stands for many origins"},
		"an origin that is no one's": {[]string{"--allow-origin", "http://localhost:5173,null"}, "--allow-origin: null is the origin of files"},
		"no time for Neo4j":          {[]string{"--neo4j-wait", "0s"}, "--neo4j-wait: 0s is not between 1s and 1h"},
		"a host with a scheme":       {[]string{"--host", "graph.example.org,https://x.example"}, `--host: "https://x.example" is not a host name`},
		"every host":                 {[]string{"--host", "*"}, "--host"},
		"a certificate and no key":   {[]string{"--tls-cert", "cert.pem"}, "--tls-cert and --tls-key go together"},
		"a certificate out of reach": {[]string{"--addr", "127.0.0.1:0", "--tls-cert", "nowhere", "--tls-key", "nowhere"}, "--tls-cert, --tls-key: open nowhere"},
		"a size that is none":        {[]string{"--max-body", "many"}, `--max-body: "many" is not a size`},
		"a small size":               {[]string{"--max-body", "9kB"}, "--max-body: 9kB is not between 10kB and 1MB"},
		"a large size":               {[]string{"--max-document", "100MiB"}, "--max-document: 100MiB is not between --max-body and 100MB"},
		"a document below a body":    {[]string{"--max-body", "200kB", "--max-document", "100kB"}, "--max-document"},
		"writes without time":        {[]string{"--write-timeout", "0s"}, "--write-timeout: 0s is not between 1s and 30m"},
		"a stop without end":         {[]string{"--shutdown-timeout", "1h"}, "--shutdown-timeout: 1h0m0s is not between 1s and 10m"},
		"tokens of the server":       {[]string{"--addr", "127.0.0.1:0", "--tokens", ownTokens}, "line 1: the subject is \"import\""},
		"a duration that is no time": {[]string{"--neo4j-wait", "long"}, "neo4j-wait"},
	} {
		t.Run(reason, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
			defer cancel()
			err := run(ctx, append([]string{"sidelines"}, c.args...), nil, io.Discard, io.Discard)
			if err == nil || !strings.Contains(err.Error(), c.message) {
				t.Errorf("error %v, want %q in it", err, c.message)
			}
		})
	}
}

func TestServe_addressTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close() //nolint:errcheck // only a test
	err = run(t.Context(), []string{"sidelines", "--addr", taken.Addr().String()}, nil, io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "--addr") {
		t.Errorf("error %v", err)
	}
}

// While the server waits for Neo4j, it answers probes and the page, and refuses what needs the database.
func TestServe_starting(t *testing.T) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- run(ctx, []string{"sidelines", "--addr", addr, "--neo4j-uri", "bolt://127.0.0.1:1"}, nil, io.Discard, &lockedBuffer{})
	}()
	s := &server{url: "http://" + addr}
	eventually(t, "the server listens", func() bool {
		conn, err := net.Dial("tcp", addr)
		if err == nil {
			_ = conn.Close() // only a knock
		}
		return err == nil
	})
	for path, want := range map[string]string{
		"/healthz": "200 ok", "/readyz": "503 not ready: starting", "/": "200 <!doctype html>", "/graphql?query={__typename}": `503 {"errors":[{"extensions":{"code":"UNAVAILABLE"},"message":"The server is starting.`,
	} {
		if status, body := s.get(t, path); !strings.HasPrefix(fmt.Sprint(status, " ", body), want) {
			t.Errorf("GET %s: %d %s", path, status, body)
		}
	}
	stop()
	if err := <-ended; err == nil {
		t.Error("a start that was stopped is no success")
	}
	if conn, err := net.Dial("tcp", addr); err == nil {
		_ = conn.Close() // it should not be there
		t.Error("the server listens after its start has failed")
	}
}

func TestServe_neo4jDown(t *testing.T) {
	var progress bytes.Buffer
	err := run(t.Context(), []string{"sidelines", "--addr", "127.0.0.1:0", "--neo4j-uri", "bolt://127.0.0.1:1", "--neo4j-wait", "1s"}, nil, io.Discard, &progress)
	if err == nil || !strings.Contains(err.Error(), "bolt://127.0.0.1:1 cannot be used") {
		t.Errorf("error %v", err)
	}
	if !strings.Contains(progress.String(), "waiting up to 1s for Neo4j") {
		t.Errorf("progress %s", &progress)
	}
}

func TestHelp(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), []string{"sidelines", "--help"}, nil, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"--addr", "SIDELINES_ADDR", "--data", "NEO4J_URI", "NEO4J_PASSWORD", "import"} {
		if !strings.Contains(out.String(), word) {
			t.Errorf("--help does not tell of %s:\n%s", word, &out)
		}
	}
}
