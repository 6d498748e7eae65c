package store

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Hits runs a query and returns how often it reached into the database, and its plan by operator, the result first.
func (s *Store) Hits(ctx context.Context, text string, params map[string]any) (hits int64, operators []string, err error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx) //nolint:errcheck // only a test
	text, params = inOneMap(text, params)
	result, err := session.Run(ctx, "PROFILE "+text, params)
	if err != nil {
		return 0, nil, err
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return 0, nil, err
	}
	var walk func(neo4j.ProfiledPlan)
	walk = func(plan neo4j.ProfiledPlan) {
		hits += plan.DbHits()
		operators = append(operators, plan.Operator())
		for _, child := range plan.Children() {
			walk(child)
		}
	}
	walk(summary.Profile())
	return hits, operators, nil
}

// CursorAt is the cursor of a place in the list.
func (l *List) CursorAt(keys ...any) string { return cursor{List: l.digest(), Keys: keys}.encode() }

// Where is the filter of the list as JSON, without what is not given.
func (l *List) Where() string { return notGiven.ReplaceAllString(l.filter, "") }

var notGiven = regexp.MustCompile(`,?"\w+":null,?`)

// Starts are the conditions that starts.cypher has, sorted, and those that are in order.
func Starts() (starts, ordered []string) {
	for _, name := range namesWith("start.") {
		starts = append(starts, strings.TrimPrefix(name, "start."))
	}
	slices.Sort(starts)
	return starts, slices.Clone(startOrder)
}

// HasBlock reports whether there is Cypher of the name.
func HasBlock(name string) bool { _, ok := cypher[name]; return ok }

// StartsAtIDs reports whether the list starts at ids that its filter names.
func (l *List) StartsAtIDs() bool { return l.from.start != "" }
