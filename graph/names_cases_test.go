package graph_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

// nameCase is a text of testdata/names/*.csv with the entities that it may mean, which are none if it means nobody that the graph has.
type nameCase struct {
	text, on string
	want     []string
}

func nameCases(t *testing.T, file string) []nameCase {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "names", file))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var cases []nameCase
	for _, row := range rows[1:] {
		if !storetest.IsAsked(row[0]+row[1], 10) {
			continue
		}
		cases = append(cases, nameCase{text: row[0], on: row[1], want: strings.Fields(row[2])})
	}
	return cases
}

type certainAnswer struct {
	Resolve []struct {
		Entity    struct{ ID string }
		Score     float64
		Certainty string
	}
}

// Names in many scripts and spellings, what the press writes, and family names with a year: how many are found, and how many of the
// answers are right. What is CERTAIN is never wrong.
func TestResolve_cases(t *testing.T) {
	for file, least := range map[string]struct{ recall, precision float64 }{
		"given.csv":    {0.97, 0.98},
		"scripts.csv":  {0.95, 0.98},
		"press.csv":    {0.95, 0.98},
		"titles.csv":   {0.95, 0.98},
		"surnames.csv": {0.9, 0.9}, // of several who share a name, the first is a guess, and says so
	} {
		asked, found, answered, right := 0, 0, 0, 0
		for _, c := range nameCases(t, file) {
			variables := map[string]any{"text": c.text}
			if c.on != "" {
				variables["on"] = c.on
			}
			var answer certainAnswer
			mustAsk(t, `query($text: String!, $on: Date) { resolve(text: $text, on: $on) { entity { id } score certainty } }`, variables, &answer)
			isRight := len(answer.Resolve) > 0 && slices.Contains(c.want, answer.Resolve[0].Entity.ID)
			if len(c.want) > 0 {
				asked++
			}
			if isRight {
				found++
			}
			if len(answer.Resolve) > 0 {
				answered++
				if isRight {
					right++
				}
			}
			if isRight != (len(c.want) > 0) || len(c.want) == 0 && len(answer.Resolve) > 0 {
				t.Logf("%s: %q on %q: %+v, want %v", file, c.text, c.on, answer.Resolve, c.want)
			}
			checkCertain(t, c, answer)
		}
		recall, precision := float64(found)/float64(asked), float64(right)/float64(answered)
		t.Logf("%s: recall %.3f of %d, precision %.3f of %d", file, recall, asked, precision, answered)
		if recall < least.recall || precision < least.precision {
			t.Errorf("%s: recall %.3f, want %.2f; precision %.3f, want %.2f", file, recall, least.recall, precision, least.precision)
		}
	}
}

// checkCertain checks that what is CERTAIN is right, that it is one at most, and that its score says so.
func checkCertain(t *testing.T, c nameCase, answer certainAnswer) {
	t.Helper()
	certain := 0
	for _, r := range answer.Resolve {
		isCertain := r.Certainty == "CERTAIN"
		if isCertain {
			certain++
		}
		if isCertain && !slices.Contains(c.want, r.Entity.ID) || isCertain != (r.Score >= 0.85) || certain > 1 {
			t.Errorf("%q on %q is certainly %s (%.2f), want %v", c.text, c.on, r.Entity.ID, r.Score, c.want)
		}
	}
}

// What a search for these texts finds first.
func TestSearch_cases(t *testing.T) {
	const least = 0.9
	asked, first := 0, 0
	for _, file := range []string{"given.csv", "scripts.csv", "search.csv"} {
		for _, c := range nameCases(t, file) {
			if c.on != "" || len(c.want) == 0 {
				continue
			}
			asked++
			answer := searchFor(t, map[string]any{"text": c.text, "first": 1})
			switch {
			case len(answer.Search.Edges) > 0 && slices.Contains(c.want, answer.Search.Edges[0].Node.ID):
				first++
			case len(answer.Search.Edges) == 0 && answer.Search.DidYouMean != "":
				t.Logf("%s: %q finds nothing: did you mean %q?", file, c.text, answer.Search.DidYouMean)
			default:
				t.Logf("%s: %q finds %+v first, want %v", file, c.text, answer.Search.Edges, c.want)
			}
		}
	}
	t.Logf("first %d of %d", first, asked)
	if share := float64(first) / float64(asked); share < least {
		t.Errorf("%.3f of the searches have the right answer first, want %.2f", share, least)
	}
}
