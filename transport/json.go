package transport

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// decodeJSON reads exactly one JSON value.
func decodeJSON(text []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errTrailing
	}
	// encoding/json accepts JSON that other parsers understand differently, see RFC 8259, 4 and 8.2.
	switch _, err := jsontext.NewDecoder(bytes.NewReader(text)).ReadValue(); {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return errAmbiguous
	case err != nil:
		return errNoText
	}
	return nil
}

var (
	errTrailing  = errors.New("text follows the end of the JSON object")
	errAmbiguous = errors.New("an object has a name twice")
	errNoText    = errors.New("it holds what is no Unicode text, such as half of a surrogate pair")
)

// jsonProblem returns a message about an error that does not repeat the body.
func jsonProblem(err error) string {
	var wrongType *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, errTrailing), errors.Is(err, errAmbiguous), errors.Is(err, errNoText):
		return err.Error()
	case errors.As(err, &wrongType) && wrongType.Field == "":
		return "it is a JSON " + wrongType.Value + ", not an object; batches are not supported"
	case errors.As(err, &wrongType):
		return wrongType.Field + " is a JSON " + wrongType.Value
	case errors.As(err, &syntax):
		return fmt.Sprintf("it is not JSON from byte %d on", syntax.Offset)
	default:
		return "it is not JSON"
	}
}
