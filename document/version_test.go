package document_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func versionOf(value string, sources ...string) model.DisputedValue {
	v := model.DisputedValue{Value: value}
	for _, s := range sources {
		v.Citations = append(v.Citations, model.Citation{Source: s, Stance: model.StanceConfirms, Locator: model.Optional("p. " + value)})
	}
	return v
}

func at(n int) *int { return &n }

func citing(stance model.Stance, sources ...string) (citations []model.Citation) {
	for _, s := range sources {
		citations = append(citations, model.Citation{Source: s, Stance: stance})
	}
	return citations
}

// TestWithdraw_versions retracts the source s of small facts. A dispute is written field: value of sources / value of sources.
func TestWithdraw_versions(t *testing.T) {
	t.Parallel()
	meeting := func(change func(m *model.Meeting), disputes ...model.Dispute) *model.Meeting {
		m := &model.Meeting{
			NamedBase: model.NamedBase{Names: []model.LocalizedText{{Lang: "en", Text: "M"}}},
			Format:    "BILATERAL", Mode: "IN_PERSON", Setting: "TALKS", Status: "HELD", Start: "2001-05-01", City: "Paris",
			FactBase: model.FactBase{Citations: citing("CONFIRMS", "s"), Disputes: disputes, Standing: "DISPUTED"},
		}
		if m.ID = "m"; change != nil {
			change(m)
		}
		return m
	}
	of := func(field string, values ...model.DisputedValue) model.Dispute {
		return model.Dispute{Field: field, Values: values}
	}
	told := func(sources ...string) func(m *model.Meeting) {
		return func(m *model.Meeting) { m.Citations = append(m.Citations, citing("CONFIRMS", sources...)...) }
	}
	for reason, c := range map[string]struct {
		record model.Record
		want   string
	}{
		"the other version": {meeting(nil, of("city", versionOf("Lyon", "b"))), "city=Lyon cites b(p. Lyon) ASSERTED"},
		"its own version is listed": {
			meeting(nil, of("city", versionOf("Paris", "s"), versionOf("Lyon", "b"))), "city=Lyon cites b(p. Lyon) ASSERTED"},
		"the first of two, and both stay": {
			meeting(nil, of("city", versionOf("Lyon", "b"), versionOf("Nice", "c"))), "city=Lyon cites b(p. Lyon) c(p. Nice) DISPUTED city: Lyon of b / Nice of c"},
		"one is retracted": {
			meeting(nil, of("city", versionOf("Lyon", "gone"), versionOf("Nice", "c"))), "city=Nice cites c(p. Nice) DISPUTED city: Lyon of gone / Nice of c"},
		"nobody knows whose it is": {meeting(told("d"), of("city", versionOf("Lyon", "b"))), "city=Paris cites d b(p. Lyon) DISPUTED city: Lyon of b"},
		"who gives the version is cited": {
			meeting(told("b"), of("city", versionOf("Lyon", "b"))), "city=Lyon cites b ASSERTED"},
		"another gives the same version": {
			meeting(nil, of("city", versionOf("Paris", "s", "b"), versionOf("Lyon", "c"))), "city=Paris cites b(p. Paris) c(p. Lyon) DISPUTED city: Paris of b / Lyon of c"},
		"an account is as good": {
			meeting(func(m *model.Meeting) { m.Accounts = []model.Account{{Source: "d", Text: "T", Lang: "en"}} }, of("city", versionOf("Lyon", "b"))),
			"city=Paris cites b(p. Lyon) DISPUTED city: Lyon of b"},
		"who denies tells nothing": {
			meeting(func(m *model.Meeting) { m.Citations = append(m.Citations, citing("DENIES", "d")...) }, of("city", versionOf("Lyon", "b"))),
			"city=Lyon cites d b(p. Lyon) DISPUTED"},
		"the version of the source goes": {
			meeting(func(m *model.Meeting) { m.Citations = citing("CONFIRMS", "b") }, of("city", versionOf("Lyon", "s"))), "city=Paris cites b ASSERTED"},
		"its version goes, and the value of nobody stays": {
			meeting(func(m *model.Meeting) { m.Citations = nil }, of("city", versionOf("Lyon", "s"), versionOf("Nice", "c"))),
			"city=Paris cites c(p. Nice) DISPUTED city: Nice of c"},
		"what is in the city goes with it": {
			meeting(func(m *model.Meeting) { m.Place, m.Venue, m.Country = "amaurot", "Hall", "utopia" }, of("city", versionOf("Lyon", "b"))),
			"city=Lyon country=utopia cites b(p. Lyon) ASSERTED"},
		"who tells another thing of it may have told this one": {
			meeting(func(m *model.Meeting) { m.Venue = "Hall" }, of("city", versionOf("Lyon", "b")), of("venue", versionOf("Hut", "s"), versionOf("Hall", "c"))),
			"city=Paris venue=Hall cites b(p. Lyon) c(p. Hall) DISPUTED city: Lyon of b venue: Hall of c"},
		"what is in the city goes with it, whoever tells it": {
			meeting(func(m *model.Meeting) { m.Venue = "Hall" },
				of("city", versionOf("Lyon", "b", "c")), of("venue", versionOf("Hut", "s"), versionOf("Hall", "c"))),
			"city=Lyon cites b(p. Lyon) c(p. Lyon) DISPUTED venue: Hall of c"},
		"unless all that are left tell where": {
			meeting(func(m *model.Meeting) { m.Venue = "Hall" }, of("city", versionOf("Lyon", "b", "c")), of("venue", versionOf("Hall", "s"), versionOf("Hut", "b", "c"))),
			"city=Lyon venue=Hut cites b(p. Lyon) c(p. Lyon) ASSERTED"},
		"the hour goes with the day": {
			meeting(func(m *model.Meeting) { m.StartsAt = "2001-05-01T12:00:00Z" }, of("start", versionOf("2001-05-02", "b"))),
			"start=2001-05-02 cites b(p. 2001-05-02) ASSERTED"},
		"an end before the start goes": {
			meeting(func(m *model.Meeting) { m.End = "2001-05-02" }, of("start", versionOf("2001-05-03", "b"))), "start=2001-05-03 cites b(p. 2001-05-03) ASSERTED"},
		"both days": {
			meeting(func(m *model.Meeting) { m.End = "2001-05-02" }, of("start", versionOf("2001-06-03", "b")), of("end", versionOf("2001-06-04", "b"))),
			"start=2001-06-03 end=2001-06-04 cites b(p. 2001-06-03) ASSERTED"},
		"words for a day may be the own day": {
			meeting(nil, of("start", versionOf("early in May", "b"))), "start=2001-05-01 cites b(p. early in May) DISPUTED start: early in May of b"},
		"no field":     {meeting(nil, of("duration", versionOf("three hours", "b"))), "cites b(p. three hours) DISPUTED duration: three hours of b"},
		"a list":       {meeting(nil, of("participants", versionOf("utopus", "b"))), "cites b(p. utopus) DISPUTED participants: utopus of b"},
		"no such kind": {meeting(nil, of("setting", versionOf("PARTY", "b"))), "setting=TALKS cites b(p. PARTY) DISPUTED setting: PARTY of b"},
		"a kind":       {meeting(nil, of("setting", versionOf("DINNER", "b"))), "setting=DINNER cites b(p. DINNER) ASSERTED"},
		"an id":        {meeting(func(m *model.Meeting) { m.Country = "atlantis" }, of("country", versionOf("utopia", "b"))), "country=utopia cites b(p. utopia) ASSERTED"},
		"no id": {
			meeting(func(m *model.Meeting) { m.Country = "atlantis" }, of("country", versionOf("Utopia", "b"))),
			"country=atlantis cites b(p. Utopia) DISPUTED country: Utopia of b"},
		"an id of another kind": {
			meeting(func(m *model.Meeting) { m.Country = "atlantis" }, of("country", versionOf("fair", "b"))), "country=atlantis cites b(p. fair) DISPUTED country: fair of b"},
		"never in a circle": {
			meeting(func(m *model.Meeting) { m.PartOf = "n" }, of("partOf", versionOf("mentioned", "b"))), "partOf=n cites b(p. mentioned) DISPUTED partOf: mentioned of b"},
		"another forum": {
			meeting(func(m *model.Meeting) { m.Forum, m.ForumRelation, m.ForumBasis = "g20", "SESSION_OF", "INFERRED" }, of("forum", versionOf("fair", "b"))),
			"forum=fair forumRelation=SESSION_OF cites b(p. fair) ASSERTED"},
		"by telephone, nowhere": {
			meeting(func(m *model.Meeting) { m.Country = "utopia" }, of("mode", versionOf("PHONE", "b"))), "mode=PHONE cites b(p. PHONE) ASSERTED"},
		"by telephone, wherever others say": {
			meeting(nil, of("city", versionOf("Paris", "s"), versionOf("Lyon", "c")), of("mode", versionOf("PHONE", "b", "c"))),
			"mode=PHONE cites c(p. Lyon) b(p. PHONE) ASSERTED"},
		"the hour goes with the place whose clock it is of": {
			meeting(func(m *model.Meeting) { m.Place, m.StartsAt = "elsewhere", "2001-05-01T00:30:00Z" }, of("place", versionOf("amaurot", "b"))),
			"place=amaurot cites b(p. amaurot) ASSERTED"},
		"a statement": {
			&model.Statement{
				EntityBase: model.EntityBase{ID: "t"}, Speaker: "nobody", SpeakerTitle: "King", Date: "2001",
				Renditions: []model.Rendition{{Text: "T", Form: "VERBATIM", Lang: "en", Source: "s"}, {Text: "U", Form: "VERBATIM", Lang: "en", Source: "b"}},
				FactBase:   model.FactBase{Standing: "DISPUTED", Disputes: []model.Dispute{of("speaker", versionOf("utopus", "b")), of("date", versionOf("2002", "s"))}},
			}, "date=2001 speaker=utopus cites ASSERTED"},
		"a forum without a relation to it would not be valid, and the rest is": {
			meeting(nil, of("forum", versionOf("fair", "b")), of("city", versionOf("Lyon", "b"))), "city=Lyon cites b(p. fair) DISPUTED forum: fair of b"},
		"the last day goes with the first": {
			meeting(func(m *model.Meeting) { m.End = "2001-05-04" }, of("start", versionOf("2001-05-03", "b"))), "start=2001-05-03 cites b(p. 2001-05-03) ASSERTED"},
		"nothing that would not be valid": {
			&model.Statement{
				EntityBase: model.EntityBase{ID: "t"}, Speaker: "utopus", Date: "2001", Meeting: "mentioned", Position: at(5),
				Question:   &model.Question{Text: "Q", Lang: "en", Source: "b", Position: at(4)},
				Renditions: []model.Rendition{{Text: "T", Form: "VERBATIM", Lang: "en", Source: "s"}, {Text: "U", Form: "VERBATIM", Lang: "en", Source: "b"}},
				FactBase: model.FactBase{Standing: "DISPUTED", Disputes: []model.Dispute{
					of("date", versionOf("2002", "b")), of("position", versionOf("3", "b"))}},
			}, "date=2002 speaker=utopus cites DISPUTED position: 3 of b"},
		"a forum": {
			&model.Forum{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "f"}, Names: []model.LocalizedText{{Lang: "en", Text: "F"}}}, Edition: new(int),
				FactBase: model.FactBase{Standing: "DISPUTED", Citations: citing("CONFIRMS", "s"), Disputes: []model.Dispute{of("edition", versionOf("3", "b"))}}},
			"edition=3 cites b(p. 3) ASSERTED"},
		"a tenure": {
			&model.Leader{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "utopus"}, Names: []model.LocalizedText{{Lang: "en", Text: "U"}}}, Tenures: []model.Tenure{
				{ID: "utopus/king", Office: "HEAD_OF_STATE", Of: "utopia", From: "2001", To: "2003", Titles: []model.LocalizedText{{Lang: "en", Text: "King"}},
					FactBase: model.FactBase{Standing: "DISPUTED", Citations: citing("CONFIRMS", "s"),
						Disputes: []model.Dispute{of("from", versionOf("2004", "b")), of("office", versionOf("FOREIGN_MINISTER", "b"))}}}}},
			"from=2004 office=FOREIGN_MINISTER cites b(p. 2004) ASSERTED"},
		"only announced": {
			meeting(func(m *model.Meeting) { m.Citations = append(m.Citations, citing("ANNOUNCES", "b")...) }), "status=ANNOUNCED cites b ASSERTED"},
		"another tells of it": {
			meeting(func(m *model.Meeting) {
				m.Citations = append(m.Citations, citing("ANNOUNCES", "b")...)
				m.Accounts = []model.Account{{Source: "c", Text: "T", Lang: "en"}}
			}), "status=HELD cites b ASSERTED"},
		"another confirms it": {
			meeting(func(m *model.Meeting) {
				m.Citations = append(m.Citations, append(citing("ANNOUNCES", "b"), citing("", "c")...)...)
			}),
			"status=HELD cites b c ASSERTED"},
		"it was cancelled": {
			meeting(func(m *model.Meeting) {
				m.Status, m.Citations = "CANCELLED", append(m.Citations, citing("ANNOUNCES", "b")...)
			}), "status=CANCELLED cites b ASSERTED"},
		"nobody said that it was held": {
			meeting(func(m *model.Meeting) { m.Citations = citing("ANNOUNCES", "s", "b") }), "status=HELD cites b ASSERTED"},
		"words for a status, and nobody announces it": {
			meeting(nil, of("status", versionOf("called off", "c"))), "status=HELD cites DISPUTED status: called off of c"},
		"another status": {
			meeting(func(m *model.Meeting) { m.Citations = append(m.Citations, citing("ANNOUNCES", "b")...) }, of("status", versionOf("CANCELLED", "c"))),
			"status=ANNOUNCED cites b DISPUTED status: CANCELLED of c"},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			problems, _ := document.Validate("r", c.record)
			if len(problems) > 0 && reason != "a forum" {
				t.Fatal(lines(problems))
			}
			done := document.Withdraw(c.record, "s", model.Retraction{Reason: "R"}, knownBut(map[string]bool{"gone": true}))
			if len(done) != 1 || done[0].IsRetracted {
				t.Fatalf("%+v", done)
			}
			if got := factText(c.record, c.want); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if problems, _ := document.Validate("r", c.record); len(problems) > 0 {
				t.Error(lines(problems))
			}
		})
	}
}

