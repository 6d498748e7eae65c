package localneo4j_test

import (
	"context"
	"errors"
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

// One life of a data folder: a first start, a second server that is refused, a crash after which it is started again and one
// that is reported, a recovery for a parent that is killed, whose Neo4j ends then, and a start that finds the data.
func TestStart(t *testing.T) {
	if dir := os.Getenv(asParent); dir != "" {
		beParent(t, dir)
	}
	dir := t.TempDir()
	keeper, err := localneo4j.Keep(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512}, 1)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = keeper.Stop() }) // it has given up
	if _, err := query(t, keeper.URI, keeper.Password, "CREATE (n:Kept {n: 42}) RETURN n.n"); err != nil {
		t.Fatal(err)
	}
	if _, err := query(t, keeper.URI, "neo4j", "RETURN 1"); err == nil {
		t.Error("the initial password still works")
	}
	if !strings.HasPrefix(keeper.URI, "bolt://127.0.0.1:") {
		t.Errorf("%s is not on loopback", keeper.URI)
	}
	if info, err := os.Stat(filepath.Join(dir, "password")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the password file: %v, %v", info, err)
	}
	if _, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir}); !errors.Is(err, localneo4j.ErrInUse) {
		t.Errorf("a second server on the data folder: %v", err)
	}
	keeper.KillServer()
	eventually(t, 2*time.Minute, "Neo4j is started again, at the same address", func() bool {
		found, err := query(t, keeper.URI, keeper.Password, "MATCH (n:Kept) RETURN n.n")
		return err == nil && found == int64(42) && keeper.IsUp()
	})
	keeper.KillServer()
	select {
	case <-keeper.Gone():
	case <-time.After(time.Minute):
		t.Error("Neo4j was started again too often")
	}
	if reason := keeper.Stop(); reason == nil || !strings.Contains(reason.Error(), "killed") ||
		!strings.Contains(reason.Error(), "neo4j.log") || !strings.Contains(reason.Error(), "started again 1 times") {
		t.Errorf("reason: %v", reason)
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
	if found, err := query(t, uri, keeper.Password, "MATCH (n:Kept) RETURN n.n"); found != int64(42) {
		t.Errorf("found %v after a crash, %v", found, err)
	}
	_ = parent.Process.Kill()
	_ = parent.Wait()
	settings := map[string]string{"dbms.cypher.min_replan_interval": "1h"}
	// The earlier Neo4j has the lock of the store for as long as it lives, which Start waits for.
	server := start(t, localneo4j.Options{DataDir: dir, Settings: settings})
	if found, err := query(t, server.URI, server.Password, "MATCH (n:Kept) RETURN n.n"); found != int64(42) {
		t.Errorf("found %v after a stop, %v", found, err)
	}
	const setting = "SHOW SETTINGS 'dbms.cypher.min_replan_interval' YIELD value RETURN value"
	if value, err := query(t, server.URI, server.Password, setting); value != "1h" {
		t.Errorf("a setting is %v, %v", value, err)
	}
	testBulk(t, server)
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

// A Neo4j that does not answer is not waited for without end.
func TestStart_silent(t *testing.T) {
	bin := t.TempDir()
	for name, script := range map[string]string{
		"java":  "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"21.0.1\"' >&2; else cat >/dev/null; fi\n",
		"javac": "#!/bin/sh\n",
	} {
		if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	cache := t.TempDir()
	localneo4j.PretendInstalled(t, cache)
	t.Setenv("PATH", bin+":/bin:/usr/bin")
	t.Setenv("JAVA_HOME", "")
	_, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: t.TempDir(), CacheDir: cache, Wait: 100 * time.Millisecond})
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "did not answer within") {
		t.Errorf("error %v", err)
	}
}

// A report of a crash has the first errors of this start, with their innermost causes.
func TestErrorsIn(t *testing.T) {
	file := filepath.Join(t.TempDir(), "debug.log")
	const text = `2026-11-26 10:00:00.000+0000 ERROR [o.n.Old] an earlier start
2026-11-26 10:53:38.523+0000 WARN  [o.n.MetaDataStore] Missing counts store, rebuilding it.
2026-11-26 10:53:47.469+0000 ERROR [o.n.m.DatabaseHealth] Database panic: it needs to be restarted.
org.neo4j.SomeException: no more
	at org.neo4j.Some.method(Some.java:1)
Caused by: java.io.UncheckedIOException: in between
Caused by: java.io.IOException: No space left on device
2026-11-26 10:53:47.480+0000 ERROR [o.n.m.DatabaseHealth] Database panic: it needs to be restarted.
2026-11-26 10:53:47.490+0000 INFO  [o.n.Other] more
Caused by: something else
2026-11-26 10:53:47.500+0000 ERROR [o.n.b.f.StateMachineImpl] Client triggered an unexpected error
`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	got := strings.Join(localneo4j.ErrorsIn(file, time.Date(2026, 11, 26, 10, 53, 0, 0, time.UTC)), "\n")
	const want = `2026-11-26 10:53:47.469+0000 ERROR [o.n.m.DatabaseHealth] Database panic: it needs to be restarted.
Caused by: java.io.IOException: No space left on device
2026-11-26 10:53:47.500+0000 ERROR [o.n.b.f.StateMachineImpl] Client triggered an unexpected error`
	if got != want {
		t.Errorf("%s", got)
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
