import { groupConnections, strengthsInWords } from './connectionGroups'
import { sampleConnection } from './sampleConnection'

const harbour = {
  caseId: 'h',
  reference: 'HARBOUR 14',
  title: 'Harbour',
  status: 'closed' as const,
  force: 'NRF',
}
const severn = { force: 'SVF', forceName: 'Severn Vale Police', contact: 'carys.lloyd' }

test('connections stand under the case or the force they lead to, strongest group first', () => {
  const groups = groupConnections([
    sampleConnection({ id: '1', strength: 'weak', otherCase: harbour }),
    sampleConnection({ id: '2', strength: 'moderate', pointer: severn }),
    sampleConnection({ id: '3', strength: 'strong', otherCase: harbour }),
  ])
  expect(groups.map(({ key, connections }) => [key, connections.map(({ id }) => id)])).toEqual([
    ['case h', ['3', '1']],
    ['pointer SVF carys.lloyd', ['2']],
  ])
})

test('of equally strong ones, common identifiers go last', () => {
  const common = {
    ...sampleConnection().entity,
    commonness: { level: 'common' as const, why: 'In every case' },
  }
  const groups = groupConnections([
    sampleConnection({ id: '1', strength: 'weak', otherCase: harbour, entity: common }),
    sampleConnection({ id: '2', strength: 'weak', otherCase: harbour }),
  ])
  expect(groups[0]?.connections.map(({ id }) => id)).toEqual(['2', '1'])
})

test('a connection that leads nowhere one may see is not lost', () => {
  expect(groupConnections([sampleConnection()])[0]?.elsewhere).toEqual({ kind: 'unknown' })
})

test('strengths are counted in words', () => {
  const connections = [sampleConnection({ strength: 'strong' }), sampleConnection({ strength: 'weak' })]
  expect(strengthsInWords(connections)).toBe('1 strong, 1 weak')
})
