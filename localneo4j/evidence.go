package localneo4j

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	logLines    = 20        // of neo4j.log in a report
	debugErrors = 4         // of debug.log in a report
	debugTail   = 512 << 10 // bytes of debug.log to look for them in
)

// evidenceLasts is how old an error may be that has to do with the end of Neo4j.
const evidenceLasts = 2 * time.Minute

// evidence returns what the logs say about the end of Neo4j: the end of its output, and the last errors of debug.log.
func (s *Server) evidence() string {
	var text strings.Builder
	lines := strings.Split(strings.TrimSpace(tail(s.LogFile)), "\n")
	text.WriteString("; the end of " + s.LogFile + ":\n" + strings.Join(lines[max(0, len(lines)-logLines):], "\n"))
	debugLog := filepath.Join(filepath.Dir(s.LogFile), "logs", "debug.log")
	since := s.began
	if recent := time.Now().Add(-evidenceLasts); recent.After(since) {
		since = recent
	}
	if found := errorsIn(debugLog, since); len(found) > 0 {
		text.WriteString("\nthe errors in " + debugLog + ":\n" + strings.Join(found, "\n"))
	}
	return text.String()
}

// errorsIn returns the first errors that debug.log has since a time, each with the innermost cause of its stack trace: later ones
// mostly follow from the first.
func errorsIn(debugLog string, since time.Time) []string {
	var found []string
	isWanted := false
	for line := range strings.SplitSeq(tail(debugLog), "\n") {
		stamp, rest, _ := strings.Cut(line, " ")
		clock, message, isEntry := strings.Cut(rest, " ")
		at, err := time.Parse("2006-01-02 15:04:05.000-0700", stamp+" "+clock)
		switch {
		case isEntry && err == nil:
			isWanted = strings.HasPrefix(message, "ERROR") && !at.Before(since.Truncate(time.Millisecond)) &&
				!slices.ContainsFunc(found, func(earlier string) bool { return strings.Contains(earlier, message) })
			if isWanted && len(found) == debugErrors {
				return found
			}
			if isWanted {
				found = append(found, line)
			}
		case isWanted && strings.HasPrefix(line, "Caused by: "):
			entry, _, _ := strings.Cut(found[len(found)-1], "\nCaused by: ")
			found[len(found)-1] = entry + "\n" + line
		}
	}
	return found
}

// tail returns the end of a file, or "" if it cannot be read.
func tail(name string) string {
	file, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer file.Close() //nolint:errcheck // only read
	if info, err := file.Stat(); err == nil && info.Size() > debugTail {
		if _, err := file.Seek(-debugTail, io.SeekEnd); err != nil {
			return ""
		}
	}
	text, err := io.ReadAll(file)
	if err != nil {
		return ""
	}
	return string(text)
}
