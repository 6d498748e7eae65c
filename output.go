package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// output is what a command writes: a file that has its name only when it is complete, or standard output, to which nothing goes
// before. Until then it is a temporary file.
type output struct {
	*os.File
	final string
}

// newOutput makes an output that will have a name; with "" it is for standard output. The caller calls discard in any case.
func newOutput(name string) (*output, error) {
	dir := ""
	if name != "" {
		dir = filepath.Dir(name) // so that it can be renamed
	}
	file, err := os.CreateTemp(dir, ".sidelines-output-")
	if err != nil {
		return nil, err
	}
	return &output{file, name}, nil
}

// discard removes what is not complete.
func (o *output) discard() {
	_ = o.Close() // closed already, where it was renamed
	_ = os.Remove(o.Name())
}

// complete gives the file its name and mode, or copies it to standard output.
func (o *output) complete(out io.Writer, mode fs.FileMode) error {
	if o.final == "" {
		if _, err := o.Seek(0, io.SeekStart); err != nil {
			return err
		}
		_, err := io.Copy(out, o)
		return err
	}
	if err := errors.Join(o.Chmod(mode), o.Sync(), o.Close()); err != nil {
		return err
	}
	return os.Rename(o.Name(), o.final)
}
