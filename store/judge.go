package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

// Grounds are why somebody merges.
type Grounds struct {
	// IsForced: the two are merged although they contradict each other.
	IsForced bool
	Reason   string // kept in the journal; required if IsForced
}

// MergeFor is Merge for a reason. It returns a CONFLICT error for two records that contradict each other, unless the merge is forced.
func (s *Store) MergeFor(ctx context.Context, actor, from, into string, why Grounds) (*model.Change, error) {
	switch {
	case from == into:
		return nil, model.Errorf(model.CodeBadUserInput, "from and into are both %q: give a duplicate and the one to keep.", from)
	case why.IsForced && strings.TrimSpace(why.Reason) == "":
		return nil, model.Errorf(model.CodeBadUserInput, "force needs a reason: say why the two are one all the same.")
	}
	if err := model.CheckReason(why.Reason); err != nil {
		return nil, err
	}
	return s.change(ctx, "Merge", actor, func(run runner, j *journal) error {
		j.reason = why.Reason
		if !why.IsForced {
			if err := checkContradictions(run, from, into); err != nil {
				return err
			}
		}
		if err := mergeRecords(run, j, from, into, document.Combine); err != nil {
			return err
		}
		_, err := j.close(run)
		return err
	})
}

// checkContradictions returns a CONFLICT error if two records contradict each other.
func checkContradictions(run runner, from, into string) error {
	a, kind, err := recordToChange(run, "from", from)
	if err != nil {
		return err
	}
	b, other, err := recordToChange(run, "into", into)
	if err != nil || kind != other { // mergeRecords says that they are of different kinds
		return err
	}
	reasons, err := contradictions(run, a, b)
	if err != nil || len(reasons) == 0 {
		return err
	}
	refused := model.Errorf(model.CodeConflict, "%q was not merged into %q: %s. If they are one all the same, give force and a reason.",
		from, into, strings.Join(reasons, ", and "))
	refused.Details = map[string]any{"reasons": reasons}
	return refused
}

// contradictions returns in words why two records of one kind cannot be one.
func contradictions(run runner, a, b model.Record) ([]string, error) {
	var reasons []string
	if x, y := itemOf(a), itemOf(b); x != "" && y != "" && x != y {
		reasons = append(reasons, fmt.Sprintf("they have the Wikidata items %s and %s", x, y))
	}
	if areApart(a, b) {
		reasons = append(reasons, "somebody judged that they are not the same")
	}
	one, isLeader := a.(*model.Leader)
	if !isLeader {
		return reasons, nil
	}
	ours, theirs := one.Tenures, b.(*model.Leader).Tenures
	kinds, err := kindsByID(run, model.Distinct(slices.Concat(sidesOf(ours), sidesOf(theirs)), func(id string) string { return id }))
	if err != nil {
		return nil, err
	}
	ofCountries := func(tenures []model.Tenure) []model.Tenure {
		return slices.DeleteFunc(slices.Clone(tenures), func(t model.Tenure) bool { return kinds[t.Of] != "Country" })
	}
	if two := suspect.InTwoCountries(ofCountries(ours), ofCountries(theirs)); two != nil {
		reasons = append(reasons, fmt.Sprintf("they were %s of %s and %s of %s at the same time",
			nameOfOffice(two[0]), two[0].Of, nameOfOffice(two[1]), two[1].Of))
	}
	return reasons, nil
}

func nameOfOffice(t model.Tenure) string {
	return strings.ToLower(strings.ReplaceAll(string(t.Office), "_", " "))
}

func sidesOf(tenures []model.Tenure) []string {
	sides := make([]string, len(tenures))
	for i, t := range tenures {
		sides[i] = t.Of
	}
	return sides
}

// areApart reports whether somebody judged that two records are not the same.
func areApart(a, b model.Record) bool {
	return hasJudged(a, b.Base().ID) || hasJudged(b, a.Base().ID)
}

func hasJudged(record model.Record, other string) bool {
	return slices.Contains(apartFrom(record), other)
}

// apartFrom returns the ids of which somebody judged that a record is not the same, as far as it keeps the judgement.
func apartFrom(record model.Record) (ids []string) {
	if judged, can := record.(model.Judged); can {
		for _, d := range *judged.Differences() {
			ids = append(ids, d.From)
		}
	}
	return ids
}

// SetApart remembers that two records are not the same, for a reason or none. The record whose id sorts first keeps it.
func (s *Store) SetApart(ctx context.Context, actor, a, b, reason string) (*model.Change, error) {
	if err := model.CheckReason(reason); err != nil {
		return nil, err
	}
	if a == b {
		return nil, model.Errorf(model.CodeBadUserInput, "a and b are both %q: give two records.", a)
	}
	return s.change(ctx, "SetApart", actor, func(run runner, j *journal) error {
		j.reason = reason
		one, kind, err := recordToChange(run, "a", a)
		if err != nil {
			return err
		}
		two, other, err := recordToChange(run, "b", b)
		if err != nil {
			return err
		}
		_, can := one.(model.Judged)
		switch {
		case kind != other:
			return model.Errorf(model.CodeBadUserInput, "%q is a %s and %q a %s: they need no judgement.", a, kind, b, other)
		case !can:
			return model.Errorf(model.CodeBadUserInput, "%q is a %s: leaders, meetings and sources are judged.", a, kind)
		case areApart(one, two):
			return model.Errorf(model.CodeBadUserInput, "%q and %q are judged not to be the same already.", a, b)
		}
		if b < a {
			one, b = two, a
		}
		after, err := copied(one)
		if err != nil {
			return err
		}
		differences := after.(model.Judged).Differences()
		*differences = append(*differences, model.Difference{From: b, Reason: model.Optional(reason)})
		e := entryOf(one.Base().ID, one, after)
		if problems := e.check(); len(problems) > 0 {
			return refusal("Nothing was judged", problems)
		}
		j.note(model.ChangeActionUpdated, kind, one.Base().ID, one, after, e.named())
		_, err = j.commit(run, []changedRecord{{record: after, existed: true}}, nil, func(int, int) {})
		return err
	})
}
