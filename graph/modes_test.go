package graph

import (
	"slices"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
)

func TestModesIn(t *testing.T) {
	const inPerson, phone, video = model.MeetingModeInPerson, model.MeetingModePhone, model.MeetingModeVideo
	of := func(modes ...model.MeetingMode) *model.MeetingFilter {
		return &model.MeetingFilter{Mode: graphql.OmittableOf(modes)}
	}
	and := func(all ...*model.MeetingFilter) *model.MeetingFilter {
		return &model.MeetingFilter{And: graphql.OmittableOf(all)}
	}
	or := func(all ...*model.MeetingFilter) *model.MeetingFilter {
		return &model.MeetingFilter{Or: graphql.OmittableOf(all)}
	}
	not := func(one *model.MeetingFilter) *model.MeetingFilter {
		return &model.MeetingFilter{Not: graphql.OmittableOf(one)}
	}
	yes, no := true, false
	about := &model.MeetingFilter{About: graphql.OmittableOf([]string{"trade"})}
	abroad := &model.MeetingFilter{Country: graphql.OmittableOf([]string{"china"})}
	callsAbroad := &model.MeetingFilter{Mode: graphql.OmittableOf([]model.MeetingMode{phone}), Country: graphql.OmittableOf([]string{"china"})}
	without := func(modes ...model.MeetingMode) []model.MeetingMode {
		return slices.DeleteFunc(slices.Clone(model.AllMeetingMode), func(m model.MeetingMode) bool { return slices.Contains(modes, m) })
	}
	for name, c := range map[string]struct {
		where *model.MeetingFilter
		want  []model.MeetingMode
	}{
		"no filter":             {nil, nil},
		"another condition":     {about, nil},
		"in a country":          {abroad, []model.MeetingMode{inPerson}},
		"at a place":            {&model.MeetingFilter{Place: graphql.OmittableOf([]string{"beijing"})}, []model.MeetingMode{inPerson}},
		"in a city":             {&model.MeetingFilter{City: graphql.OmittableOf(&model.TextFilter{})}, []model.MeetingMode{inPerson}},
		"in some city":          {&model.MeetingFilter{HasCity: graphql.OmittableOf(&yes)}, []model.MeetingMode{inPerson}},
		"in no city":            {&model.MeetingFilter{HasCity: graphql.OmittableOf(&no)}, nil},
		"not in a country":      {not(abroad), nil},
		"one":                   {of(phone), []model.MeetingMode{phone}},
		"one and another":       {and(of(phone), about), []model.MeetingMode{phone}},
		"calls in a country":    {callsAbroad, nil},
		"in and":                {and(of(phone, video), about, of(phone)), []model.MeetingMode{phone}},
		"in or":                 {or(of(phone), of(video)), []model.MeetingMode{phone, video}},
		"or with anything":      {or(of(phone), about), nil},
		"or in a country":       {or(of(phone), abroad), []model.MeetingMode{phone, inPerson}},
		"not one":               {not(of(inPerson)), without(inPerson)},
		"not one of two":        {not(or(of(inPerson), of(video))), without(inPerson, video)},
		"not not":               {not(not(of(inPerson))), []model.MeetingMode{inPerson}},
		"not one and something": {not(callsAbroad), nil},
		"not an or with more":   {not(or(of(phone), abroad)), nil},
		"none is left":          {and(of(phone), of(video)), nil},
	} {
		got := modesIn(c.where)
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
