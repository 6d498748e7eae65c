package importer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/sidelines/sidelines/names"
)

// headings are what columns are called, by what they have, in languages of the graph. A heading is read with spaces between its words:
// Actor1Name is Actor 1 Name.
var headings = map[string]*regexp.Regexp{
	"id": called(`id|nr|number|code|key|nummer|numéro|número|番号|编号|序号|번호|순번`, `^(no|№)[.:]?$|[ _-]id$|event ?id$`).whole(),
	"end": called(`end|ended|until|to|finish|departure|fin|ende|bis|abreise|salida`,
		`end[ _-]?date|конец|окончание|结束|終了|종료`).any(),
	"start": called(`date|day|when|start|started|begin|began|from|since|year|arrival|datum|tag|beginn|von|ankunft|fecha|data|jour`,
		`date\b|дата|начало|日期|日付|時間|时间|날짜|일자|일시|تاريخ`).any(),
	"term":    called(`term|terms|tenure|period|in office|years|mandate|amtszeit|mandat|mandato|período`, `任期|임기|срок`).any(),
	"country": called(`pays|land|staat|state|país|pais|paese`, `countr|nation|страна|国家|國家|国名|국가|나라|دولة`).any(),
	"city": called(`city|town|place|location|where|ville|lieu|stadt|ort|ciudad|lugar|luogo|geo full name`,
		`город|место|城市|地点|場所|도시|장소|مدينة`).any(),
	"venue":  called(`venue|building|hotel`).any(),
	"url":    called(`url|link|web|href|source ?url`).any(),
	"source": called(`source|reference|citation|quelle|fuente|fonte`, `источник|来源|出典|출처|مصدر`).any(),
	"text": called(`statement|quote|quotation|said|text|speech|words|content|zitat|wortlaut|texte|texto|discours`,
		`內容|内容|发言$|発言$|발언 ?내용|발언$|연설|текст|цитата|высказывание`).any(),
	"speaker": called(`speaker|spokesperson|said by|author|sprecher|redner|orateur|orador`,
		`发言人|讲话人|発言者|발언자|화자|연사|спикер|автор`).any(),
	"office": called(`office|position|function|post|role|title of office|amt|funktion|fonction|poste|cargo`,
		`должность|职务|役職|직책|직위|منصب`).any(),
	"host": called(`host|hosts|hosted by|received by|gastgeber|hôte|anfitrión`, `принимающ|主人|주최|초청`).any(),
	"people": called(`who|actor|party|parties|names?|gast|gäste|besucher|teilnehmer|politiker|invité|visiteur|visitante|nom|nombre|nome`,
		`leader|president|participant|visitor|guest|person|minister|official|attend|counterpart|interlocutor|\bmet\b|\b(?:meets|talks) with\b`,
		`лидер|участник|гость|имя|姓名|领导人|氏名|参加者|이름|성명|참석자|방문자|지도자|اسم`).any(),
	"title": called(`(?:title|event|summit|meeting|conference|gipfel|treffen|sommet|cumbre|subject|headline|description|purpose|details|`+
		`summary|occasion|remark|comment|note|anlass|betreff|bemerkung|titel|titre|objet|título|asunto)s?`, `主题|件名|제목|тема`).any(),
	"kind": called(`type|kind|category|code|event code|status|art|typ|catégorie|tipo`, `类型|種類|종류|тип`).any(),
	// Of a person, and not of a place.
	"personal": called(`actor|visitor|guest|host|from|home|origin|participant|speaker|party|nationality|gast|herkunft`).any(),
}

// calling is what columns may be called: words, and parts of headings.
type calling struct {
	words string
	parts []string
}

func called(words string, parts ...string) calling { return calling{words, parts} }

// any finds the words anywhere in a heading.
func (c calling) any() *regexp.Regexp {
	return regexp.MustCompile(`(?i)` + strings.Join(append([]string{`\b(?:` + c.words + `)\b`}, c.parts...), "|"))
}

// whole finds headings that are one of the words.
func (c calling) whole() *regexp.Regexp {
	return regexp.MustCompile(`(?i)` + strings.Join(append([]string{`^(?:` + c.words + `)\.?$`}, c.parts...), "|"))
}

// words has a heading with spaces between its words, and between letters and digits.
func words(heading string) string {
	var b strings.Builder
	var before rune
	for _, r := range heading {
		isCase := unicode.IsLower(before) && unicode.IsUpper(r)
		if isCase || unicode.IsLetter(before) && unicode.IsDigit(r) || unicode.IsDigit(before) && unicode.IsLetter(r) {
			b.WriteRune(' ')
		}
		if r == '_' || r == '-' {
			r = ' '
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// columnOf is a column with its values.
type columnOf struct {
	name    string // by which a rule takes it
	heading string // which other columns may have too
	values  []string
	at      int
}

func (c columnOf) is(what string) bool { return headings[what].MatchString(words(c.heading)) }

// regions are the English names of countries, folded.
var regions = func() map[string]bool {
	all := map[string]bool{"usa": true, "us": true, "uk": true, "eu": true, "european union": true}
	of := display.English.Regions()
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			region, err := language.ParseRegion(string([]rune{first, second}))
			if err == nil && region.IsCountry() {
				all[names.Fold(of.Name(region))] = true
			}
		}
	}
	return all
}()

// isCountry reports whether a column is called as a country, so that its cells have who came from there.
func (c columnOf) isCountry() bool { return regions[names.Fold(c.heading)] }

// scripts are those of which a text shows its language.
var scripts = []struct {
	table *unicode.RangeTable
	lang  string
}{
	{unicode.Hangul, "ko"}, {unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Han, "zh"}, {unicode.Cyrillic, "ru"},
	{unicode.Arabic, "ar"},
}

// languageOf guesses the language of texts by their letters.
func languageOf(texts []string) string {
	all := strings.Join(texts[:min(5, len(texts))], "")
	for _, script := range scripts {
		if strings.ContainsFunc(all, func(r rune) bool { return unicode.Is(script.table, r) }) {
			return script.lang
		}
	}
	return "en"
}

// mostKinds is the largest number of different texts of a column that says what kind a row is.
const mostKinds = 12

// kinds returns the different texts of a column, if they are few.
func (c columnOf) kinds() []string {
	all := slices.Sorted(slices.Values(c.values))
	if all = slices.Compact(all); len(all) > mostKinds || len(all)*2 > len(c.values) {
		return nil
	}
	return all
}
