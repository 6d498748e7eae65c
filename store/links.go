package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// DefaultLinkKinds are all kinds but CITES, which would connect everything from the same dataset, and those of places, which would
// connect whoever was in the same city on different days.
var DefaultLinkKinds = slices.DeleteFunc(slices.Clone(model.AllLinkKind), func(kind model.LinkKind) bool {
	return slices.Contains([]model.LinkKind{
		model.LinkKindCites, model.LinkKindHeldAt, model.LinkKindLiesIn, model.LinkKindCapitalOf,
	}, kind)
})

// fieldsOfLink are the fields of a fact that make a link of a kind. If sources differ on another one, they do not differ on the link.
var fieldsOfLink = map[model.LinkKind][]string{
	model.LinkKindMet:            {"participants", "status"},
	model.LinkKindParticipatedIn: {"participants", "status"},
	model.LinkKindHeldOffice:     {"of"},
	model.LinkKindSaid:           {"speaker"},
	model.LinkKindAddressedTo:    {"addressees"},
	model.LinkKindMentions:       {"mentions"},
	model.LinkKindAbout:          {"about"},
	model.LinkKindSessionOf:      {"forum", "forumRelation"},
	model.LinkKindOnSidelinesOf:  {"forum", "forumRelation"},
	model.LinkKindPartOf:         {"partOf"},
	model.LinkKindEditionOf:      {"series"},
	model.LinkKindHeldIn:         {"country"},
	model.LinkKindHeldAt:         {"city", "place"},
	model.LinkKindSaidAt:         {"meeting", "forum"},
}

func linkParams(q model.LinkQuery, keys []string) map[string]any {
	hub := q.MaxHubDegree
	if hub == 0 {
		hub = math.MaxInt32
	}
	params := map[string]any{
		"keys": keys, "avoid": q.Avoid, "from": q.Period.From, "to": q.Period.To, "maxHubDegree": hub, "targets": q.Targets,
	}
	maps.Copy(params, meetingsIn(q.Scope).parameters())
	return params
}

// composeLinks returns the query with the name, with a branch for each kind of link. before is put at the start of every branch.
func composeLinks(q model.LinkQuery, name, before string) string {
	branches := make([]string, len(q.Via))
	for i, kind := range q.Via {
		start, where := strings.ReplaceAll(before, "KIND", string(kind)), ""
		if conditions := linkConditions(q, kind); len(conditions) > 0 {
			where = "\nWHERE " + strings.Join(conditions, "\nAND ")
		}
		fields := "['" + strings.Join(fieldsOfLink[kind], "', '") + "']"
		branches[i] = start + linkText(q, kind) + where + "\n" + filled(name+" of a kind", map[string]string{
			"Kind": string(kind), "Fields": fields,
		})
	}
	return filled(name, map[string]string{"Branches": strings.Join(branches, "\nUNION ALL\n")})
}

// linkConditions returns what must hold for a link of a kind and the fact behind it.
func linkConditions(q model.LinkQuery, kind model.LinkKind) []string {
	var conditions []string
	if q.Period.IsGiven && kind != model.LinkKindMet {
		conditions = append(conditions, block("within the period"))
	}
	if len(q.Avoid) > 0 {
		conditions = append(conditions, "NOT other.id IN $avoid AND NOT coalesce(fact.id, '') IN $avoid")
	}
	if q.Targets != nil {
		conditions = append(conditions, "other.id IN $targets")
	}
	if meetings := meetingsIn(q.Scope); meetings != nil && kind != model.LinkKindMet {
		for _, end := range []string{"n", "other"} { // of both, because a link is read from either
			conditions = append(conditions, "(NOT "+end+":Meeting OR coalesce("+meetings.predicate(end)+", false))")
		}
	}
	return conditions
}

