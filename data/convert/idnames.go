package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// readTenureIDs reads tables/tenure_ids.csv: the ids that earlier versions gave to tenures of a leader who held one office
// several times. They stay with the tenures of that time, whatever number a new count would give them.
func (l *people) readTenureIDs() error {
	rows, err := readTable("tenure_ids.csv")
	l.tenureIDs = map[string][]model.Tenure{}
	for _, row := range rows {
		leader, _, _ := strings.Cut(row["id"], "/")
		t := model.Tenure{ID: row["id"], Office: model.Office(row["office"]), Of: row["of"], From: date(row["from"]), To: date(row["to"])}
		l.tenureIDs[leader] = append(l.tenureIDs[leader], t)
	}
	return err
}

// nameOfID is the name that the id of a person is made of. Somebody whom pages or the General Debate knew before a list of
// holders did keeps the id of the spelling there, unless that is a family name alone.
func (p *person) nameOfID() string {
	if !p.ofHolders {
		return p.display()
	}
	var best string
	for _, name := range p.also {
		words, most := min(len(strings.Fields(name.Text)), 3), min(len(strings.Fields(best)), 3)
		if words >= 2 && words > most && !slices.Contains(p.holderNames, name.Text) {
			best = name.Text
		}
	}
	return cmp.Or(best, p.display())
}
