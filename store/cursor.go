package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"github.com/sidelines/sidelines/model"
)

// cursorEncoding encodes and decodes cursors.
var cursorEncoding = base64.RawURLEncoding

// cursor is a position in a list: the values by which the list is sorted, and a digest of the list, its filter and its order,
// because the values have no meaning in another list.
type cursor struct {
	List []byte `json:"l"`
	Keys []any  `json:"k"` // strings, int64 and float64
}

func (c cursor) encode() string {
	text, err := json.Marshal(c)
	if err != nil { // the database has a value by which no list can be sorted, such as NaN
		for i, key := range c.Keys {
			c.Keys[i] = fmt.Sprint(key)
		}
		text, _ = json.Marshal(c) // strings always marshal
	}
	return cursorEncoding.EncodeToString(text)
}

// decodeCursor reads a cursor that encode wrote for the same list.
func decodeCursor(argument, text string, list []byte, keys int) ([]any, error) {
	var c cursor
	raw, err := cursorEncoding.DecodeString(text)
	if err == nil {
		decoder := json.NewDecoder(bytes.NewReader(raw))
		decoder.UseNumber()
		decoder.DisallowUnknownFields()
		err = decoder.Decode(&c)
	}
	if err != nil {
		return nil, malformedCursor(argument)
	}
	if !bytes.Equal(c.List, list) {
		return nil, model.Errorf(model.CodeBadUserInput,
			"%s: this cursor belongs to another list, where or orderBy. Use a cursor only with the query that it came from; "+
				"without a cursor the list starts anew.", argument)
	}
	if len(c.Keys) != keys {
		return nil, malformedCursor(argument)
	}
	for i, key := range c.Keys {
		switch k := key.(type) {
		case string:
		case json.Number:
			if c.Keys[i], err = numeric(k); err != nil {
				return nil, malformedCursor(argument)
			}
		default:
			return nil, malformedCursor(argument)
		}
	}
	return c.Keys, nil
}

// numeric returns an int64 if the number is one, else a float64.
func numeric(number json.Number) (any, error) {
	if whole, err := number.Int64(); err == nil {
		return whole, nil
	}
	return number.Float64()
}

func malformedCursor(argument string) error {
	return model.Errorf(model.CodeBadUserInput,
		"%s is not a cursor: pass endCursor or startCursor of a page, or the cursor of an edge, unchanged.", argument)
}

// listDigest returns a digest that identifies a list in cursors.
func listDigest(parts ...string) []byte {
	text, err := json.Marshal(parts)
	if err != nil {
		panic(err)
	}
	sum := sha256.Sum256(text)
	return sum[:9]
}
