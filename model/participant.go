package model

// Participant is an actor that took part in a meeting or a forum. By default the role is PARTICIPANT.
type Participant struct {
	Actor        string          `json:"actor"`
	Role         ParticipantRole `json:"role,omitempty"`
	Representing string          `json:"representing,omitempty"`
	Naming
}

// Naming is how a source names somebody, and why that is taken to mean the actor. The actor is the side that a source names if
// nobody can say for sure who is meant.
type Naming struct {
	NamedAs      Optional `json:"namedAs,omitempty"`      // as the source has it: Mr. KIM
	Title        Optional `json:"title,omitempty"`        // the office, as the source has it: Minister for Foreign Affairs
	IdentifiedBy Optional `json:"identifiedBy,omitempty"` // a rule's name, or "review: who, when"; empty for a side
}

func (n *Naming) fields() []Field {
	return []Field{text("namedAs", &n.NamedAs), text("title", &n.Title), text("identifiedBy", &n.IdentifiedBy)}
}

var participatedIn = &Relation{"PARTICIPATED_IN", "%[1]s took part in %[2]s"}

func participants(at *[]Participant) Field {
	return links("participants", by(participatedIn), at).Apart().DistinctBy("actor")
}

// Fields describes the fields of graph documents.
func (p *Participant) Fields() []Field {
	return append([]Field{
		id("actor", &p.Actor, actors...).Required(),
		text("role", &p.Role).Or(string(ParticipantRoleParticipant)),
		id("representing", &p.Representing, affiliations...),
	}, p.fields()...)
}
