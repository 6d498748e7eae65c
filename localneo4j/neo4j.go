// Package localneo4j runs Neo4j Community on this machine as a child process: for `go run .` without another database, for tests
// and for benchmarks. It fetches the jars once from Maven Central, and runs them with a JDK.
package localneo4j

import (
	"bufio"
	"context"
	"crypto/rand"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"time"

	"github.com/gofrs/flock"

	"github.com/sidelines/sidelines/goroutine"
)

// Version is the version of Neo4j, as in pom.xml.
const Version = "5.26.30"

// Username is the only user of a local Neo4j.
const Username = "neo4j"

// DefaultWait is long enough for a start on a busy machine, and for the recovery after a crash.
const DefaultWait = 2 * time.Minute

// stopTimeout is how long a stop may take before the process is killed; Neo4j recovers from that at the next start.
const stopTimeout = 30 * time.Second

//go:embed neo4j.conf.tmpl
var confText string

var confTemplate = template.Must(template.New("neo4j.conf").Parse(confText))

// Options say where a local Neo4j keeps its data and how large it may grow.
type Options struct {
	// DataDir has the database, its password and its log. It is created if it does not exist.
	DataDir string
	// CacheDir has the jars, for all data folders of a user. If empty, it is a folder in the cache folder of the user.
	CacheDir string
	// Port is where Bolt listens on 127.0.0.1; 0 is a free one.
	Port int
	// HeapMiB is the largest Java heap; 0 is a quarter of the machine's memory, 768 to 2048 MiB.
	HeapMiB int
	// PageCacheMiB is the page cache; 0 is half of the heap.
	PageCacheMiB int
	// Wait is how long Neo4j may take until it answers, once its jars are there; 0 is DefaultWait.
	Wait time.Duration
	// Settings are further settings of Neo4j, by name.
	Settings map[string]string
	// Share is the version of the program that lets commands use its Neo4j, see FindRunning; if empty, it lets none.
	Share string
	// Host runs Neo4j instead of a process of its own, if it is not nil.
	Host *Host
	// Progress is called with a short description of each step of the start. It may be nil.
	Progress func(step string)

	archiveTo string // where Java puts an archive of its classes when it ends, if anywhere
}

// Server is a running Neo4j.
type Server struct {
	URI      string // bolt://127.0.0.1:port
	Password string // of Username
	LogFile  string

	home   string
	pid    int
	stdin  io.WriteCloser // its end stops Neo4j
	kill   func()
	wait   func() error // for the end of the process, after that of its output
	lock   *flock.Flock
	bulk   chan string   // answers to a Bulk
	exited chan struct{} // closed when the process has ended
	err    error         // why it ended; read it only after exited is closed, as panic
	panic  string        // the reason that a database gave when it panicked
	began  time.Time
}

// ErrInUse is returned if another process runs a Neo4j on the same data folder.
var ErrInUse = errors.New("the data folder is in use by another server or command: stop that one, or choose another folder with --data")

// Start runs Neo4j and returns when it answers. Stop stops it; it also stops when this process ends in any way. The context bounds
// only the start. If a Neo4j of a process that was killed still uses the data folder, Start waits for its end.
func Start(ctx context.Context, o Options) (*Server, error) {
	o = withDefaults(o)
	for began := time.Now(); ; {
		s, err := startOnce(ctx, o)
		if err == nil || !strings.Contains(err.Error(), storeLocked) || time.Since(began) > o.Wait {
			return s, err
		}
		o.Progress("waiting until an earlier Neo4j has left the data folder")
		select {
		case <-ctx.Done():
			return nil, err
		case <-time.After(time.Second):
		}
	}
}

// storeLocked is in the error of a Neo4j whose data folder another Neo4j uses.
const storeLocked = "FileLockException"

