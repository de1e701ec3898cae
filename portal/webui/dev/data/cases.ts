import type { Alert, CaseSummary, Member, TimelineEntry } from '../../src/shared/api/case'

export const lantern = '01970000-0000-7000-8000-000000000001'
export const harbour = '01970000-0000-7000-8000-000000000002'
export const quayside = '01970000-0000-7000-8000-000000000003'

const nrf = { force: 'NRF', forceName: 'Northmoor Police' }

export const cases: CaseSummary[] = [
  {
    id: lantern,
    reference: 'LANTERN',
    title: 'Recruitment and transport of young people, Northmoor to the coast',
    ...nrf,
    status: 'live',
    openedOn: '2026-02-09',
    closedOn: null,
    myRole: 'lead',
    createdBy: 'amira.hale',
    createdAt: '2026-02-09T09:14:00Z',
    exhibitCount: 5,
    itemCount: 6218,
    newConnections: 2,
    newTranslations: 1284,
    changedAt: '2026-11-22T07:52:00Z',
  },
  {
    id: harbour,
    reference: 'HARBOUR 14',
    title: 'Missing young people, Harbour estate',
    ...nrf,
    status: 'closed',
    openedOn: '2021-05-18',
    closedOn: '2022-11-30',
    myRole: 'reader',
    createdBy: 'eve.marsh',
    createdAt: '2026-03-02T11:00:00Z',
    exhibitCount: 2,
    itemCount: 1904,
    newConnections: 0,
    newTranslations: 0,
    changedAt: '2026-06-04T15:20:00Z',
  },
  {
    id: quayside,
    reference: 'QUAYSIDE',
    title: 'Taxi office, Quay Street',
    ...nrf,
    status: 'closed',
    openedOn: '2019-01-07',
    closedOn: '2019-10-21',
    myRole: 'investigator',
    createdBy: 'amira.hale',
    createdAt: '2026-03-02T11:20:00Z',
    exhibitCount: 0,
    itemCount: 0,
    newConnections: 0,
    newTranslations: 0,
    changedAt: '2026-03-02T11:20:00Z',
  },
]

export const members: Record<string, Member[]> = {
  [lantern]: [
    {
      officer: 'amira.hale',
      name: 'Amira Hale',
      force: 'NRF',
      role: 'lead',
      addedBy: 'amira.hale',
      addedAt: '2026-02-09T09:14:00Z',
    },
    {
      officer: 'ben.okoro',
      name: 'Ben Okoro',
      force: 'NRF',
      role: 'investigator',
      addedBy: 'amira.hale',
      addedAt: '2026-02-09T09:31:00Z',
    },
    {
      officer: 'lena.novak',
      name: 'Lena Novak',
      force: 'NRF',
      role: 'reader',
      addedBy: 'amira.hale',
      addedAt: '2026-02-16T14:05:00Z',
    },
  ],
  [harbour]: [
    {
      officer: 'eve.marsh',
      name: 'Eve Marsh',
      force: 'NRF',
      role: 'lead',
      addedBy: 'eve.marsh',
      addedAt: '2026-03-02T11:00:00Z',
    },
    {
      officer: 'amira.hale',
      name: 'Amira Hale',
      force: 'NRF',
      role: 'reader',
      addedBy: 'eve.marsh',
      addedAt: '2026-03-02T11:05:00Z',
    },
  ],
  [quayside]: [
    {
      officer: 'eve.marsh',
      name: 'Eve Marsh',
      force: 'NRF',
      role: 'lead',
      addedBy: 'amira.hale',
      addedAt: '2026-03-02T11:20:00Z',
    },
    {
      officer: 'amira.hale',
      name: 'Amira Hale',
      force: 'NRF',
      role: 'investigator',
      addedBy: 'amira.hale',
      addedAt: '2026-03-02T11:20:00Z',
    },
  ],
}

