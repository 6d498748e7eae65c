package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

var (
	// onlyDirections is a text in which nobody says anything: "(Laughs.)", "(Speaks Ukrainian.) (No translation provided.)".
	onlyDirections = regexp.MustCompile(`^(?:\([^()]*\)[.\s]*)+$`)
	// lastDirections are what happened when somebody had spoken, in paragraphs of their own or in these words.
	lastDirections = regexp.MustCompile(`(?:\s*\n\([^()\n]*\)|` +
		`\s*\([^()]*\b(?:toasts?|performance|performs?|departs?|shake hands|(?:is|are) signed)\b[^()]*\))+\s*$`)
	directions = regexp.MustCompile(`\([^()]*\)`)
	// greets are words by which journalists ask for or take the floor.
	greets = regexp.MustCompile(`(?i)^(?:(?:yes|yeah|okay|right|sorry|oh|hi|hello|please|sir|ma’am|thank you|` +
		`(?:Mr|Madam) (?:Vice )?(?:President|Prime Minister|Chancellor)|good (?:morning|afternoon|evening))\s*)+$`)
	signs = strings.NewReplacer(".", " ", ",", " ", "?", " ", "!", " ", "—", " ")
)

const (
	mostWordsAside = 4  // of an interjection, which is no question
	mostWordsShort = 15 // of what somebody says while a journalist still asks
)

func isGreeting(text string) bool { return greets.MatchString(bareWords(text)) }

// bareWords are the words of a text without signs between them.
func bareWords(text string) string { return strings.Join(strings.Fields(signs.Replace(text)), " ") }

// isInterjection reports whether a journalist's turn asks nothing by itself.
func isInterjection(text string) bool {
	text = strings.TrimSpace(directions.ReplaceAllString(text, " "))
	words := bareWords(text)
	return words == "" || isGreeting(text) || !strings.Contains(text, "?") && !goesOn(text) && len(strings.Fields(words)) <= mostWordsAside
}

// goesOn reports whether words continue those before an interruption.
func goesOn(text string) bool { return strings.HasPrefix(text, "—") }

// breaksOff reports whether words end at an interruption.
func breaksOff(text string) bool {
	return strings.HasSuffix(strings.TrimSpace(directions.ReplaceAllString(text, "")), "—")
}

// question is the question that a statement answers, or nil. An interjection is not the question: that is the one before it, of which
// the answer goes on, or after which nobody has said more than a few words. What an interruption cut in two is one question.
func (s *remarks) question(one *said) *model.Question {
	q := one.answers(s.turns, s.setting == model.MeetingSettingPress, s.page.id)
	if q == nil {
		return nil
	}
	asked := s.asked(one.question, goesOn(one.turn.Text))
	if len(asked) == 0 {
		return nil
	}
	q.Text, q.Position = s.turns[asked[0]-1].Text, &asked[0]
	q.Locator = model.Optional(fmt.Sprintf("turn %d", asked[0]))
	for _, at := range asked[1:] {
		q.Text = strings.TrimRight(strings.TrimSpace(q.Text), "— ") + " — " + strings.TrimLeft(s.turns[at-1].Text, "— ")
		q.Locator += model.Optional(fmt.Sprintf(", %d", at))
	}
	return q
}

// asked are the turns, from 1, that make up the question of which the turn at a place is the last one; none if that asks nothing.
func (s *remarks) asked(at int, answerGoesOn bool) []int {
	text := s.turns[at-1].Text
	before := s.askedBefore(at, answerGoesOn)
	switch {
	case isInterjection(text) && before == 0:
		return nil
	case isInterjection(text):
		return s.asked(before, false)
	case goesOn(text) && before > 0 && breaksOff(s.turns[before-1].Text):
		first := s.asked(before, false)
		if len(first) == 0 && !isGreeting(s.turns[before-1].Text) { // few words, of which more follow
			first = []int{before}
		}
		return append(slices.Clone(first), at)
	}
	return []int{at}
}

// askedBefore is the turn of a journalist before another one, from 1, if only few words are between them, or an answer that goes on after
// it; 0 if there is none.
func (s *remarks) askedBefore(at int, answerGoesOn bool) int {
	for i := at - 2; i >= 0 && i >= at-4; i-- {
		if s.turns[i].Speaker == journalist {
			return i + 1
		}
		if !answerGoesOn && len(strings.Fields(s.turns[i].Text)) > mostWordsShort {
			return 0
		}
	}
	return 0
}

// isAnswer reports whether a statement answers something that a journalist said, and not a greeting.
func (s *remarks) isAnswer(one *said) bool {
	if !one.answer || one.question == 0 {
		return one.answer
	}
	return !isGreeting(s.turns[one.question-1].Text) || len(s.asked(one.question, goesOn(one.turn.Text))) > 0
}
