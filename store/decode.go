package store

import (
	"cmp"
	"log/slog"
	"runtime/debug"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// props has values from the driver. Its methods return the zero value or nil for a missing or null value.
type props map[string]any

func value[T any](p props, key string) T {
	v, _ := p[key].(T)
	return v
}

func optional[T any](p props, key string) *T {
	if v, ok := p[key].(T); ok {
		return &v
	}
	return nil
}

// enum reads a string into a string type of the model, or nil if it is missing.
func enum[T ~string](p props, key string) *T {
	text, ok := p[key].(string)
	if !ok {
		return nil
	}
	v := T(text)
	return &v
}

// date reads a date, or nil if it is missing or invalid.
func (p props) date(key string) *model.Date {
	text, ok := p[key].(string)
	if !ok {
		return nil
	}
	date, err := model.ParseDate(text)
	if err != nil {
		slog.Warn("the database holds a date that is none: it is read as unknown", "property", key, "of", p.name(), "error", err)
		return nil
	}
	return &date
}

func (p props) maps(key string) []props {
	list, _ := p[key].([]any)
	maps := make([]props, 0, len(list))
	for _, item := range list {
		if m, ok := item.(map[string]any); ok {
			maps = append(maps, m)
		}
	}
	return maps
}

func (p props) strings(key string) []string {
	list, _ := p[key].([]any)
	texts := make([]string, len(list))
	for i, item := range list {
		texts[i], _ = item.(string)
	}
	return texts
}

func (p props) ints(key string) []int {
	list, _ := p[key].([]any)
	numbers := make([]int, 0, len(list))
	for _, item := range list {
		if number, ok := item.(int64); ok {
			numbers = append(numbers, int(number))
		}
	}
	return numbers
}

// byPosition sorts maps by their position, a number or a text.
func byPosition(maps []props) []props {
	slices.SortFunc(maps, func(a, b props) int {
		return cmp.Or(cmp.Compare(value[int64](a, "position"), value[int64](b, "position")),
			cmp.Compare(value[string](a, "position"), value[string](b, "position")))
	})
	return maps
}

// ids reads a list of {id, position} as ids in order.
func (p props) ids(key string) []string {
	links := byPosition(p.maps(key))
	ids := make([]string, len(links))
	for i, link := range links {
		ids[i] = value[string](link, "id")
	}
	return ids
}

// decodeCard makes the noun that a card describes, see cards.go. ok is false if the database has an invalid one, such as a
// tenure of nothing: it is logged, and left out of the result of the read.
func decodeCard(card any) (noun any, ok bool) {
	fields, _ := card.(map[string]any)
	p := props(fields)
	defer func() {
		if problem := recover(); problem != nil {
			slog.Error("the database holds what cannot be read, and it is left out",
				"id", p.name(), "problem", problem, "stack", string(debug.Stack()))
			noun, ok = nil, false
		}
	}()
	if fields == nil {
		slog.Warn("the database holds a tenure of nobody or of nothing, and it is left out")
		return nil, false
	}
	return nounOf(p)
}

// name returns the id of an entity or the key of a detail.
func (p props) name() string { return cmp.Or(value[string](p, "id"), value[string](p, "key")) }

func nounOf(p props) (noun any, ok bool) {
	if _, isChange := p["sequence"]; isChange {
		return decodeChange(p), true
	}
	kind := value[string](p, "kind")
	if kind == "Tenure" {
		t := &model.Tenure{LeaderID: value[string](p, "leader")}
		return t, readFields(p, t.Fields())
	}
	record := model.KindNamed(kind).New()
	base := record.Base()
	base.CreatedAt, base.UpdatedAt = value[time.Time](p, "createdAt"), value[time.Time](p, "updatedAt")
	ok = readFields(p, record.Fields())
	if whole, isCompleted := record.(interface{ Complete() }); isCompleted {
		whole.Complete()
	}
	return record, ok
}

// readFields reads the values of fields from a card. An invalid date is read as unknown. ok is false if a required relationship
// is missing, such as the speaker of a statement.
func readFields(card props, fields []model.Field) (ok bool) {
	ok = true
	for _, f := range fields {
		if f.IsApart || f.On != "" || f.IsDerived() {
			continue
		}
		if f.IsProperty() {
			readProperty(card, f)
			continue
		}
		switch value := f.Value.(type) {
		case model.IDsValue:
			*value.At = card.ids(f.Property)
		case model.GroupValue:
			group := value.Fields()
			if readFields(card, group); !group[0].Value.IsEmpty() {
				value.Keep()
			}
		case model.List:
			elements := byPosition(card.maps(f.Property))
			value.Grow(len(elements))
			for i, element := range elements {
				readFields(element, value.At(i))
			}
		case model.Text:
			readLink(card, f, value, fields)
			if f.IsRequired && value.IsEmpty() {
				slog.Warn("the database holds what lacks a relationship that it must have, and it is left out", "of", card.name(), "lacks", f.Name)
				ok = false
			}
		}
	}
	return ok
}

func readProperty(properties props, f model.Field) {
	if err := f.Value.(model.Property).Read(properties, f.Property); err != nil {
		slog.Warn("the database holds a value that is none: it is read as unknown", "property", f.Property, "of", properties.name(), "error", err)
	}
	if text, isText := f.Value.(model.Text); isText && f.Preset != "" && text.IsEmpty() {
		text.Set(f.Preset)
	}
}

// readLink reads the id that a field names, and the values that the relationship keeps.
func readLink(card props, f model.Field, id model.Text, fields []model.Field) {
	link, hasMore := card[f.Property].(map[string]any)
	if !hasMore {
		id.Set(value[string](card, f.Property))
		return
	}
	id.Set(value[string](link, "id"))
	for _, on := range fields {
		switch {
		case on.On != f.Name:
		case on.Types != nil:
			for text, relation := range on.Types {
				if relation.Type == link["type"] {
					on.Value.(model.Text).Set(text)
				}
			}
		default:
			readProperty(link, on)
		}
	}
}

// readList reads the elements of a list that is not part of a card.
func readList[T any, P interface {
	*T
	Fields() []model.Field
}](elements []props) []T {
	list := make([]T, len(elements))
	for i, element := range byPosition(elements) {
		readFields(element, P(&list[i]).Fields())
	}
	return list
}

func decodeEvidence(v any) *model.Evidence {
	p := props(v.(map[string]any))
	evidence := &model.Evidence{Citations: readList[model.Citation](p.maps("citations")), Disputes: []model.Dispute{}}
	for _, d := range byPosition(p.maps("disputes")) {
		field := value[string](d, "field")
		last := len(evidence.Disputes) - 1
		if last < 0 || evidence.Disputes[last].Field != field {
			evidence.Disputes = append(evidence.Disputes, model.Dispute{Field: field})
			last++
		}
		dispute := &evidence.Disputes[last]
		dispute.Values = append(dispute.Values, model.DisputedValue{
			Value: value[string](d, "value"), Citations: readList[model.Citation](d.maps("citations")),
		})
	}
	return evidence
}

func decodeCitation(c props) *model.Citation {
	citation := &model.Citation{}
	readFields(c, citation.Fields())
	return citation
}
