package model

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// LocalizedText is text in one language, a BCP 47 tag.
type LocalizedText struct {
	Lang Language `json:"lang"`
	Text string   `json:"text"`
}

// Localized picks the first text in the requested language. It widens the tag as CLDR's parent locales say (zh-Hans-CN,
// zh-Hans, zh; es-MX, es-419, es), then takes a text of another region, then the first text of all. It never takes a
// text in another script of the language: zh-Hant does not get zh-Hans. It is nil only where there is no text.
func Localized(texts []LocalizedText, lang *string) *string {
	if text := inLanguage(texts, lang); text != nil {
		return &text.Text
	}
	return nil
}

// inLanguage returns the text that Localized picks, with its language.
func inLanguage(texts []LocalizedText, lang *string) *LocalizedText {
	if len(texts) == 0 {
		return nil
	}
	if lang != nil {
		if tag, err := language.Parse(*lang); err == nil {
			if i := closest(texts, tag); i >= 0 {
				return &texts[i]
			}
		}
	}
	return &texts[0]
}

// closest is the index of the first text in the language or the nearest of its parents, or -1.
func closest(texts []LocalizedText, tag language.Tag) int {
	for t := tag; ; t = parent(t) {
		lang := Language(t.String())
		if i := slices.IndexFunc(texts, func(text LocalizedText) bool { return text.Lang == lang }); i >= 0 {
			return i
		}
		if t == language.Und {
			break
		}
		wanted := localeOf(t)
		if i := indexOfLocale(texts, wanted.base, func(other locale) bool { return other == wanted }); i >= 0 {
			return i
		}
	}
	if tag == language.Und {
		return -1
	}
	// CLDR would end here, but a reader would rather have the name in the words of another region than in English.
	wanted := localeOf(tag)
	return indexOfLocale(texts, wanted.base, func(other locale) bool { return other.script == wanted.script })
}

// indexOfLocale is the index of the first text in a language whose locale matches, or -1. Parsing a tag takes microseconds, so
// other languages are told apart by the beginning of their tags, which are canonical.
func indexOfLocale(texts []LocalizedText, base language.Base, matches func(locale) bool) int {
	first := base.String()
	return slices.IndexFunc(texts, func(text LocalizedText) bool {
		if begin, _, _ := strings.Cut(string(text.Lang), "-"); begin != first {
			return false
		}
		tag, err := language.Parse(string(text.Lang))
		return err == nil && matches(localeOf(tag))
	})
}

// locale is what tells whether two tags mean the same: zh and zh-Hans do, and so do zh-TW and zh-Hant-TW.
type locale struct {
	base   language.Base
	script language.Script // also if the tag leaves it out
	region language.Region // only if the tag has it
}

func localeOf(tag language.Tag) locale {
	base, _ := tag.Base()
	script, _ := tag.Script()
	_, _, region := tag.Raw()
	return locale{base, script, region}
}

// parent is the locale from which CLDR takes what another lacks.
func parent(tag language.Tag) language.Tag {
	if tag == bokmal || tag == nynorsk {
		return norwegian // since CLDR 39; golang.org/x/text has CLDR 32
	}
	return tag.Parent()
}

var bokmal, nynorsk, norwegian = language.MustParse("nb"), language.MustParse("nn"), language.MustParse("no")
