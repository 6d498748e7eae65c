package storetest

import "os"

// IsLong reports whether suites run at full length, as in .ci/long.
var IsLong = os.Getenv("SIDELINES_TEST_LONG") != ""
