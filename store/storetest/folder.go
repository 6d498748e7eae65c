package storetest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
)

// madeOf are the files, below the root of the module, on which the content of a data folder depends.
var madeOf = []string{"localneo4j", "store", "document", "model", "data"}

// keptFolders is how many data folders of a set stay in the cache: a few branches that somebody works on in turn.
const keptFolders = 4

// Folder copies a data folder of the local Neo4j, migrated and with the documents of a set loaded, to a new folder at to.
// The original is made once for each state of the code and the data that it depends on, and kept in the user's cache.
func Folder(ctx context.Context, set data.Set, to string) error {
	key, err := folderKey()
	if err != nil {
		return err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	kept := filepath.Join(cache, "sidelines", "test-folders")
	if err := os.MkdirAll(kept, 0o700); err != nil {
		return err
	}
	folder := filepath.Join(kept, string(set)+"-"+key)
	// Several packages are tested at the same time.
	lock := flock.New(filepath.Join(kept, string(set)+".lock"))
	if err := lock.Lock(); err != nil {
		return err
	}
	defer lock.Unlock() //nolint:errcheck // ends with the process at the latest
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		if err := makeFolder(ctx, set, folder); err != nil {
			return fmt.Errorf("data folder of the tests: %w", err)
		}
		removeOld(kept, set)
	}
	return os.CopyFS(to, os.DirFS(folder))
}

// folderKey tells states of the code and the data apart.
func folderKey() (string, error) {
	_, file, _, _ := runtime.Caller(0)
	root := filepath.Dir(filepath.Dir(filepath.Dir(file)))
	sum := sha256.New()
	for _, dir := range madeOf {
		err := filepath.WalkDir(filepath.Join(root, dir), func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && slices.Contains([]string{"convert", "packs", "raw", "testdata"}, entry.Name()):
				return filepath.SkipDir
			case entry.IsDir() || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, ".md"):
				return nil
			}
			return addFile(sum, path)
		})
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}

func addFile(sum hash.Hash, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // only read
	_, err = io.Copy(sum, file)
	return err
}

// makeFolder makes a folder beside its place, so that one that is there is whole.
func makeFolder(ctx context.Context, set data.Set, folder string) error {
	making := folder + ".new"
	if err := os.RemoveAll(making); err != nil {
		return err
	}
	if err := fill(ctx, set, making); err != nil {
		return err
	}
	for _, name := range []string{"lock", "logs", "neo4j.log"} {
		if err := os.RemoveAll(filepath.Join(making, name)); err != nil {
			return err
		}
	}
	return os.Rename(making, folder)
}

func fill(ctx context.Context, set data.Set, folder string) (err error) {
	server, err := localneo4j.Start(ctx, localneo4j.Options{DataDir: folder, HeapMiB: heapMiB, Host: host})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Stop()) }()
	s, err := store.Open(store.Config{
		URI: server.URI, Username: localneo4j.Username, Password: server.Password,
		QueryTimeout: Patience, WriteTimeout: writePatience,
	})
	if err != nil {
		return err
	}
	defer s.Close(context.Background()) //nolint:errcheck // the database stops
	if err := Prepare(ctx, s); err != nil {
		return err
	}
	return load(ctx, s, set, server.Bulk())
}

// Prepare is what the program does with a database before it serves.
func Prepare(ctx context.Context, s *store.Store) error {
	if err := s.WaitUntilReady(ctx, func(error) {}); err != nil {
		return err
	}
	if _, err := s.Migrate(ctx); err != nil {
		return err
	}
	return s.Rederive(ctx, func(int, int) {})
}

func removeOld(kept string, set data.Set) {
	folders, _ := filepath.Glob(filepath.Join(kept, string(set)+"-*")) // the pattern is well-formed
	slices.SortFunc(folders, func(a, b string) int { return modified(b).Compare(modified(a)) })
	for _, old := range folders[min(len(folders), keptFolders):] {
		_ = os.RemoveAll(old) // somebody else may be at it
	}
}

func modified(file string) time.Time {
	info, err := os.Stat(file)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
