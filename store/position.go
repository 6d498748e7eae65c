package store

import (
	"context"
	"encoding/base64"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// position is where database and journal are. Every commit has the next number, and every commit that goes through the
// journal makes one revision of it. So the journal explains all commits between two positions with the same number of
// commits beside it.
type position struct {
	revision  int  // of the journal
	beside    int  // commits that are no revision of the journal, and a constant
	isCounted bool // whether beside is known
}

// position reads the number of the last commit before the revision: a commit in between makes beside too small for a
// moment, never too large. Too large, it would equal the next position with a foreign commit, and hide that.
func (s *Store) position(ctx context.Context) (position, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.QueryTimeout)
	defer cancel()
	// Within a session the second read sees at least what the first saw, also in a cluster.
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.config.Database})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	commit, isCounted, err := lastCommit(ctx, session)
	if err != nil {
		return position{}, publicError(ctx, "Ping", err)
	}
	result, err := session.Run(ctx, block("JournalHead"), nil)
	if err != nil {
		return position{}, publicError(ctx, "JournalHead", err)
	}
	row, err := result.Single(ctx)
	if err != nil {
		return position{}, publicError(ctx, "JournalHead", err)
	}
	revision := int(value[int64](row.AsMap(), "value"))
	return position{revision, commit - revision, isCounted}, nil
}

// lastCommit is the number of the last commit that the session sees.
func lastCommit(ctx context.Context, session neo4j.SessionWithContext) (number int, isKnown bool, err error) {
	result, err := session.Run(ctx, block("Ping"), nil)
	if err != nil {
		return 0, false, err
	}
	if _, err := result.Consume(ctx); err != nil {
		return 0, false, err
	}
	bookmarks := neo4j.BookmarksToRawValues(session.LastBookmarks())
	if len(bookmarks) != 1 {
		return 0, false, nil
	}
	number, isKnown = commitOf(bookmarks[0])
	return number, isKnown, nil
}

// bookmarkPrefix comes before the bytes of a bookmark, in base 64.
const bookmarkPrefix = "FB:"

// commitOf is the number of the commit in a bookmark of one database: a list of one, which is the 16 bytes of the
// database's id and the number, and an empty list, in PackStream. Neo4j does not promise that form, and of any other
// nothing is known.
func commitOf(bookmark string) (number int, isKnown bool) {
	text, hasPrefix := strings.CutPrefix(bookmark, bookmarkPrefix)
	packed, err := base64.StdEncoding.DecodeString(text)
	const before = "\x91\xcc\x10"
	if !hasPrefix || err != nil || len(packed) < len(before)+16+2 || string(packed[:len(before)]) != before {
		return 0, false
	}
	packed = packed[len(before)+16:]
	number, rest, isKnown := unpackInt(packed)
	return number, isKnown && string(rest) == "\x90"
}

// unpackInt reads an integer of PackStream that is not negative.
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
