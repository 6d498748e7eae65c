package main

import "testing"

// The city that words give holds for those of its own clause.
func TestPlaceIn(t *testing.T) {
	u := bundledConversion(t).usa
	for _, row := range []struct{ side, part, name, want string }{
		{"iraq", "Met with President Nouri al-Maliki and Iraqi political leaders, and with Kurdistan regional leaders in Erbil.", "Nouri al-Maliki", ""},
		{"nigeria", "Met with local civic and religious leaders in Sokoto, and with President Muhammedu Buhari.", "Muhammedu Buhari", ""},
		{"united-kingdom", "Met with Prime Minister Blair in Belfast, met with Queen Elizabeth II, and made a speech.", "Elizabeth II", ""},
		{"united-kingdom", "Met with Prime Minister Blair in Belfast, met with Queen Elizabeth II, and made a speech.", "Blair", "Belfast"},
		{"italy", "Met with Pope John Paul II at Castel Gandolfo and with Prime Minister Berlusconi and President Ciampi in Rome.", "John Paul II", ""},
		{"italy", "Met with Pope John Paul II at Castel Gandolfo and with Prime Minister Berlusconi and President Ciampi in Rome.", "Berlusconi", "Rome"},
		{"turkiye", "Met with President Sezer and Prime Minister Erdogan and attended NATO Summit meeting in Istanbul.", "Sezer", ""},
		{"united-kingdom", "In Belfast, met with First Minister Robertson and Deputy First Minister McGuinness.", "Robertson", "Belfast"},
		{"italy", "Met with President Ciampi in Rome and Naples.", "Ciampi", ""},
		{"italy", "Met with President Ciampi to discuss the summit in Naples.", "Ciampi", ""},
	} {
		at := u.placeIn(row.part, namedThere{name: row.name}, &stay{side: row.side, cities: []string{"one", "another"}})
		if at.city != row.want || at.country != row.side {
			t.Errorf("%s: %s in %+v, not in %q", row.part, row.name, at, row.want)
		}
	}
	if at := u.placeIn("Met with President Sezer.", namedThere{name: "Sezer"}, &stay{place: place{city: "Ankara"}}); at.city != "Ankara" {
		t.Errorf("the only city of a stay is not %+v", at)
	}
}
