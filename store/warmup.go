package store

import (
	"context"
	"errors"

	"github.com/sidelines/sidelines/model"
)

// WarmUp runs the largest queries, with parameters that find little, so that Neo4j plans them before a user waits for them.
// Planning takes a second or two. If one fails, for example because Neo4j is busy, the others run all the same.
func (s *Store) WarmUp(ctx context.Context) error {
	nobody := []string{}
	drawn := model.LinkQuery{Via: DefaultLinkKinds}
	links := model.LinkQuery{Via: DefaultLinkKinds, MaxHubDegree: 1}
	between := model.LinkQuery{Via: DefaultLinkKinds, MaxHubDegree: 1, Targets: []string{}}
	var errs []error
	for _, run := range []func() error{
		func() error { _, err := s.Neighbours(ctx, nobody, links); return err },
		func() error { _, err := s.Neighbours(ctx, nobody, between); return err },
		func() error { _, err := s.MeetingHubs(ctx, nobody, between); return err },
		func() error { _, err := s.OneSide(ctx, nil, between); return err },
		func() error { _, err := s.Neighbourhood(ctx, nobody, drawn, 1); return err },
		func() error { _, _, err := s.LinksAmong(ctx, nobody, drawn); return err },
		func() error { return s.warmUpSearch(ctx) },
		func() error { // each write waits for it
			_, err := s.read(ctx, "TouchedBetween", block("TouchedBetween"), map[string]any{"after": 0, "until": 0})
			return err
		},
		func() error {
			_, err := s.Resolve(ctx, "Russian president Vladimir", nil, nil) // an office too, which the bundled data has
			return err
		},
	} {
		if ctx.Err() != nil {
			break
		}
		errs = append(errs, run())
	}
	return errors.Join(append(errs, ctx.Err())...)
}

func (s *Store) warmUpSearch(ctx context.Context) error {
	search, err := NewSearch("a", nil, nil)
	if err != nil {
		return err
	}
	list, err := search.List(PageArgs{})
	if err != nil {
		return err
	}
	_, err = s.Pages(ctx, list, []string{})
	return err
}
