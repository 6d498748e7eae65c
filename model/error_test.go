package model_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// The list of codes is closed: it has each constant once, and the constants are in one place.
func TestCodes(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "error.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var declared []model.Code
	for _, d := range file.Decls {
		d, isConst := d.(*ast.GenDecl)
		if !isConst || d.Tok != token.CONST {
			continue
		}
		for _, spec := range d.Specs {
			spec := spec.(*ast.ValueSpec)
			if of, isNamed := spec.Type.(*ast.Ident); !isNamed || of.Name != "Code" {
				continue
			}
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			declared = append(declared, model.Code(text))
		}
	}
	if !slices.Equal(declared, model.Codes) {
		t.Errorf("the constants are %v, Codes has %v", declared, model.Codes)
	}
	for _, code := range model.Codes {
		if !regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`).MatchString(string(code)) {
			t.Errorf("%s is not written as other codes are", code)
		}
	}
}
