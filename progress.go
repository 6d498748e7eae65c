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