// factText writes the fields of a fact that are in want, or that go with these, and its evidence.
func factText(record model.Record, want string) string {
	fields := record.Fields()
	var fact *model.FactBase
	model.EachFact(record, func(_ string, f *model.FactBase) { fact = f })
	if leader, ok := record.(*model.Leader); ok {
		fields = leader.Tenures[0].Fields()
	}
	var parts []string
	for _, name := range []string{
		"status", "mode", "setting", "start", "end", "startsAt", "date", "edition", "from", "to", "office", "title", "city", "place", "venue", "country",
		"forum", "forumRelation", "forumBasis", "partOf", "speaker", "speakerTitle",
	} {
		f, ok := model.FieldNamed(fields, name)
		isAlways := !slices.Contains([]string{"status", "mode", "setting", "start", "city", "forumRelation"}, name)
		if ok && !f.Value.IsEmpty() && (strings.Contains(want, name+"=") || isAlways) {
			value := fmt.Sprint(f.Value)
			if text, isText := f.Value.(model.Text); isText {
				value = text.Get()
			} else if edition, isNumber := f.Value.Address().(**int); isNumber {
				value = fmt.Sprint(**edition)
			}
			parts = append(parts, name+"="+value)
		}
	}
	parts = append(parts, "cites")
	for _, c := range fact.Citations {
		if c.Locator != "" {
			c.Source += "(" + string(c.Locator) + ")"
		}
		parts = append(parts, c.Source)
	}
	parts = append(parts, string(fact.Standing))
	for _, d := range fact.Disputes {
		var values []string
		for _, v := range d.Values {
			var sources []string
			for _, c := range v.Citations {
				sources = append(sources, c.Source)
			}
			values = append(values, v.Value+" of "+strings.Join(sources, " "))
		}
		parts = append(parts, d.Field+": "+strings.Join(values, " / "))
	}
	return strings.Join(parts, " ")
}

