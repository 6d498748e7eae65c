package loaders

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// officesKey names the offices of a leader on a day.
type officesKey struct {
	leader    string
	on        model.Date
	certainty string // the values with spaces between them: the store's default if it is empty
}

func (k officesKey) key() string { return k.leader + " " + k.day() }

// day is what the keys of one read share.
func (k officesKey) day() string { return string(k.on) + " " + k.certainty }

// OfficesOn returns the ids of the tenures that a leader held on a day, see store.OfficesOn.
func (l *Loaders) OfficesOn(ctx context.Context, leader string, on model.Date, certainty []model.Certainty) ([]string, error) {
	k := officesKey{leader: leader, on: on}
	for _, c := range slices.Compact(slices.Sorted(slices.Values(certainty))) {
		k.certainty += string(c) + " "
	}
	return l.offices.load(ctx, k)
}

// officesOfSiblings returns the keys for the leaders that were read together with one.
func (l *Loaders) officesOfSiblings(k officesKey) []officesKey {
	leaders := l.siblings.of(k.leader, "offices "+k.day())
	keys := make([]officesKey, len(leaders))
	for i, leader := range leaders {
		keys[i] = officesKey{leader, k.on, k.certainty}
	}
	return keys
}

func readOffices(s Store) func(context.Context, []officesKey) (map[officesKey][]string, error) {
	return func(ctx context.Context, keys []officesKey) (map[officesKey][]string, error) {
		leaders := map[officesKey][]string{} // by the rest of the key
		for _, k := range keys {
			day := officesKey{on: k.on, certainty: k.certainty}
			leaders[day] = append(leaders[day], k.leader)
		}
		offices := make(map[officesKey][]string, len(keys))
		for day, of := range leaders {
			slices.Sort(of) // so that equal reads have equal parameters
			var certainty []model.Certainty
			for c := range strings.FieldsSeq(day.certainty) {
				certainty = append(certainty, model.Certainty(c))
			}
			read, err := s.OfficesOn(ctx, of, day.on, certainty)
			if err != nil {
				return nil, err
			}
			for leader, ids := range read {
				offices[officesKey{leader, day.on, day.certainty}] = ids
			}
		}
		return offices, nil
	}
}
