package store

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// position says how many commits the database and the journal have. Commits are numbered one by one, and each commit through
// the journal makes one revision. Commits of the search itself are counted and subtracted. So if two positions have the same
// number of commits beside the journal, all commits between them are in the journal.
type position struct {
	revision  int  // of the journal
	beside    int  // number of commits that are not in the journal, plus a constant
	isCounted bool // whether beside is known

	searched int           // beside up to which a server has searched for foreign changes; -1 if none has
	holder   string        // of the lease of the search
	held     time.Duration // for which the lease lasts; not positive if it is over
}

// position reads the number of the last commit before the revision, so that a commit in between makes beside too small for a
// moment, but never too large. If it were too large, it could hide the next foreign commit.
func (s *Store) position(ctx context.Context) (position, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.QueryTimeout)
	defer cancel()
	// In one session, even in a cluster, the second read sees at least what the first saw.
	session := s.session(ctx, neo4j.AccessModeRead)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	commit, isCounted, err := lastCommit(ctx, session)
	if err != nil {
		return position{}, s.publicError(ctx, "Ping", err)
	}
	head, err := s.journalHead(ctx, session)
	if err != nil {
		return position{}, err
	}
	searched := -1
	if beside, isKnown := head["searched"].(int64); isKnown {
		searched = int(beside)
	}
	return position{
		revision: int(value[int64](head, "value")), beside: besideJournal(commit, head), isCounted: isCounted,
		searched: searched, holder: value[string](head, "holder"), held: time.Duration(value[int64](head, "held")) * time.Second,
	}, nil
}

// journalHead reads the head of the journal in a session.
func (s *Store) journalHead(ctx context.Context, session neo4j.SessionWithContext) (props, error) {
	result, err := session.Run(ctx, block("JournalHead"), nil)
	if err != nil {
		return nil, s.publicError(ctx, "JournalHead", err)
	}
	row, err := result.Single(ctx)
	if err != nil {
		return nil, s.publicError(ctx, "JournalHead", err)
	}
	return row.AsMap(), nil
}

// besideJournal returns the number of commits that are not in the journal, plus a constant.
func besideJournal(commit int, head props) int {
	return commit - int(value[int64](head, "value")) - int(value[int64](head, "searchCommits"))
}

// state identifies what the graph and the journal have: it changes with every commit but those of the search for foreign changes,
// which must not make a long read begin again.
func (s *Store) state(ctx context.Context) (string, error) {
	for {
		before, err := s.position(ctx)
		if err != nil {
			return "", err
		}
		if !before.isCounted {
			return s.Revision(ctx)
		}
		after, err := s.position(ctx) // if nothing was committed between the two, nothing was committed during the first
		if err != nil || after.revision == before.revision && after.beside == before.beside {
			return fmt.Sprint(before.revision, " ", before.beside), err
		}
	}
}

// lastCommit returns the number of the last commit that the session sees.
func lastCommit(ctx context.Context, session neo4j.SessionWithContext) (number int, isKnown bool, err error) {
	bookmarks, err := bookmarksOf(ctx, session)
	if err != nil || len(bookmarks) != 1 {
		return 0, false, err
	}
	_, number, isKnown = commitIn(bookmarks[0])
	return number, isKnown, nil
}

// bookmarkPrefix precedes the base64 bytes of a bookmark.
const bookmarkPrefix = "FB:"

// commitIn returns the id of the database and the number of the commit in a bookmark of one database. The bookmark is, in
// PackStream, a list of one element, with the 16 bytes of the id and the number, and an empty list. Neo4j does not document that
// form; isKnown is false for any other.
func commitIn(bookmark string) (database string, number int, isKnown bool) {
	text, hasPrefix := strings.CutPrefix(bookmark, bookmarkPrefix)
	packed, err := base64.StdEncoding.DecodeString(text)
	const before, idSize = "\x91\xcc\x10", 16
	if !hasPrefix || err != nil || len(packed) < len(before)+idSize+2 || string(packed[:len(before)]) != before {
		return "", 0, false
	}
	id, packed := packed[len(before):len(before)+idSize], packed[len(before)+idSize:]
	number, rest, isKnown := unpackInt(packed)
	return string(id), number, isKnown && string(rest) == "\x90"
}

// unpackInt reads a non-negative integer of PackStream.
func unpackInt(packed []byte) (number int, rest []byte, ok bool) {
	marker, rest := packed[0], packed[1:]
	if marker < 0x80 {
		return int(marker), rest, true
	}
	size, ok := map[byte]int{0xc9: 2, 0xca: 4, 0xcb: 8}[marker]
	if !ok || len(rest) < size || rest[0] >= 0x80 {
		return 0, nil, false
	}
	for _, b := range rest[:size] {
		number = number<<8 | int(b)
	}
	return number, rest[size:], true
}
