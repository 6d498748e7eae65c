package graph

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// questions are the fields whose answers take reading, and computing with, many records.
var questions = []string{"paths", "network", "centrality", "activity", "compare", "tie", "counterparts"}

// isAnalysis reports whether a query asks a question of analysis.
func isAnalysis(operation *ast.OperationDefinition) bool {
	return asks(operation.SelectionSet, map[string]bool{})
}

func asks(set ast.SelectionSet, seen map[string]bool) bool {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			if slices.Contains(questions, selection.Name) || asks(selection.SelectionSet, seen) {
				return true
			}
		case *ast.InlineFragment:
			if asks(selection.SelectionSet, seen) {
				return true
			}
		case *ast.FragmentSpread:
			if !seen[selection.Name] {
				seen[selection.Name] = true
				if selection.Definition != nil && asks(selection.Definition.SelectionSet, seen) {
					return true
				}
			}
		}
	}
	return false
}
