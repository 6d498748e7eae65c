package localneo4j

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
)

// secrets are the files of a data folder that only its owner may read. Neo4j makes the files of the database readable to all, so the
// folder itself has to keep others out.
var secrets = []string{"password", "neo4j.conf", "neo4j.log"}

// folders are those that Neo4j makes in a data folder, and the one that a file system has at its root.
var folders = []string{
	"certificates", "conf", "data", "import", "labs", "lib", "licenses", "logs", "lost+found", "plugins", "products", "run",
}

// IsNew reports whether no Neo4j has had a data folder yet.
func IsNew(home string) bool {
	_, err := os.Stat(filepath.Join(home, "data"))
	return errors.Is(err, fs.ErrNotExist)
}

// openFolder makes the data folder if it does not exist, and lets only its owner read it, also if it was there before. If that is not
// possible, or the folder has more in it than a data folder, it logs a warning and goes on.
func openFolder(home string) error {
	if err := os.MkdirAll(home, 0o700); err != nil {
		return err
	}
	entries, err := os.ReadDir(home)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if slices.Contains(secrets, e.Name()) {
			protect(filepath.Join(home, e.Name()), 0o600)
		}
	}
	info, err := os.Stat(home)
	if err != nil {
		return err
	}
	if owner, isOther := otherOwner(info); isOther {
		slog.Warn("another user owns the data folder, and can read the database", "folder", home, "owner", owner)
	}
	isShared := info.Mode()&os.ModeSticky != 0 || slices.ContainsFunc(entries, func(e os.DirEntry) bool {
		return e.IsDir() && !slices.Contains(folders, e.Name())
	})
	switch {
	case !isShared:
		protect(home, 0o700)
	case info.Mode().Perm()&0o077 != 0:
		slog.Warn("other users can read the database, because the data folder has other things in it: name a folder of its own with --data",
			"folder", home, "mode", fmt.Sprintf("%04o", info.Mode().Perm()))
	}
	return nil
}

func protect(path string, mode os.FileMode) {
	info, err := os.Stat(path)
	if err == nil && info.Mode().Perm() != mode {
		err = os.Chmod(path, mode)
	}
	if err != nil {
		slog.Warn("other users may be able to read the data folder", "path", path, "error", err)
	}
}
