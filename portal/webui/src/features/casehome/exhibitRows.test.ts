import type { CaseExhibit } from '../../shared/api/case'
import type { Extraction } from '../../shared/api/evidence'
import { bok1, exhibits, jds1 } from '../../../dev/data/exhibits'
import { exhibitRows } from './exhibitRows'

const coverage = (patch: Partial<CaseExhibit>): CaseExhibit => ({
  exhibitId: jds1,
  reference: 'JDS/1',
  description: '',
  deviceKind: 'phone',
  state: 'partial',
  rowsInSource: 0,
  rowsRead: 0,
  rowsRejected: 0,
  itemCount: 0,
  translated: 3108,
  notTranslated: 304,
  registeredAt: '2026-11-21T15:30:00Z',
  ...patch,
})

describe('the exhibits of a case', () => {
  const [first] = exhibits.filter((one) => one.id === jds1)

  it('take reading from evidence and translation from the case', () => {
    expect(exhibitRows([first!], [coverage({})])).toEqual([
      expect.objectContaining({
        reference: 'JDS/1',
        state: 'partial',
        rowsInSource: 3421,
        rowsRead: 3418,
        rowsRejected: 3,
        unread: 1130,
        translation: { translated: 3108, notTranslated: 304 },
      }),
    ])
  })

  it('say what their last verification found', () => {
    const verification = { at: '2026-11-25T09:00:00Z', by: 'evidence-service', intact: false, answer: '' }
    expect(exhibitRows([{ ...first!, verification: null }], 'loading')[0]!.verification).toBeNull()
    expect(exhibitRows([{ ...first!, verification }], 'loading')[0]!.verification).toEqual(verification)
  })

  it('tell a chain of custody that is not the one the case knew', () => {
    const custody = {
      entries: 7,
      headHash: 'ab'.repeat(32),
      verifiedAt: '2026-11-25T09:00:00Z',
      continuous: false,
    }
    const replaced = (answer: Parameters<typeof exhibitRows>[1]) =>
      exhibitRows([first!], answer)[0]!.custodyReplaced
    expect(replaced([coverage({ custody })])).toBe(true)
    expect(replaced([coverage({ custody: { ...custody, continuous: true } })])).toBe(false)
    expect(replaced([coverage({})])).toBe(false)
    expect(replaced('loading')).toBe(false)
  })

  it('say nothing of their translation before the case has answered', () => {
    expect(exhibitRows([first!], 'loading')[0]!.translation).toBe('loading')
    expect(exhibitRows([first!], 'unavailable')[0]!.translation).toBe('unavailable')
  })

  it('await figures that the case does not have yet', () => {
    expect(exhibitRows([first!], [])[0]!.translation).toBe('awaited')
    expect(exhibitRows([first!], [coverage({ translated: 0, notTranslated: 0 })])[0]!.translation).toBe(
      'awaited',
    )
  })

  it('have nothing to translate where there is no message', () => {
    const extraction = first!.originals[0]!.extractions[0]!
    const contacts = {
      ...first!,
      originals: [
        {
          ...first!.originals[0]!,
          extractions: [{ ...extraction, itemsByKind: { message: 0, call: 0, contact: 41 } }],
        },
      ],
    }
    expect(exhibitRows([contacts], 'loading')[0]!.translation).toBe('nothing')
  })

  describe('are read', () => {
    const original = first!.originals[0]!
    const extraction = original.extractions[0]!
    const stateOf = (...files: Partial<Extraction>[]) =>
      exhibitRows(
        [
          {
            ...first!,
            originals: files.map((file) => ({ ...original, extractions: [{ ...extraction, ...file }] })),
          },
        ],
        [],
      )[0]!.state
    const whole = { state: 'complete', rowsRejected: 0 } as const
    const rejecting = { state: 'complete', rowsRejected: 3 } as const
    const failed = { state: 'failed' } as const

    it('in full when every row of every file was', () => {
      expect(stateOf(whole, whole)).toBe('complete')
    })

    it('in part when a row was left out or a file could not be read', () => {
      expect(stateOf(rejecting)).toBe('partial')
      expect(stateOf(whole, rejecting)).toBe('partial')
      expect(stateOf(whole, failed, whole)).toBe('partial')
    })

    it('not at all only when no file could be, and not yet while one is waiting', () => {
      expect(stateOf(failed, failed)).toBe('failed')
      expect(stateOf(failed, { state: 'queued' }, { state: 'running' })).toBe('running')
      expect(stateOf(whole, { state: 'queued' })).toBe('queued')
      expect(exhibitRows([{ ...first!, originals: [] }], [])[0]!.state).toBe('no-file')
    })

    it('not where the only file was put aside, and in part where another was read', () => {
      const aside = { ...original, state: 'quarantined' as const, extractions: [] }
      const read = { ...original, extractions: [{ ...extraction, ...whole }] }
      expect(exhibitRows([{ ...first!, originals: [aside] }], [])[0]!.state).toBe('failed')
      expect(exhibitRows([{ ...first!, originals: [aside, read] }], [])[0]!.state).toBe('partial')
    })
  })

  it('do not count a reading that another took the place of', () => {
    const original = first!.originals[0]!
    const extraction = original.extractions[0]!
    const twice = {
      ...first!,
      originals: [
        { ...original, extractions: [{ ...extraction, id: 'old', supersededBy: extraction.id }, extraction] },
      ],
    }
    expect(exhibitRows([twice], [])[0]!.rowsRead).toBe(3418)
  })

  it('keep the order evidence gave them', () => {
    expect(
      exhibitRows(exhibits, [])
        .map((row) => row.id)
        .indexOf(bok1),
    ).toBe(2)
  })
})
