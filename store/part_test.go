package store_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// A page of counterparts counts the participants of each meeting only where something of them is asked for, in its edges, its order or
// its filter.
func TestList_Elements_counterparts(t *testing.T) {
	const counted = "RETURN DISTINCT who"
	for _, c := range []struct {
		edge, order string
		where       any
		isCounted   bool
	}{
		{"meetings", "MEETINGS_DESC", nil, false},
		{"first", "LAST_DESC", nil, false},
		{"bilateral", "MEETINGS_DESC", nil, true},
		{"strength", "MEETINGS_DESC", nil, true},
		{"meetings", "STRENGTH_DESC", nil, true},
		{"meetings", "MEETINGS_DESC", &model.CounterpartFilter{Mode: some([]model.MeetingMode{"IN_PERSON"})}, true},
	} {
		list, err := store.NewList("Leader.counterparts", "Counterpart", store.PageArgs{}, c.where, []string{c.order}, nil)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := list.Elements("v1", "l1", []string{c.edge})
		if is := strings.Contains(text, counted); is != c.isCounted || !strings.Contains(text, c.edge+":") {
			t.Errorf("%s by %s: participants are counted: %v, want %v\n%s", c.edge, c.order, is, c.isCounted, text)
		}
	}
}
