package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// accounts returns what sources tell of a meeting and of its parts.
func accounts(ctx context.Context, m *model.Meeting) ([]*model.Account, error) {
	ids := []string{m.ID}
	if m.Standing != model.StandingRetracted { // else its parts are occasions of their own
		parts, err := partsOf(ctx, m, map[string]bool{m.ID: true})
		if err != nil {
			return nil, err
		}
		ids = append(ids, parts...)
	}
	found, err := loaders.For(ctx).Accounts(ctx, ids...)
	if found == nil {
		found = []*model.Account{}
	}
	return found, err
}

// excerpts returns the words of an account that citations of its source quote for the meeting or for a version of a disputed field,
// in the order of its text.
func excerpts(ctx context.Context, account *model.Account) ([]*model.Excerpt, error) {
	evidence, err := loaders.For(ctx).Evidence(ctx, account.Meeting)
	if err != nil || evidence == nil {
		return []*model.Excerpt{}, err
	}
	citations := slices.Clone(evidence.Citations)
	for _, dispute := range evidence.Disputes {
		for _, version := range dispute.Values {
			citations = append(citations, version.Citations...)
		}
	}
	return excerptsIn(account, citations), nil
}

func excerptsIn(account *model.Account, citations []model.Citation) []*model.Excerpt {
	found := []*model.Excerpt{}
	for _, c := range citations {
		words := string(c.Excerpt)
		at := strings.Index(account.Text, words)
		isKnown := slices.ContainsFunc(found, func(e *model.Excerpt) bool { return e.Text == words })
		if c.Source != account.Source || words == "" || at < 0 || isKnown {
			continue
		}
		start := utf8.RuneCountInString(account.Text[:at])
		found = append(found, &model.Excerpt{
			Text: words, Range: &model.TextRange{Start: start, End: start + utf8.RuneCountInString(words)},
		})
	}
	slices.SortStableFunc(found, func(a, b *model.Excerpt) int {
		return cmp.Or(cmp.Compare(a.Range.Start, b.Range.Start), cmp.Compare(a.Range.End, b.Range.End))
	})
	return found
}
