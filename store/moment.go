package store

import (
	"context"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/model"
)

// Moment is a state of the database, as a look found it.
type Moment struct {
	// Revision is what Store.Revision returns.
	Revision string
	// Journal is the last revision of the journal, if IsJournalKnown: then all that it has up to there is in the state, and no more.
	Journal        int
	IsJournalKnown bool

	sequence int
	database string
	beside   int // number of commits that are not in the journal, plus a constant; see position
}

// mostChanges is between how many changes Since says what they touched.
const mostChanges = 500

// mostLooks is how often Since looks until nothing is committed during the look.
const mostLooks = 4

// Since looks at the database, and says what the commits between an earlier moment and now have touched. isExplained is false if nobody
// knows: if one of the commits is not in the journal, if there are too many, or if the earlier moment is none of this database.
func (s *Store) Since(ctx context.Context, earlier Moment) (now Moment, touched []Dependency, isExplained bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.QueryTimeout)
	defer cancel()
	for range mostLooks {
		before := now
		if now, err = s.look(ctx); err != nil {
			return Moment{}, nil, false, err
		}
		switch {
		case now.Revision == earlier.Revision:
			return earlier, nil, true, nil
		case now.follows(earlier):
			touched, isExplained, err = s.touchedBetween(ctx, earlier.sequence, now.sequence)
			return now, touched, isExplained, err
		case now.Revision == before.Revision:
			return now, nil, false, nil
		}
	}
	now.IsJournalKnown = false // something was committed during each look, which beside may count
	return now, nil, false, nil
}

// follows reports whether all commits between an earlier moment and this one are in the journal, and the journal says what they did.
func (m Moment) follows(earlier Moment) bool {
	return m.IsJournalKnown && earlier.IsJournalKnown && m.database == earlier.database && m.beside == earlier.beside &&
		m.Journal >= earlier.Journal && m.sequence >= earlier.sequence && m.sequence-earlier.sequence <= mostChanges
}

// look reads the head of the journal. The bookmark of that read counts what is committed before its end, also after the head was read, so
// that beside may be too large. It is right if it is the same as before, or if the next look has the same bookmark.
func (s *Store) look(ctx context.Context) (Moment, error) {
	session := s.sessionNow(ctx)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	head, err := s.journalHead(ctx, session)
	if err != nil {
		return Moment{}, err
	}
	read := neo4j.BookmarksToRawValues(session.LastBookmarks())
	newest, err := s.horizon.see(ctx, read, time.Now())
	if err != nil {
		return Moment{}, s.publicError(ctx, "JournalHead", err)
	}
	now := Moment{Revision: strings.Join(newest, " ")}
	if len(read) != 1 || len(newest) != 1 || read[0] != newest[0] { // of a replica that is behind
		return now, nil
	}
	database, commit, isCounted := commitIn(read[0])
	if !isCounted {
		return now, nil
	}
	now.Journal, now.IsJournalKnown = int(value[int64](head, "value")), true
	now.sequence, now.database = int(value[int64](head, "sequence")), database
	now.beside = besideJournal(commit, head)
	return now, nil
}

// touchedBetween reads what the changes after a sequence up to another have touched.
func (s *Store) touchedBetween(ctx context.Context, after, until int) (touched []Dependency, isExplained bool, err error) {
	if after == until {
		return nil, true, nil
	}
	rows, err := s.read(ctx, "TouchedBetween", block("TouchedBetween"), map[string]any{"after": after, "until": until})
	if err != nil {
		return nil, false, err
	}
	if len(rows) != until-after {
		return nil, false, nil
	}
	for _, row := range rows {
		p := props(row)
		kind := model.KindOfEnum(model.EntityKind(value[string](p, "kind")))
		named := append(p.strings("touched"), p.strings("around")...)
		of, isKnown := touchedBy(kind, model.ChangeAction(value[string](p, "action")), value[string](p, "id"), p.strings("fields"), named)
		if !isKnown {
			return nil, false, nil
		}
		touched = append(touched, of...)
	}
	return touched, true, nil
}
