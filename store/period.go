package store

import (
	"reflect"

	"github.com/sidelines/sidelines/model"
)

// NewPeriod checks a DateRange, which argument names in errors. Nil stands for all of time.
func NewPeriod(argument string, during *model.DateRange) (model.Period, error) {
	p := model.Period{From: "", To: "~"}
	if during == nil {
		return p, nil
	}
	compiler := filterCompiler{params: map[string]any{}}
	if _, err := compiler.operators("", "during", reflect.ValueOf(during), argument, false); err != nil {
		return p, err
	}
	p.IsGiven = true
	if during.From.IsSet() {
		p.From = during.From.Value().First()
	}
	if during.To.IsSet() {
		p.To = during.To.Value().Last()
	}
	return p, nil
}
