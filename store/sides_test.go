package store_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Whom somebody represented is one answer, wherever it is asked: at the meeting, by a filter, and among the meetings of
// the country. Dates are of any precision, and of some meetings only the end is known.
func TestSides_agree(t *testing.T) {
	dates := []string{"", "2001", "2001-03", "2001-03-10", "2002", "2002-11", "2002-11-30", "2003-01"}
	for _, seed := range seeds(t, 4) {
		random := rand.New(rand.NewPCG(seed, 7))
		wipe(t)
		if _, err := apply(t, sidesDocument(random, dates)); err != nil {
			t.Fatal(err)
		}
		ofCountry := map[string][]string{}
		for _, country := range []string{"c-0", "c-1", "c-2"} {
			ofCountry[country] = idsIn(t, "Country.meetings", "Meeting", country, nil, "START_ASC")
		}
		known := 0
		for m := range 40 {
			meeting := fmt.Sprint("m-", m)
			for _, p := range participantsOf(t, meeting) {
				side := p.SideID
				if side != "" {
					known++
				}
				for _, country := range []string{"c-0", "c-1", "c-2"} {
					where := &model.ParticipantFilter{Representing: graphql.OmittableOf([]string{country})}
					filtered := idsIn(t, "Meeting.participants", "Participant", meeting, where, "POSITION_ASC")
					if isSide := side == country; slices.Contains(filtered, p.Node.Base().ID) != isSide || (isSide && !slices.Contains(ofCountry[country], meeting)) {
						t.Errorf("seed %d: %s at %s on %v is for %q; the filter for %s finds %v, its meetings are %v",
							seed, p.Node.Base().ID, meeting, p.On, side, country, filtered, ofCountry[country])
					}
				}
			}
		}
		if known < 20 {
			t.Errorf("seed %d: only %d sides are known", seed, known)
		}
	}
	wipe(t)
}

// A meeting of which only the end is known.
func TestSides_onlyEnd(t *testing.T) {
	wipe(t)
	if _, err := apply(t, `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}],
		"leaders": [{"id": "l", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "c-0", "from": "2001", "to": "2002"}]}],
		"meetings": [{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "end": "2001-05-04", "participants": [{"actor": "l"}]}]}`); err != nil {
		t.Fatal(err)
	}
	p := participantsOf(t, "m")
	if len(p) != 1 || p[0].SideID != "c-0" || *p[0].On != "2001-05-04" {
		t.Errorf("%+v", p)
	}
	if ids := idsIn(t, "Country.meetings", "Meeting", "c-0", nil, "START_ASC"); !slices.Equal(ids, []string{"m"}) {
		t.Errorf("%v", ids)
	}
	wipe(t)
}

func sidesDocument(random *rand.Rand, dates []string) string {
	span := func(from, to string) string {
		a, b := dates[random.IntN(len(dates))], dates[random.IntN(len(dates))]
		if a > b && b != "" {
			a, b = b, a
		}
		var fields []string
		for name, date := range map[string]string{from: a, to: b} {
			if date != "" {
				fields = append(fields, fmt.Sprintf(`%q: %q,`, name, date))
			}
		}
		return strings.Join(fields, "")
	}
	var leaders, meetings []string
	for l := range 6 {
		var tenures []string
		for n := range 3 {
			office := []string{"HEAD_OF_STATE", "HEAD_OF_STATE", "OTHER"}[n]
			when := span("from", "to")
			isAttested := strings.Contains(when, `"from"`) && strings.Contains(when, `"to"`) && random.IntN(2) == 0
			tenures = append(tenures, fmt.Sprintf(`{%s "office": %q, "of": "c-%d", "principal": %t, "isAttested": %t}`,
				when, office, (l+n)%3, random.IntN(3) == 0, isAttested))
		}
		leaders = append(leaders, fmt.Sprintf(`{"id": "l-%d", "names": [{"lang": "en", "text": "L"}], "tenures": [%s]}`, l, strings.Join(tenures, ",")))
	}
	for m := range 40 {
		a := random.IntN(6)
		second := fmt.Sprintf(`{"actor": "l-%d"}`, (a+1)%6)
		if random.IntN(3) == 0 {
			second = fmt.Sprintf(`{"actor": "l-%d", "representing": "c-%d"}`, (a+1)%6, random.IntN(3))
		}
		meetings = append(meetings, fmt.Sprintf(`{"id": "m-%d", %s "names": [{"lang": "en", "text": "M"}], "format": "MULTILATERAL", "participants": [{"actor": "l-%d"}, %s, {"actor": "c-%d"}]}`,
			m, span("start", "end"), a, second, random.IntN(3)))
	}
	return `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}, {"id": "c-1", "code": "XB", "names": [{"lang": "en", "text": "B"}]},
		{"id": "c-2", "code": "XC", "names": [{"lang": "en", "text": "C"}]}], "leaders": [` + strings.Join(leaders, ",") + `], "meetings": [` + strings.Join(meetings, ",") + `]}`
}

