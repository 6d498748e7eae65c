package main

import (
	"regexp"
	"slices"
	"strings"
)

// A page tells of a short conversation aside if the sentence with which it begins says both: that it was short, or on their feet, and
// that it was on the sidelines of something or during it. Pages whose later sentences say so tell of more than the conversation.
var (
	shortTalk = regexp.MustCompile(`(?i)(\b(brief|short)( informal)? (conversation|meeting|talk|chat|exchange)\b|\bbriefly (spoke|talked|met|chatted)\b|` +
		`\b(spoke|talked|met|chatted) briefly\b|\bon their feet\b|\bexchanged a few words\b)`)
	besideEvent   = regexp.MustCompile(`(?i)(\bon the (sidelines|margins) of\b|\bduring the\b[^.]*\b(forum|summit|session|conference|congress|assembly)\b)`)
	endOfSentence = regexp.MustCompile(`[.!?](\s|$)`)
)

func isAside(p *page) bool {
	return slices.ContainsFunc([]string{p.Lead, p.Narrative}, func(text string) bool {
		begin := strings.TrimSpace(text)
		if end := endOfSentence.FindStringIndex(begin); end != nil {
			begin = begin[:end[0]]
		}
		return shortTalk.MatchString(begin) && besideEvent.MatchString(begin)
	})
}
