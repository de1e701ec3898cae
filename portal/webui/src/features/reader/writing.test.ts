import { textDirection, textLanguage } from './writing'

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
