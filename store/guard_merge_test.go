package store_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// ofItsOwn are fields that a survivor does not take over from a duplicate, with the reason.
var ofItsOwn = map[string]string{
	"standing":   "it says whether the survivor stands",
	"retraction": "it says why the survivor was withdrawn",
	"tells":      "neither collection covers the time of the other for what it tells itself",
	"subjects":   "so with whom they follow",
	"covers":     "and with the time",
	"disputes":   "they are about values of the duplicate that the survivor may not have taken over",
}

// combined is a survivor with all that only the duplicate had: what is worked out here once more, in the plainest way.
func combined(t *testing.T, survivor, duplicate any) any {
	t.Helper()
	record := copyOf(t, survivor)
	into, from := reflect.ValueOf(record).Elem(), reflect.ValueOf(copyOf(t, duplicate)).Elem()
	meeting, isMeeting := record.(*model.Meeting)
	hasWhole := isMeeting && meeting.PartOf != ""
	for field := range fieldsOf(into.Type()) {
		value, other := into.FieldByIndex(field.index), from.FieldByIndex(field.index)
		switch {
		case ofItsOwn[field.name] != "" || field.name == "partOfBasis" && hasWhole:
		case value.Kind() == reflect.Slice:
			for i := range other.Len() {
				if !isIn(value, other.Index(i)) {
					value.Set(reflect.Append(value, other.Index(i)))
				}
			}
		case value.IsZero():
			value.Set(other)
		}
	}
	return record
}

func isIn(list, element reflect.Value) bool {
	for i := range list.Len() {
		if reflect.DeepEqual(list.Index(i).Interface(), element.Interface()) {
			return true
		}
	}
	return false
}

// renamed is a record that names into wherever it named from; itself not at all, and nothing twice in a list of ids.
func renamed(t *testing.T, record any, from, into string) any {
	t.Helper()
	again := copyOf(t, record)
	value := reflect.ValueOf(again).Elem()
	self := ""
	if hasField(value.Type(), "id") {
		self = value.FieldByName("ID").String()
	}
	renameIn(value, documentField{}, self, from, into)
	if meeting, isMeeting := again.(*model.Meeting); isMeeting && meeting.PartOf == "" {
		meeting.PartOfBasis = ""
	}
	if statement, isStatement := again.(*model.Statement); isStatement {
		for i := range statement.Renditions {
			mentions := &statement.Renditions[i].Mentions
			*mentions = slices.DeleteFunc(*mentions, func(m model.Mention) bool { return m.Entity == self })
		}
	}
	if judged, can := again.(model.Judged); can { // the two are one, so that no judgement parts them
		differences := judged.Differences()
		*differences = slices.DeleteFunc(*differences, func(d model.Difference) bool { return d.From == self })
	}
	if merged := value.FieldByName("Into"); self == "" && merged.String() == from {
		merged.SetString(into) // an id that was merged earlier leads on
	}
	return again
}

func renameIn(value reflect.Value, field documentField, self, from, into string) {
	switch value.Kind() {
	case reflect.Struct:
		for part := range fieldsOf(value.Type()) {
			renameIn(value.FieldByIndex(part.index), part, self, from, into)
		}
	case reflect.Pointer:
		if !value.IsNil() {
			renameIn(value.Elem(), field, self, from, into)
		}
	case reflect.Slice:
		for i := range value.Len() {
			renameIn(value.Index(i), field, "", from, into)
		}
		if ids, ok := value.Interface().([]string); ok && len(field.refs) > 0 {
			var distinct []string
			for _, id := range ids {
				if id != self && !slices.Contains(distinct, id) {
					distinct = append(distinct, id)
				}
			}
			value.Set(reflect.ValueOf(distinct))
		}
	case reflect.String:
		if len(field.refs) == 0 {
			return
		}
		if value.String() == from {
			value.SetString(into)
		}
		if value.String() == self && self != "" {
			value.SetString("") // a part of itself
		}
	default: // numbers and booleans name nobody
	}
}
