package graph

import (
	"context"
	"slices"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// details returns the facts behind a link, or none if the graph has lost them since.
func details(ctx context.Context, link *model.Link) (*model.LinkDetails, error) {
	found, err := loaders.For(ctx).LinkDetails(ctx, []*model.Link{link}, link.Scope)
	if err != nil || found[0] == nil {
		return &model.LinkDetails{}, err
	}
	return found[0], nil
}

// evidence returns the entities that prove a link.
func evidence(ctx context.Context, link *model.Link) ([]model.Entity, error) {
	found, err := details(ctx, link)
	if err != nil {
		return nil, err
	}
	return linkedKnown[model.Entity](ctx, found.EvidenceIDs)
}

// years returns how many of the facts behind a link began in each year.
func years(ctx context.Context, link *model.Link) ([]*model.LinkYear, error) {
	found, err := details(ctx, link)
	return found.Years, err
}

// links returns the links with ids, by id, as far as there are such links.
func links(ctx context.Context, ids []string) (map[string]*model.Link, error) {
	var ends []string
	for _, id := range ids {
		_, from, to, _ := model.ParseLinkID(id)
		ends = append(ends, from, to)
	}
	entities, err := loaders.For(ctx).Entities(ctx, ends)
	if err != nil {
		return nil, err
	}
	var named []string
	var asked []*model.Link
	for i, id := range ids {
		from, to := entities[2*i], entities[2*i+1]
		kind, _, _, _ := model.ParseLinkID(id) //nolint:dogsled // the ends are read
		if from == nil || to == nil || from.Base().ID == to.Base().ID {
			continue
		}
		if !model.RunsForward(kind, from, to) {
			if kind != model.LinkKindMet { // an end that was merged may sort elsewhere
				continue
			}
			from, to = to, from
		}
		named = append(named, id)
		asked = append(asked, &model.Link{Kind: kind, From: from, To: to, FromID: from.Base().ID, ToID: to.Base().ID})
	}
	found, err := loaders.For(ctx).LinkDetails(ctx, asked, model.Scope{})
	if err != nil {
		return nil, err
	}
	byID := map[string]*model.Link{}
	for i, of := range found {
		if of != nil {
			asked[i].Weight, asked[i].Start, asked[i].End = of.Weight, of.Start, of.End
			byID[named[i]] = asked[i]
		}
	}
	return byID, nil
}

// withLinks puts the links with the ids among nodes, which have nil in their places.
func withLinks(ctx context.Context, ids []string, nodes []model.Node) error {
	asked := slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		_, _, _, isLink := model.ParseLinkID(id)
		return !isLink
	})
	if len(asked) == 0 {
		return nil
	}
	found, err := links(ctx, asked)
	if err != nil {
		return err
	}
	for i, id := range ids {
		if link := found[id]; link != nil {
			nodes[i] = link
		}
	}
	return nil
}
