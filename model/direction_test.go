package model_test

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// The direction of a link follows from the kinds of its ends, and where those are the same, from whom a record names.
func TestRunsForward(t *testing.T) {
	t.Parallel()
	base := func(id string) model.NamedBase { return model.NamedBase{EntityBase: model.EntityBase{ID: id}} }
	leader, country, club := &model.Leader{NamedBase: base("l")}, &model.Country{NamedBase: base("c")}, &model.Organization{NamedBase: base("o")}
	series, forum, topic, source := &model.ForumSeries{NamedBase: base("fs")}, &model.Forum{NamedBase: base("f")},
		&model.Topic{NamedBase: base("t")}, &model.Source{NamedBase: base("s")}
	meeting, part := &model.Meeting{NamedBase: base("m")}, &model.Meeting{NamedBase: base("p"), PartOf: "m"}
	narrow := &model.Topic{NamedBase: base("n"), Broader: []string{"t"}}
	said := &model.Statement{EntityBase: model.EntityBase{ID: "st"}}
	answer := &model.Statement{EntityBase: model.EntityBase{ID: "an"}, Mentions: []string{"st"}}
	seen := map[model.LinkKind]bool{}
	for _, c := range []struct {
		kind     model.LinkKind
		from, to model.Entity
	}{
		{model.LinkKindMet, leader, &model.Leader{NamedBase: base("z")}},
		{model.LinkKindHeldOffice, leader, country},
		{model.LinkKindParticipatedIn, leader, meeting},
		{model.LinkKindParticipatedIn, club, forum},
		{model.LinkKindSaid, country, said},
		{model.LinkKindSaidAt, said, meeting},
		{model.LinkKindSaidAt, said, forum},
		{model.LinkKindAddressedTo, said, leader},
		{model.LinkKindMentions, said, source},
		{model.LinkKindMentions, answer, said},
		{model.LinkKindAbout, meeting, topic},
		{model.LinkKindAbout, series, topic},
		{model.LinkKindSessionOf, meeting, forum},
		{model.LinkKindOnSidelinesOf, meeting, forum},
		{model.LinkKindPartOf, part, meeting},
		{model.LinkKindEditionOf, forum, series},
		{model.LinkKindHeldIn, meeting, country},
		{model.LinkKindHeldIn, forum, country},
		{model.LinkKindMemberOf, country, club},
		{model.LinkKindBroader, narrow, topic},
		{model.LinkKindCites, said, source},
		{model.LinkKindCites, meeting, source},
	} {
		seen[c.kind] = true
		if !model.RunsForward(c.kind, c.from, c.to) {
			t.Errorf("%s from %s to %s runs backward", c.kind, c.from.Base().ID, c.to.Base().ID)
		}
		if model.RunsForward(c.kind, c.to, c.from) {
			t.Errorf("%s from %s to %s runs forward", c.kind, c.to.Base().ID, c.from.Base().ID)
		}
	}
	for _, kind := range model.AllLinkKind {
		if !seen[kind] {
			t.Errorf("no link %s is tried", kind)
		}
	}
}