func startOnce(ctx context.Context, o Options) (_ *Server, err error) {
	home, err := filepath.Abs(o.DataDir)
	if err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	if err := openFolder(home); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	lock := flock.New(filepath.Join(home, "lock"))
	if locked, err := lock.TryLock(); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	} else if !locked {
		return nil, ErrInUse
	}
	defer func() {
		if err != nil {
			_ = lock.Unlock()
		}
	}()

	unshare(home)
	install, err := installed(ctx, o)
	if err != nil {
		return nil, err
	}
	password, err := keptPassword(filepath.Join(home, "password"))
	if err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	if o.Port == 0 {
		if o.Port, err = FreePort(); err != nil {
			return nil, fmt.Errorf("no free port for Neo4j: %w", err)
		}
	}
	if err := writeConf(filepath.Join(home, "neo4j.conf"), o); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	s := &Server{
		URI: fmt.Sprintf("bolt://127.0.0.1:%d", o.Port), Password: password,
		LogFile: filepath.Join(home, "neo4j.log"), lock: lock, bulk: make(chan string, 1), exited: make(chan struct{}),
		began: time.Now(),
	}
	o.Progress("starting Neo4j " + Version)
	if err := s.run(ctx, install, home, o); err != nil {
		return nil, err
	}
	if o.Share != "" {
		if err := s.share(home, o.Share); err != nil {
			return nil, errors.Join(err, s.Stop())
		}
	}
	return s, nil
}

// run starts the process and waits for its "ready".
func (s *Server) run(ctx context.Context, install installation, home string, o Options) error {
	ctx, cancel := context.WithTimeout(ctx, o.Wait)
	defer cancel()
	logFile, err := os.OpenFile(s.LogFile, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	defer logFile.Close() //nolint:errcheck // the child has its own handle
	stdout, err := s.launch(ctx, install, home, o, logFile)
	if err != nil {
		return err
	}
	ready := make(chan struct{})
	goroutine.Go(context.Background(), func() { s.watch(stdout, ready) })

	if _, err := fmt.Fprintln(s.stdin, s.Password); err == nil {
		select {
		case <-ready:
			return nil
		case <-s.exited:
		case <-ctx.Done():
			_ = s.Stop()
			if errors.Is(ctx.Err(), context.Canceled) {
				return fmt.Errorf("the start of neo4j was stopped: %w", ctx.Err())
			}
			return fmt.Errorf("neo4j did not answer within %s: %w%s", time.Since(s.began).Round(time.Second), ctx.Err(), s.evidence())
		}
	}
	<-s.exited
	return fmt.Errorf("neo4j did not start: %w%s", s.cause(), s.evidence())
}

// launch starts the launcher, in a process of its own or in that of a host, and returns what it prints.
func (s *Server) launch(ctx context.Context, install installation, home string, o Options, log io.Writer) (io.Reader, error) {
	s.home = home
	seconds := strconv.Itoa(int(o.Wait.Seconds()) + 1)
	if o.Host != nil {
		conn, err := o.Host.connect(ctx, install)
		if err != nil {
			return nil, err
		}
		s.stdin, s.kill, s.wait = ending{conn}, func() { _ = conn.Close() }, conn.Close
		_, err = fmt.Fprintf(conn, "%s\n%s\n", home, seconds)
		return conn, err
	}
	given := os.Getenv("JDK_JAVA_OPTIONS") + os.Getenv("JAVA_TOOL_OPTIONS")
	cmd := install.command(o, given, "Launcher", home, seconds)
	if o.archiveTo != "" {
		cmd.Env = withoutOptions()
	}
	cmd.Dir = home
	cmd.Stderr = log
	cmd.SysProcAttr = ownProcessGroup() // Ctrl-C in a terminal goes to us; we stop Neo4j once requests are answered
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("cannot run %s: %w", install.java, err)
	}
	s.pid, s.stdin, s.kill, s.wait = cmd.Process.Pid, stdin, func() { _ = cmd.Process.Kill() }, cmd.Wait
	return stdout, nil
}

// watch waits for the end of the process, which closes its standard output.
func (s *Server) watch(stdout io.Reader, ready chan<- struct{}) {
	defer close(s.exited)
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		switch text := lines.Text(); {
		case text == "ready":
			close(ready)
		case strings.HasPrefix(text, bulkPrefix):
			s.bulk <- text // has room: a transaction begins after the answer to the one before
		case strings.HasPrefix(text, "panic"):
			s.panic = text
		}
	}
	_, _ = io.Copy(io.Discard, stdout)
	s.err = s.wait()
	if s.panic != "" {
		s.err = errors.New(s.panic)
	}
	unshare(s.home)
	_ = s.lock.Unlock()
}

// address is the host and port of the URI.
func (s *Server) address() string { return strings.TrimPrefix(s.URI, "bolt://") }

// PID returns the id of the process, or 0 in a Host.
func (s *Server) PID() int { return s.pid }

