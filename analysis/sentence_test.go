package analysis_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// described is a map of entities, and of what is behind the links between them by kind, from and to.
type described struct {
	entities map[string]model.Entity
	details  map[string]*model.LinkDetails
}

func (d described) Entities(_ context.Context, ids []string) ([]model.Entity, error) {
	found := make([]model.Entity, len(ids))
	for i, id := range ids {
		found[i] = d.entities[id]
	}
	return found, nil
}

func (d described) LinkDetails(_ context.Context, links []*model.Link, _ model.Scope) ([]*model.LinkDetails, error) {
	found := make([]*model.LinkDetails, len(links))
	for i, link := range links {
		found[i] = d.details[string(link.Kind)+" "+link.FromID+" "+link.ToID]
	}
	return found, nil
}

func ptr[T any](of T) *T { return &of }

func named(id string) model.NamedBase { return model.NamedBase{EntityBase: model.EntityBase{ID: id}} }

// smallWorld has one entity of each kind, named as they are, and two where a link may join two of a kind.
func smallWorld() map[string]model.Entity {
	world := map[string]model.Entity{}
	for _, e := range []model.Entity{
		&model.Leader{NamedBase: named("ada")}, &model.Leader{NamedBase: named("bo")}, &model.Country{NamedBase: named("land")},
		&model.Organization{NamedBase: named("union")}, &model.ForumSeries{NamedBase: named("series")}, &model.Forum{NamedBase: named("forum")},
		&model.Meeting{NamedBase: named("meeting")}, &model.Meeting{NamedBase: named("part"), PartOf: "meeting"},
		&model.Statement{EntityBase: model.EntityBase{ID: "words"}, Speaker: "ada", Mentions: []string{"bo", "echo"}, Renditions: []model.Rendition{{Lang: "en", Text: "We agree."}}},
		&model.Statement{EntityBase: model.EntityBase{ID: "echo"}, Speaker: "land", Renditions: []model.Rendition{{Lang: "en", Text: "So we do."}}},
		&model.Topic{NamedBase: named("trade"), Broader: []string{"economy"}}, &model.Topic{NamedBase: named("economy")},
		&model.Source{NamedBase: named("paper")},
	} {
		world[e.Base().ID] = e
	}
	return world
}

// A link is said from its from to its to, whichever way a path takes it. Package model checks that each kind has a sentence, and
// which way it runs.
func TestDescribePaths_kinds(t *testing.T) {
	t.Parallel()
	world := smallWorld()
	for _, c := range []struct {
		kind           model.LinkKind
		from, to, want string
	}{
		{model.LinkKindParticipatedIn, "ada", "meeting", "ada took part in meeting."},
		{model.LinkKindParticipatedIn, "land", "forum", "land took part in forum."},
		{model.LinkKindHeldOffice, "ada", "land", "ada held an office of land."},
		{model.LinkKindSaid, "ada", "words", "ada said “We agree.”."},
		{model.LinkKindAddressedTo, "words", "bo", "ada's “We agree.” was said to bo."},
		{model.LinkKindMentions, "words", "bo", "ada's “We agree.” speaks of bo."},
		{model.LinkKindMentions, "words", "echo", "ada's “We agree.” speaks of land's “So we do.”."},
		{model.LinkKindAbout, "meeting", "trade", "meeting is about trade."},
		{model.LinkKindSessionOf, "meeting", "forum", "meeting was a session of forum."},
		{model.LinkKindOnSidelinesOf, "meeting", "forum", "meeting was held on the sidelines of forum."},
		{model.LinkKindPartOf, "part", "meeting", "part was part of meeting."},
		{model.LinkKindEditionOf, "forum", "series", "forum was an edition of series."},
		{model.LinkKindHeldIn, "meeting", "land", "meeting was held in land."},
		{model.LinkKindMemberOf, "land", "union", "land is or was a member of union."},
		{model.LinkKindSaidAt, "words", "meeting", "ada's “We agree.” was said at meeting."},
		{model.LinkKindBroader, "trade", "economy", "trade is part of economy."},
		{model.LinkKindCites, "meeting", "paper", "meeting is told by paper."},
	} {
		read := described{world, map[string]*model.LinkDetails{string(c.kind) + " " + c.from + " " + c.to: {Weight: 1}}}
		for _, step := range []analysis.Step{{From: c.from, To: c.to, Kind: c.kind}, {From: c.to, To: c.from, Kind: c.kind}} {
			paths, err := analysis.DescribePaths(t.Context(), read, [][]analysis.Step{{step}}, model.Scope{})
			if err != nil {
				t.Errorf("%v: %v", step, err)
				continue
			}
			hop := paths[0].Hops[0]
			if hop.Sentence != c.want || hop.From.Base().ID != step.From || hop.To.Base().ID != step.To {
				t.Errorf("%v: from %s to %s: %s", step, hop.From.Base().ID, hop.To.Base().ID, hop.Sentence)
			}
		}
	}
}

