package history

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Way finds the later revisions that build on others, so that these cannot be taken back before them. Begin with the changes to take
// back, then pass the changes of all later transactions, in the order of the journal.
type Way struct {
	fields    map[string]bool // "id field" and "id *" of what would change
	any       map[string]bool // ids of records of which some field would change
	gone      map[string]bool // ids that would be of no record
	needed    map[string]bool // ids that would be named again
	claimed   map[string]bool // values that no two records may have and one would have again
	redirects map[string]bool // ids that would lead elsewhere
	neutral   map[int]bool    // revisions that were taken back, and those that did it
	undone    map[int][]int   // what each undo took back; nothing if that is in the way
	undos     map[int]int     // by undo that counts: the first revision that it took back
	whole     map[int]bool    // operations of which every revision is in the way, because they are taken back as one
	named     []Change        // of the revisions in the way
	isPartial bool            // the search assumed something of an earlier revision that a later one disproved
	pending   []Change        // of one revision
}

// AllFields stands for every field of a record.
const AllFields = "*"

// NewWay makes a search for what builds on the changes. undone has, for each undo, the revisions that it took back.
// whole has the operations of which every revision is in the way. NewWay keeps both, and the search changes them.
func NewWay(changes []Change, undone map[int][]int, whole map[int]bool) *Way {
	w := newWay()
	w.undone, w.whole = undone, whole
	first, own := 0, map[int]bool{}
	for _, c := range slices.Backward(changes) {
		first, own[c.Revision] = c.Revision, true
	}
	takenBack := TakenBack(undone)
	for _, u := range descending(undone) {
		_, isUndone := takenBack[u]
		isLater := !slices.ContainsFunc(undone[u], func(r int) bool { return r <= first || own[r] })
		if isUndone || !isLater || len(undone[u]) == 0 {
			continue
		}
		w.neutral[u], w.undos[u] = true, slices.Min(undone[u])
		for _, r := range undone[u] {
			w.neutral[r] = true
		}
	}
	for _, c := range changes {
		w.build(c)
	}
	return w
}

func newWay() *Way {
	return &Way{
		fields: map[string]bool{}, any: map[string]bool{}, gone: map[string]bool{}, needed: map[string]bool{},
		claimed: map[string]bool{}, redirects: map[string]bool{}, neutral: map[int]bool{}, undos: map[int]int{},
	}
}

// Concern adds that a change of one field of a record, or of AllFields, is in the way.
func (w *Way) Concern(id, field string) { w.field(id, field) }

// ConcernReference adds that the removal of a record is in the way.
func (w *Way) ConcernReference(id string) { w.needed[id] = true }

// Add adds the next change of the journal. Changes that are to be taken back are not added.
func (w *Way) Add(c Change) {
	if len(w.pending) > 0 && w.pending[0].Revision != c.Revision {
		w.decide()
	}
	w.pending = append(w.pending, c)
}

// Named returns the revisions in the way, in ascending order.
func (w *Way) Named() []int {
	w.decide()
	var revisions []int
	for _, c := range w.named {
		revisions = append(revisions, c.Revision)
	}
	return slices.Compact(revisions)
}

// IsPartial reports whether the search must be made again, with the same maps: the first revisions of an operation were passed before it
// was known that it is in the way, or a revision that was taken back before it was known that its undo is.
func (w *Way) IsPartial() bool {
	w.decide()
	return w.isPartial
}

// decide decides on the transaction whose changes are pending.
func (w *Way) decide() {
	changes := w.pending
	w.pending = nil
	if len(changes) == 0 || w.neutral[changes[0].Revision] && !w.isUndoInTheWay(changes) {
		return
	}
	operation := changes[0].Operation
	if !w.whole[operation] && !slices.ContainsFunc(changes, w.isBuilt) {
		return
	}
	w.named = append(w.named, changes...)
	if operation != 0 {
		w.isPartial = w.isPartial || !w.whole[operation] && operation != changes[0].Revision
		w.whole[operation] = true
	}
	for _, c := range changes {
		w.build(c)
	}
}

// isUndoInTheWay reports whether changes are those of an undo that builds on a revision in the way. A revision and its undo are nothing
// together for what was before both, but not for what came in between: a record that the undo removed may be named by what another one
// replaced before. Such an undo counts, and so does what it took back.
func (w *Way) isUndoInTheWay(changes []Change) bool {
	first, isUndo := w.undos[changes[0].Revision]
	if !isUndo {
		return false
	}
	between := newWay()
	for _, c := range w.named {
		if c.Revision > first {
			between.build(c)
		}
	}
	if !slices.ContainsFunc(changes, between.isBuilt) {
		return false
	}
	delete(w.undone, changes[0].Revision)
	w.isPartial = true
	return true
}

// build adds what would change if a change were taken back.
func (w *Way) build(c Change) {
	for id, r := range c.Redirects {
		w.redirects[id] = true
		if r.Was != nil {
			w.needed[*r.Was] = true
		}
	}
	switch c.Effect {
	case Led:
		return
	case Made:
		w.field(c.ID, AllFields)
		w.gone[c.ID] = true
	case Removed:
		w.field(c.ID, AllFields)
		w.redirects[c.ID] = true
	default:
		fields := c.Is.Fields()
		if !c.IsKnown {
			fields = c.Fields
			if len(fields) == 0 {
				fields = []string{AllFields}
			}
		}
		for _, field := range fields {
			w.field(c.ID, field)
		}
	}
	if c.Kind == nil {
		return
	}
	for _, id := range c.Was.References(c.Kind) {
		w.needed[id] = true
	}
	for _, claim := range claims(c.Kind, c.Was) {
		w.claimed[claim] = true
	}
}

func (w *Way) field(id, field string) {
	w.fields[id+" "+field] = true
	w.any[id] = true
}

// isBuilt reports whether a change would be in the way.
func (w *Way) isBuilt(c Change) bool {
	for id, r := range c.Redirects {
		if w.redirects[id] || r.Is != nil && w.gone[*r.Is] || w.fields[id+" "+AllFields] {
			return true
		}
	}
	if c.Effect == Led {
		return false
	}
	if w.fields[c.ID+" "+AllFields] || w.any[c.ID] && (c.Effect != Changed || !c.IsKnown && len(c.Fields) == 0) {
		return true
	}
	if c.Effect == Removed && w.needed[c.ID] {
		return true
	}
	fields := c.Fields
	if c.IsKnown {
		fields = c.Is.Fields()
	}
	if slices.ContainsFunc(fields, func(field string) bool { return w.fields[c.ID+" "+field] }) {
		return true
	}
	if c.Kind == nil {
		return false
	}
	return slices.ContainsFunc(c.Is.References(c.Kind), func(id string) bool { return w.gone[id] }) ||
		slices.ContainsFunc(claims(c.Kind, c.Is), func(claim string) bool { return w.claimed[claim] })
}

// claims are the values of a record that no two records may have.
func claims(kind *model.Kind, v Values) (found []string) {
	for _, field := range []string{"code", "alpha3", "numeric", "wikidataId"} {
		if value, has := v[field]; has && !IsNull(value) {
			found = append(found, strings.Join([]string{kind.Name, field, string(value)}, " "))
		}
	}
	var tenures []struct{ ID string }
	if json.Unmarshal(v.Get("tenures"), &tenures) == nil { // else there are none
		for _, t := range tenures {
			found = append(found, "Tenure "+t.ID)
		}
	}
	return found
}

// descending returns the revisions that took others back, the last first.
func descending(undone map[int][]int) []int {
	revisions := slices.Sorted(maps.Keys(undone))
	slices.Reverse(revisions)
	return revisions
}
