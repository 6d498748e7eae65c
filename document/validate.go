package document

import (
	"fmt"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

const maxIDLength = 120

var (
	slug     = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	alpha2   = regexp.MustCompile(`^[A-Z]{2}$`)
	wikidata = regexp.MustCompile(`^Q[1-9][0-9]*$`)
)

// Reference is an id by which a record names another.
type Reference struct {
	Path  string
	ID    string
	Kinds []string // what it may name
}

// Validate checks one whole record. It returns what is wrong with the record itself, and the references that have to be
// checked against document and graph together.
func Validate(path string, record any) ([]Problem, []Reference) {
	v := &validator{}
	v.walk(path, reflect.ValueOf(record).Elem(), "")
	v.checkRecord(path, record)
	return v.problems, v.references
}

type validator struct {
	problems   []Problem
	references []Reference
}

func (v *validator) problem(path, format string, args ...any) {
	v.problems = append(v.problems, Problem{path, fmt.Sprintf(format, args...)})
}

// walk checks what types and tags say: references, required fields, enums, dates, languages.
func (v *validator) walk(path string, value reflect.Value, ref string) {
	switch value.Kind() {
	case reflect.Struct:
		for i := range value.NumField() {
			field := value.Type().Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			at := path + "." + name
			if value.Field(i).IsZero() || (value.Field(i).Kind() == reflect.Slice && value.Field(i).Len() == 0) {
				if field.Tag.Get("required") != "" {
					v.problem(at, "is missing")
				}
				continue
			}
			v.walk(at, value.Field(i), field.Tag.Get("ref"))
		}
	case reflect.Pointer:
		v.walk(path, value.Elem(), ref)
	case reflect.Slice:
		for i := range value.Len() {
			v.walk(fmt.Sprintf("%s[%d]", path, i), value.Index(i), ref)
		}
	case reflect.String:
		v.checkText(path, value, ref)
	default: // numbers and booleans have no further rules
	}
}

func (v *validator) checkText(path string, value reflect.Value, ref string) {
	if strings.ContainsRune(value.String(), 0) {
		v.problem(path, "contains a NUL character")
	}
	if ref != "" {
		v.references = append(v.references, Reference{path, value.String(), strings.Split(ref, "|")})
		return
	}
	switch text := value.Interface().(type) {
	case interface{ IsValid() bool }:
		if !text.IsValid() {
			v.problem(path, "%q is not one of the values of %s", text, value.Type().Name())
		}
	case model.Date:
		if _, err := model.ParseDate(string(text)); err != nil {
			v.problem(path, "%v", err)
		}
	case DateTime:
		if _, err := time.Parse(time.RFC3339, string(text)); err != nil {
			v.problem(path, "%q is not an RFC 3339 instant such as 2023-10-18T18:00:00+09:00", text)
		}
	case Language:
		if canonical, err := model.ParseLanguage(string(text)); err != nil {
			v.problem(path, "%v", err)
		} else if canonical != string(text) {
			v.problem(path, "%q is written %q", text, canonical)
		}
	}
}

// checkRecord checks what a tag cannot say.
func (v *validator) checkRecord(path string, record any) {
	if standing, why := factOf(record); standing != nil {
		v.checkRetraction(path, *standing, *why)
	}
	switch r := record.(type) {
	case *Leader:
		v.checkWikidata(path, r.WikidataID)
		v.checkTenures(path, r.Tenures)
	case *Country:
		v.checkWikidata(path, r.WikidataID)
		if r.Code != "" && !alpha2.MatchString(r.Code) {
			v.problem(path+".code", "%q is not an ISO 3166-1 alpha-2 code such as KR", r.Code)
		}
		for i, m := range r.Memberships {
			v.checkSpan(fmt.Sprintf("%s.memberships[%d]", path, i), "from", m.From, "to", m.To)
		}
	case *Forum:
		v.checkWikidata(path, r.WikidataID)
		v.checkSpan(path, "start", r.Start, "end", r.End)
		v.checkParticipants(path, r.Participants)
	case *Meeting:
		v.checkMeeting(path, r)
	case *Statement:
		v.checkPreferred(path, r.Renditions)
	case *Topic:
		for i, id := range r.Broader {
			if id == r.ID {
				v.problem(fmt.Sprintf("%s.broader[%d]", path, i), "names the topic itself")
			}
		}
	case *Source:
		if u, err := url.Parse(r.URL); r.URL != "" && (err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "") {
			v.problem(path+".url", "%q is not an absolute http or https address", r.URL)
		}
	}
}

func (v *validator) checkTenures(path string, tenures []Tenure) {
	ids, places := map[string]bool{}, map[tenurePlace]bool{}
	for i, t := range tenures {
		at := fmt.Sprintf("%s.tenures[%d]", path, i)
		v.checkSpan(at, "from", t.From, "to", t.To)
		v.checkRetraction(at, t.Standing, t.Retraction)
		switch {
		case !IsTenureID(t.ID):
			v.problem(at+".id", "%q is not the id of a tenure: a leader's id, a slash and a name, such as xi-jinping/head-of-state-china", t.ID)
		case ids[t.ID]:
			v.problem(at+".id", "%q is also the id of another tenure of this leader", t.ID)
		case places[placeOf(t)]:
			v.problem(at, "is the same office of the same side from the same day as another tenure of this leader")
		}
		ids[t.ID], places[placeOf(t)] = true, true
	}
}

func (v *validator) checkMeeting(path string, m *Meeting) {
	v.checkWikidata(path, m.WikidataID)
	v.checkSpan(path, "start", m.Start, "end", m.End)
	v.checkParticipants(path, m.Participants)
	if m.TimeZone != "" {
		if _, err := time.LoadLocation(m.TimeZone); err != nil || m.TimeZone == "Local" {
			v.problem(path+".timeZone", "%q is not an IANA time zone such as Asia/Shanghai", m.TimeZone)
		}
	}
	if (m.Forum == "") != (m.ForumRelation == "") {
		v.problem(path+".forumRelation", "forum and forumRelation go together: give both or neither")
	}
	if m.Forum == "" && m.ForumBasis != "" {
		v.problem(path+".forumBasis", "goes with forum")
	}
	if m.PartOf == m.ID && m.ID != "" {
		v.problem(path+".partOf", "names the meeting itself")
	}
}

func (v *validator) checkRetraction(path string, standing model.Standing, retraction *Retraction) {
	if retraction != nil && standing != model.StandingRetracted {
		v.problem(path+".retraction", "goes with the standing RETRACTED: clear it with null where the fact stands")
	}
}

func (v *validator) checkParticipants(path string, participants []Participant) {
	seen := map[string]bool{}
	for i, p := range participants {
		if seen[p.Actor] {
			v.problem(fmt.Sprintf("%s.participants[%d].actor", path, i), "%q takes part already", p.Actor)
		}
		seen[p.Actor] = true
	}
}

func (v *validator) checkPreferred(path string, renditions []Rendition) {
	preferred := false
	for i, r := range renditions {
		if r.Preferred && preferred {
			v.problem(fmt.Sprintf("%s.renditions[%d].preferred", path, i), "another rendition is preferred already")
		}
		preferred = preferred || r.Preferred
	}
}

func (v *validator) checkSpan(path, startName string, start model.Date, endName string, end model.Date) {
	if start == "" || end == "" {
		return
	}
	for _, date := range []model.Date{start, end} {
		if _, err := model.ParseDate(string(date)); err != nil {
			return // reported by walk
		}
	}
	if start.First() > end.Last() {
		v.problem(path+"."+endName, "%s is before %s, %s", end, startName, start)
	}
}

func (v *validator) checkWikidata(path, id string) {
	if id != "" && !wikidata.MatchString(id) {
		v.problem(path+".wikidataId", "%q is not a Wikidata item such as Q15031", id)
	}
}

// setDefaults fills in what a record may leave open, so that equal records compare equal.
func setDefaults(record any) {
	switch r := record.(type) {
	case *Leader:
		for i := range r.Tenures {
			t := &r.Tenures[i]
			factDefaults(&t.Standing, t.Citations, t.Disputes)
		}
	case *Forum:
		factDefaults(&r.Standing, r.Citations, r.Disputes)
		participantDefaults(r.Participants)
	case *Meeting:
		canonicalInstant(&r.StartsAt)
		setDefault(&r.Setting, model.MeetingSettingTalks)
		setDefault(&r.Mode, model.MeetingModeInPerson)
		setDefault(&r.Status, model.MeetingStatusHeld)
		factDefaults(&r.Standing, r.Citations, r.Disputes)
		participantDefaults(r.Participants)
	case *Statement:
		setDefault(&r.Kind, model.StatementKindRemark)
		factDefaults(&r.Standing, r.Citations, r.Disputes)
		preferFirst(r.Renditions)
	case *Topic:
		setDefault(&r.Kind, model.TopicKindIssue)
	case *Source:
		canonicalInstant(&r.PublishedAt)
		setDefault(&r.Kind, model.SourceKindOther)
	}
}

func setDefault[T ~string](field *T, value T) {
	if *field == "" {
		*field = value
	}
}

// canonicalInstant writes an instant as the graph gives it back: Z for an offset of zero, no trailing zeros.
func canonicalInstant(d *DateTime) {
	if t, err := time.Parse(time.RFC3339, string(*d)); err == nil {
		*d = DateTime(t.Format(time.RFC3339Nano))
	}
}

// factDefaults: a fact with disputes is disputed, unless it says otherwise.
func factDefaults(standing *model.Standing, citations []Citation, disputes []Dispute) {
	if len(disputes) > 0 {
		setDefault(standing, model.StandingDisputed)
	}
	setDefault(standing, model.StandingAsserted)
	stanceDefaults(citations)
	for _, dispute := range disputes {
		for _, value := range dispute.Values {
			stanceDefaults(value.Citations)
		}
	}
}

func stanceDefaults(citations []Citation) {
	for i := range citations {
		setDefault(&citations[i].Stance, model.StanceConfirms)
	}
}

func participantDefaults(participants []Participant) {
	for i := range participants {
		setDefault(&participants[i].Role, model.ParticipantRoleParticipant)
	}
}

// preferFirst moves the preferred rendition to the front, which is how the graph keeps the preference. Where several
// are preferred, it leaves them for Validate to report.
func preferFirst(renditions []Rendition) {
	preferred := slices.IndexFunc(renditions, func(r Rendition) bool { return r.Preferred })
	if preferred < 0 || slices.ContainsFunc(renditions[preferred+1:], func(r Rendition) bool { return r.Preferred }) {
		return
	}
	chosen := renditions[preferred]
	chosen.Preferred = false
	copy(renditions[1:preferred+1], renditions[:preferred])
	renditions[0] = chosen
}

// References returns the ids that a record names, as often as it names them.
func References(record any) []string {
	var ids []string
	eachReference(reflect.ValueOf(record).Elem(), "", func(id reflect.Value) { ids = append(ids, id.String()) })
	return ids
}

// eachReference calls visit with every id by which a value names another record; ref is the tag of the value's field.
func eachReference(value reflect.Value, ref string, visit func(id reflect.Value)) {
	switch value.Kind() {
	case reflect.Struct:
		for i := range value.NumField() {
			eachReference(value.Field(i), value.Type().Field(i).Tag.Get("ref"), visit)
		}
	case reflect.Pointer:
		if !value.IsNil() {
			eachReference(value.Elem(), ref, visit)
		}
	case reflect.Slice:
		for i := range value.Len() {
			eachReference(value.Index(i), ref, visit)
		}
	case reflect.String:
		if ref != "" && value.Len() > 0 {
			visit(value)
		}
	default: // numbers and booleans name nothing
	}
}