func TestDescribePaths_sentence(t *testing.T) {
	t.Parallel()
	world := smallWorld()
	long := strings.Repeat("word ", 30)
	world["speech"] = &model.Statement{EntityBase: model.EntityBase{ID: "speech"}, Renditions: []model.Rendition{{Lang: "en", Text: long}}}
	october, spring := ptr(model.Date("2023-10-18")), ptr(model.Date("2021-03"))
	for _, c := range []struct {
		reason   string
		kind     model.LinkKind
		from, to string
		details  model.LinkDetails
		want     string
	}{
		{"a meeting", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 1, City: ptr("Paris"), LatestEnd: october}, "ada met bo in Paris (2023-10-18)."},
		{"as the path goes", model.LinkKindMet, "bo", "ada", model.LinkDetails{Weight: 51, LatestStart: spring, LatestEnd: october},
			"bo met ada (2023-10-18, latest of 51)."},
		{"calls", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 1, Modes: []model.MeetingMode{"PHONE"}, Calls: 1, LatestEnd: october}, "ada spoke by telephone with bo (2023-10-18)."},
		{"video", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 1, Modes: []model.MeetingMode{"VIDEO"}, Calls: 1}, "ada spoke by video link with bo."},
		{"calls and video", model.LinkKindMet, "bo", "ada", model.LinkDetails{Weight: 2, Modes: []model.MeetingMode{"VIDEO", "PHONE"}, Calls: 2}, "bo spoke with ada (latest of 2)."},
		{"a session", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 1, Modes: []model.MeetingMode{"IN_PERSON"}, Sessions: 1, LatestEnd: october}, "ada and bo took part in the same session (2023-10-18)."},
		{"sessions and a call", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 3, Modes: []model.MeetingMode{"IN_PERSON", "PHONE"}, Sessions: 2, Calls: 1}, "ada and bo took part in the same session (latest of 2, and 1 call)."},
		{"a session and talks", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 2, Modes: []model.MeetingMode{"IN_PERSON"}, Sessions: 1}, "ada met bo (latest of 2)."},
		{"a call and a meeting", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 2, Modes: []model.MeetingMode{"PHONE", "IN_PERSON"}, Calls: 1}, "ada met bo (and 1 call)."},
		{"calls and meetings", model.LinkKindMet, "ada", "bo",
			model.LinkDetails{Weight: 41, Modes: []model.MeetingMode{"PHONE", "IN_PERSON"}, Calls: 30, LatestEnd: october}, "ada met bo (2023-10-18, latest of 11, and 30 calls)."},
		{"without a day", model.LinkKindMet, "ada", "bo", model.LinkDetails{Weight: 2}, "ada met bo (latest of 2)."},
		{"an office", model.LinkKindHeldOffice, "ada", "land", model.LinkDetails{Weight: 1, Title: ptr("Prime Minister"), LatestStart: spring, LatestEnd: october},
			"ada was Prime Minister, land (2021-03 to 2023-10-18)."},
		{"an office that names its side", model.LinkKindHeldOffice, "ada", "land", model.LinkDetails{Weight: 1, Title: ptr("Queen of land"), LatestStart: spring},
			"ada was Queen of land (since 2021-03)."},
		{"an office with an end", model.LinkKindHeldOffice, "ada", "land", model.LinkDetails{Weight: 1, LatestEnd: october},
			"ada held an office of land (until 2023-10-18)."},
		{"a membership", model.LinkKindMemberOf, "land", "union", model.LinkDetails{Weight: 1, LatestStart: spring},
			"land is or was a member of union (since 2021-03)."},
		{"a city is of meetings", model.LinkKindParticipatedIn, "ada", "meeting", model.LinkDetails{Weight: 1, City: ptr("Paris")}, "ada took part in meeting."},
		{"a long text", model.LinkKindSaid, "ada", "speech", model.LinkDetails{Weight: 1}, "ada said “" + strings.Repeat("word ", 15) + "word …”."},
	} {
		t.Run(c.reason, func(t *testing.T) {
			ends := []string{c.from, c.to}
			if c.kind == model.LinkKindMet {
				ends = []string{min(c.from, c.to), max(c.from, c.to)}
			}
			read := described{world, map[string]*model.LinkDetails{string(c.kind) + " " + strings.Join(ends, " "): &c.details}}
			paths, err := analysis.DescribePaths(t.Context(), read, [][]analysis.Step{{{From: c.from, To: c.to, Kind: c.kind}}}, model.Scope{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, paths[0].Hops[0].Sentence); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A path is said hop by hop, and lasts from the earliest start to the latest end that are known.
func TestDescribePaths_whole(t *testing.T) {
	t.Parallel()
	read := described{smallWorld(), map[string]*model.LinkDetails{
		"MET ada bo":             {Weight: 2, Start: ptr(model.Date("2020-05")), End: ptr(model.Date("2021"))},
		"HELD_OFFICE bo land":    {Weight: 1, Start: ptr(model.Date("2020")), End: ptr(model.Date("2021-06"))},
		"HELD_IN meeting land":   {Weight: 1},
		"CITES meeting paper":    {Weight: 1},
		"ABOUT meeting trade":    nil,
		"MEMBER_OF nobody union": {Weight: 1},
	}}
	steps := []analysis.Step{
		{From: "ada", To: "bo", Kind: model.LinkKindMet}, {From: "bo", To: "land", Kind: model.LinkKindHeldOffice},
		{From: "land", To: "meeting", Kind: model.LinkKindHeldIn},
	}
	cites := []analysis.Step{{From: "meeting", To: "paper", Kind: model.LinkKindCites}}
	paths, err := analysis.DescribePaths(t.Context(), read, [][]analysis.Step{steps, cites}, model.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	const want = "ada met bo (latest of 2); bo held an office of land; meeting was held in land."
	if p := paths[0]; p.Sentence != want || *p.Earliest != "2020" || *p.Latest != "2021" || p.Hops[0].Link.Weight != 2 {
		t.Errorf("%s from %v to %v", p.Sentence, p.Earliest, p.Latest)
	}
	if p := paths[1]; p.Sentence != "meeting is told by paper." || p.Earliest != nil || p.Latest != nil {
		t.Errorf("%+v", p)
	}

	var known *model.Error
	gone := [][]analysis.Step{{{From: "meeting", To: "trade", Kind: model.LinkKindAbout}}}
	if _, err := analysis.DescribePaths(t.Context(), read, gone, model.Scope{}); !errors.As(err, &known) || known.Code != model.CodeUnavailable {
		t.Errorf("a link that is gone: %v", err)
	}
	nowhere := [][]analysis.Step{{{From: "nobody", To: "union", Kind: model.LinkKindMemberOf}}}
	if _, err := analysis.DescribePaths(t.Context(), read, nowhere, model.Scope{}); err == nil || !strings.Contains(err.Error(), `"nobody"`) {
		t.Errorf("a link to nothing: %v", err)
	}
}
