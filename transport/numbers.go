package transport

import (
	"cmp"
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// numbers converts the numbers in variables.
type numbers struct{}

var _ graphql.OperationParameterMutator = numbers{}

// ExtensionName returns the name, as gqlgen requires.
func (numbers) ExtensionName() string { return "Numbers" }

// Validate accepts any schema.
func (numbers) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters replaces json.Numbers by numbers.
func (numbers) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	for name, value := range request.Variables {
		request.Variables[name] = plainNumbers(value)
	}
	return nil
}

// plainNumbers converts json.Numbers to numbers, because gqlparser would take them for Strings. Whole numbers that do not fit
// into an int64 stay texts, which it refuses as an Int.
func plainNumbers(value any) any {
	switch v := value.(type) {
	case json.Number:
		if number, isWhole := whole(v.String()); isWhole {
			return number
		}
		if number, err := v.Float64(); err == nil && strings.ContainsAny(v.String(), ".eE") {
			return number
		}
	case []any:
		for i, element := range v {
			v[i] = plainNumbers(element)
		}
	case map[string]any:
		for name, field := range v {
			v[name] = plainNumbers(field)
		}
	}
	return value
}

// whole returns the value of a JSON number without a fraction, written in any form (5, 5.0, 1e2), if it fits into an int64.
func whole(number string) (int64, bool) {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(number), "e")
	before, after, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimRight(before+after, "0")
	if digits == "" || digits == "-" {
		return 0, true
	}
	shift, err := strconv.Atoi(cmp.Or(exponent, "0"))
	zeros := len(before) + shift - len(digits)
	if err != nil || zeros < 0 || zeros > maxDigits {
		return 0, false
	}
	value, err := strconv.ParseInt(digits+strings.Repeat("0", zeros), 10, 64)
	return value, err == nil
}

// maxDigits is the largest number of digits of an int64.
const maxDigits = 19
