package main

import (
	"fmt"
	"slices"
	"testing"
)

// No label of a speaker stands in the words of somebody, and nobody has the words of another.
func TestSplitTurns(t *testing.T) {
	turns := []turn{
		{Speaker: "President of Russia Vladimir Putin", Text: "Welcome.\nFederal President Frank-Walter Steinmeier (retranslated) Thank you.\nMr President, I am glad."},
		{Speaker: "Horst Seehofer", Text: "Minister-PresidentofBavariaHorstSeehofer (retranslated): Thank you."},
		{Speaker: "Angela Merkel", Text: "(retranslated): Thank you so much."},
		{Speaker: "Alexander Bastrykin", Text: "We go on.\nVladimir Putin: How many?\nThree cases: all are solved."},
		{Speaker: "Vladimir Putin", Text: "Ministers are:\nInterior Minister: Mr Kolokoltsev."},
		{Speaker: "President of Iran Hassan Rouhani", Text: "We thank you.\nPresident of Iran Hassan Rouhani (re-translated): In the name of God."},
	}
	var got []string
	for _, one := range splitTurns(turns) {
		got = append(got, fmt.Sprintf("%d.%d %s %t: %s", one.at, one.part, one.Speaker, one.Retranslated, one.Text))
	}
	want := []string{
		"1.0 President of Russia Vladimir Putin false: Welcome.",
		"1.2 Federal President Frank-Walter Steinmeier true: Thank you.\nMr President, I am glad.",
		"2.0 Horst Seehofer true: Thank you.",
		"3.0 Angela Merkel true: Thank you so much.",
		"4.0 Alexander Bastrykin false: We go on.",
		"4.2 Vladimir Putin false: How many?\nThree cases: all are solved.",
		"5.0 Vladimir Putin false: Ministers are:\nInterior Minister: Mr Kolokoltsev.",
		"6.0 President of Iran Hassan Rouhani false: We thank you.",
		"6.2 President of Iran Hassan Rouhani true: In the name of God.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}
