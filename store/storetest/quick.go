package storetest

import (
	"os"
	"strings"
)

// leanJava makes Java start with less work: a collector of garbage with threads of its own does not pay for a test, and the jars are
// those that Maven has checked. quickJava leaves the second compiler out, too, which pays only after a minute or two. None of it
// changes what Neo4j answers.
const (
	leanJava  = "-XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote"
	quickJava = leanJava + " -XX:TieredStopAtLevel=1"
)

// plannedOnce makes Neo4j keep the plan of a query although the graph has grown or shrunk since: tests fill and empty it
// all the time, and to plan a large query takes seconds.
var plannedOnce = map[string]string{
	"dbms.cypher.min_replan_interval": "1h", "dbms.cypher.statistics_divergence_threshold": "1.0",
}

// QuickJava sets up every Java that this process and its children start from now on, for tests that start Neo4j themselves and soon
// stop it. A TestMain calls it.
func QuickJava() { setUpJava(quickJava) }

// setUpJava adds options for every Java that this process and its children start from now on, unless it was called before.
func setUpJava(options string) {
	const variable = "JDK_JAVA_OPTIONS"
	given := os.Getenv(variable)
	if strings.Contains(given, leanJava) {
		return
	}
	_ = os.Setenv(variable, strings.TrimSpace(given+" "+options)) // fails for names that are none
}
