package importer

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkTable_read reads the rows of a table whose names are known, which is what an import does before it writes.
func BenchmarkTable_read(b *testing.B) {
	var text strings.Builder
	text.WriteString("Id,Date,Title,Who\n")
	const rows = 5000
	for i := range rows {
		fmt.Fprintf(&text, "%d,20%02d-%02d-%02d,Talks,Xi Jinping;Vladimir Putin\n", i, i%20, 1+i%12, 1+i%28)
	}
	m, err := ReadMapping(strings.NewReader(meetingRules("")))
	if err != nil {
		b.Fatal(err)
	}
	s := &library{memory: newMemory()}
	for b.Loop() {
		g, err := readGrid(strings.NewReader(text.String()), m)
		if err != nil {
			b.Fatal(err)
		}
		t := &table{grid: g, batches: newBatches(s, Options{}), store: s.memory, mapping: m, resolved: map[string]resolution{}, kept: map[int][]string{}}
		for _, id := range []string{"Xi Jinping", "Vladimir Putin"} {
			for i := range rows {
				on := fmt.Sprintf("20%02d-%02d-%02d", i%20, 1+i%12, 1+i%28)
				t.resolved[fmt.Sprint(id, "\x00", m.Fields["participants"][0].Resolve, "\x00", on, "\x00", "")] = resolution{id: slug(id)}
			}
		}
		if err := t.read(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
}
