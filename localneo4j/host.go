package localneo4j

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/gofrs/flock"
)

// Host is one Java that runs the Neo4j of several processes, for tests: Neo4j plans queries several times as fast in a Java that has
// done so for a while. It starts with the first that needs it, outlives it, and ends when nobody has needed it for a while.
type Host struct {
	// HeapMiB is the Java heap of all.
	HeapMiB int
	// JavaOptions are further options of Java, as JDK_JAVA_OPTIONS has them.
	JavaOptions string
	// Idle is how long it waits for the next process.
	Idle time.Duration
}

// connect returns a connection to the host, and starts the host if it does not run.
func (h *Host) connect(ctx context.Context, install installation) (*net.UnixConn, error) {
	// In a folder of this user alone: who can connect can run Neo4j on any folder of the user.
	socket := filepath.Join(install.folder, "host")
	lock := flock.New(socket + ".lock")
	if err := lock.Lock(); err != nil {
		return nil, err
	}
	defer lock.Unlock() //nolint:errcheck // the process's end unlocks too
	var dialer net.Dialer
	if conn, err := dialer.DialContext(ctx, "unix", socket); err == nil {
		return conn.(*net.UnixConn), nil
	}
	if err := os.Remove(socket); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	if err := h.start(install, socket); err != nil {
		return nil, fmt.Errorf("host of the tests' Neo4j: %w", err)
	}
	conn, err := dialer.DialContext(ctx, "unix", socket)
	if err != nil {
		return nil, err
	}
	return conn.(*net.UnixConn), nil
}

func (h *Host) start(install installation, socket string) error {
	log, err := os.Create(socket + ".log")
	if err != nil {
		return err
	}
	defer log.Close() //nolint:errcheck // the child has its own handle
	cmd := install.command(Options{HeapMiB: h.HeapMiB}, h.JavaOptions, "Host", socket, strconv.Itoa(int(h.Idle.Seconds())))
	cmd.Env = append(withoutOptions(), "JDK_JAVA_OPTIONS="+h.JavaOptions)
	cmd.Stderr = log // not that of this process, whose end somebody may wait for
	cmd.SysProcAttr = ownProcessGroup()
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	defer stdout.Close() //nolint:errcheck // it has said all
	if line, err := bufio.NewReader(stdout).ReadString('\n'); err != nil {
		return fmt.Errorf("it did not start (%q, %w): see %s", line, err, log.Name())
	}
	return cmd.Process.Release()
}

// ending is a connection whose Close tells the host to stop Neo4j, and leaves open what the host has to say then.
type ending struct{ *net.UnixConn }

func (e ending) Close() error { return e.CloseWrite() }
