import { folded, foldedLength, isLong, textDirection, textLanguage } from './writing'

test.each([
  ['سأكون هناك', 'rtl'],
  ['OK, سأكون هناك غدا', 'rtl'],
  ['main kal aaunga', 'ltr'],
  ['https://example.org/abcdefghijk سلام', 'ltr'],
  ['12:30 ✓', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})

test.each([
  ['ron', 'Ne vedem', 'ro'],
  ['urd', 'کل ملتے ہیں', 'ur'],
  ['urd', 'kal milte hain', 'ur-Latn'],
  ['urd', '12:30', 'ur'],
  ['und', 'ok', 'und'],
  [null, 'ok', 'und'],
])('%s, "%s" is tagged "%s"', (code, text, tag) => {
  expect(textLanguage(code, text)).toBe(tag)
})

test('a text of 20,000 characters is folded at a space', () => {
  const text = 'word '.repeat(4000)
  expect(isLong(text)).toBe(true)
  expect(folded(text).length).toBeLessThanOrEqual(foldedLength)
  expect(folded(text).endsWith('word')).toBe(true)
})

test('many short lines are long too', () => {
  expect(isLong('a\n'.repeat(40))).toBe(true)
  expect(folded('a\n'.repeat(40)).split('\n').length).toBe(16)
})

test('an ordinary message is not', () => {
  expect(isLong('Ne vedem la gară')).toBe(false)
  expect(isLong(null)).toBe(false)
})

test('a text is never cut inside a character', () => {
  const text = `x${'🚗'.repeat(2000)}`
  expect(folded(text).endsWith('🚗')).toBe(true)
})
