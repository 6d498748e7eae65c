package analysis_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// oracle holds every link of the graph, read the plainest way: relationship by relationship, without the product's
// Cypher. Links are both ways.
type oracle struct {
	links     map[string]map[string][]model.LinkKind // from, to, kinds
	isMeeting map[string]bool
	degree    map[string]int
	held      map[string]bool // meetings
}

func (o *oracle) isHeld(meeting string) bool { return o.held[meeting] }

func readOracle(t *testing.T) *oracle {
	t.Helper()
	o := &oracle{links: map[string]map[string][]model.LinkKind{}, isMeeting: map[string]bool{}, degree: map[string]int{}, held: map[string]bool{}}
	for _, r := range cypher(t, "MATCH (n:Entity) RETURN n.id AS id, n:Meeting AS meeting, COUNT { (n)--() } AS degree", nil) {
		id := r.AsMap()["id"].(string)
		o.isMeeting[id], o.degree[id] = r.AsMap()["meeting"].(bool), int(r.AsMap()["degree"].(int64))
	}
	came := map[string][]string{} // by meeting that was held
	for _, r := range cypher(t, `MATCH (a:Entity)-[r]->(b:Entity)
		RETURN a.id AS a, type(r) AS type, r.role AS role, b.id AS b, b:Meeting AND b.status = 'HELD' AS held`, nil) {
		v := r.AsMap()
		a, b, kind := v["a"].(string), v["b"].(string), v["type"].(string)
		if kind == "PARTICIPATED_IN" && v["role"] == "ABSENT" {
			continue
		}
		if kind == "PARTICIPATED_IN" && v["held"] == true {
			came[b] = append(came[b], a)
			o.held[b] = true
		}
		o.add(a, b, model.LinkKind(kind))
	}
	for _, r := range cypher(t, `MATCH (a:Entity)-[:HELD]->()-[:OF]->(b:Entity) RETURN a.id AS a, b.id AS b`, nil) {
		o.add(r.AsMap()["a"].(string), r.AsMap()["b"].(string), model.LinkKindHeldOffice)
	}
	for _, r := range cypher(t, `MATCH (a:Entity)<-[:RENDERS]-()-[:APPEARS_IN]->(b:Entity) RETURN a.id AS a, b.id AS b`, nil) {
		o.add(r.AsMap()["a"].(string), r.AsMap()["b"].(string), model.LinkKindCites)
	}
	for _, actors := range came {
		for _, a := range actors {
			for _, b := range actors {
				if a < b {
					o.add(a, b, model.LinkKindMet)
				}
			}
		}
	}
	return o
}

func (o *oracle) add(a, b string, kind model.LinkKind) {
	for from, to := range map[string]string{a: b, b: a} {
		if o.links[from] == nil {
			o.links[from] = map[string][]model.LinkKind{}
		}
		if !slices.Contains(o.links[from][to], kind) {
			o.links[from][to] = append(o.links[from][to], kind)
		}
	}
}

// kind is the link that a path tells between two entities: the first of the schema's order among via; empty for none.
func (o *oracle) kind(a, b string, via []model.LinkKind) model.LinkKind {
	for _, kind := range model.AllLinkKind {
		if slices.Contains(via, kind) && slices.Contains(o.links[a][b], kind) {
			return kind
		}
	}
	return ""
}

// paths are all paths of at most maxHops, by length.
func (o *oracle) paths(from, to string, maxHops, maxHubDegree int, via []model.LinkKind, avoid []string) map[int][][]string {
	found := map[int][][]string{}
	path := []string{from}
	var walk func()
	walk = func() {
		at := path[len(path)-1]
		for next := range o.links[at] {
			kind := o.kind(at, next, via)
			if kind == "" || slices.Contains(path, next) || slices.Contains(avoid, next) {
				continue
			}
			if len(path) > 1 && o.isMeeting[at] && kind == model.LinkKindParticipatedIn && slices.Contains(via, model.LinkKindMet) &&
				o.kind(path[len(path)-2], at, via) == model.LinkKindParticipatedIn {
				continue // said by MET
			}
			path = append(path, next)
			switch {
			case next == to:
				found[len(path)-1] = append(found[len(path)-1], slices.Clone(path))
			case len(path) <= maxHops && o.degree[next] <= maxHubDegree:
				walk()
			}
			path = path[:len(path)-1]
		}
	}
	walk()
	return found
}
