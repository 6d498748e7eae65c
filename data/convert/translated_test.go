package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// A page of the Kremlin is a translation of what Russians say there, unless they say it in English; of guests it is not known.
func TestTranslated(t *testing.T) {
	t.Parallel()
	of := func(side string) *person {
		return &person{tenures: []*tenure{{office: office{model.OfficeHeadOfState, side}, claims: []claim{{from: "2000", to: "2030"}}}}}
	}
	yes, no := true, false
	for _, one := range []struct {
		name         string
		side, text   string
		retranslated bool
		kremlin      *bool
		whiteHouse   *bool
	}{
		{"a Russian", "russia", "Good afternoon.", false, &yes, nil},
		{"a Russian in English", "russia", "(In English.) I see.", false, nil, nil},
		{"a Russian in part in English", "russia", "Don’t worry, be happy! [last four words said in English]", false, nil, nil},
		{"a Russian in German", "russia", "(Speaks German.) Vielen Dank.", false, &yes, nil},
		{"a guest", "china", "Thank you.", false, nil, nil},
		{"a guest through an interpreter", "china", "Thank you.", true, &yes, &yes},
		{"an American", "united-states", "Thank you.", false, nil, &no},
	} {
		s := &said{turn: turn{Text: one.text, Retranslated: one.retranslated}, person: of(one.side)}
		e := &event{start: "2016-05-05"}
		if got := e.translated(s, &offices{}); !same(got, one.kremlin) {
			t.Errorf("%s on a page of the Kremlin: %v", one.name, got)
		}
		if got := (&remarks{readout: &readout{start: "2016-05-05"}}).translated(s); !same(got, one.whiteHouse) {
			t.Errorf("%s on a page of the White House: %v", one.name, got)
		}
	}
	if got := (&event{start: "2016-05-05"}).translated(&said{person: &person{}}, &offices{}); got != nil {
		t.Errorf("somebody of no side: %v", *got)
	}
}

func same(a, b *bool) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

func isTrue(is *bool) bool { return is != nil && *is }
