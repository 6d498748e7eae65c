package store

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/model"
)

// kinds are the labels of entities besides Entity.
var kinds = model.KindNames(model.Kinds)

// entitiesByID has the cards of all kinds filled in.
var entitiesByID = filled("EntitiesByID", map[string]string{"Card": cardOf(kinds)})

// cardOf returns Cypher that adds card to a row with n. It has one branch for each kind, so that only patterns of the kind of n
// are read.
func cardOf(kinds []string) string {
	branches := make([]string, len(kinds))
	for i, kind := range kinds {
		branches[i] = "WITH n WHERE n:" + withRetracted(kind) + "\nRETURN " + card(kind) + " AS card"
	}
	return "CALL (n) {\n" + strings.Join(branches, "\nUNION ALL\n") + "\n}"
}

// EntitiesByID reads entities of any kind. For an id that was merged it reads the entity that replaced it; it leaves out unknown
// ids.
func (s *Store) EntitiesByID(ctx context.Context, ids []string) (map[string]model.Entity, error) {
	found, err := entitiesBy(s.reader(ctx), ids)
	if err != nil || len(found) == len(ids) {
		return found, err
	}
	missing := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return found[id] != nil })
	merged, err := mergedInto(s.reader(ctx), missing)
	if err != nil || len(merged) == 0 {
		return found, err
	}
	survivors, err := entitiesBy(s.reader(ctx), slices.Sorted(maps.Values(merged)))
	for from, into := range merged {
		if survivor, ok := survivors[into]; ok {
			found[from] = survivor
		}
	}
	return found, err
}

// KindsByID reads the kinds (Leader, Meeting ...) of entities, and leaves out unknown ids.
func (s *Store) KindsByID(ctx context.Context, ids []string) (map[string]string, error) {
	return kindsByID(s.reader(ctx), ids)
}

func kindsByID(run runner, ids []string) (map[string]string, error) {
	return byKey(run, "KindsByID", block("KindsByID"), ids, asString)
}

// MergedInto reads into which ids others were merged, and leaves out ids that were not.
func (s *Store) MergedInto(ctx context.Context, ids []string) (map[string]string, error) {
	return mergedInto(s.reader(ctx), ids)
}

func mergedInto(run runner, ids []string) (map[string]string, error) {
	return byKey(run, "Redirects", block("Redirects"), ids, asString)
}

// ItemOwner is an entity that has a Wikidata item.
type ItemOwner struct {
	ID   string
	Kind *model.Kind
}

// WikidataItems reads the entities that have a Wikidata item, by item and in the order of their ids.
func (s *Store) WikidataItems(ctx context.Context) (map[string][]ItemOwner, error) {
	return byKey(s.reader(ctx), "WikidataItems", block("WikidataItems"), nil, func(value any) []ItemOwner {
		var owners []ItemOwner
		for _, owner := range value.([]any) {
			if pair := asStrings(owner); len(pair) == 2 { // a damaged entity has no kind
				owners = append(owners, ItemOwner{pair[0], model.KindNamed(pair[1])})
			}
		}
		return owners
	})
}

// CountryIDsByCode finds countries by ISO 3166-1 code, alpha-2, alpha-3 or numeric, and leaves out unknown codes.
func (s *Store) CountryIDsByCode(ctx context.Context, codes []string) (map[string]string, error) {
	return byKey(s.reader(ctx), "CountryIDsByCode", block("CountryIDsByCode"), codes, asString)
}

// EvidenceByFact reads citations and disputes by the keys of facts, see model.EachFact.
func (s *Store) EvidenceByFact(ctx context.Context, keys []string) (map[string]*model.Evidence, error) {
	return byKey(s.reader(ctx), "EvidenceByFact", block("EvidenceByFact"), keys, decodeEvidence)
}

// Ping checks that Neo4j answers.
func (s *Store) Ping(ctx context.Context) error {
	_, err := s.read(ctx, "Ping", block("Ping"), nil)
	return err
}

// entitiesBy reads entities of any kind by id, and leaves out unknown ids and invalid entities.
func entitiesBy(run runner, ids []string) (map[string]model.Entity, error) {
	found, err := byKey(run, "EntitiesByID", entitiesByID, ids, func(card any) model.Entity {
		noun, _ := decodeCard(card)
		entity, _ := noun.(model.Entity)
		return entity
	})
	maps.DeleteFunc(found, func(_ string, entity model.Entity) bool { return entity == nil })
	return found, err
}

