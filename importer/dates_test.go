package importer

import (
	"strings"
	"testing"
)

// Dates as people write them, by the formats of a rule. A problem begins with "!".
func TestRule_readDate(t *testing.T) {
	t.Parallel()
	pivot := 30
	for _, c := range []struct {
		formats, rule string // rule: circa, first, last
		text, want    string
	}{
		{"", "", "2023-10-18", "2023-10-18"},
		{"", "", "1994-11-30T00:00:00", "1994-11-30"},
		{"", "", "2001-11-30 03:58 PM", "2001-11-30"},
		{"", "", "2001-11-30 23:58:01.5+02:00", "2001-11-30"},
		{"", "", "30 NOV 2001", "2001-11-30"},
		{"", "", "30-Nov-2001", "2001-11-30"},
		{"", "", "November 30th, 2001", "2001-11-30"},
		{"", "", "Friday, 30 November 2001", "2001-11-30"},
		{"", "", "Sept. 2001", "2001-09"},
		{"", "", "30 novembre 2001", "2001-11-30"},
		{"", "", "1er août 2001", "2001-08-01"},
		{"", "", "30 de noviembre de 2001", "2001-11-30"},
		{"", "", "3. März 2001", "2001-03-03"},
		{"", "", "30 ноября 2001", "2001-11-30"},
		{"", "", "30 نوفمبر 2001", "2001-11-30"},
		{"", "", "2001年11月30日", "2001-11-30"},
		{"", "", "2001년 11월 30일", "2001-11-30"},
		{"", "", "31 Nov 2001", `!"31 Nov 2001" is not a date: write 2023-10-18`},
		{"", "", "30/11/01", `!"30/11/01" is not a date`},
		{"", "", "11/12/2001", `!"11/12/2001" is not a date`},
		{"", "", "37225", `!"37225" is not a date`},
		{"", "", "30 Foo 2001", `!"30 Foo 2001" is not a date`},
		{"DD/MM/YY", "", "30/11/01", "2001-11-30"},
		{"DD/MM/YY", "", "30/11/29", "2029-11-30"},
		{"DD/MM/YY", "", "30/11/30", "1930-11-30"},
		{"DD/MM/YY", "", "2001-11-30", `!"2001-11-30" is not a date like DD/MM/YY`},
		{"DD/MM/YYYY|clear", "", "2001-11-30", "2001-11-30"},
		{"DD/MM/YYYY|YYYY", "", "2001", "2001"},
		{"DD/MM/YYYY HH:mm", "", "30/11/2001 15:58", "2001-11-30"},
		{"D MMM YYYY h:mm A", "", "3 dic 2001 3:58 pm", "2001-12-03"},
		{"serial", "", "37225", "2001-11-30"},
		{"serial", "", "37225.66", "2001-11-30"},
		{"serial", "", "2001", `!"2001" is not a date like serial`},
		{"", "", "c. 1994-11-30", `!"c. 1994-11-30" is not a certain date: say "circa": true`},
		{"", "circa", "c. 1994-11-30", "1994-11"},
		{"", "circa", "circa November 1994", "1994"},
		{"", "circa", "1994-11?", "1994"},
		{"", "circa", "1994-11", "1994-11"},
		{"", "", "3-5 June 2001", `!"3-5 June 2001" is a range of dates: say "range": "first"`},
		{"", "first", "3-5 June 2001", "2001-06-03"},
		{"", "last", "3-5 June 2001", "2001-06-05"},
		{"", "first", "28 May – 3 June 2001", "2001-05-28"},
		{"", "last", "28 May – 3 June 2001", "2001-06-03"},
		{"", "first", "June 3-5, 2001", "2001-06-03"},
		{"", "last", "June 3-5, 2001", "2001-06-05"},
		{"", "first", "2001-06-03/2001-06-05", "2001-06-03"},
		{"", "last", "2001-06-03 to 2001-06-05", "2001-06-05"},
		{"", "last", "2001-2003", "2003"},
		{"", "first", "5-3 June 2001", `!"5-3 June 2001" is not a date`},
		{"", "first", "5 June 2001", "2001-06-05"},
		{"", "last", "5 June 2001", ""},
		{"", "first", "2 June 2018 – present", "2018-06-02"},
		{"", "last", "2 June 2018 – present", ""},
		{"", "first", "2018 –", "2018"},
		{"", "last", "2018-", ""},
		{"DD.MM.YYYY", "first", "03.06.2001 - heute", "2001-06-03"},
		{"", "", "2018 – present", `!"2018 – present" is a range of dates`},
		{"", "first", "soon – present", `!"soon – present" is not a date`},
		{"DD.MM.YYYY", "last", "03.06.2001-05.06.2001", "2001-06-05"},
		{"", "last", "3 au 5 juin 2001", "2001-06-05"},
		{"", "first", "du 28 mai au 3 juin 2001", "2001-05-28"},
		{"", "first", "3. bis 5. Juni 2001", "2001-06-03"},
		{"", "last", "vom 3. bis zum 5. Juni 2001", "2001-06-05"},
		{"", "first", "del 3 al 5 de junio de 2001", "2001-06-03"},
		{"", "last", "с 3 по 5 июня 2001 г.", "2001-06-05"},
		{"", "first", "2001年6月3日至5日", "2001-06-03"},
		{"", "last", "2001年6月3日～5日", "2001-06-05"},
		{"", "last", "2001년 6월 3일부터 5일까지", "2001-06-05"},
		{"", "", "２００１年６月３日", "2001-06-03"},
		{"", "first", "du 5 au 3 juin 2001", `!"du 5 au 3 juin 2001" is not a date`},
		{"", "", "Anfang Juni 2001", `!"Anfang Juni 2001" is not a certain date`},
		{"", "circa", "mid-June 2001", "2001"},
	} {
		var formats texts
		if c.formats != "" {
			formats = strings.Split(c.formats, "|")
		}
		patterns, err := newDatePatterns(formats, &pivot)
		if err != nil {
			t.Fatal(err)
		}
		r := Rule{patterns: patterns, Circa: c.rule == "circa"}
		if c.rule == "first" || c.rule == "last" {
			r.Range = c.rule
		}
		date, problem := r.readDate(c.text)
		got := string(date)
		if problem != "" {
			got = "!" + problem
		}
		if got != c.want && (!strings.HasPrefix(c.want, "!") || !strings.HasPrefix(got, c.want)) {
			t.Errorf("%s as %q, %s: %s, want %s", c.text, c.formats, c.rule, got, c.want)
		}
	}
}

