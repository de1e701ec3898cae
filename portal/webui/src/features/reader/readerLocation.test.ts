import { filterCount, filterQuery, noFilter, readLocation, writeLocation } from './readerLocation'

test('a pasted address brings back the same place', () => {
  const address =
    'conversation=c1&position=41200&q=gar%C4%83&participant=%2B447700900123&language=ron&tier=gist&from=2024-03-01&to=2024-03-31&unread=true'
  expect(writeLocation(readLocation(new URLSearchParams(address))).toString()).toBe(address)
})

test('what is not set is not in the address', () => {
  expect(writeLocation({ conversation: 'c1', position: 0, filter: noFilter }).toString()).toBe(
    'conversation=c1&position=0',
  )
})

test('nonsense in the address is left out', () => {
  const location = readLocation(new URLSearchParams('position=-3&from=yesterday&to=2024-13&unread=maybe'))
  expect(location).toEqual({ conversation: null, position: null, filter: noFilter })
})

test('the service is asked for what is set and nothing else', () => {
  expect(filterQuery({ ...noFilter, from: '2024-06-01', unread: true })).toEqual({
    from: '2024-06-01',
    unread: 'true',
  })
})

test('each kind of narrowing counts once', () => {
  expect(filterCount({ ...noFilter, q: 'x', unread: true })).toBe(2)
})
