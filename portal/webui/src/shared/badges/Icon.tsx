export type IconName =
  | 'tick'
  | 'half'
  | 'key'
  | 'cross'
  | 'equals'
  | 'machine'
  | 'eye'
  | 'seal'
  | 'dot'
  | 'ring'
  | 'warning'
  | 'clock'
  | 'folder'
  | 'lock'
  | 'unlocked'
  | 'up'
  | 'wave'
  | 'weak'
  | 'person'
  | 'stop'

/** Simple line drawings on a 16 by 16 grid, in the colour of the text. */
const drawings: Readonly<Record<IconName, string>> = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  half: 'M8 2.5a5.5 5.5 0 110 11zM8 2.5a5.5 5.5 0 100 11',
  key: 'M2 5h12M2 8h7M2 11h4',
  cross: 'M4 4l8 8M12 4l-8 8',
  equals: 'M3 6h10M3 10h10',
  machine: 'M3 5h10v8H3zM8 5V2.5M6 8.5v1.5M10 8.5v1.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6',
  seal: 'M8 2a4 4 0 110 8 4 4 0 010-8zM5.5 9.5 4.5 14 8 12.3 11.5 14l-1-4.5',
  dot: 'M8 5a3 3 0 110 6 3 3 0 010-6z',
  ring: 'M8 3a5 5 0 110 10A5 5 0 018 3z',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.6v.4',
  clock: 'M8 2.5a5.5 5.5 0 110 11 5.5 5.5 0 010-11zM8 5v3.2l2.2 1.6',
  folder: 'M2 4.5h4l1.5 1.5H14v7H2z',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 015 0v2.5',
  unlocked: 'M3.5 7.5h9v6h-9zM5.5 7.5V4.5a2.5 2.5 0 014.9-.7',
  up: 'M8 13V3M4 7l4-4 4 4',
  wave: 'M2 10l4-4 4 4 4-4',
  weak: 'M2 8h2.5M6.8 8h2.5M11.5 8H14',
  person: 'M8 2.8a2.6 2.6 0 110 5.2 2.6 2.6 0 010-5.2zM3 13.5c.5-3 2.5-4 5-4s4.500 1 5 4',
  stop: 'M3.5 3.5h9v9h-9z',
}

/** Drawings whose area is part of what they say. */
const filled: ReadonlySet<IconName> = new Set<IconName>(['dot'])

/** A small picture beside a word, never instead of it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="cl-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill={filled.has(name) ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
