import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Conversation } from '../../shared/api/evidence'
import type { ItemPages } from './itemPages'
import { indexOf } from './nextUnread'
import { filterCount, type ItemFilter } from './readerLocation'
import { nextUnread } from './readerQueries'

/** Where to scroll: a message, how it is to lie in view, whether a link led to it, whether it takes the focus. */
export interface Landing {
  index: number
  align: 'start' | 'center' | 'auto'
  linked: boolean
  focus: boolean
}

interface Opening {
  pages: ItemPages
  conversation: Conversation
  filter: ItemFilter
  /** The position the address asks for. */
  position: number | null
  /** Whether a link led to that position, and not the reader itself. */
  followed: boolean
  land: (landing: Landing) => void
}

/** Fetches an item with those around it, so that landing on it needs no correction afterwards. */
export async function bringWithNeighbours(pages: ItemPages, index: number): Promise<void> {
  const last = Math.max(0, (pages.total ?? 1) - 1)
  const around = [index, Math.max(0, index - 20), Math.min(last, index + 30)]
  await Promise.all(around.map((each) => pages.bring(each)))
}

/**
 * Opens a conversation at the message the address asks for; else, when part of it has been read, at the first
 * unread one; else at the top. Positions the reader itself wrote into the address are not followed again.
 */
export function useOpening({ pages, conversation, filter, position, followed, land }: Opening) {
  const [opened, setOpened] = useState(false)
  const [attempt, setAttempt] = useState(1)
  const own = useRef<number | null>(null)

  const open = useEffectEvent(async (isCurrent: () => boolean) => {
    try {
      const landing = await landingFor(pages, conversation, filter, position)
      if (!isCurrent()) return
      await bringWithNeighbours(pages, landing.index)
      if (!isCurrent()) return
      land(followed ? landing : { ...landing, linked: false, focus: false })
      setOpened(true)
    } catch {
      // The pages keep the failure, and show it with a way to try again.
      if (isCurrent()) setOpened(true)
    }
  })
  useEffect(() => {
    if (position !== null && position === own.current) return
    let current = true
    void open(() => current)
    return () => {
      current = false
    }
  }, [pages, position, attempt])

  return {
    opened,
    /** Tries once more to open a conversation of which nothing has come. */
    openAgain: () => {
      setAttempt((before) => before + 1)
    },
    /** Says that a position in the address is our own writing. */
    remember: (written: number) => {
      own.current = written
    },
  }
}

async function landingFor(
  pages: ItemPages,
  conversation: Conversation,
  filter: ItemFilter,
  position: number | null,
): Promise<Landing> {
  if (position !== null) {
    const index = await indexOf(pages, position)
    const linked = pages.itemAt(index)?.position === position
    return { index, align: 'center', linked, focus: linked }
  }
  const begun = conversation.unread > 0 && conversation.unread < conversation.itemCount
  const unread = begun && filterCount(filter) === 0 ? await nextUnread(conversation.id, 0) : null
  const index = unread === null ? 0 : await indexOf(pages, unread)
  await pages.bring(index)
  return { index, align: 'start', linked: false, focus: false }
}
