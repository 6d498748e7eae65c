package storetest

import (
	"hash/fnv"
	"os"
)

// IsLong reports whether suites run at full length, as in .ci/long.
var IsLong = os.Getenv("SIDELINES_TEST_LONG") != ""

// IsAsked chooses one of several questions that are much alike, always the same ones, or all of them in a long run.
func IsAsked(question string, of uint32) bool {
	chosen := fnv.New32a()
	_, _ = chosen.Write([]byte(question)) // never fails
	return IsLong || chosen.Sum32()%of == 0
}
