package limit

import "github.com/vektah/gqlparser/v2/ast"

// CostOf is how many objects the answer of an operation could hold.
func CostOf(l *Limiter, operation *ast.OperationDefinition, variables map[string]any) int {
	walk := costWalk{limits: l.limits, sizes: l.sizes, variables: variables, known: map[costKey]int{}}
	return walk.selectionSet(operation.SelectionSet, 0)
}
