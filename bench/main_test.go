package main

import (
	"context"
	"fmt"
	"os"
	"testing"
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
	os.Exit(m.Run())
}
