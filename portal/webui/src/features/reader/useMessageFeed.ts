import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Conversation } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { isFoldable } from './writing'
import type { ItemPages } from './itemPages'
import { findNextUnread } from './nextUnread'
import type { ItemFilter } from './readerLocation'
import { nextUnread } from './readerQueries'
import { bringWithNeighbours, useOpening, type Landing } from './useOpening'

const usualHeight = 84
const lookEvery = 100
const settleAfter = 400
const arriveWithin = 1000

interface Settings {
  pages: ItemPages
  conversation: Conversation
  filter: ItemFilter
  position: number | null
  /** Whether a link led to the position. */
  followed: boolean
  /** Opening and closing the panel changes the width, and with it the height of every message. */
  passportOpen: boolean
  onPosition: (position: number) => void
  announce: (words: string) => void
}

/** The moving part of the reader: what is in view, which message is current, and the ways to another one. */
export function useMessageFeed(settings: Settings) {
  const { pages, conversation, filter, position, followed, passportOpen, onPosition, announce } = settings
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const [linked, setLinked] = useState<number | null>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const [landing, setLanding] = useState<Landing | null>(null)
  const total = pages.total ?? 0

  // The current message stays in the document when it is scrolled away, so that the focus is not lost.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      if (current == null || current >= range.count || indexes.includes(current)) return indexes
      return [...indexes, current].sort((a, b) => a - b)
    },
    [current],
  )
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are not passed to memoised parts
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    overscan: 6,
    rangeExtractor,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
  })
  const rows = virtualizer.getVirtualItems()
  const top = virtualizer.scrollOffset ?? 0
  const bottom = top + (virtualizer.scrollRect?.height ?? 0)
  const inView = rows.filter((row) => row.end > top + 2 && row.start < bottom - 2)
  const firstVisible = inView[0]?.index ?? 0
  const lastVisible = inView.at(-1)?.index ?? firstVisible
  const isInView = (index: number) => index >= firstVisible && index <= lastVisible

  const { opened, openAgain, remember } = useOpening({
    pages,
    conversation,
    filter,
    position,
    followed,
    land: (found) => {
      setLanding(found)
      setLinked(found.linked ? found.index : null)
      if (found.linked) setCurrent(found.index)
    },
  })
  useLayoutEffect(() => {
    if (landing == null) return
    virtualizer.scrollToIndex(landing.index, { align: landing.align })
    if (landing.focus) focusMessage(scroller, landing.index)
  }, [landing, virtualizer, scroller])

  const keepInView = useEffectEvent(() => {
    if (current != null && isInView(current)) virtualizer.scrollToIndex(current, { align: 'auto' })
  })
  useEffect(() => keepInView(), [passportOpen])
  // The list begins at its top: until it has been scrolled to where it lands, nobody looks at what is there.
  const [arrived, setArrived] = useState<Landing | null>(null)
  const onTheWay = landing != null && landing !== arrived && !isInView(landing.index)
  if (landing != null && landing !== arrived && !onTheWay) setArrived(landing)
  useEffect(() => {
    // Whoever scrolls on before it is reached wants to be elsewhere.
    const timer = setTimeout(() => setArrived(landing), arriveWithin)
    return () => clearTimeout(timer)
  }, [landing])
  const looking = opened && total > 0
  useLooking(pages, looking, onTheWay ? landing.index : firstVisible, onTheWay ? landing.index : lastVisible)
  const addressed = current != null && isInView(current) ? current : firstVisible
  const addressedPosition = opened ? pages.itemAt(addressed)?.position : undefined
  useSettled(addressedPosition, (settled) => {
    remember(settled)
    onPosition(settled)
  })

  const goTo = async (index: number, align: Landing['align']) => {
    try {
      await bringWithNeighbours(pages, index)
    } catch {
      return
    }
    setCurrent(index)
    setLanding({ index, align, linked: false, focus: true })
  }
  const start = current != null && isInView(current) ? current : null

  return {
    setScroller,
    virtualizer,
    rows,
    total,
    current,
    linked,
    unfolded,
    opened,
    firstVisible,
    currentItem: pages.itemAt(current ?? firstVisible),
    setCurrent,
    goTo: (index: number) => void goTo(index, 'center'),
    step: (by: 1 | -1) => {
      const next = start == null ? firstVisible : start + by
      if (next >= 0 && next < total) void goTo(next, 'auto')
      else if (total > 0) announce(by > 0 ? 'This is the last message' : 'This is the first message')
    },
    toEnd: (end: 'first' | 'last') => void goTo(end === 'first' ? 0 : total - 1, 'start'),
    toNextUnread: () => {
      void (async () => {
        const from = start ?? firstVisible - 1
        const ask = (at: number) => nextUnread(conversation.id, at)
        const below = await findNextUnread(pages, from, ask)
        const found = below ?? (await findNextUnread(pages, -1, ask))
        if (found == null) return announce('Nothing unread left here')
        await goTo(found, 'center')
        announce(
          `${below == null ? 'From the top: unread' : 'Unread'} message ${count(found + 1)} of ${count(total)}`,
        )
      })().catch(() => announce('The next unread message could not be found. Try again'))
    },
    unfold: (index: number) => {
      setUnfolded((before) => {
        const after = new Set(before)
        if (!after.delete(index)) after.add(index)
        return after
      })
    },
    focusCurrent: () => {
      focusMessage(scroller, current ?? firstVisible)
    },
    retry: () => {
      pages.retry()
      if (pages.total == null) openAgain()
    },
    /** Unread messages of which everything has been shown: a folded one has not. */
    unreadOnScreen: () =>
      virtualizer
        .getVirtualItems()
        .filter(
          (row) =>
            row.end <= bottom + 4 && row.end > top && (row.start >= top - 4 || row.size > bottom - top),
        )
        .map((row) => [row.index, pages.itemAt(row.index)] as const)
        .filter(([index, item]) => item?.read === false && (unfolded.has(index) || !isFoldable(item)))
        .map(([, item]) => item!.position),
  }
}

export type Feed = ReturnType<typeof useMessageFeed>

function focusMessage(scroller: HTMLElement | null, index: number) {
  scroller?.querySelector<HTMLElement>(`[data-index="${index}"] article`)?.focus({ preventScroll: true })
  // On a small screen the messages may lie below the edge of the page itself.
  scroller?.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** Tells the pages what is in view, not more often than they can fetch. */
function useLooking(pages: ItemPages, looking: boolean, first: number, last: number) {
  const lastLook = useRef(0)
  useEffect(() => {
    if (!looking) return
    const wait = Math.max(0, lastLook.current + lookEvery - performance.now())
    const timer = setTimeout(() => {
      lastLook.current = performance.now()
      pages.look(first, last)
    }, wait)
    return () => clearTimeout(timer)
  }, [pages, looking, first, last])
}

/** Calls back when a value has not changed for a moment. */
function useSettled(value: number | undefined, settled: (value: number) => void) {
  const tell = useEffectEvent(settled)
  useEffect(() => {
    if (value === undefined) return
    const timer = setTimeout(() => tell(value), settleAfter)
    return () => clearTimeout(timer)
  }, [value])
}
