package export

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// schemaOrg is the vocabulary, see https://schema.org
const schemaOrg = "https://schema.org/"

// rdfType is rdf:type.
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

// Further vocabularies: https://www.w3.org/TR/prov-o/, https://www.w3.org/TR/vocab-org/, and the terms for which neither they nor
// schema.org have words, see ownTerms.
const (
	prov  = "http://www.w3.org/ns/prov#"
	org   = "http://www.w3.org/ns/org#"
	terms = "urn:sidelines:terms:"
)

const (
	rdfProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property"
	rdfsComment = "http://www.w3.org/2000/01/rdf-schema#comment"
)

// ownTerms are the properties of Sidelines, each with what it means. An export begins with them.
var ownTerms = [][2]string{
	{"asOf", "The day until which the source of an open end was current."},
	{"firstAttested", "The first day on which sources show somebody in an office, which may have begun before."},
	{"forumRelation", "How a meeting belongs to its forum: a session of it, or on its sidelines."},
	{"lastAttested", "The last day on which sources show somebody in an office, which may have ended after."},
	{"mode", "In which way a meeting was held: in person, by telephone, by video."},
	{"namedAs", "How a source names somebody."},
	{"representing", "The side for which somebody took part."},
	{"standing", "Whether a fact is asserted, or its sources disagree. Facts that were retracted are left out."},
	{"startsAt", "The instant at which a meeting began."},
	{"status", "Whether a meeting was held, or only announced, cancelled or postponed."},
	{"title", "The office of a participant, as a source has it."},
}

// triples writes https://www.w3.org/TR/n-triples/. An entity is urn:sidelines:id. The buffer keeps the first error.
type triples struct {
	*bufio.Writer
	roles, accounts, participations int
	used                            map[string]bool // the roles of participants that were written
}

func writeTriples(to io.Writer, records Records) error {
	w := &triples{Writer: bufio.NewWriter(to), used: map[string]bool{}}
	for _, term := range ownTerms {
		w.triple("<"+terms+term[0]+">", rdfType, "<"+rdfProperty+">")
		w.triple("<"+terms+term[0]+">", rdfsComment, literal(term[1])+"@en")
	}
	for record, err := range records {
		if err != nil {
			return err
		}
		if n, ok := nodeOf(record, nil); ok { // retracted facts are left out
			w.record(n, record)
		}
	}
	return w.Flush()
}

func entity(id string) string { return "<urn:sidelines:" + id + ">" }

func (w *triples) triple(subject, property, object string) {
	if !strings.Contains(property, ":") {
		property = schemaOrg + property
	}
	fmt.Fprintf(w, "%s <%s> %s .\n", subject, property, object)
}

func (w *triples) text(subject, property string, text model.Optional) {
	if text != "" {
		w.triple(subject, property, literal(string(text)))
	}
}

func (w *triples) texts(subject, property string, texts []model.LocalizedText) {
	for _, t := range texts {
		w.triple(subject, property, literal(t.Text)+"@"+string(t.Lang))
	}
}

func (w *triples) link(subject, property, id string) {
	if id != "" {
		w.triple(subject, property, entity(id))
	}
}

func (w *triples) links(subject, property string, ids []string) {
	for _, id := range ids {
		w.link(subject, property, id)
	}
}

// decimal writes a number, if there is one.
func (w *triples) decimal(subject, property string, number *float64) {
	if number != nil {
		w.triple(subject, property, literal(strconv.FormatFloat(*number, 'f', -1, 64))+"^^<http://www.w3.org/2001/XMLSchema#decimal>")
	}
}

// date writes a date with the type of its precision.
func (w *triples) date(subject, property string, date model.Date) {
	if date == "" {
		return
	}
	kind := map[int]string{4: "gYear", 7: "gYearMonth", 10: "date"}[len(date)]
	w.triple(subject, property, literal(string(date))+"^^<http://www.w3.org/2001/XMLSchema#"+kind+">")
}

