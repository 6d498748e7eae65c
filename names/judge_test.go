package names_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// person is somebody with names and terms: HEAD_OF_STATE 2011-12-17 - 2018-01-01, without an end as of a day.
type person struct {
	id, names string
	terms     string
	seen      string // first and last day of meetings and statements
	links     int64  // also the weight
}

var people = []person{
	{"kim-jong-un", "Kim Jong-un|김정은|Ким Чен Ын", "HEAD_OF_STATE 2011-12-17 - asof 2026-01-01", "", 50},
	{"kim-jong-il", "Kim Jong-il|김정일", "HEAD_OF_STATE 1994-07-08 2011-12-17", "2000-07-19 2011-08-24", 40},
	{"kim-dae-jung", "Kim Dae-jung", "HEAD_OF_STATE 1998-02-25 2003-02-25", "", 20},
	{"ilham-aliyev", "Ilham Aliyev|Ильхам Алиев", "HEAD_OF_GOVERNMENT 2003-08-04 2003-11-04;HEAD_OF_STATE 2003-10-31 - asof 2026-01-01", "", 90},
	{"heydar-aliyev", "Heydar Aliyev|Гейдар Алиев", "HEAD_OF_STATE 1993-06-24 2003-10-31", "2001-01-09 2003-01-20", 30},
	{"george-w-bush", "George W. Bush|Bush", "HEAD_OF_STATE 2001-01-20 2009-01-20", "", 80},
	{"george-h-w-bush", "George H. W. Bush", "HEAD_OF_STATE 1989-01-20 1993-01-20", "", 10},
	{"vladimir-putin", "Vladimir Putin|Владимир Путин|푸틴|弗拉基米尔·普京|普京",
		"HEAD_OF_GOVERNMENT 2008-05-08 2012-05-07;HEAD_OF_STATE 2012-05-07 - asof 2026-01-01", "2000-01-01 2023-10-18", 900},
	{"suharto", "Suharto", "HEAD_OF_STATE 1968-03-27 1998-05-21", "", 10},
	{"valdas-adamkus", "Valdas Adamkus", "HEAD_OF_STATE 2004 2009", "", 60},
	{"rokotomalala", "Rokotomalala", "", "1990-10-01 1990-10-01", 2},
	{"bill-clinton", "Bill Clinton", "HEAD_OF_STATE 1993-01-20 2001-01-20", "", 60},
	{"recep-tayyip-erdogan", "Recep Tayyip Erdoğan|RTE", "HEAD_OF_STATE 2014-08-28 - asof 2026-01-01", "", 200},
	{"angela-merkel", "Angela Merkel", "HEAD_OF_GOVERNMENT 2005-11-22 2021-12-08", "", 200},
	{"benjamin-netanyahu", "Benjamin Netanyahu|Bibi Netanyahu", "HEAD_OF_GOVERNMENT 2022-12-29 - asof 2026-01-01", "", 160},
	{"li-peng", "Li Peng", "HEAD_OF_GOVERNMENT 1988-04-09 1998-03-17", "", 60},
	{"sergei-lavrov", "Sergei Lavrov|Сергей Лавров", "FOREIGN_MINISTER 2004-03-09 - asof 2026-01-01", "", 300},
	{"v-p-singh", "V. P. Singh", "HEAD_OF_GOVERNMENT 1989-12-02 1990-11-10", "", 10},
	{"mohammed-ali-bogra", "Mohammed Ali Bogra", "HEAD_OF_GOVERNMENT 1953-04-17 1955-08-12", "", 140},
	{"maria-joao-silva-tavares", "Maria João Silva Tavares", "", "1990-10-01 1990-10-01", 3},
	{"boris-tadic", "Boris V. Tadic", "HEAD_OF_STATE 2004-07-11 2012-04-05", "", 10},
	{"elizabeth-ii", "Elizabeth II", "HEAD_OF_STATE 1952-02-06 2022-09-08", "", 30},
	{"john-paul-ii", "John Paul II|Jean-Paul II", "HEAD_OF_STATE 1978-10-16 2005-04-02", "", 30},
	{"donald-trump", "Donald Trump", "HEAD_OF_STATE 2017-01-20 2021-01-20", "", 100},
}

