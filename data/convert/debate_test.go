package main

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

func TestConvert_generalDebate(t *testing.T) {
	documents := converted(t)
	d := documents[debateFile]
	spoke := map[string]string{} // edition and side to speaker
	for _, f := range d.Forums {
		for _, p := range f.Participants {
			side := p.Representing
			if side == "" {
				side = p.Actor
			}
			spoke[f.ID+" "+side] = p.Actor
		}
	}
	for key, want := range map[string]string{
		"un-general-debate-2013 south-korea":      "yun-byung-se",
		"un-general-debate-2015 south-korea":      "park-geun-hye",
		"un-general-debate-2018 south-korea":      "moon-jae-in",
		"un-general-debate-2001 sweden":           "anna-lindh",
		"un-general-debate-2001 eswatini":         "clifford-sibusiso-mamba",
		"un-general-debate-2017 north-korea":      "ri-yong-ho",
		"un-general-debate-2013 european-council": "herman-van-rompuy",
		"un-general-debate-2024 turkiye":          "recep-tayyip-erdogan",
		"un-general-debate-2023 brazil":           "luiz-inacio-lula-da-silva",
		"un-general-debate-2015 cameroon":         "cameroon",
		"un-general-debate-1980 czechoslovakia":   "bohuslav-chnoupek",
		"un-general-debate-1969 china":            "china",
		"un-general-debate-1985 china":            "wu-xueqian",
		"un-general-debate-1983 china":            "wu-xueqian",
		"un-general-debate-2002 china":            "tang-jiaxuan",
	} {
		if spoke[key] != want {
			t.Errorf("%s: %q spoke, want %q", key, spoke[key], want)
		}
	}
	for _, f := range d.Forums {
		if f.Start.First()[:4] != f.ID[len(f.ID)-4:] || f.Edition == nil || f.Series != debateSeries {
			t.Errorf("an edition has its days, in the year that its id names, and a number: %+v", f)
		}
	}
	pack := documents["packs/general-debate-2017.json.gz"]
	if pack == nil || len(pack.Statements) != 1 || pack.Statements[0].Speaker != "moon-jae-in" || pack.Statements[0].Forum != "un-general-debate-2017" {
		t.Errorf("the speech of 2017: %+v", pack)
	}
}

func TestSpeakerName(t *testing.T) {
	for raw, want := range map[string]string{
		" Mr. Li ZHAOXING": "Li Zhaoxing", "QIAN QICHEN ": "Qian Qichen", "Mir. Gromyko": "Gromyko", "Joseph R. Biden, Jr": "Joseph R. Biden",
		"Mr. U Kyaw Tint Swe,": "Kyaw Tint Swe", "J0ZSEF ANTALL": "Jozsef Antall", "Vuk Dra\u009aković,": "Vuk Drašković",
		"Mr. Cujba (first name not provided)": "Cujba", "Grand Chief Rt. HON. SIR MICHAEL T. SOMARE, GOL": "Michael T. Somare", "NEVES DA FONTOURA": "Neves da Fontoura", "": "",
	} {
		if got := speakerName(raw); got != want {
			t.Errorf("speakerName(%q) = %q, want %q", raw, got, want)
		}
	}
}

func TestDebate_post(t *testing.T) {
	countries, err := readCountries("testdata/raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	d := &debate{countries: countries}
	for raw, want := range map[string]model.Office{
		"President ": model.OfficeHeadOfState, "PRIME MINISTER": model.OfficeHeadOfGovernment, "Minister for Foregn Affairs": model.OfficeForeignMinister,
		"rime Minister and Minister for Europe and Foreign Affairs": model.OfficeHeadOfGovernment, "vice-President": model.OfficeOther, "Crown Prince": model.OfficeOther,
		"Deputy Prime Minister and Minister for Foreign Affairs": model.OfficeForeignMinister, "President of the Council of Ministers": model.OfficeHeadOfGovernment,
		"UN Representative": model.OfficeOther, "Chair of the delegation": model.OfficeOther, "Amir": model.OfficeHeadOfState, "Deputy Minister for Foreign Affairs": model.OfficeOther,
		"President and Head of Government": model.OfficeHeadOfState,
	} {
		title, kind, ok := d.post(raw, "china")
		if !ok || kind != want || !strings.HasSuffix(title, " of China") || strings.Contains(title, "Foregn") || strings.HasPrefix(title, "rime") {
			t.Errorf("%q is %s %q, want %s", raw, kind, title, want)
		}
	}
	if _, _, ok := d.post("  ", "china"); ok {
		t.Error("no post is a post")
	}
}

func TestPeople_oneEntity(t *testing.T) {
	leaders := map[string]*model.Leader{}
	names := map[string]string{}
	for _, name := range []string{leadersFile, holdersFile, kremlinFile, debateFile} {
		for _, l := range converted(t)[name].Leaders {
			if leaders[l.ID] != nil {
				t.Errorf("%s is told twice", l.ID)
			}
			leaders[l.ID] = l
			for _, n := range l.Names {
				names[n.Text] = l.ID
			}
		}
	}
	for _, name := range []string{"Xi Jinping", "习近平", "시진핑", "Си Цзиньпин"} {
		if names[name] != "xi-jinping" {
			t.Errorf("%s is %q", name, names[name])
		}
	}
}
