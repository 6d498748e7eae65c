package history

import (
	"encoding/json"
	"reflect"

	"github.com/sidelines/sidelines/model"
)

// set gives a field a value. The list that JSON makes replaces what was there, so that nothing of it stays.
func set(f model.Field, value json.RawMessage) error {
	at := reflect.ValueOf(f.Value.Address()).Elem()
	made := reflect.New(at.Type())
	if !IsNull(value) {
		if err := json.Unmarshal(value, made.Interface()); err != nil {
			return err
		}
	}
	at.Set(made.Elem())
	if f.IsApart {
		model.MarkRead(f)
	}
	return nil
}
