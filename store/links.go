package store

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/graph/model"
)

// LinkQuery says which links count.
type LinkQuery struct {
	Via    []model.LinkKind
	Avoid  []string // neither ends nor facts behind links
	Period model.Period
	// MaxHubDegree: larger meetings make nobody have met; 0 is no bound.
	MaxHubDegree int
}

// Neighbour is where one hop leads.
type Neighbour struct {
	ID        string
	Kind      model.LinkKind // empty: a meeting too large to have met through
	Weight    float64        // how many facts make the link
	Degree    int            // relationships of the neighbour
	IsMeeting bool
}

func (q LinkQuery) params(keys []string) map[string]any {
	hub := q.MaxHubDegree
	if hub == 0 {
		hub = math.MaxInt32
	}
	return map[string]any{"keys": keys, "avoid": q.Avoid, "from": q.Period.From, "to": q.Period.To, "maxHubDegree": hub}
}

// compose makes the query of that name whole: a branch for each kind of link. before is an extra start of every branch.
func (q LinkQuery) compose(name, before string) string {
	branches := make([]string, 0, len(q.Via)+1)
	add := func(kind, start string) {
		var conditions []string
		if q.Period.IsGiven {
			conditions = append(conditions, block("within the period"))
		}
		if len(q.Avoid) > 0 {
			conditions = append(conditions, "NOT other.id IN $avoid AND NOT coalesce(fact.id, '') IN $avoid")
		}
		where := ""
		if len(conditions) > 0 {
			where = "\nWHERE " + strings.Join(conditions, " AND ")
		}
		tail := strings.ReplaceAll(block(name+" of a kind"), "$kind", kind)
		branches = append(branches, strings.ReplaceAll(before, "$kind", kind)+start+where+"\n"+tail)
	}
	for _, kind := range q.Via {
		add(string(kind), block("link."+string(kind)))
	}
	if q.MaxHubDegree > 0 && slices.Contains(q.Via, model.LinkKindMet) {
		add("", block("hubs behind MET"))
	}
	return strings.Replace(block(name), "$branches", strings.Join(branches, "\nUNION ALL\n"), 1)
}

// Neighbours reads where one hop leads from each of the ids.
func (s *Store) Neighbours(ctx context.Context, ids []string, q LinkQuery) (map[string][]Neighbour, error) {
	rows, err := s.read(ctx, "Neighbours", q.compose("Neighbours", ""), q.params(ids))
	if err != nil {
		return nil, err
	}
	found := make(map[string][]Neighbour, len(rows))
	for _, row := range rows {
		list := row["value"].([]any)
		neighbours := make([]Neighbour, len(list))
		for i, item := range list {
			n := item.([]any)
			neighbours[i] = Neighbour{
				ID: n[0].(string), Kind: model.LinkKind(n[1].(string)), Weight: float64(n[2].(int64)), Degree: int(n[3].(int64)), IsMeeting: n[4].(bool),
			}
		}
		found[row["key"].(string)] = neighbours
	}
	return found, nil
}

// Neighbourhood reads, by id and kind of link, the ids at the other ends of the strongest links, at most perNode a kind.
func (s *Store) Neighbourhood(ctx context.Context, ids []string, q LinkQuery, perNode int) (map[string]map[model.LinkKind][]string, error) {
	params := q.params(ids)
	params["perNode"] = perNode
	rows, err := s.read(ctx, "Neighbourhood", q.compose("Neighbourhood", ""), params)
	if err != nil {
		return nil, err
	}
	found := make(map[string]map[model.LinkKind][]string, len(rows))
	for _, row := range rows {
		kinds := map[model.LinkKind][]string{}
		for _, item := range row["value"].([]any) {
			pair := item.([]any)
			kinds[model.LinkKind(pair[0].(string))] = props{"ids": pair[1]}.strings("ids")
		}
		found[row["key"].(string)] = kinds
	}
	return found, nil
}

// LinksAmong reads every link between two of the ids, once each, and by id and kind how many links there are in all.
func (s *Store) LinksAmong(ctx context.Context, ids []string, q LinkQuery) (links []*model.Link, totals map[string]map[model.LinkKind]int, err error) {
	rows, err := s.read(ctx, "LinksAmong", q.compose("LinksAmong", ""), q.params(ids))
	if err != nil {
		return nil, nil, err
	}
	totals = make(map[string]map[model.LinkKind]int, len(rows))
	for _, row := range rows {
		id := row["key"].(string)
		totals[id] = map[model.LinkKind]int{}
		for _, item := range row["value"].([]any) {
			of := item.([]any)
			kind := model.LinkKind(of[0].(string))
			totals[id][kind] = int(of[1].(int64))
			for _, link := range (props{"links": of[2]}).maps("links") {
				if link["forward"] == true {
					links = append(links, &model.Link{
						Kind: kind, FromID: id, ToID: value[string](link, "other"), Weight: float64(value[int64](link, "weight")),
						Start: link.date("start"), End: link.date("end"),
					})
				}
			}
		}
	}
	return links, totals, nil
}

// oneKind starts the branch of LinkDetails that reads the kind of the key.
const oneKind = "WITH n, other, part WHERE part[0] = '$kind'\n"

// LinkDetails reads what is behind links, by the key that LinkKey makes. A key whose ends are not linked is absent.
func (s *Store) LinkDetails(ctx context.Context, keys []string, period model.Period) (map[string]*model.LinkDetails, error) {
	q := LinkQuery{Via: model.AllLinkKind, Period: period}
	text := q.compose("LinkDetails", oneKind)
	rows, err := s.read(ctx, "LinkDetails", text, q.params(keys))
	if err != nil {
		return nil, err
	}
	found := make(map[string]*model.LinkDetails, len(rows))
	for _, row := range rows {
		v := props(row["value"].(map[string]any))
		key := row["key"].(string)
		kind, _, _ := strings.Cut(key, " ")
		latest := props(value[map[string]any](v, "latest"))
		details := &model.LinkDetails{
			Weight: float64(value[int64](v, "weight")), Start: v.date("start"), End: v.date("end"),
			LatestStart: latest.date("start"), LatestEnd: latest.date("end"), City: optional[string](latest, "city"),
		}
		if titles := latest.strings("titles"); len(titles) > 0 {
			details.Title = &titles[0]
		}
		switch model.LinkKind(kind) {
		case model.LinkKindMet:
			details.EvidenceIDs = v.strings("facts")
		case model.LinkKindCites:
			details.EvidenceIDs = []string{key[strings.LastIndexByte(key, ' ')+1:]}
		default:
			details.EvidenceIDs = firstDistinct(v.strings("sources"), 10)
		}
		found[key] = details
	}
	return found, nil
}

// LinkKey names a link for LinkDetails; no id has a space in it.
func LinkKey(l *model.Link) string { return fmt.Sprintf("%s %s %s", l.Kind, l.FromID, l.ToID) }

// firstDistinct are the first n different texts.
func firstDistinct(texts []string, n int) []string {
	var distinct []string
	for _, text := range texts {
		if len(distinct) < n && !slices.Contains(distinct, text) {
			distinct = append(distinct, text)
		}
	}
	return distinct
}
