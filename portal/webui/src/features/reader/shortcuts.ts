/** What a key does in the reader, with the words the help dialog uses. */
export const shortcuts = [
  { key: 'j', action: 'next', words: 'Next message' },
  { key: 'k', action: 'previous', words: 'Previous message' },
  { key: 'u', action: 'unread', words: 'Next unread message' },
  { key: 'c', action: 'copy', words: 'Copy the message as a citation' },
  { key: 'p', action: 'passport', words: 'Open or close the translation passport' },
  { key: 'o', action: 'unfold', words: 'Show all of a long message, or fold it' },
  { key: 'Home', action: 'first', words: 'First message' },
  { key: 'End', action: 'last', words: 'Last message' },
  { key: '/', action: 'search', words: 'Search in this conversation' },
  { key: '?', action: 'help', words: 'Open this help' },
] as const

export type ShortcutAction = (typeof shortcuts)[number]['action']

/** The action of a key press, or null: never while typing, in a dialog, or with Ctrl, Alt or Cmd held. */
export function shortcutOf(event: KeyboardEvent): ShortcutAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented)
    return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, dialog, [contenteditable="true"]')) return null
  const action = shortcuts.find(({ key }) => key === event.key)?.action ?? null
  // Elsewhere on the page Home and End scroll the page, as everywhere.
  return (action === 'first' || action === 'last') && !target?.closest('[role="feed"]') ? null : action
}
