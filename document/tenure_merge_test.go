package document_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// tenuresOf are tenures in short: office of side, first and last day, and an id where there is one.
func tenuresOf(short ...string) string {
	var all []string
	for _, text := range short {
		f := append(strings.Split(text, " "), "", "", "", "")
		fields := fmt.Sprintf(`"office": %q, "of": %q`, f[0], f[1])
		for i, name := range []string{"from", "to", "id"} {
			if f[i+2] != "" && f[i+2] != "-" {
				fields += fmt.Sprintf(`, %q: %q`, name, f[i+2])
			}
		}
		all = append(all, "{"+fields+"}")
	}
	return `"tenures": [` + strings.Join(all, ", ") + "]"
}

func idsOf(record model.Record) []string {
	var ids []string
	for _, t := range document.Tenures(record) {
		ids = append(ids, t.ID)
	}
	return ids
}

// A tenure without an id gets that of the one that it is, and a new one where it is none.
func TestPatch_Merge_tenureIDs(t *testing.T) {
	t.Parallel()
	known := []string{"HEAD_OF_STATE utopia 1516-03 1520 x/king", "HEAD_OF_STATE utopia 1530 - x/king-2", "OTHER achora - 1510 x/warden"}
	for reason, c := range map[string]struct {
		tenures, given, want []string
	}{
		"an office in words": {[]string{"HEAD_OF_GOVERNMENT utopia"}, nil, []string{"x/head-of-government-utopia"}},
		"the same days":      {[]string{"HEAD_OF_STATE utopia 1516-03 1520"}, nil, []string{"x/king"}},
		"the same days before the same first day": {
			[]string{"HEAD_OF_STATE utopia 1516-03 1519", "HEAD_OF_STATE utopia 1516-03 1520"}, nil, []string{"x/head-of-state-utopia", "x/king"},
		},
		"the same first day before a time that overlaps": {
			[]string{"HEAD_OF_STATE utopia 1517 1518", "HEAD_OF_STATE utopia 1516-03"}, nil, []string{"x/head-of-state-utopia", "x/king"},
		},
		"the same last day before a time that overlaps": {
			[]string{"HEAD_OF_STATE utopia 1517 1518", "HEAD_OF_STATE utopia 1519 1520"}, nil, []string{"x/head-of-state-utopia", "x/king"},
		},
		"overlaps on its first day": {[]string{"HEAD_OF_STATE utopia 1520-12-31 1525"}, nil, []string{"x/king"}},
		"begins after its last day": {
			[]string{"HEAD_OF_STATE utopia 1521-01-01 1525"}, nil, []string{"x/head-of-state-utopia"},
		},
		"overlaps on its last day": {[]string{"HEAD_OF_STATE utopia 1515 1516-03-01"}, nil, []string{"x/king"}},
		"ends before its first day": {
			[]string{"HEAD_OF_STATE utopia 1515 1516-02"}, nil, []string{"x/head-of-state-utopia"},
		},
		"an open end reaches the next":      {[]string{"HEAD_OF_STATE utopia 1525"}, nil, []string{"x/king-2"}},
		"an open start":                     {[]string{"HEAD_OF_STATE utopia - 1517"}, nil, []string{"x/king"}},
		"no first day is no same first day": {[]string{"OTHER achora - 1509"}, nil, []string{"x/warden"}},
		"a first day that is not known is no other's": {
			[]string{"OTHER achora - 1509", "OTHER achora 1508 1510"}, nil, []string{"x/other-achora", "x/warden"},
		},
		"another side": {
			[]string{"HEAD_OF_STATE achora 1516-03 1520"}, nil, []string{"x/head-of-state-achora"},
		},
		"another office": {[]string{"OTHER utopia 1516-03 1520"}, nil, []string{"x/other-utopia"}},
		"two new ones": {
			[]string{"OTHER utopia 1516", "OTHER utopia 1517"}, nil, []string{"x/other-utopia", "x/other-utopia-2"},
		},
		"an id that was given before": {
			[]string{"OTHER utopia"}, []string{"x/other-utopia", "x/other-utopia-2"}, []string{"x/other-utopia-3"},
		},
		"an id of its own": {[]string{"HEAD_OF_STATE utopia 1516-03 1520 x/first"}, nil, []string{"x/first"}},
		"an id of its own that is one of those": {
			[]string{"HEAD_OF_STATE utopia 1516-03 1520", "OTHER utopia - - x/king"}, nil, []string{"x/head-of-state-utopia", "x/king"},
		},
		"one that is known is one only once": {
			[]string{"HEAD_OF_STATE utopia 1516-03 1520", "HEAD_OF_STATE utopia 1516-03 1520"}, nil, []string{"x/king", "x/head-of-state-utopia"},
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			p := patch(t, "leaders", tenuresOf(c.tenures...))
			p.TenureIDs = c.given
			r, problems := p.Merge(record(t, "leaders", tenuresOf(known...)))
			if got := idsOf(r); len(problems) > 0 || !slices.Equal(got, c.want) {
				t.Errorf("%v, want %v, %v", got, c.want, lines(problems))
			}
		})
	}
}

