package trusted

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// Check returns what is wrong with a document, which is nothing if a server can run its operations.
type Check func(text string) gqlerror.List

// maxProblems is the largest number of problems in an error.
const maxProblems = 10

// Read adds the documents of files. Each path names one of
//
//   - a folder: every .graphql file in it and in its folders is a document with one operation;
//   - a .graphql file: a document with one operation;
//   - a .json file: a manifest, which is either Apollo's, or an object of documents by their ids, as relay-compiler and
//     graphql-codegen write it.
//
// It returns the first ten problems, each with its file and line, and adds nothing if there is one.
func (s *Set) Read(paths []string, check Check) error {
	r := reader{set: Set{maps.Clone(s.texts)}, check: check}
	for _, path := range paths {
		r.path(path)
	}
	if len(r.problems) > maxProblems {
		more := len(r.problems) - maxProblems
		r.problems = append(r.problems[:maxProblems], fmt.Errorf("... and %d more problems", more))
	}
	if err := errors.Join(r.problems...); err != nil {
		return err
	}
	*s = r.set
	return nil
}

type reader struct {
	set      Set
	check    Check
	problems []error
}

func (r *reader) refuse(format string, args ...any) {
	r.problems = append(r.problems, fmt.Errorf(format, args...))
}

func (r *reader) path(path string) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		r.refuse("%w", err)
	case info.IsDir():
		r.folder(path)
	case strings.EqualFold(filepath.Ext(path), ".graphql"):
		r.file(path)
	case strings.EqualFold(filepath.Ext(path), ".json"):
		r.manifest(path)
	default:
		r.refuse("%s is neither a folder nor a .graphql or .json file", path)
	}
}

func (r *reader) folder(path string) {
	found := false
	err := filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.EqualFold(filepath.Ext(file), ".graphql") {
			found = true
			r.file(file)
		}
		return err
	})
	if err != nil {
		r.refuse("%w", err)
	} else if !found {
		r.refuse("the folder %s has no .graphql file", path)
	}
}

// file adds the document of a file.
func (r *reader) file(path string) {
	text, ok := r.contents(path)
	if !ok || !r.checked(text, func(line int) string { return fmt.Sprintf("%s:%d: ", path, line) }) {
		return
	}
	document, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil || len(document.Operations) != 1 {
		r.refuse("%s:1: a file has exactly one operation, and the fragments that it needs; this one has %d", path, len(document.Operations))
		return
	}
	r.set.Add(text)
}

func (r *reader) contents(path string) (text string, ok bool) {
	bytes, err := os.ReadFile(path)
	switch {
	case err != nil:
		r.refuse("%w", err)
	case !utf8.Valid(bytes):
		r.refuse("%s is not in UTF-8", path)
	default:
		return string(bytes), true
	}
	return "", false
}

// checked reports whether a document is right. It notes problems with the place of their line.
func (r *reader) checked(text string, place func(line int) string) bool {
	problems := r.check(text)
	for _, problem := range problems {
		line := 1
		if len(problem.Locations) > 0 {
			line = problem.Locations[0].Line
		}
		r.refuse("%s%s", place(line), problem.Message)
	}
	return len(problems) == 0
}
