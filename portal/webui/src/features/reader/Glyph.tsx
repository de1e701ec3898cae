const drawings = {
  call: 'M4 2.5 6 2l1.5 3.5L6 7a8 8 0 0 0 3 3l1.5-1.5L14 10l-.5 2.5c-.2.8-.9 1.2-1.7 1C7 12.5 3.5 9 2.5 4.2c-.2-.8.4-1.5 1.5-1.7z',
  contact:
    'M3 2.5h9v11H3zM12 5h1.5M12 8h1.5M12 11h1.5M7.5 5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM5 11.5c.3-1.6 1.3-2.2 2.5-2.2s2.2.6 2.5 2.2',
  image: 'M2 3h12v10H2zM2 11l3.5-3.5 2.5 2.5 2-2L14 11M10.5 5.5h.1',
  video: 'M2 4h8v8H2zM10 7l4-2v6l-4-2',
  audio: 'M8 2.5v7M5.5 5v2.5a2.5 2.5 0 0 0 5 0V5a2.5 2.5 0 0 0-5 0zM3.5 8a4.5 4.5 0 0 0 9 0M8 12.5v1.5',
  place:
    'M8 14S3.5 9.5 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 9.5 8 14 8 14zM8 5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  passport: 'M3.5 2h9v12h-9zM8 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6 11.5h4',
  sent: 'M4 12 12 4M6 4h6v6',
  received: 'M12 4 4 12M10 12H4V6',
  mail: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  reply: 'M6.5 3.5 2.5 7.5l4 4M2.5 7.5H9a4.5 4.5 0 0 1 4.5 4.5v.5',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
} as const

export type GlyphName = keyof typeof drawings

/** A small drawing beside words in the reader, never instead of them. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="cl-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
