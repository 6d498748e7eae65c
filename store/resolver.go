package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/suspect"
)

// Resolver finds whom the names of a table mean, as Resolve does. It reads what the graph knows of a name once, so it must not be kept
// longer than the graph stays as it is for whoever asks.
type Resolver struct {
	store *Store
	asked map[string]*askedName
	alike map[[2]string]bool // pairs of people who may be one

	isJudged func(a, b string) bool // whether somebody judged that two are not one; nil before it is read
}

// Resolver makes a resolver.
func (s *Store) Resolver() *Resolver {
	return &Resolver{store: s, asked: map[string]*askedName{}, alike: map[[2]string]bool{}}
}

// NameQuestion is a name as it stands in a table.
type NameQuestion struct {
	Text  string
	Kinds []model.EntityKind
	On    *model.Date
	Of    string // the id of the country or organization to which the one who is named belongs; "" if it is not known
}

// learners is how many names are read at a time: while the database finds one, names of another are compared.
const learners = 4

// Learn reads what the graph knows of names, several at a time, so that Resolve need not read it one by one. learned is called with the
// number of names that are read; calls do not overlap. A name that cannot be asked for is left to Resolve.
func (r *Resolver) Learn(ctx context.Context, questions []NameQuestion, learned func(done, total int)) error {
	questions = slices.DeleteFunc(model.Distinct(questions, NameQuestion.key), func(q NameQuestion) bool { return r.asked[q.key()] != nil })
	found := make([]*askedName, len(questions))
	var next, done atomic.Int64
	var telling sync.Mutex
	learning, ctx := goroutine.NewGroup(ctx)
	for range learners {
		learning.Go(func() error {
			for at := next.Add(1) - 1; at < int64(len(questions)); at = next.Add(1) - 1 {
				asked, err := r.store.ask(ctx, questions[at].Text, questions[at].Kinds)
				var public *model.Error
				if err != nil && (!errors.As(err, &public) || public.Code != model.CodeBadUserInput) {
					return err
				}
				found[at] = asked
				telling.Lock()
				learned(int(done.Add(1)), len(questions))
				telling.Unlock()
			}
			return nil
		})
	}
	if err := learning.Wait(); err != nil {
		return err
	}
	for at, asked := range found {
		if asked != nil {
			asked.isKept = true
			r.asked[questions[at].key()] = asked
		}
	}
	return nil
}

// key is the same for names of which the graph knows the same.
func (q NameQuestion) key() string { return fmt.Sprint(q.Text, "\x00", q.Kinds) }

// Resolve finds whom a name means. Unlike Store.Resolve, nobody is CERTAIN of whom the graph may have two records, nor who does not belong
// to the country or organization of the question as far as the graph knows.
func (r *Resolver) Resolve(ctx context.Context, q NameQuestion) ([]names.Candidate, error) {
	key := q.key()
	asked := r.asked[key]
	if asked == nil {
		var err error
		if asked, err = r.store.ask(ctx, q.Text, q.Kinds); err != nil {
			return nil, err
		}
		asked.isKept = true
		r.asked[key] = asked
	}
	var candidates []names.Candidate
	var err error
	if q.Of == "" {
		candidates, err = asked.on(ctx, q.On)
	} else {
		candidates, err = asked.among(ctx, q.Of, q.On)
	}
	if err != nil || len(candidates) < 2 || candidates[0].Certainty != model.CertaintyCertain {
		return candidates, err
	}
	for _, other := range candidates[1:] {
		if asked.grade(other.ID) < asked.grade(candidates[0].ID) {
			continue // the name tells them apart
		}
		isOne, err := r.mayBeOne(ctx, candidates[0].ID, other.ID)
		if err != nil {
			return nil, err
		}
		if isOne {
			unsure(&candidates[0])
		}
	}
	return candidates, nil
}

// grade returns how much of the names of an entity the name has.
func (a *askedName) grade(id string) names.Grade {
	for _, k := range a.known {
		if k.ID == id {
			return k.Match.Grade
		}
	}
	return names.None
}

// unsure makes a candidate POSSIBLE.
func unsure(c *names.Candidate) {
	c.Certainty, c.Score = model.CertaintyPossible, min(c.Score, names.Sure-0.01)
}

