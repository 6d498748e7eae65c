package storetest

import (
	"os"
	"strings"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
)

// JavaOptions make Java start with less work: a collector of garbage with threads of its own does not pay for a test, and the jars are
// those that Maven has checked. quickJava leaves the second compiler out, too, which pays only after a minute or two. None of it
// changes what Neo4j answers.
const (
	JavaOptions = "-XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote"
	quickJava   = JavaOptions + " -XX:TieredStopAtLevel=1"
)

// host is the Java in which each package has a Neo4j of its own. Two packages are tested at a time.
var host = &localneo4j.Host{HeapMiB: 2 * heapMiB, Idle: time.Minute, JavaOptions: JavaOptions}

// plannedOnce makes Neo4j keep the plan of a query although the graph has grown or shrunk since: tests fill and empty it
// all the time, and to plan a large query takes seconds.
var plannedOnce = map[string]string{
	"dbms.cypher.min_replan_interval": "1h", "dbms.cypher.statistics_divergence_threshold": "1.0",
}

// QuickJava sets up every Java that this process and its children start from now on, for tests that start Neo4j themselves and soon
// stop it. A TestMain calls it.
func QuickJava() {
	const variable = "JDK_JAVA_OPTIONS"
	_ = os.Setenv(variable, strings.TrimSpace(os.Getenv(variable)+" "+quickJava)) // fails for names that are none
}
