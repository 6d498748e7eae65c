package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"

	"github.com/sidelines/sidelines/document"
)

// equalRecords compares records as the documents that they would be written as: an empty list is an omitted one. The
// order of tenures and memberships carries no meaning.
func equalRecords(a, b any) bool { return canonical(a) == canonical(b) }

// canonical is the one text of a record.
func canonical(record any) string {
	text, err := json.Marshal(inOneOrder(record))
	if err != nil {
		panic(err) // records always marshal
	}
	return string(text)
}

// inOneOrder is a record with its tenures or memberships in an order that depends on nothing else.
func inOneOrder(record any) any {
	switch r := record.(type) {
	case *document.Leader:
		if len(r.Tenures) > 1 {
			sorted := *r
			sorted.Tenures = slices.SortedFunc(slices.Values(r.Tenures), byText[document.Tenure])
			return &sorted
		}
	case *document.Country:
		if len(r.Memberships) > 1 {
			sorted := *r
			sorted.Memberships = slices.SortedFunc(slices.Values(r.Memberships), byText[document.Membership])
			return &sorted
		}
	}
	return record
}

func byText[T any](a, b T) int {
	textA, errA := json.Marshal(a)
	textB, errB := json.Marshal(b)
	if errA != nil || errB != nil {
		panic(errors.Join(errA, errB)) // records always marshal
	}
	return bytes.Compare(textA, textB)
}
