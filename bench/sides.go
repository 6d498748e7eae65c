package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/sidelines/sidelines/bench/load"
	"github.com/sidelines/sidelines/localneo4j"
)

// The sides.
const (
	ours  = "ours"
	floor = "floor"
	peer  = "peer"
)

// side is a server that answers the questions. It has a Neo4j of its own.
type side struct {
	name    string
	isKept  bool // ours, with its caches
	caller  *load.Caller
	server  []load.Process
	neo4j   load.Process
	command *exec.Cmd
	stdin   io.Closer
}

// programs are what the sides run.
type programs struct {
	root   string // of the module
	server string // the binary
	folder string // for logs and tokens
}

// token is that of the writer of this run. Nobody else reaches the server.
const token = "bench-writer-0123456789"

// build builds the server.
func build(ctx context.Context, root, folder string) (programs, error) {
	p := programs{root, filepath.Join(folder, "sidelines"), folder}
	command := exec.CommandContext(ctx, "go", "build", "-o", p.server, ".")
	command.Dir, command.Stderr = root, os.Stderr
	if err := command.Run(); err != nil {
		return p, fmt.Errorf("build the server: %w", err)
	}
	return p, os.WriteFile(filepath.Join(folder, "tokens"), []byte("editor writer "+token+"\n"), 0o600)
}

// installPeer installs the packages of the lock file, unless they are there.
func installPeer(ctx context.Context, root string) error {
	folder := filepath.Join(root, "bench", "peer")
	lock, err := os.Stat(filepath.Join(folder, "package-lock.json"))
	if err != nil {
		return err
	}
	installed, err := os.Stat(filepath.Join(folder, "node_modules", ".package-lock.json"))
	if err == nil && installed.ModTime().After(lock.ModTime()) {
		return nil
	}
	command := exec.CommandContext(ctx, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	command.Dir, command.Stdout, command.Stderr = folder, os.Stderr, os.Stderr
	return command.Run()
}

// database is where a Neo4j answers.
type database struct {
	uri, password string
	process       load.Process
}

// start runs a side at a Neo4j.
func (p programs) start(ctx context.Context, name string, isKept bool, db database) (*side, error) {
	s := &side{name: name, isKept: isKept, neo4j: db.process}
	env := append(os.Environ(), "NEO4J_URI="+db.uri, "NEO4J_USERNAME="+localneo4j.Username, "NEO4J_PASSWORD="+db.password)
	ready := regexp.MustCompile(`^(127\.0\.0\.1:\d+)$`)
	switch name {
	case ours:
		arguments := []string{"--addr", "127.0.0.1:0", "--data-set", "none", "--warm-up", "0", "--tokens", filepath.Join(p.folder, "tokens")}
		if !isKept {
			arguments = append(arguments, "--cache-memory", "0")
		}
		s.command = exec.CommandContext(ctx, p.server, arguments...)
		ready = regexp.MustCompile(`API http://([^/]*)/graphql`)
	case floor:
		self, err := os.Executable()
		if err != nil {
			return nil, err
		}
		s.command = exec.CommandContext(ctx, self, serveFloorArgument)
	case peer:
		port, err := localneo4j.FreePort()
		if err != nil {
			return nil, err
		}
		env = append(env, "NODE_ENV=production", fmt.Sprint("PORT=", port),
			"COUNTERPARTS="+question{name: "counterparts"}.text(".peer.cypher"), "SEARCH="+question{name: "search"}.text(".peer.cypher"))
		s.command = exec.CommandContext(ctx, "node", filepath.Join(p.root, "bench", "peer", "server.js"))
	}
	s.command.Env, s.command.Dir = env, p.folder
	if err := s.run(ready, filepath.Join(p.folder, name+".log")); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	return s, nil
}

// run starts the command, and waits for its address. Before that, it may print the ids of the processes that answer, if these are others.
func (s *side) run(ready *regexp.Regexp, logFile string) error {
	log, err := os.OpenFile(logFile, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	defer log.Close() //nolint:errcheck // the child has its own handle
	s.command.Stderr = log
	stdout, err := s.command.StdoutPipe()
	if err != nil {
		return err
	}
	if s.stdin, err = s.command.StdinPipe(); err != nil {
		return err
	}
	s.command.Cancel = func() error { return s.command.Process.Signal(syscall.SIGTERM) }
	s.command.WaitDelay = 30 * time.Second
	if err := s.command.Start(); err != nil {
		return err
	}
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		if m := ready.FindStringSubmatch(lines.Text()); m != nil {
			if s.server == nil {
				s.server = []load.Process{load.Process(s.command.Process.Pid)}
			}
			s.caller = &load.Caller{Address: m[1]}
			return nil
		}
		if pid, err := strconv.Atoi(lines.Text()); err == nil {
			s.server = append(s.server, load.Process(pid))
		}
	}
	text, _ := os.ReadFile(logFile)
	return errors.Join(errors.New("it ended before it was ready"), s.command.Wait(), fmt.Errorf("%.2000s", text))
}

// stop ends the server.
func (s *side) stop() {
	_ = s.stdin.Close()
	_ = s.command.Process.Signal(syscall.SIGTERM) // it may have ended with its input
	_ = s.command.Wait()                          // it was told to end
}

// column says what is measured of a side that is asked without writes.
func (s *side) column() string {
	if s.isKept {
		return kept
	}
	return cold
}

// request returns the question with a set of variables.
func (s *side) request(q question, v variables) []byte {
	switch s.name {
	case floor:
		return load.Post(s.caller.Address, "/"+q.name, v)
	case peer:
		return s.graphql(q.text(".peer.graphql"), v)
	default:
		return s.graphql(q.text(".graphql"), v)
	}
}

// graphql returns the query with those variables that it declares: others are an error.
func (s *side) graphql(query string, v variables) []byte {
	declared, _, _ := strings.Cut(query, "{")
	some := variables{}
	for name, value := range v {
		if strings.Contains(declared, "$"+name+":") {
			some[name] = value
		}
	}
	path := "/graphql"
	if s.name == peer {
		path = "/"
	}
	return load.Post(s.caller.Address, path, map[string]any{"query": query, "variables": some})
}

// write returns a request that gives a meeting another city.
func (s *side) write(meeting, city string) []byte {
	switch s.name {
	case floor:
		return load.Post(s.caller.Address, "/write", variables{"id": meeting, "city": city})
	case peer:
		return s.graphql(`mutation Write($id: ID!, $city: String!) {
			updateMeetings(where: { id: { eq: $id } }, update: { city: { set: $city } }) { info { relationshipsCreated } } }`,
			variables{"id": meeting, "city": city})
	default:
		return s.graphql(`mutation Write($document: GraphDocument!) { apply(document: $document) { revision } }`,
			variables{"document": map[string]any{"meetings": []any{variables{"id": meeting, "city": city}}}})
	}
}

// used returns the time that the server and its Neo4j have spent on processors.
func (s *side) used() (server, database time.Duration, err error) {
	for _, p := range s.server {
		one, err := p.Time()
		if err != nil {
			return 0, 0, err
		}
		server += one
	}
	if s.neo4j != 0 { // a test has none of its own
		database, err = s.neo4j.Time()
	}
	return server, database, err
}

// peaks returns the most bytes of memory that the server and its Neo4j had.
func (s *side) peaks() (server, database int, err error) {
	for _, p := range s.server {
		_, one, err := p.Memory()
		if err != nil {
			return 0, 0, err
		}
		server += one
	}
	_, database, err = s.neo4j.Memory()
	return server, database, err
}
