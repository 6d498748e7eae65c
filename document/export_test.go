package document

import "io"

// UnpackUpTo is Unpack with a bound that a test can reach.
func UnpackUpTo(from io.Reader, most int) (io.Reader, error) { return unpack(from, most) }

// BoundOf is how many bytes may still be read of what Unpack returned; -1 where there is no bound.
func BoundOf(unpacked io.Reader) int {
	if u, ok := unpacked.(*unpacking); ok {
		return u.left
	}
	return -1
}
