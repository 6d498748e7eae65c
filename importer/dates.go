package importer

import (
	_ "embed" // months.txt
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/width"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

//go:embed months.txt
var monthList string

// months has the number of a month by its folded names in the languages of the graph.
var months = readMonths(monthList)

func readMonths(list string) map[string]int {
	all := map[string]int{}
	for line := range strings.Lines(list) {
		_, of, isLanguage := strings.Cut(strings.TrimSpace(line), ": ")
		if strings.HasPrefix(line, "#") || !isLanguage {
			continue
		}
		for i, forms := range strings.Split(of, "|") {
			for form := range strings.FieldsSeq(forms) {
				all[names.Fold(strings.ReplaceAll(form, "_", " "))] = i + 1
			}
		}
	}
	return all
}

// monthNamed returns the number of a month, in two digits.
func monthNamed(text string) (string, bool) {
	number, isMonth := months[names.Fold(strings.TrimSuffix(text, "."))]
	return fmt.Sprintf("%02d", number), isMonth
}

// datePattern parses dates in a format of a rule.
type datePattern struct {
	format string
	text   *regexp.Regexp // nil for the serial numbers of Excel
	parts  []string       // YYYY, MM and so on in the order of the groups
	pivot  int
}

var datePart = regexp.MustCompile(`YYYY|YY|MMMM|MMM|MM|M|DD|Do|D|dddd|ddd|HH|H|hh|h|mm|ss|SSS|A|a|ZZ|Z`)

// expressions are what the parts of a format stand for. Hours, zones and days of the week are read and left out.
var expressions = map[string]string{
	"YYYY": `(\d{4})`, "YY": `(\d{2})`, "MMMM": `(\pL[\pL\pM ]*?\.?)`, "MMM": `(\pL[\pL\pM ]*?\.?)`, "MM": `(\d{2})`,
	"M": `(\d{1,2})`, "DD": `(\d{2})`,
	"Do": `(\d{1,2})(?:st|nd|rd|th|er|º|\.)`, "D": `(\d{1,2})`, "dddd": `(\pL[\pL\pM]*\.?)`, "ddd": `(\pL[\pL\pM]*\.?)`, "HH": `(\d{2})`,
	"H": `(\d{1,2})`, "hh": `(\d{2})`, "h": `(\d{1,2})`, "mm": `(\d{2})`, "ss": `(\d{2})`, "SSS": `(\d{1,9})`, "A": `([AaPp]\.?[Mm]\.?)`,
	"a": `([AaPp]\.?[Mm]\.?)`, "ZZ": `(Z|[+-]\d{2}:?\d{2})`, "Z": `(Z|[+-]\d{2}:?\d{2})`,
}

// excelSerial is the format of the numbers of days by which Excel keeps dates.
const excelSerial = "serial"

// newDatePattern reads a format. It is made of
//
//	YYYY, YY          the year; two digits need a pivot
//	MMMM, MMM         the month, by its name or a short form in one of the languages of the graph
//	MM, M, DD, D, Do  the month and the day; one letter takes one digit or two, and Do also 3rd
//	dddd              the day of the week, which is not read
//	HH, H, hh, h, mm, ss, SSS, A, Z  the hour, which is not read
//
// or it is "serial". All other characters stand for themselves.
func newDatePattern(format string, pivot *int) (*datePattern, error) {
	p := &datePattern{format: format}
	if format == excelSerial {
		return p, nil
	}
	var text strings.Builder
	rest := 0
	for _, at := range datePart.FindAllStringIndex(format, -1) {
		before := format[rest:at[0]]
		part := format[at[0]:at[1]]
		if isWithinWord(format, at) {
			continue
		}
		text.WriteString(regexp.QuoteMeta(before))
		p.parts = append(p.parts, part)
		text.WriteString(expressions[part])
		rest = at[1]
	}
	text.WriteString(regexp.QuoteMeta(format[rest:]))
	switch {
	case !slices.Contains(p.parts, "YYYY") && !slices.Contains(p.parts, "YY"):
		return nil, fmt.Errorf(": %q has no YYYY", format)
	case slices.Contains(p.parts, "YY") && pivot == nil:
		return nil, fmt.Errorf(`: %q has years of two digits: say "pivot": 30 beside it if 30 means 1930 and 29 means 2029`, format)
	case slices.Contains(p.parts, "YY"):
		p.pivot = *pivot
	}
	var err error
	if p.text, err = regexp.Compile("^" + text.String() + "$"); err != nil {
		return nil, fmt.Errorf(": %q: %w", format, err)
	}
	return p, nil
}

// isWithinWord reports whether a part of a format is of a word that stands for itself: the a and the Do of "au" and "Dom".
func isWithinWord(format string, at []int) bool {
	part := format[at[0]:at[1]]
	if part != "A" && part != "a" && part != "h" && part != "Z" && part != "D" && part != "M" && part != "H" {
		return false
	}
	isLower := func(i int) bool { return i >= 0 && i < len(format) && format[i] >= 'a' && format[i] <= 'z' }
	return isLower(at[0]-1) || isLower(at[1]) && !datePart.MatchString(format[at[1]:at[1]+1])
}

func newDatePatterns(formats texts, pivot *int) ([]*datePattern, error) {
	var patterns []*datePattern
	for _, format := range formats {
		if format == clearDates {
			patterns = append(patterns, clearFormats...)
			continue
		}
		p, err := newDatePattern(format, pivot)
		if err != nil {
			return nil, err
		}
		patterns = append(patterns, p)
	}
	return patterns, nil
}

// clearDates names all formats that are read without a format, for rules that have others beside them.
const clearDates = "clear"

// clearFormats are read without a format: nobody can read them as another day.
var clearFormats = func() []*datePattern {
	var patterns []*datePattern
	for _, format := range []string{
		"YYYY-MM-DD", "YYYY-MM", "YYYY", "D MMMM YYYY", "D MMMM, YYYY", "D. MMMM YYYY", "Do MMMM YYYY", "Do MMMM, YYYY", "D de MMMM de YYYY",
		"Do of MMMM YYYY", "MMMM D, YYYY", "MMMM Do, YYYY", "MMMM D YYYY", "MMMM YYYY", "MMMM, YYYY", "MMMM de YYYY", "D-MMMM-YYYY",
		"dddd, D MMMM YYYY", "dddd D MMMM YYYY", "dddd, MMMM D, YYYY", "D MMMM YYYY г.", "YYYY年M月D日", "YYYY年M月", "YYYY年", "YYYY년 M월 D일",
		"YYYY년 M월", "YYYY년", "YYYY/MM/DD", "YYYY/M/D", "YYYY.MM.DD", "YYYY MMMM D",
	} {
		p, err := newDatePattern(format, nil)
		if err != nil {
			panic(err) // it is written above
		}
		patterns = append(patterns, p)
	}
	return patterns
}()

// hourBehind is an hour behind a date, with which tables of databases and spreadsheets tell days.
var hourBehind = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?` +
	`\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$`)

// read returns a date in the format of graph documents, as precise as the pattern.
func (p *datePattern) read(text string) (model.Date, bool) {
	if p.text == nil {
		return fromSerial(text)
	}
	groups := p.text.FindStringSubmatch(text)
	if groups == nil {
		return "", false
	}
	parts := map[byte]string{}
	for i, part := range p.parts {
		switch value := groups[i+1]; part {
		case "MMMM", "MMM":
			month, isMonth := monthNamed(value)
			if !isMonth {
				return "", false
			}
			parts['M'] = month
		case "YY":
			year, _ := strconv.Atoi(value) // two digits
			century := 2000
			if year >= p.pivot {
				century = 1900
			}
			parts['Y'] = strconv.Itoa(century + year)
		case "YYYY", "MM", "M", "DD", "D", "Do":
			parts[part[0]] = fmt.Sprintf("%02s", value)
		}
	}
	date := parts['Y']
	for _, part := range []byte{'M', 'D'} {
		if parts[part] == "" {
			break
		}
		date += "-" + parts[part]
	}
	parsed, err := model.ParseDate(date)
	return parsed, err == nil
}

// firstSerial and lastSerial are the numbers of 18 May 1927 and of the last day of the year 9999. Smaller ones may be years.
const firstSerial, lastSerial = 10_000, 2_958_465

// fromSerial returns the day of a number of Excel.
func fromSerial(text string) (model.Date, bool) {
	serial, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(serial) || serial < firstSerial || serial > lastSerial {
		return "", false
	}
	at, err := excelize.ExcelDateToTime(serial, false)
	return model.Date(at.Format(time.DateOnly)), err == nil
}

// circaBefore and circaBehind are how people write that a date is uncertain.
var (
	circaBefore = regexp.MustCompile(`(?i)^(?:circa|ca\.?|c\.|about|around|approximately|approx\.?|early|late|mid|` +
		`beginning of|end of|vers|env\.?|début|fin|um|anfang|mitte|ende|около|начало|конец|~|≈)[\s-]*`)
	circaBehind = regexp.MustCompile(`\s*(?:\(\?\)|\?|\[\?\]|\(?circa\)?)$`)
)

// between are the texts between the two dates of a range, the longest first.
var between = []string{
	" through ", " until ", " bis zum ", " fino al ", " até o ", " bis ", " até ", " al ", " au ", " to ", " a ", " по ", " إلى ", "부터", "から",
	"至", " – ", " — ", " - ", "–", "—", "~", "～", "〜", "/", "-",
}

// around are words before the first date of a range, and behind the last one: du 3 au 5 juin, 6월 3일부터 5일까지.
var (
	aroundBefore = regexp.MustCompile(`(?i)^(?:from|between|du|vom|von|del|dal|desde el|de|do|с|من)\s+`)
	aroundBehind = regexp.MustCompile(`\s*(?:까지|まで)$`)
)

// openRange finds the start of a range without an end: 2 June 2018 – present, 2018–.
var openRange = regexp.MustCompile(`(?i)^(.*[^\s–—-])\s*[–—-]\s*` +
	`(?:present|now|today|incumbent|current|ongoing|heute|aujourd'hui|en cours|actualidad|presente|oggi|atualmente|н\.\s?в\.|` +
	`настоящее время|至今|現在|现在|현재|الآن)?$`)

// readDate returns the date that a cell has by the rule, or what is wrong with it.
func (r Rule) readDate(text string) (date model.Date, problem string) {
	patterns := r.patterns
	if patterns == nil {
		patterns = clearFormats
	}
	written := text
	text = width.Narrow.String(text) // ２０２３年
	bare := circaBehind.ReplaceAllString(circaBefore.ReplaceAllString(text, ""), "")
	isCirca := bare != text
	if isCirca && !r.Circa {
		if _, isDate := readBy(patterns, text); !isDate {
			if _, isDate := readBy(patterns, bare); isDate {
				return "", fmt.Sprintf(`%q is not a certain date: say "circa": true in the rule, which takes it one step less precise`, written)
			}
		}
		bare, isCirca = text, false
	}
	first, last, isRead := r.readRange(patterns, bare)
	if since := openRange.FindStringSubmatch(bare); !isRead && since != nil {
		first, isRead = readBy(patterns, since[1])
	}
	switch {
	case !isRead:
		return "", fmt.Sprintf("%q is not a date%s", written, r.formats())
	case first != last && r.Range == "":
		return "", fmt.Sprintf(`%q is a range of dates: say "range": "first" in the rule for its first day, "last" in that for its last`, written)
	case r.Range == "last" && first == last:
		return "", "" // a single day has no other end
	case r.Range == "last" && last == "":
		return "", "" // nobody knows it yet
	case r.Range == "last":
		first = last
	}
	if isCirca {
		return first[:max(4, len(first)-3)], ""
	}
	return first, ""
}

// formats says how the dates of a rule look.
func (r Rule) formats() string {
	if r.patterns == nil {
		return `: write 2023-10-18, 2023-10 or 2023, or say in the rule how it is written, as in "date": "DD.MM.YYYY"`
	}
	var all []string
	for _, p := range r.patterns {
		if !slices.Contains(clearFormats, p) {
			all = append(all, p.format)
		}
	}
	if len(all) < len(r.patterns) {
		all = append(all, "2023-10-18")
	}
	return " like " + strings.Join(all, " or ")
}

func readBy(patterns []*datePattern, text string) (model.Date, bool) {
	for _, p := range patterns {
		if date, ok := p.read(text); ok {
			return date, true
		}
	}
	if m := hourBehind.FindStringSubmatch(text); m != nil {
		for _, p := range patterns {
			if date, ok := p.read(m[1]); ok {
				return date, true
			}
		}
	}
	return "", false
}

// readRange returns the first and the last day of a date, or of two: 28 May - 3 June 2001.
func (r Rule) readRange(patterns []*datePattern, text string) (first, last model.Date, ok bool) {
	if date, ok := readBy(patterns, text); ok {
		return date, date, true
	}
	text = aroundBehind.ReplaceAllString(aroundBefore.ReplaceAllString(text, ""), "")
	for _, mark := range between {
		for from := 0; ; {
			at := strings.Index(text[from:], mark)
			if at < 0 {
				break
			}
			at += from
			if first, last, ok := r.readBoth(patterns, strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+len(mark):])); ok {
				return first, last, true
			}
			from = at + len(mark)
		}
	}
	return "", "", false
}

// readBoth reads the two dates of a range. One of them may lack what the other has: the month, the year or both.
func (r Rule) readBoth(patterns []*datePattern, left, right string) (first, last model.Date, ok bool) {
	if left == "" || right == "" {
		return "", "", false
	}
	lasts, firsts := []string{right}, []string{left}
	for i, r := range left {
		if i > 0 && strings.ContainsRune(" .年月", r) {
			lasts = append(lasts, left[:i+utf8.RuneLen(r)]+right) // June 3-5, 2001
		}
	}
	for i, r := range right {
		if i > 0 && strings.ContainsRune(" .,", r) {
			firsts = append(firsts, left+right[i:]) // 3-5 June 2001
		}
	}
	for _, end := range lasts {
		if last, ok = readBy(patterns, end); !ok {
			continue
		}
		if end != right {
			firsts = []string{left} // 2001年6月3日至5日
			for i := range end {
				if end[i] == ',' || end[i] == ' ' {
					firsts = append(firsts, left+end[i:])
				}
			}
		}
		for _, start := range firsts {
			if first, ok = readBy(patterns, start); ok && len(first) == len(last) && first <= last {
				return first, last, true
			}
		}
	}
	return "", "", false
}
