package main

import "testing"

// A statement names a question that it surely answers: at forums, hosts speak between the answer and the next question.
func TestEvent_question(t *testing.T) {
	t.Parallel()
	turns := []turn{{Speaker: "Question", Text: "Why?"}, {Text: "Because."}, {Text: "Who is next?"}, {Speaker: "Question:", Text: "(without microphone)."}, {Text: "Yes."}}
	for reason, c := range map[string]struct {
		class    class
		number   int
		question int
		want     string
	}{
		"the first answer before the press":  {press, 2, 1, "Why?"},
		"the second answer before the press": {press, 3, 1, "Why?"},
		"the next turn elsewhere":            {session, 2, 1, "Why?"},
		"the turn after that":                {session, 3, 1, ""},
		"no question":                        {press, 2, 0, ""},
		"a question without words":           {press, 5, 4, ""},
	} {
		e := &event{page: &page{ID: 1, Turns: turns}, class: c.class}
		q := e.question(&said{number: c.number, question: c.question})
		if q == nil && c.want != "" || q != nil && q.Text != c.want {
			t.Errorf("%s: %+v", reason, q)
		}
	}
	for label, want := range map[string]bool{"Question": true, "Question from Interfax": true, "Journalist": true, "Remark": false, "Questionable Person": false} {
		if asked.MatchString(label) != want {
			t.Errorf("%s is a question: %v", label, !want)
		}
	}
}
