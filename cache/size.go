package cache

import (
	"math/bits"
	"reflect"
	"time"
	"unsafe"
)

// Size returns about how many bytes of memory a value takes with everything that it points to. It counts what several pointers of
// the value share once, and leaves out pointers to the shared types, which others keep anyway. A text counts in full, even if it
// is a constant or a part of another.
func Size(value any, shared ...reflect.Type) int {
	s := sizer{shared: append(shared, reflect.TypeFor[time.Location]())}
	return s.boxed(reflect.ValueOf(value))
}

type sizer struct {
	shared []reflect.Type
	seen   map[unsafe.Pointer]bool
}

// boxed returns the bytes of a value in an interface.
func (s *sizer) boxed(v reflect.Value) int {
	switch v.Kind() {
	case reflect.Invalid: // nil
		return 0
	case reflect.Pointer, reflect.Map: // the interface has the pointer itself
		return s.behind(v)
	}
	return allocated(int(v.Type().Size())) + s.behind(v)
}

// behind returns the bytes that a value leads to, without its own.
func (s *sizer) behind(v reflect.Value) (bytes int) {
	switch v.Kind() {
	case reflect.String:
		return allocated(v.Len())
	case reflect.Slice:
		if v.IsNil() || !s.isNew(v.UnsafePointer()) {
			return 0
		}
		return allocated(v.Cap()*int(v.Type().Elem().Size())) + s.elements(v)
	case reflect.Array:
		return s.elements(v)
	case reflect.Struct:
		for i := range v.NumField() {
			bytes += s.behind(v.Field(i))
		}
		return bytes
	case reflect.Pointer:
		if v.IsNil() || s.isShared(v.Type().Elem()) || !s.isNew(v.UnsafePointer()) {
			return 0
		}
		return allocated(int(v.Type().Elem().Size())) + s.behind(v.Elem())
	case reflect.Interface:
		return s.boxed(v.Elem())
	case reflect.Map:
		if v.IsNil() || !s.isNew(v.UnsafePointer()) {
			return 0
		}
		return s.entries(v)
	}
	return 0
}

func (s *sizer) elements(v reflect.Value) (bytes int) {
	if isPlain(v.Type().Elem().Kind()) {
		return 0
	}
	for i := range v.Len() {
		bytes += s.behind(v.Index(i))
	}
	return bytes
}

// What Go's map takes beside keys and values: its header, and a control byte for each place. It has a power of two of places, of
// which an eighth at least is free.
const (
	mapHeader   = 48
	leastPlaces = 8
)

func (s *sizer) entries(v reflect.Value) int {
	places := leastPlaces
	for places*7/8 < v.Len() {
		places *= 2
	}
	bytes := mapHeader + allocated(places*(1+int(v.Type().Key().Size())+int(v.Type().Elem().Size())))
	if isPlain(v.Type().Key().Kind()) && isPlain(v.Type().Elem().Kind()) {
		return bytes
	}
	for entries := v.MapRange(); entries.Next(); {
		bytes += s.behind(entries.Key()) + s.behind(entries.Value())
	}
	return bytes
}

// isNew reports whether the walk meets an address for the first time.
func (s *sizer) isNew(address unsafe.Pointer) bool {
	if s.seen[address] {
		return false
	}
	if s.seen == nil {
		s.seen = map[unsafe.Pointer]bool{}
	}
	s.seen[address] = true
	return true
}

func (s *sizer) isShared(t reflect.Type) bool {
	for _, shared := range s.shared {
		if t == shared {
			return true
		}
	}
	return false
}

// isPlain reports whether values of a kind lead to nothing.
func isPlain(kind reflect.Kind) bool {
	return kind >= reflect.Bool && kind <= reflect.Complex128
}

// allocated returns about how many bytes Go allocates for a size, which it rounds up.
func allocated(size int) int {
	switch {
	case size <= 0:
		return 0
	case size <= 8:
		return 8
	}
	step := max(16, 1<<(bits.Len(uint(size))-4)) // an eighth of the power of two
	return (size + step - 1) / step * step
}
