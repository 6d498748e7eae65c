package trusted

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// apolloFormat is the value of format in a manifest of Apollo's, see
// https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format
const apolloFormat = "apollo-persisted-query-manifest"

// manifest adds the documents of a manifest.
func (r *reader) manifest(path string) {
	text, ok := r.contents(path)
	if !ok {
		return
	}
	m := manifest{text: []byte(text), decoder: jsontext.NewDecoder(bytes.NewReader([]byte(text)))}
	if err := m.read(); err != nil {
		r.refuse("%s:%d: %w", path, m.line(0), err)
		return
	}
	if m.isApollo && m.version != "1" {
		r.refuse("%s:1: the version of the manifest is %s; only 1 is known", path, cmp.Or(m.version, "missing"))
		return
	}
	if len(m.entries) == 0 {
		r.refuse("%s:1: the manifest has no documents", path)
	}
	for _, e := range m.entries {
		place := func(line int) string { return fmt.Sprintf("%s:%d: document %q, line %d: ", path, e.line, e.id, line) }
		if !r.checked(e.text, place) {
			continue
		}
		if err := r.set.AddAs(e.id, e.text); err != nil {
			r.refuse("%s:%d: %w", path, e.line, err)
		}
	}
}

// entry is a document of a manifest.
type entry struct {
	id, text string
	line     int // of the manifest
}

// manifest is a manifest that is being read.
type manifest struct {
	text     []byte
	decoder  *jsontext.Decoder
	isApollo bool
	version  string
	entries  []entry
}

// line returns the line at which the last length bytes begin that were read.
func (m *manifest) line(length int) int {
	offset := int(m.decoder.InputOffset()) - length
	return 1 + bytes.Count(m.text[:offset], []byte("\n"))
}

var errForm = errors.New(`a manifest is a JSON object of documents by their ids, or has the format "` + apolloFormat + `"`)

func (m *manifest) read() error {
	if token, err := m.decoder.ReadToken(); err != nil || token.Kind() != '{' {
		return cmp.Or(err, errForm)
	}
	for m.decoder.PeekKind() != '}' {
		name, err := m.decoder.ReadToken()
		if err != nil {
			return err
		}
		id := name.String()
		switch m.decoder.PeekKind() {
		case '"':
			value, err := m.decoder.ReadToken()
			if err != nil {
				return err
			}
			if text := value.String(); id == "format" && text == apolloFormat {
				m.isApollo = true
			} else {
				m.entries = append(m.entries, entry{id, text, m.line(0)})
			}
		case '[':
			if id != "operations" {
				return errForm
			}
			if err := m.operations(); err != nil {
				return err
			}
		default:
			value, err := m.decoder.ReadValue()
			if err != nil {
				return err
			}
			if id != "version" {
				return errForm
			}
			m.version = string(value)
		}
	}
	if _, err := m.decoder.ReadToken(); err != nil {
		return err
	}
	if _, err := m.decoder.ReadToken(); !errors.Is(err, io.EOF) {
		return errors.New("text follows the end of the manifest")
	}
	return nil
}

// operations reads the documents of a manifest of Apollo's.
func (m *manifest) operations() error {
	if _, err := m.decoder.ReadToken(); err != nil {
		return err
	}
	for m.decoder.PeekKind() != ']' {
		value, err := m.decoder.ReadValue()
		if err != nil {
			return err
		}
		var operation struct{ ID, Body string }
		if err := json.Unmarshal(value, &operation); err != nil || operation.ID == "" || operation.Body == "" {
			return errors.New("an operation of the manifest has an id and a body, both texts")
		}
		m.entries = append(m.entries, entry{operation.ID, operation.Body, m.line(len(value))})
	}
	_, err := m.decoder.ReadToken()
	return err
}
