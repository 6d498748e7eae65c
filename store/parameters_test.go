package store

import (
	"reflect"
	"testing"
)

func TestInOneMap(t *testing.T) {
	for text, want := range map[string]string{
		"MATCH (n {id: $id}) WHERE $from IS NULL OR n.day >= $from": "MATCH (n {id: $p.id}) WHERE $p.from IS NULL OR n.day >= $p.from",
		"UNWIND $rows AS row CREATE (n:$(row.kind))":                "UNWIND $p.rows AS row CREATE (n:$(row.kind))",
		"SET n:$($labels)": "SET n:$($p.labels)",
		"RETURN 1":         "RETURN 1",
		"$k0$k1":           "$p.k0$p.k1",
	} {
		given := map[string]any{"id": "x"}
		got, params := inOneMap(text, given)
		if got != want || !reflect.DeepEqual(params, map[string]any{"p": given}) {
			t.Errorf("%q is sent as %q with %v, want %q", text, got, params, want)
		}
	}
	if got, params := inOneMap("RETURN 1", nil); got != "RETURN 1" || params != nil {
		t.Errorf("a query without parameters is sent as %q with %v", got, params)
	}
}
