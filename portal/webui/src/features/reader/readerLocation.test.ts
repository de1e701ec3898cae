import { filterCount, filterQuery, noFilter, readLocation, writeLocation } from './readerLocation'

test('a pasted address brings back the same place', () => {
  const address = {
    search:
      '?conversation=c1&position=41200&language=ron&tier=gist&from=2024-03-01&to=2024-03-31&unread=true',
    hash: '#q=gar%C4%83&participant=%2B447700900123',
  }
  expect(writeLocation(readLocation(address))).toEqual(address)
})

test('words and people of the evidence are only where no server is sent them', () => {
  const filter = { ...noFilter, q: 'la gară', participant: '+447700900123' }
  const { search, hash } = writeLocation({ conversation: 'c1', position: null, filter })
  expect(search).toBe('?conversation=c1')
  expect(readLocation({ search, hash }).filter).toEqual(filter)
  expect(readLocation({ search: '?q=gara&participant=x', hash: '' }).filter).toEqual(noFilter)
})

test('what is not set is not in the address', () => {
  expect(writeLocation({ conversation: 'c1', position: 0, filter: noFilter })).toEqual({
    search: '?conversation=c1&position=0',
    hash: '',
  })
})

test('nonsense in the address is left out', () => {
  const location = readLocation({
    search: '?position=-3&from=yesterday&to=2024-13&unread=maybe',
    hash: '#main',
  })
  expect(location).toEqual({ conversation: null, position: null, filter: noFilter })
})

test('the service is asked for what is set and nothing else', () => {
  expect(filterQuery({ ...noFilter, from: '2024-06-01', unread: true })).toEqual({
    from: '2024-06-01',
    unread: true,
  })
})

test('each kind of narrowing counts once', () => {
  expect(filterCount({ ...noFilter, q: 'x', unread: true })).toBe(2)
})
