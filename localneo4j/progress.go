package localneo4j

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"
)

// countDownloads reads the output of Maven to its end, and reports at most once a second how many files have arrived. It returns
// the last lines, which explain a failure.
func countDownloads(output io.Reader, progress func(string)) string {
	const kept = 20
	var last []string
	files, reported := 0, time.Now()
	for lines := bufio.NewScanner(output); lines.Scan(); {
		if strings.HasPrefix(strings.TrimPrefix(lines.Text(), "[INFO] "), "Downloaded from") {
			files++
			if time.Since(reported) > time.Second {
				reported = time.Now()
				progress(fmt.Sprintf("fetching Neo4j %s: %d files so far", Version, files))
			}
			continue
		}
		if !strings.Contains(lines.Text(), "Downloading from") {
			last = append(last, lines.Text())
			last = last[max(0, len(last)-kept):]
		}
	}
	return strings.Join(last, "\n")
}
