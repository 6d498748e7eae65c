package limit

import "github.com/vektah/gqlparser/v2/ast"

// CostOf returns the possible objects and the work of an operation, whether the limits allow it or not.
func CostOf(l *Limiter, operation *ast.OperationDefinition, variables map[string]any) (objects, work int) {
	c := l.newWalk(variables).selectionSet(operation.SelectionSet, 0)
	return c.objects, c.work
}
