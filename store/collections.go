package store

import "context"

// CollectionsFollowing reads the ids of the collections that have actors among their subjects, by name. It leaves out actors whom none
// follows.
func (s *Store) CollectionsFollowing(ctx context.Context, actors []string) (map[string][]string, error) {
	return byKey(s.reader(ctx), "CollectionsFollowing", block("CollectionsFollowing"), actors, asStrings)
}
