package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// newBar makes a progress bar, which shows only on a terminal; size is -1 if it is unknown.
func newBar(to io.Writer, size int64, title string, more ...progressbar.Option) *progressbar.ProgressBar {
	return progressbar.NewOptions64(size, append([]progressbar.Option{
		progressbar.OptionSetWriter(to), progressbar.OptionSetDescription(title), progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(false), progressbar.OptionSetElapsedTime(false), progressbar.OptionThrottle(100 * time.Millisecond),
		progressbar.OptionSetVisibility(isTerminal(to)),
	}, more...)...)
}

// writingTo returns a function that shows on bar how many records of a document are written.
func writingTo(bar *progressbar.ProgressBar) func(done, total int) {
	return func(done, total int) {
		if done == 0 {
			bar.ChangeMax(total) // not known before the document was compared with the graph
		}
		_ = bar.Set(done)
	}
}

// stepTime is the time after which a line tells of a work that is not shown on a terminal.
const stepTime = 5 * time.Second

// steps returns a function that shows how much of a work is done, how fast, and how long the rest takes: in a bar on a terminal, and
// elsewhere in a line every few seconds. of is what is counted. The work begins with the first call, and again with each of 0. With a
// total below 0 it counts records of which nobody knows how many there are, and shows nothing on a terminal, where a bar tells how much of
// the file is read.
func steps(title, of string, to io.Writer) func(done, total int) {
	var bar *progressbar.ProgressBar
	var began, told time.Time
	return func(done, total int) {
		now := time.Now()
		if done == 0 || began.IsZero() {
			began, told = now, now
			if total >= 0 {
				endBar(to)
				bar = newBar(to, int64(total), title,
					progressbar.OptionSetPredictTime(true), progressbar.OptionShowIts(), progressbar.OptionSetItsString(of))
			}
		}
		if bar != nil {
			_ = bar.Set(done)
		}
		if isTerminal(to) || now.Sub(told) < stepTime {
			return
		}
		told = now
		rate := float64(done) / now.Sub(began).Seconds()
		if total < 0 {
			fmt.Fprintf(to, "%s: %d records, %.0f a second\n", title, done, rate)
			return
		}
		left := time.Duration(float64(total-done) / max(rate, 0.001) * float64(time.Second)).Round(time.Second)
		fmt.Fprintf(to, "%s: %d of %d %s, %.0f a second, %s left\n", title, done, total, of, rate, left)
	}
}

// endBar starts a new line below a bar.
func endBar(to io.Writer) {
	if isTerminal(to) {
		fmt.Fprintln(to)
	}
}

// isTerminal reports whether w is a terminal: a progress bar would fill a log file.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
