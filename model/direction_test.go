package model_test

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// A link leads from the record that owns it, or to it, as its description says, whatever the kinds at its ends are.
func TestRunsForward_everyField(t *testing.T) {
	t.Parallel()
	for _, kind := range model.Kinds {
		model.EachField(kind.New().Fields(), func(f model.Field) {
			for _, r := range f.Pattern.Relations {
				if f.IsInverse || !model.LinkKind(r.Type).IsValid() {
					continue
				}
				kinds := f.Kinds
				if list, isList := f.Value.(model.List); isList && f.Detail == "" {
					kinds = list.Example()[0].Kinds
				}
				for _, other := range kinds {
					owner, end := kind.New(), model.KindNamed(other).New()
					owner.Base().ID, end.Base().ID = "owner", "end"
					own, _ := model.FieldNamed(owner.Fields(), f.Name)
					switch value := own.Value.(type) {
					case model.IDsValue:
						*value.At = []string{"end"}
					case model.Text:
						value.Set("end")
					case model.List:
						value.Grow(1)
						value.At(0)[0].Value.(model.Text).Set("end")
					}
					if model.RunsForward(model.LinkKind(r.Type), owner, end) == f.Pattern.IsBackward {
						t.Errorf("%s of %s and %s runs the other way", r.Type, kind, other)
					}
					if model.RunsForward(model.LinkKind(r.Type), end, owner) != f.Pattern.IsBackward {
						t.Errorf("%s of %s and %s runs the other way, from its end", r.Type, other, kind)
					}
				}
			}
		})
	}
}

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
		if !model.RunsForward(c.kind, c.from, c.to) {
			t.Errorf("%s from %s to %s runs backward", c.kind, c.from.Base().ID, c.to.Base().ID)
		}
		if model.RunsForward(c.kind, c.to, c.from) {
			t.Errorf("%s from %s to %s runs forward", c.kind, c.to.Base().ID, c.from.Base().ID)
		}
	}
}
