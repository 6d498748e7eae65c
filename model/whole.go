package model

import "reflect"

// MarkRead notes that a field with IsApart was read, so that it is empty and not unknown if it has no elements.
func MarkRead(f Field) {
	if list := reflect.ValueOf(f.Value.Address()).Elem(); list.IsNil() {
		list.Set(reflect.MakeSlice(list.Type(), 0, 0))
	}
}

// IsWhole reports whether every field of a record was read. A record from a card lacks its citations, disputes, participants, accounts
// and judgements, and writing it would delete them.
func IsWhole(record Record) bool {
	isWhole := true
	EachField(record.Fields(), func(f Field) {
		if f.IsApart && reflect.ValueOf(f.Value.Address()).Elem().IsNil() {
			isWhole = false
		}
	})
	return isWhole
}
