package store

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// rows has records in the form that writes.cypher needs.
type rows struct {
	created map[string][]map[string]any // entities by label
	updated []map[string]any            // entities that existed before
	details []map[string]any
	links   map[linkGroup][]link
	current map[string]any // the entity of the record that is being added
}

func newRows() *rows {
	return &rows{created: map[string][]map[string]any{}, links: map[linkGroup][]link{}}
}

// linkGroup identifies links of one type whose ends are of the same sorts, with or without properties.
type linkGroup struct {
	kind                 string
	fromDetail, toDetail bool
	isPlain              bool
}

// link is a relationship between two ends, entities by id or details by key.
type link struct {
	from, to string
	props    map[string]any
}

// isDetail reports whether a text is the key of a detail, and not the id of an entity.
func isDetail(end string) bool { return strings.Contains(end, "/") }

const retracted = "Retracted"

// labelOf returns the label of a node. Retracted facts have another label, so that queries do not count them by accident.
func labelOf(kind string, fields []model.Field) string {
	standing, isFact := model.FieldNamed(fields, "standing")
	if isFact && standing.Value.(model.Text).Get() == string(model.StandingRetracted) {
		return retracted + kind
	}
	return kind
}

func (r *rows) link(from, kind, to string, more map[string]any) {
	if from == "" || to == "" {
		return
	}
	group := linkGroup{kind, isDetail(from), isDetail(to), more == nil}
	r.links[group] = append(r.links[group], link{from, to, more})
}

// along adds a relationship that a field describes, from the side of its owner.
func (r *rows) along(p model.Pattern, relation *model.Relation, owner, other string, properties map[string]any) {
	if p.IsBackward {
		owner, other = other, owner
	}
	r.link(owner, relation.Type, other, properties)
}

// add adds a record, with a fingerprint, by which Adopt finds changes that were made directly in the database.
func (r *rows) add(c changedRecord) {
	r.addRecord(c.record)
	r.current["props"].(map[string]any)["fingerprint"] = cmp.Or(c.fingerprint, fingerprint(c.record))
	if c.existed {
		r.updated = append(r.updated, r.current)
		return
	}
	label := r.current["kind"].(string)
	r.created[label] = append(r.created[label], r.current)
}

func (r *rows) addRecord(record model.Record) {
	kind, id, fields := model.KindOf(record).Name, record.Base().ID, record.Fields()
	// These are set for kinds without names too.
	node := map[string]any{"wikidataId": nil, "nameLangs": []string{}, "nameTexts": []string{}, "nameFolded": []string{}}
	r.addFields(id, node, fields)
	if kind == "Leader" {
		node["nameKeys"] = names.Keys(node["nameTexts"].([]string))
	}
	node["sortName"] = id
	if folded := node["nameFolded"].([]string); len(folded) > 0 {
		node["sortName"] = folded[0]
	}
	r.current = map[string]any{"id": id, "kind": kind, "otherKind": retracted + kind, "props": node}
	if label := labelOf(kind, fields); label != kind {
		r.current["kind"], r.current["otherKind"] = label, kind
	}
}

// addFields adds the properties of a node, its relationships, and the details at their other ends. owner is the id of the node, or
// its key.
func (r *rows) addFields(owner string, node map[string]any, fields []model.Field) {
	for _, f := range fields {
		if f.IsInverse || f.On != "" { // kept elsewhere
			continue
		}
		if f.IsProperty() {
			putProperty(node, f)
			continue
		}
		switch value := f.Value.(type) {
		case model.IDsValue:
			for i, id := range *value.At {
				r.along(f.Pattern, f.Pattern.Relations[0], owner, id, map[string]any{"position": i})
			}
		case model.GroupValue:
			if !value.IsEmpty() {
				r.addFields(owner, node, value.Fields())
			}
		case model.List:
			r.addElements(owner, f, value)
		case model.Text:
			relation, properties := relationOf(f, fields)
			r.along(f.Pattern, relation, owner, value.Get(), properties)
		}
	}
}

func putProperty(properties map[string]any, f model.Field) {
	f.Value.(model.Property).Put(properties, f.Property)
	switch value := f.Value.(type) {
	case model.TextsValue:
		if f.Folded != "" {
			properties[f.Folded] = foldedTexts(*value.At)
		}
	case model.Text:
		if f.Folded != "" {
			properties[f.Folded] = nullIfEmpty(names.Fold(value.Get()))
		}
	}
}

// relationOf returns the type of the relationship of a field, and its properties, or nil if it cannot have any.
func relationOf(f model.Field, fields []model.Field) (relation *model.Relation, properties map[string]any) {
	relation = f.Pattern.Relations[0]
	for _, on := range fields {
		switch {
		case on.On != f.Name:
		case on.Types != nil:
			relation = cmp.Or(on.Types[on.Value.(model.Text).Get()], relation)
		default:
			if properties == nil {
				properties = map[string]any{}
			}
			putProperty(properties, on)
		}
	}
	return relation, properties
}

// addElements adds the elements of a list, each of which is a relationship to the entity that it names, or a node.
func (r *rows) addElements(owner string, f model.Field, list model.List) {
	if disputes, ok := f.Value.Address().(*[]model.Dispute); ok {
		r.addDisputes(owner, *disputes)
		return
	}
	for i := range list.Len() {
		fields := list.At(i)
		properties := map[string]any{}
		if f.Detail == "" {
			if !f.IsUnordered {
				properties["position"] = i
			}
			for _, rest := range fields[1:] {
				putProperty(properties, rest)
			}
			r.along(f.Pattern, f.Pattern.Relations[0], owner, fields[0].Value.(model.Text).Get(), properties)
			continue
		}
		key := fmt.Sprintf("%s/%s/%d", owner, strings.ToLower(f.Detail), i)
		if id, hasID := model.FieldNamed(fields, "id"); hasID {
			key = id.Value.(model.Text).Get()
		} else {
			properties["key"], properties["position"] = key, i
		}
		r.addFields(key, properties, fields)
		r.details = append(r.details, map[string]any{"kind": labelOf(f.Detail, fields), "props": properties})
		r.along(f.Pattern, f.Pattern.Relations[0], owner, key, nil)
	}
}

// addDisputes adds the values of all disputes of a fact in order, each as a node that also has the name of the field.
func (r *rows) addDisputes(fact string, disputes []model.Dispute) {
	position := 0
	for _, dispute := range disputes {
		for _, v := range dispute.Values {
			key := fmt.Sprintf("%s/dispute/%d", fact, position)
			properties := map[string]any{"key": key, "position": position, "field": dispute.Field}
			r.addFields(key, properties, v.Fields())
			r.details = append(r.details, map[string]any{"kind": "DisputedValue", "props": properties})
			r.link(fact, "DISPUTES", key, nil)
			position++
		}
	}
}

func foldedTexts(texts []model.LocalizedText) []string {
	folded := make([]string, len(texts))
	for i, text := range texts {
		folded[i] = names.Fold(text.Text)
	}
	return folded
}

func nullIfEmpty(text string) any {
	if text == "" {
		return nil
	}
	return text
}
