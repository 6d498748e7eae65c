package store

import (
	"context"
	"time"

	"github.com/sidelines/sidelines/model"
)

// CollectionsFollowing reads the ids of the collections that have actors among their subjects, by name. It leaves out actors whom none
// follows.
func (s *Store) CollectionsFollowing(ctx context.Context, actors []string) (map[string][]string, error) {
	return byKey(s.reader(ctx), "CollectionsFollowing", block("CollectionsFollowing"), actors, asStrings)
}

// LostOfCollections reads what collections lost when sources of them were retracted. It leaves out collections whose sources all stand.
func (s *Store) LostOfCollections(ctx context.Context, ids []string) (map[string]model.Lost, error) {
	return byKey(s.reader(ctx), "LostOfCollections", block("LostOfCollections"), ids, func(of any) model.Lost {
		fields, _ := of.(map[string]any)
		lost := model.Lost{All: value[bool](fields, "isAll"), Undated: value[bool](fields, "isUndated")}
		from, to := props(fields).strings("from"), props(fields).strings("to")
		for i := range min(len(from), len(to)) {
			if len(from[i]) == len(time.DateOnly) && len(to[i]) == len(time.DateOnly) {
				lost.Times = append(lost.Times, model.CoveredTime{From: model.Date(from[i]), To: model.Date(to[i])})
			}
		}
		return lost
	})
}
