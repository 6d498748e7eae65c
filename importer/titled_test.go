package importer

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

func TestApart(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]string{
		"Ri Yong Ho (Foreign Minister of North Korea)": {"Ri Yong Ho", "Foreign Minister of North Korea"},
		"Park Kwan-yong (Speaker (ROK))":               {"Park Kwan-yong", "Speaker (ROK)"},
		"Zuoshu Wang ()":                               {"Zuoshu Wang", ""},
		"Tony Blair, Prime Minister of Great Britain":  {"Tony Blair", "Prime Minister of Great Britain"},
		"Blair, Tony":                                  {"Blair, Tony", ""},
		"(nobody)":                                     {"(nobody)", ""},
		"Xi Jinping":                                   {"Xi Jinping", ""},
	} {
		if name, title := apart(text); name != want[0] || title != want[1] {
			t.Errorf("%q: %q and %q, want %q", text, name, title, want)
		}
	}
}

// Only names of people in full whom nobody in the graph is like are proposed, and no decision is changed.
func TestDecisions_Propose(t *testing.T) {
	t.Parallel()
	d, err := ReadDecisions(strings.NewReader("name,kind,candidates,decision\nJane van der Roe (Envoy),LEADER,,\nseveral leaders,LEADER,,\n" +
		"Kishida,LEADER,,\nJohn Doe,LEADER,john-doe-2 (0.60),\nThe President,LEADER,,\nJohn Roe and Jane Roe,LEADER,,\nAnn Lee,LEADER,,skip\n" +
		"New Zealand,COUNTRY,,\nChinese Officials delegation,LEADER,,\n李 小明,LEADER,,\n"))
	if err != nil {
		t.Fatal(err)
	}
	if n := d.Propose(); n != 2 || !d.IsChanged {
		t.Errorf("%d", n)
	}
	var got []string
	for _, one := range d.lines {
		if one.Decision != "" {
			got = append(got, one.Name+": "+one.Decision)
		}
	}
	if want := "Jane van der Roe (Envoy): new|Ann Lee: skip|李 小明: new"; strings.Join(got, "|") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// The id of a long text is cut, and is that of no other text with the same beginning.
func TestShortened(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("talks-", 30)
	one, other := shortened(long+"a"), shortened(long+"b")
	if !isID(one) || len(one) > model.MaxIDLength || one == other || one != shortened(long+"a") || !strings.HasPrefix(one, "talks-talks-") {
		t.Errorf("%s, %s", one, other)
	}
	if got := shortened("talks"); got != "talks" {
		t.Error(got)
	}
}
