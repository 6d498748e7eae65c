// Random numbers from a seed: the same seed makes the same documents on every machine.
export class Random {
  constructor(seed) {
    this.state = seed >>> 0
    this.isCareful = false // makes no mistakes on purpose
  }

  // next is a number from 0 up to 1, by the generator mulberry32.
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  below(n) {
    return Math.floor(this.next() * n)
  }

  chance(p) {
    return this.next() < p
  }

  // mistake is the chance of something that is most often wrong.
  mistake(p) {
    return !this.isCareful && this.chance(p)
  }

  pick(list) {
    return list[this.below(list.length)]
  }
}
