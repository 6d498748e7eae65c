package main_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// appliedMeetings is the number of meetings of the document, and of statements.
const appliedMeetings = 10_000

// loadCSV is how one would load the same meetings and statements by hand: with LOAD CSV, a table in one transaction, into
// the same indexes. It checks nothing, keeps no journal, replaces nothing, and cannot be run twice.
var loadCSV = []string{
	`LOAD CSV WITH HEADERS FROM $url + 'meetings' AS row
	 CALL (row) {
	   CREATE (m:Entity:Meeting {id: row.id, nameTexts: [row.name], nameLangs: ['en'], nameFolded: [toLower(row.name)], sortName: toLower(row.name),
	     format: row.format, setting: row.setting, mode: 'IN_PERSON', status: row.status, start: row.start, firstDay: row.start, lastDay: row.start,
	     startLastDay: row.start, city: row.city, cityFolded: toLower(row.city), standing: 'ASSERTED', createdAt: datetime(), updatedAt: datetime()})
	   WITH m, row MATCH (c:Entity {id: row.country}), (t:Entity {id: row.about}), (s:Entity {id: 'gazette'})
	   CREATE (m)-[:HELD_IN]->(c), (m)-[:ABOUT {position: 0}]->(t), (m)-[:CITES {position: 0, stance: 'CONFIRMS'}]->(s)
	   WITH m, row WHERE row.forum <> ''
	   MATCH (f:Entity {id: row.forum})
	   CREATE (m)-[:$(CASE row.relation WHEN 'SESSION_OF' THEN 'SESSION_OF' ELSE 'ON_SIDELINES_OF' END) {basis: 'EXPLICIT'}]->(f)
	 }`,
	`LOAD CSV WITH HEADERS FROM $url + 'participants' AS row
	 CALL (row) {
	   MATCH (a:Entity {id: row.actor}), (m:Entity {id: row.meeting})
	   CREATE (a)-[:PARTICIPATED_IN {position: toInteger(row.position), role: row.role}]->(m)
	 }`,
	`LOAD CSV WITH HEADERS FROM $url + 'statements' AS row
	 CALL (row) {
	   MATCH (a:Entity {id: row.speaker}), (b:Entity {id: row.mentions}), (t:Entity {id: row.about}), (s:Entity {id: 'gazette'})
	   CREATE (q:Entity:Statement {id: row.id, nameTexts: [], nameLangs: [], nameFolded: [], sortName: row.id, statementKind: row.kind, standing: 'ASSERTED',
	       date: row.date, firstDay: row.date, lastDay: row.date, figureLabels: [], figureValues: [], figureUnits: [], createdAt: datetime(), updatedAt: datetime()}),
	     (a)-[:SAID]->(q), (q)-[:MENTIONS {position: 0}]->(b), (q)-[:ABOUT {position: 0}]->(t),
	     (r:Detail:Rendition {key: row.id + '/rendition/0', position: 0, text: row.text, folded: toLower(row.text), form: 'VERBATIM', lang: row.lang, translated: false})
	       -[:RENDERS]->(q), (r)-[:APPEARS_IN]->(s)
	   WITH q, row WHERE row.meeting <> ''
	   MATCH (m:Entity {id: row.meeting})
	   CREATE (q)-[:SAID_AT]->(m)
	 }`,
}