// An id is given once: a tenure of the graph that the patch leaves out keeps its own to itself.
func TestPatch_Merge_tenureIDsOfThoseThatGo(t *testing.T) {
	t.Parallel()
	before := record(t, "leaders", tenuresOf("OTHER utopia 1516 1517", "OTHER utopia 1520 1521"))
	r, problems := patch(t, "leaders", tenuresOf("OTHER utopia 1525")).Merge(before)
	if got := idsOf(r); len(problems) > 0 || !slices.Equal(got, []string{"x/other-utopia-3"}) {
		t.Error(got, lines(problems))
	}
	if document.Tenures(record(t, "topics", "")) != nil {
		t.Error("a topic has tenures")
	}
}

func TestTenuresGone(t *testing.T) {
	t.Parallel()
	before := []string{"HEAD_OF_STATE utopia 1516 1520 y/a", "HEAD_OF_STATE utopia 1530 - y/b", "OTHER utopia 1516 1520 y/c"}
	for reason, c := range map[string]struct {
		after []string
		want  map[string]string
	}{
		"all are there": {before, map[string]string{}},
		"none is there": {nil, map[string]string{}},
		"the same days": {
			[]string{"HEAD_OF_STATE utopia 1516 1520 x/a", "HEAD_OF_STATE utopia 1516 1519 x/b"}, map[string]string{"y/a": "x/a"},
		},
		"the surest one": {
			[]string{"HEAD_OF_STATE utopia 1516 1519 x/b", "HEAD_OF_STATE utopia 1516 1520 x/a"}, map[string]string{"y/a": "x/a"},
		},
		"both went into one": {[]string{"HEAD_OF_STATE utopia 1516 - x/a"}, map[string]string{"y/a": "x/a", "y/b": "x/a"}},
		"one is still there": {[]string{"HEAD_OF_STATE utopia 1516 - x/a", before[1]}, map[string]string{"y/a": "x/a"}},
		"another side":       {[]string{"HEAD_OF_STATE achora 1516 1520 x/a"}, map[string]string{}},
		"another time":       {[]string{"OTHER utopia 1521 1522 x/c"}, map[string]string{}},
		"each to its own": {
			[]string{"OTHER utopia 1518 - x/c", "HEAD_OF_STATE utopia 1530 1531 x/b"}, map[string]string{"y/b": "x/b", "y/c": "x/c"},
		},
	} {
		after := record(t, "leaders", "")
		if c.after != nil {
			after = record(t, "leaders", tenuresOf(c.after...))
		}
		got := document.TenuresGone(document.Tenures(record(t, "leaders", tenuresOf(before...))), document.Tenures(after))
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: %v, want %v", reason, got, c.want)
		}
	}
}

func TestIsTenureID_length(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 120)
	if !model.IsTenureID(long + "/" + long) {
		t.Error("the longest id is none")
	}
	if model.IsTenureID(long + "/" + long + "a") {
		t.Error("an id may be longer than two ids and a slash")
	}
}
