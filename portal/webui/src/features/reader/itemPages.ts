import type { Item, ItemWindow } from '../../shared/api/evidence'

/** How items are fetched: `limit` items from `offset` of what the filter lets through. */
export type FetchItems = (offset: number, limit: number, signal: AbortSignal) => Promise<ItemWindow>

export interface PageSettings {
  pageSize: number
  /** At most so many pages stay in memory; those farthest from what is looked at go first. */
  keepPages: number
  /** At most so many requests at once. */
  parallel: number
  /** Reading an item takes it off the list at the service (the "unread" filter), though it stays on ours. */
  readingShrinks: boolean
  /** So many items before or after those looked at, the page they are on is fetched too: enough to scroll on. */
  margin: number
  /** How many items there should be, where that is known before the first page has come. */
  expected: number | null
}

export const pageSettings: Readonly<PageSettings> = {
  pageSize: 200,
  keepPages: 40,
  parallel: 3,
  readingShrinks: false,
  margin: 40,
  expected: null,
}

/** First and last position of items that follow one another. */
export interface PositionRange {
  fromPosition: number
  toPosition: number
}

/**
 * The part of a long list of items that is near what is being looked at. Pages are fetched as they come into
 * view, the nearest first, and dropped when they are far away. Every fetch is an entry in the log of who looked,
 * so none is made for what nobody is about to see.
 */
export class ItemPages {
  private readonly fetch: FetchItems
  private readonly settings: PageSettings
  private readonly pages = new Map<number, Item[]>()
  private readonly running = new Map<number, { controller: AbortController; done: Promise<void> }>()
  private readonly listeners = new Set<() => void>()
  private readonly readHere = new Map<number, number>()
  private readonly asked = new Set<number>()
  private wanted: number[] = []
  private centre = 0
  private failure: unknown = null
  private count: number | null = null
  private revision = 0

  constructor(fetch: FetchItems, settings: Partial<PageSettings> = {}) {
    this.fetch = fetch
    this.settings = { ...pageSettings, ...settings }
  }

  /** How many items there are as far as can be told: counted, else expected, else null. */
  get likelyTotal(): number | null {
    return this.count ?? this.settings.expected
  }

  /** How many items there are; null until the first page has come. */
  get total(): number | null {
    return this.count
  }

  /** Why the last fetch failed, null if it did not. */
  get error(): unknown {
    return this.failure
  }