// among returns whom the name may mean of those who belong to a side or, if none does, of all, of whom nobody is sure then.
func (a *askedName) among(ctx context.Context, of string, on *model.Date) ([]names.Candidate, error) {
	sides := a.of
	if len(a.query.Offices) > 0 && len(sides) == 0 {
		sides = []side{{id: of}}
	}
	all, err := a.knownOn(ctx, sides, on)
	if err != nil {
		return nil, err
	}
	isOfSide := func(k *names.Known) bool {
		_, isNamed := a.sides[k.ID]
		return k.IsPerson && (!isNamed || slices.Contains(a.sides[k.ID], of)) // holders of an office of the side belong to it
	}
	known := slices.DeleteFunc(slices.Clone(all), func(k *names.Known) bool { return !isOfSide(k) })
	if len(known) > 0 {
		return a.query.Judge(model.Distinct(known, func(k *names.Known) string { return k.ID }), on), nil
	}
	candidates := a.query.Judge(model.Distinct(all, func(k *names.Known) string { return k.ID }), on)
	for i := range candidates {
		unsure(&candidates[i])
	}
	return candidates, nil
}

// mayBeOne reports whether two entities are people of whom the graph may have two records.
func (r *Resolver) mayBeOne(ctx context.Context, a, b string) (bool, error) {
	key := ordered(a, b)
	if isOne, isKnown := r.alike[key]; isKnown {
		return isOne, nil
	}
	entities, err := r.store.EntitiesByID(ctx, []string{a, b})
	if err != nil {
		return false, err
	}
	if r.isJudged == nil {
		if r.isJudged, err = judged(r.store.reader(ctx)); err != nil {
			return false, err
		}
	}
	isOne := false
	first, isLeader := entities[a].(*model.Leader)
	second, areLeaders := entities[b].(*model.Leader)
	if isLeader && areLeaders {
		people := []suspect.Person{suspect.PersonOf(first), suspect.PersonOf(second)}
		isOne = len(suspect.Find(suspect.Known{People: people}, r.isJudged)) > 0
	}
	r.alike[key] = isOne
	return isOne, nil
}

// SameMeetings returns for new meetings, by id, the ids of those in the graph of the same people on the same day, at a place that is not
// another one. It leaves out the parts of those.
func (s *Store) SameMeetings(ctx context.Context, meetings []*model.Meeting) (map[string][]string, error) {
	var rows []map[string]any
	compared := map[string]suspect.Meeting{}
	for _, m := range meetings {
		of := suspect.MeetingOf(m, func(string) string { return "" })
		if len(m.Start) != len("2006-01-02") || len(of.Participants) < 2 {
			continue
		}
		compared[m.ID] = of
		rows = append(rows, map[string]any{"days": []string{string(m.Start)}, "actors": of.Participants})
	}
	if len(rows) == 0 {
		return nil, nil
	}
	there, err := comparedBy(s.reader(ctx), "LikeMeetings", map[string]any{"rows": rows}, decodeMeeting)
	if err != nil {
		return nil, err
	}
	byDay := map[model.Date][]suspect.Meeting{}
	for _, m := range there {
		byDay[m.Start] = append(byDay[m.Start], m)
	}
	same, wholes := map[string][]string{}, map[string]string{}
	for id, m := range compared {
		for _, other := range byDay[m.Start] {
			if other.ID != id && sameOccasion(m, other) {
				same[id], wholes[other.ID] = append(same[id], other.ID), other.PartOf
			}
		}
		all := slices.Clone(same[id])
		same[id] = slices.DeleteFunc(same[id], func(part string) bool { return slices.Contains(all, wholes[part]) })
		slices.Sort(same[id])
	}
	return same, nil
}

// sameOccasion reports whether two meetings of one day have the same people, and no other place, mode or part of it.
func sameOccasion(a, b suspect.Meeting) bool {
	differ := func(x, y string) bool { return x != "" && y != "" && x != y }
	people, others := slices.Sorted(slices.Values(a.Participants)), slices.Sorted(slices.Values(b.Participants))
	return slices.Equal(people, others) && a.Mode == b.Mode && !differ(a.Country, b.Country) && !differ(a.Place, b.Place) &&
		(a.Place != "" && b.Place != "" || !differ(names.Fold(a.City), names.Fold(b.City)))
}