// Exited returns a channel that is closed when Neo4j has stopped or crashed.
func (s *Server) Exited() <-chan struct{} { return s.exited }

// CrashReport returns an error that says why Neo4j ended, with the errors in its logs. Call it after Exited is closed.
func (s *Server) CrashReport() error {
	return fmt.Errorf("neo4j ended: %w%s", s.cause(), s.evidence())
}

func (s *Server) cause() error {
	if s.err == nil {
		return errors.New("it ended by itself")
	}
	return s.err
}

// Stop shuts Neo4j down cleanly and returns when it has ended. It may be called twice. If Neo4j had crashed, Stop returns the
// CrashReport.
func (s *Server) Stop() error {
	_ = s.stdin.Close() // the launcher shuts down at the end of its input
	select {
	case <-s.exited:
		if s.err != nil {
			return s.CrashReport()
		}
		return nil
	case <-time.After(stopTimeout):
		s.kill()
		<-s.exited
		return fmt.Errorf("neo4j did not stop within %s and was killed; it recovers at the next start", stopTimeout)
	}
}

// Kill ends Neo4j at once, as a crash would, for tests.
func (s *Server) Kill() {
	s.kill()
	<-s.exited
}

func withDefaults(o Options) Options {
	if o.HeapMiB == 0 {
		o.HeapMiB = min(max(machineMemoryMiB()/4, 768), 2048)
	}
	if o.PageCacheMiB == 0 {
		o.PageCacheMiB = o.HeapMiB / 2
	}
	if o.Wait == 0 {
		o.Wait = DefaultWait
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	return o
}

// command runs a class of the launcher. given are further options of Java that it finds in its environment.
func (i installation) command(o Options, given, class string, arguments ...string) *exec.Cmd {
	return exec.Command(i.java, slices.Concat(javaFlags(o.HeapMiB, given), i.sharing(o), []string{"-cp", i.classpath, class}, arguments)...)
}

// javaFlags are the options of Java beside those that it is given.
func javaFlags(heapMiB int, given string) []string {
	flags := []string{
		fmt.Sprintf("-Xmx%dm", heapMiB), "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto",
		"-Dfile.encoding=UTF-8", "-Dlog4j2.disable.jmx=true",
	}
	if !strings.Contains(given, "GC") {
		// Java refuses two collectors. On two cores, this one spends a quarter less processor time on a first load than the default. Its
		// limit would end Neo4j where the default only slows down.
		flags = append(flags, "-XX:+UseParallelGC", "-XX:-UseGCOverheadLimit")
	}
	for _, module := range []string{"java.nio", "java.io", "sun.nio.ch", "java.lang"} {
		flags = append(flags, "--add-opens=java.base/"+module+"=ALL-UNNAMED")
	}
	return flags
}

// keptPassword returns the password of the data folder. At the first start it makes one.
func keptPassword(file string) (string, error) {
	text, err := os.ReadFile(file)
	if err == nil {
		return strings.TrimSpace(string(text)), nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	random := make([]byte, 24)
	if _, err := rand.Read(random); err != nil {
		return "", err
	}
	password := hex.EncodeToString(random)
	return password, os.WriteFile(file, []byte(password+"\n"), 0o600)
}

// FreePort returns a port of 127.0.0.1 at which nobody listens yet.
func FreePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close() //nolint:errcheck // nothing was sent
	return listener.Addr().(*net.TCPAddr).Port, nil
}

func writeConf(file string, o Options) error {
	var text strings.Builder
	err := confTemplate.Execute(&text, map[string]int{"Port": o.Port, "PageCacheMiB": o.PageCacheMiB, "TransactionMiB": o.HeapMiB / 2})
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(o.Settings)) {
		fmt.Fprintf(&text, "%s=%s\n", name, o.Settings[name])
	}
	return os.WriteFile(file, []byte(text.String()), 0o600)
}

// machineMemoryMiB returns the size of the memory of this machine in MiB, or 2 GiB if it cannot be read.
func machineMemoryMiB() int {
	const guess = 2048
	if runtime.GOOS != "linux" {
		return guess
	}
	text, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return guess
	}
	var kib int
	if _, err := fmt.Sscanf(string(text), "MemTotal: %d kB", &kib); err != nil {
		return guess
	}
	return kib / 1024
}