  get pageSize(): number {
    return this.settings.pageSize
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** A number that changes with everything that can be seen through these pages. */
  readonly version = (): number => this.revision

  itemAt(index: number): Item | undefined {
    const { pageSize } = this.settings
    return this.pages.get(Math.floor(index / pageSize))?.[index % pageSize]
  }

  /** The index of what an item answers, where it is here and not far above; null where it is not. */
  indexOfAnswered(index: number): number | null {
    const sought = this.itemAt(index)?.replyTo
    if (sought?.row == null) return null
    for (let at = index - 1; at >= Math.max(0, index - this.settings.pageSize); at--) {
      const { row, path } = this.itemAt(at)?.provenance ?? {}
      if (row === sought.row && isPart(path, sought.path)) return at
    }
    return null
  }

  /** Says which items are looked at: their pages are fetched, and the one beyond an edge that is near. */
  look(firstIndex: number, lastIndex: number): void {
    const first = this.pageOf(firstIndex)
    const last = Math.max(first, this.pageOf(lastIndex))
    this.centre = Math.floor((first + last) / 2)
    const inView = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    const below = this.pageOf(lastIndex + this.settings.margin)
    const above = this.pageOf(firstIndex - this.settings.margin)
    const near = [...(below > last ? [below] : []), ...(above < first ? [above] : [])]
    this.wanted = [...inView, ...near].filter((page) => this.exists(page))
    for (const [page, { controller }] of this.running) {
      if (!this.wanted.includes(page) && !this.asked.has(page)) {
        controller.abort()
        this.running.delete(page)
      }
    }
    this.pump()
  }

  /** The item at an index, fetched if it has to be; undefined past the end. */
  async bring(index: number): Promise<Item | undefined> {
    const page = this.pageOf(index)
    this.asked.add(page)
    try {
      if (!this.pages.has(page) && this.exists(page)) {
        await (this.running.get(page)?.done ?? this.start(page))
        if (!this.pages.has(page) && this.failure !== null) throw this.failure
      }
      return this.itemAt(index)
    } finally {
      this.asked.delete(page)
    }
  }

  /** Tries again after a failure. */
  retry(): void {
    this.failure = null
    this.changed()
    this.pump()
  }

  /**
   * Fetches again what is looked at, because the service has something new to say of it; what is shown stays until
   * the answer has come. Not under the "unread" filter: the service no longer lists what was read meanwhile.
   */
  refresh(): void {
    if (this.settings.readingShrinks) return
    const now = this.wanted.filter((page) => this.pages.has(page))
    for (const page of this.pages.keys()) if (!now.includes(page)) this.pages.delete(page)
    for (const page of now) if (!this.running.has(page)) void this.start(page)
  }

  /** Marks items as read once the service has it on record. */
  markRead(ranges: PositionRange[]): void {
    const isIn = (position: number) =>
      ranges.some(({ fromPosition, toPosition }) => position >= fromPosition && position <= toPosition)
    for (const [page, items] of this.pages) {
      const fresh = items.filter((item) => !item.read && isIn(item.position)).length
      if (fresh === 0) continue
      this.pages.set(
        page,
        items.map((item) => (!item.read && isIn(item.position) ? { ...item, read: true } : item)),
      )
      this.readHere.set(page, (this.readHere.get(page) ?? 0) + fresh)
    }
    this.changed()
  }

  /** Indexes of loaded items, in order. */
  *loaded(): Generator<[number, Item]> {
    const { pageSize } = this.settings
    for (const page of [...this.pages.keys()].sort((a, b) => a - b)) {
      for (const [i, item] of this.pages.get(page)!.entries()) yield [page * pageSize + i, item]
    }
  }

  /** Ends every request; nothing more is fetched until something is looked at again. */
  close(): void {
    this.wanted = []
    for (const { controller } of this.running.values()) controller.abort()
    this.running.clear()
  }

  private pageOf(index: number): number {
    return Math.max(0, Math.floor(index / this.settings.pageSize))
  }

  private exists(page: number): boolean {
    const { likelyTotal } = this
    if (this.count === null && page === 0) return true
    return page >= 0 && likelyTotal !== null && page * this.settings.pageSize < likelyTotal
  }

  private pump(): void {
    if (this.failure !== null) return
    for (const page of this.wanted) {
      if (this.running.size >= this.settings.parallel) return
      if (!this.pages.has(page) && !this.running.has(page)) void this.start(page)
    }
  }

  private start(page: number): Promise<void> {
    const controller = new AbortController()
    const done = this.load(page, controller.signal).finally(() => {
      if (this.running.get(page)?.controller === controller) this.running.delete(page)
      this.pump()
    })
    this.running.set(page, { controller, done })
    return done
  }

  private async load(page: number, signal: AbortSignal): Promise<void> {
    const { pageSize, readingShrinks } = this.settings
    const goneBefore = readingShrinks ? this.readBefore(page) : 0
    try {
      const stretch = await this.fetch(page * pageSize - goneBefore, pageSize, signal)
      if (signal.aborted) return
      this.count = stretch.total + (readingShrinks ? this.readBefore(Infinity) : 0)
      this.failure = null
      this.pages.set(page, stretch.items)
      this.evict()
      this.changed()
    } catch (error) {
      if (signal.aborted) return
      this.failure = error
      this.changed()
    }
  }

  /** How many items before a page the service no longer counts because they were read through these pages. */
  private readBefore(page: number): number {
    let gone = 0
    for (const [at, read] of this.readHere) if (at < page) gone += read
    return gone
  }

  private evict(): void {
    const { keepPages, readingShrinks } = this.settings
    // A page read in under the "unread" filter can't be fetched again: the service no longer lists it.
    const spare = [...this.pages.keys()].filter(
      (page) => !this.asked.has(page) && !(readingShrinks && this.readHere.has(page)),
    )
    spare.sort((a, b) => Math.abs(b - this.centre) - Math.abs(a - this.centre))
    for (const page of spare.slice(0, Math.max(0, this.pages.size - keepPages))) {
      this.pages.delete(page)
    }
  }

  private changed(): void {
    this.revision++
    for (const listener of this.listeners) listener()
  }
}

/** Whether a path from the exhibit's file on is that of a part of the file, named from inside it. */
function isPart(path: string | undefined, inside: string | null | undefined): boolean {
  return inside == null || inside === '' || path === inside || path?.endsWith(`/${inside}`) === true
}
