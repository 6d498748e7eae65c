package plan

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Values are what a plan takes of one operation: parameters, and what the answer is written with. They are used once.
type Values struct {
	params    map[string]any
	lists     []*store.List
	cursors   []func(keys []any) string
	languages []*string
}

// Params returns the parameters of the Cypher.
func (v *Values) Params() map[string]any { return v.params }

// cursor returns the cursor of an element of a list.
func (v *Values) cursor(list int, keys any) string {
	if v.cursors[list] == nil {
		v.cursors[list] = v.lists[list].Cursors()
	}
	values, _ := keys.([]any)
	return v.cursors[list](values)
}

// binding finds values of an operation from its variables.
type binding func(ctx context.Context, variables map[string]any, v *Values) error

// ErrOther says that values would make another plan.
const ErrOther = Passing("the values make another plan")

// Passing is a Reason that other values of the same operation may not have.
type Passing string

// Error returns the reason.
func (r Passing) Error() string { return string(r) }

// As makes it a Reason for errors.As.
func (r Passing) As(target any) bool {
	reason, ok := target.(*Reason)
	if ok {
		*reason = Reason(r)
	}
	return ok
}

// Bind returns the values of another operation with the same document and name, which KeyOf gives the same key. The error is a Passing;
// Bind also returns one where the values would make another plan.
func (p *Plan) Bind(ctx context.Context, variables map[string]any) (*Values, error) {
	v := &Values{
		params: map[string]any{}, lists: make([]*store.List, p.lists), cursors: make([]func(keys []any) string, p.lists),
		languages: make([]*string, p.languages),
	}
	for _, bind := range p.bindings {
		if err := bind(ctx, variables, v); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// bind adds a binding, and runs it for the values that the operation has now.
func (c *compiler) bind(b binding) {
	c.bindings = append(c.bindings, b)
	if err := b(c.ctx, c.operation.Variables, c.values); err != nil {
		panic(err)
	}
}

// parameter adds a parameter, and returns its name.
func (c *compiler) parameter(value func(variables map[string]any) (any, error)) string {
	name := c.name("a")
	c.bind(func(_ context.Context, variables map[string]any, v *Values) (err error) {
		v.params[name], err = value(variables)
		return err
	})
	return name
}

// list prepares the list of a field, and returns its place in the values.
func (c *compiler) list(typeName string, f graphql.CollectedField) (at int) {
	at = len(c.values.lists)
	c.values.lists, c.values.cursors = append(c.values.lists, nil), append(c.values.cursors, nil)
	lists := c.lists // the plan does not keep the compiler
	prepare := func(ctx context.Context, variables map[string]any) (*store.List, error) {
		list, err := lists.Prepare(ctx, typeName, f.Name, f.ArgumentMap(variables))
		if err != nil { // without the error, which may have values of the client
			return nil, Passing("the arguments of " + typeName + "." + f.Name)
		}
		return list, nil
	}
	first, err := prepare(c.ctx, c.operation.Variables)
	if err != nil {
		panic(err)
	}
	shape, isFixed := first.Shape(), !hasVariables(f.Arguments) && !first.IsSearch()
	c.bind(func(ctx context.Context, variables map[string]any, v *Values) error {
		if isFixed {
			v.lists[at] = first
			return nil
		}
		list, err := prepare(ctx, variables)
		if err != nil {
			return err
		}
		if list.Shape() != shape {
			return ErrOther
		}
		v.lists[at] = list
		return nil
	})
	return at
}

// language is the argument lang of a field.
type language struct {
	isGiven bool
	at      int // in the values
}

// of returns the language that the operation gives, or nil.
func (l language) of(w *writer) *string {
	if !l.isGiven {
		return nil
	}
	return w.values.languages[l.at]
}

// language returns the argument lang of a field.
func (c *compiler) language(f graphql.CollectedField) language {
	for _, argument := range f.Arguments {
		if argument.Name != "lang" {
			refuse("the argument %s of %s", argument.Name, f.Name)
		}
	}
	l := language{isGiven: f.ArgumentMap(c.operation.Variables)["lang"] != nil, at: len(c.values.languages)}
	if !l.isGiven && !hasVariables(f.Arguments) {
		return l
	}
	c.values.languages = append(c.values.languages, nil)
	c.bind(func(_ context.Context, variables map[string]any, v *Values) error {
		given := f.ArgumentMap(variables)["lang"]
		if (given != nil) != l.isGiven {
			return ErrOther
		}
		if given == nil {
			return nil
		}
		tag, err := model.UnmarshalLanguageTag(given)
		if err != nil {
			return Passing("lang of " + f.Name + " is no language")
		}
		v.languages[l.at] = &tag
		return nil
	})
	return l
}

// hasVariables reports whether a value of arguments follows from variables.
func hasVariables(arguments ast.ArgumentList) bool {
	for _, argument := range arguments {
		if isVariable(argument.Value) {
			return true
		}
	}
	return false
}

func isVariable(value *ast.Value) bool {
	if value.Kind == ast.Variable {
		return true
	}
	for _, child := range value.Children {
		if isVariable(child.Value) {
			return true
		}
	}
	return false
}
