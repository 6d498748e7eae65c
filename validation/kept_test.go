package validation

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// Documents that are kept take about the memory that they may, whether they have one large text or thousands of small fields.
func TestValidator_memory(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { text(text: String): String nodes(ids: [ID!]): String }`})
	const most = 16 << 20
	for name, text := range map[string]func(i int) string{
		"one large text": func(i int) string { return fmt.Sprintf(`{ text(text: "%d %s") }`, i, strings.Repeat("x", 1<<19)) },
		"many small fields": func(i int) string {
			fields := ""
			for n := range 1_000 {
				fields += fmt.Sprintf("a%d: text ", n)
			}
			return fmt.Sprintf(`{ %s b%d: text }`, fields, i)
		},
		"many arguments": func(i int) string {
			return fmt.Sprintf(`{ a%d: nodes(ids: [%s]) }`, i, strings.Repeat(`"a" `, 3_000))
		},
	} {
		t.Run(name, func(t *testing.T) {
			v := New(most, 10_000)
			before := heap()
			const sent = 100
			kept := 0
			for i := range sent {
				query := text(i)
				document, err := Parse(&query, 10_000)
				if err != nil {
					t.Fatal(err)
				}
				if errs := Check(schema, document); len(errs) > 0 {
					t.Fatal(errs)
				}
				v.Add(t.Context(), query, document)
			}
			for i := range sent {
				if _, ok := v.Get(t.Context(), text(i)); ok {
					kept++
				}
			}
			took := heap() - before
			if kept == 0 || kept == sent || took > most*5/4 || took < most/4 {
				t.Errorf("%d of %d kept, which take %d bytes", kept, sent, took)
			}
			t.Log(kept, took)
			runtime.KeepAlive(v)
		})
	}
}

func heap() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc) //nolint:gosec // a test has not that much
}
