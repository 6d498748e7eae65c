package graph

import (
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// DefaultLimits returns limits that people and apps do not reach, but that stop attacks.
func DefaultLimits(timeout time.Duration) model.Limits {
	return model.Limits{
		MaxDepth:            15,
		MaxPossibleObjects:  500_000,
		MaxObjects:          45_000,
		MaxWork:             2_000,
		MaxPageSize:         store.MaxPageSize,
		DefaultPageSize:     store.DefaultPageSize,
		MaxAliases:          30,
		MaxRootFields:       20,
		MaxTokens:           2_000,
		MaxBodyBytes:        100_000,
		MaxDocumentBytes:    10_000_000,
		MaxSearchWords:      store.MaxSearchWords,
		MaxHops:             6,
		MaxPaths:            25,
		MaxPathNodes:        10_000,
		PathTimeMs:          5_000,
		MaxSeeds:            20,
		MaxNetworkHops:      3,
		MaxNetworkNodes:     1_000,
		MaxNetworkLinks:     3_000,
		MaxBuckets:          1_200,
		MaxActivityCells:    5_000,
		MaxCentralityActors: 2_500,
		MaxCentralityTies:   40_000,
		QueryTimeoutMs:      int(timeout.Milliseconds()),
	}
}
