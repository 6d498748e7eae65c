package store_test

import (
	"errors"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// Several servers that start at once on an empty database all succeed, and the schema is there once.
func TestMigrate_concurrent(t *testing.T) {
	for _, name := range []string{"entity_id", "country_code", "detail_key", "migration_name", "change_sequence", "write_lock"} {
		if _, err := db.Run(t.Context(), "DROP CONSTRAINT "+name+" IF EXISTS", nil); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"entity_names", "office_titles", "statement_wordings", "meeting_first_day", "representing"} {
		if _, err := db.Run(t.Context(), "DROP INDEX "+name+" IF EXISTS", nil); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.Run(t.Context(), "MATCH (m:Migration) DELETE m", nil); err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			if _, err := db.Migrate(t.Context()); err != nil {
				t.Error(err, errors.Unwrap(errors.Unwrap(err)))
			}
		})
	}
	wait.Wait()
	rows, err := db.Run(t.Context(), "MATCH (m:Migration) RETURN m.name AS name", nil)
	if files, _ := filepath.Glob("migrations/*.cypher"); err != nil || len(rows) != len(files) {
		t.Errorf("%v recorded, %v", rows, err)
	}
	if again, err := db.Migrate(t.Context()); err != nil || len(again) != 0 {
		t.Errorf("applied once more: %v, %v", again, err)
	}
	rows, err = db.Run(t.Context(), "SHOW INDEXES YIELD name RETURN name", nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, row := range rows {
		names = append(names, row["name"].(string))
	}
	for _, name := range []string{"entity_id", "country_code", "country_alpha3", "country_numeric", "membership_source", "detail_key", "entity_names", "office_titles", "statement_wordings", "meeting_first_day", "representing"} {
		if !slices.Contains(names, name) {
			t.Errorf("no index %s among %v", name, names)
		}
	}
}