func (p person) known(q names.Query) *names.Known {
	k := &names.Known{ID: p.id, IsPerson: true, Links: p.links, Weight: p.links, Match: q.Compare(names.Forms(strings.Split(p.names, "|")), true)}
	k.First, k.Last, _ = strings.Cut(p.seen, " ")
	for term := range strings.SplitSeq(p.terms, ";") {
		var t model.Tenure
		var office, from, to string
		if _, err := fmt.Sscan(term, &office, &from, &to); err != nil {
			continue
		}
		t.Office, t.From, t.To = model.Office(office), model.Date(from), model.Date(to)
		if to == "-" {
			t.To, t.AsOf = "", model.Date(term[strings.Index(term, "asof ")+5:])
		}
		k.Tenures = append(k.Tenures, t)
	}
	return k
}

// resolved are who a text means, as "id score why; ..." with ! after the one who is certain.
func resolved(text string) string {
	written, day, hasDay := strings.Cut(text, "@")
	var on *model.Date
	if hasDay {
		date := model.Date(day)
		on = &date
	}
	q := names.Parse(written)
	var known []*names.Known
	for _, p := range people {
		if k := p.known(q); k.Match.Grade != names.None && len(k.Match.Left) == 0 {
			known = append(known, k)
		}
	}
	var ids []string
	for _, c := range q.Judge(known, on) {
		id := c.ID
		if c.Certainty == model.CertaintyCertain {
			id += "!"
		}
		ids = append(ids, id)
	}
	return strings.Join(ids, " ")
}

