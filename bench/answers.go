package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// sameNames are fields that have one name in the answers of the server and others in those of the peer.
var sameNames = map[string]string{"session": "forum", "sidelines": "forum"}

// facts returns the values of an answer in their order, each with its path. What differs between the sides without saying anything else is
// left out: nulls and empty lists, whether a single thing is in a list, and the steps between a list and its elements.
func facts(answer []byte) ([]string, error) {
	var value struct {
		Data   any             `json:"data"`
		Errors json.RawMessage `json:"errors"`
	}
	decoder := json.NewDecoder(bytes.NewReader(answer))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		return nil, fmt.Errorf("%w: %.500s", err, answer)
	}
	if value.Errors != nil || value.Data == nil {
		return nil, fmt.Errorf("no data: %.1000s", answer)
	}
	var all []string
	collect("", value.Data, &all)
	return all, nil
}

func collect(path string, value any, all *[]string) {
	switch v := value.(type) {
	case nil:
	case []any:
		for _, item := range v {
			collect(path, item, all)
		}
	case map[string]any:
		v = merged(v)
		for _, key := range slices.Sorted(maps.Keys(v)) {
			collect(path+"."+key, v[key], all)
		}
	default:
		*all = append(*all, fmt.Sprintf("%s=%v", path, v))
	}
}

// merged returns an object with the fields of its node, and a connection as the list of its elements under the name of the connection.
func merged(object map[string]any) map[string]any {
	fields := map[string]any{}
	for key, value := range object {
		if inner, ok := value.(map[string]any); ok {
			if key == "node" {
				maps.Copy(fields, merged(inner))
				continue
			}
			for _, list := range []string{"nodes", "edges"} {
				if elements, ok := inner[list]; ok {
					value = elements
				}
			}
		}
		if name, ok := sameNames[key]; ok {
			key = name
			if list, ok := value.([]any); ok && len(list) == 0 {
				continue
			}
		}
		fields[key] = value
	}
	return fields
}

// difference describes the first difference between two answers, or returns "" if there is none.
func difference(one, other []byte) (string, error) {
	left, err := facts(one)
	if err != nil {
		return "", err
	}
	right, err := facts(other)
	if err != nil {
		return "", err
	}
	for i := range max(len(left), len(right)) {
		at := func(list []string) string {
			if i < len(list) {
				return list[i]
			}
			return "nothing more"
		}
		if at(left) != at(right) {
			return fmt.Sprintf("value %d of %d and %d: %s, and %s", i, len(left), len(right), at(left), at(right)), nil
		}
	}
	return "", nil
}
