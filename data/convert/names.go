package main

import (
	"regexp"
	"slices"
	"strings"
)

// shortNames is how the curated facts write persons.
var shortNames = map[string]string{
	"Xi": "xi-jinping", "Putin": "vladimir-putin", "Modi": "narendra-modi", "Bolsonaro": "jair-bolsonaro", "Ramaphosa": "cyril-ramaphosa",
}

// usualNames are the names that people use of those whom the lists name in full.
var usualNames = map[string]string{"Hu'akavameiliku": "Siaosi Sovaleni", "Matamela Cyril Ramaphosa": "Cyril Ramaphosa"}

// shortest are the names by which persons go that have no family name, or a long one.
var shortest = map[string]string{
	"recep-tayyip-erdogan": "Erdogan", "tamim-bin-hamad-al-thani": "Tamim", "hamad-bin-khalifa-al-thani": "Hamad", "mohammad-bin-salman": "bin Salman",
	"hamad-bin-isa-al-khalifa": "Hamad bin Isa", "mohammed-bin-zayed-al-nahyan": "bin Zayed", "albert-ii-prince-of-monaco": "Albert II",
	"aung-san-suu-kyi": "Suu Kyi", "luiz-inacio-lula-da-silva": "Lula", "gloria-macapagal-arroyo": "Arroyo",
	"simeon-saxe-coburg-gotha": "Simeon", "pope-francis": "Francis",
	"george-h-w-bush": "Bush senior", "benigno-simeon-c-aquino-iii": "Aquino", "mahathir-mohamad": "Mahathir", "vo-van-thuong": "Vo Van Thuong", "megawati-sukarnoputri": "Megawati", "khurelsukh-ukhnaa": "Khurelsukh", "tsakhiagiin-elbegdorj": "Elbegdorj", "khaltmaagiin-battulga": "Battulga", "susilo-bambang-yudhoyono": "Yudhoyono",
}

// familyFirst are the sides whose people write the family name first.
var familyFirst = []string{"china", "south-korea", "north-korea", "vietnam", "japan-imperial"}

// romanNumeral is the number of a monarch.
var romanNumeral = regexp.MustCompile(`^[IVX]+$`)

// familyName is the name by which a person goes in the ids of meetings. Their names have shownName.
func familyName(p *person) string {
	name := p.display()
	fields := strings.Fields(name)
	if short, ok := shortest[p.id]; ok {
		return short
	}
	if len(p.tenures) > 0 && slices.Contains(familyFirst, p.tenures[0].of) {
		return fields[0]
	}
	if of := slices.Index(fields, "of"); of > 0 {
		return strings.Join(fields[:of], " ")
	}
	if romanNumeral.MatchString(fields[len(fields)-1]) {
		return name // of a monarch or a pope
	}
	return lastName(fields)
}
