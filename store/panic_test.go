package store

import (
	"errors"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// A panic while rows are made, or records merged, is an error of the write, which changes nothing then.
func TestWrite_panics(t *testing.T) {
	isInternal := func(err error) bool {
		var known *model.Error
		return errors.As(err, &known) && known.Code == model.CodeInternal
	}
	parts, made := rowsInParts([]changedRecord{{record: nil}}, make(chan struct{}))
	for range parts {
		t.Error("there is a part")
	}
	if err := made(); !isInternal(err) {
		t.Errorf("rows: error %v, want INTERNAL", err)
	}
	if _, _, err := mergeAll([]*entry{nil}); !isInternal(err) {
		t.Errorf("records: error %v, want INTERNAL", err)
	}
}
