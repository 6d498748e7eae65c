package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// fieldText is the value of a field as text.
type fieldText struct {
	name  string // in a graph document
	field model.Field
	json  string // empty if there is no value
}

// fieldTexts returns the fields of a record, without its id, as a document would have them: an empty list is omitted. Lists
// without a meaningful order are sorted.
func fieldTexts(record model.Record) []fieldText {
	var texts []fieldText
	for _, f := range record.Fields() {
		if !f.IsDerived() && !f.IsInverse && f.Name != "id" {
			texts = append(texts, fieldText{f.Name, f, jsonOf(f)})
		}
	}
	return texts
}

func jsonOf(f model.Field) string {
	if f.Value.IsEmpty() {
		return ""
	}
	value := f.Value.Address()
	if f.IsUnordered {
		value = inOneOrder(value)
	}
	return string(marshal(value))
}

// inOneOrder returns the elements of a list as JSON, sorted.
func inOneOrder(list any) []json.RawMessage {
	elements := reflect.ValueOf(list).Elem()
	texts := make([]json.RawMessage, elements.Len())
	for i := range texts {
		texts[i] = marshal(elements.Index(i).Addr().Interface())
	}
	slices.SortFunc(texts, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	return texts
}

func marshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // fields of records always marshal
	}
	return text
}

// equalRecords reports whether records are equal as documents.
func equalRecords(a, b model.Record) bool { return canonical(a) == canonical(b) }

// canonical returns a text that equal records share. Fingerprints are digests of it.
func canonical(record model.Record) string {
	var b strings.Builder
	b.WriteString(`{"id":` + string(marshal(record.Base().ID)))
	for _, f := range fieldTexts(record) {
		if f.json != "" {
			b.WriteString(`,"` + f.name + `":` + f.json)
		}
	}
	return b.String() + "}"
}

// digest returns a digest of the value of a field; it is empty for an empty value.
func (f fieldText) digest() string {
	if f.json == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(f.json))
	return base64.RawURLEncoding.EncodeToString(sum[:6])
}
