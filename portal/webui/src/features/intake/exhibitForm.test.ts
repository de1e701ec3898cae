import { detailsOf, errorsOf, type ExhibitForm } from './exhibitForm'

const now = new Date('2026-11-22T12:00:00Z')
const file = new File(['x'], 'chat.txt')
const form: ExhibitForm = {
  reference: ' JDS/1 ',
  description: 'Black handset',
  deviceKind: 'phone',
  seized: { day: '2026-07-01', time: '06:40' },
  seizedWhere: '',
  seizedBy: 'PC 2214',
  received: { day: '2026-07-02', time: '' },
}

describe('adding an exhibit', () => {
  it('needs nothing more when all is there', () => {
    expect(errorsOf(form, [file], now)).toEqual({})
  })

  it('names what is missing in the order of the form', () => {
    const blank = { ...form, reference: '', description: ' ', received: { day: '', time: '' } }
    expect(Object.entries(errorsOf(blank, [], now))).toEqual([
      ['reference', 'Enter the exhibit reference'],
      ['description', 'Enter what the exhibit is'],
      ['received', 'Enter the date you received it'],
      ['files', 'Choose at least one file'],
    ])
  })

  it('refuses an empty file by name', () => {
    expect(errorsOf(form, [file, new File([], 'empty.txt')], now)['files']).toBe(
      'empty.txt is empty (0 bytes). Export it again from the device',
    )
  })

  it('refuses times that cannot be', () => {
    expect(errorsOf({ ...form, received: { day: '2026-11-23', time: '' } }, [file], now)['received']).toBe(
      'The time you received it must be in the past',
    )
    expect(errorsOf({ ...form, received: { day: '2026-06-30', time: '' } }, [file], now)['received']).toBe(
      'It cannot have been received before it was seized',
    )
    expect(errorsOf({ ...form, seized: { day: '', time: '06:40' } }, [file], now)['seized']).toBe(
      'Enter the date it was seized',
    )
  })

  it('sends London time as UTC and blanks as nothing', () => {
    expect(detailsOf(form)).toEqual({
      reference: 'JDS/1',
      description: 'Black handset',
      deviceKind: 'phone',
      seizedAt: '2026-07-01T05:40:00Z',
      seizedWhere: null,
      seizedBy: 'PC 2214',
      receivedAt: '2026-07-01T23:00:00Z',
    })
  })

  it('says nothing of a seizure for a return from a provider', () => {
    expect(detailsOf({ ...form, deviceKind: 'provider-return' })).toMatchObject({
      seizedAt: null,
      seizedBy: null,
    })
  })
})
