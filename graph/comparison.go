package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// met reads whom actors have met in a period: by id, then by the id of whom. Leaders are asked as leaders, countries and
// organizations as sides.
func met(ctx context.Context, of []model.Actor, during *model.DateRange) (map[string]map[string]store.Counterpart, error) {
	parents := map[string][]string{}
	for _, actor := range of {
		name := "Leader.counterparts"
		if isSide(actor) {
			name = "Country.counterparts"
		}
		parents[name] = append(parents[name], actor.Base().ID)
	}
	all := map[string]map[string]store.Counterpart{}
	for name, ids := range parents {
		list, err := store.NewList(name, "Counterpart", store.PageArgs{}, inPeriod(during), []string{"NAME_ASC"}, nil)
		if err != nil {
			return nil, err
		}
		read, err := loaders.For(ctx).Counterparts(ctx, list, ids)
		if err != nil {
			return nil, err
		}
		for id, counterparts := range read {
			all[id] = map[string]store.Counterpart{}
			for _, c := range counterparts {
				all[id][c.ID] = c
			}
		}
	}
	return all, nil
}

// compare works out what two actors have in common.
func compare(ctx context.Context, limits model.Limits, leftID, rightID string, during *model.DateRange) (*model.Comparison, error) {
	left, right, err := twoActors(ctx, [2]string{"left", "right"}, [2]string{leftID, rightID})
	if err != nil {
		return nil, err
	}
	leftID, rightID = left.Base().ID, right.Base().ID // one of them may have been merged
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	all, err := met(ctx, []model.Actor{left, right}, during)
	if err != nil {
		return nil, err
	}
	around, err := loaders.For(ctx).Surroundings(ctx, []string{leftID, rightID}, period)
	if err != nil {
		return nil, err
	}
	counterparts := split(meetings(all[leftID], rightID), meetings(all[rightID], leftID))
	forums := split(around[leftID].Forums, around[rightID].Forums)
	topics := split(around[leftID].Topics, around[rightID].Topics)
	c := &model.Comparison{Left: left, Right: right}
	if union := len(counterparts[0]) + len(counterparts[1]) + len(counterparts[2]); union > 0 {
		c.Similarity = math.Round(1e4*float64(len(counterparts[0]))/float64(union)) / 1e4
	}
	for i, side := range []**model.ComparisonSide{&c.Common, &c.OnlyLeft, &c.OnlyRight} {
		if *side, err = comparisonSide(ctx, limits.MaxPageSize, counterparts[i], forums[i], topics[i]); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// meetings are the numbers of meetings by counterpart, without one of them.
func meetings(of map[string]store.Counterpart, without string) map[string]int {
	counts := map[string]int{}
	for id, c := range of {
		if id != without {
			counts[id] = c.Meetings
		}
	}
	return counts
}

// split is what two have in common, what only the first has, and what only the second has: ids, those with most first.
func split(left, right map[string]int) [3][]string {
	counts := [3]map[string]int{{}, {}, {}}
	for id, n := range left {
		if other, both := right[id]; both {
			counts[0][id] = n + other
		} else {
			counts[1][id] = n
		}
	}
	for id, n := range right {
		if _, both := left[id]; !both {
			counts[2][id] = n
		}
	}
	var sides [3][]string
	for i, of := range counts {
		sides[i] = slices.SortedFunc(maps.Keys(of), func(a, b string) int { return cmp.Or(of[b]-of[a], strings.Compare(a, b)) })
	}
	return sides
}

func comparisonSide(ctx context.Context, most int, counterparts, forums, topics []string) (*model.ComparisonSide, error) {
	side := &model.ComparisonSide{CounterpartCount: len(counterparts), ForumCount: len(forums), TopicCount: len(topics)}
	var err error
	if side.Counterparts, err = linkedKnown[model.Actor](ctx, firstOf(counterparts, most)); err != nil {
		return nil, err
	}
	if side.Forums, err = linkedKnown[*model.Forum](ctx, firstOf(forums, most)); err != nil {
		return nil, err
	}
	side.Topics, err = linkedKnown[*model.Topic](ctx, firstOf(topics, most))
	return side, err
}

func firstOf(ids []string, most int) []string { return ids[:min(len(ids), most)] }

// brokers finds actors who have met members of two groups.
func brokers(ctx context.Context, limits model.Limits, groupA, groupB []string, during *model.DateRange, first int) ([]*model.Broker, error) {
	if err := within("first", first, 1, limits.MaxPageSize); err != nil {
		return nil, err
	}
	if _, err := store.NewPeriod("during", during); err != nil {
		return nil, err
	}
	membersA, membersB, err := groups(ctx, limits, groupA, groupB)
	if err != nil {
		return nil, err
	}
	groupA, groupB = idsOf(membersA), idsOf(membersB)
	all, err := met(ctx, slices.Concat(membersA, membersB), during)
	if err != nil {
		return nil, err
	}
	a, b := strengths(all, groupA), strengths(all, groupB)
	weaker := map[string]float64{}
	for id := range a {
		if b[id] > 0 && !slices.Contains(groupA, id) && !slices.Contains(groupB, id) {
			weaker[id] = math.Round(1e6*min(a[id], b[id])) / 1e6
		}
	}
	ids := slices.SortedFunc(maps.Keys(weaker), func(a, b string) int {
		return cmp.Or(cmp.Compare(weaker[b], weaker[a]), strings.Compare(a, b))
	})
	found := []*model.Broker{}
	for _, id := range firstOf(ids, first) {
		broker := &model.Broker{Strength: weaker[id]}
		if broker.Actor, err = linked[model.Actor](ctx, id); err != nil {
			return nil, err
		}
		if broker.MetInA, err = linkedKnown[model.Actor](ctx, whoMet(all, groupA, id)); err != nil {
			return nil, err
		}
		if broker.MetInB, err = linkedKnown[model.Actor](ctx, whoMet(all, groupB, id)); err != nil {
			return nil, err
		}
		found = append(found, broker)
	}
	return found, nil
}

// groups checks the members of both groups and returns them.
func groups(ctx context.Context, limits model.Limits, groupA, groupB []string) (a, b []model.Actor, err error) {
	if groupA, err = existing(ctx, "groupA", groupA, limits.MaxSeeds); err != nil {
		return nil, nil, err
	}
	if groupB, err = existing(ctx, "groupB", groupB, limits.MaxSeeds); err != nil {
		return nil, nil, err
	}
	var paths []string
	for i := range groupA {
		paths = append(paths, fmt.Sprintf("groupA[%d]", i))
	}
	for i, id := range groupB {
		paths = append(paths, fmt.Sprintf("groupB[%d]", i))
		if slices.Contains(groupA, id) {
			return nil, nil, model.Errorf(model.CodeBadUserInput, "groupB[%d]: %q is in both groups.", i, id)
		}
	}
	members, err := actors(ctx, paths, slices.Concat(groupA, groupB))
	if err != nil {
		return nil, nil, err
	}
	for i, member := range members {
		if isSide(member) != isSide(members[0]) {
			return nil, nil, model.Errorf(model.CodeBadUserInput, "%s: leaders meet leaders, and countries and organizations each other: %q is of the other sort than %q.",
				paths[i], member.Base().ID, members[0].Base().ID)
		}
	}
	return members[:len(groupA)], members[len(groupA):], nil
}

// idsOf are the ids of actors.
func idsOf(actors []model.Actor) []string {
	ids := make([]string, len(actors))
	for i, actor := range actors {
		ids[i] = actor.Base().ID
	}
	return ids
}

// strengths sums up, by who met them, the strength of meetings with a group.
func strengths(all map[string]map[string]store.Counterpart, group []string) map[string]float64 {
	sums := map[string]float64{}
	for _, member := range unique(group) {
		for id, c := range all[member] {
			sums[id] += c.Strength
		}
	}
	return sums
}

// whoMet are the members of a group whom an actor has met, by id.
func whoMet(all map[string]map[string]store.Counterpart, group []string, actor string) []string {
	var ids []string
	for _, member := range unique(group) {
		if _, ok := all[member][actor]; ok {
			ids = append(ids, member)
		}
	}
	return ids
}

func unique(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }
