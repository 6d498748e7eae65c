package model_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
)

func leader(id string) *model.Leader {
	return &model.Leader{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: id}}}
}

func pageOf(items ...*model.PageItem) func(context.Context) (*model.Page, error) {
	return func(context.Context) (*model.Page, error) { return &model.Page{Items: items, HasNext: true}, nil }
}

var errGone = errors.New("the database is gone")

func noPage(context.Context) (*model.Page, error) { return nil, errGone }

// check compares what a connection makes of its page.
func check[T any](t *testing.T, read func(context.Context) (T, error), want T) {
	t.Helper()
	got, err := read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	sameFilter := cmp.Comparer(func(a, b *model.CounterpartFilter) bool { return a == b }) // its fields are not for go-cmp
	if diff := cmp.Diff(want, got, sameFilter); diff != "" {
		t.Error(diff)
	}
}

// A connection has its page in order, and reads only what is asked for.
func TestConnection(t *testing.T) {
	t.Parallel()
	a, b := leader("a"), leader("b")
	c := &model.LeaderConnection{ReadPage: pageOf(&model.PageItem{Node: b, Cursor: "1"}, &model.PageItem{Node: a, Cursor: "2"})}
	check(t, c.Nodes, []*model.Leader{b, a})
	check(t, c.Edges, []*model.LeaderEdge{{Cursor: "1", Node: b}, {Cursor: "2", Node: a}})
	first, last := "1", "2"
	check(t, c.PageInfo, &model.PageInfo{HasNextPage: true, StartCursor: &first, EndCursor: &last})
	one := &model.LeaderConnection{ReadPage: pageOf(&model.PageItem{Node: a, Cursor: "1"})}
	check(t, one.PageInfo, &model.PageInfo{HasNextPage: true, StartCursor: &first, EndCursor: &first})
	empty := &model.LeaderConnection{
		ReadPage:  func(context.Context) (*model.Page, error) { return &model.Page{HasPrev: true}, nil },
		ReadCount: func(context.Context) (int, error) { return 7, nil },
	}
	check(t, empty.PageInfo, &model.PageInfo{HasPreviousPage: true})
	check(t, empty.Nodes, []*model.Leader{})
	check(t, empty.TotalCount, 7)
	broken := &model.LeaderConnection{ReadPage: noPage}
	for name, read := range map[string]func() error{
		"nodes":    func() error { _, err := broken.Nodes(t.Context()); return err },
		"edges":    func() error { _, err := broken.Edges(t.Context()); return err },
		"pageInfo": func() error { _, err := broken.PageInfo(t.Context()); return err },
	} {
		if err := read(); !errors.Is(err, errGone) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What a place adds to its node comes with the edge. Edges are read again and again: they are never written to.
func TestConnection_edges(t *testing.T) {
	t.Parallel()
	a, other := leader("a"), leader("b")
	day, side := model.Date("2020"), "china"
	participation, counterpart := model.ParticipantEdge{Role: "HOST", On: &day, SideID: side}, model.CounterpartEdge{
		Meetings: 3, Strength: 1.5,
	}
	where := &model.CounterpartFilter{}
	participants := &model.ParticipantConnection{
		Connection: model.Connection[model.Actor]{ReadPage: pageOf(&model.PageItem{Node: a, Cursor: "1", Edge: participation})},
	}
	check(t, participants.Edges, []*model.ParticipantEdge{{Cursor: "1", Node: a, Role: "HOST", On: &day, SideID: side}})
	counterparts := &model.CounterpartConnection{Of: other, Where: where}
	counterparts.ReadPage = pageOf(&model.PageItem{Node: a, Cursor: "1", Edge: counterpart})
	check(t, counterparts.Edges, []*model.CounterpartEdge{{Cursor: "1", Node: a, Meetings: 3, Strength: 1.5, Of: other, Where: where}})
	found := &model.SearchConnection{Highlight: func(_ context.Context, e model.Entity) ([]*model.Highlight, error) {
		return []*model.Highlight{{Text: e.NodeID()}}, nil
	}}
	found.ReadPage = pageOf(&model.PageItem{Node: a, Cursor: "1", Edge: model.SearchEdge{Score: 2}})
	results, err := found.Edges(t.Context())
	if err != nil || len(results) != 1 || results[0].Cursor != "1" || results[0].Node != a || results[0].Score != 2 {
		t.Fatalf("results %+v, %v", results, err)
	}
	check(t, results[0].Highlights, []*model.Highlight{{Text: "a"}})
	meeting := &model.Meeting{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "m"}}}
	events := &model.EventConnection{
		Connection: model.Connection[model.Event]{
			ReadPage: pageOf(&model.PageItem{Node: meeting, Cursor: "1", Edge: model.EventEdge{Date: "2020", Kind: "MEETING"}}),
		},
	}
	check(t, events.Edges, []*model.EventEdge{{Cursor: "1", Node: meeting, Date: "2020", Kind: "MEETING"}})
	citation := &model.Citation{Source: "s"}
	facts := &model.FactConnection{
		Connection: model.Connection[model.AnyFact]{
			ReadPage: pageOf(&model.PageItem{Node: meeting, Cursor: "1", Edge: model.FactEdge{Citation: citation}}),
		},
	}
	check(t, facts.Edges, []*model.FactEdge{{Cursor: "1", Node: meeting, Citation: citation}})
	change := &model.Change{Sequence: 3}
	changes := &model.ChangeConnection{
		Connection: model.Connection[*model.Change]{ReadPage: pageOf(&model.PageItem{Node: change, Cursor: "1"})},
	}
	check(t, changes.Edges, []*model.ChangeEdge{{Cursor: "1", Node: change}})
	check(t, changes.Nodes, []*model.Change{change})
	if participation.Cursor != "" || counterpart.Of != nil {
		t.Error("an edge of the page has changed")
	}
}

// A leader takes part in the office that the list names; others in none.
func TestParticipantEdge_Office(t *testing.T) {
	t.Parallel()
	state := on(model.OfficeHeadOfState, "2013", "")
	xi := leader("xi-jinping")
	xi.Tenures = []model.Tenure{on(model.OfficeOther, "2012", ""), state}
	for reason, c := range map[string]struct {
		edge model.ParticipantEdge
		want model.Office
	}{
		"a leader":           {model.ParticipantEdge{Node: xi, OfficeID: state.ID}, model.OfficeHeadOfState},
		"a leader in none":   {model.ParticipantEdge{Node: xi}, ""},
		"a leader in a lost": {model.ParticipantEdge{Node: xi, OfficeID: "x/lost"}, ""},
		"a country":          {model.ParticipantEdge{Node: &model.Country{}, OfficeID: state.ID}, ""},
	} {
		if got := c.edge.Office(); (got != nil) != (c.want != "") || got != nil && got.Office != c.want {
			t.Errorf("%s: %+v", reason, got)
		}
	}
}

func TestChange_Did(t *testing.T) {
	t.Parallel()
	created := model.ChangeActionCreated
	for _, c := range []struct {
		action *model.ChangeAction
		want   bool
	}{{&created, true}, {nil, false}} {
		change := &model.Change{Action: c.action}
		if change.Did(model.ChangeActionCreated) != c.want || change.Did(model.ChangeActionUpdated) {
			t.Errorf("%+v", change)
		}
	}
}

// A statement has the text and the language of its first rendition, or the text in a language that it has.
func TestStatement_Text(t *testing.T) {
	t.Parallel()
	english, korean, french := "en", "ko", "fr"
	said := &model.Statement{Renditions: []model.Rendition{{Text: "안녕", Lang: "ko"}, {Text: "hello", Lang: "en"}, {Text: "hi", Lang: "en"}}}
	for want, lang := range map[string]*string{"hello": &english, "안녕": &korean} {
		if got := said.Text(lang); got != want {
			t.Errorf("in %s: %s", *lang, got)
		}
	}
	if said.Text(&french) != "안녕" || said.Text(nil) != "안녕" || said.Lang() != "ko" {
		t.Errorf("by default: %s in %s", said.Text(nil), said.Lang())
	}
	if nothing := (&model.Statement{}); nothing.Text(&english) != "" || nothing.Lang() != "und" {
		t.Errorf("without renditions: %q in %s", nothing.Text(nil), nothing.Lang())
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	korean := "ko"
	named := &model.NamedBase{
		EntityBase: model.EntityBase{ID: "china"}, Names: []model.LocalizedText{{Lang: "en", Text: "China"}, {Lang: "ko", Text: "중국"}},
	}
	if named.Name(nil) != "China" || named.Name(&korean) != "중국" || named.NodeID() != "china" || named.Base() != &named.EntityBase {
		t.Errorf("%+v", named)
	}
	if unnamed := (&model.NamedBase{EntityBase: model.EntityBase{ID: "a"}}); unnamed.Name(&korean) != "a" {
		t.Errorf("without a name: %s", unnamed.Name(nil))
	}
	if statement := (&model.Statement{EntityBase: model.EntityBase{ID: "s-1"}}); statement.Name(&korean) != "s-1" {
		t.Errorf("a statement: %s", statement.Name(nil))
	}
	link := &model.Link{Kind: model.LinkKindMet, FromID: "a", ToID: "b"}
	if link.ID() != "MET:a:b" || model.PairID("a", "b") != "a b" {
		t.Errorf("%s, %s", link.ID(), model.PairID("a", "b"))
	}
	if path := (&model.Path{Hops: make([]*model.Hop, 3)}); path.Length() != 3 {
		t.Errorf("length %d", path.Length())
	}
}
