package backup

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"time"
)

// value is a value of a property. Texts, integers, booleans and lists are JSON; a float and a time, which JSON would confuse with
// other types, are objects with the type as the name: {"float": "1.5"}, {"time": "2023-10-18T00:00:00Z"}.
type value struct{ of any }

type tagged struct {
	Float string `json:"float,omitempty"`
	Time  string `json:"time,omitempty"`
	Zone  string `json:"zone,omitempty"` // name of the time zone, if the time has one
}

func valuesOf(properties map[string]any) (map[string]value, error) {
	values := make(map[string]value, len(properties))
	for name, v := range properties {
		if !isKnown(v) {
			return nil, fmt.Errorf("the property %s has the type %T, which a backup does not hold: remove it, Sidelines does not use it", name, v)
		}
		values[name] = value{v}
	}
	return values, nil
}

func isKnown(v any) bool {
	switch v := v.(type) {
	case string, int64, float64, bool, time.Time:
		return true
	case []any:
		return isListOfOneType(v)
	}
	return false
}

// isListOfOneType reports whether Neo4j takes the list: it has values of one type, and no lists.
func isListOfOneType(list []any) bool {
	for _, element := range list {
		if _, isList := element.([]any); isList || !isKnown(element) || reflect.TypeOf(element) != reflect.TypeOf(list[0]) {
			return false
		}
	}
	return true
}

// MarshalJSON writes the value.
func (v value) MarshalJSON() ([]byte, error) {
	switch of := v.of.(type) {
	case float64:
		return json.Marshal(tagged{Float: strconv.FormatFloat(of, 'g', -1, 64)})
	case time.Time:
		t := tagged{Time: of.Format(time.RFC3339Nano)}
		if zone := of.Location().String(); zone != "UTC" && zone != "Offset" && zone != "" {
			t.Zone = zone
		}
		return json.Marshal(t)
	case []any:
		list := make([]value, len(of))
		for i, element := range of {
			list[i] = value{element}
		}
		return json.Marshal(list)
	}
	return marshalPlain(v.of)
}

func marshalPlain(v any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(v)
	return bytes.TrimRight(text.Bytes(), "\n"), err
}

// UnmarshalJSON reads what MarshalJSON writes.
func (v *value) UnmarshalJSON(text []byte) error {
	switch {
	case len(text) == 0:
		return fmt.Errorf("a value is missing")
	case text[0] == '[':
		var list []element
		if err := json.Unmarshal(text, &list); err != nil {
			return err
		}
		of := make([]any, len(list))
		for i, element := range list {
			of[i] = element.of
		}
		if !isListOfOneType(of) {
			return errors.New("a list has values of several types, which no property of a graph has")
		}
		v.of = of
		return nil
	case text[0] == '{':
		var t tagged
		if err := json.Unmarshal(text, &t); err != nil {
			return err
		}
		return v.untag(t)
	case text[0] == '"':
		var s string
		err := json.Unmarshal(text, &s)
		v.of = s
		return err
	case string(text) == "true", string(text) == "false":
		v.of = string(text) == "true"
		return nil
	}
	n, err := strconv.ParseInt(string(text), 10, 64)
	v.of = n
	return err
}

// element is a value of a list.
type element struct{ of any }

// UnmarshalJSON reads what value.MarshalJSON writes, and no list: reading lists in lists would take a time that grows with their depth.
func (e *element) UnmarshalJSON(text []byte) error {
	if bytes.HasPrefix(text, []byte("[")) {
		return errors.New("a list is in a list, which no property of a graph has")
	}
	var v value
	err := v.UnmarshalJSON(text)
	e.of = v.of
	return err
}

func (v *value) untag(t tagged) error {
	if t.Float != "" {
		f, err := strconv.ParseFloat(t.Float, 64)
		if err != nil && !math.IsInf(f, 0) {
			return err
		}
		v.of = f
		return nil
	}
	at, err := time.Parse(time.RFC3339Nano, t.Time)
	if err != nil {
		return err
	}
	if t.Zone == "" {
		_, offset := at.Zone()
		if time.Duration(offset)*time.Second > 18*time.Hour || time.Duration(offset)*time.Second < -18*time.Hour {
			return fmt.Errorf("the time %s is more than 18 hours away from UTC, which Neo4j does not keep", t.Time)
		}
		if offset == 0 {
			v.of = at.UTC()
			return nil
		}
		v.of = at.In(time.FixedZone("Offset", offset)) // as the driver has it
		return nil
	}
	zone, err := time.LoadLocation(t.Zone)
	if err != nil || t.Zone == "Local" {
		return fmt.Errorf("the time zone %.100q is not known", t.Zone)
	}
	v.of = at.In(zone)
	return nil
}

func plain(values map[string]value) map[string]any {
	properties := make(map[string]any, len(values))
	for name, v := range values {
		properties[name] = v.of
	}
	return properties
}
