package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
)

func TestPage_accounts(t *testing.T) {
	of := func(text string) []model.Account {
		return []model.Account{{Text: text, Lang: "en", Source: "kremlin-7"}}
	}
	for reason, c := range map[string]struct {
		page page
		want []model.Account
	}{
		"lead and narrative":   {page{Lead: "They met.", Narrative: "They talked.\n\n Later, they ate. \n"}, of("They met.\nThey talked.\nLater, they ate.")},
		"a lead alone":         {page{Lead: "They met."}, of("They met.")},
		"a narrative alone":    {page{Narrative: "They talked."}, of("They talked.")},
		"turns are statements": {page{Lead: "They met.", Turns: []turn{{Speaker: "A", Text: "Welcome."}}}, of("They met.")},
		"nothing":              {page{Title: "Talks", Lead: " ", Turns: []turn{{Speaker: "A", Text: "Welcome."}}}, nil},
	} {
		c.page.ID = 7
		if difference := cmp.Diff(c.want, c.page.accounts()); difference != "" {
			t.Errorf("%s (-want +got):\n%s", reason, difference)
		}
	}
}

// What a citation quotes of a page is in the account of that page, so that it can be marked there.
func TestConvert_accounts(t *testing.T) {
	documents := converted(t)
	meetings := slices.Concat(documents[kremlinFile].Meetings, documents[curatedFile].Meetings)
	accounts, quoted := 0, 0
	for _, m := range meetings {
		for _, a := range m.Accounts {
			accounts++
			for _, c := range m.Citations {
				if c.Source == a.Source && c.Excerpt != "" {
					quoted++
					if !strings.Contains(a.Text, string(c.Excerpt)) {
						t.Errorf("%s: the account of %s lacks %q", m.ID, a.Source, c.Excerpt)
					}
				}
			}
		}
	}
	if accounts == 0 || quoted == 0 {
		t.Errorf("%d accounts, %d of their words are quoted", accounts, quoted)
	}
}