export const alerts: Record<string, Alert[]> = {
  [lantern]: [
    {
      id: '01970000-0000-7000-8000-00000000a001',
      at: '2026-11-22T07:52:00Z',
      kind: 'connection',
      strength: 'strong',
      summary: 'The phone 07700 900142 is also in a closed case of your force.',
      entityKind: 'phone',
      entityLabel: '07700 900142',
      otherCase: {
        caseId: harbour,
        reference: 'HARBOUR 14',
        title: 'Missing young people, Harbour estate',
        force: 'NRF',
      },
      pointer: null,
      state: 'new',
    },
    {
      id: '01970000-0000-7000-8000-00000000a002',
      at: '2026-11-21T16:10:00Z',
      kind: 'connection',
      strength: 'moderate',
      summary: 'A vehicle in this case is also known to another force.',
      entityKind: 'vehicle',
      entityLabel: 'QX19 ZZA',
      otherCase: null,
      pointer: { force: 'SVF', forceName: 'Severn Vale Police', contact: 'carys.lloyd' },
      state: 'new',
    },
    {
      id: '01970000-0000-7000-8000-00000000a003',
      at: '2026-11-18T10:02:00Z',
      kind: 'connection',
      strength: 'weak',
      summary: 'A taxi firm’s number is in this case and in HARBOUR 14. Many cases have it.',
      entityKind: 'phone',
      entityLabel: '0113 496 0100',
      otherCase: {
        caseId: harbour,
        reference: 'HARBOUR 14',
        title: 'Missing young people, Harbour estate',
        force: 'NRF',
      },
      pointer: null,
      state: 'seen',
    },
  ],
}

export const timelines: Record<string, TimelineEntry[]> = {
  [lantern]: [
    {
      id: 7,
      at: '2026-11-22T07:52:00Z',
      kind: 'connection',
      text: 'Connected to HARBOUR 14 through the phone 07700 900142',
      alertId: '01970000-0000-7000-8000-00000000a001',
    },
    {
      id: 6,
      at: '2026-11-21T16:10:00Z',
      kind: 'connection',
      text: 'A vehicle is also known to Severn Vale Police',
      alertId: '01970000-0000-7000-8000-00000000a002',
    },
    {
      id: 5,
      at: '2026-11-21T15:44:00Z',
      kind: 'translated',
      text: 'JDS/1: 3,200 messages translated, 212 not translated',
    },
    { id: 4, at: '2026-11-21T15:31:00Z', kind: 'read', text: 'JDS/1 read: 3,418 of 3,421 rows', by: null },
    {
      id: 3,
      at: '2026-11-21T15:30:00Z',
      kind: 'exhibit-added',
      text: 'Exhibit JDS/1 added',
      by: 'amira.hale',
    },
    {
      id: 2,
      at: '2026-02-16T14:05:00Z',
      kind: 'member-added',
      text: 'lena.novak added as reader',
      by: 'amira.hale',
    },
    { id: 1, at: '2026-02-09T09:14:00Z', kind: 'opened', text: 'Case opened', by: 'amira.hale' },
  ],
}

/** Opens a case, with its officer as lead. */
export function open(
  details: { reference: string; title: string; openedOn: string },
  officer: string,
): CaseSummary {
  const opened: CaseSummary = {
    ...details,
    id: crypto.randomUUID(),
    ...nrf,
    status: 'live',
    closedOn: null,
    myRole: 'lead',
    createdBy: officer,
    createdAt: new Date().toISOString(),
    exhibitCount: 0,
    itemCount: 0,
    newConnections: 0,
    newTranslations: 0,
    changedAt: new Date().toISOString(),
  }
  cases.unshift(opened)
  members[opened.id] = [
    { officer, name: null, force: null, role: 'lead', addedBy: officer, addedAt: opened.createdAt },
  ]
  timelines[opened.id] = [{ id: 1, at: opened.createdAt, kind: 'opened', text: 'Case opened', by: officer }]
  return opened
}
