package store

import (
	"context"
	"time"

	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// journalOf reads the changes of records, by id, the oldest first.
func journalOf(run runner, ids []string) (map[string][]history.Change, error) {
	changes, err := changesOf(run, "ChangesOfEntities", map[string]any{"keys": ids})
	of := map[string][]history.Change{}
	for _, c := range changes {
		of[c.EntityID] = append(of[c.EntityID], historyOf(c))
	}
	return of, err
}

// last is what a record was after its last change in the journal.
type last struct {
	history.Past
	createdAt time.Time // by the journal; zero if it does not say
}

// journalled returns what records were after their last changes in the journal, by id.
func journalled(run runner, ids []string) (map[string]last, error) {
	of, err := journalOf(run, ids)
	known := make(map[string]last, len(of))
	for id, changes := range of {
		l := last{Past: history.At(changes, changes[len(changes)-1].Revision, history.Past{})}
		for _, c := range changes {
			if c.Effect == history.Made {
				if l.createdAt = c.At; !c.CreatedAt.IsZero() { // an undo made it again
					l.createdAt = c.CreatedAt
				}
			}
		}
		known[id] = l
	}
	return known, err
}

// keptOfForeign returns what the journal keeps of a change that was made directly in the database: where it differs from the last values
// in the journal. It names the fields only if the journal knew all of them.
func keptOfForeign(record model.Record, known last) (fields []string, kept history.Kept) {
	now, fields := valuesOf(record), []string{}
	kept.IsKnown = true
	if known.Kind != model.KindOf(record) {
		kept.Is = now
		return fields, kept
	}
	before := known.Values
	kept.Was, kept.Is = history.Between(before, now)
	for _, field := range known.Unknown {
		delete(kept.Was, field)
		kept.Is[field] = now.Get(field)
	}
	if len(known.Unknown) == 0 {
		fields = kept.Is.Fields()
	}
	return fields, kept
}

// keptOfVanished returns what the journal keeps of a removal that was made directly in the database: the last values in the journal, if it
// has all of them.
func keptOfVanished(known last) history.Kept {
	if known.Kind == nil || len(known.Unknown) > 0 || known.createdAt.IsZero() {
		return history.Kept{}
	}
	return history.Kept{IsKnown: true, Was: known.Values, CreatedAt: known.createdAt}
}

// life is all that the journal and the graph have of an entity.
type life struct {
	head    int // the last revision of the journal
	changes []history.Change
	present history.Past
}

func (s *Store) lifeOf(ctx context.Context, id string) (l life, err error) {
	if l.head, _, err = s.JournalHead(ctx); err != nil {
		return l, err
	}
	run := s.reader(ctx)
	of, err := journalOf(run, []string{id})
	if err != nil {
		return l, err
	}
	l.changes = of[id]
	records, err := recordsByID(run, []string{id})
	if record := records[id]; record != nil {
		l.present.Kind, l.present.Values = model.KindOf(record), valuesOf(record)
	}
	return l, err
}

// isKnown reports whether the journal or the graph has the entity.
func (l life) isKnown() bool { return len(l.changes) > 0 || l.present.Kind != nil }

// at returns what the entity was after a revision, or after the last one if that is nil. It returns an error that names the argument if the
// journal has no such revision.
func (l life) at(argument string, revision *int) (history.Past, error) {
	at := l.head
	if revision != nil {
		if at = *revision; at < 0 || at > l.head {
			return history.Past{}, model.Errorf(model.CodeBadUserInput,
				"%s: the journal has the revisions up to %d, and 0 is before the first.", argument, l.head)
		}
	}
	past := history.At(l.changes, at, l.present)
	if past.Kind == nil {
		past.MergedInto = mergedAt(l.changes, at)
	}
	return past, nil
}

// mergedAt returns the id into which an entity had been merged at a revision, as the change says that did it.
func mergedAt(changes []history.Change, revision int) (into string) {
	for _, c := range changes {
		if c.Revision > revision {
			break
		}
		into = c.MergedInto
	}
	return into
}

// Record returns what an entity was after a revision, or is now if revision is nil, from the journal. It returns nil if neither the
// journal nor the graph has the id.
func (s *Store) Record(ctx context.Context, id string, revision *int) (*history.Past, error) {
	l, err := s.lifeOf(ctx, id)
	if err != nil {
		return nil, err
	}
	past, err := l.at("asOf", revision)
	if err != nil || !l.isKnown() {
		return nil, err
	}
	past.Values = past.Values.AsRead(past.Kind)
	return &past, nil
}

// Diff returns the fields in which an entity differs after two revisions; to is the last one if it is nil. isKnown is false if neither
// the journal nor the graph has the id.
func (s *Store) Diff(ctx context.Context, id string, from int, to *int) (differences []history.Difference, isKnown bool, err error) {
	l, err := s.lifeOf(ctx, id)
	if err != nil {
		return nil, false, err
	}
	before, err := l.at("from", &from)
	if err != nil || !l.isKnown() {
		return nil, false, err
	}
	after, err := l.at("to", to)
	before.Values, after.Values = before.Values.AsRead(before.Kind), after.Values.AsRead(after.Kind)
	return history.Differences(before, after), true, err
}
