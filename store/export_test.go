package store

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/model"
)

// ListNames are the lists of lists.cypher.
func ListNames() []string {
	return namesWith("Query.", "Leader.", "Country.", "Organization.", "ForumSeries.", "Forum.", "Meeting.", "Topic.", "Source.")
}

// namesWith are the names of blocks that begin with one of the prefixes.
func namesWith(prefixes ...string) []string {
	var names []string
	for name := range cypher {
		for _, prefix := range prefixes {
			if strings.HasPrefix(name, prefix) {
				names = append(names, name)
			}
		}
	}
	return names
}

// wholeQuery is a name that a block has if it is a query by itself, without holes.
var wholeQuery = regexp.MustCompile(`^[A-Z][A-Za-z]+$`)

// notExplained are blocks with the name of a query that nobody can explain, with the reason.
var notExplained = map[string]string{
	"SearchFacets": "it is only the end of a search",
	"Doubles":      "its label is a parameter, so the plan scans all nodes; only a migration that failed runs it",
}

// FixedQueries are the queries that are not composed, complete as they are sent.
func FixedQueries() map[string]string {
	queries := map[string]string{"EntitiesByID": entitiesByID, "TenuresByID": tenuresByID, "AccountsByMeeting": accountsByMeeting}
	for name, text := range cypher {
		if wholeQuery.MatchString(name) && !strings.Contains(text, "{{") && notExplained[name] == "" {
			queries[name] = text
		}
	}
	queries["ClearEntities"], queries["Dependents"] = clearEntities, dependentsText
	queries["CreateEntities"] = filled("CreateEntities", map[string]string{"Kind": "Leader"})
	for _, c := range classes {
		for _, name := range []string{"BackupNodes", "CountNodes", "CountLinks", "RemoveSome"} {
			queries[name+" of "+c.label] = c.query(name)
		}
	}
	for i := range 16 {
		queries[fmt.Sprint("PutLinks ", i)] = linkGroup{"CITES", i&1 > 0, i&2 > 0, i&8 > 0}.query(i&4 > 0)
	}
	return queries
}

// ListQueries are the two queries of a list.
func (l *List) ListQueries() (page, count string, params map[string]any) {
	page, params = l.pageQuery()
	count, _ = l.countQuery()
	params["parents"] = []string{"x"}
	return page, count, params
}

// Operators are the operators of the plan that Neo4j makes for a query.
func (s *Store) Operators(ctx context.Context, text string, params map[string]any) ([]string, error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite})
	defer session.Close(ctx) //nolint:errcheck // only a test
	text, params = inOneMap(text, params)
	result, err := session.Run(ctx, "EXPLAIN "+text, params)
	if err != nil {
		return nil, err
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return nil, err
	}
	var operators []string
	var walk func(neo4j.Plan)
	walk = func(plan neo4j.Plan) {
		operators = append(operators, plan.Operator())
		for _, child := range plan.Children() {
			walk(child)
		}
	}
	walk(summary.Plan())
	return operators, nil
}

// Wipe removes everything that documents put into the graph, in several transactions: a test's Neo4j has little memory.
func (s *Store) Wipe(ctx context.Context) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite})
	defer session.Close(ctx) //nolint:errcheck // only a test
	result, err := session.Run(ctx, "MATCH (n) WHERE n:Entity OR n:Detail OR n:Redirect OR n:Bundled CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

// Run runs any Cypher.
func (s *Store) Run(ctx context.Context, text string, params map[string]any) ([]map[string]any, error) {
	rows, err := s.write(ctx, "Run", func(run runner) (any, error) { return run("Run", text, params) })
	if err != nil {
		return nil, err
	}
	return rows.([]map[string]any), nil
}

// ScopeQueries are the queries about links and meetings in a scope, with something to avoid and a bound for hubs.
func ScopeQueries(scope model.Scope) (queries map[string]string, params map[string]any) {
	q := model.LinkQuery{Via: model.AllLinkKind, Avoid: []string{"x"}, Scope: scope, MaxHubDegree: 5, Targets: []string{"x"}}
	params = linkParams(q, []string{"x"})
	params["perNode"], params["isGiven"] = 5, true
	meetings := meetingsIn(scope)
	return map[string]string{
		"Neighbours": composeLinks(q, "Neighbours", ""), "Neighbourhood": composeLinks(q, "Neighbourhood", ""), "LinksAmong": composeLinks(q, "LinksAmong", ""),
		"LinkDetails": composeLinks(q, "LinkDetails", oneKind), "MeetingHubs": meetingHubs(q), "OneSide": oneSide(q), "Projection": projectionOf(meetings), "Surroundings": surroundings(meetings),
	}, params
}

// ActivityQuery is the query that counts by keys in a period.
func ActivityQuery(c model.Counting) string {
	c.Period.IsGiven = true
	return activityQuery(c)
}

// SettleAll works out the sides of everybody anew.
func (s *Store) SettleAll(ctx context.Context) error {
	_, err := s.settleAll(ctx, func(int, int) {})
	return err
}
