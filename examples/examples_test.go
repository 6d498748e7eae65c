package examples_test

import (
	"testing"

	"github.com/sidelines/sidelines/examples"
)

// Every example is in one group, or the playground would not offer it, and every number of a group is that of an example.
func TestAll_groups(t *testing.T) {
	all := examples.All()
	groups := map[string][]string{}
	for _, example := range all {
		groups[example.Name[:2]] = nil
		if example.Group == "" {
			t.Errorf("%s is in no group", example.Name)
		}
	}
	for group, numbers := range examples.Groups {
		for _, number := range numbers {
			others, isExample := groups[number]
			if !isExample || len(others) > 0 {
				t.Errorf("%s in the group %s: is it an example (%v), or in %v too?", number, group, isExample, others)
			}
			groups[number] = append(others, group)
		}
	}
}
