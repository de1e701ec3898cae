import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { problemOf, type Problem } from '../../shared/api/problem'
import type { ItemPages, PositionRange } from './itemPages'
import { ReadProgress } from './readProgress'
import { countAsRead, recordRead } from './readerQueries'

const lookEvery = 250
const reportEvery = 2000
const waitAfterFailure = 15_000

interface Reading {
  exhibitId: string
  conversationId: string
  pages: ItemPages
  /** Positions of the unread messages that are wholly on screen now. */
  unreadOnScreen: () => number[]
}

/**
 * Whether trying again cannot help. Every member may mark messages as read, whatever the role in the case; who is
 * refused has lost the case or the role since the page was opened.
 */
export function isFinal({ status }: Problem): boolean {
  return status === 403 || status === 404
}

/**
 * Puts on record what has been on screen for a second, while the page is in front. What could not be recorded
 * is tried again; the problem is returned so that it can be shown.
 */
export function useReading({ exhibitId, conversationId, pages, unreadOnScreen }: Reading): Problem | null {
  const client = useQueryClient()
  const progress = useRef<ReadProgress>(null)
  const notBefore = useRef(0)
  const [problem, setProblem] = useState<Problem | null>(null)

  const report = useEffectEvent(async (ranges: PositionRange[]) => {
    try {
      await recordRead(conversationId, ranges)
      pages.markRead(ranges)
      const items = ranges.reduce((sum, range) => sum + range.toPosition - range.fromPosition + 1, 0)
      countAsRead(client, exhibitId, conversationId, items)
      setProblem(null)
    } catch (error) {
      const found = problemOf(error)
      progress.current?.giveBack(ranges)
      notBefore.current = isFinal(found) ? Infinity : performance.now() + waitAfterFailure
      setProblem(found)
    }
  })
  const look = useEffectEvent(() => {
    const inFront = document.visibilityState === 'visible' && document.hasFocus()
    progress.current?.shown(inFront ? unreadOnScreen() : [], performance.now())
  })

  useEffect(() => {
    const mine = new ReadProgress()
    progress.current = mine
    const send = () => {
      if (mine.waiting && performance.now() >= notBefore.current) void report(mine.take())
    }
    const looking = setInterval(() => look(), lookEvery)
    const reporting = setInterval(send, reportEvery)
    return () => {
      clearInterval(looking)
      clearInterval(reporting)
      send()
    }
  }, [])
  return problem
}
