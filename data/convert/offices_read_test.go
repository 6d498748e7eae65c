package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// The office of an ambassador is of the country that sends.
func TestOffices_ambassador(t *testing.T) {
	o := bundledConversion(t).kremlin.offices
	for _, tt := range []struct{ words, of string }{
		{"Ambassador to Tajikistan", "russia"},
		{"Ambassador Extraordinary and Plenipotentiary of the Russian Federation to the Republic of Kazakhstan", "russia"},
		{"Polish Ambassador to Germany", "poland"},
		{"German Ambassador to Russia", "germany"},
		{"Ambassador to Russia of Kazakhstan", "kazakhstan"},
	} {
		got, _, ok := o.read(tt.words)
		if want := (office{model.OfficeOther, tt.of}); !ok || got != want {
			t.Errorf("%q: %v, %v, want %v", tt.words, got, ok, want)
		}
	}
}

// A body that is Russian by its name is of no other country in it, and a name that goes on is another body's.
func TestOffices_bodies(t *testing.T) {
	o := bundledConversion(t).kremlin.offices
	for words, of := range map[string]string{
		"Chairman of the Russian National Public Organisation of Afghanistan War Disabled and Wounded": "",
		"President of the European Council on Tolerance and Reconciliation":                            "",
		"President of the European Council":                                                            "european-council",
		"European Council President":                                                                   "european-council",
		"President of the European Council, Prime Minister of Finland":                                 "european-council",
		"President of the Russian Academy of Sciences":                                                 "russian-academy-of-sciences",
		"Prime Minister of Kazakhstan":                                                                 "kazakhstan",
	} {
		if got, _, _ := o.read(words); got.of != of {
			t.Errorf("%q: %v, want an office of %q", words, got, of)
		}
	}
}
