package main

import "testing"

func TestIsAside(t *testing.T) {
	for text, want := range map[string]bool{
		// kremlin-60897 and kremlin-60752
		"During the second Development of Parliamentarism International Forum, Vladimir Putin briefly spoke with Speaker Mustafa Sentop. More.": true,
		"Vladimir Putin and Alexander Lukashenko had a short meeting on the sidelines of the Shanghai Cooperation Organisation summit.":         true,
		"The two exchanged a few words on their feet on the margins of the G20 Summit.":                                                         true,
		// kremlin-29346, kremlin-60598 and kremlin-56503
		"Vladimir Putin had a brief meeting with Belarusian President Alexander Lukashenko.":                             false,
		"The meeting took place on the sidelines of the Supreme Eurasian Economic Council. It was a short conversation.": false,
		"The leaders met. Vladimir Putin had a brief bilateral meeting on the sidelines of the informal summit.":         false,
		"": false,
	} {
		for _, p := range []*page{{Lead: text}, {Narrative: text}} {
			if isAside(p) != want {
				t.Errorf("%+v: %t", p, !want)
			}
		}
	}
}
