package model

// Limits are the limits of a request. The schema describes each.
type Limits struct {
	MaxDepth            int
	MaxPossibleObjects  int
	MaxObjects          int
	MaxWork             int
	MaxPageSize         int
	DefaultPageSize     int
	MaxAliases          int
	MaxRootFields       int
	MaxTokens           int
	MaxBodyBytes        int
	MaxDocumentBytes    int
	MaxSearchWords      int
	MaxHops             int
	MaxPaths            int
	MaxPathNodes        int
	PathTimeMs          int
	MaxSeeds            int
	MaxNetworkHops      int
	MaxNetworkNodes     int
	MaxNetworkLinks     int
	MaxBuckets          int
	MaxActivityCells    int
	MaxCentralityActors int
	MaxCentralityTies   int
	QueryTimeoutMs      int
}
