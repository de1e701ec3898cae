import { useState, type RefObject } from 'react'
import type { Conversation } from '../../shared/api/evidence'
import { count } from '../../shared/numbers/numbers'
import { languageName } from '../../shared/text/language'
import { languagesByUse } from './conversationOrder'
import { partyKey, partyLabel } from './party'
import { filterCount, noFilter, type ItemFilter } from './readerLocation'

interface Props {
  conversation: Conversation
  filter: ItemFilter
  onFilter: (filter: ItemFilter) => void
  search: RefObject<HTMLInputElement | null>
}

const tiers = [
  ['original', 'Written in English'],
  ['gist', 'Gist'],
  ['keywords', 'Keywords'],
  ['none', 'Not translated'],
  ['pending', 'Not translated yet'],
] as const

/** What the messages are narrowed down to. A search goes out on Enter, because every search is put on record. */
export function FilterBar({ conversation, filter, onFilter, search }: Props) {
  const [open, setOpen] = useState(false)
  const active = filterCount(filter)
  const [typed, setTyped] = useState(filter.q)
  // A new search from the address (back, a link) replaces what is typed.
  const [searched, setSearched] = useState(filter.q)
  if (searched !== filter.q) {
    setSearched(filter.q)
    setTyped(filter.q)
  }
  const set = (change: Partial<ItemFilter>) => onFilter({ ...filter, ...change })
  const clear = () => {
    setTyped('')
    onFilter(noFilter)
    // The button goes with the last filter, and the focus must not go with it.
    search.current?.focus()
  }
  const languages = languagesByUse(conversation)
  const undated = conversation.first == null && conversation.last == null
  const inTier: Readonly<Record<string, number | undefined>> = conversation.tiers
  return (
    <form
      className="cl-reader-filters"
      role="search"
      aria-label="Messages in this conversation"
      data-open={open || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        set({ q: typed.trim() })
      }}
    >
      <div className="cl-reader-filters__search">
        <label className="govuk-visually-hidden" htmlFor="reader-search">
          Search originals and translations
        </label>
        <input
          ref={search}
          id="reader-search"
          className="cl-field"
          type="search"
          placeholder="Search originals and translations"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-keyshortcuts="/"
        />
        <button type="submit" className="cl-tool">
          Search
        </button>
      </div>
      <button
        type="button"
        className="cl-tool cl-reader-filters__toggle"
        aria-expanded={open}
        aria-controls="reader-filters"
        onClick={() => setOpen(!open)}
      >
        Filters{active > 0 && ` (${active})`}
      </button>
      <div className="cl-reader-filters__more" id="reader-filters">
        <Choice
          label="From or to"
          value={filter.participant}
          all="Anyone"
          options={conversation.participants.map((party) => [partyKey(party), partyLabel(party)])}
          onChange={(participant) => set({ participant })}
        />
        <Choice
          label="Language"
          value={filter.language}
          all="Any language"
          options={languages.map(([code, messages]) => [code, `${languageName(code)} (${count(messages)})`])}
          unlisted={languageName}
          onChange={(language) => set({ language })}
        />
        <Choice
          label="Translation"
          value={filter.tier}
          all="Any translation"
          options={tiers
            .filter(([tier]) => (inTier[tier] ?? 0) > 0 || filter.tier === tier)
            .map(([tier, words]) => [tier, `${words} (${count(inTier[tier] ?? 0)})`])}
          onChange={(tier) => set({ tier })}
        />
        {(!undated || filter.from !== '' || filter.to !== '') && (
          <>
            <Day label="From" value={filter.from} onChange={(from) => set({ from })} />
            <Day label="to" value={filter.to} onChange={(to) => set({ to })} />
          </>
        )}
        <label className="cl-check">
          <input
            type="checkbox"
            checked={filter.unread}
            onChange={(event) => set({ unread: event.target.checked })}
          />
          Unread
        </label>
        {active > 0 && (
          <button type="button" className="cl-tool" onClick={clear}>
            Clear
          </button>
        )}
      </div>
    </form>
  )
}

interface ChoiceProps {
  label: string
  value: string
  all: string
  options: (readonly [string, string])[]
  /** What to call a value from the address that is not among the options. */
  unlisted?: (value: string) => string
  onChange: (value: string) => void
}

function Choice({ label, value, all, options, unlisted, onChange }: ChoiceProps) {
  const known = value === '' || options.some(([option]) => option === value)
  // Calls have no languages, an address book no people: nothing to choose, nothing shown.
  if (options.length === 0 && known) return null
  return (
    <label className="cl-reader-choice">
      <span className="govuk-visually-hidden">{label}</span>
      <select
        className="cl-field"
        value={value}
        data-set={value !== '' || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {!known && <option value={value}>{unlisted?.(value) ?? value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label className="cl-reader-choice">
      <span>{label}</span>
      <input
        className="cl-field"
        type="date"
        value={value}
        data-set={value !== '' || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
