package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

// asProgram makes the test binary be the program: a process can be killed, a goroutine cannot.
const asProgram = "SIDELINES_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	storetest.QuickJava()
	code := m.Run()
	stopNeo4j()
	os.Exit(code)
}

// process is the program in a process of its own.
type process struct {
	*exec.Cmd
	log *lockedBuffer
	url string
}

func program(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(os.Args[0], args...), log: &lockedBuffer{}}
	p.Env = append(os.Environ(), asProgram+"=1")
	p.Stderr = p.log
	t.Cleanup(p.kill)
	return p
}

// kill ends the process as a power cut would.
func (p *process) kill() {
	if p.Process != nil && p.ProcessState == nil {
		_ = p.Process.Kill() // over already
		_ = p.Wait()
	}
}

// serveInProcess starts a server, and waits until it is ready.
func serveInProcess(t *testing.T, args ...string) *process {
	t.Helper()
	p := program(t, append([]string{"--addr", "127.0.0.1:0"}, args...)...)
	out, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	match := readyLine.FindStringSubmatch(line)
	if match == nil {
		t.Fatalf("no line with the URLs but %q\n%s", line, p.log)
	}
	p.url = match[1]
	go func() { _, _ = io.Copy(io.Discard, out) }() // ends with the process
	return p
}

// stopNeo4j ends what sharedNeo4j has started.
var stopNeo4j = func() {}

// startNeo4j starts the Neo4j of all tests that do not end one, and returns the options that name it.
var startNeo4j = sync.OnceValues(func() ([]string, error) {
	config, stop, err := storetest.Config(context.Background(), data.None)
	if err != nil {
		return nil, err
	}
	stopNeo4j = stop
	return []string{"--neo4j-uri", config.URI, "--neo4j-username", config.Username, "--neo4j-password", config.Password}, nil
})

// sharedNeo4j is an empty database, into which a program brings the documents of a set. It returns the options of a program.
func sharedNeo4j(t *testing.T, set data.Set) []string {
	t.Helper()
	options, err := startNeo4j()
	if err != nil {
		t.Fatal(err)
	}
	clean(t, options)
	return append(options[:len(options):len(options)], "--data-set", string(set))
}

// clean empties a database of all but its migrations.
func clean(t *testing.T, options []string) {
	t.Helper()
	cypherOn(t, options, `MATCH (n) WHERE NOT n:Migration OR n.name CONTAINS ".json" DETACH DELETE n`) // bundled documents are there with their names
}

// finish runs the program to its end.
func finish(t *testing.T, in string, args ...string) (out, log string, err error) {
	t.Helper()
	p := program(t, args...)
	var text strings.Builder
	p.Stdin, p.Stdout = strings.NewReader(in), &text
	err = p.Run()
	return text.String(), p.log.String(), err
}
