package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// newBar shows how far something is to whoever watches; size is -1 where it is not known.
func newBar(to io.Writer, size int64, title string, more ...progressbar.Option) *progressbar.ProgressBar {
	return progressbar.NewOptions64(size, append([]progressbar.Option{
		progressbar.OptionSetWriter(to), progressbar.OptionSetDescription(title), progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(false), progressbar.OptionSetElapsedTime(false), progressbar.OptionThrottle(100 * time.Millisecond),
		progressbar.OptionSetVisibility(isTerminal(to)),
	}, more...)...)
}

// writingTo is the progress of a document that is written.
func writingTo(bar *progressbar.ProgressBar) func(done, total int) {
	return func(done, total int) {
		if done == 0 {
			bar.ChangeMax(total) // known once the document is compared with the graph
		}
		_ = bar.Set(done)
	}
}

// endBar begins a new line below a bar.
func endBar(to io.Writer) {
	if isTerminal(to) {
		fmt.Fprintln(to)
	}
}

// isTerminal reports whether somebody watches: a bar in a log file is noise.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
