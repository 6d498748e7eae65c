package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A leader met a country if somebody else represented it, whoever took part for it.
func TestTie_leaderAndSide(t *testing.T) {
	type meetings struct {
		Nodes []struct {
			ID           string
			Participants struct {
				Edges []struct {
					Node         struct{ ID string }
					Representing *struct{ ID string }
				}
			}
		}
	}
	// An occasion has the participants of its parts too: these leaders sat in every part in which somebody represented the side.
	const fields = `nodes { id participants { edges { node { ... on Entity { id } } representing { ... on Entity { id } } } } }`
	for _, pair := range [][2]string{{"xi-jinping", "united-states"}, {"shinzo-abe", "russia"}, {"angela-merkel", "united-states"}} {
		leader, side := pair[0], pair[1]
		var of struct{ Leader struct{ Meetings meetings } }
		mustAsk(t, fmt.Sprintf(`{ leader(id: %q) { meetings(first: 100, where: { status: [HELD], parts: INCLUDED }) { %s } } }`, leader, fields), nil, &of)
		var want []string // every meeting, parts among them
		for _, m := range of.Leader.Meetings.Nodes {
			for _, p := range m.Participants.Edges {
				if p.Node.ID != leader && p.Representing != nil && p.Representing.ID == side {
					want = append(want, m.ID)
					break
				}
			}
		}
		for _, order := range [][2]string{{leader, side}, {side, leader}} {
			var found struct {
				Tie struct {
					Meetings int
					Common   struct {
						TotalCount int
						Nodes      []struct {
							ID    string
							Parts []struct{ ID string }
						}
					}
					Buckets []struct{ Meetings int }
				}
			}
			mustAsk(t, fmt.Sprintf(`{ tie(a: %q, b: %q) { meetings buckets { meetings } common(first: 100) { totalCount nodes { id parts { id } } } } }`,
				order[0], order[1]), nil, &found)
			sum := 0
			for _, b := range found.Tie.Buckets {
				sum += b.Meetings
			}
			if n := len(found.Tie.Common.Nodes); n == 0 || found.Tie.Meetings != n || found.Tie.Common.TotalCount != n || sum != n {
				t.Errorf("%v: %d meetings, %d in buckets, %d in the list of %d", order, found.Tie.Meetings, sum, found.Tie.Common.TotalCount, n)
			}
			var occasions []string
			for _, m := range found.Tie.Common.Nodes {
				occasions = append(occasions, m.ID)
				isWanted := slices.Contains(want, m.ID)
				for _, part := range m.Parts {
					isWanted = isWanted || slices.Contains(want, part.ID)
					occasions = append(occasions, part.ID)
				}
				if !isWanted {
					t.Errorf("%v: %s is no meeting of the two", order, m.ID)
				}
			}
			for _, id := range want {
				if !slices.Contains(occasions, id) {
					t.Errorf("%v: %s is missing", order, id)
				}
			}
		}
	}
	if answer := ask(t, `{ tie(a: "xi-jinping", b: "xi-jinping") { meetings } }`, nil); !strings.Contains(string(answer.Body), "BAD_USER_INPUT") {
		t.Errorf("with oneself: %s", answer.Body)
	}
}

// The meetings at the ends of a silence say how precisely the ends are known.
func TestTie_silence(t *testing.T) {
	var found struct {
		Tie struct {
			LongestSilence struct {
				From, To      string
				Days          int
				Before, After struct{ ID, Start, End string }
			}
		}
	}
	mustAsk(t, `{ tie(a: "united-states", b: "russia") { longestSilence { from to days before { id start end } after { id start end } } } }`, nil, &found)
	s := found.Tie.LongestSilence
	if s.Days < 365*3 {
		t.Errorf("%+v", s) // no president or secretary of state met a Soviet one from 1945 to 1955
	}
	if end := s.Before.End; end != "" && !strings.HasPrefix(s.From, end) || !strings.HasPrefix(s.To, s.After.Start) {
		t.Errorf("%+v", s)
	}
}
