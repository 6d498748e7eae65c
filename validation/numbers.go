package validation

import (
	"cmp"
	"strconv"
	"strings"
)

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
