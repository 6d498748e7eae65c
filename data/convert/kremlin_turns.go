package main

import (
	"regexp"
	"slices"
	"strings"
)

var (
	// translatedLabel ends the label of a speaker whose words were translated: "Angela Merkel (retranslated):".
	translatedLabel = regexp.MustCompile(`(?m)^([^\n.!?]{0,120}?)[ ]?\(re-?translated\):?[ ]+`)
	// nameLabel is a line that begins as the label of a speaker does.
	nameLabel = regexp.MustCompile(`(?m)^(\p{Lu}[^\n.:?!()]{2,80}): `)
)

// splitTurns takes labels of speakers out of the words of turns, where the raw text has them: a label of the same speaker goes, and that
// of another one begins a turn. What is numbered by turns keeps its number.
func splitTurns(turns []turn) []turn {
	var split []turn
	for i, t := range turns {
		t.at = i + 1
		for part := 2; ; part++ {
			label, begin, end, isTranslated := labelWithin(t, turns)
			if begin < 0 {
				break
			}
			rest := t
			rest.Text, rest.Retranslated = t.Text[end:], rest.Retranslated || isTranslated
			if begin > 0 {
				t.Text = strings.TrimSpace(t.Text[:begin])
				split = append(split, t)
				rest.Speaker, rest.Retranslated, rest.part = label, isTranslated, part
			}
			t = rest
		}
		split = append(split, t)
	}
	return split
}

// labelWithin finds the first label of a speaker in the words of a turn. begin is -1 if there is none.
func labelWithin(t turn, all []turn) (label string, begin, end int, isTranslated bool) {
	begin = -1
	if at := translatedLabel.FindStringSubmatchIndex(t.Text); at != nil {
		label, begin, end, isTranslated = t.Text[at[2]:at[3]], at[0], at[1], true
	}
	for _, at := range nameLabel.FindAllStringSubmatchIndex(t.Text, -1) {
		name := cleanLabel(t.Text[at[2]:at[3]])
		speaks := func(other turn) bool { return cleanLabel(other.Speaker) == name }
		if !speaks(t) && slices.ContainsFunc(all, speaks) && (begin < 0 || at[0] < begin) {
			return name, at[0], at[1], false
		}
	}
	return label, begin, end, isTranslated
}
