package localneo4j_test

import (
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store/storetest"
)

func TestMain(m *testing.M) {
	storetest.QuickJava()
	os.Exit(m.Run())
}

func start(t *testing.T, o localneo4j.Options) *localneo4j.Server {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	o.HeapMiB = 512
	server, err := localneo4j.Start(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Stop() })
	return server
}

func query(t *testing.T, s *localneo4j.Server, password, text string) (any, error) {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(localneo4j.Username, password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context()) //nolint:errcheck // only a test
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	result, err := neo4j.ExecuteQuery(ctx, driver, text, nil, neo4j.EagerResultTransformer)
	if err != nil {
		return nil, err
	}
	return result.Records[0].Values[0], nil
}

// One life of a data folder: a first start, a second server that is refused, a clean stop, a start that finds the
// data, a crash that is reported, and a recovery.
func TestStart(t *testing.T) {
	dir := t.TempDir()
	server := start(t, localneo4j.Options{DataDir: dir})
	if _, err := query(t, server, server.Password, "CREATE (n:Kept {n: 42}) RETURN n.n"); err != nil {
		t.Fatal(err)
	}
	if _, err := query(t, server, "neo4j", "RETURN 1"); err == nil {
		t.Error("the initial password still works")
	}
	if !strings.HasPrefix(server.URI, "bolt://127.0.0.1:") {
		t.Errorf("%s is not on loopback", server.URI)
	}
	if info, err := os.Stat(filepath.Join(dir, "password")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the password file: %v, %v", info, err)
	}
	if _, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir}); !errors.Is(err, localneo4j.ErrInUse) {
		t.Errorf("a second server on the data folder: %v", err)
	}
	if err := server.Stop(); err != nil {
		t.Error(err)
	}

	server = start(t, localneo4j.Options{DataDir: dir})
	if found, err := query(t, server, server.Password, "MATCH (n:Kept) RETURN n.n"); found != int64(42) {
		t.Errorf("found %v after a stop, %v", found, err)
	}
	server.Kill()
	select {
	case <-server.Exited():
	default:
		t.Error("the server is killed and not gone")
	}
	if report := server.CrashReport(); !strings.Contains(report.Error(), "killed") || !strings.Contains(report.Error(), "neo4j.log") {
		t.Errorf("crash report: %v", report)
	}

	server = start(t, localneo4j.Options{DataDir: dir})
	if found, err := query(t, server, server.Password, "MATCH (n:Kept) RETURN n.n"); found != int64(42) {
		t.Errorf("found %v after a crash, %v", found, err)
	}
}

func TestStart_withoutTools(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("JAVA_HOME", "")
	_, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: t.TempDir()})
	if !errors.Is(err, localneo4j.ErrMissingTools) {
		t.Fatalf("error %v", err)
	}
	for _, way := range []string{"NEO4J_URI=", "apt-get install", "dnf install", "brew install", "docker run"} {
		if !strings.Contains(err.Error(), way) {
			t.Errorf("the error does not name %q", way)
		}
	}
}

func TestStart_oldJava(t *testing.T) {
	bin := t.TempDir()
	for _, name := range []string{"java", "javac"} {
		script := "#!/bin/sh\necho 'openjdk version \"11.0.20\" 2023-07-18' >&2\n"
		if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", bin+":/bin:/usr/bin")
	t.Setenv("JAVA_HOME", "")
	_, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: t.TempDir()})
	if err == nil || !strings.Contains(err.Error(), "is Java 11, and Neo4j needs 17") {
		t.Errorf("error %v", err)
	}
}

// A Neo4j that cannot start tells why.
func TestStart_broken(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "data"), []byte("a file where a folder should be"), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	_, err := localneo4j.Start(ctx, localneo4j.Options{DataDir: dir})
	if err == nil || !strings.Contains(err.Error(), "did not start") || !strings.Contains(err.Error(), "Exception") {
		t.Errorf("error %v", err)
	}
}

// When the parent is killed, Neo4j ends with its standard input. The parent is this test binary, run again.
func TestStart_parentKilled(t *testing.T) {
	if dir := os.Getenv("LOCALNEO4J_TEST_CHILD"); dir != "" {
		server, err := localneo4j.Start(context.Background(), localneo4j.Options{DataDir: dir, HeapMiB: 512})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "started"), []byte(server.URI), 0o600); err != nil {
			t.Fatal(err)
		}
		select {} // until the parent of the test kills this process
	}
	dir := t.TempDir()
	if err := storetest.Folder(t.Context(), data.None, dir); err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0], "-test.run=^TestStart_parentKilled$")
	child.Env = append(os.Environ(), "LOCALNEO4J_TEST_CHILD="+dir)
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	var uri []byte
	eventually(t, time.Minute, "the child starts Neo4j", func() bool {
		uri, _ = os.ReadFile(filepath.Join(dir, "started"))
		return len(uri) > 0
	})
	_ = child.Process.Kill()
	_ = child.Wait()
	eventually(t, 30*time.Second, "Neo4j takes no connections", func() bool {
		conn, err := net.Dial("tcp", strings.TrimPrefix(string(uri), "bolt://"))
		if err == nil {
			_ = conn.Close() // only asked whether it can be opened
		}
		return err != nil
	})
	// The data folder's store is locked for as long as that Neo4j lives.
	eventually(t, 30*time.Second, "Neo4j ends", func() bool {
		server, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512})
		if err != nil {
			return false
		}
		return server.Stop() == nil
	})
}

func eventually(t *testing.T, within time.Duration, what string, is func() bool) {
	t.Helper()
	deadline := time.Now().Add(within)
	for !is() {
		if time.Now().After(deadline) {
			t.Fatalf("not within %s: %s", within, what)
		}
		time.Sleep(50 * time.Millisecond)
	}
}
