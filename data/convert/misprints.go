package main

import "fmt"

// readMisprints makes the finder of names know the misprints of tables/misprints.csv, which are no names of anybody.
func (k *kremlin) readMisprints() error {
	rows, err := readTable("misprints.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		meant := k.people.named(row["name"])
		if len(meant) != 1 {
			return fmt.Errorf("tables/misprints.csv: %d persons are named %s", len(meant), row["name"])
		}
		k.gazetteer.add(row["misprint"], meant[0])
	}
	return nil
}
