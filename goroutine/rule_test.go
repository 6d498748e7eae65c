package goroutine_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// A bare goroutine that panics ends the process, and every request with it. What starts goroutines through a library is
// found by forbidigo, see .golangci.yml.
func TestRule_noBareGoroutines(t *testing.T) {
	files, found := token.NewFileSet(), 0
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "goroutine"):
			return fs.SkipDir
		case entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(files, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if ast.IsGenerated(file) {
			return nil
		}
		found++
		ast.Inspect(file, func(node ast.Node) bool {
			if _, bare := node.(*ast.GoStmt); bare {
				t.Errorf("%s: a bare go statement: use goroutine.Go, goroutine.Background or a goroutine.Group", files.Position(node.Pos()))
			}
			return true
		})
		return nil
	})
	if err != nil || found < 100 {
		t.Errorf("%d files read, %v", found, err)
	}
}