// Who is answered as in office on a day: who surely was, and who possibly was where nobody surely was. random tenures of any
// precision are compared with the same rule in plain Go.
func TestOfficesOn_agree(t *testing.T) {
	dates := []string{"", "2001", "2001-03", "2001-03-10", "2002", "2002-11", "2002-11-30", "2003-01"}
	for _, seed := range seeds(t, 4) {
		random := rand.New(rand.NewPCG(seed, 8))
		wipe(t)
		if _, err := apply(t, sidesDocument(random, dates)); err != nil {
			t.Fatal(err)
		}
		ids := []string{"l-0", "l-1", "l-2", "l-3", "l-4", "l-5"}
		entities, err := db.EntitiesByID(t.Context(), ids)
		if err != nil {
			t.Fatal(err)
		}
		given := 0
		for _, day := range []model.Date{"2001-03-10", "2001-03", "2001", "2002-01-15", "2002-11-30", "2003-01-01", "2003-06", "1999"} {
			for name, certainty := range map[string][]model.Certainty{"default": nil, "certain": {"CERTAIN"}, "possible": {"POSSIBLE"}} {
				offices, err := db.OfficesOn(t.Context(), ids, day, certainty)
				if err != nil {
					t.Fatal(err)
				}
				for _, id := range ids {
					got, want := slices.Sorted(slices.Values(offices[id])), officesOn(entities, id, day, certainty)
					given += len(got)
					if !slices.Equal(got, want) {
						t.Errorf("seed %d: %s on %s, %s: %v, want %v", seed, id, day, name, got, want)
					}
				}
			}
		}
		if given < 20 {
			t.Errorf("seed %d: only %d offices are held", seed, given)
		}
	}
	wipe(t)
}

// officesOn is the rule of "holds as asked" in sides.cypher.
func officesOn(entities map[string]model.Entity, leader string, day model.Date, certainty []model.Certainty) []string {
	var held []string
	for _, t := range entities[leader].(*model.Leader).Tenures {
		c := t.Certainty(day)
		if c == nil || certainty != nil && !slices.Contains(certainty, *c) {
			continue
		}
		hasRival := false
		for _, other := range entities {
			for _, rival := range other.(*model.Leader).Tenures {
				surely := rival.Certainty(day)
				hasRival = hasRival || rival.Office == t.Office && rival.Of == t.Of && surely != nil && *surely == model.CertaintyCertain
			}
		}
		if certainty == nil && *c == model.CertaintyPossible && hasRival && t.Office != model.OfficeOther {
			continue
		}
		held = append(held, t.ID)
	}
	slices.Sort(held)
	return held
}

