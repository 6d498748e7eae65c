package storetest

import (
	"os"
	"strings"
)

// quickJava makes Java start in half the processor time: a test ends before the second compiler and a collector of garbage
// with threads of its own pay, and the jars are those that Maven has checked. None of it changes what Neo4j answers.
const quickJava = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote"

// plannedOnce makes Neo4j keep the plan of a query although the graph has grown or shrunk since: tests fill and empty it
// all the time, and to plan a large query takes seconds.
var plannedOnce = map[string]string{
	"dbms.cypher.min_replan_interval": "1h", "dbms.cypher.statistics_divergence_threshold": "1.0",
}

// QuickJava sets up every Java that this process and its children start from now on. Config and Folder call it; a
// TestMain calls it where tests start Neo4j themselves.
func QuickJava() {
	const variable = "JDK_JAVA_OPTIONS"
	given := os.Getenv(variable)
	if strings.Contains(given, quickJava) {
		return
	}
	_ = os.Setenv(variable, strings.TrimSpace(given+" "+quickJava)) // fails for names that are none
}
