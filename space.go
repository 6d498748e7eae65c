package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// minSpace is the free space that a local Neo4j needs before anything is loaded. The bundled data takes 120 MB.
const minSpace = 500 << 20

// How many bytes a byte of an imported file takes in Neo4j and its logs at most.
const (
	bytesPerByte           = 5
	bytesPerCompressedByte = 40
)

// checkSpace returns an error if a local Neo4j has not enough free space in its folder for a load. Neo4j stops working when its disk
// is full.
func (db *database) checkSpace(folder, what string, needed uint64) error {
	if db.local == nil {
		return nil
	}
	needed = max(needed, minSpace)
	free, err := freeSpace(folder)
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		return nil
	case err != nil:
		return fmt.Errorf("free space of %s: %w", folder, err)
	case free < needed:
		return fmt.Errorf("%s needs about %d MB of free space in %s, which has %d MB: make room, or choose another folder with --data",
			what, needed>>20, folder, free>>20)
	}
	return nil
}

// spaceFor estimates the bytes that an import of files takes. Standard input, whose size nobody knows, counts nothing.
func spaceFor(files []string) (bytes uint64) {
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil || !info.Mode().IsRegular() {
			continue // the import says what is wrong with it
		}
		factor := uint64(bytesPerByte)
		if strings.HasSuffix(file, ".gz") {
			factor = bytesPerCompressedByte
		}
		bytes += factor * uint64(info.Size()) //nolint:gosec // never negative
	}
	return bytes
}
