package graph

import (
	"context"
	"sync"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// search returns the results of a search.
func search(
	ctx context.Context, text string, kinds []model.EntityKind, during *model.DateRange, page store.PageArgs,
) (*model.SearchConnection, error) {
	q, err := store.NewSearch(text, kinds, during)
	if err != nil {
		return nil, err
	}
	prepared, err := q.List(page)
	if err != nil {
		return nil, err
	}
	if preparing(ctx, prepared) {
		return nil, errPrepared
	}
	if err := loaders.For(ctx).Name(ctx, prepared); err != nil {
		return nil, err
	}
	counted := sync.OnceValues(func() (map[model.EntityKind]int, error) { return loaders.For(ctx).SearchFacets(ctx, q) })
	return &model.SearchConnection{
		Connection: *reads[model.Entity](prepared, ""),
		Highlight: func(ctx context.Context, e model.Entity) ([]*model.Highlight, error) {
			return highlights(ctx, e, q.Words)
		},
		ReadFacets: func(context.Context) ([]*model.Facet, error) {
			counts, err := counted()
			return facets(counts), err
		},
		ReadDidYouMean: func(ctx context.Context) (*string, error) {
			counts, err := counted()
			if err != nil || len(counts) > 0 {
				return nil, err
			}
			suggestion, err := loaders.For(ctx).DidYouMean(ctx, q)
			if err != nil || suggestion == "" {
				return nil, err
			}
			return &suggestion, nil
		},
	}, nil
}

// facets returns the counts in the order of the enum.
func facets(counts map[model.EntityKind]int) []*model.Facet {
	facets := []*model.Facet{}
	for _, kind := range model.AllEntityKind {
		if counts[kind] > 0 {
			facets = append(facets, &model.Facet{Kind: kind, Count: counts[kind]})
		}
	}
	return facets
}
