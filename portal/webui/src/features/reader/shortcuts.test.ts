// @vitest-environment jsdom
import { shortcutOf } from './shortcuts'

function press(key: string, on: Element = document.body, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...held })
  let action: ReturnType<typeof shortcutOf> = null
  const listener = (pressed: KeyboardEvent) => {
    action = shortcutOf(pressed)
  }
  document.addEventListener('keydown', listener)
  on.dispatchEvent(event)
  document.removeEventListener('keydown', listener)
  return action
}

function element(html: string): Element {
  const holder = document.createElement('div')
  holder.innerHTML = html
  document.body.append(holder)
  return holder.querySelector('[data-here]')!
}

test('single keys do what the help says', () => {
  expect(press('j')).toBe('next')
  expect(press('k')).toBe('previous')
  expect(press('u')).toBe('unread')
  expect(press('c')).toBe('copy')
  expect(press('x')).toBeNull()
})

test('they do nothing while typing, in a dialog or with Ctrl held', () => {
  expect(press('j', element('<input data-here>'))).toBeNull()
  expect(press('u', element('<select data-here></select>'))).toBeNull()
  expect(press('c', element('<dialog><p data-here></p></dialog>'))).toBeNull()
  expect(press('c', document.body, { ctrlKey: true })).toBeNull()
})

test('Home and End belong to the page outside the messages', () => {
  expect(press('End')).toBeNull()
  expect(press('End', element('<div role="feed"><p data-here></p></div>'))).toBe('last')
})