// participants writes who took part. Each participation also is a node, with the role, the side and how the source names the participant.
func (w *triples) participants(subject string, participants []model.Participant) {
	for _, p := range participants {
		if p.Role == model.ParticipantRoleAbsent {
			continue
		}
		w.link(subject, "attendee", p.Actor)
		w.participations++
		node := fmt.Sprint("_:participation", w.participations)
		w.triple(subject, prov+"qualifiedAssociation", node)
		w.triple(node, rdfType, "<"+prov+"Association>")
		w.link(node, prov+"agent", p.Actor)
		w.triple(node, prov+"hadRole", w.role(p.Role))
		w.link(node, terms+"representing", p.Representing)
		w.text(node, terms+"namedAs", p.NamedAs)
		w.text(node, terms+"title", p.Title)
	}
}

// role returns the node of a role, such as urn:sidelines:terms:CHAIR, and writes what it is the first time.
func (w *triples) role(role model.ParticipantRole) string {
	node := "<" + terms + string(role) + ">"
	if !w.used[node] {
		w.used[node] = true
		w.triple(node, rdfType, "<"+prov+"Role>")
	}
	return node
}

// term writes a value of an enum, such as urn:sidelines:terms:HELD, if there is one.
func (w *triples) term(subject, property, value string) {
	if value != "" {
		w.triple(subject, terms+property, "<"+terms+value+">")
	}
}

// standing writes whether sources disagree about a fact.
func (w *triples) standing(subject string, fact *model.FactBase) {
	w.term(subject, "standing", string(cmp.Or(fact.Standing, model.StandingAsserted)))
}

// address writes an address, if it is one.
func (w *triples) address(subject, property string, address model.Optional) {
	if u, err := url.Parse(string(address)); err == nil && address != "" {
		w.triple(subject, property, "<"+iri(u.String())+">")
	}
}

func (w *triples) instant(subject, property string, at model.DateTime) {
	if at != "" {
		w.triple(subject, property, literal(string(at))+"^^<http://www.w3.org/2001/XMLSchema#dateTime>")
	}
}

func (w *triples) citations(subject string, citations []model.Citation) {
	for _, c := range citations {
		w.link(subject, "citation", c.Source)
	}
}

func (w *triples) record(n node, record any) {
	s := entity(n.id)
	w.triple(s, rdfType, "<"+schemaOrg+model.KindNamed(n.kind).SchemaOrg+">")
	if item := n.attributes["wikidata"]; item != "" {
		w.triple(s, "sameAs", "<http://www.wikidata.org/entity/"+item+">")
	}
	if named, isNamed := record.(model.Named); isNamed {
		w.texts(s, "name", named.AllNames())
	}
	switch r := record.(type) {
	case *model.Leader:
		for _, t := range r.Tenures {
			w.tenure(s, t)
		}
	case *model.Country:
		w.text(s, "identifier", model.Optional(r.Code))
		for _, m := range r.Memberships {
			w.link(s, "memberOf", m.Organization)
		}
	case *model.Place:
		w.decimal(s, "latitude", r.Latitude)
		w.decimal(s, "longitude", r.Longitude)
		w.texts(s, "alternateName", r.Spellings)
		w.link(s, "containedInPlace", r.Country)
		w.link(s, "subjectOf", r.Source)
		if r.GeonamesID != nil {
			w.triple(s, "sameAs", fmt.Sprintf("<https://sws.geonames.org/%d/>", *r.GeonamesID))
		}
	case *model.Organization:
		w.text(s, "alternateName", r.Abbreviation)
	case *model.ForumSeries:
		w.text(s, "alternateName", r.Abbreviation)
		w.links(s, "about", r.About)
	case *model.Forum:
		w.date(s, "startDate", r.Start)
		w.date(s, "endDate", r.End)
		w.text(s, "location", r.City)
		w.link(s, "location", r.Place)
		w.link(s, "location", r.Country)
		w.link(s, "superEvent", r.Series)
		w.links(s, "about", r.About)
		w.participants(s, r.Participants)
	case *model.Meeting:
		w.texts(s, "description", r.Summaries)
		w.date(s, "startDate", r.Start)
		w.date(s, "endDate", r.End)
		w.text(s, "location", r.Venue)
		w.text(s, "location", r.City)
		w.link(s, "location", r.Place)
		w.link(s, "location", r.Country)
		w.link(s, "superEvent", r.Forum)
		w.term(s, "forumRelation", string(r.ForumRelation))
		w.link(s, "superEvent", r.PartOf)
		w.term(s, "status", string(r.Status))
		w.term(s, "mode", string(r.Mode))
		w.instant(s, terms+"startsAt", r.StartsAt)
		w.links(s, "about", r.About)
		w.participants(s, r.Participants)
		for _, a := range r.Accounts {
			w.account(s, a)
		}
	case *model.Statement:
		for _, rendition := range r.Renditions {
			w.triple(s, "text", literal(rendition.Text)+"@"+string(rendition.Lang))
			w.link(s, "isPartOf", rendition.Source)
		}
		w.date(s, "dateCreated", r.Date)
		w.link(s, "creator", r.Speaker)
		w.link(s, "recordedAt", r.Meeting)
		w.link(s, "recordedAt", r.Forum)
		w.links(s, "audience", r.Addressees)
		w.links(s, "mentions", r.Mentions)
		w.links(s, "about", r.About)
	case *model.Topic:
		w.links(s, "isPartOf", r.Broader)
	case *model.Source:
		w.text(s, "publisher", r.Publisher)
		w.text(s, "author", r.Author)
		w.text(s, "inLanguage", model.Optional(r.Lang))
		w.instant(s, "datePublished", r.PublishedAt)
		w.address(s, "url", r.URL)
		w.link(s, "isPartOf", r.Collection)
	case *model.Collection:
		w.text(s, "publisher", r.Publisher)
		w.address(s, "url", r.URL)
		w.text(s, "license", r.Licence)
	}
	if fact, isFact := record.(model.Asserted); isFact {
		w.standing(s, fact.Assertion())
		w.citations(s, fact.Assertion().Citations)
	}
}

