package document_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func TestCheckRemote(t *testing.T) {
	t.Parallel()
	meeting := func(mode model.MeetingMode, city, country string) *model.Meeting {
		return &model.Meeting{Mode: mode, City: model.Optional(city), Country: country, TimeZone: "Europe/Moscow"}
	}
	wrong := func(field, mode string) string {
		return "r." + field + ": is that of a meeting in person, and the mode is " + mode + ": clear it with null, or correct the mode"
	}
	for reason, c := range map[string]struct {
		before, after model.Record
		want          []string
	}{
		"a new call":                      {nil, meeting("PHONE", "A", "utopia"), []string{wrong("city", "PHONE"), wrong("country", "PHONE")}},
		"a new one by video":              {nil, meeting("VIDEO", "", "utopia"), []string{wrong("country", "VIDEO")}},
		"a call without a place":          {nil, meeting("PHONE", "", ""), nil},
		"one in person":                   {nil, meeting("IN_PERSON", "A", "utopia"), nil},
		"another record":                  {nil, &model.Forum{City: "A"}, nil},
		"what was there already":          {meeting("VIDEO", "A", "utopia"), meeting("VIDEO", "A", "utopia"), nil},
		"another mode, as wrong":          {meeting("VIDEO", "A", ""), meeting("PHONE", "A", ""), nil},
		"another city":                    {meeting("VIDEO", "A", "utopia"), meeting("VIDEO", "B", "utopia"), []string{wrong("city", "VIDEO")}},
		"one in person that becomes none": {meeting("IN_PERSON", "A", ""), meeting("PHONE", "A", ""), []string{wrong("city", "PHONE")}},
	} {
		if diff := cmp.Diff(c.want, lines(document.CheckRemote("r", c.before, c.after))); diff != "" {
			t.Errorf("%s: %s", reason, diff)
		}
	}
	for _, m := range []*model.Meeting{{Mode: "PHONE", Venue: "V"}, {Mode: "PHONE", Place: "amaurot"}} {
		if len(document.CheckRemote("r", nil, m)) != 1 {
			t.Errorf("%+v is taken", m)
		}
	}
	call := meeting("PHONE", "", "")
	if document.Combine(call, meeting("IN_PERSON", "A", "utopia")); len(document.CheckRemote("r", nil, call)) > 0 {
		t.Errorf("a call gets the place of its duplicate: %+v", call)
	}
}
