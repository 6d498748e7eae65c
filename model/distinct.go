package model

import "slices"

// Distinct keeps the first of those with the same key. It changes the list.
func Distinct[T any, K comparable](list []T, key func(T) K) []T {
	seen := map[K]bool{}
	return slices.DeleteFunc(list, func(element T) bool {
		again := seen[key(element)]
		seen[key(element)] = true
		return again
	})
}
