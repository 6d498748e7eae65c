package store_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

const visitAtForum = `{
	"sources": [{"id": "gazette", "names": [{"lang": "en", "text": "Gazette"}]}],
	"topics": [{"id": "gold", "names": [{"lang": "en", "text": "Gold"}]}],
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}],
	"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "Utopus"}]}, {"id": "abraxa", "names": [{"lang": "en", "text": "Abraxa"}]}],
	"forums": [{"id": "fair", "names": [{"lang": "en", "text": "Fair"}], "start": "1516-05-01", "end": "1516-05-03", "country": "utopia",
		"participants": [{"actor": "utopus"}], "about": ["gold"], "citations": [{"source": "gazette"}]}],
	"meetings": [
		{"id": "visit", "names": [{"lang": "en", "text": "Visit"}], "format": "BILATERAL", "start": "1516-05-01", "country": "utopia", "about": ["gold"],
		 "forum": "fair", "forumRelation": "ON_SIDELINES", "participants": [{"actor": "utopus"}, {"actor": "abraxa"}],
		 "accounts": [{"text": "Utopus met Abraxa.", "lang": "en", "source": "gazette"}], "citations": [{"source": "gazette"}]},
		{"id": "dinner", "names": [{"lang": "en", "text": "Dinner"}], "format": "BILATERAL", "start": "1516-05-01", "country": "utopia", "partOf": "visit",
		 "participants": [{"actor": "utopus"}, {"actor": "abraxa"}], "citations": [{"source": "gazette"}]}],
	"statements": [
		{"id": "toast", "speaker": "utopus", "date": "1516-05-01", "meeting": "dinner", "addressees": ["abraxa"], "mentions": ["utopia"], "about": ["gold"],
		 "renditions": [{"text": "To gold!", "form": "VERBATIM", "lang": "en", "source": "gazette"}]},
		{"id": "welcome", "speaker": "utopus", "date": "1516-05-01", "meeting": "visit", "about": ["gold"],
		 "renditions": [{"text": "Welcome.", "form": "VERBATIM", "lang": "en", "source": "gazette"}]},
		{"id": "opening", "speaker": "utopus", "date": "1516-05-01", "forum": "fair",
		 "renditions": [{"text": "Open.", "form": "VERBATIM", "lang": "en", "source": "gazette"}]}]
}`

// A link is there from both of its ends, in a neighbourhood, among the nodes of a network and by its id, or in none of them; and what was
// retracted has none.
func TestLinks_retracted(t *testing.T) {
	wipe(t)
	if _, err := apply(t, visitAtForum); err != nil {
		t.Fatal(err)
	}
	ids := []string{"gazette", "gold", "utopia", "utopus", "abraxa", "fair", "visit", "dinner", "toast", "welcome", "opening"}
	if n := len(agreed(t, ids)); n < 25 {
		t.Errorf("%d links", n)
	}
	for _, gone := range []string{"visit", "fair", "toast", "dinner"} {
		before := agreed(t, ids)
		if _, err := db.Retract(t.Context(), "tester", gone, model.Retraction{Reason: "The gazette took it back."}); err != nil {
			t.Fatal(err)
		}
		after := agreed(t, ids)
		for link := range after {
			if slices.Contains(strings.Fields(link), gone) {
				t.Errorf("%s is retracted, and has the link %s", gone, link)
			}
		}
		for link := range before {
			if _, isThere := after[link]; !isThere && !slices.Contains(strings.Fields(link), gone) && !strings.HasPrefix(link, "MET ") {
				t.Errorf("the link %s went with %s", link, gone)
			}
		}
	}
}

// agreed returns the weights of all links between some ids by kind, from and to, and reports where two ways to read them differ.
func agreed(t *testing.T, ids []string) map[string]float64 {
	t.Helper()
	q := model.LinkQuery{Via: model.AllLinkKind}
	neighbours, err := db.Neighbours(t.Context(), ids, q)
	if err != nil {
		t.Fatal(err)
	}
	near, err := db.Neighbourhood(t.Context(), ids, q, len(ids))
	if err != nil {
		t.Fatal(err)
	}
	ends := map[string]float64{} // kind and both ends, each way
	var keys []string
	for _, id := range ids {
		for _, kind := range q.Via {
			var others []string
			for _, n := range neighbours[id] {
				if n.Kind == kind {
					ends[fmt.Sprint(kind, " ", id, " ", n.ID)] = n.Weight
					others = append(others, n.ID)
				}
			}
			found := slices.Clone(near[id][kind])
			slices.Sort(others)
			slices.Sort(found)
			if !slices.Equal(others, found) {
				t.Errorf("%s of %s: neighbours %v, and a neighbourhood of %v", kind, id, others, found)
			}
			for _, other := range ids {
				keys = append(keys, fmt.Sprint(kind, " ", id, " ", other))
			}
		}
	}
	details, err := db.LinkDetails(t.Context(), keys, model.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range keys {
		part := strings.Fields(key)
		back := fmt.Sprint(part[0], " ", part[2], " ", part[1])
		weight := 0.0
		if d := details[key]; d != nil {
			weight = d.Weight
		}
		if ends[key] != ends[back] || weight != ends[key] {
			t.Errorf("%s weighs %v from one end, %v from the other, and %v by itself", key, ends[key], ends[back], weight)
		}
	}
	links, _, err := db.LinksAmong(t.Context(), ids, q)
	if err != nil {
		t.Fatal(err)
	}
	among := map[string]float64{}
	for _, l := range links {
		among[fmt.Sprint(l.Kind, " ", l.FromID, " ", l.ToID)] = l.Weight
		if key := fmt.Sprint(l.Kind, " ", l.FromID, " ", l.ToID); ends[key] != l.Weight {
			t.Errorf("%s weighs %v in a network, and %v beside a node", key, l.Weight, ends[key])
		}
	}
	if 2*len(among) != len(ends) {
		t.Errorf("%d links in a network, and %d ends of links: %v", len(among), len(ends), slices.Sorted(maps.Keys(ends)))
	}
	return among
}
