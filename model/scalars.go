package model

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"golang.org/x/text/language"
)

// Date is an ISO 8601 calendar date, as precise as it is known: 2023, 2023-10 or 2023-10-18.
type Date string

// dateLayouts is keyed by the length of the text.
var dateLayouts = map[int]string{4: "2006", 7: "2006-01", 10: time.DateOnly}

// ParseDate checks that text is a date of the calendar. Years run from 0001 to 9999.
func ParseDate(text string) (Date, error) {
	layout, ok := dateLayouts[len(text)]
	if ok {
		parsed, err := time.Parse(layout, text)
		ok = err == nil && parsed.Year() > 0
	}
	if !ok {
		return "", fmt.Errorf("%q is not a date: write a day of the calendar as 2023-10-18, a month as 2023-10 or a year as 2023", text)
	}
	return Date(text), nil
}

// First returns the first day of the interval that the date names, as 2006-01-02. Such texts sort like their days.
func (d Date) First() string { return string(d) + "-01-01"[min(len(d)-4, 6):] }

// Last returns the last day of the interval that the date names, as 2006-01-02.
func (d Date) Last() string {
	switch len(d) {
	case 4:
		return string(d) + "-12-31"
	case 7:
		month, _ := time.Parse("2006-01", string(d)) // checked when the date was made
		return month.AddDate(0, 1, -1).Format(time.DateOnly)
	default:
		return string(d)
	}
}

// isDay reports whether the date is a day, and not a month, a year or nothing.
func (d Date) isDay() bool { return len(d) == len(time.DateOnly) }

// firstDay is First, or "", which sorts before every day, if the date is empty.
func (d Date) firstDay() string {
	if d == "" {
		return ""
	}
	return d.First()
}

// dayAfter returns the day after the interval that the date names. It sorts after every day if that has no four-digit year.
func (d Date) dayAfter() string {
	last, _ := time.Parse(time.DateOnly, d.Last()) // checked when the date was made
	if last.Year() == maxYear && last.YearDay() == 365 {
		return "~"
	}
	return last.AddDate(0, 0, 1).Format(time.DateOnly)
}

// maxYear is the last year of a date.
const maxYear = 9999

// Today is the current day in UTC.
func Today() Date { return Date(time.Now().UTC().Format(time.DateOnly)) }

// MarshalGQL writes the date as a string, and an empty one as null.
func (d Date) MarshalGQL(w io.Writer) { writeOptional(w, string(d)) }

func writeOptional(w io.Writer, text string) {
	if text == "" {
		graphql.Null.MarshalGQL(w)
		return
	}
	graphql.MarshalString(text).MarshalGQL(w)
}

// Optional is the text of a field that is null if the text is empty. It is not String, because the text of a String! may be
// empty.
type Optional string

// MarshalGQL writes the text as a string, and an empty one as null.
func (o Optional) MarshalGQL(w io.Writer) { writeOptional(w, string(o)) }

// UnmarshalGQL reads a string and nothing else.
func (o *Optional) UnmarshalGQL(v any) error {
	text, err := UnmarshalString(v)
	*o = Optional(text)
	return err
}

// DateTime is an RFC 3339 instant.
type DateTime string

// Time is the instant; ok is false if there is none.
func (d DateTime) Time() (t time.Time, ok bool) {
	t, err := time.Parse(time.RFC3339, string(d))
	return t, err == nil
}

// MarshalGQL writes the instant as a string, and an empty one as null.
func (d DateTime) MarshalGQL(w io.Writer) { writeOptional(w, string(d)) }

// UnmarshalGQL reads an RFC 3339 instant.
func (d *DateTime) UnmarshalGQL(v any) error {
	t, err := UnmarshalInstant(v)
	*d = DateTime(t.Format(time.RFC3339Nano))
	return err
}

// Language is a BCP 47 tag.
type Language string

// MarshalGQL writes the tag as a string, and an empty one as null.
func (l Language) MarshalGQL(w io.Writer) { writeOptional(w, string(l)) }

// UnmarshalGQL reads a BCP 47 tag in any form.
func (l *Language) UnmarshalGQL(v any) error {
	tag, err := UnmarshalLanguageTag(v)
	*l = Language(tag)
	return err
}

// nilIfEmpty returns a pointer to value, or nil if it is empty.
func nilIfEmpty[T ~string](value T) *T {
	if value == "" {
		return nil
	}
	return &value
}

// UnmarshalGQL reads a date from a string.
func (d *Date) UnmarshalGQL(v any) error {
	text, _ := v.(string)
	parsed, err := ParseDate(text)
	if err != nil {
		return Errorf(CodeBadUserInput, "%v", err)
	}
	*d = parsed
	return nil
}

// MarshalInstant writes an instant as RFC 3339, with fractions of a second only if they are known.
func MarshalInstant(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.Format(time.RFC3339Nano)))
	})
}

// UnmarshalInstant reads an RFC 3339 instant.
func UnmarshalInstant(v any) (time.Time, error) {
	text, _ := v.(string)
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return t, Errorf(CodeBadUserInput, "a DateTime is an RFC 3339 string such as %q", "2023-10-18T18:00:00+09:00")
	}
	return t, nil
}

// MarshalLanguageTag writes a language tag.
func MarshalLanguageTag(tag string) graphql.Marshaler { return graphql.MarshalString(tag) }

// UnmarshalLanguageTag reads a BCP 47 tag and returns it in canonical form (zh-hans becomes zh-Hans).
func UnmarshalLanguageTag(v any) (string, error) {
	text, _ := v.(string)
	tag, err := ParseLanguage(text)
	if err != nil {
		return "", Errorf(CodeBadUserInput, "%v", err)
	}
	return tag, nil
}

// ParseLanguage checks that text is a BCP 47 tag and returns it in canonical form.
func ParseLanguage(text string) (string, error) {
	tag, err := language.Parse(text)
	if err != nil || text == "" {
		return "", fmt.Errorf("%q is not a language: write a BCP 47 tag such as en, ko, zh-Hans or ru", text)
	}
	return tag.String(), nil
}

// MarshalID writes an id as a string.
func MarshalID(id string) graphql.Marshaler { return graphql.MarshalString(id) }

// UnmarshalID reads a string or a whole number, see https://spec.graphql.org/October2021/#sec-ID: gqlgen would take null for the text
// "null".
func UnmarshalID(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	}
	return "", Errorf(CodeBadUserInput, "an ID is a text in quotes or a whole number")
}

// MarshalInt writes a number.
func MarshalInt(number int) graphql.Marshaler { return graphql.MarshalInt(number) }

// UnmarshalInt reads a whole number of 32 bits and nothing else, see https://spec.graphql.org/October2021/#sec-Int: gqlgen
// would take a text for a number.
func UnmarshalInt(v any) (int, error) {
	number, ok := v.(int64)
	if literal, isDefault := v.(int); isDefault {
		number, ok = int64(literal), true
	}
	if !ok || number != int64(int32(number)) {
		return 0, Errorf(CodeBadUserInput, "an Int is a whole number from %d to %d, without quotes", math.MinInt32, math.MaxInt32)
	}
	return int(number), nil
}

// MarshalString writes a string.
func MarshalString(text string) graphql.Marshaler { return graphql.MarshalString(text) }

// UnmarshalString reads a string and nothing else, see https://spec.graphql.org/October2021/#sec-String: gqlgen would write a
// number out as text.
func UnmarshalString(v any) (string, error) {
	text, ok := v.(string)
	if !ok {
		return "", Errorf(CodeBadUserInput, "a String is a text in quotes")
	}
	return text, nil
}
