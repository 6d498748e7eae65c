package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// checkRange refuses a number that is out of range.
func checkRange(argument string, given, least, most int) error {
	if given < least || given > most {
		return model.Errorf(model.CodeBadUserInput, "%s is %d: it takes %d to %d.", argument, given, least, most)
	}
	return nil
}

// checkIDs returns the current ids of a list of ids. It refuses unknown ids, and an empty or too long list.
func checkIDs(ctx context.Context, argument string, ids []string, most int) ([]string, error) {
	if len(ids) == 0 || len(ids) > most {
		return nil, model.Errorf(model.CodeBadUserInput, "%s has %d ids: it takes 1 to %d.", argument, len(ids), most)
	}
	arguments := make([]store.IDArgument, len(ids))
	for i, id := range ids {
		arguments[i] = store.IDArgument{Path: fmt.Sprintf("%s[%d]", argument, i), ID: id}
	}
	return currentIDs(ctx, arguments)
}

// linkKinds returns the kinds of via in the order of the schema, without duplicates. Without via it returns store.DefaultLinkKinds.
func linkKinds(via []model.LinkKind) ([]model.LinkKind, error) {
	if via != nil && len(via) == 0 {
		return nil, model.Errorf(model.CodeBadUserInput, "via is an empty list: give at least one kind of link, or leave it out.")
	}
	if via == nil {
		return store.DefaultLinkKinds, nil
	}
	return slices.DeleteFunc(slices.Clone(model.AllLinkKind), func(kind model.LinkKind) bool { return !slices.Contains(via, kind) }), nil
}

type pathArguments struct {
	from, to             string
	maxHops, first, hubs int
	via                  []model.LinkKind
	avoid                []string
	during               *model.DateRange
	meetings             *model.MeetingFilter
	throughSides         bool
	withinSides          bool
}

func (a pathArguments) check(ctx context.Context, limits model.Limits) (q analysis.PathQuery, err error) {
	if err = checkRange("maxHops", a.maxHops, 1, limits.MaxHops); err != nil {
		return q, err
	}
	if err = checkRange("first", a.first, 1, limits.MaxPaths); err != nil {
		return q, err
	}
	if err = checkRange("maxHubDegree", a.hubs, 1, 1_000_000); err != nil {
		return q, err
	}
	if a.from == a.to {
		return q, model.Errorf(model.CodeBadUserInput, "from and to are both %q: give two entities.", a.from)
	}
	if a.avoid != nil {
		if a.avoid, err = checkIDs(ctx, "avoid", a.avoid, limits.MaxPageSize); err != nil {
			return q, err
		}
		if slices.Contains(a.avoid, a.from) || slices.Contains(a.avoid, a.to) {
			return q, model.Errorf(model.CodeBadUserInput, "avoid names from or to: there is no path around its own ends.")
		}
	}
	kinds, err := linkKinds(a.via)
	if err != nil {
		return q, err
	}
	within, err := scope(ctx, a.during, a.meetings)
	return analysis.PathQuery{
		From: a.from, To: a.to, MaxHops: a.maxHops, Count: a.first, MaxNodes: limits.MaxPathNodes, SharedOffice: a.via != nil,
		ThroughSides: a.throughSides, WithinSides: a.withinSides,
		Links: model.LinkQuery{Via: kinds, Avoid: a.avoid, Scope: within, MaxHubDegree: a.hubs},
	}, err
}

// paths finds how two entities are connected.
func paths(ctx context.Context, limits model.Limits, a pathArguments) (*model.PathResult, error) {
	query, err := a.check(ctx, limits)
	if err != nil {
		return nil, err
	}
	query.Within = time.Duration(limits.PathTimeMs) * time.Millisecond
	work, working := goroutine.NewGroup(ctx)
	var ends []string
	work.Go(func() (err error) {
		ends, err = currentIDs(ctx, []store.IDArgument{{Path: "from", ID: a.from}, {Path: "to", ID: a.to}})
		return err
	})
	var found *analysis.Paths
	work.Go(func() (err error) {
		found, err = loaders.For(ctx).Paths(working, query)
		return err
	})
	if err := work.Wait(); err != nil {
		return nil, err
	}
	if from, to := ends[0], ends[1]; from != a.from || to != a.to { // an id was merged, so search again with the current ids
		a.from, a.to = from, to
		return paths(ctx, limits, a)
	}
	hubs, err := linkedKnown[model.Entity](ctx, found.Hubs)
	if err != nil {
		return nil, err
	}
	if !found.Exhausted { // with more time, there may be more paths
		transport.Once(ctx)
	}
	paths, err := analysis.DescribePaths(ctx, loaders.For(ctx), found.Paths, query.Links.Scope)
	return &model.PathResult{Paths: paths, HubsSkipped: hubs, Exhausted: found.Exhausted}, err
}

// network finds a neighbourhood to draw.
func network(
	ctx context.Context, limits model.Limits, seeds []string, hops, perNode int, via []model.LinkKind, during *model.DateRange,
	where *model.MeetingFilter,
) (*model.Subgraph, error) {
	if err := checkRange("hops", hops, 0, limits.MaxNetworkHops); err != nil {
		return nil, err
	}
	if err := checkRange("perNode", perNode, 1, limits.MaxPageSize); err != nil {
		return nil, err
	}
	kinds, err := linkKinds(via)
	if err != nil {
		return nil, err
	}
	within, err := scope(ctx, during, where)
	if err != nil {
		return nil, err
	}
	work, working := goroutine.NewGroup(ctx)
	var current []string
	var unknown error // returned rather than an error of the search
	work.Go(func() error {
		most := limits.MaxSeeds
		if hops == 0 { // adds no nodes, so that a client that has all nodes of a picture can ask for the links among them
			most = limits.MaxNetworkNodes
		}
		current, unknown = checkIDs(ctx, "seeds", seeds, most)
		return unknown
	})
	var found *analysis.Network
	var nodes []model.Entity
	work.Go(func() (err error) {
		found, err = loaders.For(ctx).Network(working, analysis.NetworkQuery{
			Seeds: seeds, Hops: hops, PerNode: perNode, MaxNodes: limits.MaxNetworkNodes, MaxLinks: limits.MaxNetworkLinks,
			Links: model.LinkQuery{Via: kinds, Scope: within},
		}, func(ids []string) {
			work.Go(func() (err error) { nodes, err = linkedAll[model.Entity](working, ids); return err })
		})
		return err
	})
	err = work.Wait()
	switch {
	case unknown != nil:
		return nil, unknown
	case !slices.Equal(current, seeds): // a seed was merged, so read again with the current ids
		return network(ctx, limits, current, hops, perNode, via, during, where)
	case err != nil:
		return nil, err
	}
	byID := make(map[string]model.Entity, len(nodes))
	for _, node := range nodes {
		byID[node.Base().ID] = node
	}
	drawn := &model.Subgraph{
		Nodes: nodes, Links: make([]*model.Link, len(found.Links)), Frontier: make([]*model.Frontier, len(found.Frontier)),
		Truncated: found.Truncated,
	}
	for i, link := range found.Links {
		l := *link
		l.Scope, l.From, l.To = within, byID[link.FromID], byID[link.ToID]
		drawn.Links[i] = &l
	}
	loaders.For(ctx).DrawTogether(drawn.Links)
	for i, f := range found.Frontier {
		drawn.Frontier[i] = &model.Frontier{Node: byID[f.Node], Kind: f.Kind, Shown: f.Shown, Total: f.Total}
	}
	return drawn, nil
}