// common returns what must hold for a meeting m in which two have met, empty for nothing. It is asked before the meeting becomes an
// occasion: a part may be in the period, and fulfil the conditions, where the whole does not.
func common(q model.LinkQuery) string {
	var conditions []string
	if q.Period.IsGiven {
		conditions = append(conditions, "m.lastDay >= $from AND m.firstDay <= $to")
	}
	if len(q.Avoid) > 0 {
		conditions = append(conditions, "NOT m.id IN $avoid")
	}
	if meetings := meetingsIn(q.Scope); meetings != nil {
		conditions = append(conditions, meetings.predicate("m"))
	}
	return strings.Join(conditions, "\nAND ")
}

// linkText returns Cypher that matches the links of a kind. Most are one type of relationship between two entities.
func linkText(q model.LinkQuery, kind model.LinkKind) string {
	if kind == model.LinkKindMet {
		from := "*" // from n on, also where other is bound
		if where := common(q); where != "" {
			from = "DISTINCT m\nWHERE " + where
		}
		return filled("link.MET", map[string]string{"From": from, "Fact": meetingsIn(q.Scope).one("m")})
	}
	if text, ok := firstBlock("link." + string(kind)); ok {
		return text
	}
	owner := "startNode"
	if model.IsOwnedByEnd(kind) {
		owner = "endNode"
	}
	return filled("link", map[string]string{"Kind": string(kind), "Owner": owner})
}

// Neighbours reads the neighbours of each id.
func (s *Store) Neighbours(ctx context.Context, ids []string, q model.LinkQuery) (map[string][]model.Neighbour, error) {
	rows, err := s.read(ctx, "Neighbours", composeLinks(q, "Neighbours", ""), linkParams(q, ids))
	if err != nil {
		return nil, err
	}
	found := make(map[string][]model.Neighbour, len(rows))
	for _, row := range rows {
		list := row["value"].([]any)
		neighbours := make([]model.Neighbour, len(list))
		for i, item := range list {
			n := item.([]any)
			neighbours[i] = model.Neighbour{
				ID: n[0].(string), Kind: model.LinkKind(n[1].(string)), Weight: float64(n[2].(int64)),
				Degree: int(n[3].(int64)), IsMeeting: n[4].(bool), IsSide: n[5].(bool), OfSide: n[6].(bool),
			}
		}
		found[row["key"].(string)] = neighbours
	}
	return found, nil
}

// MeetingHubs reads the meetings of the ids, with their degrees, that are larger than MaxHubDegree and therefore not followed.
func (s *Store) MeetingHubs(ctx context.Context, ids []string, q model.LinkQuery) (map[string]int, error) {
	rows, err := s.read(ctx, "MeetingHubs", meetingHubs(q), linkParams(q, ids))
	if err != nil {
		return nil, err
	}
	return countsOf(rows), nil
}

func meetingHubs(q model.LinkQuery) string {
	return filled("MeetingHubs", map[string]string{"Where": cmp.Or(common(q), "true")})
}

// OneSide reads which of some pairs of people met only as members of one side.
func (s *Store) OneSide(ctx context.Context, pairs [][2]string, q model.LinkQuery) ([][2]string, error) {
	params := linkParams(q, nil)
	both := make([]any, len(pairs))
	for i, pair := range pairs {
		both[i] = []string{pair[0], pair[1]}
	}
	params["pairs"] = both
	rows, err := s.read(ctx, "OneSide", oneSide(q), params)
	if err != nil {
		return nil, err
	}
	found := make([][2]string, len(rows))
	for i, row := range rows {
		found[i] = [2]string{row["key"].(string), row["value"].(string)}
	}
	return found, nil
}

func oneSide(q model.LinkQuery) string {
	return filled("OneSide", map[string]string{"Where": cmp.Or(common(q), "true")})
}

