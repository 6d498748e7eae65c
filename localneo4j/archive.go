package localneo4j

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

// archiveTimeout is how long Java may take to make the archive.
const archiveTimeout = 5 * time.Minute

// archive returns the file from which this Java loads the classes of Neo4j in less time than from its jars, by class data sharing. It
// may be missing. Java ignores it if it is not that of its own version and of these jars.
func (i installation) archive() string {
	sum := sha256.Sum256([]byte(i.version))
	return filepath.Join(i.folder, "classes-"+hex.EncodeToString(sum[:4])+".jsa")
}

// withoutOptions returns the environment without the options that somebody has for every Java: an archive that they have to do with may
// not suit a Java without them.
func withoutOptions() []string {
	return slices.DeleteFunc(os.Environ(), func(variable string) bool {
		return strings.HasPrefix(variable, "JDK_JAVA_OPTIONS=") || strings.HasPrefix(variable, "JAVA_TOOL_OPTIONS=")
	})
}

// sharing returns the options with which Java reads the archive or makes one.
func (i installation) sharing(o Options) []string {
	if o.archiveTo != "" {
		return []string{"-XX:ArchiveClassesAtExit=" + o.archiveTo}
	}
	if _, err := os.Stat(i.archive()); err != nil {
		return nil
	}
	return []string{"-XX:SharedArchiveFile=" + i.archive()}
}

// makeArchive starts Neo4j once with an empty folder, and makes the archive of the classes that it has loaded. If that fails, or another
// process is at it, starts only take longer.
func (i installation) makeArchive(ctx context.Context, o Options) {
	lock := flock.New(filepath.Join(i.folder, "archive-lock"))
	if isMine, err := lock.TryLock(); err != nil || !isMine {
		return
	}
	defer lock.Unlock() //nolint:errcheck // the process's end unlocks too
	if _, err := os.Stat(i.archive()); err == nil {
		return
	}
	o.Progress("preparing quick starts, once")
	if err := i.archiveClasses(ctx, o); err != nil {
		slog.WarnContext(ctx, "the local Neo4j will take a few seconds longer to start", "error", err)
	}
}

func (i installation) archiveClasses(ctx context.Context, o Options) error {
	home, err := os.MkdirTemp(filepath.Dir(i.folder), "archiving-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(home) //nolint:errcheck // a leftover is only dead weight
	if o.Port, err = FreePort(); err != nil {
		return err
	}
	if err := writeConf(filepath.Join(home, "neo4j.conf"), o); err != nil {
		return err
	}
	o.archiveTo, o.Wait = filepath.Join(home, "classes.jsa"), archiveTimeout
	s := &Server{
		Password: "of nobody", LogFile: filepath.Join(home, "neo4j.log"), lock: flock.New(filepath.Join(home, "lock")),
		bulk: make(chan string, 1), exited: make(chan struct{}), began: time.Now(),
	}
	if err := s.run(ctx, i, home, o); err != nil {
		return err
	}
	_ = s.stdin.Close()
	select {
	case <-s.exited:
	case <-ctx.Done():
		return errors.Join(ctx.Err(), s.Stop())
	case <-time.After(archiveTimeout):
		return s.Stop()
	}
	if s.err != nil {
		return s.CrashReport()
	}
	return os.Rename(o.archiveTo, i.archive())
}
