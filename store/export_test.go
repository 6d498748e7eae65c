package store

import (
	"context"
	"fmt"
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

// FixedQueries are the queries that are not composed, complete as they are sent, with parameters of the right type.
func FixedQueries() map[string]string {
	queries := map[string]string{"EntitiesByID": entitiesByID, "TenuresByID": tenuresByID}
	for _, name := range []string{
		"KindsByID", "IDsByKind", "Fingerprints", "LastActions", "Vanished", "JournalHead", "PutFingerprints", "AllRedirects", "CountryIDsByCode", "EvidenceByFact", "Ping", "Migrations", "HasLoaded", "AnyEntity", "Bundled", "BroughtByJournal", "EditsByJournal", "TenureOwners", "TenureIDsOf", "PutBundled", "RemoveBundled", "LockWrites", "ParticipantsByEvent",
		"PutEntities", "PutDetails", "PutChanges", "RecordMigration", "Redirects", "RemoveEntities", "PutRedirects",
		"SimilarNames", "StatementsBetween", "Surroundings", "Participations", "Projection", "Namesakes", "SideTexts", "OfficeHolders", "Editions", "OfficesOn",
	} {
		queries[name] = block(name)
	}
	queries["ClearEntities"], queries["Dependents"] = clearEntities, dependentsText
	queries["CreateEntities"] = filled("CreateEntities", map[string]string{"Kind": "Leader"})
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

// LinkQueries are the queries about links, with a period, something to avoid, and a bound for hubs.
func LinkQueries() (queries map[string]string, params map[string]any) {
	q := LinkQuery{Via: model.AllLinkKind, Avoid: []string{"x"}, Period: model.Period{IsGiven: true, From: "2020-01-01", To: "~"}, MaxHubDegree: 5, Targets: []string{"x"}}
	params = q.params([]string{"x"})
	params["perNode"] = 5
	return map[string]string{
		"Neighbours": q.compose("Neighbours", ""), "Neighbourhood": q.compose("Neighbourhood", ""), "LinksAmong": q.compose("LinksAmong", ""),
		"LinkDetails": q.compose("LinkDetails", oneKind), "MeetingHubs": block("MeetingHubs"),
	}, params
}

// ActivityQuery is the query that counts by keys in a period.
func ActivityQuery(of model.ActivityKind, by []model.GroupKey, ofSubjects bool) string {
	return activityQuery(of, by, ofSubjects, model.Period{IsGiven: true})
}
