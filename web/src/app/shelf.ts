/** Texts that a browser keeps. What it has no room for, or may not keep, this tab has until the page is loaded anew. */
export class Shelf {
  readonly #own = new Map<string, string | null>();
  readonly #storage: () => Storage;

  /** `storage` gives what keeps the texts; a browser that keeps nothing throws there or at each use. */
  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  /** A text, or null. */
  text(key: string): string | null {
    const own = this.#own.get(key);
    if (own !== undefined) return own;
    try {
      return this.#storage().getItem(key);
    } catch {
      return null; // the reader's browser keeps nothing
    }
  }

  /** Keeps a text, or removes it if it is null. Returns false if the browser did not take it: then this tab alone has it. */
  keep(key: string, text: string | null): boolean {
    try {
      if (text === null) this.#storage().removeItem(key);
      else this.#storage().setItem(key, text);
      this.#own.delete(key);
    } catch {
      this.#own.set(key, text);
    }
    return !this.#own.has(key);
  }

  /** Whether the browser did not take something that this tab has. */
  get isFull(): boolean {
    return this.#own.size > 0;
  }
}
