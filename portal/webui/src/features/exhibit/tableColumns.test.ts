import { isReadAsTable, mappingOf } from './tableColumns'

test('a mapping is what was filled in, and nothing when nothing was', () => {
  expect(mappingOf({ body: ' Was ', from: '', time: '#1' })).toEqual({ body: 'Was', time: '#1' })
  expect(mappingOf({ body: ' ' })).toBeNull()
})

test('columns are asked for where a table will be read', () => {
  const chat = { fileName: 'chat.txt' }
  expect(isReadAsTable('message-csv', chat, undefined)).toBe(true)
  expect(isReadAsTable('whatsapp-text', { fileName: 'a.csv' }, { reader: 'message-csv' })).toBe(false)
  expect(isReadAsTable(null, chat, { reader: 'message-xlsx' })).toBe(true)
  expect(isReadAsTable(null, { fileName: 'Messages.XLSX' }, { reader: null })).toBe(true)
  expect(isReadAsTable(null, chat, { reader: 'whatsapp-text' })).toBe(false)
})
