package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

// The floor of a test is the binary of the test.
func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == serveFloorArgument {
		if err := serveFloor(context.Background()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	flag.Parse()
	if flag.Lookup("test.bench").Value.String() == "" { // benchmarks want the whole of Java
		storetest.QuickJava()
	}
	os.Exit(m.Run())
}
