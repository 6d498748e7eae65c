package localneo4j

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/gofrs/flock"
)

//go:embed pom.xml
var pom []byte

//go:embed Launcher.java
var launcher []byte

//go:embed Bulk.java
var bulk []byte

//go:embed Host.java
var host []byte

// minJava is the oldest Java that Neo4j 5.26 runs on.
const minJava = 17

// installation has the files that the launcher needs.
type installation struct {
	java      string
	version   string // that this Java says it is
	folder    string
	classpath string
}

// ErrMissingTools is returned if there is no JDK or no Maven. It says what to do.
var ErrMissingTools = errors.New(`no Neo4j to talk to, and no JDK 17+ with Maven to start one here. Any of these helps:
  1. Point Sidelines at a Neo4j 5.26 or later of yours:
       NEO4J_URI=neo4j://host:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=... go run .
  2. Install a JDK and Maven, and start again:
       Debian, Ubuntu:  sudo apt-get install -y openjdk-17-jdk-headless maven
       Fedora:          sudo dnf install -y java-21-openjdk-devel maven
       macOS:           brew install openjdk maven
  3. Run Neo4j in a container, and point Sidelines at it:
       docker run -d -p 7687:7687 -e NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26-community`)

// Install fetches the jars into Options.CacheDir if they are not there yet, so that later starts need neither Maven, nor a compiler,
// nor a network. If they are there, but no archive for the Java that is there now, it makes one. It uses no data folder.
func Install(ctx context.Context, o Options) error {
	o = withDefaults(o)
	i, _, err := fetched(ctx, o)
	if err == nil {
		i.makeArchive(ctx, o)
	}
	return err
}

// installed returns the jars and the compiled launcher. At the first use it fetches them, and makes an archive.
func installed(ctx context.Context, o Options) (installation, error) {
	i, isNew, err := fetched(ctx, o)
	if isNew {
		i.makeArchive(ctx, o)
	}
	return i, err
}

// fetched fetches the jars and compiles the launcher if they are not there. Several processes may call it at once.
func fetched(ctx context.Context, o Options) (_ installation, isNew bool, err error) {
	java, version, err := findJava(ctx)
	if err != nil {
		return installation{}, false, err
	}
	cache := o.CacheDir
	if cache == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			return installation{}, false, fmt.Errorf("no cache folder for Neo4j's jars: %w", err)
		}
		cache = filepath.Join(user, "sidelines")
	}
	folder := filepath.Join(cache, installationName())
	result := installation{java: java, version: version, folder: folder, classpath: strings.Join([]string{
		filepath.Join(folder, "launcher.jar"), filepath.Join(folder, "lib", "*"),
	}, string(os.PathListSeparator))}
	if _, err := os.Stat(folder); err == nil {
		return result, false, nil
	}

	if err := os.MkdirAll(cache, 0o700); err != nil {
		return installation{}, false, fmt.Errorf("cache folder: %w", err)
	}
	lock := flock.New(filepath.Join(cache, "lock"))
	if err := lock.Lock(); err != nil {
		return installation{}, false, fmt.Errorf("cache folder: %w", err)
	}
	defer lock.Unlock() //nolint:errcheck // the process's end unlocks too
	if _, err := os.Stat(folder); err == nil {
		return result, false, nil
	}
	javac, err := findTool("javac")
	if err != nil {
		return installation{}, false, err
	}
	if err := install(ctx, folder, javac, o.Progress); err != nil {
		return installation{}, false, err
	}
	return result, true, nil
}

// installationName names the folder of the jars. A changed pom or launcher needs another one. One that exists is complete, because
// install renames it last.
func installationName() string {
	sum := sha256.Sum256(slices.Concat(pom, launcher, bulk, host))
	return "neo4j-" + Version + "-" + hex.EncodeToString(sum[:4])
}

