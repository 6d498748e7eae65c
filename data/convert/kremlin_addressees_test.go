package main

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// Where many are, words are said to the one whom they name first, if that is one of those there.
func TestEvent_addressees(t *testing.T) {
	someone := func(id, name string, kind model.Office) *person {
		p := &person{id: id, names: en(name)}
		p.tenures = []*tenure{{office: office{kind, "russia"}}}
		return p
	}
	president := someone("vladimir-putin", "Vladimir Putin", model.OfficeHeadOfState)
	guest := someone("nursultan-nazarbayev", "Nursultan Nazarbayev", model.OfficeHeadOfState)
	one, two, three := someone("olga-golodets", "Olga Golodets", model.OfficeOther), someone("maxim-sokolov", "Maxim Sokolov", model.OfficeOther),
		someone("tatyana-golikova", "Tatyana Golikova", model.OfficeOther)
	many := []*person{president, one, two, three, someone("anton-siluanov", "Anton Siluanov", model.OfficeOther)}
	for text, want := range map[string]string{
		"Mr President, colleagues, we have begun.":     "vladimir-putin",
		"Yes, Mr President. We have begun.":            "vladimir-putin",
		"Good afternoon, Mr President.":                "vladimir-putin",
		"Mr Sokolov, please.":                          "maxim-sokolov",
		"Mr Sokolov has told us of that.":              "",
		"Mr Uyba, please.":                             "",
		"Mr Sokolov, Ms Golikova, colleagues,":         "",
		"We have begun, Mr President.":                 "",
		"Colleagues, today we will discuss the budget": "",
	} {
		e := &event{class: talks, people: many, page: &page{Title: "Meeting with Government members"}, start: "2016-05-05"}
		var ids []string
		if want != "" {
			ids = []string{want}
		}
		if got := e.addressees(&said{person: one, turn: turn{Text: text}}); !slices.Equal(got, ids) {
			t.Errorf("%s: %v", text, got)
		}
	}
	for title, isOfFew := range map[string]bool{
		"Meeting with Council of Legislators": false, "Meeting with Constitutional Court judges": false, "Meeting with foreign defence ministers": false,
		"Meeting with Chairman of the Council of Ministers Sergei Ivanov": true, "Working meeting with Minister of Energy Alexander Novak": true,
	} {
		e := &event{class: talks, people: []*person{president, two}, page: &page{Title: title}, start: "2018-04-27"}
		if got := e.addressees(&said{person: president, turn: turn{Text: "I am writing down your proposals."}}); (got != nil) != isOfFew {
			t.Errorf("%s: %v", title, got)
		}
	}
	both := &event{class: talks, people: append(slices.Clone(many), guest), page: &page{}, start: "2016-05-05"}
	if got := both.addressees(&said{person: one, turn: turn{Text: "Mr President, we have begun."}}); got != nil {
		t.Errorf("one of two presidents: %v", got)
	}
	if got := both.addressees(&said{person: guest, turn: turn{Text: "Mr President, we have begun."}}); !slices.Equal(got, []string{"vladimir-putin"}) {
		t.Errorf("one president to the other: %v", got)
	}
	few := &event{class: talks, people: []*person{president, two}, page: &page{}, start: "2016-05-05"}
	if got := few.addressees(&said{person: two, turn: turn{Text: "We have begun."}}); !slices.Equal(got, []string{"vladimir-putin"}) {
		t.Errorf("at talks of two: %v", got)
	}
	press := &event{class: "press", people: many, page: &page{}, start: "2016-05-05"}
	if got := press.addressees(&said{person: one, turn: turn{Text: "Mr President, we have begun."}}); got != nil {
		t.Errorf("before the press: %v", got)
	}
}
