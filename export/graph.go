package export

import (
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// node is an entity in a format that knows nodes and edges. Facts that were retracted are none: programs count nodes.
type node struct {
	id, kind, label string
	first, last     string // days, empty where unknown
	attributes      map[string]string
}

// edge is a link between two entities, named as the schema's LinkKind.
type edge struct {
	from, kind, to string
	first, last    string
	attributes     map[string]string
}

// Attributes of nodes and edges, in the order in which they are written.
var (
	nodeAttributes = []string{
		"kind", "name", "start", "end", "city", "code", "region", "subregion", "abbreviation", "format", "setting", "mode", "status",
		"statementKind", "text", "lang", "publisher", "url", "wikidata", "standing",
	}
	edgeAttributes = []string{"kind", "role", "representing", "title", "start", "end"}
)

// drawing is a graph of nodes and edges, and no edge without its ends.
type drawing struct {
	nodes []node
	edges []edge
}

func draw(records Records) (*drawing, error) {
	d := &drawing{}
	known := map[string]bool{}
	for record, err := range records {
		if err != nil {
			return nil, err
		}
		if n, ok := nodeOf(record); ok {
			d.nodes = append(d.nodes, n)
			d.edges = append(d.edges, edgesOf(record)...)
			known[n.id] = true
		}
	}
	kept := d.edges[:0]
	for _, e := range d.edges {
		if known[e.from] && known[e.to] {
			kept = append(kept, e)
		}
	}
	d.edges = kept
	return d, nil
}

func nodeOf(record any) (node, bool) {
	n := node{kind: document.KindOf(record), attributes: map[string]string{}}
	set := func(name, value string) { n.attributes[name] = value }
	named := func(id string, names []document.Text, wikidata string) {
		n.id, n.label = id, nameOf(names)
		set("name", n.label)
		set("wikidata", wikidata)
	}
	fact := func(standing model.Standing, start, end model.Date) bool {
		set("standing", string(standing))
		set("start", string(start))
		set("end", string(end))
		n.first, n.last = days(start, end)
		return standing != model.StandingRetracted
	}
	set("kind", n.kind)
	switch r := record.(type) {
	case *document.Leader:
		named(r.ID, r.Names, r.WikidataID)
	case *document.Country:
		named(r.ID, r.Names, r.WikidataID)
		set("code", r.Code)
		set("region", r.Region)
		set("subregion", r.Subregion)
	case *document.Organization:
		named(r.ID, r.Names, r.WikidataID)
		set("abbreviation", r.Abbreviation)
	case *document.ForumSeries:
		named(r.ID, r.Names, r.WikidataID)
		set("abbreviation", r.Abbreviation)
	case *document.Forum:
		named(r.ID, r.Names, r.WikidataID)
		set("city", r.City)
		return n, fact(r.Standing, r.Start, r.End)
	case *document.Meeting:
		named(r.ID, r.Names, r.WikidataID)
		set("city", r.City)
		set("format", string(r.Format))
		set("setting", string(r.Setting))
		set("mode", string(r.Mode))
		set("status", string(r.Status))
		return n, fact(r.Standing, r.Start, r.End)
	case *document.Statement:
		n.id, n.label = r.ID, r.ID
		set("statementKind", string(r.Kind))
		if len(r.Renditions) > 0 {
			n.label = shortened(r.Renditions[0].Text)
			set("text", r.Renditions[0].Text)
			set("lang", string(r.Renditions[0].Lang))
		}
		return n, fact(r.Standing, r.Date, "")
	case *document.Topic:
		named(r.ID, r.Names, r.WikidataID)
	case *document.Source:
		named(r.ID, r.Names, r.WikidataID)
		set("publisher", r.Publisher)
		set("url", r.URL)
		set("lang", string(r.Lang))
	default:
		return n, false // an id that is no longer in use
	}
	return n, true
}

// labelLength is how many characters of a statement a drawing shows.
const labelLength = 80

func shortened(text string) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) <= labelLength {
		return string(runes)
	}
	return string(runes[:labelLength-1]) + "…"
}

