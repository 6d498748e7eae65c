package importer

import (
	"context"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// linking counts the records whose mentions an import asks for.
type linking struct{ *memory }

func (l linking) Apply(ctx context.Context, actor string, patches []document.Patch, written func(done, total int)) (store.Applied, error) {
	applied, err := l.memory.Apply(ctx, actor, patches, written)
	for _, p := range patches {
		if p.LinkMentions {
			applied.Mentions++
		}
	}
	return applied, err
}

// An import asks for the mentions of every document, or of those that ask themselves, and says how many were found.
func TestDocuments_linkMentions(t *testing.T) {
	t.Parallel()
	asking := strings.Replace(topic("c", ""), "{", `{"linkMentions": true, `, 1)
	for _, test := range []struct {
		text string
		all  bool
		want int
	}{
		{topic("a", ""), false, 0},
		{topic("a", ""), true, 1},
		{topic("a", "") + topic("b", "") + asking, false, 1},
		{topic("a", "") + topic("b", "") + asking, true, 3},
	} {
		report, err := Documents(t.Context(), linking{newMemory()}, strings.NewReader(test.text), Options{LinkMentions: test.all})
		if err != nil || report.Mentions != test.want {
			t.Errorf("%s, %t: %d mentions, want %d; %v", test.text, test.all, report.Mentions, test.want, err)
		}
	}
}
