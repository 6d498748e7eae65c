package main

import (
	"strings"

	"github.com/sidelines/sidelines/model"
)

// accounts are what a page tells of its event: the lead and the narrative, a paragraph in a line. The turns of speakers are statements,
// and not repeated.
func (p *page) accounts() []model.Account {
	var paragraphs []string
	for _, line := range strings.Split(p.Lead+"\n"+p.Narrative, "\n") {
		if paragraph := strings.TrimSpace(line); paragraph != "" {
			paragraphs = append(paragraphs, paragraph)
		}
	}
	if len(paragraphs) == 0 {
		return nil
	}
	return []model.Account{{Text: strings.Join(paragraphs, "\n"), Lang: "en", Source: p.source()}}
}
