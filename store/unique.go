package store

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// claim is a value of a record that no other record may have.
type claim struct {
	path  string // of the value in the document
	owner string // id of the record
	value string
	kept  bool // the record had the value before: a double of it is not this document's
}

// shown is the value as a problem names it.
func (c claim) shown() string {
	_, item, isItem := strings.Cut(c.value, " ")
	if isItem {
		return item
	}
	return c.value
}

// checkUnique finds values that two records would share. A constraint of the database would find them too, but would not name the
// records. Records of the document count with their new values, and those of leaving do not count: the same write removes them.
func checkUnique(run runner, entries []*entry, leaving []string) ([]document.Problem, error) {
	shared, err := checkValues(run, entries, leaving)
	if err != nil {
		return nil, err
	}
	borrowed, err := checkTenureIDs(run, entries)
	return slices.Concat(shared, borrowed), err
}

// checkValues is checkUnique without a look at whose id the id of a tenure begins with.
func checkValues(run runner, entries []*entry, leaving []string) ([]document.Problem, error) {
	var codes, tenures, items []claim
	rewritten := map[string]bool{}
	for _, id := range leaving {
		rewritten[id] = true
	}
	for _, e := range entries {
		rewritten[e.patch.ID] = true
		if item := itemOf(e.after); item != "" {
			kept := e.before != nil && itemOf(e.before) == item
			items = append(items, claim{e.patch.Path + ".wikidataId", e.patch.ID, model.KindOf(e.after).Name + " " + item, kept})
		}
		switch r := e.after.(type) {
		case *model.Country:
			codes = append(codes, claimsOf(e.patch.Path, r)...)
		case *model.Leader:
			for i, t := range r.Tenures {
				tenures = append(tenures, claim{fmt.Sprintf("%s.tenures[%d].id", e.patch.Path, i), r.ID, t.ID, false})
			}
		}
	}
	problems, err := checkClaims(run, "code", "CountryIDsByCode", codes, rewritten)
	if err != nil {
		return nil, err
	}
	more, err := checkClaims(run, "id of a tenure", "TenureOwners", tenures, rewritten)
	if err != nil {
		return nil, err
	}
	doubles, err := checkClaims(run, "Wikidata item", "WikidataOwners", items, rewritten)
	return slices.Concat(problems, more, doubles), err
}

// itemOf returns the Wikidata item of a record, or an empty text.
func itemOf(record model.Record) string {
	if named, ok := record.(model.Named); ok {
		return named.Item()
	}
	return ""
}

// claimsOf returns the codes of a country. No code of one kind is like one of another.
func claimsOf(path string, c *model.Country) []claim {
	claims := []claim{{path: path + ".code", owner: c.ID, value: c.Code}}
	if c.Alpha3 != "" {
		claims = append(claims, claim{path: path + ".alpha3", owner: c.ID, value: string(c.Alpha3)})
	}
	if c.Numeric != "" {
		claims = append(claims, claim{path: path + ".numeric", owner: c.ID, value: string(c.Numeric)})
	}
	return claims
}

// checkTenureIDs refuses new ids of tenures that lead to another tenure, or begin with the id of another leader.
func checkTenureIDs(run runner, entries []*entry) ([]document.Problem, error) {
	var ids, prefixes []string
	eachNewTenure(entries, func(_, _, id, prefix string) { ids, prefixes = append(ids, id), append(prefixes, prefix) })
	if len(ids) == 0 {
		return nil, nil
	}
	merged, err := mergedInto(run, ids)
	if err != nil {
		return nil, err
	}
	kinds, err := kindsByID(run, prefixes)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		kinds[e.patch.ID] = e.patch.Kind
	}
	var problems []document.Problem
	eachNewTenure(entries, func(path, leader, id, prefix string) {
		switch {
		case merged[id] != "":
			problems = append(problems, document.Problem{Path: path, Message: fmt.Sprintf("%q went into %q: write that one", id, merged[id])})
		case prefix != leader && kinds[prefix] != "":
			problems = append(problems, document.Problem{
				Path:    path,
				Message: fmt.Sprintf("%q begins with the id of %s: begin with %s/, or leave the id out", id, prefix, leader),
			})
		}
	})
	return problems, nil
}

// eachNewTenure calls visit for every tenure that its leader did not have before; prefix is its id before the slash.
func eachNewTenure(entries []*entry, visit func(path, leader, id, prefix string)) {
	for _, e := range entries {
		for i, t := range document.Tenures(e.after) {
			isKnown := slices.ContainsFunc(document.Tenures(e.before), func(known model.Tenure) bool { return known.ID == t.ID })
			if prefix := model.EntityIn(t.ID); !isKnown {
				visit(fmt.Sprintf("%s.tenures[%d].id", e.patch.Path, i), e.patch.ID, t.ID, prefix)
			}
		}
	}
}

// checkClaims checks claims on one kind of value; query names the block that finds who has a value in the graph.
func checkClaims(run runner, what, query string, claims []claim, rewritten map[string]bool) ([]document.Problem, error) {
	if len(claims) == 0 {
		return nil, nil
	}
	var problems []document.Problem
	first := map[string]claim{}
	for _, c := range claims {
		if other, double := first[c.value]; double && other.owner != c.owner {
			if c.kept && !other.kept {
				c, other = other, c // the problem is the new one's
			}
			if !c.kept {
				problems = append(problems, document.Problem{
					Path:    c.path,
					Message: fmt.Sprintf("%q is also the %s of %s", c.shown(), what, other.owner),
				})
			}
			continue
		}
		first[c.value] = c
	}
	owners, err := byKey(run, query, block(query), slices.Collect(maps.Keys(first)), asString)
	for _, value := range slices.Sorted(maps.Keys(owners)) {
		if owner := owners[value]; owner != first[value].owner && !rewritten[owner] && !first[value].kept {
			problems = append(problems, document.Problem{
				Path:    first[value].path,
				Message: fmt.Sprintf("%q is the %s of %s in the graph", first[value].shown(), what, owner),
			})
		}
	}
	return problems, err
}
