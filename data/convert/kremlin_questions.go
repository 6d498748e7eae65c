package main

import (
	"cmp"
	"fmt"
	"regexp"

	"github.com/sidelines/sidelines/model"
)

// asked is a speaker's label that says nothing but that somebody asks. Whoever it was stays nobody: the pages rarely say, and never
// in a form that could be resolved for sure.
var asked = regexp.MustCompile(`(?i)^(question|journalist|correspondent)\b`)

// withoutWords is the text of a question that the page did not understand: "(without microphone)."
var withoutWords = regexp.MustCompile(`^\([^)]*\)[.\s]*$`)

// question is the question that a statement answers, or nil. Before the press the president answers, and the first other one who
// speaks. Elsewhere only the turn that follows is an answer: at forums the next one is often the host's, who asks for the next
// question.
func (e *event) question(s *said) *model.Question {
	return s.answers(e.page.Turns, e.class == press, e.page.source())
}

// answers is the question among the turns of a page that a statement answers.
func (s *said) answers(turns []turn, beforePress bool, source string) *model.Question {
	if s.question == 0 || !beforePress && s.question != s.number-1 {
		return nil
	}
	t := turns[s.question-1]
	if t.Text == "" || withoutWords.MatchString(t.Text) {
		return nil
	}
	return &model.Question{
		Text: t.Text, Lang: "en", NamedAs: model.Optional(t.Speaker),
		Source: source, Position: &s.question, Locator: model.Optional(fmt.Sprintf("turn %d", cmp.Or(t.at, s.question))),
	}
}
