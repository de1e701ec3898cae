import { conversationTitle } from '../../shared/evidence/conversationTitle'
import { PlaceInFile } from '../../shared/evidence/PlaceInFile'
import { Fragment, useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Conversation, Item } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { EvidenceText } from '../../shared/text/EvidenceText'
import { formatFull } from '../../shared/time/time'
import { contentLines, translationStanding } from './citation'
import { metadataLines } from './metadata'
import { filterWords, heading, stateLine } from './words'
import { hasWords } from './writing'
import type { ItemPages } from './itemPages'
import type { Term } from './highlight'
import { MessageText } from './MessageText'
import { PartyInFull, SenderInFull } from './PartyInFull'
import { recipientsOnTheLine } from './party'
import type { ItemFilter } from './readerLocation'

/** As many messages go on paper as an officer may want to hand over at once. */
const printedAtMost = 200

interface Props {
  pages: ItemPages
  first: number
  conversation: Conversation
  filter: ItemFilter
  terms: Term[]
}

/** On paper: the messages from the first one in view on, with what was filtered and where each comes from. */
export function PrintedMessages({ pages, first, conversation, filter, terms }: Props) {
  const from = usePrintedFrom(first)
  if (from == null) return null
  const items: Item[] = []
  for (let index = from; items.length < printedAtMost; index++) {
    const item = pages.itemAt(index)
    if (item === undefined) break
    items.push(item)
  }
  return (
    <div className="cl-printed">
      <p>
        <EvidenceText language={null}>{conversationTitle(conversation)}</EvidenceText>,{' '}
        {items[0]?.exhibitReference}. Messages {count(from + 1)} to {count(from + items.length)} of{' '}
        {count(pages.total ?? 0)}, {filterWords(filter)}. English texts are machine translations and not
        evidence unless marked as certified.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Time, from and to, source</th>
            <th scope="col">Original</th>
            <th scope="col">English</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                {item.at == null ? item.atText : formatFull(item.at)}
                <br />
                <PrintedFromTo item={item} />
                <br />
                <PlaceInFile path={item.provenance.path} row={item.provenance.row} />
                <PrintedMetadata item={item} />
              </td>
              <PrintedTexts item={item} terms={terms} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PrintedFromTo({ item }: { item: Item }) {
  const { named, more } = recipientsOnTheLine(item)
  const heads = heading(item)
  if (heads !== null) return <EvidenceText language={null}>{heads}</EvidenceText>
  return (
    <>
      <SenderInFull item={item} />
      {named.map((party, i) => (
        <Fragment key={i}>
          {i === 0 ? ' to ' : ', '}
          <PartyInFull party={party} />
        </Fragment>
      ))}
      {more > 0 && ` and ${count(more)} more`}
    </>
  )
}

/** What became of an item and what the source says beside its words, a line each. */
function PrintedMetadata({ item }: { item: Item }) {
  const lines = [...(item.state.is === 'intact' ? [] : [stateLine(item.state)]), ...metadataLines(item)]
  return lines.map((line, i) => (
    <small key={i}>
      <br />
      <EvidenceText language={null}>{line}</EvidenceText>
    </small>
  ))
}

function PrintedTexts({ item, terms }: { item: Item; terms: Term[] }) {
  const { text, translation } = item
  if (text == null || !hasWords(item)) {
    return (
      <td colSpan={2}>
        <EvidenceText language={null}>{contentLines(item).join('; ')}</EvidenceText>
      </td>
    )
  }
  const english = translation?.english ?? null
  return (
    <>
      <td>
        <MessageText text={text} language={translation?.language ?? null} terms={terms} />
      </td>
      <td>
        {translation == null && 'Not translated yet'}
        {translation?.tier === 'original' && 'Written in English'}
        {translation?.tier === 'none' && `Not translated: ${translation.reason ?? 'no reason given'}`}
        {english != null && translation != null && translation.tier !== 'original' && (
          <>
            <MessageText text={english} language="eng" terms={terms} />
            <small>{translationStanding(translation)}</small>
          </>
        )}
      </td>
    </>
  )
}

/** Where the print begins: what was first in view when printing began; null while not printing. */
function usePrintedFrom(first: number): number | null {
  const [from, setFrom] = useState<number | null>(null)
  const begin = useEffectEvent(() => flushSync(() => setFrom(first)))
  useEffect(() => {
    const before = () => begin()
    const after = () => setFrom(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return from
}
