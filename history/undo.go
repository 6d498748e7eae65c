package history

import (
	"bytes"
	"maps"
	"time"

	"github.com/sidelines/sidelines/model"
)

// Net is what several changes did to one record together.
type Net struct {
	ID                 string
	Existed, Exists    bool
	KindBefore         *model.Kind
	KindAfter          *model.Kind
	Was, Is            Values // of the fields that differ; of a whole record, of those that have a value
	CreatedAt          time.Time
	isBroken, hasBegun bool
}

// IsBroken reports whether the record was changed by others in between, so that the changes together are no step from one state to
// another.
func (n *Net) IsBroken() bool { return n.isBroken }

// NetOf returns what changes did together to each record, in the order of their first changes, and to the rules by which ids lead to
// others. The changes have values, and are in the order of the journal. isWhole is false if other transactions changed the same in
// between.
func NetOf(changes []Change) (nets []*Net, redirects map[string]Redirect, isWhole bool) {
	of := map[string]*Net{}
	redirects, isWhole = map[string]Redirect{}, true
	for _, c := range changes {
		for id, r := range c.Redirects {
			if earlier, has := redirects[id]; has {
				isWhole = isWhole && sameText(earlier.Is, r.Was)
				r.Was = earlier.Was
			}
			redirects[id] = r
		}
		if c.Effect == Led {
			continue
		}
		n := of[c.ID]
		if n == nil {
			n = &Net{ID: c.ID, Was: Values{}, Is: Values{}}
			of[c.ID] = n
			nets = append(nets, n)
		}
		n.add(c)
	}
	for id, r := range redirects {
		if sameText(r.Was, r.Is) {
			delete(redirects, id)
		}
	}
	for _, n := range nets {
		for field, value := range n.Is {
			if n.Existed && n.Exists && bytes.Equal(value, n.Was.Get(field)) {
				delete(n.Is, field)
				delete(n.Was, field)
			}
		}
		isWhole = isWhole && !n.isBroken
	}
	return nets, redirects, isWhole
}

func (n *Net) add(c Change) {
	if !n.hasBegun {
		n.hasBegun = true
		n.Existed, n.KindBefore = c.Effect != Made, c.Kind
		n.Exists = n.Existed
	}
	if n.Exists != (c.Effect != Made) {
		n.isBroken = true
	}
	for field, value := range c.Was {
		earlier, has := n.Is[field]
		switch {
		case has && !bytes.Equal(earlier, value) && (!IsNull(earlier) || !IsNull(value)):
			n.isBroken = true
		case !has && !n.Existed && !IsNull(value): // a record that was made here has all its fields in Is
			n.isBroken = true
		case !has && n.Existed:
			n.Was[field] = value
		}
	}
	switch c.Effect {
	case Removed:
		if n.Existed && n.CreatedAt.IsZero() {
			n.CreatedAt = c.CreatedAt
		}
		for field := range n.Is {
			if _, has := c.Was[field]; !has && !IsNull(n.Is[field]) {
				n.isBroken = true
			}
		}
		n.Exists, n.Is = false, Values{}
	case Made:
		n.Exists, n.KindAfter = true, c.Kind
		n.Is = maps.Clone(c.Is)
		n.isBroken = n.isBroken || n.Existed && n.KindBefore != n.KindAfter
		for field := range n.Was {
			if _, has := n.Is[field]; !has {
				n.Is[field] = null
			}
		}
		if n.Existed {
			for field := range n.Is {
				if _, has := n.Was[field]; !has {
					n.Was[field] = null
				}
			}
		}
	default:
		n.KindAfter = c.Kind
		maps.Copy(n.Is, c.Is)
	}
}

func sameText(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// TakenBack returns which revisions do not count any more, because another one that counts took them back: by revision, that one.
// undone has the revisions that each undo took back.
func TakenBack(undone map[int][]int) map[int]int {
	by := map[int]int{}
	for _, u := range descending(undone) {
		if _, isUndone := by[u]; isUndone {
			continue
		}
		for _, revision := range undone[u] {
			if _, isUndone := by[revision]; !isUndone {
				by[revision] = u
			}
		}
	}
	return by
}