// days are the first and the last day that dates cover.
func days(start, end model.Date) (first, last string) {
	if start == "" {
		start = end
	}
	if end == "" {
		end = start
	}
	if start == "" {
		return "", ""
	}
	return start.First(), end.Last()
}

// linker gathers the edges that one record makes.
type linker struct {
	id          string
	first, last string
	edges       []edge
}

func (l *linker) link(from, kind, to string, attributes map[string]string) {
	if from != "" && to != "" {
		l.edges = append(l.edges, edge{from, kind, to, l.first, l.last, attributes})
	}
}

func (l *linker) linkAll(kind string, to []string) {
	for _, id := range to {
		l.link(l.id, kind, id, nil)
	}
}

func (l *linker) participants(participants []document.Participant) {
	for _, p := range participants {
		l.link(p.Actor, "PARTICIPATED_IN", l.id, map[string]string{"role": string(p.Role), "representing": p.Representing})
	}
}

func (l *linker) citations(citations []document.Citation) {
	seen := map[string]bool{}
	for _, c := range citations {
		if !seen[c.Source] {
			seen[c.Source] = true
			l.link(l.id, "CITES", c.Source, nil)
		}
	}
}

func edgesOf(record any) []edge {
	l := &linker{}
	switch r := record.(type) {
	case *document.Leader:
		for _, t := range r.Tenures {
			if t.Standing == model.StandingRetracted {
				continue
			}
			l.first, l.last = "", ""
			if t.From != "" {
				l.first = t.From.First()
			}
			if t.To != "" {
				l.last = t.To.Last()
			}
			l.link(r.ID, "HELD_OFFICE", t.Of, map[string]string{
				"role": string(t.Office), "title": nameOf(t.Title), "start": string(t.From), "end": string(t.To),
			})
		}
	case *document.Country:
		for _, m := range r.Memberships {
			l.link(r.ID, "MEMBER_OF", m.Organization, map[string]string{"start": string(m.From), "end": string(m.To)})
		}
	case *document.ForumSeries:
		l.id = r.ID
		l.linkAll("ABOUT", r.About)
	case *document.Forum:
		l.id = r.ID
		l.first, l.last = days(r.Start, r.End)
		l.link(r.ID, "EDITION_OF", r.Series, nil)
		l.link(r.ID, "HELD_IN", r.Country, nil)
		l.linkAll("ABOUT", r.About)
		l.participants(r.Participants)
		l.citations(r.Citations)
	case *document.Meeting:
		l.id = r.ID
		l.first, l.last = days(r.Start, r.End)
		relation := "SESSION_OF"
		if r.ForumRelation == model.ForumRelationOnSidelines {
			relation = "ON_SIDELINES_OF"
		}
		l.link(r.ID, relation, r.Forum, nil)
		l.link(r.ID, "HELD_IN", r.Country, nil)
		l.link(r.ID, "PART_OF", r.PartOf, nil)
		l.linkAll("ABOUT", r.About)
		l.participants(r.Participants)
		l.citations(r.Citations)
	case *document.Statement:
		l.id = r.ID
		l.first, l.last = days(r.Date, "")
		l.link(r.Speaker, "SAID", r.ID, nil)
		l.link(r.ID, "SAID_AT", r.Meeting, nil)
		l.link(r.ID, "SAID_AT", r.Forum, nil)
		l.linkAll("ADDRESSED_TO", r.Addressees)
		l.linkAll("MENTIONS", r.Mentions)
		l.linkAll("ABOUT", r.About)
		citations := r.Citations
		for _, rendition := range r.Renditions {
			citations = append(citations, document.Citation{Source: rendition.Source})
		}
		l.citations(citations)
	case *document.Topic:
		l.id = r.ID
		l.linkAll("BROADER", r.Broader)
	}
	return l.edges
}