func TestJudge(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		// A name of several words.
		"Vladimir Putin": "vladimir-putin!", "Putin, Vladimir": "vladimir-putin!", "VLADIMIR PUTIN": "vladimir-putin!", "Wladimir Putin": "vladimir-putin!",
		"Vladimir Vladimirovich Putin": "vladimir-putin!", "Путин В.В.": "vladimir-putin!", "В. Путин": "vladimir-putin!", "Vladimir Poutine": "vladimir-putin!",
		"RT Erdogan": "recep-tayyip-erdogan!", "Tayyip Erdogan": "recep-tayyip-erdogan!", "Netanyahu (Bibi)": "benjamin-netanyahu!", "Donald J. Trump": "donald-trump!",
		"Сергей Викторович Лавров": "sergei-lavrov!", "Kim Jongun": "kim-jong-un!", "Suharto": "suharto!", "Jane Doe": "", "Vladimir Doe": "", "Putin Merkel": "",
		// Wrong letters are never certain.
		"Vladmir Putn": "vladimir-putin", "Donald Trmp": "donald-trump", "Merkle": "angela-merkel", "Putn": "vladimir-putin", "Kim Jung Un": "kim-jong-un",
		"Putler": "", "Valdai": "", "ROK": "", "Li Ping": "", "Butler": "",
		// One word: sure if only one has it, and near the day.
		"Putin": "vladimir-putin!", "Putin@2015-01-01": "vladimir-putin!", "Putin@1995-01-01": "vladimir-putin", "Putin@1960-01-01": "", "普京": "vladimir-putin!",
		"Merkel@2010": "angela-merkel!", "Merkel@2023": "angela-merkel!", "Merkel@2028": "angela-merkel", "Bill@1995": "bill-clinton", "Clinton@2010": "bill-clinton",
		"Kim@2018-06-12": "kim-jong-un kim-jong-il kim-dae-jung", "Kim": "kim-jong-un kim-jong-il kim-dae-jung", "Kim@2000": "kim-jong-il kim-dae-jung kim-jong-un",
		"Aliyev@2015": "ilham-aliyev! heydar-aliyev", "Aliyev@2003-05-01": "heydar-aliyev ilham-aliyev", "Aliyev@1995": "heydar-aliyev ilham-aliyev",
		"Bush@2003-03-20": "george-w-bush! george-h-w-bush", "Bush@1990": "george-h-w-bush! george-w-bush", "Bush@1997": "george-w-bush george-h-w-bush",
		"Bush": "george-w-bush george-h-w-bush",
		// The number of a king or a pope.
		"Elizabeth II": "elizabeth-ii!", "Elizabeth I": "", "Elizabeth": "elizabeth-ii", "Queen Elizabeth@2003": "elizabeth-ii!", "Jean Paul": "john-paul-ii",
		"John Paul": "john-paul-ii", "John Paul III": "", "Pope John Paul@1990": "john-paul-ii!", "JOHN PAUL II": "john-paul-ii!",
		"King Angela@2010": "",
		"Singh@2008":       "v-p-singh", "V. P. Singh": "v-p-singh!", "Boris Tadic": "boris-tadic!", "Tadic@2005": "boris-tadic!",
		// Some words or initials: not of the commonest names, and not of somebody little known.
		"Mohammed Ali": "mohammed-ali-bogra", "Ali Bogra": "mohammed-ali-bogra!", "Maria Tavares": "maria-joao-silva-tavares",
		"Maria Tavares@1990": "maria-joao-silva-tavares!", "M. Tavares": "maria-joao-silva-tavares", "B. Clinton": "bill-clinton!",
		// Offices.
		"President Bush@2003": "george-w-bush!", "President Bush": "george-w-bush george-h-w-bush",
		"Prime Minister Aliyev@2003-09-01": "ilham-aliyev! heydar-aliyev", "President Aliyev@2002": "heydar-aliyev! ilham-aliyev",
		"President Putin@2010": "vladimir-putin", "Prime Minister Putin@2010": "vladimir-putin!", "Prime Minister Vladimir Putin@2020": "vladimir-putin",
		// Who holds no other office is called by the office after the term, and in the year before; all initials of a name count.
		"President George H.W. Bush@2005": "george-h-w-bush!", "George H.W. Bush@2002": "george-h-w-bush!", "President Bill Clinton@1992-12-01": "bill-clinton!",
		"President Bill Clinton@2012": "bill-clinton!", "President Bill Clinton@1985": "bill-clinton", "General Secretary Vladimir Putin@2015": "vladimir-putin!",
		"Vice President Putin@2015": "vladimir-putin", "former President Clinton@2010": "bill-clinton!", "President Kim@2018": "kim-jong-un! kim-jong-il",
	} {
		if got := resolved(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// At most one is certain, only certain ones have a score of Sure, and scores fall.
func TestJudge_promises(t *testing.T) {
	t.Parallel()
	for _, p := range people {
		for _, name := range strings.Split(p.names, "|") {
			for _, word := range append(strings.Fields(name), name) {
				for _, day := range []model.Date{"", "1999", "2005-05-05", "2018-06-12"} {
					checkPromises(t, word, day)
				}
			}
		}
	}
}

func checkPromises(t *testing.T, text string, day model.Date) {
	t.Helper()
	on := &day
	if day == "" {
		on = nil
	}
	q := names.Parse(text)
	var known []*names.Known
	for _, p := range people {
		known = append(known, p.known(q))
	}
	sure, last := 0, 1.0
	for _, c := range q.Judge(known, on) {
		if c.Certainty == model.CertaintyCertain {
			sure++
		}
		if (c.Certainty == model.CertaintyCertain) != (c.Score >= names.Sure) || c.Score > last || len(c.Why) == 0 {
			t.Errorf("%s on %s: %+v", text, day, c)
		}
		last = c.Score
	}
	if sure > 1 {
		t.Errorf("%s on %s: %d are certain", text, day, sure)
	}
}