// A format of two-digit years needs a pivot.
func TestNewDatePattern_pivot(t *testing.T) {
	t.Parallel()
	if _, err := newDatePattern("DD/MM/YY", nil); err == nil || !strings.Contains(err.Error(), `say "pivot": 30`) {
		t.Error(err)
	}
}

// Numbers as people write them.
func TestReadNumber(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text, decimal string
		isWhole       bool
		want          string
	}{
		{"3", "", true, "3"},
		{"3.0", "", true, "3"},
		{"03", "", true, "3"},
		{"+3", "", true, "3"},
		{"-3", "", true, "-3"},
		{"−3", "", true, "-3"},
		{"1,234", "", true, "1234"},
		{"1 234 567", "", true, "1234567"},
		{"1\u202f234", "", true, "1234"},
		{"1.234", ",", true, "1234"},
		{"3,0", ",", true, "3"},
		{"3rd", "", true, `!"3rd" is not a whole number`},
		{"3.5", "", true, `!"3.5" is not a whole number`},
		{"1e3", "", true, `!"1e3" is not a whole number`},
		{"1,23", "", true, `!"1,23" is not a whole number: say "decimal": ","`},
		{"", "", true, `!"" is not a whole number`},
		{"1,234.50", "", false, "1234.5"},
		{"1.234,50", ",", false, "1234.5"},
		{"0.50", "", false, "0.5"},
		{"12,5", "", false, `!"12,5" is not a number: say "decimal": ","`},
	} {
		number, problem := readNumber(c.text, c.decimal, c.isWhole)
		got := string(number)
		if problem != "" {
			got = "!" + problem
		}
		if got != c.want && (!strings.HasPrefix(c.want, "!") || !strings.HasPrefix(got, c.want)) {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}
