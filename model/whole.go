package model

import "reflect"

// MarkRead notes that a field which is read apart was read: if it has no elements, there are none.
func MarkRead(f Field) {
	if list := reflect.ValueOf(f.Value.Address()).Elem(); list.IsNil() {
		list.Set(reflect.MakeSlice(list.Type(), 0, 0))
	}
}

// IsWhole reports whether every field of a record was read. A record that came with a card lacks its citations, disputes and
// participants, and would lose them if it were written.
func IsWhole(record Record) bool {
	isWhole := true
	EachValue("", record.Fields(), func(_ string, f Field) {
		if f.IsApart && reflect.ValueOf(f.Value.Address()).Elem().IsNil() {
			isWhole = false
		}
	})
	return isWhole
}
