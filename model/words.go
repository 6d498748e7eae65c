package model

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/text/language"
)

// mostInName is the number of characters of a statement in its name.
const mostInName = 60

// NameBy returns the name of a statement in a language, or its default name: who said it, the first words and the day. speaker is
// the name of the speaker in that language, or empty. The language of the result is that of the words.
func (s *Statement) NameBy(speaker string, lang *string) LocalizedText {
	words := LocalizedText{Lang: undetermined, Text: s.ID}
	if rendition := s.renditionIn(lang); rendition != nil {
		words = LocalizedText{Lang: rendition.Lang, Text: s.firstWords(rendition)}
	}
	if speaker != "" {
		words.Text = speaker + ": " + words.Text
	}
	if day := s.Date.written(lang); day != "" {
		words.Text += ", " + day
	}
	return words
}

// fewInName is the number of characters up to which the words of an answer say too little without the question.
const fewInName = 20

// firstWords returns the first words of a rendition for a name: without a full stop at the end, which a comma follows there, and, of an
// answer such as "Yes", with those of the question.
func (s *Statement) firstWords(r *LocalizedText) string {
	words := FirstWords(r.Text, mostInName)
	if !strings.HasSuffix(words, "..") {
		words = strings.TrimSuffix(words, ".")
	}
	if s.Question != nil && s.Question.Lang == r.Lang && utf8.RuneCountInString(words) <= fewInName {
		words += " (to: " + FirstWords(s.Question.Text, mostInName) + ")"
	}
	return words
}

// FirstWords returns the beginning of a text of at most so many characters, on one line. If it is not the whole text, it ends after
// a word and with an ellipsis.
func FirstWords(text string, most int) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	begin, rest, state := 0, text, -1
	for left := most; rest != ""; {
		var word string
		if word, rest, state = uniseg.FirstWordInString(rest, state); utf8.RuneCountInString(word) > left {
			break
		}
		left -= utf8.RuneCountInString(word)
		begin += len(word)
	}
	if begin == 0 { // a word that is longer than all of it
		begin = len(string([]rune(text)[:most]))
	}
	return strings.TrimRight(text[:begin], " ") + " …"
}

// written returns a date as it is written in English, such as 18 October 2023, or as 2023-10-18 if another language is requested.
func (d Date) written(lang *string) string {
	if lang != nil {
		tag, err := language.Parse(*lang)
		if base, _ := tag.Base(); err != nil || base.String() != "en" {
			return string(d)
		}
	}
	layout := map[int]string{7: "January 2006", 10: "2 January 2006"}[len(d)]
	day, err := time.Parse(dateLayouts[len(d)], string(d))
	if layout == "" || err != nil {
		return string(d)
	}
	return day.Format(layout)
}
