package store_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
)

// notInSchema has the fields of a document that no field of the schema shows, with the reason.
var notInSchema = map[string]string{
	"Rendition.preferred": "the preferred rendition is the first of the list",
}

// schemaName has the fields of a document whose name in the schema differs.
var schemaName = map[string]string{
	"Participant.actor": "node", // of an edge
}

// question asks for every field of a document that a type of the schema has, and knows what the answer should be.
type question struct {
	t       *testing.T
	schema  *ast.Schema
	records map[string]any // all of them, by id
}

// tellsAll compares records with what GraphQL tells of them.
func tellsAll(t *testing.T, schema *ast.Schema, records map[string]any) {
	t.Helper()
	q := question{t, schema, records}
	handler := graph.Handler(db, loaders.NewCache(0), graph.DefaultLimits(storetest.Patience))
	for _, id := range slices.Sorted(maps.Keys(records)) {
		record := records[id]
		if merged, isMerged := record.(*model.Merged); isMerged {
			q.leads(handler, merged)
			continue
		}
		kind := model.KindOf(record.(model.Record)).Name
		of := reflect.TypeOf(record).Elem()
		node, _ := q.ask(handler, id, "... on "+kind+" { "+q.selection(of, kind)+" }").(map[string]any)
		want, got := map[string]any{}, map[string]any{}
		q.compare(reflect.ValueOf(record).Elem(), kind, node, want, got)
		if difference := cmp.Diff(want, got); difference != "" {
			t.Errorf("%s over GraphQL differs from the record (-record +GraphQL):\n%s", id, difference)
		}
	}
}

func (q question) leads(handler http.Handler, merged *model.Merged) {
	q.t.Helper()
	if node, _ := q.ask(handler, merged.From, "id").(map[string]any); node["id"] != merged.Into {
		q.t.Errorf("%s was merged into %s, and leads to %v", merged.From, merged.Into, node["id"])
	}
}

func (q question) ask(handler http.Handler, id, selection string) any {
	q.t.Helper()
	body, err := json.Marshal(map[string]any{
		"query": "query($id: ID!) { node(id: $id) { " + selection + " } }", "variables": map[string]any{"id": id},
	})
	if err != nil {
		q.t.Fatal(err)
	}
	request := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request.WithContext(q.t.Context()))
	var answer struct {
		Data   struct{ Node any }
		Errors []any
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil || len(answer.Errors) > 0 {
		q.t.Fatalf("%s: %v %s\n%s", id, err, recorder.Body, body)
	}
	return answer.Data.Node
}

// schemaField returns the field of the schema that has a field of a document, or nil if notInSchema says that none does.
func (q question) schemaField(of reflect.Type, field documentField, typeName string) *ast.FieldDefinition {
	q.t.Helper()
	name := of.Name() + "." + field.name
	if notInSchema[name] != "" {
		return nil
	}
	as := field.name
	if other := schemaName[name]; other != "" {
		as = other
	}
	definition := q.schema.Types[typeName].Fields.ForName(as)
	if definition == nil {
		q.t.Errorf("%s has no field %s: add it to the schema, or say in notInSchema why the schema lacks it", typeName, as)
	}
	return definition
}

// How the schema presents a field of a document.
const (
	asValue      = iota // a scalar or an enum
	asLink              // an entity, of whom the document has the id
	asObject            // an object, or a list of them
	asConnection        // edges
	byLanguage          // one text, in the language asked for
)

func (q question) way(field documentField, definition *ast.FieldDefinition) int {
	isText := strings.HasPrefix(field.of.String(), "[]model.LocalizedText")
	switch named := q.schema.Types[definition.Type.Name()]; {
	case len(field.refs) > 0:
		return asLink
	case isText && named.IsLeafType():
		return byLanguage
	case named.IsLeafType():
		return asValue
	case strings.HasSuffix(named.Name, "Connection"):
		return asConnection
	}
	return asObject
}