// Neighbourhood reads, by id and kind of link, the ids at the other ends of the strongest links, at most perNode of each kind.
func (s *Store) Neighbourhood(
	ctx context.Context, ids []string, q model.LinkQuery, perNode int,
) (map[string]map[model.LinkKind][]string, error) {
	params := linkParams(q, ids)
	params["perNode"] = perNode
	rows, err := s.read(ctx, "Neighbourhood", composeLinks(q, "Neighbourhood", ""), params)
	if err != nil {
		return nil, err
	}
	found := make(map[string]map[model.LinkKind][]string, len(rows))
	for _, row := range rows {
		kinds := map[model.LinkKind][]string{}
		for _, item := range row["value"].([]any) {
			pair := item.([]any)
			kinds[model.LinkKind(pair[0].(string))] = asStrings(pair[1])
		}
		found[row["key"].(string)] = kinds
	}
	return found, nil
}

// LinksAmong reads every link between two of the ids once, and the number of all links by id and kind.
func (s *Store) LinksAmong(
	ctx context.Context, ids []string, q model.LinkQuery,
) (links []*model.Link, totals map[string]map[model.LinkKind]int, err error) {
	rows, err := s.read(ctx, "LinksAmong", composeLinks(q, "LinksAmong", ""), linkParams(q, ids))
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
			for _, item := range of[2].([]any) {
				link := item.([]any)
				dates := props{"start": link[2], "end": link[3]}
				links = append(links, &model.Link{
					Kind: kind, FromID: id, ToID: link[0].(string), Weight: float64(link[1].(int64)), Start: dates.date("start"), End: dates.date("end"),
				})
			}
		}
	}
	return links, totals, nil
}

// oneKind selects the branch of LinkDetails for the kind of the key.
const oneKind = "WITH n, other, part WHERE part[0] = 'KIND'\n"

// LinkDetails reads the facts behind links, by the keys that LinkKey makes. It leaves out keys whose ends are not linked.
func (s *Store) LinkDetails(ctx context.Context, keys []string, scope model.Scope) (map[string]*model.LinkDetails, error) {
	q := model.LinkQuery{Via: kindsOf(keys), Scope: scope}
	text := composeLinks(q, "LinkDetails", oneKind)
	rows, err := s.read(ctx, "LinkDetails", text, linkParams(q, keys))
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
			Years: yearsOf(v.strings("years")), Modes: modesOf(v.strings("modes")),
			Calls: int(value[int64](v, "calls")), Sessions: int(value[int64](v, "sessions")),
			Basis: enum[model.Basis](v, "basis"), Disputed: int(value[int64](v, "disputed")), NotHeld: int(value[int64](v, "notHeld")),
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

func modesOf(texts []string) []model.MeetingMode {
	modes := make([]model.MeetingMode, len(texts))
	for i, text := range texts {
		modes[i] = model.MeetingMode(text)
	}
	return modes
}

// yearsOf counts the years in which facts began, of which those without a known day have an empty one.
func yearsOf(facts []string) []*model.LinkYear {
	counts := map[string]float64{}
	for _, year := range facts {
		if year != "" {
			counts[year]++
		}
	}
	years := make([]*model.LinkYear, 0, len(counts))
	for _, year := range slices.Sorted(maps.Keys(counts)) {
		years = append(years, &model.LinkYear{Year: model.Date(year), Weight: counts[year]})
	}
	return years
}

// kindsOf returns the kinds of the links with the keys, in the order of the schema.
func kindsOf(keys []string) []model.LinkKind {
	named := map[string]bool{}
	for _, key := range keys {
		kind, _, _ := strings.Cut(key, " ")
		named[kind] = true
	}
	return slices.DeleteFunc(slices.Clone(model.AllLinkKind), func(kind model.LinkKind) bool { return !named[string(kind)] })
}

// LinkKey returns the key of a link for LinkDetails. Ids have no spaces.
func LinkKey(l *model.Link) string { return fmt.Sprintf("%s %s %s", l.Kind, l.FromID, l.ToID) }

// firstDistinct returns the first n different texts.
func firstDistinct(texts []string, n int) []string {
	var distinct []string
	for _, text := range texts {
		if len(distinct) < n && !slices.Contains(distinct, text) {
			distinct = append(distinct, text)
		}
	}
	return distinct
}
