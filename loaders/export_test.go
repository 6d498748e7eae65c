package loaders

// Evict removes a value from the cache, as others that are used more do.
func (c *Cache) Evict(key string) { c.current.Load().values.Remove(key) }
