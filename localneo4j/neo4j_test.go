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

func query(t *testing.T, uri, password, text string) (any, error) {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.BasicAuth(localneo4j.Username, password, ""))
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

// One life of a data folder: a first start, a second server that is refused, a crash that is reported, a recovery for a
// parent that is killed, whose Neo4j ends then, and a start that finds the data.
func TestStart(t *testing.T) {
	if dir := os.Getenv(asParent); dir != "" {
		beParent(t, dir)
	}
	dir := t.TempDir()
	server := start(t, localneo4j.Options{DataDir: dir})
	if _, err := query(t, server.URI, server.Password, "CREATE (n:Kept {n: 42}) RETURN n.n"); err != nil {
		t.Fatal(err)
	}
	if _, err := query(t, server.URI, "neo4j", "RETURN 1"); err == nil {
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
	server.Kill()
	select {
	case <-server.Exited():
	default:
		t.Error("the server is killed and not gone")
	}
	if report := server.CrashReport(); !strings.Contains(report.Error(), "killed") || !strings.Contains(report.Error(), "neo4j.log") {
		t.Errorf("crash report: %v", report)
	}

	parent := exec.Command(os.Args[0], "-test.run=^TestStart$")
	parent.Env = append(os.Environ(), asParent+"="+dir)
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = parent.Process.Kill() }) // over already
	var uri string
	eventually(t, time.Minute, "the parent starts Neo4j", func() bool {
		text, _ := os.ReadFile(filepath.Join(dir, "started"))
		uri = string(text)
		return uri != ""
	})
	if found, err := query(t, uri, server.Password, "MATCH (n:Kept) RETURN n.n"); found != int64(42) {
		t.Errorf("found %v after a crash, %v", found, err)
	}
	_ = parent.Process.Kill()
	_ = parent.Wait()
	eventually(t, 30*time.Second, "Neo4j takes no connections", func() bool {
		conn, err := net.Dial("tcp", strings.TrimPrefix(uri, "bolt://"))
		if err == nil {
			_ = conn.Close() // only asked whether it can be opened
		}
		return err != nil
	})

	settings := map[string]string{"dbms.cypher.min_replan_interval": "1h"}
	// The data folder's store is locked for as long as that Neo4j lives.
	eventually(t, 30*time.Second, "Neo4j ends", func() bool {
		again, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512, Settings: settings})
		if err == nil {
			server = again
			t.Cleanup(func() { _ = server.Stop() })
		}
		return err == nil
	})
	if found, err := query(t, server.URI, server.Password, "MATCH (n:Kept) RETURN n.n"); found != int64(42) {
		t.Errorf("found %v after a stop, %v", found, err)
	}
	const setting = "SHOW SETTINGS 'dbms.cypher.min_replan_interval' YIELD value RETURN value"
	if value, err := query(t, server.URI, server.Password, setting); value != "1h" {
		t.Errorf("a setting is %v, %v", value, err)
	}
	if err := server.Stop(); err != nil {
		t.Error(err)
	}
}

// asParent makes the test binary, run again, be the parent of a Neo4j on the data folder that it names.
const asParent = "LOCALNEO4J_TEST_PARENT"

// beParent starts a Neo4j, says so in a file, and lives until it is killed.
func beParent(t *testing.T, dir string) {
	server, err := localneo4j.Start(context.Background(), localneo4j.Options{DataDir: dir, HeapMiB: 512})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "started"), []byte(server.URI), 0o600); err != nil {
		t.Fatal(err)
	}
	select {}
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