// account is an article about the meeting that is part of its source.
func (w *triples) account(meeting string, a model.Account) {
	w.accounts++
	account := fmt.Sprint("_:account", w.accounts)
	w.triple(meeting, "subjectOf", account)
	w.triple(account, rdfType, "<"+schemaOrg+"Article>")
	w.triple(account, "articleBody", literal(a.Text)+"@"+string(a.Lang))
	w.link(account, "isPartOf", a.Source)
	w.links(account, "mentions", a.Mentioning())
}

// tenure is a role between the leader and the side, see https://schema.org/Role
func (w *triples) tenure(leader string, t model.Tenure) {
	if t.Standing == model.StandingRetracted {
		return
	}
	w.roles++
	role := fmt.Sprint("_:role", w.roles)
	w.triple(leader, "memberOf", role)
	w.triple(role, rdfType, "<"+schemaOrg+"OrganizationRole>")
	w.triple(role, rdfType, "<"+org+"Membership>")
	w.triple(role, org+"member", leader)
	w.link(role, org+"organization", t.Of)
	w.link(role, "memberOf", t.Of)
	w.texts(role, "roleName", t.Titles)
	w.text(role, "namedPosition", model.Optional(t.Office))
	first, last := "startDate", "endDate"
	if t.IsAttested { // these days are no start and no end, and schema.org has no words for them
		first, last = terms+"firstAttested", terms+"lastAttested"
	}
	w.date(role, first, t.From)
	w.date(role, last, t.To)
	w.date(role, terms+"asOf", t.AsOf)
	w.text(role, terms+"namedAs", t.NamedAs)
	w.standing(role, &t.FactBase)
	w.citations(role, t.Citations)
}

var literalEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`)

func literal(text string) string { return `"` + literalEscapes.Replace(text) + `"` }

// iri escapes characters that an IRIREF may not have. A parsed URL has escaped most of them already.
func iri(address string) string {
	return strings.NewReplacer("<", "%3C", ">", "%3E", `"`, "%22", "{", "%7B", "}", "%7D", "|", "%7C", "^", "%5E", "`", "%60",
		`\`, "%5C", " ", "%20").Replace(address)
}