// BenchmarkApply lays a document of ten thousand meetings with their participants, and as many statements, over a graph
// of two thousand leaders, and loads the same by LOAD CSV. Each begins with the same world. ratio is the one time over the
// other.
func BenchmarkApply(b *testing.B) {
	server, err := localneo4j.Start(b.Context(), localneo4j.Options{DataDir: b.TempDir(), HeapMiB: 2048})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = server.Stop() }) // the data goes away with it
	s, err := store.Open(store.Config{URI: server.URI, Username: localneo4j.Username, Password: server.Password, QueryTimeout: storetest.Patience, WriteTimeout: 5 * time.Minute})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close(context.Background()) }) // the database goes away with it
	if _, err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext(server.URI, neo4j.BasicAuth(localneo4j.Username, server.Password, ""))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = driver.Close(context.Background()) }) // the database goes away with it

	size := storetest.Size{Leaders: 2_000, Meetings: appliedMeetings, Statements: appliedMeetings}
	documents := storetest.Documents(size, 5)
	world, facts := documents[0], map[string]any{}
	for _, d := range documents[1:] {
		for list, records := range d {
			known, _ := facts[list].([]any)
			facts[list] = append(known, records.([]any)...)
		}
	}
	text, err := json.Marshal(facts)
	if err != nil {
		b.Fatal(err)
	}
	written := tablesOf(facts) // before any clock runs
	tables := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write(written[r.URL.Path[1:]]) // Neo4j tells what it misses
	}))
	defer tables.Close()

	begin := func() {
		cypher(b, driver, "MATCH (n) WHERE n:Entity OR n:Detail OR n:Change CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
		if err := storetest.Apply(b.Context(), s, world); err != nil {
			b.Fatal(err)
		}
	}
	var applying, loading time.Duration
	for i := range 3 * b.N {
		begin()
		started := time.Now()
		patches, err := document.Parse(text)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.Apply(b.Context(), "bench", patches, func(int, int) {}); err != nil {
			b.Fatal(err)
		}
		applied := time.Since(started)
		count := relationships(b, driver)

		begin()
		started = time.Now()
		for _, load := range loadCSV {
			cypher(b, driver, load, map[string]any{"url": tables.URL + "/"})
		}
		loaded := time.Since(started)
		if n := relationships(b, driver); n != count {
			b.Fatalf("LOAD CSV made %d relationships, apply %d", n, count)
		}
		if i > 0 { // the first round plans the queries and warms the virtual machine
			applying, loading = applying+applied, loading+loaded
		}
	}
	rounds := float64(3*b.N - 1)
	b.ReportMetric(applying.Seconds()/rounds, "apply-s")
	b.ReportMetric(loading.Seconds()/rounds, "loadcsv-s")
	b.ReportMetric(applying.Seconds()/loading.Seconds(), "ratio")
}

func cypher(b *testing.B, driver neo4j.DriverWithContext, text string, params map[string]any) []*neo4j.Record {
	b.Helper()
	session := driver.NewSession(b.Context(), neo4j.SessionConfig{})
	defer session.Close(context.Background()) //nolint:errcheck // only a benchmark
	result, err := session.Run(b.Context(), text, params)
	if err != nil {
		b.Fatal(err)
	}
	records, err := result.Collect(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	return records
}

func relationships(b *testing.B, driver neo4j.DriverWithContext) int64 {
	return cypher(b, driver, "MATCH ()-[r]->() RETURN count(r) AS n", nil)[0].Values[0].(int64)
}

// tablesOf are the records as the tables that loadCSV reads.
func tablesOf(facts map[string]any) map[string][]byte {
	text := func(record map[string]any, field string) string {
		switch v := record[field].(type) {
		case nil:
			return ""
		case []any:
			return fmt.Sprint(v[0])
		default:
			return fmt.Sprint(v)
		}
	}
	rows := map[string][][]string{
		"meetings":     {{"id", "name", "format", "setting", "status", "start", "city", "country", "about", "forum", "relation"}},
		"participants": {{"meeting", "actor", "position", "role"}},
		"statements":   {{"id", "kind", "date", "speaker", "mentions", "about", "meeting", "text", "lang"}},
	}
	for _, m := range facts["meetings"].([]any) {
		m := m.(map[string]any)
		rows["meetings"] = append(rows["meetings"], []string{
			text(m, "id"), text(m, "id"), text(m, "format"), text(m, "setting"), text(m, "status"), text(m, "start"), text(m, "city"), text(m, "country"), text(m, "about"), text(m, "forum"), text(m, "forumRelation"),
		})
		for i, p := range m["participants"].([]any) {
			p := p.(map[string]any)
			rows["participants"] = append(rows["participants"], []string{text(m, "id"), text(p, "actor"), fmt.Sprint(i), text(p, "role")})
		}
	}
	for _, s := range facts["statements"].([]any) {
		s := s.(map[string]any)
		r := s["renditions"].([]any)[0].(map[string]any)
		rows["statements"] = append(rows["statements"], []string{
			text(s, "id"), text(s, "kind"), text(s, "date"), text(s, "speaker"), text(s, "mentions"), text(s, "about"), text(s, "meeting"), text(r, "text"), text(r, "lang"),
		})
	}
	tables := map[string][]byte{}
	for name, of := range rows {
		var table bytes.Buffer
		if err := csv.NewWriter(&table).WriteAll(of); err != nil {
			panic(err) // memory takes everything
		}
		tables[name] = table.Bytes()
	}
	return tables
}
