package store

import (
	"reflect"
	"regexp"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// overN matches the variable of predicates and expressions.
var overN = regexp.MustCompile(`\bn\b`)

// over returns a predicate or an expression over n as one over another variable.
func over(variable, text string) string { return overN.ReplaceAllLiteralString(text, variable) }

// counting is what a list or a figure counts: occasions, or meetings.
type counting struct {
	parts   model.MeetingParts // empty: occasions
	applies bool               // of a list: its elements are meetings
}

// one returns Cypher for what a meeting n counts as.
func (c counting) one() string {
	if c.parts == "" {
		return block("occasion")
	}
	return "n"
}

// and adds to a predicate over the meetings n that may count.
func (c counting) and(predicate string) string {
	if c.parts != model.MeetingPartsOnly {
		return predicate
	}
	return strings.TrimSuffix(block("is a part")+"\nAND "+predicate, "\nAND ")
}

// setParts notes which meetings a filter asks for. It is an error inside and, or and not, because it is no condition that one
// meeting fulfils and another does not.
func (c *filterCompiler) setParts(value reflect.Value, at string, isNested bool) error {
	if isNested {
		return model.Errorf(model.CodeBadUserInput,
			"%s: parts says which meetings the whole list has: give it in where itself, beside and, or and not.", at)
	}
	if parts, ok := value.Interface().(*model.MeetingParts); ok && parts != nil {
		c.counts.parts = *parts
	}
	return nil
}
