package names

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// months has the folded names of months, with the first letters by which people shorten them.
var months = monthNames()

func monthNames() map[string]int {
	numbers := map[string]int{}
	for _, list := range []string{
		"january february march april may june july august september october november december",
		"jan feb mar apr - jun jul aug sep oct nov dec", "- - - - - - - - sept - - -",
		"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
		"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
		"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", //nolint:misspell // French
		"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		"januar februar marz april mai juni juli august september oktober november dezember",
	} {
		for i, word := range strings.Fields(list) {
			if word != "-" {
				numbers[Fold(word)] = i + 1
			}
		}
	}
	return numbers
}

// beside are words beside the names of those who met that are no name.
var beside = wordSet(`meeting meetings talks call calls phone telephone conversation visit with between meets met and in
	on at summit bilateral встреча переговоры разговор с и в между rencontre entretien et avec entre
	entrevista reunion con treffen gesprach mit und zwischen`)

// ParseOccasion takes the day, month or year from a text such as "Xi Putin October 2023", and the words that name those who met. ok
// is false if it has no date, or too few words for it.
func ParseOccasion(text string) (who []string, when model.Date, ok bool) {
	day, month, year := 0, 0, 0
	for _, token := range Parse(text).Words {
		number, err := strconv.Atoi(token.Text)
		switch {
		case err == nil && len(token.Text) == 4 && year == 0:
			year = number
		case err == nil && year > 0 && month == 0 && number >= 1 && number <= 12: // 2019-06-29
			month = number
		case err == nil && day == 0 && number >= 1 && number <= 31:
			day = number
		case months[token.Text] > 0 && month == 0:
			month = months[token.Text]
		case !beside[token.Text] && !token.IsSlight:
			who = append(who, token.Text)
		}
	}
	switch {
	case day > 0 && month > 0:
		when = model.Date(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	case month > 0:
		when = model.Date(fmt.Sprintf("%04d-%02d", year, month))
	default:
		when = model.Date(fmt.Sprintf("%04d", year))
	}
	_, err := model.ParseDate(string(when))
	return who, when, err == nil && year >= 1900 && (len(who) > 1 || len(who) == 1 && day > 0)
}
