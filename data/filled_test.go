package data_test

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

// ofTypes are the types of the schema that show a struct of documents, where their names differ.
var ofTypes = map[string]string{"Participant": "ParticipantEdge"}

// filled counts the values of the fields and enums of every record of the bundled data, by Type.field and Type.VALUE.
func filled(t *testing.T) map[string]int {
	t.Helper()
	counts := map[string]int{}
	for _, all := range documentsOf(t, data.Default) {
		lists := reflect.ValueOf(*all)
		for _, field := range reflect.VisibleFields(lists.Type()) {
			list := lists.FieldByIndex(field.Index)
			if list.Kind() != reflect.Slice {
				continue // a flag
			}
			for i := range list.Len() {
				if record, isRecord := list.Index(i).Interface().(model.Record); isRecord {
					count(reflect.ValueOf(record).Elem(), record.Fields(), counts)
				}
			}
		}
	}
	return counts
}

func count(of reflect.Value, fields []model.Field, counts map[string]int) {
	name := of.Type().Name()
	for _, f := range fields {
		if f.IsDerived() || f.IsInverse {
			continue
		}
		counts[name+"."+f.Name] += 0
		text, isText := f.Value.(model.Text)
		switch {
		case !f.Value.IsEmpty():
			counts[name+"."+f.Name]++
		case f.Name == "standing": // what documents leave out
			counts["Standing.ASSERTED"]++
		}
		if isText && f.Pattern.IsZero() {
			counts[reflect.TypeOf(text.Address()).Elem().Name()+"."+cmp.Or(text.Get(), f.Preset)]++
		}
		if f.Name == "disputes" && !f.Value.IsEmpty() {
			counts["Standing.DISPUTED"]++
		}
		switch v := f.Value.(type) {
		case model.List:
			elements := reflect.ValueOf(f.Value.Address()).Elem()
			for i := range v.Len() {
				count(elements.Index(i), v.At(i), counts)
			}
		case model.GroupValue:
			if !v.IsEmpty() {
				count(reflect.ValueOf(f.Value.Address()).Elem().Elem(), v.Fields(), counts)
			}
		}
	}
}

// Fields and values that no bundled record has say so in the schema: a reader would take an empty answer for a fact. If the data gets some,
// the schema no longer says so.
func TestFields_withoutData(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	counts := filled(t)
	says := func(description string) bool {
		return strings.Contains(description, "bundled data") && strings.Contains(strings.ToLower(" "+description), " no ")
	}
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		of, field, _ := strings.Cut(name, ".")
		if as := ofTypes[of]; as != "" {
			of = as
		}
		definition := schema.Types[of]
		if definition == nil || definition.Kind == ast.Enum {
			continue
		}
		shown := definition.Fields.ForName(field)
		switch {
		case shown == nil, slices.Contains(byEditors, field):
		case counts[name] == 0 && !says(shown.Description):
			t.Errorf("no bundled record has %s: say so in its description, with the words bundled data, and where data comes from", name)
		case counts[name] > 0 && says(shown.Description):
			t.Errorf("%d bundled records have %s, and its description says that none has", counts[name], name)
		}
	}
	for _, enum := range enums {
		for _, value := range schema.Types[enum].EnumValues {
			switch n := counts[enum+"."+value.Name]; {
			case slices.Contains(byEditors, value.Name):
			case n == 0 && !says(value.Description):
				t.Errorf("no bundled record has %s.%s: say so in its description", enum, value.Name)
			case n > 0 && says(value.Description):
				t.Errorf("%d bundled records have %s.%s, and its description says that none has", n, enum, value.Name)
			}
		}
	}
}

// byEditors are fields and values that the mutations make, which the schema says.
var byEditors = []string{"standing", "retraction", "RETRACTED", "differentFrom"}

// enums are those whose values are in records.
var enums = []string{
	"Basis", "ForumRelation", "MeetingFormat", "MeetingMode", "MeetingSetting", "MeetingStatus", "MentionBasis", "Office", "ParticipantRole",
	"RenditionForm", "SourceKind", "Stance", "Standing", "StatementKind", "TopicKind",
}
