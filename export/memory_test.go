package export_test

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/model"
)

// An export has in memory what it writes just now, and at most the ids of the rest, in every format.
func TestFormats_memory(t *testing.T) {
	const many, textBytes = 3_000, 5_000 // 15 MB
	heap := func() int {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc) //nolint:gosec // a test has not that much
	}
	for _, format := range export.Formats {
		if format.IsOfTies() { // it has no records
			continue
		}
		before, most, read := heap(), 0, 0
		from := func(yield func(any, error) bool) {
			for i := range many {
				s := &model.Statement{Speaker: "speaker-1"}
				s.ID = fmt.Sprint("statement-", i)
				s.Renditions = []model.Rendition{{Text: strings.Repeat("x", textBytes), Lang: "en", Source: "source-1"}}
				if i%1_500 == 1_499 {
					most = max(most, heap()-before)
				}
				read++
				if !yield(s, nil) {
					return
				}
			}
		}
		if err := format.Write(io.Discard, from); err != nil {
			t.Fatal(err)
		}
		if read < many || most > 4<<20 {
			t.Errorf("%s: %d records read, %d bytes in memory", format.Name, read, most)
		}
	}
}
