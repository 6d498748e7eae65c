package export

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// node is an entity in a format with nodes and edges. Retracted facts are left out, because programs count nodes.
type node struct {
	id, kind, label string
	first, last     string // days, empty if unknown
	attributes      map[string]string
}

// edge is a link between two entities, named as the schema's LinkKind.
type edge struct {
	from, kind, to string
	first, last    string
	attributes     map[string]string
}

// Attributes of nodes and edges in the order in which they are written: first those of every node, then the properties of all
// kinds.
var (
	nodeAttributes = attributesOfNodes()
	edgeAttributes = attributesOfEdges()
)

func attributesOfNodes() []string {
	names := []string{"kind", "name", "start", "end", "text", "lang"}
	for _, kind := range model.Kinds {
		for _, f := range kind.New().Fields() {
			if isAttribute(f) && !slices.Contains(names, attribute(f)) {
				names = append(names, attribute(f))
			}
		}
	}
	return names
}

// isAttribute reports whether a field is an attribute of nodes: one value, not a list.
func isAttribute(f model.Field) bool {
	if _, isList := f.Value.(model.List); isList || !f.IsProperty() || f.IsDerived() || f.Name == "id" {
		return false
	}
	_, isTexts := f.Value.(model.TextsValue)
	return !isTexts
}

// attribute returns the name of a field as an attribute, so that a name means the same for all kinds.
func attribute(f model.Field) string {
	switch f.Property {
	case "wikidataId":
		return "wikidata"
	case "date": // of a statement
		return "start"
	}
	return f.Property
}

func attributesOfEdges() []string {
	names := []string{"kind", "title", "isAttested"} // the title is that of an office, and isAttested says of which kind its days are
	for _, kind := range model.Kinds {
		for _, f := range kind.New().Fields() {
			if list, isList := f.Value.(model.List); isList && isLink(f) && f.Name != "citations" {
				for _, rest := range list.Example()[1:] {
					if !slices.Contains(names, edgeAttribute(rest)) {
						names = append(names, edgeAttribute(rest))
					}
				}
			}
		}
	}
	return names
}

// edgeAttribute returns the name of a property of a relationship as an attribute.
func edgeAttribute(f model.Field) string {
	switch f.Name {
	case "from":
		return "start"
	case "to":
		return "end"
	}
	return f.Name
}

// drawing draws records as nodes and edges, each of which it gives to the writer and forgets. It reads the records twice: a format has
// all nodes before the edges, and an edge needs both ends. Meanwhile it keeps the ids of the nodes.
type drawing struct {
	records Records
	drawn   map[string]bool
}

// nodes calls each with every node.
func (d *drawing) nodes(each func(node)) error {
	d.drawn = map[string]bool{}
	names := map[string]string{} // of actors, which come before statements
	for record, err := range d.records {
		if err != nil {
			return err
		}
		if actor, isActor := record.(model.Actor); isActor {
			names[actor.Base().ID] = actor.Name(nil)
		}
		if n, ok := nodeOf(record, names); ok {
			d.drawn[n.id] = true
			each(n)
		}
	}
	return nil
}

// edges calls each with every edge between nodes, numbered from 0. nodes comes first.
func (d *drawing) edges(each func(i int, e edge)) error {
	number := 0
	for record, err := range d.records {
		if err != nil {
			return err
		}
		if of, isRecord := record.(model.Record); !isRecord || !d.drawn[of.Base().ID] {
			continue
		}
		for _, e := range edgesOf(record) {
			if d.drawn[e.from] && d.drawn[e.to] {
				each(number, e)
				number++
			}
		}
	}
	return nil
}

// nodeOf returns the node of a record. names are those of actors, by which statements are named.
func nodeOf(record any, names map[string]string) (node, bool) {
	of, isRecord := record.(model.Record)
	if !isRecord {
		return node{}, false // an id that is no longer in use
	}
	n := node{id: of.Base().ID, kind: model.KindOf(of).Name, label: of.Name(nil), attributes: map[string]string{}}
	n.attributes["kind"] = n.kind
	for _, f := range of.Fields() {
		if text, isText := f.Value.(model.Text); isText && isAttribute(f) {
			n.attributes[attribute(f)] = text.Get()
		} else if isAttribute(f) && !f.Value.IsEmpty() {
			n.attributes[attribute(f)] = fmt.Sprint(reflect.Indirect(reflect.ValueOf(f.Value.Address()).Elem()))
		}
	}
	n.first, n.last = daysOf(of)
	if statement, ok := record.(*model.Statement); ok {
		n.label = statement.NameBy(names[statement.Speaker], nil).Text
	}
	n.attributes["name"] = n.label
	if statement, ok := record.(*model.Statement); ok && len(statement.Renditions) > 0 {
		n.attributes["text"], n.attributes["lang"] = statement.Renditions[0].Text, string(statement.Renditions[0].Lang)
	}
	fact, isFact := record.(model.Asserted)
	return n, !isFact || !fact.Assertion().IsRetracted()
}

