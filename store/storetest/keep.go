package storetest

import (
	"fmt"
	"io"
	"os"
)

// keep is the environment variable with which the databases of tests stay, so that somebody can look at what a test left.
const keep = "SIDELINES_TEST_KEEP"

func toBeKept() bool { return os.Getenv(keep) != "" }

// cleanUp removes the data folder of a Neo4j that has stopped, or says how to look into the one that stays.
func cleanUp(dir string, out io.Writer) {
	if !toBeKept() {
		_ = os.RemoveAll(dir)
		return
	}
	fmt.Fprintf(out, "storetest: %s keeps %s; to look into it: go run . --data-set none --data %s\n", keep, dir, dir)
}
