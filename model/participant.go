package model

// Participant is an actor that took part in a meeting or a forum. By default the role is PARTICIPANT.
type Participant struct {
	Actor        string          `json:"actor"`
	Role         ParticipantRole `json:"role,omitempty"`
	Representing string          `json:"representing,omitempty"`
}

var participatedIn = &Relation{"PARTICIPATED_IN", "%[1]s took part in %[2]s"}

func participants(at *[]Participant) Field {
	return links("participants", by(participatedIn), at).Apart().DistinctBy("actor")
}

// Fields describes the fields of graph documents.
func (p *Participant) Fields() []Field {
	return []Field{
		id("actor", &p.Actor, actors...).Required(),
		text("role", &p.Role).Or(string(ParticipantRoleParticipant)),
		id("representing", &p.Representing, affiliations...),
	}
}
