// Package trusted has the documents that a server trusts: those that its operator chose, each under one or more ids.
package trusted

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"maps"
	"strings"
)

// hashPrefix begins the id of a document that is the hash of its text, see
// https://github.com/graphql/graphql-over-http/blob/persisted-documents/spec/Appendix%20A%20--%20Persisted%20Documents.md
const hashPrefix = "sha256:"

// longestID is the largest length of an id, in bytes.
const longestID = 256

// Set has documents by their ids. The zero value has none.
type Set struct{ texts map[string]string }

// HashID returns the id of a document that everybody can calculate: sha256: and the hash of its text in lower-case hexadecimal
// digits.
func HashID(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hashPrefix + hex.EncodeToString(sum[:])
}

// Text returns the document with an id. An id without a prefix may also be the hash alone, as clients of Apollo's protocol send it.
func (s Set) Text(id string) (text string, ok bool) {
	if text, ok = s.texts[id]; !ok {
		text, ok = s.texts[hashPrefix+id]
	}
	return text, ok
}

// All returns the texts of all documents. A document that has several ids comes as often.
func (s Set) All() iter.Seq[string] { return maps.Values(s.texts) }

// Has reports whether the set has a document with exactly this text.
func (s Set) Has(text string) bool {
	_, ok := s.texts[HashID(text)]
	return ok
}

// Add adds a document, which has the id of its hash.
func (s *Set) Add(text string) {
	if s.texts == nil {
		s.texts = map[string]string{}
	}
	s.texts[HashID(text)] = text
}

// AddAs adds a document under an id of its own beside that of its hash. It returns an error if the id is none, or another document
// has it.
func (s *Set) AddAs(id, text string) error {
	if id == "" || len(id) > longestID || strings.ContainsFunc(id, func(r rune) bool { return r <= ' ' || r == 0x7f }) {
		return fmt.Errorf("the id %.*q is none: it takes 1 to %d bytes without white space", longestID, id, longestID)
	}
	if strings.HasPrefix(id, hashPrefix) && id != HashID(text) {
		return fmt.Errorf("the id %s is not the hash of the document, which is %s", id, HashID(text))
	}
	if other, ok := s.texts[id]; ok && other != text {
		return fmt.Errorf("the id %s is that of another document too", id)
	}
	s.Add(text)
	s.texts[id] = text
	return nil
}
