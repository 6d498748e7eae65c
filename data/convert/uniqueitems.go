package main

import (
	"fmt"

	"github.com/sidelines/sidelines/model"
)

// checkItems refuses documents in which two records of one kind have one Wikidata item: they are one, or an item is wrong.
func checkItems(documents map[string]*model.Document) error {
	owners := map[string]string{} // by kind and item
	for _, name := range keys(documents) {
		var err error
		eachNamed(documents[name], func(kind, id string, item model.Optional) {
			owner, known := owners[kind+" "+string(item)]
			if item == "" || err != nil {
				return
			}
			if known && owner != id {
				err = fmt.Errorf("%s: %s and %s of %s have the Wikidata item %s", name, owner, id, kind, item)
			}
			owners[kind+" "+string(item)] = id
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachNamed calls visit for every record that may have a Wikidata item.
func eachNamed(d *model.Document, visit func(kind, id string, item model.Optional)) {
	for _, r := range d.Leaders {
		visit("leaders", r.ID, r.WikidataID)
	}
	for _, r := range d.Countries {
		visit("countries", r.ID, r.WikidataID)
	}
	for _, r := range d.Organizations {
		visit("organizations", r.ID, r.WikidataID)
	}
	for _, r := range d.ForumSeries {
		visit("forumSeries", r.ID, r.WikidataID)
	}
	for _, r := range d.Forums {
		visit("forums", r.ID, r.WikidataID)
	}
}