// The values of random meetings say which source gave them. After any retractions, a meeting that stands has no value that can only be
// that of a retracted source, is valid, and cites a source as it did before.
func TestWithdraw_randomVersions(t *testing.T) {
	t.Parallel()
	sources := []string{"a", "b", "c", "d"}
	days := map[string]string{"a": "2001-05-01", "b": "2001-05-02", "c": "2001-05-03", "d": "2001-05-04"}
	valueOf := map[string]func(source string) string{
		"city": func(s string) string { return "City " + s }, "start": func(s string) string { return days[s] }, "end": func(s string) string { return days[s] },
	}
	taken := 0
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 23))
		own := sources[r.IntN(4)]
		m := &model.Meeting{
			NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "m"}, Names: []model.LocalizedText{{Lang: "en", Text: "M"}}},
			Format:    "BILATERAL", Mode: "IN_PERSON", Setting: "TALKS", Status: "HELD", City: model.Optional("City " + own), Start: model.Date(days[own]),
			StartsAt: model.DateTime(days[own] + "T12:00:00Z"), Place: "amaurot", FactBase: model.FactBase{Citations: citing("CONFIRMS", own), Standing: "ASSERTED"},
		}
		if r.IntN(2) == 0 {
			m.End = m.Start
		}
		gives := map[string]map[string]bool{} // the sources that give another version, by field
		for _, field := range []string{"city", "start", "end"} {
			gives[field] = map[string]bool{}
			d := model.Dispute{Field: field}
			for _, s := range sources {
				if s != own && r.IntN(3) == 0 || s == own && r.IntN(2) == 0 {
					d.Values = append(d.Values, versionOf(valueOf[field](s), s))
					gives[field][s] = s != own
				}
			}
			if f, _ := model.FieldNamed(m.Fields(), field); !f.Value.IsEmpty() && len(d.Values) > 1 {
				r.Shuffle(len(d.Values), func(i, j int) { d.Values[i], d.Values[j] = d.Values[j], d.Values[i] })
				m.Disputes, m.Standing = append(m.Disputes, d), model.StandingDisputed
			}
		}
		if r.IntN(2) == 0 {
			m.Citations = append(m.Citations, citing("CONFIRMS", sources[(slices.Index(sources, own)+1+r.IntN(3))%4])...)
		}
		gone := map[string]bool{}
		for _, i := range r.Perm(4)[:1+r.IntN(4)] {
			telling := slices.Clone(m.Citations)
			for _, d := range m.Disputes {
				for _, v := range d.Values {
					telling = append(telling, v.Citations...)
				}
			}
			document.Withdraw(m, sources[i], model.Retraction{Reason: "R"}, knownBut(gone))
			gone[sources[i]] = true
			if m.IsRetracted() {
				break
			}
			if problems, _ := document.Validate("r", m); len(problems) > 0 || len(m.Citations) == 0 {
				t.Fatalf("seed %d: %v, %+v", seed, lines(problems), m)
			}
			if (m.Standing == model.StandingDisputed) != (len(m.Disputes) > 0) {
				t.Fatalf("seed %d: %s with %+v", seed, m.Standing, m.Disputes)
			}
			for _, d := range m.Disputes {
				f, _ := model.FieldNamed(m.Fields(), d.Field)
				value := f.Value.(model.Text).Get()
				giver := sources[slices.IndexFunc(sources, func(s string) bool { return value == "" || valueOf[d.Field](s) == value })]
				isAnyones := slices.ContainsFunc(telling, func(c model.Citation) bool { return !gone[c.Source] && !gives[d.Field][c.Source] })
				if gone[giver] && value != "" && !isAnyones {
					t.Fatalf("seed %d: %s is %s, of a retracted source; %+v", seed, d.Field, value, m.FactBase)
				}
			}
			if string(m.City) != "City "+own || string(m.Start) != days[own] {
				taken++
			}
			if string(m.City) != "City "+own && m.Place != "" || string(m.Start) != days[own] && m.StartsAt != "" {
				t.Fatalf("seed %d: %+v", seed, m)
			}
		}
	}
	if taken < 50 {
		t.Errorf("only %d versions were taken", taken)
	}
}
