package store

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/linker"
	"github.com/sidelines/sidelines/model"
)

// keptLinker keeps a linker of the names of the graph. Reading them takes seconds, so it is made when a document asks for it first,
// and again when the journal has changes of names.
type keptLinker struct {
	mutex    sync.Mutex
	linker   *linker.Linker
	sequence int // of the last change that it knows
}

// isToLink reports whether the document asks to find whom the record speaks of.
func (e *entry) isToLink() bool {
	_, isStatement := e.after.(*model.Statement)
	return isStatement && e.patch.LinkMentions && !document.IsRetracted(e.after)
}

// link finds whom the statements of a document speak of that asks for it, and checks them. Renditions that have mentions keep them. It
// returns the number of mentions that it found.
func (s *Store) link(run runner, j *journal, entries []*entry) (found int, problems []document.Problem, err error) {
	var to []*entry
	for _, e := range entries {
		if e.isToLink() {
			to = append(to, e)
		}
	}
	if len(to) == 0 {
		return 0, nil, nil
	}
	l, err := s.linkerOf(run, j, entries)
	if err != nil {
		return 0, nil, err
	}
	meetings, err := meetingsOf(run, to, entries)
	if err != nil {
		return 0, nil, err
	}
	named := map[string][]string{} // whom a meeting has named, beside who took part
	for _, e := range to {
		s := e.after.(*model.Statement)
		if tooLong := textsTooLong(s); len(tooLong) > 0 {
			for _, at := range tooLong {
				problems = append(problems, document.Problem{Path: fmt.Sprintf("%s.renditions[%d].text", e.patch.Path, at), Message: fmt.Sprintf(
					"has more than %d characters, which linkMentions takes: give its mentions, or send it without linkMentions", linkedLength)})
			}
			continue
		}
		found += linkStatement(l, s, meetings, named)
		problems = append(problems, e.check()...)
	}
	return found, problems, nil
}

// linkedLength is the number of code points up to which a text is linked. The write lock is held meanwhile: a text of a million of them
// would keep all who write waiting for half a minute.
const linkedLength = 100_000

// textsTooLong returns the places of the renditions that are too long to be linked.
func textsTooLong(s *model.Statement) (at []int) {
	for i, r := range s.Renditions {
		if len(r.Mentions) == 0 && utf8.RuneCountInString(r.Text) > linkedLength {
			at = append(at, i)
		}
	}
	return at
}

// linkStatement gives a statement the mentions of its renditions, and returns their number.
func linkStatement(l *linker.Linker, s *model.Statement, meetings map[string]*model.Meeting, named map[string][]string) int {
	found := 0
	of := linker.Context{Day: s.Date, Named: append(slices.Clone(named[s.Meeting]), s.Speaker)}
	of.Named = append(of.Named, s.Addressees...)
	if m := meetings[s.Meeting]; m != nil {
		of.Day = cmp.Or(of.Day, m.Start)
		for _, p := range m.Participants {
			of.Named = append(of.Named, p.Actor)
		}
	}
	for i := range s.Renditions {
		r := &s.Renditions[i]
		if len(r.Mentions) > 0 {
			continue
		}
		of.Lang = r.Lang
		for _, m := range l.Find(r.Text, of).Mentions {
			if m.Entity == s.ID {
				continue
			}
			r.Mentions = append(r.Mentions, m)
			found++
			if !slices.Contains(s.Mentions, m.Entity) {
				s.Mentions = append(s.Mentions, m.Entity)
			}
			if s.Meeting != "" {
				named[s.Meeting] = append(named[s.Meeting], m.Entity)
			}
		}
	}
	return found
}

// meetingsOf returns the meetings at which statements were made, those of the document before those in the graph.
func meetingsOf(run runner, statements, entries []*entry) (map[string]*model.Meeting, error) {
	var ids []string
	for _, e := range statements {
		if id := e.after.(*model.Statement).Meeting; id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	records, err := recordsByID(run, ids)
	if err != nil {
		return nil, err
	}
	meetings := map[string]*model.Meeting{}
	for id, record := range records {
		if m, isMeeting := record.(*model.Meeting); isMeeting {
			meetings[id] = m
		}
	}
	for _, e := range entries {
		if m, isMeeting := e.after.(*model.Meeting); isMeeting {
			meetings[m.ID] = m
		}
	}
	return meetings, nil
}

// linkerOf returns a linker of the names of the graph as they are after a document is applied.
func (s *Store) linkerOf(run runner, j *journal, entries []*entry) (*linker.Linker, error) {
	var own []linker.Entity
	for _, e := range entries {
		if entity, ok := linker.EntityOf(e.after); ok {
			own = append(own, entity)
		}
	}
	kept := s.linker
	kept.mutex.Lock()
	defer kept.mutex.Unlock()
	if kept.linker != nil && len(own) == 0 {
		rows, err := run("NamesChanged", block("NamesChanged"), map[string]any{"sequence": kept.sequence, "kinds": linkableKinds()})
		if err != nil {
			return nil, err
		}
		if rows[0]["value"] == false {
			kept.sequence = j.sequence
			return kept.linker, nil
		}
	}
	known, err := linkableEntities(run)
	if err != nil {
		return nil, err
	}
	if len(own) > 0 { // they may not be written in the end, so that nobody else may see them
		isOwn := func(e linker.Entity) bool {
			return slices.ContainsFunc(own, func(o linker.Entity) bool { return o.ID == e.ID })
		}
		return linker.New(append(slices.DeleteFunc(known, isOwn), own...)), nil
	}
	kept.linker, kept.sequence = linker.New(known), j.sequence
	return kept.linker, nil
}

// linkableKinds are the values of EntityKind that the journal has for entities that words may mention.
func linkableKinds() []string {
	kinds := make([]string, len(linker.Kinds))
	for i, kind := range linker.Kinds {
		kinds[i] = string(model.KindNamed(kind).Enum)
	}
	return kinds
}

// linkableEntities reads all entities that words may mention, in the order of their ids.
func linkableEntities(run runner) ([]linker.Entity, error) {
	rows, err := run("IDsByKind", block("IDsByKind"), map[string]any{"kinds": linker.Kinds})
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, row := range rows {
		ids = append(ids, asStrings(row["value"])...)
	}
	slices.Sort(ids)
	entities, err := entitiesBy(run, ids)
	if err != nil {
		return nil, err
	}
	var known []linker.Entity
	for _, id := range ids {
		if e, ok := linker.EntityOf(entities[id]); ok {
			known = append(known, e)
		}
	}
	return known, nil
}
