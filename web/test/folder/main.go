// Folder makes the folder named by its argument: a data folder of the local Neo4j with the default data, for the server of the tests of the
// page.
// It copies the one that the tests of Go keep, so that not every run loads the data.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: folder FOLDER")
		os.Exit(2)
	}
	if err := storetest.Folder(context.Background(), data.Default, os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
