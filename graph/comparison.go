package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// compare finds what two actors have in common.
func compare(
	ctx context.Context, limits model.Limits, leftID, rightID string, during *model.DateRange, where *model.MeetingFilter,
) (*model.Comparison, error) {
	left, right, err := twoActors(ctx, [2]string{"left", "right"}, [2]string{leftID, rightID})
	if err != nil {
		return nil, err
	}
	if _, err := store.NewPeriod("during", during); err != nil {
		return nil, err
	}
	found, err := analysis.Compare(ctx, meetingReader{loaders.For(ctx), where}, left, right, during)
	if err != nil {
		return nil, err
	}
	c := &model.Comparison{Left: left, Right: right, Similarity: found.Similarity}
	if c.Common, err = comparisonSide(ctx, limits.MaxPageSize, found.Common); err != nil {
		return nil, err
	}
	if c.OnlyLeft, err = comparisonSide(ctx, limits.MaxPageSize, found.OnlyLeft); err != nil {
		return nil, err
	}
	c.OnlyRight, err = comparisonSide(ctx, limits.MaxPageSize, found.OnlyRight)
	return c, err
}

func comparisonSide(ctx context.Context, most int, found analysis.ComparisonSide) (*model.ComparisonSide, error) {
	side := &model.ComparisonSide{
		CounterpartCount: len(found.Counterparts), ForumCount: len(found.Forums), TopicCount: len(found.Topics),
	}
	var err error
	if side.Counterparts, err = linkedKnown[model.Actor](ctx, firstOf(found.Counterparts, most)); err != nil {
		return nil, err
	}
	if side.Forums, err = linkedKnown[*model.Forum](ctx, firstOf(found.Forums, most)); err != nil {
		return nil, err
	}
	side.Topics, err = linkedKnown[*model.Topic](ctx, firstOf(found.Topics, most))
	return side, err
}

func firstOf(ids []string, most int) []string { return ids[:min(len(ids), most)] }

// brokers finds actors that have met members of two groups.
func brokers(
	ctx context.Context, limits model.Limits, groupA, groupB []string, during *model.DateRange, first int, where *model.MeetingFilter,
) ([]*model.Broker, error) {
	if err := checkRange("first", first, 1, limits.MaxPageSize); err != nil {
		return nil, err
	}
	if _, err := store.NewPeriod("during", during); err != nil {
		return nil, err
	}
	membersA, membersB, err := groups(ctx, limits, groupA, groupB)
	if err != nil {
		return nil, err
	}
	found, err := analysis.FindBrokers(ctx, meetingReader{loaders.For(ctx), where}, membersA, membersB, during, first)
	if err != nil {
		return nil, err
	}
	brokers := make([]*model.Broker, len(found))
	for i, f := range found {
		brokers[i] = &model.Broker{Strength: f.Strength}
		if brokers[i].Actor, err = linked[model.Actor](ctx, f.ID); err != nil {
			return nil, err
		}
		if brokers[i].MetInA, err = linkedKnown[model.Actor](ctx, f.MetInA); err != nil {
			return nil, err
		}
		if brokers[i].MetInB, err = linkedKnown[model.Actor](ctx, f.MetInB); err != nil {
			return nil, err
		}
	}
	return brokers, nil
}

// groups checks the members of both groups and returns them.
func groups(ctx context.Context, limits model.Limits, groupA, groupB []string) (a, b []model.Actor, err error) {
	if groupA, err = checkIDs(ctx, "groupA", groupA, limits.MaxSeeds); err != nil {
		return nil, nil, err
	}
	if groupB, err = checkIDs(ctx, "groupB", groupB, limits.MaxSeeds); err != nil {
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
			return nil, nil, model.Errorf(model.CodeBadUserInput,
				"%s: leaders meet leaders, and countries and organizations each other: %q is of the other sort than %q.",
				paths[i], member.Base().ID, members[0].Base().ID)
		}
	}
	return members[:len(groupA)], members[len(groupA):], nil
}