// daysOf returns the first and the last day of a record, which follow from its dates; empty if they are unknown.
func daysOf(record model.Record) (first, last string) {
	node := map[string]any{}
	for _, f := range record.Fields() {
		if derived, isProperty := f.Value.(model.Property); isProperty && f.IsDerived() {
			derived.Put(node, "")
		}
	}
	first, _ = node["firstDay"].(string)
	last, _ = node["lastDay"].(string)
	return first, last
}

// isLink reports whether the schema has a LinkKind for a field.
func isLink(f model.Field) bool {
	return !f.Pattern.IsZero() && !f.IsInverse && f.Pattern.Relations[0].Sentence != ""
}

// edgesOf returns the edges that a record makes.
func edgesOf(record any) []edge {
	of, isRecord := record.(model.Record)
	if !isRecord {
		return nil
	}
	l := &linker{id: of.Base().ID}
	l.first, l.last = daysOf(of)
	fields := of.Fields()
	for _, f := range fields {
		if leader, isLeader := record.(*model.Leader); isLeader && f.Name == "tenures" {
			l.offices(leader.Tenures)
		}
		if isLink(f) {
			l.follow(f, fields)
		}
	}
	if statement, isStatement := record.(*model.Statement); isStatement {
		for _, rendition := range statement.Renditions {
			l.cite(rendition.Source)
		}
	}
	if meeting, isMeeting := record.(*model.Meeting); isMeeting {
		var mentioned []string
		for _, account := range meeting.Accounts {
			l.cite(account.Source)
			mentioned = append(mentioned, account.Mentioning()...)
		}
		for _, id := range model.Distinct(mentioned, func(id string) string { return id }) {
			l.edges = append(l.edges, edge{l.id, string(model.LinkKindMentions), id, l.first, l.last, nil})
		}
	}
	return l.edges
}

// linker gathers the edges that one record makes.
type linker struct {
	id          string
	first, last string
	edges       []edge
}

// follow adds the edges that a field makes.
func (l *linker) follow(f model.Field, fields []model.Field) {
	relation := f.Pattern.Relations[0]
	switch value := f.Value.(type) {
	case model.IDsValue:
		for _, id := range *value.At {
			l.link(f.Pattern, relation, id, nil)
		}
	case model.List:
		for i := range value.Len() {
			l.element(f, relation, value.At(i))
		}
	case model.Text:
		for _, on := range fields {
			if chosen, isType := on.Value.(model.Text); isType && on.On == f.Name && on.Types[chosen.Get()] != nil {
				relation = on.Types[chosen.Get()]
			}
		}
		l.link(f.Pattern, relation, value.Get(), nil)
	}
}

// element adds the edge of an element of a list; for evidence, only an edge to the source.
func (l *linker) element(f model.Field, relation *model.Relation, fields []model.Field) {
	other := fields[0].Value.(model.Text).Get()
	if f.Name == "citations" {
		l.cite(other)
		return
	}
	attributes := map[string]string{}
	for _, rest := range fields[1:] {
		attributes[edgeAttribute(rest)] = rest.Value.(model.Text).Get()
	}
	l.link(f.Pattern, relation, other, attributes)
}

func (l *linker) link(p model.Pattern, relation *model.Relation, other string, attributes map[string]string) {
	from, to := l.id, other
	if p.IsBackward {
		from, to = to, from
	}
	if other != "" {
		l.edges = append(l.edges, edge{from, relation.Type, to, l.first, l.last, attributes})
	}
}

// cite adds an edge to a source, once.
func (l *linker) cite(source string) {
	if !slices.ContainsFunc(l.edges, func(e edge) bool { return e.kind == "CITES" && e.to == source }) {
		l.edges = append(l.edges, edge{l.id, "CITES", source, l.first, l.last, nil})
	}
}

// offices adds an edge to the side of each office of a leader.
func (l *linker) offices(tenures []model.Tenure) {
	for _, t := range tenures {
		if t.IsRetracted() {
			continue
		}
		e := edge{from: l.id, kind: "HELD_OFFICE", to: t.Of, attributes: map[string]string{
			"role": string(t.Office), "title": nameOf(t.Titles), "start": string(t.From), "end": string(t.To),
		}}
		if t.IsAttested {
			e.attributes["isAttested"] = "true"
		}
		if t.From != "" {
			e.first = t.From.First()
		}
		if t.To != "" {
			e.last = t.To.Last()
		}
		l.edges = append(l.edges, e)
	}
}