// A filter finds the leaders whose offices are read: with the default, and with each certainty.
func TestFilters_certainty(t *testing.T) {
	wipe(t)
	if _, err := apply(t, `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}, {"id": "c-1", "code": "XB", "names": [{"lang": "en", "text": "B"}]}],
		"leaders": [
			{"id": "before", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_GOVERNMENT", "of": "c-0", "from": "2006", "to": "2008"}]},
			{"id": "holder", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_GOVERNMENT", "of": "c-0", "from": "2007-09-26", "to": "2008-09-24"}]},
			{"id": "after", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_GOVERNMENT", "of": "c-0", "from": "2008"}]},
			{"id": "elsewhere", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_GOVERNMENT", "of": "c-1", "from": "2008", "to": "2009"}]},
			{"id": "undated", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_GOVERNMENT", "of": "c-0"}]}]}`); err != nil {
		t.Fatal(err)
	}
	day := model.Date("2008-02-01")
	for want, certainty := range map[string][]model.Certainty{
		"elsewhere holder": nil, "holder": {"CERTAIN"}, "after before elsewhere": {"POSSIBLE"}, "after before elsewhere holder": {"CERTAIN", "POSSIBLE"},
	} {
		leaders := &model.LeaderFilter{InOfficeOn: graphql.OmittableOf(&day)}
		tenures := &model.TenureFilter{On: graphql.OmittableOf(&day)}
		if certainty != nil {
			leaders.Certainty, tenures.Certainty = graphql.OmittableOf(certainty), graphql.OmittableOf(certainty)
		}
		if got := idsIn(t, "Query.leaders", "Leader", "", leaders, "NAME_ASC"); strings.Join(slices.Sorted(slices.Values(got)), " ") != want {
			t.Errorf("leaders %v: %v, want %s", certainty, got, want)
		}
		var holders []string
		for _, item := range itemsOf(t, "Query.tenures", "Tenure", "", tenures, "START_ASC") {
			holders = append(holders, item.Node.(*model.Tenure).LeaderID)
		}
		if slices.Sort(holders); strings.Join(holders, " ") != want {
			t.Errorf("tenures %v: %v, want %s", certainty, holders, want)
		}
	}
	wipe(t)
}

// The source of a meeting may give the title of the predecessor on the day of a change.
func TestSides_title(t *testing.T) {
	wipe(t)
	if _, err := apply(t, `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}],
		"leaders": [
			{"id": "old", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "c-0", "from": "2004-01-01", "to": "2008-05-07", "title": [{"lang": "en", "text": "President"}]}]},
			{"id": "new", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "c-0", "from": "2008-05-07", "to": "2012", "title": [{"lang": "en", "text": "President"}]}]}],
		"meetings": [{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "start": "2008-05-07", "participants": [{"actor": "old"}, {"actor": "new"}]},
			{"id": "n", "names": [{"lang": "en", "text": "N"}], "format": "BILATERAL", "start": "2008-05-07", "participants": [{"actor": "old", "title": "president"}, {"actor": "new"}]}]}`); err != nil {
		t.Fatal(err)
	}
	for meeting, want := range map[string]string{"m": "new:c-0 old:", "n": "new:c-0 old:c-0"} {
		var got []string
		for _, p := range participantsOf(t, meeting) {
			got = append(got, p.Node.Base().ID+":"+p.SideID)
		}
		if slices.Sort(got); strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", meeting, got, want)
		}
	}
	wipe(t)
}

// The title that a source gives a speaker tells the office, as that of a participant does.
func TestSides_titleOfSpeaker(t *testing.T) {
	wipe(t)
	if _, err := apply(t, `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}, {"id": "c-1", "code": "XB", "names": [{"lang": "en", "text": "B"}]}],
		"sources": [{"id": "page", "names": [{"lang": "en", "text": "Page"}]}],
		"leaders": [{"id": "l", "names": [{"lang": "en", "text": "L"}], "tenures": [
			{"office": "FOREIGN_MINISTER", "of": "c-1", "from": "2021-06-13", "asOf": "2022-07-30", "title": [{"lang": "en", "text": "Foreign Minister of B"}]},
			{"office": "HEAD_OF_GOVERNMENT", "of": "c-0", "from": "2022-07-01", "to": "2022", "title": [{"lang": "en", "text": "Prime Minister of A"}]}]}],
		"statements": [
			{"id": "s", "speaker": "l", "speakerTitle": "PRIME MINISTER", "date": "2022-07-14", "renditions": [{"text": "S", "form": "VERBATIM", "lang": "en", "source": "page"}]},
			{"id": "u", "speaker": "l", "date": "2022-07-14", "renditions": [{"text": "U", "form": "VERBATIM", "lang": "en", "source": "page"}]}]}`); err != nil {
		t.Fatal(err)
	}
	for side, want := range map[string]string{"c-0": "s", "c-1": "u"} {
		where := &model.StatementFilter{Representing: graphql.OmittableOf([]string{side})}
		if got := idsIn(t, "Query.statements", "Statement", "", where, "DATE_ASC"); !slices.Equal(got, []string{want}) {
			t.Errorf("%s: %v, want %s", side, got, want)
		}
	}
	wipe(t)
}