func structOf(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// edgeOf is the type of the edges of a connection.
func (q question) edgeOf(definition *ast.FieldDefinition) string {
	return q.schema.Types[definition.Type.Name()].Fields.ForName("edges").Type.Name()
}

// selection asks for the fields of a document that a type of the schema has.
func (q question) selection(of reflect.Type, typeName string) string {
	q.t.Helper()
	var parts []string
	for field := range fieldsOf(of) {
		definition := q.schemaField(of, field, typeName)
		if definition == nil {
			continue
		}
		switch q.way(field, definition) {
		case asLink:
			parts = append(parts, definition.Name+" { ... on Entity { id } }")
		case asConnection:
			edge := q.edgeOf(definition)
			parts = append(parts, definition.Name+"(first: 100) { edges { "+q.selection(structOf(field.of), edge)+q.place(edge)+" } }")
		case asObject:
			of := definition.Type.Name()
			parts = append(parts, definition.Name+" { "+q.selection(structOf(field.of), of)+q.place(of)+" }")
		case byLanguage:
			for i, lang := range languages {
				parts = append(parts, fmt.Sprintf("%s_%d: %s(lang: %q)", definition.Name, i, definition.Name, lang))
			}
		default:
			parts = append(parts, definition.Name)
		}
	}
	return strings.Join(parts, " ")
}

// compare puts what a record has into want, and what the answer says into got, in the same form.
func (q question) compare(record reflect.Value, typeName string, answer, want, got map[string]any) {
	for field := range fieldsOf(record.Type()) {
		definition := q.schemaField(record.Type(), field, typeName)
		if definition == nil {
			continue
		}
		value := record.FieldByIndex(field.index)
		if field.name == "id" && value.String() == "" {
			continue // of a part that has none of its own
		}
		name := definition.Name
		switch way := q.way(field, definition); way {
		case asLink:
			want[name], got[name] = plainValue(q.t, value), idsOf(answer[name])
			if field.mutual {
				want[name] = q.bothWays(record, field)
			}
		case byLanguage:
			for i := range value.Len() {
				text := value.Index(i).Interface().(model.LocalizedText)
				at := fmt.Sprintf("%s_%d", name, slices.Index(languages, string(text.Lang)))
				if _, isAlias := want[at]; !isAlias { // of two texts in a language the first counts
					want[at], got[at] = text.Text, answer[at]
				}
			}
		case asConnection:
			connection, _ := answer[name].(map[string]any)
			edges := withoutParts(connection["edges"], record)
			want[name], got[name] = q.compareList(value, q.edgeOf(definition), edges, field.name)
		case asObject:
			if field.mutual {
				value = q.judgements(record, value)
			}
			want[name], got[name] = q.compareList(value, definition.Type.Name(), withoutParts(answer[name], record), field.name)
		default:
			want[name], got[name] = plainValue(q.t, value), answer[name]
		}
	}
}

// place asks for the meeting of an element of a list, if it says that.
func (q question) place(typeName string) string {
	if q.schema.Types[typeName].Fields.ForName("meeting") != nil {
		return " meeting { id }"
	}
	return ""
}

// withoutParts leaves out of a list of an occasion what belongs to its parts.
func withoutParts(answer any, record reflect.Value) any {
	list, isList := answer.([]any)
	if !isList {
		return answer
	}
	return slices.DeleteFunc(slices.Clone(list), func(element any) bool {
		object, _ := element.(map[string]any)
		meeting, isPart := object["meeting"].(map[string]any)
		return isPart && meeting["id"] != record.FieldByName("ID").String()
	})
}

// bothWays has the ids that a field of a record has, followed by those of the records that name this one in the same field.
func (q question) bothWays(record reflect.Value, field documentField) []any {
	self := record.FieldByName("ID").String()
	ids := slices.Clone(record.FieldByIndex(field.index).Interface().([]string))
	for _, id := range slices.Sorted(maps.Keys(q.records)) {
		other := reflect.ValueOf(q.records[id]).Elem()
		if other.Type() != record.Type() || slices.Contains(ids, id) {
			continue
		}
		if slices.Contains(other.FieldByIndex(field.index).Interface().([]string), self) {
			ids = append(ids, id)
		}
	}
	all := make([]any, len(ids))
	for i, id := range ids {
		all[i] = id
	}
	return all
}

// judgements has the judgements of a record, and those that other records have of it, by id of the other record. A retracted fact is
// not read from the other end.
func (q question) judgements(record, own reflect.Value) reflect.Value {
	self := record.FieldByName("ID").String()
	all := slices.Clone(own.Interface().([]model.Difference))
	for id, other := range q.records {
		judged, can := other.(model.Judged)
		if !can || model.KindOf(judged).IsFact && document.IsRetracted(judged) || slices.ContainsFunc(all, func(d model.Difference) bool { return d.From == id }) {
			continue
		}
		for _, d := range *judged.Differences() {
			if d.From == self {
				all = append(all, model.Difference{From: id, Reason: d.Reason})
			}
		}
	}
	slices.SortFunc(all, func(a, b model.Difference) int { return strings.Compare(a.From, b.From) })
	return reflect.ValueOf(all)
}

// compareList compares a list of objects, or a single one.
func (q question) compareList(value reflect.Value, typeName string, answer any, name string) (want, got any) {
	if value.Kind() == reflect.Pointer {
		if value.IsNil() {
			return nil, answer
		}
		one := map[string]any{}
		object, _ := answer.(map[string]any)
		other := map[string]any{}
		q.compare(value.Elem(), typeName, object, one, other)
		return one, other
	}
	objects, _ := answer.([]any)
	var wants, gots []any
	for i := range max(value.Len(), len(objects)) {
		one, other := map[string]any{}, map[string]any{}
		switch {
		case i >= len(objects):
			one["missing"] = fmt.Sprint(value.Index(i).Interface())
		case i >= value.Len():
			other["in addition"] = objects[i]
		default:
			q.compare(value.Index(i), typeName, objects[i].(map[string]any), one, other)
		}
		wants, gots = append(wants, one), append(gots, other)
	}
	if slices.Contains(unordered, name) {
		inOrder := func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) }
		slices.SortFunc(wants, inOrder)
		slices.SortFunc(gots, inOrder)
	}
	return wants, gots
}

// idsOf is the id of an entity of an answer, or the ids of several.
func idsOf(answer any) any {
	switch answer := answer.(type) {
	case map[string]any:
		return answer["id"]
	case []any:
		ids := make([]any, len(answer))
		for i, entity := range answer {
			ids[i] = idsOf(entity)
		}
		return ids
	}
	return nil
}

// plainValue is a value as an answer has it: null where there is none, but for a list.
func plainValue(t *testing.T, value reflect.Value) any {
	t.Helper()
	if value.Kind() != reflect.Slice && value.Kind() != reflect.Bool && value.Kind() != reflect.Float64 && value.IsZero() {
		return nil
	}
	text, err := json.Marshal(value.Interface())
	if err != nil {
		t.Fatal(err)
	}
	var plain any
	if err := json.Unmarshal(text, &plain); err != nil {
		t.Fatal(err)
	}
	if plain == nil { // a list
		plain = []any{}
	}
	return plain
}
