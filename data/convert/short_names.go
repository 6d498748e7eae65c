package main

import (
	"cmp"
	"slices"
	"strings"
)

// shownNames are the names by which the names of meetings call persons whom neither a source nor a rule of shownName calls so. The ids of
// meetings do not have them: ids stay.
var shownNames = map[string]string{
	"haile-selassie": "Haile Selassie", "ho-chi-minh": "Ho Chi Minh", "norodom-sihanouk": "Sihanouk", "prabowo-subianto": "Prabowo",
	"francisco-pinto-balsemao": "Pinto Balsemão", "javier-murillo-de-la-rocha": "Murillo", "mohammad-ali-bogra": "Bogra",
	"salman-bin-hamad-bin-isa-al-khalifa": "Salman bin Hamad",
	"mohammed-bin-abdulrahman-al-thani":   "Mohammed bin Abdulrahman", "mohamed-bolk-iah": "Mohamed Bolkiah", "hassan-sheikh-mohamud": "Mohamud",
	"saud-al-faisal": "Saud al-Faisal", "muhammad-sabah-al-salem-al-sabah": "Al-Sabah", "salva-kiir-mayardit": "Kiir",
	"gnassingbe-eyadema": "Eyadéma", "carlos-salinas-de-gortari": "Salinas",
	"alexandra-hill-tinoco": "Hill", "alfonso-lopez-michelsen": "López Michelsen", "armando-calderon-sol": "Calderón Sol",
	"augusto-santos-silva": "Santos Silva", "bruno-eduardo-rodriguez-parrilla": "Rodríguez", "carlos-lleras-restrepo": "Lleras Restrepo",
	"ernesto-perez-balladares": "Pérez Balladares", "felipe-perez-roque": "Perez Roque", "fernando-belaunde-terry": "Belaúnde",
	"gonzalo-sanchez-de-lozada": "Sánchez de Lozada", "isabel-saint-malo": "Saint Malo", "jaime-paz-zamora": "Paz Zamora",
	"joao-gomes-cravinho": "Gomes Cravinho", "jorge-castaneda-alvarez-de-la-rosa": "Castañeda", "jorge-serrano-elias": "Serrano",
	"jose-garcia-margallo-y-marfil": "García-Margallo", "liaquat-ali-khan": "Liaquat Ali Khan", "luis-herrera-campins": "Herrera Campins",
	"marcelo-rebelo-de-sousa": "Rebelo de Sousa", "mujibur-rahman": "Mujibur Rahman", "nicolas-ardito-barletta": "Ardito Barletta",
	"oswaldo-lopez-arellano": "López Arellano", "otto-fernando-perez-molina": "Pérez Molina", "pedro-cortina-mauri": "Cortina",
	"policarpo-paz-garcia": "Paz García", "rafael-angel-calderon-fournier": "Calderón", "rodolfo-solano-quiros": "Solano",
	"salvador-jorge-blanco": "Jorge Blanco", "salvador-sanchez-ceren": "Sánchez Cerén", "sixto-duran-ballen": "Durán Ballén",
	"najib-razak": "Najib", "hussein-onn": "Hussein Onn", "anifah-aman": "Anifah", "saifuddin-abdullah": "Saifuddin",
	"albert-del-rosario": "del Rosario", "oyunerdene-luvsannamsrai": "Oyunerdene",
	"tunku-abdul-rahman": "Tunku Abdul Rahman", "virgilio-barco-vargas": "Barco",
}

// spanishSpeaking are the sides whose people often have their mother's family name last, which is left out first.
var spanishSpeaking = []string{
	"mexico", "guatemala", "honduras", "el-salvador", "nicaragua", "costa-rica", "panama", "cuba", "dominican-republic", "colombia", "venezuela",
	"ecuador", "peru", "bolivia", "chile", "argentina", "uruguay", "paraguay", "spain", "equatorial-guinea",
}

// isCalled notes that a source calls somebody by a name.
func (p *person) isCalled(name string) {
	if p.called == nil {
		p.called = map[string]int{}
	}
	p.called[slug(withoutTitles(name))]++
}

// readCalled notes how the rows and pages call those of whom they tell.
func readCalled(u *usa, w *whiteHouse) {
	note := func(actors []usaActor) {
		for _, a := range actors {
			if a.person != nil && a.naming.NamedAs != "" {
				a.person.isCalled(string(a.naming.NamedAs))
			}
		}
	}
	for _, e := range u.met {
		note(e.actors())
	}
	for _, r := range w.told {
		note(r.actors())
		for _, at := range namedWith.FindAllStringSubmatch(plain(r.page.Text), -1) {
			for _, a := range r.others {
				if a.person != nil && fieldsNamed(strings.Fields(a.person.display()), slug(at[3])) != "" {
					a.person.isCalled(at[3])
				}
			}
		}
	}
}

// shownName is the name by which the names of meetings call a person: how sources call one beside an office, else the family name, by the
// custom of the country.
func shownName(p *person) string {
	if name, ok := shownNames[p.id]; ok {
		return name
	}
	usual := familyName(p)
	fields := strings.Fields(p.display())
	if last := strings.Trim(fields[len(fields)-1], "."); len(fields) > 2 && (last == "Jr" || last == "Sr") {
		fields = fields[:len(fields)-1]
		fields[len(fields)-1] = strings.TrimSuffix(fields[len(fields)-1], ",")
		usual = lastName(fields)
	}
	_, isShort := shortest[p.id]
	if isShort || len(fields) == 1 || slices.ContainsFunc(fields, romanNumeral.MatchString) || slices.Contains(fields, "of") {
		return usual
	}
	side := ""
	if len(p.tenures) > 0 {
		side = p.tenures[0].of
	}
	switch side {
	case "ethiopia", "eritrea", "thailand":
		return fields[0]
	case "myanmar", "cambodia", "laos":
		return strings.Join(fields, " ")
	case "vietnam":
		if len(fields) > 2 {
			return fields[len(fields)-1]
		}
		return strings.Join(fields, " ")
	}
	direct, prefix := map[string]int{}, map[string]int{}
	for name, n := range p.called {
		isStart := strings.HasPrefix(slug(strings.Join(fields, " ")), name+"-")
		switch found := fieldsNamed(fields, name); {
		case found == "" || found == strings.Join(fields, " "):
		case isStart && strings.Contains(found, " ") && slices.Contains(spanishSpeaking, side):
			prefix[lastName(strings.Fields(found))] += n
		default:
			direct[found] += n
		}
	}
	if len(direct) == 0 {
		direct = prefix
	}
	if len(direct) == 0 {
		return usual
	}
	most := slices.MinFunc(keys(direct), func(a, b string) int {
		return cmp.Or(cmp.Compare(direct[b], direct[a]), cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	if 3*direct[usual] >= direct[most] {
		return usual
	}
	return most
}

// fieldsNamed are those of the words of a name, next to each other, that a source has for it, by slug; empty if it has others.
func fieldsNamed(fields []string, called string) string {
	for from := range fields {
		for to := from + 1; to <= len(fields); to++ {
			if words := strings.Join(fields[from:to], " "); slug(words) == called {
				return words
			}
		}
	}
	return ""
}

// lastName is the last word of a name, with the particles before it.
func lastName(fields []string) string {
	for i := len(fields) - 1; i > 0; i-- {
		if !slices.Contains(particles, strings.ToLower(fields[i-1])) {
			return strings.Join(fields[i:], " ")
		}
	}
	return strings.Join(fields, " ")
}
