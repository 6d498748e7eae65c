//go:build unix

package localneo4j

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A data folder is its owner's, also one that was there before; a folder with other things in it stays as it is.
func TestOpenFolder(t *testing.T) {
	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(before)
	for name, c := range map[string]struct {
		folders []string
		mode    os.FileMode // 0 if the folder does not exist
		want    os.FileMode
		warning string
	}{
		"a new one":                {nil, 0, 0o700, ""},
		"an open one":              {[]string{"data", "logs"}, 0o755, 0o700, ""},
		"a group's":                {[]string{"lost+found"}, 0o770, 0o700, ""},
		"a home":                   {[]string{"data", ".config"}, 0o755, 0o755, "mode=0755"},
		"a home that is closed":    {[]string{"data", ".config"}, 0o700, 0o700, ""},
		"one for temporary things": {nil, 0o777 | os.ModeSticky, 0o777, "mode=0777"},
	} {
		log.Reset()
		home := filepath.Join(t.TempDir(), "data-folder")
		password := filepath.Join(home, "password")
		if c.mode != 0 {
			for _, folder := range append(c.folders, "") {
				if err := os.MkdirAll(filepath.Join(home, folder), 0o755); err != nil {
					t.Fatal(err)
				}
			}
			if err := os.WriteFile(password, []byte("secret"), 0o644); err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(home, c.mode); err != nil {
				t.Fatal(err)
			}
		}
		if err := openFolder(home); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if info, err := os.Stat(home); err != nil || info.Mode().Perm() != c.want {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
		if info, err := os.Stat(password); c.mode != 0 && (err != nil || info.Mode().Perm() != 0o600) {
			t.Errorf("%s: the password has %v, %v", name, info.Mode(), err)
		}
		if (c.warning == "") != (log.Len() == 0) || !strings.Contains(log.String(), c.warning) {
			t.Errorf("%s: %s", name, &log)
		}
	}
	if os.Geteuid() != 0 { // cannot give a file away
		if info, err := os.Stat("/"); err != nil {
			t.Error(err)
		} else if owner, isOther := otherOwner(info); !isOther || owner != 0 {
			t.Errorf("the root of the file system: %d", owner)
		}
		return
	}
	home := t.TempDir()
	if err := os.Chown(home, 12345, 12345); err != nil {
		t.Fatal(err)
	}
	log.Reset()
	if err := openFolder(home); err != nil || !strings.Contains(log.String(), "owner=12345") {
		t.Errorf("somebody else's: %v, %s", err, &log)
	}
}
