package storetest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCleanUp(t *testing.T) {
	for _, c := range []struct {
		keep   string
		isKept bool
	}{{"", false}, {"1", true}} {
		t.Setenv(keep, c.keep)
		dir := filepath.Join(t.TempDir(), "data")
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		cleanUp(dir, &out)
		if _, err := os.Stat(dir); (err == nil) != c.isKept {
			t.Errorf("%s=%s: the folder: %v", keep, c.keep, err)
		}
		if strings.Contains(out.String(), dir) != c.isKept {
			t.Errorf("%s=%s prints %q", keep, c.keep, &out)
		}
	}
}
