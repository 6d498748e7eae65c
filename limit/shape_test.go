package limit_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/limit"
)

// A document of exactly the bound passes, and one of one more does not.
func TestShape_bounds(t *testing.T) {
	t.Parallel()
	limiter := limit.New(limits)
	for name, c := range map[string]struct {
		most  int
		query func(n int) string
	}{
		"operations":         {20, func(n int) string { return strings.Repeat("query { __typename } ", n) }},
		"maxDepth":           {limits.MaxDepth, nested},
		"introspectionDepth": {20, introspectionNested},
		"fields":             {3000, fieldsSpread},
		"maxAliases":         {limits.MaxAliases, func(n int) string { return `{ leader(id: "a") { ` + aliases(n) + "} }" }},
		"maxRootFields":      {limits.MaxRootFields, func(n int) string { return "{ " + roots(n) + "}" }},
		"repeats":            {10, func(n int) string { return "{ " + strings.Repeat("__typename ", n) + "}" }},
	} {
		if err := limiter.MutateOperationParameters(t.Context(), &graphql.RawParams{Query: c.query(c.most)}); err != nil {
			t.Errorf("%d of %s: %v", c.most, name, err)
		}
		err := limiter.MutateOperationParameters(t.Context(), &graphql.RawParams{Query: c.query(c.most + 1)})
		if err == nil || err.Extensions["limit"] != name {
			t.Errorf("%d of %s: %v", c.most+1, name, err)
		}
	}
}

// introspectionNested is a query of depth levels from __type to name.
func introspectionNested(depth int) string {
	return `{ __type(name: "Leader") { ` + strings.Repeat("ofType { ", depth-2) + "name" + strings.Repeat(" }", depth)
}

// fieldsSpread is a query of n fields, most of them in a fragment that is spread in each field of the second level.
func fieldsSpread(n int) string {
	const inFragment = 99
	var fragment, second strings.Builder
	for i := range inFragment {
		fmt.Fprintf(&fragment, "f%d ", i)
	}
	n-- // the field at the top
	for i := range n / (inFragment + 1) {
		fmt.Fprintf(&second, "s%d { ...a } ", i)
	}
	for i := range n % (inFragment + 1) {
		fmt.Fprintf(&second, "g%d ", i)
	}
	return "{ top { " + second.String() + "} } fragment a on A { " + fragment.String() + "}"
}
