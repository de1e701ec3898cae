import { mediaLine } from './mediaWords'

test('what the export left out is said to be left out, not unknown', () => {
  expect(mediaLine({ name: null, kind: 'unknown' })).toBe('Media not in the export')
  expect(mediaLine({ name: null, kind: 'image', size: null })).toBe('Image not in the export')
})

test('what is there is named, or said to have no name', () => {
  expect(mediaLine({ name: 'IMG-1.jpg', kind: 'image', size: 9 })).toBe('Attached image: IMG-1.jpg')
  expect(mediaLine({ name: 'x.bin', kind: 'unknown' })).toBe('Attached: x.bin')
  expect(mediaLine({ name: null, kind: 'image', size: 512 })).toBe('Image without a name')
})