// A title without its country tells the office too, where somebody surely holds another one.
func TestSides_titleWithoutCountry(t *testing.T) {
	wipe(t)
	if _, err := apply(t, `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}, {"id": "c-1", "code": "XB", "names": [{"lang": "en", "text": "B"}]}],
		"leaders": [{"id": "l", "names": [{"lang": "en", "text": "L"}], "tenures": [
			{"office": "FOREIGN_MINISTER", "of": "c-1", "from": "2021-06-13", "asOf": "2022-07-30", "title": [{"lang": "en", "text": "Foreign Minister of B"}]},
			{"office": "HEAD_OF_GOVERNMENT", "of": "c-0", "from": "2022-07-01", "to": "2022", "title": [{"lang": "en", "text": "Prime Minister of A"}]}]}],
		"meetings": [{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "start": "2022-07-14", "participants": [{"actor": "l", "title": "Prime Minister"}]},
			{"id": "n", "names": [{"lang": "en", "text": "N"}], "format": "BILATERAL", "start": "2022-07-14", "participants": [{"actor": "l"}]}]}`); err != nil {
		t.Fatal(err)
	}
	for meeting, want := range map[string]string{"m": "c-0", "n": "c-1"} {
		if got := participantsOf(t, meeting)[0].SideID; got != want {
			t.Errorf("%s: %s, want %s", meeting, got, want)
		}
	}
	wipe(t)
}

// The offices of a leader on a day come with the surest and highest first, of equal ones that taken up last.
func TestOfficesOn_order(t *testing.T) {
	wipe(t)
	if _, err := apply(t, `{"countries": [{"id": "c-0", "code": "XA", "names": [{"lang": "en", "text": "A"}]}, {"id": "c-1", "code": "XB", "names": [{"lang": "en", "text": "B"}]}],
		"leaders": [{"id": "l", "names": [{"lang": "en", "text": "L"}], "tenures": [
			{"id": "l/other", "office": "OTHER", "of": "c-0", "from": "2000", "to": "2010"},
			{"id": "l/state", "office": "HEAD_OF_STATE", "of": "c-0", "from": "2001", "to": "2002"},
			{"id": "l/older", "office": "FOREIGN_MINISTER", "of": "c-0", "from": "1999", "to": "2003"},
			{"id": "l/newer", "office": "FOREIGN_MINISTER", "of": "c-1", "from": "2000", "to": "2003"},
			{"id": "l/never", "office": "HEAD_OF_GOVERNMENT", "of": "c-1"}]}]}`); err != nil {
		t.Fatal(err)
	}
	offices, err := db.OfficesOn(t.Context(), []string{"l", "nobody"}, "2002-05", nil)
	if want := map[string][]string{"l": {"l/newer", "l/older", "l/other", "l/state"}}; err != nil || !reflect.DeepEqual(offices, want) {
		t.Errorf("%v, %v", offices, err)
	}
	wipe(t)
}

func participantsOf(t *testing.T, meeting string) []model.ParticipantEdge {
	t.Helper()
	var edges []model.ParticipantEdge
	for _, item := range itemsOf(t, "Meeting.participants", "Participant", meeting, nil, "POSITION_ASC") {
		edge := item.Edge.(model.ParticipantEdge)
		edge.Node = item.Node.(model.Actor)
		edges = append(edges, edge)
	}
	return edges
}

func idsIn(t *testing.T, name, element, parent string, where any, order string) []string {
	t.Helper()
	var ids []string
	for _, item := range itemsOf(t, name, element, parent, where, order) {
		ids = append(ids, item.Node.(model.Entity).Base().ID)
	}
	return ids
}

func itemsOf(t *testing.T, name, element, parent string, where any, order string) []*model.PageItem {
	t.Helper()
	most := store.MaxPageSize
	list, err := store.NewList(name, element, store.PageArgs{First: &most}, where, []string{order}, nil)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := db.Pages(t.Context(), list, []string{parent})
	if err != nil {
		t.Fatal(err)
	}
	return pages[parent].Items
}
