package importer

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
)

// Names with what somebody was behind them: "Ri Yong Ho (Foreign Minister of North Korea)", "Ri Yong Ho, Foreign Minister".
var (
	inParentheses = regexp.MustCompile(`^([^()]*[^()\s])\s*\((.*)\)$`)
	afterComma    = regexp.MustCompile(`^([^(),]*[^(),\s])\s*,\s*([^,].*)$`)
)

// apart takes a name and the title behind it apart. title is "" if none is there.
func apart(text string) (name, title string) {
	if match := inParentheses.FindStringSubmatch(text); match != nil {
		return match[1], strings.TrimSpace(match[2])
	}
	if match := afterComma.FindStringSubmatch(text); match != nil && len(names.Parse(match[2]).Titles) > 0 {
		return match[1], match[2]
	}
	return text, ""
}

// alike returns candidates of a name with a title behind it that means nobody as a whole: whom the name means without the title or, if
// that is nobody either, who held the office of the title on the day, perhaps under another spelling. Nobody of them is sure.
func (t *table) alike(ctx context.Context, q store.NameQuestion, item string) ([]names.Candidate, error) {
	name, title := apart(q.Text)
	if name == q.Text || !slices.Contains(q.Kinds, model.EntityKindLeader) {
		return nil, nil
	}
	alone := q
	alone.Text = name
	candidates, err := t.candidates(ctx, alone, item)
	if len(candidates) == 0 && err == nil && title != "" && q.On != nil {
		alone.Text = title
		if candidates, err = t.candidates(ctx, alone, item); err == nil {
			candidates = slices.DeleteFunc(candidates, isByMore)
		}
	}
	candidates = slices.Clone(candidates)
	for i := range candidates {
		c := &candidates[i]
		c.Certainty, c.Score = model.CertaintyPossible, min(c.Score, names.Sure-0.01)
		if !isByMore(*c) {
			c.Score = names.Least // nothing of the name is like it
		}
	}
	return candidates, err
}

// isByMore reports whether more than an office speaks for a candidate.
func isByMore(c names.Candidate) bool {
	return !slices.Equal(c.Why, []model.MatchReason{model.MatchReasonOfficeAtDate})
}
