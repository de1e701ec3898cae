import { checkWords } from './checkWords'

test('a check says what it looked at and how it ended', () => {
  const numbers = { name: 'numbers-preserved', passed: true, detail: '2 of 2 came through.' }
  expect(checkWords(numbers)).toBe('Numbers kept: passed')
  expect(checkWords({ ...numbers, passed: false })).toBe('Numbers kept: failed')
})

test('restored diacritics are something done, not something passed', () => {
  const detail = 'Written without diacritics and read with them: 3 of 5 words are known only so.'
  const restored = { name: 'diacritics-restored', passed: true, detail }
  expect(checkWords(restored)).toBe('Diacritics restored in 3 words before translation')
  expect(checkWords({ ...restored, detail: detail.replace('3 of 5', '1 of 5') })).toBe(
    'Diacritics restored in 1 word before translation',
  )
  expect(checkWords({ ...restored, detail: '' })).toBe('Diacritics restored before translation')
})

test('a check not known here goes by its name', () => {
  expect(checkWords({ name: 'names-preserved', passed: true, detail: '' })).toBe('Names preserved: passed')
})