// install fetches and compiles into a temporary folder beside the final one, and then renames it.
func install(ctx context.Context, folder, javac string, progress func(string)) (err error) {
	maven, err := exec.LookPath("mvn")
	if err != nil {
		return ErrMissingTools
	}
	temporary, err := os.MkdirTemp(filepath.Dir(folder), "fetching-")
	if err != nil {
		return fmt.Errorf("cache folder: %w", err)
	}
	defer os.RemoveAll(temporary) //nolint:errcheck // a leftover is only dead weight
	for name, content := range map[string][]byte{"pom.xml": pom, "Launcher.java": launcher, "Bulk.java": bulk, "Host.java": host} {
		if err := os.WriteFile(filepath.Join(temporary, name), content, 0o600); err != nil {
			return fmt.Errorf("cache folder: %w", err)
		}
	}
	lib := filepath.Join(temporary, "lib")
	progress("fetching Neo4j " + Version + " from Maven Central, once: 213 files, 123 MB")
	if err := fetchJars(ctx, temporary, maven, lib, progress); err != nil {
		return fmt.Errorf("neo4j's jars could not be fetched from Maven Central: %w", err)
	}
	progress("compiling the launcher, once")
	classes := filepath.Join(temporary, "classes")
	sources := []string{"Launcher.java", "Bulk.java", "Host.java"}
	if err := runTool(ctx, temporary, javac, slices.Concat([]string{"-cp", filepath.Join(lib, "*"), "-d", classes}, sources)...); err != nil {
		return fmt.Errorf("neo4j's launcher could not be compiled: %w", err)
	}
	jar, err := findTool("jar")
	if err != nil {
		return err
	}
	// A folder of classes would be no use to makeArchive.
	if err := runTool(ctx, temporary, jar, "--create", "--file", filepath.Join(temporary, "launcher.jar"), "-C", classes, "."); err != nil {
		return fmt.Errorf("neo4j's launcher could not be packed: %w", err)
	}
	_ = os.RemoveAll(classes) // in the jar
	return os.Rename(temporary, folder)
}

func fetchJars(ctx context.Context, dir, maven, lib string, progress func(string)) error {
	cmd := exec.CommandContext(ctx, maven, "-B", "dependency:copy-dependencies", "-DoutputDirectory="+lib)
	cmd.Dir = dir
	output, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	cmd.Stderr = cmd.Stdout
	if err := cmd.Start(); err != nil {
		return err
	}
	said := countDownloads(output, progress)
	if err := cmd.Wait(); err != nil {
		return fmt.Errorf("mvn: %w\n%s", err, said)
	}
	return nil
}

func runTool(ctx context.Context, dir, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	output, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", filepath.Base(name), err, strings.TrimSpace(string(output)))
	}
	return nil
}

var javaVersion = regexp.MustCompile(`version "(?:1\.)?(\d+)`)

// findTool looks for a program of a JDK in JAVA_HOME, then in PATH.
func findTool(name string) (string, error) {
	if home := os.Getenv("JAVA_HOME"); home != "" {
		name = filepath.Join(home, "bin", name)
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", ErrMissingTools
	}
	return path, nil
}

// findJava finds a Java that is new enough, and returns which one it says it is.
func findJava(ctx context.Context) (java, said string, err error) {
	if java, err = findTool("java"); err != nil {
		return "", "", err
	}
	cmd := exec.CommandContext(ctx, java, "-version")
	cmd.Env = withoutOptions() // with some it says something else
	output, err := cmd.CombinedOutput()
	if err != nil {
		return "", "", fmt.Errorf("%s -version: %w\n%s", java, err, output)
	}
	if match := javaVersion.FindSubmatch(output); match != nil {
		if version, err := strconv.Atoi(string(match[1])); err == nil && version < minJava {
			return "", "", fmt.Errorf("%s is Java %d, and Neo4j needs %d or later.\n%w", java, version, minJava, ErrMissingTools)
		}
	}
	return java, string(output), nil
}
