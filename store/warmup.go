package store

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

// WarmUp runs the largest queries, with parameters that find little, so that Neo4j plans them before a user waits for them.
// Planning takes a second or two.
func (s *Store) WarmUp(ctx context.Context) error {
	nobody := []string{}
	links := model.LinkQuery{Via: DefaultLinkKinds, MaxHubDegree: 1}
	if _, err := s.Neighbours(ctx, nobody, links); err != nil {
		return err
	}
	links.Targets = []string{}
	if _, err := s.Neighbours(ctx, nobody, links); err != nil {
		return err
	}
	if _, err := s.MeetingHubs(ctx, nobody, links); err != nil {
		return err
	}
	drawn := model.LinkQuery{Via: DefaultLinkKinds}
	if _, err := s.Neighbourhood(ctx, nobody, drawn, 1); err != nil {
		return err
	}
	if _, _, err := s.LinksAmong(ctx, nobody, drawn); err != nil {
		return err
	}
	search, err := NewSearch("a", nil, nil)
	if err != nil {
		return err
	}
	list, err := search.List(PageArgs{})
	if err != nil {
		return err
	}
	if _, err := s.Pages(ctx, list, nobody); err != nil {
		return err
	}
	_, err = s.Resolve(ctx, "Russian president Vladimir", nil, nil) // an office too, which the bundled data has
	return err
}
