package loaders_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

func (s *shelf) OfficesOn(ctx context.Context, leaders []string, on model.Date, certainty []model.Certainty) (map[string][]string, error) {
	if err := s.note(ctx, fmt.Sprint("offices ", on, certainty), leaders); err != nil {
		return nil, err
	}
	held := map[string][]string{}
	for _, leader := range leaders {
		held[leader] = []string{leader + "/king"}
	}
	return held, nil
}

// The offices of leaders who were read together are one read for each day and certainty, whoever of them is asked for first.
func TestLoaders_officesOn(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		s.entities = map[string]model.Entity{"a": leaderNamed("a"), "b": leaderNamed("b"), "c": leaderNamed("c")}
		l := uncached(s)
		if _, err := l.Entities(t.Context(), []string{"a", "b"}); err != nil {
			t.Fatal(err)
		}
		s.take()
		for i, leader := range []string{"b", "a", "b"} {
			held, err := l.OfficesOn(t.Context(), leader, "2001", nil)
			if err != nil || !slices.Equal(held, []string{leader + "/king"}) {
				t.Errorf("%d: %v, %v", i, held, err)
			}
		}
		s.wantReads(t, "together", "offices 2001[] a b")
		certain := []model.Certainty{model.CertaintyCertain}
		for _, leader := range []string{"a", "b", "c"} {
			if held, err := l.OfficesOn(t.Context(), leader, "2001", certain); err != nil || len(held) != 1 {
				t.Errorf("%s: %v, %v", leader, held, err)
			}
		}
		s.wantReads(t, "certain", "offices 2001[CERTAIN] a b", "offices 2001[CERTAIN] c")
		s.err = errors.New("gone")
		if _, err := l.OfficesOn(t.Context(), "a", "2002", nil); !errors.Is(err, s.err) {
			t.Errorf("%v", err)
		}
	})
}

func leaderNamed(id string) *model.Leader {
	l := &model.Leader{}
	l.ID = id
	return l
}
