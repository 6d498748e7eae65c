package localneo4j

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// An archive belongs to one Java. A Java starts all the same with an archive that is broken, and without one.
func TestArchive(t *testing.T) {
	java, version, err := findJava(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC")
	if _, again, err := findJava(t.Context()); again != version {
		t.Errorf("with options this Java says it is %q and not %q, %v", again, version, err)
	}
	folder := t.TempDir()
	i := installation{java: java, version: version, folder: folder}
	if flags := i.sharing(Options{}); len(flags) > 0 {
		t.Errorf("flags without an archive: %v", flags)
	}
	other := installation{java: java, version: version + "x", folder: folder}
	if filepath.Dir(i.archive()) != folder || other.archive() == i.archive() {
		t.Errorf("%s is the archive of two versions", i.archive())
	}
	if err := os.WriteFile(i.archive(), make([]byte, 1<<16), 0o600); err != nil {
		t.Fatal(err)
	}
	flags := i.sharing(Options{})
	if len(flags) == 0 {
		t.Fatal("an archive is not used")
	}
	if output, err := exec.CommandContext(t.Context(), java, append(flags, "-Xshare:auto", "-version")...).CombinedOutput(); err != nil {
		t.Errorf("with a broken archive: %v\n%s", err, output)
	}
}
