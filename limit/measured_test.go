package limit_test

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"

	"github.com/sidelines/sidelines/limit"
)

// The log may read what an operation takes while its answers are made, when the client has gone: the race detector watches.
func TestCost_whileItRuns(t *testing.T) {
	s := schema()
	limiter := limit.New(limits)
	if err := limiter.Validate(unread{t, s}); err != nil {
		t.Fatal(err)
	}
	document, errs := gqlparser.LoadQueryWithRules(s, `{ leaders(first: 3) { nodes { id } } }`, nil)
	if errs != nil {
		t.Fatal(errs)
	}
	operation := &graphql.OperationContext{Operation: document.Operations[0], Doc: document}
	if err := limiter.MutateOperationContext(t.Context(), operation); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for objects := range 1_000 {
			limit.SetAnswered(operation, objects)
		}
	}()
	before := 0
	for range 1_000 {
		possible, _, answered := limit.Cost(operation)
		if possible != 4 || answered < before {
			t.Fatalf("%d objects possible, %d answered after %d", possible, answered, before)
		}
		before = answered
	}
	<-done
	if _, _, answered := limit.Cost(operation); answered != 999 {
		t.Errorf("%d objects answered", answered)
	}
}
