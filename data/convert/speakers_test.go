package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// debateOf identifies the speakers of rows of one side, as the General Debate has them: year, speaker, post. It returns the first.
func debateOf(t *testing.T, p *people, side string, rows ...[3]string) *speakerRow {
	t.Helper()
	c, err := readCountries("../raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	d := &debate{countries: c, people: p}
	for _, row := range rows {
		r, err := d.row(map[string]string{"year": row[0], "session": "1", "iso3": side, "speaker": row[1], "post": row[2]}, nil)
		if err != nil {
			t.Fatal(err)
		}
		d.rows = append(d.rows, r)
	}
	first := d.rows[0]
	if err := d.identify(); err != nil {
		t.Fatal(err)
	}
	return first
}

func holder(p *people, name string, kind model.Office, of, from, to string) {
	known := p.add(leadersFile)
	p.spell(known, name)
	known.claim("", office{kind, of}, claim{source: peopleSource, from: model.Date(from), to: model.Date(to)})
}

// Who is meant is decided by a rule, and nobody is where none decides.
func TestSpeakers_identify(t *testing.T) {
	const fm = "Minister for Foreign Affairs"
	for _, c := range []struct {
		reason, iso3 string
		known        func(p *people)
		rows         [][3]string
		want, by     string // of the first row
	}{
		{"a full name makes a person", "CHN", nil, [][3]string{{"1985", "WU Xueqian", ""}}, "Wu Xueqian", byFullName},
		{"a letter is wrong", "CHN", nil, [][3]string{{"1985", "Mr. Wu Xuegian", ""}, {"1986", "WU Xueqian", ""}}, "Wu Xueqian", byOneLetter},
		{"a letter is wrong, long before", "CHN", nil, [][3]string{{"1970", "Mr. Wu Xuegian", ""}, {"1986", "WU Xueqian", ""}}, "Wu Xuegian", byFullName},
		{"a family name alone makes nobody", "CSK", nil, [][3]string{{"1980", "Mr. CHNOUPEK", ""}}, "", ""},
		{"two family names make nobody", "HND", nil, [][3]string{{"1980", "SEVILLA SACASA", ""}}, "", ""},
		{"a title and a clan make nobody", "KWT", nil, [][3]string{{"1995", "Sheikh Al-Sabah", "Deputy Prime Minister"}}, "", ""},
		{"one of the commonest names tells nobody", "PRK", func(p *people) { holder(p, "Kim Jong-il", model.OfficeHeadOfState, "north-korea", "1994", "2011") },
			[][3]string{{"1996", "Mr KIM", ""}}, "", ""},
		{"a clan's name tells nobody", "BHR", func(p *people) {
			holder(p, "Hamad bin Isa Al Khalifa", model.OfficeHeadOfState, "bahrain", "1999-03-06", "")
		},
			[][3]string{{"2003", "Al-Khalifa", "Head of State"}}, "", ""},
		{"the holder of the office with the family name", "USA", func(p *people) {
			holder(p, "Ronald Reagan", model.OfficeHeadOfState, "united-states", "1981-01-20", "1989-01-20")
		},
			[][3]string{{"1986", "President Reagan", "President"}}, "Ronald Reagan", byTitle},
		{"the foreign minister of the family name", "RUS", func(p *people) {
			holder(p, "Andrei Gromyko", model.OfficeForeignMinister, "russia", "1957-02-15", "1985-07-02")
		}, [][3]string{{"1974", "Mr. Gromyko", ""}}, "Andrei Gromyko", byHolder},
		{"the name of the president, whose son was minister", "TUN", func(p *people) {
			holder(p, "Habib Bourguiba", model.OfficeHeadOfState, "tunisia", "1957-07-25", "1987-11-07")
		}, [][3]string{{"1967", "Mr. BOURGUIBA", ""}}, "", ""},
		{"out of office by then", "USA", func(p *people) {
			holder(p, "Ronald Reagan", model.OfficeHeadOfState, "united-states", "1981-01-20", "1989-01-20")
		},
			[][3]string{{"1991", "REAGAN", ""}}, "", ""},
		{"another post than that of the name", "USA", func(p *people) {
			holder(p, "Ronald Reagan", model.OfficeHeadOfState, "united-states", "1981-01-20", "1989-01-20")
		},
			[][3]string{{"1985", "REAGAN", fm}}, "", ""},
		{"of two of one name, who held the office", "USA", func(p *people) {
			holder(p, "George W. Bush", model.OfficeHeadOfState, "united-states", "2001-01-20", "2009-01-20")
			holder(p, "George H. W. Bush", model.OfficeHeadOfState, "united-states", "1989-01-20", "1993-01-20")
		}, [][3]string{{"1991", "George BUSH", "President"}}, "George H. W. Bush", byFullName},
		{"a son with his father's name", "AZE", func(p *people) {
			holder(p, "Heydar Aliyev", model.OfficeHeadOfState, "azerbaijan", "1993", "2003-10-31")
			holder(p, "Ilham Aliyev", model.OfficeHeadOfState, "azerbaijan", "2003-10-31", "")
		}, [][3]string{{"2003", "Ilham Heydar Aliyev", "Prime Minister"}}, "Ilham Aliyev", byLongerName},
		{"a minister is not the king", "BHR", func(p *people) {
			holder(p, "Hamad bin Isa Al Khalifa", model.OfficeHeadOfState, "bahrain", "1999-03-06", "2026")
		},
			[][3]string{{"2003", "Hamad bin Isa Al Khalifa", fm}}, "", ""},
		{"a patronymic in front is a son's", "QAT", func(p *people) {
			holder(p, "Hamad bin Khalifa Al Thani", model.OfficeHeadOfState, "qatar", "1995-06-27", "2013-06-25")
		},
			[][3]string{{"2003", "Tamim bin Hamad bin Khalifa Al-Thani", "Head of State"}}, "Tamim bin Hamad bin Khalifa Al-Thani", byFullName},
		{"a part of the name in the same office", "SEN", nil, [][3]string{{"2000", "Tidiane Gadio", fm}, {"2001", "Cheikh Tidiane Gadio", fm}},
			"Cheikh Tidiane Gadio", byLongerOffice},
		{"a part of the name in the same office, long before", "SEN", nil, [][3]string{{"1996", "Tidiane Gadio", fm}, {"2011", "Cheikh Tidiane Gadio", fm}},
			"Tidiane Gadio", byFullName},
		{"a misspelt short name in the same office", "NOR", nil, [][3]string{{"2006", "Mr. Jen Stoltenberg", "Prime Minister"}, {"2007", "Jens Stoltenberg", "Prime Minister"}},
			"Jens Stoltenberg", byLettersOffice},
		{"two of one country who are alike", "CHN", nil, [][3]string{{"2022", "Li Keqiang", "Premier"}, {"2023", "Li Qiang", "Premier"}}, "Li Keqiang", byFullName},
		{"the dead do not speak", "COD", func(p *people) {
			p.died[nameKey("Mobutu Sese Seko")] = "1997-09-07"
			holder(p, "Mobutu Sese Seko", model.OfficeHeadOfState, "democratic-republic-of-the-congo", "1965", "")
		},
			[][3]string{{"2003", "Mobutu Sese Seko", "President"}}, "", ""},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p := newPeople()
			if c.known != nil {
				c.known(p)
			}
			r := debateOf(t, p, c.iso3, c.rows...)
			got := ""
			if r.person != nil {
				got = r.person.display()
			}
			if got != c.want || r.rule != c.by {
				t.Errorf("%q by %q, want %q by %q", got, r.rule, c.want, c.by)
			}
		})
	}
}

// A post below the office that somebody certainly held during the debate is not his: the corpus has the wrong one.
func TestAttest_belowOffice(t *testing.T) {
	for post, want := range map[string]int{"UN Representative": 0, "Deputy Prime Minister": 1} {
		p := newPeople()
		holder(p, "Tang Jiaxuan", model.OfficeForeignMinister, "china", "1998-03-18", "2003-03-17")
		r := debateOf(t, p, "CHN", [3]string{"2001", "Tang Jiaxuan", post})
		if r.person == nil || len(r.person.tenures) != 1+want {
			t.Errorf("%s: %+v", post, r.person)
		}
	}
}

// A debate has days that contain it: those that are known, or those of autumn.
func TestDebateDays(t *testing.T) {
	d, err := readDebateDays()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[int]days{
		2001: {"2001-11-10", "2001-11-30"}, 2016: {"2016-09-20", "2016-09-26"}, 1985: {"1985-09-15", "1985-10-15"},
		1964: {"1964-12-01", "1964-12-31"}, 1946: {"1946-10-01", "1946-12-31"},
	} {
		if got := d.during(in); got != want {
			t.Errorf("%d: %v, want %v", in, got, want)
		}
	}
}
