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

// isToLink reports whether the document asks to find whom the words of the record speak of.
func (e *entry) isToLink() bool {
	return e.patch.LinkMentions && !document.IsRetracted(e.after) && len(textsOf(e.after)) > 0
}

// linkableText is a text of a record with the mentions in it.
type linkableText struct {
	path        string
	text        string
	lang        model.Language
	hasMentions bool
	keep        func(mentions []model.Mention)
}

// textsOf returns the texts of a record whose mentions can be found: the renditions of a statement and the accounts of a meeting.
func textsOf(record model.Record) []linkableText {
	var texts []linkableText
	switch record := record.(type) {
	case *model.Statement:
		for i := range record.Renditions {
			r := &record.Renditions[i]
			texts = append(texts, linkableText{
				fmt.Sprintf(".renditions[%d]", i), r.Text, r.Lang, len(r.Mentions) > 0, func(found []model.Mention) { r.Mentions = found },
			})
		}
	case *model.Meeting:
		for i := range record.Accounts {
			a := &record.Accounts[i]
			texts = append(texts, linkableText{fmt.Sprintf(".accounts[%d]", i), a.Text, a.Lang, len(a.Mentions) > 0, a.MentionAgain})
		}
	}
	return texts
}

// link finds whom the statements and accounts of a document speak of that asks for it, and checks them. Renditions and accounts that
// have mentions keep them. It returns the number of mentions that it found.
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
		if tooLong := textsTooLong(e.after); len(tooLong) > 0 {
			for _, at := range tooLong {
				problems = append(problems, document.Problem{Path: e.patch.Path + at + ".text", Message: fmt.Sprintf(
					"has more than %d characters, which linkMentions takes: give its mentions, or send it without linkMentions", linkedLength)})
			}
			continue
		}
		switch record := e.after.(type) {
		case *model.Statement:
			found += linkStatement(l, record, meetings, named)
		case *model.Meeting:
			found += linkAccounts(l, record)
		}
		problems = append(problems, e.check()...)
	}
	return found, problems, nil
}

// linkedLength is the number of code points up to which a text is linked. The write lock is held meanwhile: a text of a million of them
// would keep all who write waiting for half a minute.
const linkedLength = 100_000

// textsTooLong returns the paths of the texts of a record that are too long to be linked.
func textsTooLong(record model.Record) (at []string) {
	for _, t := range textsOf(record) {
		if !t.hasMentions && utf8.RuneCountInString(t.text) > linkedLength {
			at = append(at, t.path)
		}
	}
	return at
}

// linkTexts gives the texts of a record that have no mentions those that the linker finds, and returns the ids of the entities, one for
// each mention.
func linkTexts(l *linker.Linker, record model.Record, of linker.Context) (mentioned []string) {
	for _, t := range textsOf(record) {
		if t.hasMentions {
			continue
		}
		of.Lang = t.lang
		found := slices.DeleteFunc(l.Find(t.text, of).Mentions, func(m model.Mention) bool { return m.Entity == record.Base().ID })
		for _, m := range found {
			mentioned = append(mentioned, m.Entity)
		}
		t.keep(found)
	}
	return mentioned
}

// linkAccounts gives a meeting the mentions of its accounts, and returns their number. An account knows who took part, and not whom the
// statements name: the source that tells it has not read them.
func linkAccounts(l *linker.Linker, m *model.Meeting) int {
	of := linker.Context{Day: m.Start}
	for _, p := range m.Participants {
		of.Named = append(of.Named, p.Actor)
	}
	return len(linkTexts(l, m, of))
}

// linkStatement gives a statement the mentions of its renditions, and returns their number.
func linkStatement(l *linker.Linker, s *model.Statement, meetings map[string]*model.Meeting, named map[string][]string) int {
	of := linker.Context{Day: s.Date, Named: append(slices.Clone(named[s.Meeting]), s.Speaker)}
	of.Named = append(of.Named, s.Addressees...)
	if m := meetings[s.Meeting]; m != nil {
		of.Day = cmp.Or(of.Day, m.Start)
		for _, p := range m.Participants {
			of.Named = append(of.Named, p.Actor)
		}
	}
	mentioned := linkTexts(l, s, of)
	for _, id := range mentioned {
		if !slices.Contains(s.Mentions, id) {
			s.Mentions = append(s.Mentions, id)
		}
	}
	if s.Meeting != "" {
		named[s.Meeting] = append(named[s.Meeting], mentioned...)
	}
	return len(mentioned)
}

// meetingsOf returns the meetings at which statements among some records were made, those of the document before those in the graph.
func meetingsOf(run runner, some, entries []*entry) (map[string]*model.Meeting, error) {
	var ids []string
	for _, e := range some {
		if s, isStatement := e.after.(*model.Statement); isStatement && s.Meeting != "" && !slices.Contains(ids, s.Meeting) {
			ids = append(ids, s.Meeting)
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
