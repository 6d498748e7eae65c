package model

import (
	"encoding/json"
	"io"
)

// JSON is a value of a field as graph documents write it; empty is null.
type JSON json.RawMessage

// MarshalGQL writes the JSON as it is.
func (j JSON) MarshalGQL(w io.Writer) {
	if len(j) == 0 {
		j = JSON("null")
	}
	_, _ = w.Write(j)
}

// UnmarshalGQL refuses everything: no argument takes JSON.
func (j *JSON) UnmarshalGQL(any) error { return Errorf(CodeBadUserInput, "JSON is only returned") }

// ValueChange is a field before and after a change.
type ValueChange struct {
	Field         string
	Before, After JSON
	IsBeforeKnown bool
	IsAfterKnown  bool
}

// PastRecord is an entity as it was after a revision.
type PastRecord struct {
	ID         string
	Kind       *EntityKind
	Exists     bool
	Revision   *int
	MergedInto *string
	Fields     JSON
	Unknown    []string
}

// UndoResult is what an undo did.
type UndoResult struct {
	Revision int
	Undone   []int
	Changes  []*Change
}
