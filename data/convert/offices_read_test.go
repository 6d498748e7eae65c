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
