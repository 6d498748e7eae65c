package backup

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"

	"github.com/sidelines/sidelines/store"
)

// A line has one node with the links that go out from it. The longest one of the bundled data has 0.6 MB and 32,000 values. These
// bounds leave room for a node with 250,000 links, and keep the memory for a line of a hostile file below about 0.5 GB: many small
// values take far more than their text.
const (
	maxLine   = 64 << 20  // bytes
	maxValues = 2_000_000 // elements of lists, and members of objects
)

// Check reads a whole backup, and returns its header if the file is complete and unchanged, and a restore can write all that it has.
func Check(file io.ReadSeeker) (Header, error) {
	var header Header
	var check *store.BackupCheck
	err := eachLine(file, &header, func(n node) (err error) {
		if check == nil {
			if check, err = store.NewBackupCheck(header.Contents); err != nil {
				return err
			}
		}
		return check.Node(nodeOf(n))
	})
	if err == nil && check == nil {
		check, err = store.NewBackupCheck(header.Contents)
	}
	if err == nil {
		err = check.End()
	}
	if err != nil {
		return header, fmt.Errorf("the backup cannot be used, and nothing was changed: %w", err)
	}
	return header, nil
}

// Restore writes a backup into an empty database or, with doReplace, in place of what the database has. It checks the whole file
// before it changes anything. progress is called with the numbers of lines that are done, and of all.
func Restore(ctx context.Context, s *store.Store, file io.ReadSeeker, doReplace bool, progress func(done, total int)) (Header, error) {
	header, err := Check(file)
	if err != nil {
		return header, err
	}
	restore, err := s.BeginRestore(ctx, header.Contents, doReplace)
	if err != nil {
		return header, err
	}
	done := 0
	for _, write := range []func(context.Context, store.Node) error{restore.Node, restore.Links} { // both ends come before a link
		err := eachLine(file, &header, func(n node) error {
			if done++; done%500 == 1 {
				progress(done-1, 2*header.Total())
			}
			return write(ctx, nodeOf(n))
		})
		if err != nil {
			return header, restore.Fail(ctx, err)
		}
	}
	progress(done, done)
	if err := restore.End(ctx); err != nil {
		return header, restore.Fail(ctx, err)
	}
	return header, nil
}

func nodeOf(line node) store.Node {
	n := store.Node{Labels: line.Labels, Properties: plain(line.Properties)}
	for _, l := range line.Links {
		n.Links = append(n.Links, store.Link{Type: l.Type, To: store.NodeKey{Label: l.Label, Value: l.To}, Properties: plain(l.Properties)})
	}
	return n
}

// eachLine reads the file from its start, and checks its sum.
func eachLine(file io.ReadSeeker, header *Header, each func(node) error) error {
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	unzipped, err := gzip.NewReader(bufio.NewReader(file))
	if err != nil {
		return fmt.Errorf("it is not a gzip file: %w", err)
	}
	lines := bufio.NewReaderSize(unzipped, 1<<16)
	sum := sha256.New()
	var line []byte
	for number := 1; ; number++ {
		line, err = readLine(lines, line[:0])
		switch {
		case errors.Is(err, io.EOF) && len(line) == 0 && number > 1:
			return errors.New("its end is missing")
		case err != nil:
			return fmt.Errorf("line %d: %w", number, noEOF(err))
		case number == 1:
			if err := readHeader(line, header); err != nil {
				return err
			}
		case bytes.HasPrefix(line, []byte(`{"sha256":`)):
			return checkEnd(line, sum.Sum(nil), lines)
		default:
			var n node
			if err := json.Unmarshal(line, &n); err != nil {
				return fmt.Errorf("line %d: %w", number, err)
			}
			if err := each(n); err != nil {
				return err
			}
		}
		_, _ = sum.Write(line) // never fails
	}
}

// readLine appends the next line to a buffer.
func readLine(lines *bufio.Reader, line []byte) ([]byte, error) {
	for {
		part, err := lines.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			return nil, fmt.Errorf("it has more than %d bytes, which no line of a backup of Sidelines has", maxLine)
		}
		if line = append(line, part...); !errors.Is(err, bufio.ErrBufferFull) {
			if valuesIn(line) > maxValues {
				return nil, fmt.Errorf("it has more than %d values, which no line of a backup of Sidelines has", maxValues)
			}
			return line, err
		}
	}
}

// valuesIn counts the values of a line of JSON, and is 0 for one that is too short for more than maxValues.
func valuesIn(line []byte) (n int) {
	if len(line) <= maxValues {
		return 0
	}
	isText := false
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '"':
			isText = !isText
		case '\\':
			i++ // only texts have it
		case ',', '[', '{':
			if !isText {
				n++
			}
		}
	}
	return n
}

func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func readHeader(line []byte, header *Header) error {
	*header = Header{}
	if err := json.Unmarshal(line, header); err != nil || header.Sidelines != "backup" {
		return errors.New("it is not a backup of Sidelines; import reads graph documents")
	}
	if header.Version < 1 {
		return fmt.Errorf("line 1: the form of backups has no version %d", header.Version)
	}
	if header.Version > version {
		return fmt.Errorf("it has version %d of the form of backups, and this program reads versions up to %d: "+
			"use Sidelines %s or later", header.Version, version, header.Program)
	}
	return nil
}

func checkEnd(line, sum []byte, rest *bufio.Reader) error {
	var last end
	if err := json.Unmarshal(line, &last); err != nil {
		return fmt.Errorf("the last line: %w", err)
	}
	if last.SHA256 != hex.EncodeToString(sum) {
		return errors.New("its content is not what was written: the SHA-256 differs")
	}
	if _, err := rest.ReadByte(); !errors.Is(err, io.EOF) {
		return errors.New("something follows its end")
	}
	return nil
}