// TenuresByID reads tenures. For an id that was combined with another it reads that tenure; it leaves out unknown ids.
func (s *Store) TenuresByID(ctx context.Context, ids []string) (map[string]*model.Tenure, error) {
	found, err := tenuresBy(s.reader(ctx), ids)
	if err != nil || len(found) == len(ids) {
		return found, err
	}
	merged, err := mergedInto(s.reader(ctx), ids)
	if err != nil || len(merged) == 0 {
		return found, err
	}
	survivors, err := tenuresBy(s.reader(ctx), slices.Sorted(maps.Values(merged)))
	for from, into := range merged {
		if survivor, ok := survivors[into]; ok && found[from] == nil {
			found[from] = survivor
		}
	}
	return found, err
}

var tenuresByID = filled("TenuresByID", map[string]string{"Card": card("Tenure")})

func tenuresBy(run runner, ids []string) (map[string]*model.Tenure, error) {
	found, err := byKey(run, "TenuresByID", tenuresByID, ids, func(card any) *model.Tenure {
		noun, _ := decodeCard(card)
		tenure, _ := noun.(*model.Tenure)
		return tenure
	})
	maps.DeleteFunc(found, func(_ string, tenure *model.Tenure) bool { return tenure == nil })
	return found, err
}

func asString(value any) string { text, _ := value.(string); return text }

func asStrings(value any) []string { return props{"list": value}.strings("list") }

// byKey runs a query that takes $keys and returns rows of key and value.
func byKey[V any](run runner, name, text string, keys []string, decode func(any) V) (map[string]V, error) {
	return byKeyWith(run, name, text, map[string]any{"keys": keys, "kinds": kinds}, decode)
}

// byKeyWith is byKey with other parameters.
func byKeyWith[V any](run runner, name, text string, params map[string]any, decode func(any) V) (map[string]V, error) {
	rows, err := run(name, text, params)
	if err != nil {
		return nil, err
	}
	values := make(map[string]V, len(rows))
	for _, row := range rows {
		values[asString(row["key"])] = decode(row["value"])
	}
	return values, nil
}

// reader runs queries outside of a transaction of ours.
func (s *Store) reader(ctx context.Context) runner {
	return func(name, text string, params map[string]any) ([]map[string]any, error) {
		return s.read(ctx, name, text, params)
	}
}

// read runs one read query, see records.
func (s *Store) read(ctx context.Context, name, text string, params map[string]any) ([]map[string]any, error) {
	records, err := s.records(ctx, name, text, params)
	if err != nil {
		return nil, err
	}
	return rowsOf(records), nil
}

// records runs one read query in one round trip: an auto-commit transaction, which the driver does not retry, so records tries once
// more after a transient error. The query ends at the store's timeout or the context's deadline. Errors are *model.Error.
func (s *Store) records(ctx context.Context, name, text string, params map[string]any) ([]*neo4j.Record, error) {
	text, params = inOneMap(text, params)
	return s.send(ctx, name, text, params)
}

// send is records for a text with its parameters in one map.
func (s *Store) send(ctx context.Context, name, text string, params map[string]any) ([]*neo4j.Record, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.QueryTimeout)
	defer cancel()

	start := time.Now()
	records, err := s.readOnce(ctx, name, text, params)
	if err != nil && ctx.Err() == nil && worthRetrying(err) {
		records, err = s.readOnce(ctx, name, text, params)
	}
	if err != nil {
		err = s.publicError(ctx, name, err)
	}
	s.observe(ctx, name, start, len(records), err)
	return records, err
}

func (s *Store) readOnce(ctx context.Context, name, text string, params map[string]any) ([]*neo4j.Record, error) {
	session := s.session(ctx, neo4j.AccessModeRead)
	// The context may have ended, but closing the session must still return the connection.
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()

	result, err := session.Run(ctx, text, params,
		neo4j.WithTxTimeout(s.config.QueryTimeout), neo4j.WithTxMetadata(map[string]any{"query": name}))
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

func rowsOf(records []*neo4j.Record) []map[string]any {
	rows := make([]map[string]any, len(records))
	for i, record := range records {
		rows[i] = record.AsMap()
	}
	return rows
}

// observe logs the query, and calls the functions of CountReads and of the configuration.
func (s *Store) observe(ctx context.Context, name string, start time.Time, rows int, err error) {
	if count, ok := ctx.Value(countKey{}).(func(string)); ok {
		count(name)
	}
	slog.DebugContext(ctx, "cypher", "query", name, "duration", time.Since(start), "error", loggable(err))
	s.config.Observe(ctx, name, start, rows, err)
}

type countKey struct{}

// CountReads returns a context with which count is called with the name of every query that is sent, from any goroutine.
func CountReads(ctx context.Context, count func(query string)) context.Context {
	return context.WithValue(ctx, countKey{}, count)
}
